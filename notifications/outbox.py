"""The outbox: one row a notice under a unique key, so that twice is once; its states are a small machine.

queued (outward ones not before their recall time) → sending → sent; back to queued after a refusal, failed when
given up; to_print → printed for who has no e-mail; queued or to_print → recalled when the act is annulled.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from psycopg import Connection
from psycopg.types.json import Jsonb

MOST_ATTEMPTS = 8
PAUSES = (15, 60, 300, 900, 3600, 3600, 14400)  # seconds before each further attempt
LEASE = timedelta(seconds=60)
MAY_LEAVE = """n.state IN ('queued', 'sending') AND n.not_before <= %(now)s
    AND NOT EXISTS (SELECT 1 FROM notice e WHERE e.subject_key = n.subject_key AND e.place < n.place
                    AND e.recipient = n.recipient AND e.state IN ('queued', 'sending'))"""


@dataclass(frozen=True)
class Notice:
    """What is to be sent: key, order within its case, message, to whom (opaque), and the facts for the template."""

    key: str
    subject_key: str
    place: int
    origin: str
    message: str
    recipient: str
    facts: Mapping[str, Any]
    language: str = "vi"
    address: str | None = None
    sealed_address: bytes | None = field(default=None, repr=False)
    source: str = ""
    outward: bool = False


@dataclass(frozen=True)
class Claimed:
    """A notice that this process may send now."""

    key: str
    message: str
    language: str
    address: str | None
    sealed_address: bytes | None
    facts: dict[str, Any]
    attempts: int
    subject_key: str


def put(conn: Connection[Any], notice: Notice, now: datetime, recall_seconds: int) -> bool:
    """Put a notice into the box, once. Outward ones wait for the recall time; without an address they are printed."""
    state = "queued" if notice.address or notice.sealed_address else "to_print"
    not_before = now + timedelta(seconds=recall_seconds if notice.outward else 0)
    done = conn.execute(
        """INSERT INTO notice (key, subject_key, place, origin, message, language, recipient, address, sealed_address,
                               facts, source, outward, state, not_before, attempts, created)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, 0, %s) ON CONFLICT (key) DO NOTHING""",
        (notice.key, notice.subject_key, notice.place, notice.origin, notice.message, notice.language,
         notice.recipient, notice.address, notice.sealed_address, Jsonb(dict(notice.facts)), notice.source,
         notice.outward, state, not_before, now),
    )  # fmt: skip
    return done.rowcount == 1


def claim(conn: Connection[Any], now: datetime, key: str | None = None) -> Claimed | None:
    """Take the next notice that may leave (or just this one), for one minute; a case's notices leave in order."""
    row = conn.execute(
        f"""UPDATE notice SET state = 'sending', attempts = attempts + 1, not_before = %(until)s
           WHERE key = (
               SELECT key FROM notice n WHERE {MAY_LEAVE} AND (%(key)s::text IS NULL OR key = %(key)s)
               ORDER BY not_before, place LIMIT 1 FOR UPDATE SKIP LOCKED)
           RETURNING key, message, language, address, sealed_address, facts, attempts, subject_key""",  # noqa: S608 - a constant of ours
        {"until": now + LEASE, "now": now, "key": key},
    ).fetchone()
    return Claimed(*row) if row else None


def due(conn: Connection[Any], now: datetime) -> bool:
    """Say whether a notice may leave that nobody is sending."""
    waiting = f"SELECT 1 FROM notice n WHERE {MAY_LEAVE} LIMIT 1"  # noqa: S608 - a constant of ours
    return conn.execute(waiting, {"now": now}).fetchone() is not None


def sent(conn: Connection[Any], key: str, now: datetime) -> None:
    conn.execute("UPDATE notice SET state = 'sent', sent_at = %s, problem = NULL WHERE key = %s", (now, key))


def refused(conn: Connection[Any], notice: Claimed, problem: str, now: datetime, permanent: bool) -> str:
    """Note that a server did not take it; try again after a growing pause, or give up where staff can see it."""
    given_up = permanent or notice.attempts >= MOST_ATTEMPTS
    pause = PAUSES[min(notice.attempts, len(PAUSES)) - 1]
    state = "failed" if given_up else "queued"
    conn.execute(
        "UPDATE notice SET state = %s, problem = %s, not_before = %s WHERE key = %s",
        (state, problem[:200], now + timedelta(seconds=pause), notice.key),
    )
    return state


def recall(conn: Connection[Any], origin: str) -> list[tuple[str, str | None, bytes | None, str]]:
    """Stop what has not left; return (recipient, address, sealed, language) of what has: it needs a correction."""
    conn.execute(
        "UPDATE notice SET state = 'recalled' WHERE origin = %s AND state IN ('queued', 'to_print')", (origin,)
    )
    rows = conn.execute(
        "SELECT recipient, address, sealed_address, language FROM notice WHERE origin = %s "
        "AND state IN ('sending', 'sent', 'printed', 'failed')", (origin,)
    )  # fmt: skip
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def printed(conn: Connection[Any], key: str, now: datetime, how: str) -> bool:
    """Note that a letter was printed and sent."""
    done = conn.execute(
        "UPDATE notice SET state = 'printed', sent_at = %s, how = %s WHERE key = %s AND state = 'to_print'",
        (now, how, key),
    )
    return done.rowcount == 1
