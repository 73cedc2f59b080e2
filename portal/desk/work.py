"""The work list: what waits for me, my bodies' cases, everything I may see; soonest due first."""

from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from cases import store, views
from cases.permission import READERS
from cases.rulebook import Rulebook
from cases.views import Place, Wanted
from portal.desk import names
from portal.desk.door import house_of, user_of
from portal.page import render

TABS = {"cho-toi": "mine", "nhom-toi": "ours", "tat-ca": "all"}
COLOURS = {"qua-han": "late", "sap-den": "soon", "con-han": "intime", "tam-dung": "paused"}


def page(request: Request) -> Response:
    """Show one page of the list; filters live in the address, a whole number leads to its case."""
    house, actor = house_of(request), user_of(request).actor
    asked = request.query_params
    number = asked.get("so", "").strip()
    with store.transaction(house.db) as conn:
        found = views.find(conn, actor, number) if number else None
        if found:
            return RedirectResponse(f"/viec/{found}", 303)
        wanted = _wanted(request)
        shown = views.page(conn, house, actor, wanted)
        counts = views.counters(conn, house, actor)
        running = views.in_background(conn)
    return render(
        request,
        "desk/work.html",
        page=shown,
        counts=counts,
        running=running,
        wanted=wanted,
        number=number,
        tab=next(name for name, tab in TABS.items() if tab == wanted.tab),
        tabs=TABS,
        colours=COLOURS,
        books=_books(request),
        rules=house.rules,
        bodies=names.bodies(house.db) if len(views.bodies(actor, house)) > 1 else {},
        link=lambda **changes: _link(request, **changes),
    )


def _wanted(request: Request) -> Wanted:
    asked = request.query_params
    tab = TABS.get(asked.get("xem", ""), "ours" if set(user_of(request).roles) <= READERS else "mine")
    procedure, _, stage = asked.get("loc", "").partition(".")
    after = Place.read(asked.get("sau", ""))
    return Wanted(tab, procedure, stage, COLOURS.get(asked.get("han", ""), ""), after)


def _books(request: Request) -> list[Rulebook]:
    """Return the rulebooks that the filter offers: of each procedure the one in force today."""
    house = house_of(request)
    return house.rules.current(house.setting().today)


def _link(request: Request, **changes: str) -> str:
    """Return this page's address with some filters changed; a change begins at the first page again."""
    kept = {name: value for name, value in request.query_params.items() if name in ("xem", "loc", "han") and value}
    kept |= changes
    query = urlencode({name: value for name, value in kept.items() if value})
    return f"/viec?{query}" if query else "/viec"
