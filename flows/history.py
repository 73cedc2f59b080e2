"""Our own record of each Prefect run, anchored in the journal: its clean-up takes nothing, its editing is noticed."""

import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from prefect import flow
from prefect.client.orchestration import get_client
from psycopg import Connection
from psycopg.types.json import Jsonb

from cases import store
from cases.errors import CaseNotFound
from flows import runs
from flows.setting import current
from flows.shown import Shown, final, shown

log = logging.getLogger("kycuong.history")
MOST = 200
LATE_TASKS = timedelta(minutes=5)  # Prefect's recorder writes tasks behind the runs; then we take what there is
GIVEN_UP = timedelta(minutes=10)  # a run that Prefect does not know by then was lost before we could copy it
LOST = "Lost"  # the state of such a run in our record


@dataclass(frozen=True)
class Ended:
    """A Prefect run that worked on some facts and has no copy yet; the first fact's case keeps its record."""

    prefect: str
    facts: tuple[str, ...]
    case: str
    flow: str
    act: str
    attempt: int
    noted: datetime


@flow(name="history", persist_result=False)
async def history() -> int:
    """Copy every ended run that we do not have yet; one that did many facts' work is copied once. Returns how many."""
    missing = _missing()
    async with get_client() as client:
        found = await shown(client, [each.prefect for each in missing])
    return sum(keep(each, found.get(each.prefect)) for each in missing)


# The last run of a fact when our row says that it ended; an earlier attempt at any time: nobody takes it up again.
MISSING = """
SELECT a.prefect, array_agg(a.fact ORDER BY r.i), (array_agg(r.case_id ORDER BY r.i))[1],
       (array_agg(r.flow ORDER BY r.i))[1], (array_agg(r.act ORDER BY r.i))[1], max(a.attempt),
       max(CASE WHEN r.prefect = a.prefect THEN coalesce(r.ended, a.noted) ELSE a.noted END)
FROM run_attempt a JOIN run r ON r.fact = a.fact LEFT JOIN run_history h ON h.prefect = a.prefect
WHERE h.prefect IS NULL
GROUP BY a.prefect
HAVING bool_and(r.prefect IS DISTINCT FROM a.prefect OR (r.state IN ('done', 'failed') AND r.ended < %s))
ORDER BY max(a.noted), a.prefect LIMIT %s"""


def _missing() -> list[Ended]:
    house = current().house
    with store.transaction(house.db) as conn:
        rows = conn.execute(MISSING, (house.clock() - runs.SETTLED, MOST)).fetchall()
    return [Ended(row[0], tuple(row[1]), *row[2:]) for row in rows]


def keep(run: Ended, found: Shown | None) -> int:
    """Copy one run with its tasks, and append `run.finished`, which commits to the copy, to the case's chain."""
    house = current().house
    age = house.clock() - run.noted
    if found is None and age < GIVEN_UP:
        return 0
    if found is not None and not _settled(found, run, age):
        return 0
    try:
        with store.transaction(house.db) as conn:
            return _anchor(conn, run, record(conn, run, found), house.clock())
    except CaseNotFound:  # somebody took the case's row away: the audit names it, the other runs are still copied
        log.error("no case for run=%s", run.prefect)
        return 0


def _settled(found: Shown, run: Ended, age: timedelta) -> bool:
    """Say whether nothing more will come: the run has ended, and so have its tasks, which are all written down."""
    if not final(found["state"]):
        return False
    there = {task["name"] if task["name"] == run.act else task["name"].partition("-")[0] for task in found["tasks"]}
    owed = {run.act, "recheck", "show"} if found["state"] == "Completed" and run.flow != "calendar" else set()
    return age > LATE_TASKS or (owed <= there and all(final(task["state"]) for task in found["tasks"]))


def record(conn: Connection[Any], run: Ended, found: Shown | None) -> dict[str, Any]:
    """Return what we keep of a run: what Prefect showed when it had ended, which facts it did, papers by hash."""
    papers = conn.execute(
        "SELECT kind, encode(sha256(content), 'hex') FROM document "
        "WHERE fact = ANY(%s) AND content IS NOT NULL ORDER BY 1, 2", (list(run.facts),)
    )  # fmt: skip
    unknown: Shown = {"prefect": run.prefect, "name": "", "state": LOST, "started": None, "ended": None,
                      "run_count": 0, "tasks": []}  # fmt: skip
    ours = {"v": 1, "flow": run.flow, "attempt": run.attempt, "facts": list(run.facts)}
    return ours | (found or unknown) | {"papers": [{"kind": kind, "sha256": digest} for kind, digest in papers]}


def _anchor(conn: Connection[Any], run: Ended, made: dict[str, Any], now: datetime) -> int:
    payload = json.dumps(made, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    new = conn.execute(
        """INSERT INTO run_history (prefect, fact, case_id, flow, name, state, started, ended, tasks, digest)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT (prefect) DO NOTHING""",
        (run.prefect, run.facts[0], run.case, run.flow, made["name"], made["state"], made["started"], made["ended"],
         Jsonb(made["tasks"]), sha256(payload).hexdigest()),
    )  # fmt: skip
    if new.rowcount == 0:
        return 0
    said = {"act": run.facts[0], "state": made["state"]}
    store.note(conn, run.case, [store.Line("run.finished", run.case, said, payload)], now)
    conn.execute(
        "UPDATE run_history SET i = (SELECT max(i) FROM journal WHERE case_id = %s AND kind = 'run.finished') "
        "WHERE prefect = %s", (run.case, run.prefect),
    )  # fmt: skip
    return 1
