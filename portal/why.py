"""Vì sao là ngày này? What a due date was computed from, in words: start, term, article, each day passed over."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from cases.clocks import Clock, Due
from cases.clocks import due as compute
from cases.house import House
from cases.rulebook import Rulebook, Term
from portal.words import cite, one_of, say

UNITS = {
    "working_days": "{amount} ngày làm việc",
    "calendar_days": "{amount} ngày",
    "months": "{amount} tháng",
    "years": "{amount} năm",
    "at_once": "làm ngay",
}
REASONS = {"weekend": "cuối tuần", "paused": "tạm dừng tính hạn"}


@dataclass(frozen=True)
class Why:
    """One term of a case as a page shows it. `state`: on_time, overdue, paused, ended."""

    label: str
    due: date
    state: str
    days_late: int
    start: date
    span: str
    added: tuple[str, ...]
    source: str
    skipped: tuple[tuple[date, str], ...]
    least: bool
    page: str  # where the rule stands in the citizens' version


def span(language: str, amount: int, unit: str) -> str:
    """Write a length of time: 7 ngày làm việc; nothing where the day itself was given."""
    if not amount and unit != "at_once":
        return say(language, "đúng ngày đã ghi")
    return say(language, UNITS[unit], amount=amount)


def why(clock: Clock, book: Rulebook, today: date, language: str) -> Why:
    """Explain a clock of a case."""
    term = book.terms.get(clock.term)
    late = (today - clock.due).days
    state = {"running": "on_time", "paused": "paused"}.get(clock.state, "ended")
    return Why(
        label=_label(clock, term, language),
        due=clock.due,
        state="overdue" if state == "on_time" and late > 0 and not clock.least else state,
        days_late=max(late, 0),
        start=clock.start,
        span=span(language, clock.amount, clock.unit),
        added=tuple(span(language, days, clock.unit) for days in clock.added),
        source=cite(language, clock.source),
        skipped=tuple((day, say(language, REASONS.get(reason, reason))) for day, reason in clock.skipped),
        least=clock.least,
        page=f"/quy-dinh/{book.procedure}/{book.version}/nguoi-dan" + (f"#terms.{clock.term}" if term else ""),
    )


def _label(clock: Clock, term: Term | None, language: str) -> str:
    """Name the term, and which of several where each row of an answer has its own clock."""
    label = one_of(language, term, "label") if term else clock.term
    return f"{label} – {clock.row}" if clock.row else label


def promised(house: House, term: Term, start: date) -> tuple[int, Due]:
    """Return a term's amount and the day on which it would end if it began now."""
    options: Any = house.options
    amount = int(options.get(term.setting, term.amount)) if term.setting else term.amount
    roll = bool(options.get("roll_forward", True))
    return amount, compute(start, amount, term.unit, house.calendar, roll=roll)
