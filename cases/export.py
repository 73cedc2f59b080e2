"""What a supervisor may take away of the journal: which cases, that it was taken, and the rows as they stood then.

Only the supervisor of a case's body exports it, and never one that conflict of interest hides from this person
(`permission.can` decides about each case). That somebody exported is itself an entry, written before any data leave.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from psycopg import Connection

from cases import findings, log, store, vault
from cases.errors import CaseNotFound, NotAllowed, Refused
from cases.house import House
from cases.model import Actor, Case, Fact
from cases.permission import can
from ledger import entry as ledger
from ledger import note
from ledger.checkpoint import Checkpoint

KIND, ROLE = "export", "supervisor"
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

    @property
    def says(self) -> dict[str, str | int]:
        return ledger.decode(self.raw)

    @property
    def told(self) -> Fact | None:
        """Return the fact that this entry commits to; None for other entries, and where it was erased."""
        return store.FACT.validate_json(self.payload) if self.kind in store.FACTS and self.payload else None


@dataclass(frozen=True)
class Told:
    """What whoever exported is told beside the data: how many entries, questions by case, files that were left out."""

    entries: int
    questions: tuple[tuple[str, findings.Finding], ...] = ()
    missing: tuple[str, ...] = ()


def supervised(actor: Actor, case: Case) -> bool:
    return ROLE in actor.roles(case.body) and bool(can(actor, "see", case))


def begin(house: House, actor: Actor, what: str, case: str | None) -> bytes | None:
    """Record that this person exports `what` (one case, or all they may), and return the newest checkpoint, if any.

    Raises CaseNotFound for a case that they may not see, NotAllowed where they are no supervisor, Refused when a
    bundle is asked for and nothing was sealed yet.
    """
    chain = case or log.CHAIN
    sealed = log.published(house)
    with store.transaction(house.db) as conn:
        _check(conn, actor, case)
        if what == BUNDLE and not _covers(conn, sealed, case):
            raise Refused(why="not_sealed", rule="", source="", act="")
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
    size = size_of(sealed) if sealed else 0
    if not size or not case:
        return size > 0
    return (
        conn.execute("SELECT FROM journal WHERE case_id = %s AND i < %s LIMIT 1", (case, size)).fetchone() is not None
    )


def size_of(sealed: bytes) -> int:
    """Return how many entries a signed checkpoint covers. Raises LedgerError."""
    return Checkpoint.read(note.read(sealed).text).size


@contextmanager
def snapshot(house: House) -> Iterator[Connection[Any]]:
    """Lend a connection that sees everything as it stands now, whatever is written meanwhile."""
    with store.transaction(house.db) as conn:
        conn.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield conn


def shown(conn: Connection[Any], actor: Actor, case: str | None) -> Mapping[str, Shown]:
    """Return the cases that this person may export, by id: one, or all. Some 300 bytes of memory each."""
    query = """SELECT id, number, stage, ended, due, entries, state::text FROM case_file
               WHERE %(case)s::text IS NULL OR id = %(case)s"""
    return {
        row[0]: Shown(row[0], row[1], row[2], row[3], row[4].isoformat() if row[4] else "", row[5])
        for row in _stream(conn, "cases", query, {"case": case})
        if supervised(actor, store.CASE.validate_json(row[6]))
    }


def rows(
    conn: Connection[Any], case: str | None = None, *, size: int | None = None, payloads: bool = False
) -> Iterator[Row]:
    """Stream the entries in their order, of one case or of all, those before `size` only where it is given."""
    more = ("p.salt, p.body", "LEFT JOIN payload p ON p.i = j.i") if payloads else ("NULL, NULL", "")
    query = f"""SELECT j.i, j.entry, j.leaf, j.kind, j.case_id, j.seq, j.fact, {more[0]} FROM journal j {more[1]}
                WHERE (%(case)s::text IS NULL OR j.case_id = %(case)s) AND j.i < coalesce(%(size)s, j.i + 1)
                ORDER BY j.i"""  # noqa: S608 - two fixed pieces
    name = "payloads" if payloads else "entries"
    for i, raw, leaf, kind, case_id, seq, fact, salt, body in _stream(conn, name, query, {"case": case, "size": size}):
        yield Row(i, raw, leaf, kind, case_id, seq, fact, salt, body)


def _stream(conn: Connection[Any], name: str, query: str, facts: Mapping[str, Any]) -> Iterator[tuple[Any, ...]]:
    """Read from the server in portions, so that memory does not grow with the journal."""
    with conn.cursor(name=name) as cursor:
        cursor.itersize = AT_ONCE
        cursor.execute(query.encode(), facts)
        yield from cursor


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
    facts = (row for row in rows(conn, case, payloads=True) if row.kind in store.FACTS)
    return findings.findings(seen(row, row.told, place, house.keys.actor) for place, row in enumerate(facts, 1))
