"""The demo's mail server: accepts on loopback, keeps each mail as a file, shows them on a small read-only page."""

import time
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from jinja2 import DictLoader, Environment, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from kycuong.settings import Settings

KEPT = 5000
LARGEST = 10 * 1024 * 1024
HEADERS = {"Content-Security-Policy": "default-src 'none'; style-src 'self'; frame-src 'self'; img-src data:",
           "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}  # fmt: skip
STYLE = """body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2430}
a{color:#12508f}table{width:100%;border-collapse:collapse}td{padding:.5rem .25rem;border-bottom:1px solid #d5dae0}
pre{white-space:pre-wrap;background:#f4f5f7;padding:1rem}iframe{width:100%;height:24rem;border:1px solid #d5dae0}"""
PAGES = Environment(
    autoescape=True,
    undefined=StrictUndefined,
    loader=DictLoader({
        "base": '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" '
        'content="width=device-width"><title>Thư đã bắt</title><link rel="stylesheet" href="/style.css">'
        "<body>{% block main %}{% endblock %}",
        "list": '{% extends "base" %}{% block main %}<h1>Thư đã bắt / Caught mail</h1>'
        "<p>Hệ thống thử không gửi thư ra ngoài: mọi thư nằm ở đây. / Nothing leaves: every mail is here.</p>"
        "<table>{% for name, mail in mails %}<tr><td>{{ mail['Date'] }}<td>{{ mail['To'] }}"
        '<td><a href="/mail/{{ name }}">{{ mail["Subject"] }}</a>{% else %}<tr><td>Chưa có thư. / No mail yet.'
        "{% endfor %}</table>{% endblock %}",
        "mail": '{% extends "base" %}{% block main %}<p><a href="/">← Tất cả / All</a><h1>{{ mail["Subject"] }}</h1>'
        "<table>{% for name in ('From','To','Reply-To','Date','Message-ID') %}<tr><td>{{ name }}<td>{{ mail[name] }}"
        '{% endfor %}</table><pre>{{ text }}</pre><iframe sandbox src="/mail/{{ name }}/html" title="HTML"></iframe>'
        "{% endblock %}",
    }),
)  # fmt: skip


class Catcher:
    """Takes every mail and keeps the newest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        name = f"{time.time_ns()}.eml"
        (self.folder / name).write_bytes(envelope.content)
        for old in sorted(self.folder.glob("*.eml"))[:-KEPT]:
            old.unlink(missing_ok=True)
        return "250 OK"

    def newest(self, most: int = 300) -> list[tuple[str, EmailMessage]]:
        files = sorted(self.folder.glob("*.eml"), reverse=True)[:most]
        return [(file.stem, self.read(file.stem)) for file in files]

    def read(self, name: str) -> EmailMessage:
        raw = (self.folder / f"{int(name)}.eml").read_bytes()
        return message_from_bytes(raw, policy=default)  # type: ignore[return-value]


def pages(catcher: Catcher) -> Starlette:
    """Return the read-only pages over what was caught."""

    def listing(request: Request) -> Response:
        return _page("list", mails=catcher.newest())

    def one(request: Request) -> Response:
        mail = catcher.read(request.path_params["name"])
        part = mail.get_body(("plain",))
        return _page("mail", mail=mail, name=request.path_params["name"], text=part.get_content() if part else "")

    def html(request: Request) -> Response:
        part = catcher.read(request.path_params["name"]).get_body(("html",))
        policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'"
        return HTMLResponse(part.get_content() if part else "", headers=HEADERS | {"Content-Security-Policy": policy})

    def style(request: Request) -> Response:
        return Response(STYLE, media_type="text/css", headers=HEADERS)

    return Starlette(routes=[
        Route("/", listing), Route("/style.css", style),
        Route("/mail/{name:int}", one), Route("/mail/{name:int}/html", html),
    ])  # fmt: skip


def _page(template: str, **facts: Any) -> Response:
    return HTMLResponse(PAGES.get_template(template).render(facts), headers=HEADERS)


def serve(settings: Settings) -> int:
    """Catch mail and show it until told to stop."""
    import uvicorn

    catcher = Catcher(settings.home / "mail")
    controller = Controller(catcher, hostname="127.0.0.1", port=settings.mail_port, data_size_limit=LARGEST)
    controller.start()
    try:
        uvicorn.run(pages(catcher), host="127.0.0.1", port=settings.mailbox_port, log_level="warning", access_log=False)
    finally:
        controller.stop()
    return 0
