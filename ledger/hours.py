"""Hours and instants as entries and reports write them, in UTC, and the day that it is then in Hanoi.

Hanoi is seven hours ahead all year round, so nobody who verifies needs a table of time zones.
"""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

HANOI = timezone(timedelta(hours=7))
HOUR = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):00Z", re.ASCII)
LAST_YEAR = 9999  # of the calendar: its last hours have no day in Hanoi
LAST_SECOND = 253_402_300_799  # of that year, since 1970


@lru_cache(maxsize=4096)
def hour(said: str) -> datetime:
    """Read an entry's hour, `2026-11-22T16:00Z`. Raises ValueError for one that no calendar has, here or in Hanoi."""
    at = datetime.strptime(said, "%Y-%m-%dT%H:00Z").replace(tzinfo=UTC)
    if at.year == LAST_YEAR:
        raise ValueError(said)
    return at


def day(said: str) -> date:
    """Return the day in Hanoi of an entry's hour. Raises ValueError."""
    return hour(said).astimezone(HANOI).date()


def at_second(seconds: int) -> datetime:
    """Return seconds since 1970 as an instant; a cosignature may name one that the calendar no longer has."""
    return datetime.fromtimestamp(min(seconds, LAST_SECOND), UTC)


def in_utc(seconds: int) -> str:
    """Write seconds since 1970 as an instant in UTC."""
    return at_second(seconds).strftime("%Y-%m-%dT%H:%M:%SZ")


def instant(said: str) -> datetime | None:
    """Read an instant as entries and reports write it; None for one that no calendar has."""
    try:
        return datetime.strptime(said, "%Y-%m-%dT%H:%MZ" if len(said) == 17 else "%Y-%m-%dT%H:%M:%SZ").replace(
            tzinfo=UTC
        )
    except ValueError:
        return None


def in_hanoi(said: str) -> str:
    """Write an instant (UTC) as Hanoi's clocks show it: 16:05 22/11/2026."""
    at = instant(said)
    return at.astimezone(HANOI).strftime("%H:%M %d/%m/%Y") if at and at.year < LAST_YEAR else "?"
