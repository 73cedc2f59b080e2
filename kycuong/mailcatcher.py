"""The demo's mail server: accepts on loopback, keeps each mail as a file, shows them on a small read-only page."""

import secrets
import time
from collections.abc import Mapping
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from jinja2 import DictLoader, Environment, StrictUndefined
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from kycuong.settings import Settings

KEPT = 5000
FIELDS = ("From", "To", "Reply-To", "Subject", "Date", "Message-ID", "Delivered-To")
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
        "<table>{% for field, words in mail.items() %}<tr><td>{{ field }}<td>{{ words }}"
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
        """Keep the mail, with its true recipients on top: Bcc stands in no header."""
        recipients = "".join(f"Delivered-To: {address}\r\n" for address in envelope.rcpt_tos)
        draft = self.folder / f"{time.time_ns()}{secrets.randbelow(1000):03}.draft"
        draft.write_bytes(recipients.encode() + envelope.content)
        draft.rename(draft.with_suffix(".eml"))  # The page never meets half a mail.
        for old in sorted(self.folder.glob("*.eml"))[:-KEPT]:
            old.unlink(missing_ok=True)
        return "250 OK"

    def newest(self, most: int = 300) -> list[tuple[str, Mapping[str, str]]]:
        files = sorted(self.folder.glob("*.eml"), reverse=True)[:most]
        return [(file.stem, fields(BytesHeaderParser(policy=compat32).parsebytes(file.read_bytes()))) for file in files]

    def read(self, name: int) -> Message:
        file = self.folder / f"{name}.eml"
        if not file.is_file():
            raise HTTPException(404)
        return message_from_bytes(file.read_bytes(), policy=compat32)


def fields(mail: Message) -> Mapping[str, str]:
    """Return the headers that people read."""
    return {field: ", ".join(map(_words, mail.get_all(field, []))) for field in FIELDS}


def _words(header: object) -> str:
    """Decode a header; one that cannot be decoded is shown as it came."""
    try:
        return str(make_header(decode_header(str(header))))
    except (UnicodeError, LookupError, ValueError):
        return str(header)


def body(mail: Message, kind: str) -> str:
    """Return the first part of this kind that is no attachment; what cannot be decoded is marked, not lost."""
    for part in mail.walk():
        content = part.get_payload(decode=True)
        if part.get_content_type() == kind and not part.get_filename() and isinstance(content, bytes):
            try:
                return content.decode(part.get_content_charset("utf-8"), errors="replace")
            except LookupError:
                return content.decode("utf-8", errors="replace")
    return ""


def pages(catcher: Catcher) -> Starlette:
    """Return the read-only pages over what was caught."""

    def listing(request: Request) -> Response:
        return _page("list", mails=catcher.newest())

    def one(request: Request) -> Response:
        name = request.path_params["name"]
        mail = catcher.read(name)
        return _page("mail", mail=fields(mail), name=name, text=body(mail, "text/plain"))

    def html(request: Request) -> Response:
        policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'"
        content = body(catcher.read(request.path_params["name"]), "text/html")
        return HTMLResponse(content, headers=HEADERS | {"Content-Security-Policy": policy})

    def style(request: Request) -> Response:
        return Response(STYLE, media_type="text/css", headers=HEADERS)

    return Starlette(routes=[
        Route("/", listing), Route("/style.css", style),
        Route("/mail/{name:int}", one), Route("/mail/{name:int}/html", html),
    ], middleware=[
        # Another site could point its own name at this machine and read what is here.
        Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"]),
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
