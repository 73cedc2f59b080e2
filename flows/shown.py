"""What Prefect shows of a run, as plain data: ids, names, states, times, retries; never a word that somebody typed."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from prefect.client.orchestration import PrefectClient
from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId
from prefect.client.schemas.objects import FlowRun, TaskRun
from prefect.client.schemas.sorting import TaskRunSort

from flows.path import STEPS

BATCH = 100  # runs asked for at once
PAGE = 200  # the most that Prefect's API returns
OURS = re.compile(r"[0-9a-f]{32} · \d+ · \w+", re.ASCII)
SHARED = re.compile(r"(recheck|look|show|draft|notify)(-[\w:]{1,60})?", re.ASCII)  # flows/effects.py, flows/steps.py
ACTS = frozenset(act for steps in STEPS.values() for act in steps)
FINAL = ("Completed", "Failed", "Crashed", "Cancelled")
STATES = frozenset(FINAL) | {  # as Prefect names them; any other name was typed by somebody
    "Scheduled", "Pending", "Running", "Paused", "Cancelling", "Late", "AwaitingRetry", "Retrying", "TimedOut",
    "Suspended", "AwaitingConcurrencySlot", "Resuming", "Cached", "RolledBack",
}  # fmt: skip

Shown = dict[str, Any]


async def shown(client: PrefectClient, runs: Sequence[str]) -> dict[str, Shown]:
    """Return what Prefect shows of these runs by id, each with its tasks; one that it does not know is missing."""
    found: dict[str, Shown] = {}
    for batch in _batches(runs):
        ids = FlowRunFilter(id=FlowRunFilterId(any_=[UUID(run) for run in batch]))
        tasks = await _tasks(client, ids)
        for run in await client.read_flow_runs(flow_run_filter=ids, limit=BATCH):
            found[str(run.id)] = plain(run, [*tasks[run.id].values()])
    return found


def _batches(runs: Sequence[str]) -> Iterator[Sequence[str]]:
    valid = [run for run in runs if _is_id(run)]
    return (valid[at : at + BATCH] for at in range(0, len(valid), BATCH))


def _is_id(run: str) -> bool:
    try:
        UUID(run)
    except ValueError:
        return False
    return True


async def _tasks(client: PrefectClient, ids: FlowRunFilter) -> dict[UUID | None, dict[UUID, TaskRun]]:
    """Read all pages. A task that is recorded between two pages pushes others onto the next one: each counts once."""
    found: dict[UUID | None, dict[UUID, TaskRun]] = defaultdict(dict)
    offset = 0
    while True:
        page = await client.read_task_runs(flow_run_filter=ids, sort=TaskRunSort.ID_DESC, limit=PAGE, offset=offset)
        for task in page:
            found[task.flow_run_id][task.id] = task
        offset += len(page)
        if len(page) < PAGE:
            return found


def plain(run: FlowRun, tasks: Sequence[TaskRun]) -> Shown:
    """Return a run as our record keeps it. A name that is not of our making is left out: anybody may have typed it."""
    rows = [
        {"id": str(each.id), "name": _task(each.name), "state": state_of(each),
         "started": _said(each.start_time), "ended": _said(each.end_time), "run_count": each.run_count}
        for each in tasks
    ]  # fmt: skip
    return {
        "prefect": str(run.id),
        "name": run.name if OURS.fullmatch(run.name or "") else "",
        "state": state_of(run),
        "started": _said(run.start_time),
        "ended": _said(run.end_time),
        "run_count": run.run_count,
        "tasks": sorted(rows, key=lambda row: (row["started"] or "", row["id"])),
    }


def _task(name: str) -> str:
    return name if name in ACTS or SHARED.fullmatch(name) else ""


def state_of(run: FlowRun | TaskRun) -> str:
    """Return a state's name. Prefect keeps its kind beside it: where the two disagree, somebody changed one of them."""
    name = run.state_name or (run.state.name if run.state else None) or ""
    kind = run.state_type.value if run.state_type else ""
    name = name if name in STATES else "?"
    return name if name.upper() == kind else f"{name}/{kind}"


def final(state: str) -> bool:
    """Say whether a run or task in this state has ended: by its kind, whatever its name."""
    return state.rpartition("/")[2].upper() in [each.upper() for each in FINAL]


def _said(at: Any) -> str | None:
    return at.isoformat() if at else None
