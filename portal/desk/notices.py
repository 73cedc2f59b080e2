"""Notices as staff see them: to what kind of person, by which article, how far; never an address, never a code."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg import Connection


@dataclass(frozen=True)
class Told:
    """One notice of a case. `to` is a kind of recipient: reporter, person_reported, role:clerk …"""

    fact: str
    to: str
    message: str
    state: str
    source: str
    outward: bool
    created: datetime
    not_before: datetime
    sent_at: datetime | None
    how: str | None
    problem: str | None


COLUMNS = "origin, key, message, state, source, outward, created, not_before, sent_at, how, problem"


def of_case(conn: Connection[Any], case: str) -> list[Told]:
    """Return every notice of a case in the order in which they leave."""
    rows = conn.execute(
        f"SELECT {COLUMNS} FROM notice WHERE subject_key = %s ORDER BY place, created, key",  # noqa: S608 - fixed
        (case,),
    )
    return [told(row) for row in rows]


def told(row: Sequence[Any]) -> Told:
    origin, key, message = row[:3]
    to = key.removeprefix(f"{origin}:").partition(f":{message}:")[0]
    return Told(origin, to, message, *row[3:])
