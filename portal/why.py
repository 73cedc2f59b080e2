"""Vì sao là ngày này? What a due date was computed from, in words: start, term, article, each day passed over."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from cases import begun
from cases.clocks import GUESSED, Calendar, Clock, Due
from cases.clocks import due as compute
from cases.house import House
from cases.model import Case
from cases.rulebook import Rulebook, Rules, Term
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
    event: str  # what happened on that day; nothing where nobody can say
    span: str
    added: tuple[str, ...]
    source: str
    skipped: tuple[tuple[date, str], ...]
    pauses: tuple[str, ...]
    calendars: tuple[str, ...]
    least: bool
    page: str  # where the rule stands in the citizens' version


def span(language: str, amount: int, unit: str) -> str:
    """Write a length of time: 7 ngày làm việc; nothing where the day itself was given."""
    if not amount and unit != "at_once":
        return say(language, "đúng ngày đã ghi")
    return say(language, UNITS[unit], amount=amount)


def reason(language: str, why_off: str) -> str:
    """Say why a day is not counted; what only the library knows is marked so."""
    known = why_off.removesuffix(GUESSED)
    said = say(language, REASONS.get(known, known))
    return said if known == why_off else f"{said} {say(language, '(thư viện)')}"


def calendars(clock: Clock, calendar: Calendar, language: str) -> tuple[str, ...]:
    """Say by which notices the years that decided were counted, and where there is none yet (W-10)."""
    return tuple(
        say(language, "năm {year}: thông báo số {number}", year=year, number=calendar.notices[year])
        if year in calendar.notices
        else say(language, "năm {year}: theo thư viện, chưa có thông báo nên còn có thể đổi", year=year)
        for year in clock.years
    )


def paused(clock: Clock, language: str) -> tuple[str, ...]:
    """Say when the term did not run."""
    return tuple(
        say(language, "sau ngày {since} đến hết ngày {until}", since=_day(pause.since), until=_day(pause.until))
        if pause.until
        else say(language, "sau ngày {since}, chưa tiếp tục", since=_day(pause.since))
        for pause in clock.pauses
    )


def _day(day: date) -> str:
    return day.strftime("%d/%m/%Y")


def by_the_calendar(clock: Clock, calendar: Calendar) -> Clock:
    """Name the reasons as the calendar has them now: a notice may have confirmed what the library had guessed."""
    again = clock.computed(calendar) if clock.state == "running" else clock
    return again if again.due == clock.due else clock


def began(clock: Clock, case: Case, rules: Rules, language: str) -> str:
    """Name the event whose day is not counted: an act, a day that a form asked for, the receipt of the report."""
    event, received = begun.of(clock, case, rules)
    if received:
        return say(language, "ngày nhận")
    return one_of(language, event, "label") if event else ""


def why(clock: Clock, book: Rulebook, today: date, language: str, calendar: Calendar, event: str = "") -> Why:
    """Explain a clock of a case."""
    clock = by_the_calendar(clock, calendar)
    term = book.terms.get(clock.term)
    late = (today - clock.due).days
    state = {"running": "on_time", "paused": "paused"}.get(clock.state, "ended")
    return Why(
        label=_label(clock, term, language),
        due=clock.due,
        state="overdue" if state == "on_time" and late > 0 and not clock.least else state,
        days_late=max(late, 0),
        start=clock.start,
        event=event,
        span=span(language, clock.amount, clock.unit),
        added=tuple(span(language, days, clock.unit) for days in clock.added),
        source=cite(language, clock.source),
        skipped=tuple((day, reason(language, each)) for day, each in clock.skipped),
        pauses=paused(clock, language),
        calendars=calendars(clock, calendar, language),
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
