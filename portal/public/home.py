"""The front page: two ways in, what this is not for, and whether the house is awake."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from cases import store
from portal.page import render


def home(request: Request) -> Response:
    return render(request, "public/home.html", elsewhere=request.app.state.office.get("elsewhere", []))


def health(request: Request) -> Response:
    """Say ok when the database answers; `kycuong up` waits for this."""
    with store.transaction(request.app.state.house.db) as conn:
        conn.execute("SELECT 1")
    return PlainTextResponse("ok")
