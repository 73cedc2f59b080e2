"""What an act does to the clocks of a case: begin, meet, extend, pause, resume, drop, reopen. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cases.clocks import Clock
from cases.guards.base import concerned, done_for
from cases.model import Case, Setting
from cases.rulebook import Rule, Rulebook, Term


@dataclass(frozen=True)
class Turn:
    """One act as the clocks see it: the case before it, its day, its rule, the book it leads to, what was answered."""

    case: Case
    on: date
    rule: Rule
    book: Rulebook
    setting: Setting
    given: Mapping[str, Any]

    @property
    def ends(self) -> bool:
        return bool(self.rule.to) and self.book.stages[self.rule.to].ends


def clocks(turn: Turn) -> Iterator[Clock]:
    """Yield every clock of the case as this act leaves it, those that it begins last."""
    case = replace(turn.case, received_on=turn.on) if turn.rule.receives else turn.case
    turn = replace(turn, case=case, setting=turn.setting.of(turn.given.get("body", case.body)))
    owed = turn.rule.meets if _somebody_left(turn) else ()
    afresh = replace(turn, rule=replace(turn.rule, drops=()))  # an act that drops a clock may begin the next one
    for clock, by in (*((each, turn) for each in case.clocks), *((each, afresh) for each in _begun(turn))):
        yield clock if clock.term in owed else _after(clock, by)


def _begun(turn: Turn) -> list[Clock]:
    """Return the clocks that this act begins: for each term one, or one for each row of a question."""
    known = {**turn.case.answered, **turn.given}
    terms = (turn.book.terms[key] for key in turn.rule.starts)
    begun = (term for term in terms if term.applies(known) and _has_number(term, turn.setting))
    return [_start(turn, term, row) for term in begun for row in _rows(term, turn.given) if _has_day(term, row)]


def _somebody_left(turn: Turn) -> bool:
    """Say whether an act that is done for each person (`each`) is still owed to another of the persons reported."""
    mine = turn.given.get(turn.rule.each)
    others = set(concerned(turn.case)) - {mine} if turn.rule.each and mine else ()
    return any(not done_for(turn.case, person, turn.rule.act) for person in others)


def _after(clock: Clock, turn: Turn) -> Clock:
    if not clock.open:
        return _reopened(clock, turn)
    if turn.rule.adopts and clock.term not in turn.book.terms:
        return clock.dropped()  # the other version knows no such term: no act of it could ever meet the clock
    return _moved(clock, turn) if _concerned(clock, turn) else clock


def _concerned(clock: Clock, turn: Turn) -> bool:
    """An act that picks one row leaves the clocks of the others alone."""
    picked = {turn.given.get(ask.name) for ask in turn.rule.asks if ask.kind == "row"}
    return not clock.row or not picked or clock.row in picked


def _moved(clock: Clock, turn: Turn) -> Clock:
    rule, calendar = turn.rule, turn.setting.calendar
    if clock.term in rule.meets:
        return clock.met(turn.on)
    if rule.extends and clock.term in rule.extends[::2]:
        return clock.extended(turn.given["days"], calendar)
    if clock.term in rule.pauses:
        return clock.paused(turn.on)
    if clock.term in rule.resumes:
        return clock.resumed(turn.on, calendar)
    if _let_go_by(clock, turn):
        return clock.met(turn.on)
    ending = turn.ends and not _outlives(clock, turn.book)
    return clock.dropped() if ending or clock.term in rule.drops else clock


def _let_go_by(clock: Clock, turn: Turn) -> bool:
    """KC-02: a day that people had named and let go by stays missed on the record when they name another one."""
    anew = clock.term in turn.rule.drops and clock.term in turn.rule.starts
    return anew and clock.unit == "at_once" and clock.state == "running" and turn.on > clock.due


def _reopened(clock: Clock, turn: Turn) -> Clock:
    """T4-09: what a decision had ended runs on when the decision is replaced, less the days that do not count."""
    since = turn.given.get("not_counted_from")
    ended = clock.term in turn.rule.resumes and clock.state in ("met", "missed")
    if not (since and ended):
        return clock
    return clock.reopened(date.fromisoformat(since), turn.on, turn.setting.calendar)


def _outlives(clock: Clock, book: Rulebook) -> bool:
    return clock.term in book.terms and book.terms[clock.term].outlives


def _rows(term: Term, given: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the answers that each clock of a term begins with: one clock, or one for each row of a question."""
    if not term.each:
        return [given]
    return [{**given, **row, "row": row["id"]} for row in given.get(term.each, ())]


def _has_number(term: Term, setting: Setting) -> bool:
    """Without a number of the law or of the body there is no clock; the page says that it is to be confirmed."""
    return bool(setting.options.get(term.setting)) if term.setting and not term.amount else True


def _has_day(term: Term, given: Mapping[str, Any]) -> bool:
    """A term that an answer begins has no day where the question was left open: there is none to invent."""
    where, _, name = term.start.partition(":")
    return where != "answer" or name in given


def _start(turn: Turn, term: Term, given: Mapping[str, Any]) -> Clock:
    options = turn.setting.options
    amount = int(options.get(term.setting, term.amount)) if term.setting else term.amount
    roll = bool(options.get("roll_forward", True)) and not term.least
    start = _start_day(turn, term, given)
    row = given["row"] if term.each else ""
    clock = Clock(term.key, start, amount, term.unit, start, term.source, least=term.least, roll=roll, row=row)
    return clock.computed(turn.setting.calendar)


def _start_day(turn: Turn, term: Term, given: Mapping[str, Any]) -> date:
    where, _, name = term.start.partition(":")
    if where == "received":
        return turn.case.received_on
    if where == "answer":
        return date.fromisoformat(given[name])
    if where == "act" and (done := turn.case.done(name)):
        return done.on
    return turn.on
