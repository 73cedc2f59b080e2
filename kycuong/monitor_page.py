"""A monitor's own page: how the log stands, what was found by case, which terms end next. On this machine only."""

import json
import threading
from collections.abc import Callable
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from kycuong.addresses import host_and_port
from kycuong.errors import BadSetting
from kycuong.settings import is_loopback

FORM = "127.0.0.1:8428"
STATES = {
    "green": ("✓ Không thấy gì bất thường", "Nothing found", "#1d6b3a"),
    "amber": ("… Chưa liên lạc được với sổ", "The log cannot be reached", "#7a4d00"),
    "red": ("● Có điều phải xem", "Something must be looked at", "#a3241d"),
}
PAGE = """<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="60"><title>{title}</title>
<style>body{{font:17px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b2326;
overflow-wrap:anywhere}} h1{{font-size:1.6rem;color:{colour}}} td{{padding:.3rem 1rem .3rem 0;vertical-align:top}}
.soft{{color:#4c585d}} ul{{padding-left:1.2rem}}</style></head><body>
<h1>{title}</h1><p class="soft" lang="en">{english}</p>
<dl><dt class="soft">Sổ / Log</dt><dd>{log}</dd><dt class="soft">Số bút toán / Entries</dt><dd>{size}</dd>
<dt class="soft">Gốc / Root</dt><dd>{root}</dd><dt class="soft">Xem lúc / Looked</dt><dd>{looked}</dd>
<dt class="soft">Chứng nhân / Witnesses</dt><dd>{witnesses}</dd>
<dt class="soft">Vụ việc đang giải quyết, đã kết thúc / Cases open, ended</dt><dd>{open}, {ended}</dd></dl>
<h2>Điều đã thấy / Findings ({count})</h2><ul>{findings}</ul>
<h2>Hạn sắp đến / Terms that end next</h2><table>{due}</table></body></html>"""
HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
}


def html(state: dict[str, Any]) -> str:
    """Write the page of a monitor's state; every value is escaped."""
    title, english, colour = STATES[state["state"]]
    findings = "".join(
        f"<li>{escape(each['vi'])}<br>"
        f'<span class="soft" lang="en">{escape(each["en"])}; {escape(each["since"])}</span></li>'
        for each in state["findings"][:500]
    )
    due = "".join(f"<tr><td>{escape(d)}</td><td>{escape(c)}</td><td>{escape(t)}</td></tr>" for d, c, t in state["due"])
    witnesses = "; ".join(f"{name} ({at})" for name, at in state["witnesses"].items())
    return PAGE.format(
        title=title, english=english, colour=colour, log=escape(state["log"]), size=state["size"],
        root=escape(state["root"]), looked=escape(state["looked"]), witnesses=escape(witnesses or "–"),
        open=state["open"], ended=state["ended"], count=len(state["findings"]), findings=findings or "<li>–</li>",
        due=due or "<tr><td>–</td></tr>",
    )  # fmt: skip


def serve(listen: str, state: Callable[[], dict[str, Any]]) -> ThreadingHTTPServer:
    """Serve the page and `/state.json` in the background. Raises BadSetting for an address beyond this machine."""

    class Handler(BaseHTTPRequestHandler):
        timeout = 10

        def do_GET(self) -> None:
            if self.path not in ("/", "/state.json"):
                self.send_error(404)
                return
            data = self.path.endswith(".json")
            said = json.dumps(state(), ensure_ascii=False) if data else html(state())
            body = said.encode()
            self.send_response(200)
            self.send_header("content-type", ("application/json" if data else "text/html") + "; charset=utf-8")
            self.send_header("content-length", str(len(body)))
            for name, value in HEADERS.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Who looks is nobody's business."""

    place = host_and_port(listen)
    if place is None or not is_loopback(place[0]):
        raise BadSetting("monitor_address", option="--listen", form=FORM)
    try:
        server = ThreadingHTTPServer(place, Handler)
    except OSError:
        raise BadSetting("port_in_use", port=place[1], setting="--listen") from None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
