"""Who asks: the cookie of a request becomes a user, read anew at every request, or nobody."""

from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from cases.house import House
from cases.model import Actor
from people import accounts

COOKIE = "__Host-s"
NO_PEOPLE = ("/static/", "/log/")  # the same for everybody


@dataclass(frozen=True)
class User:
    """Somebody who is logged in, with the roles that they hold today."""

    account: str
    login: str
    person: str | None
    name: str
    actor: Actor
    csrf: str

    @property
    def roles(self) -> tuple[str, ...]:
        return tuple(sorted({role for role, _ in self.actor.grants}))

    def holds(self, *roles: str) -> bool:
        return not set(roles).isdisjoint(self.roles)


class Sessions:
    """Sets `request.state.user`: a role taken away or an account disabled counts from the next request on (A4)."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            token = HTTPConnection(scope).cookies.get(COOKIE)
            asked = token and not scope["path"].startswith(NO_PEOPLE)
            user = await run_in_threadpool(_read, scope["app"].state.house, token) if asked else None
            scope.setdefault("state", {})["user"] = user
        await self.app(scope, receive, send)


def _read(house: House, token: str) -> User | None:
    seen = accounts.visit(house.db, token, house.clock())
    actor = house.actor(seen.account) if seen else None
    if seen is None or actor is None:
        return None
    return User(seen.account, seen.login, seen.person, seen.name, actor, seen.csrf)


def set_cookie(response: Response, token: str) -> None:
    """Hand the token over; the browser keeps it until it closes, the server decides until when it is good."""
    response.set_cookie(COOKIE, token, secure=True, httponly=True, samesite="lax", path="/")


def drop_cookie(response: Response) -> None:
    response.delete_cookie(COOKIE, secure=True, httponly=True, samesite="lax", path="/")
