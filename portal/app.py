"""All routes in one list, the error table, and the one door through which every request comes and goes."""

import logging
import secrets
import traceback
from collections.abc import Callable, Mapping
from inspect import iscoroutinefunction
from typing import Any

from fastapi import FastAPI
from psycopg import OperationalError as PostgresAway
from sqlalchemy.exc import OperationalError, TimeoutError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from cases.errors import BadRulebook, CaseError, CaseNotFound, NotAllowed, Refused, StaleCase, Unlawful
from cases.house import House
from portal import audit, csrf, desk, forms, law, public
from portal import log as public_log
from portal.edge import Headers, Language, dress
from portal.limits import BodyLimit, Limiter
from portal.page import STATIC, language, render
from portal.problems import Problem, error_words
from portal.session import Sessions
from portal.words import explained, say

log = logging.getLogger("portal")

Endpoint = Callable[[Request], Any]

# (method, path, endpoint, name): every address of the portal.
ROUTES: list[tuple[str, str, Endpoint, str]] = [
    *public.ROUTES,
    *public_log.ROUTES,
    *law.ROUTES,
    *desk.ROUTES,
    *audit.ROUTES,
]

STATUS: dict[type[Exception], int] = {
    CaseNotFound: 404,
    NotAllowed: 403,
    StaleCase: 409,
    Refused: 422,
    BadRulebook: 500,
    Unlawful: 500,
    OperationalError: 503,
    TimeoutError: 503,
    PostgresAway: 503,
}
UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})
HTTP_SENTENCES = {404: "Địa chỉ này không có trang nào.", 405: "Địa chỉ này không nhận yêu cầu kiểu đó."}


def create_app(house: House, office: Mapping[str, Any], demo: bool) -> FastAPI:
    """Build the portal on a house and the office's own words."""
    app = FastAPI(
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        routes=[
            *(Route(path, _door(endpoint), methods=[method], name=name) for method, path, endpoint, name in ROUTES),
            Mount("/static", StaticCached(directory=STATIC), name="static"),
        ],
        middleware=[Middleware(each) for each in (Headers, BodyLimit, Language, Sessions)],
        exception_handlers={HTTPException: _unknown_address, Exception: _last_resort},
    )
    app.state.house, app.state.office, app.state.demo = house, office, demo
    app.state.codes = Limiter(each=10, everyone=100)
    app.state.log_guesses = Limiter(each=10, everyone=100)  # wrong credentials, by address
    app.state.log_reads = Limiter(each=1200, everyone=6000)  # bundles of entries, by reader
    return app


class StaticCached(StaticFiles):
    """Files whose address holds their hash may stay with the browser for long."""

    async def get_response(self, path: str, scope: Any) -> Response:
        response = await super().get_response(path, scope)
        response.headers["cache-control"] = "public, max-age=31536000, immutable"
        return response


def _door(endpoint: Endpoint) -> Endpoint:
    """Read the form, check that it is ours, serve in a thread; whatever goes wrong becomes a page."""

    async def served(request: Request) -> Response:
        if "\0" in request.scope["path"] or b"%00" in request.scope["query_string"]:  # PostgreSQL's texts hold none
            raise HTTPException(404)
        try:
            if request.method in UNSAFE:
                request.state.form = await forms.read(request)
                if not csrf.fits(request, request.state.form.get(csrf.FIELD)):
                    raise Problem(403, "Biểu mẫu không được gửi từ trang của chúng tôi, hoặc trang đã mở quá lâu.")
            if iscoroutinefunction(endpoint):
                return await endpoint(request)
            return await run_in_threadpool(endpoint, request)
        except HTTPException:
            raise
        except Exception as error:  # the top of every request
            return answer(request, error)

    return served


def answer(request: Request, error: Exception) -> Response:
    """Turn an error into the page that says what happened, that nothing was lost, and what to do."""
    lang = language(request)
    if isinstance(error, Problem):
        return _error_page(request, error.status, say(lang, error.sentence, **error.facts))
    status = next((STATUS[kind] for kind in type(error).__mro__ if kind in STATUS), 500)
    if status < 500 and isinstance(error, CaseError):
        return _error_page(request, status, explained(lang, error))
    reference = secrets.token_hex(4).upper()
    log.error("%s %s: %s [%s]", status, reference, type(error).__name__, _where(error))
    return _error_page(request, status, "", reference)


def _where(error: Exception) -> str:
    """Name the last places in our code; never the message, which may hold what somebody typed."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return " < ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in reversed(frames))


def _last_resort(request: Request, error: Exception) -> Response:
    """Answer what went wrong outside the door, before the headers were put on."""
    response = answer(request, error)
    dress(response.headers, request.state.nonce)
    return response


def _unknown_address(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    status = status if status in HTTP_SENTENCES else 400
    response = _error_page(request, status, say(language(request), HTTP_SENTENCES.get(status, "")))
    if isinstance(error, HTTPException) and error.headers and "Allow" in error.headers:
        response.headers["allow"] = error.headers["Allow"]
    return response


def _error_page(request: Request, status: int, what: str, reference: str = "") -> Response:
    words = error_words()[status]
    response = render(
        request, "errors/error.html", status=status, words=words, what=what, code=status, reference=reference
    )
    if status == 429:
        response.headers["retry-after"] = "60"
    return response
