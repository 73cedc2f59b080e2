"""The only door by which a case changes: one act, one transaction, one answer."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from psycopg import Connection, errors

from cases import answers as form
from cases import ballots, children, publication, store, vault
from cases.decide import decide, open_case
from cases.errors import CaseNotFound, NotAllowed, Refused, StaleCase
from cases.house import House
from cases.model import Act, Actor, Case, Fact, Setting
from cases.permission import can

FIRST_KIND = {"register": "report.received"}
TRIES = 3
MOST_TERMS = 30  # named in one entry, which has 4 KiB


@dataclass(frozen=True)
class Sent:
    """What came with a report and is no fact: sealed identity, the code's fingerprint, the raw file."""

    petition: str
    code: bytes
    channel: str
    mode: str
    received_on: date
    dated_on: date | None = None
    signers: int = 1
    identity: bytes | None = None
    original: bytes | None = None
    wants_mail: bool = False
    language: str = "vi"


def take(house: House, act: Act, actor: Actor) -> dict[str, Any]:
    """Decide an act and record it, once. Returns the stored answer; the same act id gets the same answer.

    Raises CaseNotFound, NotAllowed, StaleCase or Refused; then nothing has changed. A database that went away
    is asked again: the act id makes sure that the fact is one.
    """
    for left in reversed(range(TRIES)):
        try:
            answer = _by_the_calendar_that_holds(house, lambda: _take(house, act, actor))
            if act.name.startswith("count_"):
                ballots.forget(house)
            return answer
        except (errors.AdminShutdown, errors.CrashShutdown, errors.CannotConnectNow, errors.OperationalError):
            house.db.dispose()
            if not left:
                raise
    raise AssertionError("unreachable")


def _take(house: House, act: Act, actor: Actor) -> dict[str, Any]:
    setting = house.setting()
    with store.piped(house.db) as conn:
        locked, told = store.lock(conn, act.case or "", act.id)
        if locked is None:
            raise CaseNotFound(case=act.case)
        if told is not None and told["case"] == act.case:
            return told
        case = locked.case
        if not can(actor, "see", case):
            raise CaseNotFound(case=case.id)
        if act.expected != case.seq:
            raise StaleCase(case=case.id, expected=act.expected, current=case.seq)
        setting, act = _with_what_it_needs(conn, house, case, act, setting)
        fact = decide(case, act, actor, house.rules, setting)
        opened = children.opened(house.rules, case, fact, actor, setting)
        fact = replace(fact, opens=tuple(child.case for child in opened))
        return _record(conn, house, [(case, fact), *((None, child) for child in opened)], locked, actor)


def register(house: House, act: Act, actor: Actor, body: str, sent: Sent) -> dict[str, Any]:
    """Record a report that arrives: its case, its first fact, and what came sealed with it."""
    return _by_the_calendar_that_holds(house, lambda: _register(house, act, actor, body, sent))


def _register(house: House, act: Act, actor: Actor, body: str, sent: Sent) -> dict[str, Any]:
    book = house.rules.opens("intake", sent.received_on)
    case = uuid.uuid5(uuid.UUID(act.id), "case").hex
    fact = open_case(act, actor, book, body, house.setting(), case=case)
    with store.piped(house.db) as conn:
        if told := store.answered(conn, act.id):
            return told
        answer = _record(conn, house, [(None, fact)], None, actor)
        publication.keep_petition(conn, case, sent)
        return answer


def open_alone(house: House, act: Act, actor: Actor, procedure: str, body: str) -> dict[str, Any]:
    """Record the first fact of a case that nothing sent in opens: an inspection, a duty, discipline on its own.

    Raises NotAllowed, Refused or BadRulebook as `look_at_opening` does; the same act id gets the same answer.
    """
    return _by_the_calendar_that_holds(house, lambda: _open_alone(house, act, actor, procedure, body))


def _open_alone(house: House, act: Act, actor: Actor, procedure: str, body: str) -> dict[str, Any]:
    fact = look_at_opening(house, act, actor, procedure, body)
    with store.piped(house.db) as conn:
        told = store.answered(conn, act.id)
        return told or _record(conn, house, [(None, fact)], None, actor)


def look_at_opening(house: House, act: Act, actor: Actor, procedure: str, body: str) -> Fact:
    """Decide the opening without recording it. Nobody opens a case that they would not be allowed to see."""
    book = house.rules.opens(procedure, act.on)
    if not book.standalone:
        raise Refused(why="not_alone", rule=f"{book.id}#{book.first}", source=book.source, act=book.first)
    case = uuid.uuid5(uuid.UUID(act.id), "case").hex
    fact = open_case(act, actor, book, body, house.setting(), case=case)
    if not can(actor, "see", Case.opened(fact)):
        raise NotAllowed(why="conflict_of_interest", act=act.name, by="", rule=fact.rule)
    return fact


def _by_the_calendar_that_holds(house: House, decide_and_record: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Decide once more what was decided by a calendar that has just been replaced."""
    try:
        return decide_and_record()
    except store.OtherCalendar:
        house.look_at_the_calendar()
        return decide_and_record()


def _with_what_it_needs(
    conn: Connection[Any], house: House, case: Case, act: Act, setting: Setting
) -> tuple[Setting, Act]:
    """Fetch what a decision cannot know: the case before an annulled act, the opened box, what was published."""
    rule = house.rules[case.rulebook].acts.get(act.name)
    if act.name == "annul" and form.WHOLE.fullmatch(str(act.answers.get("target", ""))):
        earlier = store.replay(store.facts(conn, case.id, upto=form.number(act.answers["target"]) - 1))
        return replace(setting, earlier=earlier), act
    if rule is not None and rule.counts:  # only the box says what was in it, never whoever sends the form
        tally = ballots.tally(conn, house, case, act.name)
        return replace(setting, tally=tally), replace(act, answers={**act.answers, "tally": tally})
    if rule is not None and (known := publication.found(conn, house, rule, act.answers)):
        return setting, replace(act, answers={**act.answers, **known})
    return setting, act


def _record(
    conn: Connection[Any],
    house: House,
    made: list[tuple[Case | None, Fact]],
    locked: store.Locked | None,
    actor: Actor,
) -> dict[str, Any]:
    at = made[0][1].recorded_at
    cases = [case.after(fact) if case else Case.opened(fact) for case, fact in made]
    numbers = [locked.number if case and locked else _number(conn, at) for case, _ in made]
    lines = [_line(house, fact, case, actor) for case, (_, fact) in zip(cases, made, strict=True)]
    ends = {locked.case.id: (locked.entries, locked.last_leaf)} if locked else {}
    calendar = made[0][1].options["calendar"]
    first = store.claim(conn, len(made), calendar)  # everybody else waits from here on: nothing slow may follow
    store.append(conn, lines, first, at, ends)
    for index, (case, number, (_, fact)) in enumerate(zip(cases, numbers, made, strict=True), first):
        _keep(conn, house, case, fact, number, index, ends[case.id])
    fact, case = made[0][1], cases[0]
    answer = {
        "fact": fact.id,
        "case": case.id,
        "number": numbers[0],
        "seq": case.seq,
        "stage": case.stage,
        "index": first,
        "opened": [child.case for _, child in made[1:]],
    }
    store.save_answer(conn, fact.id, answer)
    return answer


def _keep(
    conn: Connection[Any], house: House, case: Case, fact: Fact, number: str, index: int, end: tuple[int, str]
) -> None:
    """Write everything that follows from one fact."""
    book = house.rules[case.rulebook]
    store.save_case(conn, case, number, book.stages[case.stage].ends, fact.recorded_at, end)
    store.save_clocks(conn, case)
    store.owe_run(conn, fact, index, flow_of(house, fact))
    rule = house.rules[fact.decided_under].acts[fact.act]
    if rule.publishes or fact.annuls:
        original = case.answered.get("disclosure", {})
        publication.publish(conn, house, fact, rule, corrects=original.get("id"))
    if fact.act.startswith("open_") and fact.act.endswith("_ballot"):
        ballots.open_box(conn, house, case, fact)
    if rule.counts:
        ballots.close_box(conn, case, fact.act)
    if fact.parent:
        publication.link(conn, fact)


def flow_of(house: House, fact: Fact) -> str:
    """Return the stage flow that a fact's step belongs to: that of the stage in which the act was taken."""
    book = house.rules[fact.decided_under]
    return book.stages[fact.from_stage or fact.stage].flow


def _line(house: House, fact: Fact, case: Case, actor: Actor) -> store.Line:
    kind = "case.fact" if fact.parent else FIRST_KIND.get(fact.act, "case.fact")  # a part split off is no new report
    return line_of(house, fact, case, actor.id, kind)


def line_of(house: House, fact: Fact, case: Case, who: str, kind: str) -> store.Line:
    """Return the entry of a fact: what was done by which rule, never by whose name nor with which words.

    `case` is the case after it. Whoever watches the log from outside reads here which terms run until when, whether
    the case has ended, and whether a reason was given (docs/decisions/0017).
    """
    more: dict[str, str | int] = {
        "actor": vault.alias(house.keys.actor, who, fact.case),
        "role": fact.role,
        "act": fact.id,
        "from": fact.from_stage or "",
        "to": fact.stage,
        "due": case.due.isoformat() if case.due else "",
        "terms": running(case),
        "ended": int(house.rules[case.rulebook].stages[case.stage].ends),
        "reasoned": int(bool(fact.reason.strip() or any(text.text.strip() for text in fact.texts.values()))),
        "rule": fact.rule,
    }
    return store.Line(kind, fact.case, more, store.FACT.dump_json(fact), fact.id)


def running(case: Case) -> str:
    """Write the terms that somebody owes something by, the soonest first: `accept 2026-12-01, resolve … paused`.

    Minimum terms are left out, and what would not fit into an entry.
    """
    owed = sorted((clock for clock in case.clocks if clock.open and not clock.least), key=lambda each: each.due)
    said = [f"{clock.term} {clock.due}{' paused' if clock.state == 'paused' else ''}" for clock in owed]
    return ", ".join(said[:MOST_TERMS])


def _number(conn: Connection[Any], at: datetime) -> str:
    return f"{store.next_number(conn, 'case', at.year):06d}/{at.year}"
