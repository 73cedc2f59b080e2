"""The closing check: whatever was measured, the record must be whole."""

import hmac
from collections.abc import Iterator

import psycopg

from bench.filler import FILLER
from bench.ground import Ground
from cases import store
from ledger import entry as ledger
from ledger.merkle import leaf_hash

ENTRIES = "SELECT i, entry, leaf, fact, salt, body FROM journal LEFT JOIN payload USING (i) ORDER BY i"
# A fact stands in the journal, has one answer and owes one run, all three under its own id and index. A due date that
# a new calendar moved was asked for by nobody: it has no answer.
FACTS = """
WITH moved AS MATERIALIZED (SELECT count(*) AS number FROM journal WHERE kind = 'case.calendar')
SELECT (SELECT count(*) FROM journal WHERE fact IS NOT NULL),
       (SELECT count(*) FROM answer a JOIN journal j ON j.fact = a.act AND (a.body ->> 'index')::bigint = j.i)
           + (SELECT number FROM moved),
       (SELECT count(*) FROM answer) + (SELECT number FROM moved),
       (SELECT count(*) FROM run r JOIN journal j ON j.fact = r.fact AND r.i = j.i),
       (SELECT count(*) FROM run)
"""
STALE = """
SELECT count(*) FROM case_file c LEFT JOIN LATERAL
    (SELECT seq, encode(leaf, 'hex') AS leaf FROM journal WHERE case_id = c.id ORDER BY seq DESC LIMIT 1) j ON true
WHERE j.leaf IS DISTINCT FROM c.last_leaf OR j.seq IS DISTINCT FROM c.entries
"""


def problems(on: Ground, database: str, facts: int | None = None) -> list[str]:
    """Return what is wrong with the record, nothing if it is whole; `facts` is how many the bench made itself."""
    with on.connect(database) as conn, conn.transaction():
        return [*_entries(conn), *_facts(conn, facts)]


def unfinished(on: Ground, database: str) -> list[str]:
    """Return the facts of the bench that have not exactly one completed run."""
    with on.connect(database) as conn:
        rows = conn.execute("SELECT fact, state FROM run WHERE state <> 'done' OR prefect IS NULL").fetchall()
    return [f"the run of fact {fact} is {state}" for fact, state in rows]


def _entries(conn: psycopg.Connection) -> Iterator[str]:
    """Read every entry in the order of the index: no gap, each leaf, each chain, each commitment."""
    ends: dict[str, tuple[int, str]] = {}
    expected = 0
    with conn.cursor(name="entries") as rows:
        rows.itersize = 5000
        rows.execute(ENTRIES)
        for index, raw, leaf, fact, salt, body in rows:
            if index != expected:
                yield f"entry {expected} is missing"
            expected = index + 1
            if why := _wrong(index, raw, leaf, fact, salt, body, ends):
                yield f"entry {index}: {why}"
    size = conn.execute("SELECT size FROM journal_head").fetchone()
    if size != (expected,):
        yield f"the journal ends at {expected}, its head says {size}"


def _wrong(index, raw, leaf, fact, salt, body, ends) -> str:  # type: ignore[no-untyped-def]
    entry = ledger.decode(raw)
    seq, prev = ends.get(entry["case"], (0, ledger.GENESIS))
    ends[entry["case"]] = (seq + 1, leaf.hex())
    if leaf_hash(raw) != leaf:
        return "its bytes do not give its leaf"
    if (entry["i"], entry["seq"], entry["prev"]) != (index, seq + 1, prev):
        return "it breaks its case's chain"
    if fact is None:
        return ""
    if not hmac.compare_digest(ledger.commitment(salt, body), str(entry["pc"])):
        return "its payload is not the one it commits to"
    told = store.FACT.validate_json(body)
    return (
        "" if (told.id, told.case) == (fact, entry["case"]) == (entry["act"], told.case) else "another fact's payload"
    )


def _facts(conn: psycopg.Connection, expected: int | None) -> Iterator[str]:
    counts = conn.execute(FACTS).fetchone()
    assert counts is not None
    if len(set(counts)) != 1:
        yield "facts, answers and runs do not agree one to one: {} / {} of {} / {} of {}".format(*counts)
    stale = conn.execute(STALE).fetchone()
    if stale is None or stale[0]:
        yield f"{stale and stale[0]} cases do not stand where the journal ends"
    made = conn.execute("SELECT count(*) FROM run WHERE prefect IS DISTINCT FROM %s", (FILLER,)).fetchone()
    if expected is not None and made != (expected,):
        yield f"{expected} acts were answered, {made and made[0]} facts are in the journal"
