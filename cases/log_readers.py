"""Who may read the log's entries: supervising bodies, each by a credential that is kept as its SHA-256 only."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from psycopg import Connection
from psycopg.rows import class_row

from cases import store
from cases.log import CHAIN

if TYPE_CHECKING:
    from cases.house import House

TOKEN_BYTES = 32
LONGEST_TOKEN = 200  # characters of what is looked at at all


@dataclass(frozen=True)
class Reader:
    """A body that may read entries, since when, and until when if its right has ended."""

    name: str
    since: datetime
    until: datetime | None


def add(house: "House", name: str) -> str | None:
    """Give a body its credential, once, and say so in the log. Returns None when it has one already."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    at = house.clock()
    with store.transaction(house.db) as conn:
        row = conn.execute(
            """INSERT INTO log_reader (name, token, since) VALUES (%s, %s, %s)
               ON CONFLICT (name) DO UPDATE SET token = excluded.token, since = excluded.since, until = NULL
               WHERE log_reader.until IS NOT NULL RETURNING name""",
            (name, _digest(token), at),
        ).fetchone()
        if row is None:
            return None
        store.note_apart(conn, CHAIN, [store.Line("reader.added", CHAIN, {"name": name})], at)
    return token


def end(house: "House", name: str) -> bool:
    """Take a body's credential back, and say so in the log. Returns whether it had one."""
    at = house.clock()
    with store.transaction(house.db) as conn:
        ended = conn.execute("UPDATE log_reader SET until = %s WHERE name = %s AND until IS NULL", (at, name)).rowcount
        if ended:
            store.note_apart(conn, CHAIN, [store.Line("reader.ended", CHAIN, {"name": name})], at)
    return bool(ended)


def listed(conn: Connection[Any]) -> list[Reader]:
    """Return every body that has or had a credential."""
    cursor = conn.cursor(row_factory=class_row(Reader))
    return cursor.execute("SELECT name, since, until FROM log_reader ORDER BY since, name").fetchall()


def who(conn: Connection[Any], token: str) -> str | None:
    """Return the body whose credential this is, or None; what is compared are hashes, so time tells nothing."""
    if not 0 < len(token) <= LONGEST_TOKEN:
        return None
    row = conn.execute("SELECT name FROM log_reader WHERE token = %s AND until IS NULL", (_digest(token),)).fetchone()
    return str(row[0]) if row else None


def _digest(token: str) -> bytes:
    return sha256(token.encode()).digest()
