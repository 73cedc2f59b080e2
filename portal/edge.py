"""What every request passes on its way in and out: its size, its language, and the headers of every answer."""

import secrets
from urllib.parse import parse_qsl, quote, urlencode

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.words import COOKIE, LANGUAGES

NO_WORDS = "/log/"  # read by programs: no language, no cookie
YEAR = 365 * 24 * 3600
CSP = (
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "script-src 'nonce-{nonce}'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}


def dress(headers: MutableHeaders, nonce: str) -> None:
    """Put the strict headers on an answer, and keep it out of caches unless it says otherwise."""
    headers["content-security-policy"] = CSP.format(nonce=nonce)
    headers.update(HEADERS)
    headers.setdefault("cache-control", "no-store")


class Headers:
    """Gives each request its nonce and each answer its headers."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        nonce = scope.setdefault("state", {})["nonce"] = secrets.token_urlsafe(16)

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                dress(MutableHeaders(scope=message), nonce)
            await send(message)

        await self.app(scope, receive, dressed)


class Language:
    """Reads the language from its cookie; `?lang=en` sets it and leads back to the same page of this site."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        chosen = HTTPConnection(scope).cookies.get(COOKIE)
        scope.setdefault("state", {})["lang"] = chosen if chosen in LANGUAGES else "vi"
        asked = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True, max_num_fields=50)
        wanted = dict(asked).get("lang")
        if scope["method"] != "GET" or wanted not in LANGUAGES or scope["path"].startswith(NO_WORDS):
            await self.app(scope, receive, send)
            return
        response = Response(status_code=303, headers={"location": _back(scope["path"], asked)})
        remember_language(response, wanted, secure=scope["scheme"] == "https")
        await response(scope, receive, send)


def remember_language(response: Response, language: str, *, secure: bool) -> None:
    response.set_cookie(COOKIE, language, YEAR, path="/", secure=secure, httponly=True, samesite="lax")


def _back(path: str, asked: list[tuple[str, str]]) -> str:
    """Return the same page of this site: one slash at the front, everything else quoted, so it can be no other host."""
    rest = urlencode([(name, value) for name, value in asked if name != "lang"])
    return "/" + quote(path.lstrip("/\\")) + (f"?{rest}" if rest else "")
