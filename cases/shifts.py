"""Move every running clock of every case to the day on which it ends by the calendar that holds now, case by case.

Batches of cases, each one short transaction: acts go on in between, and what was interrupted is taken up again by
moving once more, since only a clock that really moves makes a fact.
"""

import uuid
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from typing import Any

from psycopg import Connection

from cases import store
from cases.engine import line_of
from cases.house import House
from cases.model import Case, Fact, Setting
from cases.moved import ACT, FLOW, moved, moving

BATCH = 500
AT_ONCE = 2  # one batch is decided while the database writes another
TRIES = 3


@dataclass(frozen=True)
class Shifted:
    """How much was moved."""

    cases: int = 0
    clocks: int = 0

    def __add__(self, other: "Shifted") -> "Shifted":
        return Shifted(self.cases + other.cases, self.clocks + other.clocks)


@dataclass
class Shift:
    """A case with the facts that move its clocks, and where its chain ends."""

    case: Case
    facts: list[Fact]
    end: tuple[int, str]


def move(house: House) -> Shifted:
    """Move what has to be moved. Returns how many cases and clocks it were."""
    house.look_at_the_calendar()
    with ThreadPoolExecutor(AT_ONCE) as crew:
        return sum(crew.map(_batch, repeat(house), list(_running(house))), Shifted())


def _running(house: House) -> Iterator[list[str]]:
    """Yield the cases with a running clock, some at a time, closed ones with a clock that outlives them too."""
    with store.transaction(house.db) as conn:
        rows = conn.execute("SELECT DISTINCT case_id FROM deadline WHERE state = 'running' ORDER BY case_id").fetchall()
    for start in range(0, len(rows), BATCH):
        yield [row[0] for row in rows[start : start + BATCH]]


def _batch(house: House, cases: list[str]) -> Shifted:
    """Move the clocks of some cases in one transaction; a calendar that changed meanwhile begins it anew."""
    for left in reversed(range(TRIES)):
        try:
            with store.transaction(house.db) as conn:
                return _shift(conn, house, cases, house.setting())
        except store.OtherCalendar:
            house.look_at_the_calendar()
            if not left:
                raise
    raise AssertionError("unreachable")


def _shift(conn: Connection[Any], house: House, cases: list[str], setting: Setting) -> Shifted:
    rows = conn.execute(
        "SELECT state::text, entries, last_leaf FROM case_file WHERE id = ANY(%s) ORDER BY id FOR UPDATE", (cases,)
    )
    found = (_decided(store.CASE.validate_json(state), setting, (entries, leaf)) for state, entries, leaf in rows)
    shifts = [shift for shift in found if shift.facts]
    if shifts:
        _write(conn, house, shifts, setting)
    return Shifted(len(shifts), sum(len(shift.facts) for shift in shifts))


def _decided(case: Case, setting: Setting, end: tuple[int, str]) -> Shift:
    facts = []
    for place, now in list(moving(case, setting)):
        fact = moved(case, place, now, uuid.uuid4().hex, setting)
        case = case.after(fact)
        facts.append(fact)
    return Shift(case, facts, end)


def _write(conn: Connection[Any], house: House, shifts: list[Shift], setting: Setting) -> None:
    """Append one entry a clock and bring what follows from the journal up to it."""
    facts = [fact for shift in shifts for fact in shift.facts]
    cases = {shift.case.id: shift.case for shift in shifts}
    lines = [line_of(house, fact, cases[fact.case], ACT, "case.calendar") for fact in facts]
    ends = {shift.case.id: shift.end for shift in shifts}
    first = store.claim(conn, len(facts), setting.calendar.version)
    store.append_many(conn, lines, first, setting.now, ends)
    runs = [(fact.id, index, fact.case, fact.seq, ACT, FLOW, 1, "pending", setting.now)
            for index, fact in enumerate(facts, first)]  # fmt: skip
    store.copy(conn, "run", "fact i case_id seq act flow attempt state asked", runs)
    _follow(conn, shifts, ends)


def _follow(conn: Connection[Any], shifts: list[Shift], ends: dict[str, tuple[int, str]]) -> None:
    """Bring the caches along, a whole batch in two statements."""
    rows: dict[str, list[Any]] = defaultdict(list)
    for shift in shifts:
        case, (entries, leaf) = shift.case, ends[shift.case.id]
        state = store.CASE.dump_json(case).decode()
        for name, value in zip(CASE_COLUMNS, (case.id, case.seq, entries, leaf, case.due, state), strict=True):
            rows[name].append(value)
        for fact in shift.facts:
            place = fact.data[ACT]["place"]
            for name, value in zip(CLOCK_COLUMNS, (case.id, place, case.clocks[place].due), strict=True):
                rows[name].append(value)
    # One document for all of them: in an array of texts each quotation mark would have to be escaped.
    conn.execute(CASES, rows | {"states": f"[{','.join(rows['state'])}]"})
    conn.execute(CLOCKS, rows)


CASE_COLUMNS = ("id", "seq", "entries", "leaf", "due", "state")
CLOCK_COLUMNS = ("case", "place", "ends")
CASES = """
UPDATE case_file c SET seq = n.seq, entries = n.entries, last_leaf = n.leaf, due = n.due, state = n.state
FROM ROWS FROM (
    unnest(%(id)s::text[]), unnest(%(seq)s::int[]), unnest(%(entries)s::int[]), unnest(%(leaf)s::text[]),
    unnest(%(due)s::date[]), jsonb_array_elements(%(states)s::jsonb)
) AS n(id, seq, entries, leaf, due, state) WHERE c.id = n.id"""
CLOCKS = """
UPDATE deadline d SET due = n.ends
FROM unnest(%(case)s::text[], %(place)s::int[], %(ends)s::date[]) AS n(case_id, place, ends)
WHERE d.case_id = n.case_id AND d.place = n.place"""
