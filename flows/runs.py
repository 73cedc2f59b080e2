"""The one run that each fact owes, as our own table knows it: pending → handed → running → done | failed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from psycopg import Connection

LEASE = timedelta(seconds=60)
MOST_ATTEMPTS = 6
SETTLED = timedelta(seconds=3)  # until Prefect's recorder has written a run's tasks


@dataclass(frozen=True)
class Owed:
    """A run that has not been handed to Prefect yet, or must be handed again."""

    fact: str
    case: str
    seq: int
    act: str
    flow: str
    attempt: int

    @property
    def key(self) -> str:
        """Prefect's idempotency key: the fact, with the attempt from the second on."""
        return self.fact if self.attempt == 1 else f"{self.fact}/{self.attempt}"


def pending(conn: Connection[Any], most: int = 50) -> list[Owed]:
    """Return what is to be handed over, in the journal's order; moved due dates go by the batch (flows/calendar.py)."""
    rows = conn.execute(
        "SELECT fact, case_id, seq, act, flow, attempt FROM run WHERE state = 'pending' AND flow <> 'calendar' "
        "ORDER BY i LIMIT %s",
        (most,),
    )
    return [Owed(*row) for row in rows]


def handed(conn: Connection[Any], fact: str, prefect: str, now: datetime) -> None:
    """Note the Prefect run, unless it has already started: a worker can be quicker than we are."""
    attempted(conn, [fact], prefect, now)
    conn.execute(
        "UPDATE run SET prefect = %s, state = CASE WHEN state = 'pending' THEN 'handed' ELSE state END, "
        "lease_until = greatest(lease_until, %s) WHERE fact = %s",
        (prefect, now + LEASE, fact),
    )


def started(conn: Connection[Any], fact: str, prefect: str, now: datetime) -> bool:
    """Begin a run, or renew its lease. False when the fact's work is done already: twice is once."""
    done = conn.execute(
        "UPDATE run SET state = 'running', prefect = %s, lease_until = %s WHERE fact = %s AND state <> 'done'",
        (prefect, now + LEASE, fact),
    )
    if done.rowcount:
        attempted(conn, [fact], prefect, now)
    return done.rowcount == 1


def attempted(conn: Connection[Any], facts: list[str], prefect: str, now: datetime) -> None:
    """Keep which Prefect run did these facts' work: the row in `run` knows the last one only."""
    conn.execute(
        "INSERT INTO run_attempt (prefect, fact, attempt, noted) SELECT %s, fact, attempt, %s FROM run "
        "WHERE fact = ANY(%s) ON CONFLICT DO NOTHING",
        (prefect, now, facts),
    )


def finished(conn: Connection[Any], fact: str, prefect: str, state: str, now: datetime) -> None:
    conn.execute(
        "UPDATE run SET state = %s, ended = %s, lease_until = NULL "
        "WHERE fact = %s AND prefect = %s AND state <> 'done'",
        (state, now, fact, prefect),
    )


def stumbled(conn: Connection[Any], fact: str, prefect: str, now: datetime) -> None:
    """A run that failed through no fault of the record is taken up again when its lease ends; the last one stays."""
    conn.execute(
        "UPDATE run SET state = CASE WHEN attempt >= %s THEN 'failed' ELSE state END, ended = %s, lease_until = %s "
        "WHERE fact = %s AND prefect = %s AND state <> 'done'",
        (MOST_ATTEMPTS, now, now + LEASE, fact, prefect),
    )


def lapsed(conn: Connection[Any], now: datetime) -> list[tuple[str, str | None]]:
    """Return runs that nobody has renewed: (fact, Prefect run)."""
    rows = conn.execute(
        "SELECT fact, prefect FROM run WHERE state IN ('handed', 'running') AND lease_until < %s ORDER BY i LIMIT 100",
        (now,),
    )
    return [(row[0], row[1]) for row in rows]


def not_copied(conn: Connection[Any], now: datetime, since: datetime) -> bool:
    """Say whether a run that ended lately, and has settled at Prefect, is missing among our copies."""
    row = conn.execute(
        """SELECT 1 FROM run r LEFT JOIN run_history h ON h.prefect = r.prefect
           WHERE r.state IN ('done', 'failed') AND h.prefect IS NULL AND r.prefect IS NOT NULL
             AND r.ended > %s AND r.ended < %s LIMIT 1""",
        (since, now - SETTLED),
    ).fetchone()
    return row is not None


def again(conn: Connection[Any], fact: str, prefect: str | None) -> None:
    """Owe the run anew under the next attempt's key."""
    conn.execute(
        "UPDATE run SET state = 'pending', attempt = attempt + 1, lease_until = NULL "
        "WHERE fact = %s AND prefect IS NOT DISTINCT FROM %s AND state IN ('handed', 'running')",
        (fact, prefect),
    )


def renewed(conn: Connection[Any], fact: str, now: datetime) -> None:
    conn.execute("UPDATE run SET lease_until = %s WHERE fact = %s", (now + LEASE, fact))


def lapse(conn: Connection[Any], fact: str, prefect: str, now: datetime) -> None:
    """Give a run back before its time: nobody works on it any more."""
    conn.execute(
        "UPDATE run SET lease_until = %s WHERE fact = %s AND prefect = %s AND state = 'running'", (now, fact, prefect)
    )


def moved(conn: Connection[Any]) -> bool:
    """Say whether a due date was moved of which nobody has been told."""
    row = conn.execute("SELECT 1 FROM run WHERE state = 'pending' AND flow = 'calendar' LIMIT 1").fetchone()
    return row is not None


def moved_cases(conn: Connection[Any], most: int) -> list[tuple[str, list[str]]]:
    """Return some cases with moved due dates, each with its facts, the last one last."""
    rows = conn.execute(
        """SELECT case_id, fact FROM run WHERE state = 'pending' AND flow = 'calendar' AND case_id IN (
               SELECT DISTINCT case_id FROM run WHERE state = 'pending' AND flow = 'calendar'
               ORDER BY case_id LIMIT %s)
           ORDER BY case_id, seq""",
        (most,),
    )
    facts: dict[str, list[str]] = {}
    for case, fact in rows:
        facts.setdefault(case, []).append(fact)
    return list(facts.items())


def told(conn: Connection[Any], facts: list[str], prefect: str, now: datetime) -> None:
    """Note that whoever is concerned by these moved due dates has been told, by which run."""
    attempted(conn, facts, prefect, now)
    conn.execute(
        "UPDATE run SET state = 'done', prefect = %s, ended = %s WHERE fact = ANY(%s) AND state = 'pending'",
        (prefect, now, facts),
    )


def spoiled(conn: Connection[Any], fact: str, now: datetime) -> None:
    """Note that a moved due date does not come out again: nobody is told of it."""
    conn.execute("UPDATE run SET state = 'failed', ended = %s WHERE fact = %s AND state = 'pending'", (now, fact))
