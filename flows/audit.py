"""What Prefect shows now against our record of it: runs gone or changed, tasks that differ, runs that no fact owes."""

import asyncio
import logging
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from prefect import flow
from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.filters import FlowFilter, FlowFilterId, FlowRunFilter, FlowRunFilterTags
from prefect.client.schemas.objects import FlowRun
from prefect.client.schemas.sorting import FlowRunSort

from cases import run_record, runs_shown, store, whole
from cases.house import House
from cases.run_record import Record
from cases.runs_shown import EVERY, OWN, Difference
from flows import alarm
from flows.path import STAGE_FLOWS
from flows.setting import current
from flows.shown import PAGE, Shown, shown, state_of

log = logging.getLogger("kycuong.audit")
COMPARED_DAYS = 7  # Prefect's own clean-up may take older runs; our copies stay
WHOLE = timedelta(hours=12)  # a look at everything that is older than this is done again when `compare` starts
# The flows of flows/serve.py that no fact asks for (`calendar` serves many facts, of its own accord).
TIDYING = frozenset({"deliver", "reconcile", "history", "compare", "reminders", "case_path", "calendar", "freshness"})


@flow(name="compare", persist_result=False)
async def compare() -> int:
    """Name every run and task that Prefect shows otherwise than our record, or no longer. Returns how many.

    First the cases for which a supervisor asked, then, once a night, everything of the last days.
    """
    house, count = current().house, 0
    with store.transaction(house.db) as conn:
        asked = runs_shown.asked(conn)
        last = runs_shown.look(conn, EVERY).looked
    async with get_client() as client:
        if asked:
            count += await _look(client, house, asked)
        if last is None or house.clock() - last > WHOLE:
            count += await _look(client, house, None)
    return count


async def _look(client: PrefectClient, house: House, cases: Sequence[str] | None) -> int:
    now = house.clock()
    since = None if cases else now - timedelta(days=COMPARED_DAYS)
    found, compared = await differences(client, house, cases, since)
    ours = await asyncio.to_thread(_own, house, cases)
    with store.transaction(house.db) as conn:
        runs_shown.keep_differences(conn, compared, found + ours, list(cases) if cases else None, now)
        runs_shown.looked(conn, list(cases or [EVERY]), now)
    for each in found:
        what = f"{each.what}:{each.detail}" if each.what.startswith("task") else each.what
        if each.what == "no_fact" or await asyncio.to_thread(alarm.run_missing, current(), each.fact, what):
            log.error("run differs fact=%s run=%s what=%s", each.fact, each.prefect, what)
    return len(found)


def _own(house: House, cases: Sequence[str] | None) -> list[Difference]:
    """Check our own record as well: the lists show what was found, and a case that is hidden has no page of its own."""
    if cases is None:
        found = whole.check(house)
    else:
        with store.transaction(house.db) as conn:
            found = [each for case in cases for each in whole.case(conn, house, case).findings]
            found += [each for case in cases for each in whole.runs(conn, house, case)]
    return [
        Difference(
            each.prefect or each.fact or each.case or str(each.index), f"{OWN}{each.what}", each.detail, each.fact,
            each.case,
        )
        for each in found
    ]  # fmt: skip


async def differences(
    client: PrefectClient, house: House, cases: Sequence[str] | None = None, since: datetime | None = None
) -> tuple[list[Difference], list[str]]:
    """Compare our records with what Prefect shows now. Returns what differs, and the runs that were looked at.

    `cases` None: all of them, those that ended after `since` if that is given. Nothing is written.
    """
    records = _records(house, cases, since)
    there = await shown(client, [record.prefect for record in records])
    found = [each for record in records for each in compared(record, there.get(record.prefect))]
    found += await _without_fact(client, house, cases)
    return found, [record.prefect for record in records]


def _records(house: House, cases: Sequence[str] | None, since: datetime | None) -> list[Record]:
    with store.transaction(house.db) as conn:
        found = run_record.of_all(conn, since) if cases is None else run_record.of_cases(conn, cases)
    return [record for record in found if record.says is not None and record.prefect]


def compared(record: Record, there: Shown | None) -> Iterator[Difference]:
    """Say how one run at Prefect differs from our record of it; what our record does not know is not compared."""
    ours = record.says or {}
    fact = record.facts[0] if record.facts else ""
    for what, detail in _differs(ours, there) if not record.lost or there else ():
        yield Difference(record.prefect, what, detail, fact, record.case)


def _differs(ours: Any, there: Shown | None) -> Iterator[tuple[str, str]]:
    if there is None:
        yield "gone", ""
        return
    if ours["state"] != there["state"]:
        yield "state_changed", f"{ours['state']} → {there['state']}"
    if (ours["started"], ours["ended"]) != (there["started"], there["ended"]):
        yield "times_changed", ""
    if "v" in ours and ours["name"] != there["name"]:  # older records hold the name as Prefect gave it
        yield "renamed", ""
    if ours.get("run_count", there["run_count"]) != there["run_count"]:
        yield "run_again", ""
    yield from _tasks(ours["tasks"], {task["id"]: task for task in there["tasks"]})


def _tasks(ours: Sequence[dict[str, Any]], there: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for task in ours:
        now = there.pop(task["id"], None)
        if now is None:
            yield "task_removed", task["name"] or task["id"]
        elif any(now[name] != value for name, value in task.items()):
            yield "task_changed", task["name"] or task["id"]
    for task in there.values():
        yield "task_added", task["name"] or task["id"]


async def _without_fact(client: PrefectClient, house: House, cases: Sequence[str] | None) -> list[Difference]:
    """Find runs at Prefect that no fact of ours asked for: somebody made them there by hand."""
    names = {each.id: each.name for each in await _all_flows(client)}
    legal = [flow for flow, name in names.items() if name not in TIDYING]
    if not legal:
        return []
    tags = FlowRunFilterTags(any_=[f"case:{case}" for case in cases]) if cases else None
    made = await _all_runs(client, legal, tags)
    with store.transaction(house.db) as conn:  # after Prefect: what was asked for meanwhile is known by now
        known = {row[0] for row in conn.execute("SELECT prefect FROM run_attempt")}
        keys = _owed_keys(conn)
        real = {row[0] for row in conn.execute("SELECT id FROM case_file")}
    return [
        Difference(str(run.id), "no_fact", f"{_flow(names[run.flow_id])}: {state_of(run)}", "", _case(run, real))
        for run in made
        if str(run.id) not in known and run.idempotency_key not in keys
    ]


def _flow(name: str) -> str:
    return name if name in STAGE_FLOWS else "?"  # anybody may have registered it, under any name


def _owed_keys(conn: Any) -> set[str]:
    """Return the keys of runs that we have asked for, or are asking for, and do not know by their id yet."""
    rows = conn.execute(
        """SELECT r.fact, n FROM run r, generate_series(1, r.attempt) AS n
           WHERE NOT EXISTS (SELECT FROM run_attempt a WHERE a.fact = r.fact AND a.attempt = n)"""
    )
    return {fact if attempt == 1 else f"{fact}/{attempt}" for fact, attempt in rows}


async def _all_flows(client: PrefectClient) -> list[Any]:
    found: list[Any] = []
    while page := await client.read_flows(limit=PAGE, offset=len(found)):
        found += page
    return found


async def _all_runs(client: PrefectClient, flows: list[UUID], tags: FlowRunFilterTags | None) -> list[FlowRun]:
    """Return runs that stand for themselves; those within another one (the nightly walk) only look."""
    found: dict[UUID, FlowRun] = {}  # new runs push others onto the next page
    offset = 0
    while page := await client.read_flow_runs(
        flow_filter=FlowFilter(id=FlowFilterId(any_=flows)),
        flow_run_filter=FlowRunFilter(tags=tags) if tags else None,
        sort=FlowRunSort.ID_DESC,
        limit=PAGE,
        offset=offset,
    ):
        found |= {run.id: run for run in page if run.parent_task_run_id is None}
        offset += len(page)
    return list(found.values())


def _case(run: FlowRun, real: set[str]) -> str:
    """Return the case that a run's tags claim, if there is such a case."""
    claimed = (tag.removeprefix("case:") for tag in run.tags if tag.startswith("case:"))
    return next((case for case in claimed if case in real), "")
