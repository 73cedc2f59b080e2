"""Our own copy of each Prefect run: its clean-up takes nothing from the record, its editing is noticed."""

import asyncio
import json
import logging
from hashlib import sha256
from typing import Any
from uuid import UUID

from prefect import flow
from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId
from prefect.exceptions import ObjectNotFound
from psycopg.types.json import Jsonb

from cases import store
from flows import alarm, runs
from flows.setting import current

log = logging.getLogger("kycuong.history")
MOST = 200
COMPARED_DAYS = 7  # Prefect's own clean-up may take older runs; our copies stay


@flow(name="history", persist_result=False)
async def history() -> int:
    """Copy every ended run that we do not have yet; one that did many facts' work is copied once. Returns how many."""
    copied = 0
    async with get_client() as client:
        for fact, case, prefect in _missing():
            copied += await keep(client, fact, case, prefect)
    return copied


def _missing() -> list[tuple[str, str, str]]:
    house = current().house
    with store.transaction(house.db) as conn:
        rows = conn.execute(
            """SELECT DISTINCT ON (r.prefect) r.fact, r.case_id, r.prefect
               FROM run r LEFT JOIN run_history h ON h.prefect = r.prefect
               WHERE r.state IN ('done', 'failed') AND h.prefect IS NULL AND r.prefect IS NOT NULL
                 AND r.ended < %s ORDER BY r.prefect, r.i LIMIT %s""",
            (house.clock() - runs.SETTLED, MOST),
        )
        return [(row[0], row[1], row[2]) for row in rows]


async def keep(client: PrefectClient, fact: str, case: str, prefect: str) -> int:
    """Copy one run with its tasks, and append `run.finished` that commits to the copy, to the case's chain."""
    try:
        run = await read(client, prefect)
    except ObjectNotFound:
        return 0
    house = current().house
    record = json.dumps(run, sort_keys=True, ensure_ascii=False).encode()
    with store.transaction(house.db) as conn:
        new = conn.execute(
            """INSERT INTO run_history (prefect, fact, case_id, flow, name, state, started, ended, tasks, digest)
               VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT (prefect) DO NOTHING""",
            (prefect, fact, case, run["flow"], run["name"], run["state"], run["started"], run["ended"],
             Jsonb(run["tasks"]), sha256(record).hexdigest()),
        )  # fmt: skip
        if new.rowcount == 0:
            return 0
        line = store.Line("run.finished", case, {"act": fact, "state": run["state"]}, record)
        store.note(conn, case, [line], house.clock())
    return 1


async def read(client: PrefectClient, prefect: str) -> dict[str, Any]:
    """Return a Prefect run as plain data: names, states and times of the run and its tasks."""
    run = await client.read_flow_run(UUID(prefect))
    tasks = await client.read_task_runs(flow_run_filter=FlowRunFilter(id=FlowRunFilterId(any_=[run.id])))
    rows = [
        {"id": str(each.id), "name": each.name, "state": each.state_name or "", "started": _said(each.start_time),
         "ended": _said(each.end_time)} for each in tasks
    ]  # fmt: skip
    return {
        "flow": (run.name or "").split(" · ")[-1],
        "name": run.name,
        "state": run.state_name,
        "started": _said(run.start_time),
        "ended": _said(run.end_time),
        "tasks": sorted(rows, key=lambda row: (row["started"] or "", row["id"])),
    }


def _said(at: Any) -> str | None:
    return at.isoformat() if at else None


@flow(name="compare", persist_result=False)
async def compare() -> int:
    """Name every run and task that Prefect shows otherwise than our copy does, or no longer. Returns how many."""
    async with get_client() as client:
        wrong = await differences(client)
    for fact, prefect, what in wrong:
        if await asyncio.to_thread(alarm.run_missing, current(), fact, what):
            log.error("run differs fact=%s run=%s what=%s", fact, prefect, what)
    return len(wrong)


async def differences(client: PrefectClient) -> list[tuple[str, str, str]]:
    """Compare the copies of the last days with what Prefect shows now. Returns (fact, run, what differs)."""
    house = current().house
    with store.transaction(house.db) as conn:
        rows = conn.execute(
            "SELECT fact, prefect, state, tasks FROM run_history WHERE ended > %s - make_interval(days => %s) "
            "ORDER BY ended", (house.clock(), COMPARED_DAYS)
        ).fetchall()  # fmt: skip
    wrong = []
    for fact, prefect, state, tasks in rows:
        try:
            shown = await read(client, prefect)
        except ObjectNotFound:
            wrong.append((fact, prefect, "run:gone"))
            continue
        there = {each["id"]: each for each in shown["tasks"]}
        wrong += [(fact, prefect, f"task:{each['name']}") for each in tasks if there.get(each["id"]) != each]
        wrong += [(fact, prefect, "run:state")] if shown["state"] != state else []
    return wrong
