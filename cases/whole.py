"""Is a house's record whole: journal against what was published, chains, cases as lists show them, facts and runs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from psycopg import Connection

from cases import calendar_log, chain, log, runs_audit, store
from cases.house import House
from cases.model import Case
from ledger import note, tiles
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.merkle import HASH_BYTES
from ledger.note import Verifier
from ledger.tiles import Tile

APART = (log.CHAIN, calendar_log.CHAIN, log.LOST)  # chains that belong to no case
MOST_NAMED = 1000  # spoiled entries that are named one by one


@dataclass(frozen=True)
class Finding:
    """Something that does not hold. `case` is empty when it concerns no case that we still know."""

    what: str
    case: str = ""
    number: str = ""
    seq: int = 0  # the journal's line in the case
    index: int | None = None  # the journal's line in the log
    fact: str = ""
    prefect: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Looked:
    """A case that was checked: how the record makes it, or None when it cannot be made from what is left."""

    id: str
    number: str
    case: Case | None
    findings: tuple[Finding, ...]


def journal(conn: Connection[Any], house: House) -> list[Finding]:
    """Check the journal as one: no index missing, as long as it says, and as it was published."""
    rows = conn.execute("SELECT i, leaf, kind FROM journal ORDER BY i").fetchall()
    head = conn.execute("SELECT size FROM journal_head").fetchone()
    indexes = [row[0] for row in rows]
    found = [Finding("journal_gap", index=at) for at in _gaps(indexes)]
    if head is None or head[0] != (indexes[-1] + 1 if indexes else 0):
        found.append(Finding("journal_length", detail=str(head[0] if head else 0)))
    named = log.restored(conn)
    lost = (row[0] for row in rows if row[2] == log.LOST)
    found += [Finding("lost_unnamed", index=at) for at in lost if not any(at in each for each in named)]
    try:
        found += _published(house, {row[0]: bytes(row[1]) for row in rows})
    except (LedgerError, OSError) as problem:
        found.append(Finding("published_spoiled", detail=getattr(problem, "why", type(problem).__name__)))
    return found[:MOST_NAMED]


def _gaps(indexes: list[int]) -> Iterator[int]:
    for before, after in pairwise([-1, *indexes]):
        yield from range(before + 1, min(after, before + 1 + MOST_NAMED))


def _published(house: House, leaves: Mapping[int, bytes]) -> Iterator[Finding]:
    """Compare each leaf with the one in the published tiles, and those with the signed root."""
    raw = log.published(house)
    if raw is None:
        return
    checkpoint = Checkpoint.read(_signed(house, raw).text)
    if checkpoint.size and log.tree(house, checkpoint.size).root(checkpoint.size) != checkpoint.root:
        yield Finding("published_spoiled", detail="root")
    for tile in tiles.added(0, checkpoint.size):
        if tile.level == 0:
            yield from _tile(tile, log.read_tile(house.log, tile), leaves)


def _signed(house: House, raw: bytes) -> note.Note:
    """Read the checkpoint; its signature is checked when the log's key is published beside it."""
    key, found = house.log / "log.vkey", note.read(raw)
    if key.is_file() and not note.verified(found, [Verifier.read(key.read_text(encoding="utf-8").strip())]):
        raise LedgerError("not_signed_by_the_log", origin=house.origin)
    return found


def _tile(tile: Tile, said: bytes, leaves: Mapping[int, bytes]) -> Iterator[Finding]:
    first, _ = tile.span
    for place in range(tile.width):
        index, leaf = first + place, said[place * HASH_BYTES : (place + 1) * HASH_BYTES]
        if index not in leaves:
            yield Finding("entry_removed", index=index)
        elif leaves[index] != leaf:
            yield Finding("entry_rewritten", index=index)


def case_ids(conn: Connection[Any]) -> list[str]:
    """Return every case that the journal, the lists or a petition know of, in the order of the journal."""
    rows = conn.execute(
        """SELECT id FROM (SELECT case_id AS id, min(i) AS place FROM journal WHERE case_id <> ALL(%s) GROUP BY 1
                           UNION ALL SELECT id, NULL FROM case_file
                           UNION ALL SELECT case_id, NULL FROM petition) AS known
           GROUP BY id ORDER BY min(place) NULLS LAST, id""",
        (list(APART),),
    )
    return [row[0] for row in rows]


def case(conn: Connection[Any], house: House, case_id: str) -> Looked:
    """Check one case: its chain, the case that its facts make against the one that lists show, its petition."""
    row = conn.execute(ROW, (case_id,)).fetchone()
    number = row[0] if row else ""
    entries, flaws = chain.check(conn, case_id)
    made = _made(conn, case_id)
    whats = [("case_invented", "")] if not entries else []
    if row is None:
        whats.append(("case_hidden", ""))
        flaws = [flaw for flaw in flaws if flaw.what != "end"]
    elif made is not None:
        whats += [("case_row", name) for name in _other_columns(house, made, row)]
        whats += [("case_row", "parent")] if made.parent and not _linked(conn, made) else []
        whats += [("case_row", "deadline")] if _clocks(conn, case_id) != _owed(made) else []
    whats += [(what, "") for what in _petition(conn, case_id)]
    found = [Finding(what, case_id, number, detail=detail) for what, detail in whats]
    found += [Finding(f"chain_{flaw.what}", case_id, number, flaw.seq) for flaw in flaws]
    return Looked(case_id, number, made or _shown(conn, case_id), tuple(found))


def _made(conn: Connection[Any], case_id: str) -> Case | None:
    """Make the case from its facts; what is left of a spoiled record may make none."""
    try:
        return store.replay(store.facts(conn, case_id))
    except ValueError:  # pydantic's, too
        return None


def _shown(conn: Connection[Any], case_id: str) -> Case | None:
    row = conn.execute("SELECT state::text FROM case_file WHERE id = %s", (case_id,)).fetchone()
    try:
        return store.CASE.validate_json(row[0]) if row else None
    except ValueError:
        return None


COLUMNS = ("number", "procedure", "stage", "body", "seq", "ended", "due", "received_on")
ROW = """
SELECT c.number, c.procedure, c.stage, c.body, c.seq, c.ended, c.due, c.received_on, (
    SELECT a.body ->> 'number' FROM answer a JOIN journal j ON j.fact = a.act
    WHERE j.case_id = c.id AND j.seq = 1 AND a.body ->> 'case' = c.id)
FROM case_file c WHERE c.id = %s"""


def _other_columns(house: House, made: Case, row: tuple[Any, ...]) -> list[str]:
    ends = house.rules[made.rulebook].stages[made.stage].ends
    number = row[-1] or row[0]  # a case that another one opened has no answer of its own
    due = (number, made.procedure, made.stage, made.body, made.seq, ends, made.due, made.received_on)
    return [name for name, shown, owed in zip(COLUMNS, row[:-1], due, strict=True) if shown != owed]


def _linked(conn: Connection[Any], made: Case) -> bool:
    """A case that another one opened is found from there."""
    pair = (made.parent, made.id)
    return conn.execute("SELECT FROM case_link WHERE (parent, child) = (%s, %s)", pair).fetchone() is not None


def _clocks(conn: Connection[Any], case_id: str) -> list[tuple[Any, ...]]:
    return conn.execute(
        "SELECT place, term, due, state, least FROM deadline WHERE case_id = %s ORDER BY place", (case_id,)
    ).fetchall()


def _owed(made: Case) -> list[tuple[Any, ...]]:
    return [(place, each.term, each.due, each.state, each.least) for place, each in enumerate(made.clocks)]


def _petition(conn: Connection[Any], case_id: str) -> list[str]:
    """A report that was received has what its sender sent beside it, and the other way round."""
    row = conn.execute(
        """SELECT EXISTS (SELECT FROM journal WHERE case_id = %(case)s AND kind = 'report.received'),
                  EXISTS (SELECT FROM petition WHERE case_id = %(case)s)""",
        {"case": case_id},
    ).fetchone()
    received, sent = row or (False, False)
    return ["petition_gone"] if received and not sent else ["petition_astray"] if sent and not received else []


def runs(conn: Connection[Any], house: House, case_id: str | None = None) -> list[Finding]:
    """Check facts against runs, in what we hold ourselves, of one case or of all."""
    marks = runs_audit.marks(runs_audit.held(conn, [case_id] if case_id else None), house.clock())
    return [Finding(each.what, each.case, "", each.seq, None, each.fact, each.prefect, each.detail) for each in marks]


def check(house: House) -> list[Finding]:
    """Say everything about a house's record that does not hold; nothing when it is whole. Prefect is not asked."""
    with store.transaction(house.db) as conn:
        found = journal(conn, house)
        for case_id in case_ids(conn):
            found += case(conn, house, case_id).findings
        return found + runs(conn, house)
