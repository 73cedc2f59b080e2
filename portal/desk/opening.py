"""Cases that nothing sent in opens: an inspection of the yearly plan, a duty, discipline on its own."""

import uuid

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from cases import engine
from cases.decide import refusals
from cases.errors import BadRulebook, CaseNotFound, NotAllowed, Refused
from cases.guards import Question
from cases.house import House
from cases.model import Act, Actor, Case, Setting
from cases.plan import plan
from cases.rulebook import Rulebook
from portal.desk import act as acts
from portal.desk import names
from portal.desk.door import house_of, said, user_of
from portal.page import render


def page(request: Request) -> Response:
    """List the procedures whose first act this person may take."""
    house, actor = house_of(request), user_of(request).actor
    return render(request, "desk/open.html", books=[book for book in _books(house) if _bodies(house, actor, book)])


def form(request: Request) -> Response:
    """Show the empty form of the first act."""
    return acts.form_page(_room(request, ""), FormData(), 0, uuid.uuid4().hex)


def send(request: Request, form: FormData) -> Response:
    """Show more lines, the preview or the form again, or open the case."""
    room, step, act_id = _room(request, said(form, "body")), said(form, "step"), acts.act_id_of(form)
    if step in ("rows", "edit"):
        return acts.form_page(room, form, 0, act_id)
    try:
        act = acts.read_act(room.house, room.actor, room.case.id, room.rule, form)
        if step == "confirm":
            return _open(room, act)
        return acts.preview_page(room, form, _looked_ahead(room, act), act_id)
    except (Refused, NotAllowed, BadRulebook) as problem:
        return acts.again(room, form, act_id, problem)


def _open(room: acts.Room, act: Act) -> Response:
    answer = engine.open_alone(room.house, act, room.actor, room.case.procedure, room.case.body)
    return RedirectResponse(f"/viec/{answer['case']}?da-ghi={answer['seq']}", 303)


def _looked_ahead(room: acts.Room, act: Act) -> acts.Seen:
    fact = engine.look_at_opening(room.house, act, room.actor, room.case.procedure, room.case.body)
    opened = Case.opened(fact)
    owed = plan(opened, fact, room.rule)
    return acts.seen(room.house, fact, opened, [clock for clock in opened.clocks if clock.open], owed)


def _room(request: Request, body: str) -> acts.Room:
    """Raise CaseNotFound for a word that is no procedure, or one whose first act is somebody else's."""
    house, actor = house_of(request), user_of(request).actor
    book = next((each for each in _books(house) if each.procedure == request.path_params["procedure"]), None)
    bodies = _bodies(house, actor, book) if book else ()
    if book is None or not bodies or (body and body not in bodies):
        raise CaseNotFound(case=request.path_params["procedure"])
    today = house.setting().today
    blank = Case(acts.NEW, book.procedure, book.id, "", body or bodies[0], 0, 1, today)
    return acts.Room(request, house, actor, blank, "", book.acts[book.first], bodies=bodies)


def _books(house: House) -> list[Rulebook]:
    """Return, of each procedure that stands alone, the version in force today."""
    return [book for book in house.rules.current(house.setting().today) if book.standalone]


def _bodies(house: House, actor: Actor, book: Rulebook) -> tuple[str, ...]:
    """Return the bodies for which this person may take the first act, whatever the answers will be."""
    setting, by = house.setting(), book.acts[book.first].by
    mine = (body for body in names.bodies(house.db, setting.today) if not actor.roles(body).isdisjoint(by))
    return tuple(body for body in mine if not _never(book, body, actor, setting))


def _never(book: Rulebook, body: str, actor: Actor, setting: Setting) -> bool:
    """Say whether the body itself is refused, as a body of the State is on the Party's own track (KC-26)."""
    blank = Case(acts.NEW, book.procedure, book.id, "", body, 0, 1, setting.today)
    asked = Question(blank, book.acts[book.first], book, setting, setting.today, actor.person or actor.id)
    return any(refusals(asked))
