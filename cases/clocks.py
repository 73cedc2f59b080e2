"""Time limits: when a term ends, and why on that day.

Source: Civil Code 91/2015, articles 145 to 148 (facts W-01 to W-06); working days are Monday to Friday
without public holidays, with make-up days (facts W-07 to W-10).
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Notice:
    """What one notice says of a year's days (W-10): each is off or worked, and why.

    `replaces` names earlier notices of the year whose days no longer hold.
    """

    year: int
    number: str
    dated: date
    issuer: str
    level: str
    days: tuple[tuple[date, str, str], ...]  # day, off | worked, why
    replaces: tuple[str, ...] = ()

    @property
    def numbers(self) -> frozenset[str]:
        """The numbers of the papers that this one row stands for: two that say the same are one row."""
        return frozenset(self.number.split("; "))


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days are worked: weekends rest, holidays rest, make-up days are worked.

    `notices` names the notices that cover a year; without one, and unless `guesses` is off, its holidays come from
    the library, and whoever explains a due date says so. `version`: how many notices were entered in this house.
    """

    off: dict[date, str] = field(default_factory=dict)
    worked: dict[date, str] = field(default_factory=dict)
    notices: dict[int, str] = field(default_factory=dict)
    version: int = 0
    guesses: bool = True

    @property
    def years(self) -> frozenset[int]:
        return frozenset(self.notices)

    def rests(self, day: date) -> str | None:
        """Return why this day is not worked, or None when it is."""
        if day in self.worked:
            return None
        if day in self.off:
            return self.off[day]
        if self.guesses and day.year not in self.notices:
            off, worked = guessed(day.year)
            if day in off or day in worked:
                return off.get(day)
        return "weekend" if day.weekday() >= 5 else None


GUESSED = " (thư viện)"  # what stands behind the reason of a day that only the library says is off
GUESSABLE = range(1976, 2101)  # the years that the library knows
WORDS = {
    "Tết Dương lịch": "Tết Dương lịch",
    "Tết": "Tết Nguyên đán",
    "Giỗ Tổ": "Giỗ Tổ Hùng Vương",
    "Chiến thắng": "Ngày Chiến thắng",
    "Quốc tế Lao động": "Quốc tế Lao động",
    "Quốc khánh": "Quốc khánh",
    "Văn hóa Việt Nam": "Ngày Văn hóa Việt Nam",
    "thay cho ngày": "hoán đổi ngày nghỉ",
}  # part of the library's name → ours; the first that fits


@cache
def library() -> str:
    """Name the release of the library: another one may know other days."""
    return version("holidays")


@cache
def guessed(year: int) -> tuple[dict[date, str], frozenset[date]]:
    """Return the days off and the make-up days that the library has for a year; its names become ours."""
    if year not in GUESSABLE:
        return {}, frozenset()
    from holidays import country_holidays  # heavy, and most terms end within a year that has its notice

    found = country_holidays("VN", years=[year], language="vi")
    names = {day: next((ours for part, ours in WORDS.items() if part in name), "ngày nghỉ")
             for day, name in found.items() if day.year == year}  # fmt: skip
    worked = frozenset(day for day in found.weekend_workdays if day.year == year)
    return {day: name + GUESSED for day, name in names.items()}, worked


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
    last = start.toordinal() + 40_000
    while left > 0:
        day += DAY
        why = "paused" if pauses and any(pause.covers(day) for pause in pauses) else rests(day)
        if why:
            skipped.append((day, why))
        else:
            left -= 1
        if day.toordinal() > last:
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

    @property
    def years(self) -> tuple[int, ...]:
        """The years whose calendar decided where this term ends: all of a term in working days, else its last day."""
        if self.unit == "at_once" or (self.unit != "working_days" and not self.roll):
            return ()
        first, passed = self.start + DAY, {day for day, why in self.skipped if why != "paused"}
        if self.unit != "working_days":
            first = self.due
            while first - DAY in passed:
                first -= DAY
        return tuple(range(first.year, self.due.year + 1))

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

    def reopened(self, since: date, on: date, calendar: Calendar) -> "Clock":
        """Run on after having ended; the days from `since` to `on` do not count."""
        pauses = (*self.pauses, Pause(since, on))
        return replace(self, state="running", met_on=None, pauses=pauses).computed(calendar)

    def extended(self, amount: int, calendar: Calendar) -> "Clock":
        """Add to the term; while it is paused nobody can say when it ends, so the day is computed when it goes on."""
        longer = replace(self, added=(*self.added, amount))
        return longer if self.state == "paused" else longer.computed(calendar)


def _ended(pauses: tuple[Pause, ...], on: date) -> tuple[Pause, ...]:
    return tuple(replace(pause, until=on) if pause.until is None else pause for pause in pauses)


CALENDARS = Path(__file__).parent / "calendars"


@lru_cache(maxsize=64)
def calendar(
    switches: frozenset[str] = frozenset(), notices: tuple[Notice, ...] = (), guesses: bool = True
) -> Calendar:
    """Lay the notices over each other, ours first, then those entered in the house: a later one has the last word.

    Of our own files a day marked with a `switch` counts only when that switch is on.
    """
    found = Calendar(version=len(notices), guesses=guesses)
    laid: dict[int, list[Notice]] = {}
    for notice in (*_shipped(switches), *notices):
        kept = [each for each in laid.get(notice.year, []) if not each.numbers & set(notice.replaces)]
        laid[notice.year] = [*kept, notice]
    for year, row in sorted(laid.items()):
        found.notices[year] = "; ".join(each.number for each in row)
        for day, kind, why in (each for notice in row for each in notice.days):
            found.off.pop(day, None)
            found.worked.pop(day, None)
            (found.worked if kind == "worked" else found.off)[day] = why
    return found


def _shipped(switches: frozenset[str]) -> Iterator[Notice]:
    for table in _files():
        days = (day for day in table["days"] if "switch" not in day or day["switch"] in switches)
        rows = tuple((day["day"], day["kind"], day["why"]) for day in days)
        yield Notice(table["year"], table["number"], table["dated"], table["issuer"], table["level"], rows)


@cache
def _files() -> tuple[dict[str, Any], ...]:
    return tuple(tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(CALENDARS.glob("*.toml")))
