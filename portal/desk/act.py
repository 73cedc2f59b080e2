"""One act on one case: its form, the look at what will follow from it, and the confirmation that takes it."""

import re
import uuid
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from psycopg import Connection
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from cases import answers as checked
from cases import dossier, engine, publication, store, views, words
from cases.clocks import Clock
from cases.decide import decide, permit, refusals
from cases.errors import CaseError, CaseNotFound, Refused, StaleCase
from cases.guards import Question as LawQuestion
from cases.house import House
from cases.model import Act, Actor, Case, Fact
from cases.plan import Owed, Plan, plan
from cases.rulebook import Rule
from portal.desk import fields, names
from portal.desk.door import house_of, said, user_of
from portal.page import day, language, render
from portal.words import explained

ACT_ID = re.compile(r"[0-9a-f]{32}")
LONGEST_BASIS = 500
PAPER_DAY = "Ngày trên giấy"
NEW = "mo"  # stands in the address, and as the id of a case that is not yet there


@dataclass(frozen=True)
class Room:
    """What one request about one act works with."""

    request: Request
    house: House
    actor: Actor
    case: Case
    number: str
    rule: Rule
    problems: tuple[Refused, ...] = ()
    bodies: tuple[str, ...] = ()  # of a case not yet opened: where it may belong

    @property
    def address(self) -> str:
        """Where the form is sent: the act of a case, or, before there is one, the procedure that opens it."""
        return f"/viec/{self.case.id}/{self.case.procedure if self.case.id == NEW else self.rule.act}"


@dataclass(frozen=True)
class Seen:
    """What the preview shows: the fact that would be made, and what leaves the house because of it."""

    fact: Fact | None = None
    clocks: tuple[dossier.Why, ...] = ()
    notices: tuple[Owed, ...] = ()
    papers: tuple[str, ...] = ()
    filled: checked.Filled = field(default_factory=checked.Filled)


def page(request: Request) -> Response:
    """Show the empty form; an act that another rule forbids now shows that rule instead."""
    room = _room(request)
    return form_page(room, FormData(), room.case.seq, uuid.uuid4().hex)


def send(request: Request, form: FormData) -> Response:
    """Show more lines, the preview or the form again, or take the act."""
    step = said(form, "step")
    if step == "confirm":
        return _take(request, form)
    room = _room(request)
    version, act_id = _version(form), act_id_of(form)
    if step in ("rows", "edit"):
        return form_page(room, form, version, act_id)
    try:
        if version != room.case.seq:
            raise StaleCase(case=room.case.id, expected=version, current=room.case.seq)
        act = read_act(room.house, room.actor, room.case.id, room.rule, form)
        return preview_page(room, form, _looked_ahead(room, act), act_id)
    except (Refused, StaleCase) as problem:
        return again(room, form, act_id, problem)


def _take(request: Request, form: FormData) -> Response:
    """Take the act. A form sent twice finds its answer stored and leads to the same page."""
    house, actor, case_id = house_of(request), user_of(request).actor, request.path_params["case"]
    with store.transaction(house.db) as conn:
        case = dossier.case_of(conn, actor, case_id)
        told = store.answered(conn, act_id_of(form))
    if told is not None and told["case"] == case_id:
        return RedirectResponse(f"/viec/{case_id}?da-ghi={told['seq']}", 303)
    rule = _rule(house, case, request.path_params["act"])
    try:
        answer = engine.take(house, read_act(house, actor, case_id, rule, form), actor)
    except (Refused, StaleCase) as problem:
        return again(_room(request), form, act_id_of(form), problem)
    return RedirectResponse(f"/viec/{case_id}?da-ghi={answer['seq']}", 303)


def _room(request: Request) -> Room:
    """Raise CaseNotFound for a hidden case and for a word that is no act, NotAllowed for somebody else's act."""
    house, actor = house_of(request), user_of(request).actor
    with store.transaction(house.db) as conn:
        case = dossier.case_of(conn, actor, request.path_params["case"])
        row = conn.execute("SELECT number FROM case_file WHERE id = %s", (case.id,)).fetchone()
    assert row is not None
    rule = _rule(house, case, request.path_params["act"])
    permit(actor, rule, case)
    return Room(request, house, actor, case, row[0], rule, tuple(_in_the_way(house, case, rule)))


def _rule(house: House, case: Case, act: str) -> Rule:
    """Find the act in the case's rulebook, or, when the case has moved on since, in the one it came from."""
    for book in (house.rules[case.rulebook], *house.rules):
        if act in book.acts and book.acts[act].from_stages:
            return book.acts[act]
    raise CaseNotFound(case=case.id)


def _in_the_way(house: House, case: Case, rule: Rule) -> list[Refused]:
    book, setting = house.rules[case.rulebook], house.setting()
    if case.stage not in rule.from_stages:
        stage = book.stages[case.stage].label
        return [Refused(why="not_now", rule=f"{book.id}#{rule.act}", source=rule.source, act=rule.act, stage=stage)]
    return list(refusals(LawQuestion(case, rule, book, setting, setting.today, "")))


def read_act(house: House, actor: Actor, case_id: str, rule: Rule, form: FormData) -> Act:
    """Read the form. Raises Refused for a day that is none and for a case number that leads nowhere."""
    answers = fields.answers(rule, form)
    with store.transaction(house.db) as conn:
        answers |= _cases(conn, actor, rule, answers)
        answers |= publication.found(conn, house, rule, answers)
    return Act(
        act_id_of(form),
        rule.act,
        case_id,
        _version(form),
        _day(rule, said(form, "on")),
        answers,
        said(form, "reason"),
        checked.clean(said(form, "basis"))[:LONGEST_BASIS],
    )


def _cases(conn: Connection[Any], actor: Actor, rule: Rule, answers: dict[str, Any]) -> dict[str, str]:
    """Turn case numbers, as letters print them, into opaque ids; a hidden case is answered like an unknown one."""
    found = {}
    for ask in rule.asks:
        if ask.kind == "case" and ask.name in answers:
            case = views.find(conn, actor, answers[ask.name])
            if case is None:
                raise Refused(why="answer_wrong", rule=rule.act, source=rule.source, act=rule.act, field=ask.label)
            found[ask.name] = case
    return found


def _day(rule: Rule, typed: str) -> date:
    try:
        return date.fromisoformat(fields.iso_day(typed))
    except ValueError:
        facts = {"rule": rule.act, "source": rule.source, "act": rule.act, "field": PAPER_DAY}
        raise Refused(why="no_such_day", **facts) from None


def _version(form: FormData) -> int:
    sent = said(form, "version")
    return int(sent) if sent.isdigit() and len(sent) < 10 else 0


def act_id_of(form: FormData) -> str:
    sent = said(form, "act_id")
    return sent if ACT_ID.fullmatch(sent) else uuid.uuid4().hex


def _looked_ahead(room: Room, act: Act) -> Seen:
    """Decide without recording. What needs the opened box or the case's past is only checked for its answers."""
    book, setting = room.house.rules[room.case.rulebook], room.house.setting()
    for problem in room.problems:
        raise problem
    if room.rule.counts or room.rule.act == "annul":
        return Seen(filled=checked.read(room.rule, book, act.answers), papers=room.rule.papers)
    fact = decide(room.case, act, room.actor, room.house.rules, setting)
    after = room.case.after(fact)
    owed = plan(after, fact, room.rule)
    clocks = [clock for clock in after.clocks if clock not in room.case.clocks and clock.open]
    return seen(room.house, fact, after, clocks, owed)


def seen(house: House, fact: Fact, after: Case, clocks: list[Clock], owed: Plan) -> Seen:
    """Return what the preview shows of a fact that nobody has recorded; `after` is the case that it would make."""
    explained = tuple(dossier.why(clock, after, house.rules) for clock in clocks)
    return Seen(fact, explained, owed.notices, owed.papers, checked.Filled(fact.data, fact.texts))


def again(room: Room, form: FormData, act_id: str, problem: CaseError) -> Response:
    """Keep what was typed and say what is wrong; after somebody else's act, show the version there is now."""
    stale = isinstance(problem, StaleCase)
    version = room.case.seq if stale else _version(form)
    return form_page(room, form, version, act_id, problem, 409 if stale else 422)


def form_page(
    room: Room, form: FormData, version: int, act_id: str, problem: CaseError | None = None, status: int = 200
) -> Response:
    house, rule = room.house, room.rule
    people, bodies = names.officials(house.db), names.bodies(house.db, house.setting().today)
    barred = _barred(house, room.case)
    around = fields.Around(people, bodies, barred, form)
    asked = fields.questions(rule, house.rules[room.case.rulebook], room.case, around)
    return render(
        room.request,
        "desk/act.html",
        status=status,
        questions=asked,
        version=version,
        act_id=act_id,
        on=said(form, "on") or day(house.setting().today),
        reason=said(form, "reason"),
        basis=said(form, "basis") or rule.source,
        problem=explained(language(room.request), problem) if problem else "",
        wrong=_wrong(asked, problem),
        stale=isinstance(problem, StaleCase),
        since=_since(room, form) if isinstance(problem, StaleCase) else [],
        rows=fields.row_count(form, len(room.case.allegations)),
        subjects={key: who.name for key, who in people.items()} | bodies,
        **_always(room),
    )


def _wrong(asked: list[fields.Question], problem: CaseError | None) -> str:
    """Return the name of the input that a problem is about, so that the page can lead to it."""
    label = problem.facts.get("field") if problem else None
    return "on" if label == PAPER_DAY else next((each.name for each in asked if each.ask.label == label), "")


def _since(room: Room, form: FormData) -> list[str]:
    """Name the acts taken since the version that the person saw."""
    lang = language(room.request)
    return [words.act(done.act, lang) for done in room.case.history if done.seq > _version(form)]


def _barred(house: House, case: Case) -> frozenset[str]:
    """Return who is too close to a person reported to take part (T2-17, T4-31)."""
    reported = {*case.people.reported, *(each.subject for each in case.allegations if each.kind == "person")}
    return frozenset(case.people.recused).union(*(house.directory().ties(person) for person in reported))


def preview_page(room: Room, form: FormData, seen: Seen, act_id: str) -> Response:
    house = room.house
    around = fields.Around(names.officials(house.db), names.bodies(house.db), typed=form)
    asked = fields.questions(room.rule, house.rules[room.case.rulebook], room.case, around)
    sent = [(name, value) for name, value in form.multi_items() if _ours(name) and isinstance(value, str)]
    return render(
        room.request,
        "desk/preview.html",
        questions=asked,
        seen=seen,
        sent=[*sent, ("act_id", act_id), ("version", str(room.case.seq))],
        on=_day(room.rule, said(form, "on")),
        reason=said(form, "reason"),
        basis=said(form, "basis"),
        people=around.people,
        bodies=around.bodies,
        recall=house.recall_seconds,
        target=house.rules[seen.fact.rulebook] if seen.fact else None,
        **_always(room),
    )


def _ours(name: str) -> bool:
    return name.startswith(fields.PREFIX) or name in ("on", "reason", "basis", "rows", "body")


def _always(room: Room) -> dict[str, Any]:
    lang = language(room.request)
    return {
        "case": room.case,
        "number": room.number,
        "rule": room.rule,
        "new": room.case.id == NEW,
        "address": room.address,
        "bodies_here": room.bodies,
        "book": room.house.rules[room.case.rulebook],
        "problems": [explained(lang, each) for each in room.problems],
        "role": lambda code: words.role(code, lang),
    }
