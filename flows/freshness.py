"""Say when the public log is not sealed any more: once an outage, to administrators and supervisors."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

from prefect import flow
from psycopg import Connection

from cases import store
from cases.house import HANOI
from flows.setting import Setting, current
from notifications import outbox

TOLD = ("administrator", "supervisor")
JUST_BEGUN = timedelta(minutes=2)  # after a night's rest everything starts together, and the sealer goes first
LOG = "log"  # what stands in the outbox where others have their case


@flow(name="freshness", persist_result=False)
async def freshness() -> int:
    """Look how old the newest checkpoint with enough witnesses is. Returns how many were told."""
    return await asyncio.to_thread(look, current())


def look(setting: Setting) -> int:
    """Tell of an outage once: it is known by when it began, so the outbox holds each message once."""
    house = setting.house
    now = house.clock()
    with store.transaction(house.db) as conn:
        since = _since(conn)
        if since is None or now - since <= timedelta(minutes=house.stale_minutes) or now - setting.began < JUST_BEGUN:
            return 0
        return sum(
            outbox.put(conn, _notice(setting, since, account, address), now, 0) for account, address in _told(conn, now)
        )


def _since(conn: Connection[Any]) -> datetime | None:
    """Return when the log was last as it should be; before its first checkpoint, when the first run was asked for."""
    row = conn.execute(
        "SELECT coalesce((SELECT max(sealed) FROM log_checkpoint WHERE enough), (SELECT min(asked) FROM run))"
    ).fetchone()
    return row[0] if row else None


def _told(conn: Connection[Any], now: datetime) -> list[tuple[str, str]]:
    day = now.astimezone(HANOI).date()
    return conn.execute(
        """SELECT DISTINCT g.account, p.email FROM role_grant g JOIN account a ON a.id = g.account AND a.active
           JOIN person p ON p.id = a.person
           WHERE g.role = ANY(%s) AND p.email IS NOT NULL AND (g.since IS NULL OR g.since <= %s)
             AND (g.until IS NULL OR g.until >= %s) ORDER BY g.account""",
        (list(TOLD), day, day),
    ).fetchall()


def _notice(setting: Setting, since: datetime, account: str, address: str) -> outbox.Notice:
    at = f"{since.astimezone(HANOI):%H:%M %d/%m/%Y}"
    facts = setting.signed() | {"since": at, "minutes": str(setting.house.stale_minutes)}
    key = f"log_stale:{since.isoformat()}:account:{account}"
    return outbox.Notice(key, LOG, 0, "freshness", "log_stale", f"account:{account}", facts, address=address)
