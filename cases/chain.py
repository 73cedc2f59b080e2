"""Check one case's chain of journal entries: order, links, hashes, commitments, and the case that they make."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from psycopg import Connection

from cases import store
from ledger import entry as ledger
from ledger.errors import LedgerError
from ledger.merkle import leaf_hash


@dataclass(frozen=True)
class Entry:
    """One journal row of a case with the payload it commits to, when that has not been erased."""

    index: int
    raw: bytes
    leaf: bytes
    kind: str
    seq: int
    fact: str | None
    salt: bytes | None
    payload: bytes | None

    @property
    def says(self) -> dict[str, str | int]:
        return ledger.decode(self.raw)


@dataclass(frozen=True)
class Flaw:
    """What does not hold, at which entry (its number in the case; 0: the case as a whole)."""

    what: str
    seq: int = 0


def entries(conn: Connection[Any], case_id: str) -> list[Entry]:
    rows = conn.execute(
        """SELECT j.i, j.entry, j.leaf, j.kind, j.seq, j.fact, p.salt, p.body FROM journal j
           LEFT JOIN payload p ON p.i = j.i WHERE j.case_id = %s ORDER BY j.seq""",
        (case_id,),
    )
    return [
        Entry(i, bytes(raw), bytes(leaf), kind, seq, fact, salt and bytes(salt), body and bytes(body))
        for i, raw, leaf, kind, seq, fact, salt, body in rows
    ]


def check(conn: Connection[Any], case_id: str) -> tuple[int, list[Flaw]]:
    """Return how many entries there are, and everything about them that does not hold."""
    found = entries(conn, case_id)
    flaws = list(_links(found, case_id))
    row = conn.execute("SELECT entries, last_leaf FROM case_file WHERE id = %s", (case_id,)).fetchone()
    if row != (len(found), found[-1].leaf.hex() if found else ledger.GENESIS):
        flaws.append(Flaw("end"))
    if not flaws and store.replay(store.facts(conn, case_id)) != store.read_case(conn, case_id):
        flaws.append(Flaw("state"))
    return len(found), flaws


def _links(found: list[Entry], case_id: str) -> Iterator[Flaw]:
    prev, erased = ledger.GENESIS, set(_erased(found))
    for place, entry in enumerate(found, 1):
        whats = _entry(entry, place, prev, case_id)
        yield from (Flaw(what, entry.seq) for what in whats if not (what == "payload" and _gone(entry, erased)))
        prev = entry.leaf.hex()


def _erased(found: list[Entry]) -> Iterator[int]:
    """Return the indexes of entries whose payload was destroyed by an act of its own, which is an entry too."""
    for entry in found:
        try:
            if entry.kind == "erasure" and entry.says.get("k") == "erasure":
                yield int(entry.says["of"])
        except (LedgerError, KeyError, ValueError):
            continue  # what cannot be read excuses nothing; the chain names it


def _gone(entry: Entry, erased: set[int]) -> bool:
    return entry.payload is None and entry.index in erased


def _entry(entry: Entry, place: int, prev: str, case_id: str) -> Iterator[str]:
    if leaf_hash(entry.raw) != entry.leaf:
        yield "leaf"
    try:
        says = entry.says
    except LedgerError:
        yield "bytes"
        return
    if says.get("prev") != prev:
        yield "prev"
    if (says.get("seq"), entry.seq) != (place, place):
        yield "order"
    if (says.get("case"), says.get("i"), says.get("k")) != (case_id, entry.index, entry.kind):
        yield "row"
    if "pc" in says and not _commits(entry, str(says["pc"])):
        yield "payload"


def _commits(entry: Entry, promised: str) -> bool:
    return entry.salt is not None and ledger.commitment(entry.salt, entry.payload or b"") == promised
