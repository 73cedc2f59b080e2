"""Log in and out: a new session id at each log-in, the old one dead at once."""

import re

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from people import accounts
from portal import forms
from portal.desk.door import house_of, said
from portal.page import render
from portal.session import COOKIE, drop_cookie, set_cookie

OURS = re.compile(r"/(viec|can-in|giam-sat)(/[\w-]+)*/?")  # where a log-in may lead; never off this site


def page(request: Request) -> Response:
    if request.state.user is not None:
        return RedirectResponse("/viec", 303)
    return render(request, "desk/login.html", refused=False, login="", back=_back(request.query_params.get("tiep", "")))


def log_in(request: Request) -> Response:
    """Open a session; a wrong login, a wrong password and a locked account get the same words (422)."""
    house, form = house_of(request), forms.of(request)
    login, back = said(form, "login"), _back(said(form, "tiep"))
    account = accounts.log_in(house.db, login, said(form, "password"), house.clock())
    if account is None:
        return render(request, "desk/login.html", status=422, refused=True, login=login, back=back)
    if old := request.cookies.get(COOKIE):
        accounts.log_out(house.db, old)
    response = RedirectResponse(back, 303)
    set_cookie(response, accounts.open_session(house.db, account, house.clock()))
    return response


def log_out(request: Request) -> Response:
    """End the session in the database, then in the browser."""
    if token := request.cookies.get(COOKIE):
        accounts.log_out(house_of(request).db, token)
    response = RedirectResponse("/vao", 303)
    drop_cookie(response)
    return response


def _back(path: str) -> str:
    return path if OURS.fullmatch(path) else "/viec"
