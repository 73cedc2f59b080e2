"""Time limits: when a term ends, and why on that day.

Source: Civil Code 91/2015, articles 145 to 148 (facts W-01 to W-06); working days are Monday to Friday
without public holidays, with make-up days (facts W-07 to W-10).
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days are worked: weekends rest, holidays rest, make-up days are worked.

    `years` are those that a notice covers; a term that leaves them says so in its reasons.
    """

    off: dict[date, str] = field(default_factory=dict)
    worked: dict[date, str] = field(default_factory=dict)
    years: frozenset[int] = frozenset()

    def rests(self, day: date) -> str | None:
        """Return why this day is not worked, or None when it is."""
        if day in self.worked:
            return None
        if day in self.off:
            return self.off[day]
        return "weekend" if day.weekday() >= 5 else None


@dataclass(frozen=True, slots=True)
class Pause:
    """Days that do not count: from the day after `since` up to `until` (None: still paused)."""

    since: date
    until: date | None = None

    def covers(self, day: date) -> bool:
        return day > self.since and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Due:
    """The last day of a term, ending at 24:00 (W-05), and each day that was passed over with its reason."""

    day: date
    skipped: tuple[tuple[date, str], ...] = ()


def due(
    start: date, amount: int, unit: str, calendar: Calendar, pauses: tuple[Pause, ...] = (), roll: bool = True
) -> Due:
    """Say when a term of `amount` `unit` that begins with the event of `start` ends.

    The day of the event is not counted (W-02). Units: working_days, calendar_days, months, years, at_once.
    Calendar days and working days are never converted into each other. When the last day is not worked,
    the end moves to the next day that is (W-04), unless `roll` is off.
    """
    if unit == "at_once":
        return Due(start)
    if unit == "working_days":
        return _count(start, amount, pauses, calendar.rests)
    if unit == "calendar_days":
        end = _count(start, amount, pauses, lambda day: None)
    else:
        end = Due(_add_months(start, amount * (12 if unit == "years" else 1)))
        end = _count(end.day, _paused_days(start, end.day, pauses), pauses, lambda day: None) if pauses else end
    return _roll(end, calendar) if roll else end


def _count(start: date, amount: int, pauses: tuple[Pause, ...], rests) -> Due:  # type: ignore[no-untyped-def]
    day, left, skipped = start, amount, []
    while left > 0:
        day += DAY
        why = "paused" if any(pause.covers(day) for pause in pauses) else rests(day)
        if why:
            skipped.append((day, why))
        else:
            left -= 1
        if day - start > timedelta(days=40_000):
            raise OverflowError("a term of more than a century")
    return Due(day, tuple(skipped))


def _roll(end: Due, calendar: Calendar) -> Due:
    day, skipped = end.day, list(end.skipped)
    while why := calendar.rests(day):
        skipped.append((day, why))
        day += DAY
    return Due(day, tuple(skipped))


def _add_months(start: date, months: int) -> date:
    """End on the corresponding day; where there is none, on the last day of that month (W-03)."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    for day in range(start.day, 27, -1):
        try:
            return date(year, month + 1, day)
        except ValueError:
            continue
    return date(year, month + 1, start.day)


def _paused_days(start: date, end: date, pauses: tuple[Pause, ...]) -> int:
    return sum(any(pause.covers(day) for pause in pauses) for day in _days(start, end))


def _days(after: date, last: date) -> Iterator[date]:
    day = after
    while day < last:
        day += DAY
        yield day


@dataclass(frozen=True, slots=True)
class Clock:
    """One running term of a case: what it is, since when, until when, and how it stands.

    `state`: running, paused, met, missed (met late), dropped. `least` marks a minimum (posted for at least
    15 days): nothing is owed by its end, something is only allowed after it. `row`: which of several of one term.
    """

    term: str
    start: date
    amount: int
    unit: str
    due: date
    source: str
    state: str = "running"
    least: bool = False
    added: tuple[int, ...] = ()
    pauses: tuple[Pause, ...] = ()
    skipped: tuple[tuple[date, str], ...] = ()
    met_on: date | None = None
    roll: bool = True
    row: str = ""

    @property
    def open(self) -> bool:
        return self.state in ("running", "paused")

    def computed(self, calendar: Calendar) -> "Clock":
        """Compute the due day again from the start, the extensions and the pauses."""
        end = due(self.start, self.amount + sum(self.added), self.unit, calendar, self.pauses, self.roll)
        return replace(self, due=end.day, skipped=end.skipped)

    def met(self, on: date) -> "Clock":
        state = "met" if self.least or on <= self.due else "missed"
        return replace(self, state=state, met_on=on, pauses=_ended(self.pauses, on))

    def dropped(self) -> "Clock":
        return replace(self, state="dropped")

    def paused(self, on: date) -> "Clock":
        return replace(self, state="paused", pauses=(*self.pauses, Pause(on)))

    def resumed(self, on: date, calendar: Calendar) -> "Clock":
        return replace(self, state="running", pauses=_ended(self.pauses, on)).computed(calendar)

    def extended(self, amount: int, calendar: Calendar) -> "Clock":
        """Add to the term; while it is paused nobody can say when it ends, so the day is computed when it goes on."""
        longer = replace(self, added=(*self.added, amount))
        return longer if self.state == "paused" else longer.computed(calendar)


def _ended(pauses: tuple[Pause, ...], on: date) -> tuple[Pause, ...]:
    return tuple(replace(pause, until=on) if pause.until is None else pause for pause in pauses)


CALENDARS = Path(__file__).parent / "calendars"


@cache
def calendar(switches: frozenset[str] = frozenset()) -> Calendar:
    """Read the dated calendar files; a day marked with a `switch` counts only when that switch is on."""
    off: dict[date, str] = {}
    worked: dict[date, str] = {}
    years = set()
    for file in sorted(CALENDARS.glob("*.toml")):
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        years.add(table["year"])
        for day in table["days"]:
            if "switch" not in day or day["switch"] in switches:
                (worked if day["kind"] == "worked" else off)[day["day"]] = day["why"]
    return Calendar(off, worked, frozenset(years))
