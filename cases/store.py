"""The only SQL about cases: read them, append to the journal, keep the caches that follow from it."""

import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from psycopg import Connection
from psycopg.rows import tuple_row
from psycopg.types.json import Jsonb
from pydantic import TypeAdapter
from sqlalchemy import Engine

from cases.errors import CaseNotFound
from cases.model import Case, Fact
from ledger import entry as ledger
from ledger.merkle import leaf_hash

CASE = TypeAdapter(Case)
FACT = TypeAdapter(Fact)
FACTS = ledger.FACTS


class OtherCalendar(Exception):
    """The calendar changed while an act was being decided by the old one: decide it again."""


@dataclass(frozen=True)
class Locked:
    """A case row held for the length of one transaction, with the end of its chain."""

    case: Case
    number: str
    entries: int
    last_leaf: str


@dataclass(frozen=True)
class Line:
    """One entry to be appended: what it says, and the payload it commits to."""

    kind: str
    case: str
    more: Mapping[str, str | int]
    payload: bytes | None = None
    fact: str | None = None


@contextmanager
def transaction(db: Engine) -> Iterator[Connection[Any]]:
    """Lend a PostgreSQL connection of the pool; commit at the end, roll back on any error."""
    with db.connect() as pooled:
        raw = cast("Connection[Any]", pooled.connection.driver_connection)
        with raw.transaction():
            yield raw


@contextmanager
def piped(db: Engine) -> Iterator[Connection[Any]]:
    """Like `transaction`, but statements travel together: the server is waited for only where a row is read.

    COMMIT goes out with the last of them; the server skips it when one before it failed.
    """
    with db.connect() as pooled:
        raw = cast("Connection[Any]", pooled.connection.driver_connection)
        try:
            with raw.pipeline():
                yield raw
                raw.commit()
        except BaseException:
            if not raw.closed:
                raw.rollback()
            raise


def lock(conn: Connection[Any], case: str, act: str) -> tuple[Locked | None, dict[str, Any] | None]:
    """Hold a case against everyone else, and look for the answer that this act already got."""
    held = conn.execute(
        "SELECT state::text, number, entries, last_leaf FROM case_file WHERE id = %s FOR UPDATE", (case,)
    )
    told = conn.execute("SELECT body FROM answer WHERE act = %s", (act,))
    row, answer = held.fetchone(), told.fetchone()
    locked = Locked(CASE.validate_json(row[0]), row[1], row[2], row[3]) if row else None
    return locked, answer[0] if answer else None


def answered(conn: Connection[Any], act: str) -> dict[str, Any] | None:
    """Look for the answer that this act already got; the same act sent at this moment waits for ours."""
    conn.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (act,))
    row = conn.execute("SELECT body FROM answer WHERE act = %s", (act,)).fetchone()
    return row[0] if row else None


def read_case(conn: Connection[Any], case: str) -> Case:
    """Return a case as the cache has it. Raises CaseNotFound."""
    row = conn.execute("SELECT state::text FROM case_file WHERE id = %s", (case,)).fetchone()
    if row is None:
        raise CaseNotFound(case=case)
    return CASE.validate_json(row[0])


def claim(conn: Connection[Any], lines: int, calendar: int | None = None) -> int:
    """Return the index of the first of `lines` new entries; others wait until this transaction ends.

    What was decided by `calendar` is refused when a newer one holds: from here on no clock starts by the old one,
    so whoever moves the clocks after a change finds them all.
    """
    row = conn.execute(
        "UPDATE journal_head SET size = size + %s RETURNING size - %s, calendar", (lines, lines)
    ).fetchone()
    assert row is not None, "the journal has its head since the first migration"
    if calendar is not None and row[1] != calendar:
        raise OtherCalendar
    return int(row[0])


def append(
    conn: Connection[Any], lines: Iterable[Line], first: int, at: datetime, ends: dict[str, tuple[int, str]]
) -> None:
    """Write entries and payloads; `ends` holds each case's (entries, last leaf) and is moved along."""
    for index, line in enumerate(lines, first):
        entry, payload = _entry(index, line, at, ends)
        if payload is not None:
            conn.execute("INSERT INTO payload (i, salt, body) VALUES (%s, %s, %s)", payload)
        conn.execute(
            "INSERT INTO journal (i, entry, leaf, kind, case_id, seq, fact) VALUES (%s, %s, %s, %s, %s, %s, %s)", entry
        )


def append_many(
    conn: Connection[Any], lines: Iterable[Line], first: int, at: datetime, ends: dict[str, tuple[int, str]]
) -> None:
    """Like `append`, for thousands of lines: two copies instead of two statements a line."""
    made = [_entry(index, line, at, ends) for index, line in enumerate(lines, first)]
    copy(conn, "journal", "i entry leaf kind case_id seq fact", [entry for entry, _ in made])
    copy(conn, "payload", "i salt body", [payload for _, payload in made if payload is not None])


def note(conn: Connection[Any], case: str, lines: Iterable[Line], at: datetime) -> None:
    """Append entries that are no facts to a case's chain. Raises CaseNotFound; others wait for the case meanwhile."""
    made = list(lines)
    row = conn.execute("SELECT entries, last_leaf FROM case_file WHERE id = %s FOR UPDATE", (case,)).fetchone()
    if row is None:
        raise CaseNotFound(case=case)
    ends = {case: (int(row[0]), str(row[1]))}
    append(conn, made, claim(conn, len(made)), at, ends)
    conn.execute("UPDATE case_file SET entries = %s, last_leaf = %s WHERE id = %s", (*ends[case], case))


def note_apart(conn: Connection[Any], chain: str, lines: Iterable[Line], at: datetime) -> int:
    """Append entries to a chain that belongs to no case: `log`, `calendar`. Returns the first one's index."""
    made = list(lines)
    first = claim(conn, len(made))  # its lock holds whoever else would append to this chain
    row = conn.execute(
        "SELECT seq, encode(leaf, 'hex') FROM journal WHERE case_id = %s ORDER BY seq DESC LIMIT 1", (chain,)
    ).fetchone()
    append(conn, made, first, at, {chain: (int(row[0]), str(row[1])) if row else (0, ledger.GENESIS)})
    return first


def copy(conn: Connection[Any], table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Write rows in one stream."""
    target = f"COPY {table} ({', '.join(columns.split())}) FROM STDIN"
    with conn.cursor() as cursor, cursor.copy(target.encode()) as stream:
        for row in rows:
            stream.write_row(row)


def _entry(
    index: int, line: Line, at: datetime, ends: dict[str, tuple[int, str]]
) -> tuple[tuple[Any, ...], tuple[Any, ...] | None]:
    """Return the rows of one entry and of what it commits to, and move its chain's end along."""
    seq, prev = ends.get(line.case, (0, ledger.GENESIS))
    more, payload = dict(line.more), None
    if line.payload is not None:
        salt = secrets.token_bytes(32)
        more["pc"] = ledger.commitment(salt, line.payload)
        payload = (index, salt, line.payload)
    raw = ledger.encode(index, at, line.kind, line.case, seq + 1, prev, more)
    leaf = leaf_hash(raw)
    ends[line.case] = (seq + 1, leaf.hex())
    return (index, raw, leaf, line.kind, line.case, seq + 1, line.fact), payload


def save_case(conn: Connection[Any], case: Case, number: str, ended: bool, at: datetime, end: tuple[int, str]) -> None:
    """Keep the case as it stands now, for lists and for the next act."""
    conn.execute(
        """INSERT INTO case_file (id, number, procedure, stage, body, seq, entries, last_leaf, ended, due,
                                  received_on, updated, state, subject)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, '')
           ON CONFLICT (id) DO UPDATE SET procedure = excluded.procedure, stage = excluded.stage,
               body = excluded.body, seq = excluded.seq, entries = excluded.entries,
               last_leaf = excluded.last_leaf, ended = excluded.ended, due = excluded.due,
               updated = excluded.updated, state = excluded.state""",
        (
            case.id,
            number,
            case.procedure,
            case.stage,
            case.body,
            case.seq,
            *end,
            ended,
            case.due,
            case.received_on,
            at,
            CASE.dump_json(case).decode(),
        ),
    )


def save_clocks(conn: Connection[Any], case: Case) -> None:
    """Keep the clocks where work lists and reminders find them."""
    rows = [
        {
            "place": place,
            "term": clock.term,
            "due": clock.due.isoformat(),
            "state": clock.state,
            "least": clock.least,
        }
        for place, clock in enumerate(case.clocks)
    ]
    conn.execute(
        """WITH fewer AS (DELETE FROM deadline WHERE case_id = %s AND place >= %s)
           INSERT INTO deadline (case_id, place, term, due, state, least)
           SELECT %s, * FROM jsonb_to_recordset(%s) AS t(place int, term text, due date, state text, least bool)
           ON CONFLICT (case_id, place) DO UPDATE SET term = excluded.term, due = excluded.due,
               state = excluded.state, least = excluded.least""",
        (case.id, len(rows), case.id, Jsonb(rows)),
    )


def owe_run(conn: Connection[Any], fact: Fact, index: int, flow: str) -> None:
    """Note the one stage run that a fact owes, and wake whoever hands it to Prefect once this commits."""
    conn.execute(
        """WITH owed AS (INSERT INTO run (fact, i, case_id, seq, act, flow, attempt, state, asked)
                         VALUES (%s, %s, %s, %s, %s, %s, 1, 'pending', %s) RETURNING fact)
           SELECT pg_notify('facts', fact) FROM owed""",
        (fact.id, index, fact.case, fact.seq, fact.act, flow, fact.recorded_at),
    )


def save_answer(conn: Connection[Any], act: str, answer: dict[str, Any]) -> None:
    conn.execute("INSERT INTO answer (act, body) VALUES (%s, %s)", (act, Jsonb(answer)))


def next_number(conn: Connection[Any], name: str, year: int) -> int:
    """Return the next number of a year's sequence: from 1, without a gap (ND 30/2020 art. 15)."""
    row = conn.execute(
        """INSERT INTO register (name, year, last) VALUES (%s, %s, 1)
           ON CONFLICT (name, year) DO UPDATE SET last = register.last + 1 RETURNING last""",
        (name, year),
    ).fetchone()
    assert row is not None
    return int(row[0])


def facts(conn: Connection[Any], case: str, upto: int | None = None) -> list[Fact]:
    """Read a case's facts from entries and payloads, never from the cache; `upto` is the last fact's number."""
    rows = conn.cursor(row_factory=tuple_row).execute(
        """SELECT p.body FROM journal j JOIN payload p ON p.i = j.i
           WHERE j.case_id = %s AND j.kind = ANY(%s) ORDER BY j.seq""",
        (case, list(FACTS)),
    )
    read = [FACT.validate_json(bytes(row[0])) for row in rows]
    return [fact for fact in read if upto is None or fact.seq <= upto]


def fact(conn: Connection[Any], fact: str) -> Fact:
    """Read one fact from its payload. Raises CaseNotFound."""
    row = conn.execute("SELECT p.body FROM journal j JOIN payload p ON p.i = j.i WHERE j.fact = %s", (fact,)).fetchone()
    if row is None:
        raise CaseNotFound(fact=fact)
    return FACT.validate_json(bytes(row[0]))


def replay(found: Iterable[Fact]) -> Case | None:
    """Fold facts into the case that they make."""
    case: Case | None = None
    for fact in found:
        case = Case.opened(fact) if case is None else case.after(fact)
    return case
