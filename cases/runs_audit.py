"""Facts beside the runs that they owe, in what we hold ourselves: journal, run rows, our copies. Prefect is not asked.

`flows/audit.py` compares the same records with what Prefect shows now, and leaves what differs in `run_difference`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from psycopg import Connection

from cases import run_record, store
from cases.run_record import Record
from ledger import entry as ledger
from ledger.errors import LedgerError

OVERDUE = timedelta(hours=1)  # a run that nobody has finished by then is named
COPIED = timedelta(minutes=15)  # by then an ended run must have its record
ENDED = ("done", "failed")


@dataclass(frozen=True)
class Mark:
    """Something that does not fit: what, in which case, and as far as known the fact, its line there, and the run."""

    what: str
    case: str
    fact: str = ""
    seq: int = 0  # the journal's line in the case; 0: none
    prefect: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Owing:
    """A fact as its entry tells it: it owes one run."""

    fact: str
    index: int
    case: str
    seq: int
    act: str


@dataclass(frozen=True)
class Row:
    """Our row about the one run that a fact owes."""

    fact: str
    index: int
    case: str
    act: str
    flow: str
    attempt: int
    state: str
    prefect: str | None
    asked: datetime
    ended: datetime | None


@dataclass(frozen=True)
class Attempt:
    """A Prefect run that worked on a fact, the last one or an earlier one."""

    prefect: str
    fact: str
    attempt: int
    case: str


@dataclass(frozen=True)
class Copy:
    """A row of `run_history`: a cache of one record. `row` holds its columns in the order of `Record.row`."""

    prefect: str
    index: int | None
    row: tuple[Any, ...]

    @property
    def fact(self) -> str | None:
        fact: str | None = self.row[0]
        return fact


@dataclass(frozen=True)
class Held:
    """Everything that we hold about some cases' facts and runs."""

    facts: dict[str, Owing]
    rows: dict[str, Row]
    attempts: list[Attempt]
    copies: dict[str, Copy]
    records: list[Record]
    elsewhere: frozenset[str] = frozenset()  # facts of other cases that these records name, and that are there
    of: dict[str, list[Record]] = field(default_factory=dict)  # by Prefect run

    def claimed(self) -> set[str]:
        return {fact for record in self.records for fact in record.facts}

    def known(self, fact: str | None) -> bool:
        return fact in self.facts or fact in self.elsewhere


FACTS = "SELECT fact, i, case_id, seq, entry FROM journal WHERE kind = ANY(%(kinds)s) AND {} ORDER BY i"
ROWS = "SELECT fact, i, case_id, act, flow, attempt, state, prefect, asked, ended FROM run WHERE {} ORDER BY i"
ATTEMPTS = """SELECT a.prefect, a.fact, a.attempt, coalesce(j.case_id, r.case_id, '') FROM run_attempt a
              LEFT JOIN run r ON r.fact = a.fact LEFT JOIN journal j ON j.fact = a.fact WHERE {} ORDER BY a.noted"""
COPIES = """SELECT prefect, i, fact, case_id, flow, name, state, started, ended, tasks, digest
            FROM run_history h WHERE {} ORDER BY started"""
THESE = "case_id = ANY(%(cases)s)"
THEIR_COPIES = """case_id = ANY(%(cases)s) OR prefect IN (
    SELECT a.prefect FROM run_attempt a JOIN run r ON r.fact = a.fact WHERE r.case_id = ANY(%(cases)s))"""
THEIR_ATTEMPTS = "coalesce(j.case_id, r.case_id) = ANY(%(cases)s)"


def held(conn: Connection[Any], cases: Sequence[str] | None = None) -> Held:
    """Read what we hold about some cases, or about all."""
    given = {"cases": list(cases or ()), "kinds": list(store.FACTS)}

    def rows(query: str, where: str) -> Iterable[Any]:
        return conn.execute(query.format("true" if cases is None else where), given).fetchall()

    facts = {row[0]: Owing(row[0], row[1], row[2], row[3], _act(bytes(row[4]))) for row in rows(FACTS, THESE)}
    runs = {row[0]: Row(*row) for row in rows(ROWS, THESE)}
    attempts = [Attempt(*row) for row in rows(ATTEMPTS, THEIR_ATTEMPTS)]
    copies = {row[0]: Copy(row[0], row[1], tuple(row[2:])) for row in rows(COPIES, THEIR_COPIES)}
    records = _records(conn, cases, runs.values())
    if cases is not None:  # a spoiled copy may point at the record of a run that has nothing to do with them
        records = [
            each
            for each in records
            if each.case in cases or each.prefect in copies or not facts.keys().isdisjoint(each.facts)
        ]
    named = {fact for record in records for fact in record.facts} - facts.keys()
    there = conn.execute("SELECT fact FROM journal WHERE fact = ANY(%s)", (list(named),)) if named else ()
    of: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        of[record.prefect].append(record)
    return Held(facts, runs, attempts, copies, records, frozenset(row[0] for row in there), of)


def _records(conn: Connection[Any], cases: Sequence[str] | None, rows: Iterable[Row]) -> list[Record]:
    """Return the records; one that did many cases' work lies in one chain only, wherever our copies say or not."""
    if cases is None:
        return run_record.of_all(conn)
    found = run_record.of_cases(conn, cases)
    there = {record.prefect for record in found}
    far = [row.prefect for row in rows if row.flow == "calendar" and row.prefect and row.prefect not in there]
    return found + run_record.of_runs(conn, far)


def _act(raw: bytes) -> str:
    try:
        return str(ledger.decode(raw).get("rule", "")).partition("#")[2]
    except LedgerError:
        return ""


def marks(held: Held, now: datetime) -> list[Mark]:
    """Say everything that does not fit, each once."""
    found = (*_of_facts(held, now), *_of_runs(held), *_of_copies(held), *_of_records(held))
    return list(dict.fromkeys(found))


def _of_facts(held: Held, now: datetime) -> Iterator[Mark]:
    claimed = held.claimed() | {each.fact for each in held.attempts} | {copy.fact for copy in held.copies.values()}
    for owing in held.facts.values():
        row = held.rows.get(owing.fact)
        if row is None:
            what = "run_row_gone" if owing.fact in claimed else "fact_without_run"
            yield Mark(what, owing.case, owing.fact, owing.seq)
        else:
            for what, detail in _of_row(held, owing, row, now):
                yield Mark(what, owing.case, owing.fact, owing.seq, row.prefect or "", detail)


def _of_row(held: Held, owing: Owing, row: Row, now: datetime) -> Iterator[tuple[str, str]]:
    if (row.index, row.case, row.act) != (owing.index, owing.case, owing.act):
        yield "run_row_differs", ""
    if row.state not in ENDED:
        if now - row.asked > OVERDUE:
            yield "unfinished", row.state
        return
    if row.state == "failed":
        yield "run_failed", ""
    records = held.of.get(row.prefect or "", [])
    if not records and now - (row.ended or row.asked) > COPIED:
        yield "not_copied", ""
    for record in records:
        yield from _of_its_record(row, record)


def _of_its_record(row: Row, record: Record) -> Iterator[tuple[str, str]]:
    if row.fact not in record.facts:
        yield "run_of_another", ""
    elif record.says and not record.lost and row.flow != "calendar":
        completed = record.says["state"] == "Completed"
        if completed != (row.state == "done"):
            yield "state_disagrees", str(record.says["state"])


def _of_runs(held: Held) -> Iterator[Mark]:
    """Runs for which there is no fact, wherever we know them from."""
    named = [(row.case, row.fact, row.prefect or "") for row in held.rows.values()]
    named += [(each.case, each.fact, each.prefect) for each in held.attempts]
    named += [(str(copy.row[1] or ""), copy.fact or "", copy.prefect) for copy in held.copies.values()]
    named += [(record.case, fact, record.prefect) for record in held.records for fact in record.facts]
    seen: set[tuple[str, str]] = set()
    for case, fact, prefect in named:
        if not held.known(fact) and (fact, prefect) not in seen:
            seen.add((fact, prefect))
            yield Mark("run_without_fact", case, fact, prefect=prefect)


COLUMNS = ("fact", "case", "flow", "name", "state", "started", "ended", "tasks", "digest")


def _of_copies(held: Held) -> Iterator[Mark]:
    for copy in held.copies.values():
        records = held.of.get(copy.prefect, [])
        if not records:
            yield Mark("copy_unanchored", str(copy.row[1] or ""), copy.fact or "", prefect=copy.prefect)
        for record in records:
            if record.says is None:
                continue
            names = zip(COLUMNS, copy.row, record.row(), strict=True)
            wrong = [name for name, ours, said in names if ours != said]
            wrong += [] if copy.index == record.index else ["entry"]
            if wrong:
                detail = ", ".join(wrong)
                yield Mark("copy_differs", record.case, record.facts[0], record.seq, copy.prefect, detail)


def _of_records(held: Held) -> Iterator[Mark]:
    for record in held.records:
        fact = record.facts[0] if record.facts else ""
        if record.broken:
            yield Mark("record_broken", record.case, fact, record.seq, record.prefect)
        elif record.says is not None and record.prefect not in held.copies:
            yield Mark("copy_gone", record.case, fact, record.seq, record.prefect)
        if record.lost:
            yield Mark("lost_before_copy", record.case, fact, record.seq, record.prefect)
    for prefect, records in held.of.items():
        if prefect and len(records) > 1:
            yield Mark("recorded_twice", records[1].case, records[1].facts[0], records[1].seq, prefect)
