"""Letters for people without e-mail: the list *Cần in và gửi*, one letter to print, the note that it was sent."""

from datetime import date, datetime, time
from typing import Any

from psycopg import Connection
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from cases import answers, letters, store, views
from cases.errors import CaseNotFound
from cases.house import HANOI, House
from cases.model import Actor
from cases.permission import can
from notifications import outbox
from notifications.render import letter
from portal.desk import names
from portal.desk.door import house_of, said, user_of
from portal.desk.fields import iso_day
from portal.desk.notices import COLUMNS, told
from portal.page import day, render

POST_ROOM = ("clerk", "publisher")
MOST = 200
# A letter's address on this site is a hash: its key names persons by id, and addresses stay in histories.
ID = "left(encode(sha256(convert_to(n.key, 'UTF8')), 'hex'), 32)"
NOTICE = ", ".join(f"n.{each}" for each in COLUMNS.split(", "))
WAITING = f"""SELECT {ID}, c.id, c.number, c.state::text, n.recipient, {NOTICE}
    FROM notice n JOIN case_file c ON c.id = n.subject_key
    WHERE n.state = 'to_print' AND n.not_before <= %s AND c.body = ANY(%s)
    ORDER BY n.created, n.key LIMIT {MOST}"""  # noqa: S608 - fixed fragments
ONE = f"SELECT n.key, n.message, n.language, n.facts, n.recipient, n.state, c.number, c.id FROM notice n \
JOIN case_file c ON c.id = n.subject_key WHERE {ID} = %s AND n.state IN ('to_print', 'printed')"  # noqa: S608


def page(request: Request) -> Response:
    """List what is to be printed for the bodies whose post this person handles; none before its recall time is over."""
    house, actor = house_of(request), user_of(request).actor
    with store.transaction(house.db) as conn:
        rows = conn.execute(WAITING, (house.clock(), _post_bodies(actor, house))).fetchall()
    shown = [
        {"id": key, "case": case, "number": number, "to": _addressee(house, recipient), "told": told(row)}
        for key, case, number, state, recipient, *row in rows
        if can(actor, "see", store.CASE.validate_json(state))
    ]
    return render(request, "desk/letters.html", letters=shown, done=request.query_params.get("da-gui"))


def one(request: Request) -> Response:
    """Show one letter as it is printed; nothing is written by looking."""
    return _letter(request)


def sent(request: Request, form: FormData) -> Response:
    """Note on which day and how the letter went out; sent twice, the first note stays."""
    house, today = house_of(request), house_of(request).setting().today
    how = answers.clean(said(form, "how"))[:200]
    try:
        on = date.fromisoformat(iso_day(said(form, "on")))
    except ValueError:
        return _letter(request, "Ngày gửi chưa đúng.", 422, form)
    if on > today or not how:
        return _letter(request, "Ngày gửi muộn hơn hôm nay." if on > today else "Xin ghi cách gửi.", 422, form)
    at = house.clock() if on == today else datetime.combine(on, time(12), HANOI)
    with store.transaction(house.db) as conn:
        outbox.printed(conn, _found(conn, request)["key"], at, how)
    return RedirectResponse("/can-in?da-gui=1", 303)


def _letter(request: Request, problem: str = "", status: int = 200, form: FormData | None = None) -> Response:
    house = house_of(request)
    with store.transaction(house.db) as conn:
        row = _found(conn, request)
        facts = letters.opened(conn, house, row["facts"])
    return render(
        request,
        "desk/letter.html",
        status=status,
        text=letter(row["message"], row["language"], facts),
        row=row,
        to=_addressee(house, row["recipient"]),
        id=request.path_params["letter"],
        on=said(form, "on") if form else day(house.setting().today),
        how=said(form, "how") if form else "",
        problem=problem,
    )


def _found(conn: Connection[Any], request: Request) -> dict[str, Any]:
    """Return a letter that this person may print. Raises CaseNotFound for every other."""
    house, actor = house_of(request), user_of(request).actor
    row = conn.execute(ONE, (request.path_params["letter"],)).fetchone()
    if row is None:
        raise CaseNotFound(case="letter")
    found = dict(zip(("key", "message", "language", "facts", "recipient", "state", "number", "case"), row, strict=True))
    case = store.read_case(conn, found["case"])
    if not can(actor, "see", case) or case.body not in _post_bodies(actor, house):
        raise CaseNotFound(case="letter")
    return found


def _post_bodies(actor: Actor, house: House) -> list[str]:
    return [body for body in views.bodies(actor, house) if not actor.roles(body).isdisjoint(POST_ROOM)]


def _addressee(house: House, recipient: str) -> str:
    """Name an official or a body; a sender's name stays with the custodian."""
    kind, _, key = recipient.partition(":")
    if kind == "person":
        who = names.officials(house.db).get(key)
        return f"{who.name}, {who.title}, {who.body}" if who else ""
    return names.bodies(house.db).get(key, "") if kind == "body" else ""
