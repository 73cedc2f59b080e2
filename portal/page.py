"""One page: a template filled with its facts, everything escaped, and the cookie that its forms need."""

import hashlib
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import NoMatchFound

from cases.house import HANOI
from portal import csrf, why, words

ROOM = Path(__file__).parent
STATIC = ROOM / "static"


def day(value: date | datetime | str | None) -> str:
    """Write a day as people here write it: dd/mm/yyyy; an instant as the day it was in Hanoi."""
    if not value:
        return ""
    if isinstance(value, str):
        value = datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
    if isinstance(value, datetime) and value.tzinfo is not None:
        value = value.astimezone(HANOI)
    return value.strftime("%d/%m/%Y")


def moment(value: datetime) -> str:
    """Write an instant as hour and day in Hanoi."""
    return value.astimezone(HANOI).strftime("%H:%M %d/%m/%Y")


def clock(value: str) -> str:
    """Write the time of day in Hanoi of an instant in ISO form."""
    return datetime.fromisoformat(value).astimezone(HANOI).strftime("%H:%M:%S")


@cache
def static(name: str) -> str:
    """Return the address of a static file; a changed file has another one, so browsers may keep it for long."""
    digest = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]
    return f"/static/{name}?v={digest}"


@cache
def environment() -> Environment:
    env = Environment(
        loader=FileSystemLoader(ROOM / "templates"),
        autoescape=True,  # whatever the file is called
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters.update(day=day, moment=moment, clock=clock)
    env.globals["static"] = static
    return env


def language(request: Request) -> str:
    return getattr(request.state, "lang", "vi")


def _switch(request: Request, lang: str) -> str:
    """Return the address of this page in the other language, with what else stands in it."""
    kept = [(name, value) for name, value in request.query_params.multi_items() if name != "lang"]
    return "?" + urlencode([*kept, ("lang", "en" if lang == "vi" else "vi")])


def _login(request: Request) -> str:
    try:
        return str(request.app.url_path_for("log_in"))
    except NoMatchFound:
        return ""


def render(request: Request, template: str, *, status: int = 200, **facts: Any) -> HTMLResponse:
    """Fill a template with these facts and with what every page gets: t, office, user, csrf and the like."""
    html = environment().get_template(template).render(**_every_page(request), **facts)
    response = HTMLResponse(html, status)
    csrf.remember(request, response)
    return response


def _every_page(request: Request) -> dict[str, Any]:
    lang = language(request)
    return {
        "request": request,
        "t": words.speaker(lang),
        "lang": lang,
        "other": "en" if lang == "vi" else "vi",
        "switch": _switch(request, lang),
        "one_of": lambda row, name: words.one_of(lang, row, name),
        "recorded": lambda table, code: words.recorded(lang, table, code),
        "cite": lambda source: words.cite(lang, source),
        "day_off": lambda reason: why.reason(lang, reason),
        "counted_by": lambda clock: why.calendars(clock, request.app.state.house.calendar, lang),
        "office": request.app.state.office["office"],
        "demo": request.app.state.demo,
        "user": getattr(request.state, "user", None),
        "login_path": _login(request),
        "csrf": lambda: csrf.field(request),
        "nonce": request.state.nonce,
    }
