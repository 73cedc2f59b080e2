"""Our record of Prefect runs as the journal holds it: `run.finished` entries with the payloads they commit to."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from psycopg import Connection

from ledger import entry as ledger
from ledger.errors import LedgerError
from ledger.merkle import leaf_hash

KIND = "run.finished"
LOST = "Lost"  # the state of a run that Prefect lost before we could copy it


@dataclass(frozen=True)
class Record:
    """One run as we anchored it. `says` is None when its payload was erased, or does not fit its entry (`broken`)."""

    index: int
    leaf: bytes
    case: str
    seq: int
    prefect: str
    facts: tuple[str, ...]
    says: Mapping[str, Any] | None
    digest: str
    broken: bool = False

    @property
    def lost(self) -> bool:
        return self.says is not None and self.says["state"] == LOST

    def row(self) -> tuple[Any, ...]:
        """Return what `run_history` must hold of it: fact, case, flow, name, state, started, ended, tasks, digest."""
        said = self.says or {}
        return (self.facts[0] if self.facts else None, self.case, said.get("flow"), said.get("name"),
                said.get("state"), instant(said.get("started")), instant(said.get("ended")), said.get("tasks"),
                self.digest)  # fmt: skip


READ = """
SELECT j.i, j.entry, j.leaf, j.case_id, j.seq, p.salt, p.body, h.prefect, h.fact
FROM journal j LEFT JOIN payload p ON p.i = j.i
LEFT JOIN LATERAL (SELECT prefect, fact, ended FROM run_history WHERE i = j.i ORDER BY prefect LIMIT 1) h ON true
WHERE j.kind = 'run.finished' AND ({}) ORDER BY j.i"""
OF_CASES = READ.format("""
    j.case_id = ANY(%(cases)s) OR j.i IN (SELECT o.i FROM run_history o JOIN run_attempt a ON a.prefect = o.prefect
                                    JOIN run r ON r.fact = a.fact WHERE r.case_id = ANY(%(cases)s))""")
OF_RUNS = READ.format("""
    EXISTS (SELECT FROM unnest(%s::text[]) AS w(prefect) WHERE position(convert_to(w.prefect, 'UTF8') IN p.body) > 0)
""")
SINCE = READ.format("%(since)s::timestamptz IS NULL OR h.ended > %(since)s OR h.ended IS NULL")


def of_cases(conn: Connection[Any], cases: Sequence[str]) -> list[Record]:
    """Return the records in some cases' chains, and those elsewhere of runs that also worked on these cases."""
    return [_read(*row) for row in conn.execute(OF_CASES, {"cases": list(cases)})]


def of_runs(conn: Connection[Any], runs: Sequence[str]) -> list[Record]:
    """Find the records of these runs anywhere, without the help of our copies: slow, and for few."""
    return [_read(*row) for row in conn.execute(OF_RUNS, (list(runs),))] if runs else []


def of_all(conn: Connection[Any], since: datetime | None = None) -> list[Record]:
    """Return every record; with `since`, those of runs that ended later, as far as our copies know."""
    return [_read(*row) for row in conn.execute(SINCE, {"since": since})]


def _read(
    index: int, raw: bytes, leaf: bytes, case: str, seq: int, salt: bytes | None, body: bytes | None,
    copied: str | None, fact: str | None,
) -> Record:  # fmt: skip
    if body is None:
        return Record(index, bytes(leaf), case, seq, copied or "", (fact,) if fact else (), None, "")
    payload = bytes(body)
    says = _payload(bytes(raw), bytes(leaf), bytes(salt or b""), payload)
    digest = sha256(payload).hexdigest()
    if says is None:
        return Record(index, bytes(leaf), case, seq, copied or "", (fact,) if fact else (), None, digest, broken=True)
    # Records made before they named their run are known by our copy of them.
    prefect = str(says.get("prefect") or copied or "")
    facts = tuple(says.get("facts") or ((fact,) if fact else ()))
    return Record(index, bytes(leaf), case, seq, prefect, facts, says, digest)


def _payload(raw: bytes, leaf: bytes, salt: bytes, payload: bytes) -> dict[str, Any] | None:
    """Return what an entry commits to, or None when entry, leaf, commitment and payload do not fit together."""
    try:
        entry, said = ledger.decode(raw), json.loads(payload)
    except (LedgerError, ValueError):
        return None
    if leaf_hash(raw) != leaf or ledger.commitment(salt, payload) != entry.get("pc"):
        return None
    agrees = isinstance(said, dict) and said.get("state") == entry.get("state")
    return said if agrees and entry.get("act") in said.get("facts", [entry.get("act")]) else None


def instant(said: str | datetime | None) -> datetime | None:
    """Read an instant in ISO form; one that is an instant already stays so."""
    return datetime.fromisoformat(said) if isinstance(said, str) and said else said or None
