"""What a supervisor may take away of the journal: which cases, that it was taken, and the rows as they stood then.

Only the supervisor of a case's body exports it, and never one that conflict of interest hides from this person
(`permission.can` decides about each case). That somebody exported is itself an entry, written before any data leave.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from psycopg import Connection
from pydantic import ValidationError

from cases import findings, log, store, vault
from cases.calendar_log import CHAIN as CALENDAR
from cases.errors import CaseNotFound, NotAllowed, Refused
from cases.house import House
from cases.model import Actor, Case, Fact
from cases.permission import can
from ledger import entry as ledger
from ledger import note
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError

KIND, ROLE = "export", "supervisor"
CASELESS = (log.CHAIN, CALENDAR)  # chains that belong to no case: nothing of a case is in them
BUNDLE, CSV, OCEL = "bundle", "csv", "ocel"
AT_ONCE = 1000  # rows that the database sends at a time


@dataclass(frozen=True)
class Shown:
    """A case that may be exported, as the office's lists have it."""

    id: str
    number: str
    stage: str
    ended: bool
    due: str
    entries: int


@dataclass(frozen=True)
class Row:
    """One entry of the journal; salt and payload only where they were asked for and are still there."""

    index: int
    raw: bytes
    leaf: bytes
    kind: str
    case: str
    seq: int
    fact: str | None
    salt: bytes | None = None
    payload: bytes | None = None

    @cached_property
    def says(self) -> dict[str, str | int]:
        """Return what the entry says; nothing where its bytes were spoiled, which is for the verifier to name."""
        try:
            return ledger.decode(self.raw)
        except LedgerError:
            return {}

    @property
    def is_fact(self) -> bool:
        return self.kind in store.FACTS and all(name in self.says for name in ("rule", "from", "to", "actor", "ended"))

    @property
    def told(self) -> Fact | None:
        """Return the fact that this entry commits to; None for other entries, and where it was erased or spoiled."""
        if not self.is_fact or self.payload is None:
            return None
        try:
            return store.FACT.validate_json(self.payload)
        except ValidationError:
            return None

    @property
    def record(self) -> dict[str, Any]:
        """Return the payload as JSON; nothing where it was erased or spoiled."""
        try:
            record = json.loads(self.payload or b"{}")
        except ValueError:
            return {}
        return record if isinstance(record, dict) else {}


@dataclass(frozen=True)
class Told:
    """What whoever exported is told beside the data: how many entries, questions by case, and what was left out.

    `missing` are files that are gone or spoiled. Nobody can say who may see an `unreadable` case, or an orphan: an
    entry whose case is in no list any more.
    """

    entries: int
    questions: tuple[tuple[str, findings.Finding], ...] = ()
    missing: tuple[str, ...] = ()
    unreadable: int = 0
    orphans: int = 0


def supervised(actor: Actor, case: Case) -> bool:
    return ROLE in actor.roles(case.body) and bool(can(actor, "see", case))


def begin(house: House, actor: Actor, what: str, case: str | None) -> bytes | None:
    """Record that this person exports `what` (one case, or all they may), and return the newest checkpoint, if any.

    Raises CaseNotFound for a case that they may not see, NotAllowed where they are no supervisor, Refused when a
    bundle is asked for and nothing was sealed yet, or what was published of the log cannot be read.
    """
    chain = case or log.CHAIN
    sealed = log.published(house)
    with store.transaction(house.db) as conn:
        _check(conn, actor, case)
        if what == BUNDLE and not _covers(conn, sealed, case):
            raise refused("not_sealed")
        line = store.Line(
            KIND, chain, {"actor": vault.alias(house.keys.actor, actor.id, chain), "role": ROLE, "what": what}
        )
        if case:
            store.note(conn, case, [line], house.clock())
        else:
            store.note_apart(conn, chain, [line], house.clock())
    return sealed


def _check(conn: Connection[Any], actor: Actor, case: str | None) -> None:
    found = store.read_case(conn, case) if case else None
    if found is not None and not can(actor, "see", found):
        raise CaseNotFound(case=case)
    known = supervised(actor, found) if found else any(role == ROLE for role, _ in actor.grants)
    if not known:
        raise NotAllowed(why="wrong_role", act="", by=ROLE, rule="")


def _covers(conn: Connection[Any], sealed: bytes | None, case: str | None) -> bool:
    """Say whether a bundle over this checkpoint can hold: nothing was erased whose erasure is not sealed yet."""
    size = size_of(sealed) if sealed else 0
    if not size or _any(conn, "kind = 'erasure' AND i >= %s", size):
        return False
    return not case or _any(conn, "case_id = %s AND i < %s", case, size)


def _any(conn: Connection[Any], what: str, *facts: str | int) -> bool:
    query = f"SELECT EXISTS (SELECT FROM journal WHERE {what})"  # noqa: S608 - fixed pieces
    row = conn.execute(query.encode(), facts).fetchone()
    return bool(row and row[0])


def size_of(sealed: bytes) -> int:
    """Return how many entries a published checkpoint covers. Raises Refused when it is spoiled."""
    try:
        return Checkpoint.read(note.read(sealed).text).size
    except LedgerError as problem:
        raise refused("log_unreadable") from problem


def refused(why: str) -> Refused:
    return Refused(why=why, rule="", source="", act="")


@contextmanager
def snapshot(house: House) -> Iterator[Connection[Any]]:
    """Lend a connection that sees everything as it stands now, whatever is written meanwhile."""
    with store.transaction(house.db) as conn:
        conn.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield conn


def shown(conn: Connection[Any], actor: Actor, case: str | None) -> tuple[Mapping[str, Shown], int]:
    """Return the cases that this person may export, by id, some 300 bytes of memory each; and how many are unreadable.

    A case whose state was spoiled is left out: nobody can say whom it must be hidden from.
    """
    query = """SELECT id, number, stage, ended, due, entries, state::text FROM case_file
               WHERE %(case)s::text IS NULL OR id = %(case)s"""
    found: dict[str, Shown] = {}
    unreadable = 0
    for name, number, stage, ended, due, entries, state in _stream(conn, "cases", query, {"case": case}):
        try:
            if supervised(actor, store.CASE.validate_json(state)):
                found[name] = Shown(name, number, stage, ended, due.isoformat() if due else "", entries)
        except ValidationError:
            unreadable += 1
    return found, unreadable


def rows(
    conn: Connection[Any],
    case: str | None = None,
    *,
    size: int | None = None,
    payloads: bool = False,
    by_case: bool = False,
) -> Iterator[Row]:
    """Stream the entries, of one case or of all, those before `size` only where it is given.

    They come in the order of the log, or `by_case`, one case after another.
    """
    order = "j.case_id, j.seq" if by_case else "j.i"
    more = ("p.salt, p.body", "LEFT JOIN payload p ON p.i = j.i") if payloads else ("NULL, NULL", "")
    query = f"""SELECT j.i, j.entry, j.leaf, j.kind, j.case_id, j.seq, j.fact, {more[0]} FROM journal j {more[1]}
                WHERE (%(case)s::text IS NULL OR j.case_id = %(case)s) AND j.i < coalesce(%(size)s, j.i + 1)
                ORDER BY {order}"""  # noqa: S608 - fixed pieces
    name = "payloads" if payloads else "entries"
    for i, raw, leaf, kind, case_id, seq, fact, salt, body in _stream(conn, name, query, {"case": case, "size": size}):
        yield Row(i, raw, leaf, kind, case_id, seq, fact, salt, body)


def _stream(conn: Connection[Any], name: str, query: str, facts: Mapping[str, Any]) -> Iterator[tuple[Any, ...]]:
    """Read from the server in portions, so that memory does not grow with the journal."""
    with conn.cursor(name=name) as cursor:
        cursor.itersize = AT_ONCE
        cursor.execute(query.encode(), facts)
        yield from cursor


ORPHANS = """SELECT count(*) FROM journal j WHERE case_id <> ALL(%s)
             AND NOT EXISTS (SELECT FROM case_file c WHERE c.id = j.case_id)"""


def orphans(conn: Connection[Any]) -> int:
    """Count the entries of cases that somebody took out of the list."""
    row = conn.execute(ORPHANS, ([*CASELESS, log.LOST],)).fetchone()
    return int(row[0]) if row else 0


def seen(row: Row, fact: Fact | None, seq: int, key: bytes) -> findings.Seen:
    """Return what the entry of a fact, the case's `seq`-th, says to whoever asks questions; None: it was erased."""
    says = row.says
    place = (str(says["rule"]), str(says["from"]), str(says["to"]))
    if fact is None:
        return findings.Seen(seq, *place, str(says["actor"]))
    who = vault.alias(key, fact.decided_by, fact.case)
    return findings.Seen(seq, *place, who, fact.on, fact.recorded_at, fact.round, fact.annuls)


def questions(conn: Connection[Any], house: House, case: str) -> list[findings.Finding]:
    """Return what a supervisor may want to ask about one case."""
    return asked(rows(conn, case, payloads=True), house)


def asked(entries: Iterable[Row], house: House) -> list[findings.Finding]:
    """Return the questions about one case by its entries."""
    facts = (row for row in entries if row.is_fact)
    return findings.findings(seen(row, row.told, place, house.keys.actor) for place, row in enumerate(facts, 1))
