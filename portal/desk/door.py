"""The door of the rooms for staff: who may come in, how a form is read, how a page is shown."""

from collections.abc import Callable
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from cases.errors import NotAllowed
from cases.house import House
from portal import forms
from portal.session import User

Page = Callable[[Request], Response]
Posted = Callable[[Request, FormData], Response]


def house_of(request: Request) -> House:
    house: House = request.app.state.house
    return house


def user_of(request: Request) -> User:
    """Return who is logged in; only pages behind `staff` or `posted` ask."""
    user: User = request.state.user
    return user


def staff(page: Page, *roles: str) -> Page:
    """Let somebody in who is logged in, and holds one of `roles` where some are named; send others to the log-in."""

    def guarded(request: Request) -> Response:
        return _turned_away(request, roles) or page(request)

    return guarded


def posted(page: Posted, *roles: str) -> Page:
    """The same for a form that was sent; the app has read it and checked where it comes from."""
    return staff(lambda request: page(request, forms.of(request)), *roles)


def _turned_away(request: Request, roles: tuple[str, ...]) -> Response | None:
    user = getattr(request.state, "user", None)
    if user is None:
        back = request.url.path if request.method == "GET" else "/viec"
        return RedirectResponse(f"/vao?tiep={quote(back)}", 303)
    if roles and not user.holds(*roles):
        raise NotAllowed(why="wrong_role", act="", by=", ".join(roles), rule="")
    return None


def said(form: FormData, name: str) -> str:
    """Return one typed answer; a file where words belong counts as nothing."""
    value = form.get(name, "")
    return value if isinstance(value, str) else ""
