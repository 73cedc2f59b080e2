"""The notices of days off that were entered in this house: a chain of the journal, which nobody changes afterwards."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from psycopg import Connection
from pydantic import TypeAdapter
from sqlalchemy import Engine

from cases import store
from cases.clocks import Notice
from cases.errors import BadCalendar

if TYPE_CHECKING:
    from cases.house import House

CHAIN = "calendar"
KIND = "calendar.notice"


@dataclass(frozen=True)
class Entered:
    """A notice with who entered it, by the name they gave, and when."""

    notice: Notice
    by: str
    at: datetime


ENTERED = TypeAdapter(Entered)


def read(db: Engine) -> tuple[Notice, ...]:
    """Return the notices in the order in which they were entered: the last one has the last word."""
    with store.transaction(db) as conn:
        return tuple(each.notice for each in entered(conn))


def entered(conn: Connection[Any]) -> list[Entered]:
    """Read the notices from the journal."""
    rows = conn.execute(
        "SELECT p.body FROM journal j JOIN payload p ON p.i = j.i WHERE j.case_id = %s ORDER BY j.seq", (CHAIN,)
    )
    return [ENTERED.validate_json(bytes(row[0])) for row in rows]


def add(house: "House", notice: Notice, by: str) -> bool:
    """Record a notice, once. Returns whether it is new; raises BadCalendar when its number stands for something else.

    From its commit on no act is decided by the old calendar any more (store.claim).
    """
    with store.transaction(house.db) as conn:
        conn.execute("SELECT size FROM journal_head FOR UPDATE")
        known = [each.notice for each in entered(conn)]
        if notice in known:
            return False
        if any(_clashes(notice, each) for each in known):
            raise BadCalendar(file=notice.number, line=1, why="number_taken", name=notice.number)
        at = house.clock()
        more: dict[str, str | int] = {"year": notice.year, "number": notice.number, "days": len(notice.days)}
        store.note_apart(conn, CHAIN, [store.Line(KIND, CHAIN, more, ENTERED.dump_json(Entered(notice, by, at)))], at)
        conn.execute("UPDATE journal_head SET calendar = %s", (len(known) + 1,))
    house.look_at_the_calendar()
    return True


def _clashes(notice: Notice, known: Notice) -> bool:
    """One number of a year is one paper, unless the new one says that it corrects it."""
    return (known.year, known.number) == (notice.year, notice.number) and notice.number not in notice.replaces
