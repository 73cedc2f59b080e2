"""One run at Prefect against our record of it: every way to differ has its name, and only what is ours is kept."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from prefect.client.schemas.objects import FlowRun, StateType, TaskRun

from cases.run_record import Record
from flows.audit import compared
from flows.shown import PAGE, final, plain, shown

AT = datetime(2026, 11, 24, 8, tzinfo=UTC)
CASE = "0" * 32
ID, OTHER = uuid4(), uuid4()


def task(**more) -> TaskRun:
    said = {"id": ID, "name": "recheck", "task_key": "k", "dynamic_key": "d", "state_name": "Completed",
            "state_type": StateType.COMPLETED, "start_time": AT, "end_time": AT, "run_count": 1}  # fmt: skip
    return TaskRun(**said | more)


def run(**more) -> FlowRun:
    said = {"id": OTHER, "flow_id": ID, "name": f"{CASE} · 1 · register", "state_name": "Completed",
            "state_type": StateType.COMPLETED, "start_time": AT, "end_time": AT, "run_count": 1}  # fmt: skip
    return FlowRun(**said | more)


RECORD = Record(7, b"", CASE, 3, str(OTHER), ("f",), {"v": 1} | plain(run(), [task()]), "")
LATER = AT.replace(hour=9)
DIFFERENT = [
    (run(), [task()], set()),
    (run(state_name="Failed"), [task()], {("state_changed", "Completed → Failed/COMPLETED")}),
    (run(state_name="Failed", state_type=StateType.FAILED), [task()], {("state_changed", "Completed → Failed")}),
    (run(state_name="Nguyễn Văn Thí Dụ"), [task()], {("state_changed", "Completed → ?/COMPLETED")}),
    (run(start_time=LATER), [task()], {("times_changed", "")}),
    (run(end_time=None), [task()], {("times_changed", "")}),
    (run(name="Nguyễn Văn Thí Dụ"), [task()], {("renamed", "")}),
    (run(run_count=2), [task()], {("run_again", "")}),
    (run(), [], {("task_removed", "recheck")}),
    (run(), [task(name="close")], {("task_changed", "recheck")}),
    (run(), [task(state_name="Failed")], {("task_changed", "recheck")}),
    (run(), [task(end_time=LATER)], {("task_changed", "recheck")}),
    (run(), [task(run_count=2)], {("task_changed", "recheck")}),
    (run(), [task(), task(id=OTHER, name="notify-role:clerk")], {("task_added", "notify-role:clerk")}),
    (run(), [task(), task(id=OTHER, name="Nguyen Van A")], {("task_added", str(OTHER))}),
    (run(), [task(id=OTHER)], {("task_removed", "recheck"), ("task_added", "recheck")}),
]


@pytest.mark.parametrize(("shown", "tasks", "differs"), DIFFERENT)
def test_each_difference_is_named(shown, tasks, differs):
    assert {(each.what, each.detail) for each in compared(RECORD, plain(shown, tasks))} == differs


def test_a_run_that_is_gone_is_named_once_and_one_that_was_lost_before_is_not():
    assert [each.what for each in compared(RECORD, None)] == ["gone"]
    lost = replace(RECORD, says={**RECORD.says, "state": "Lost", "tasks": []})
    assert list(compared(lost, None)) == []
    assert "state_changed" in {each.what for each in compared(lost, plain(run(), []))}


def test_an_older_record_is_compared_by_what_it_holds():
    tasks = [{name: value for name, value in each.items() if name != "run_count"} for each in RECORD.says["tasks"]]
    older = {"state": "Completed", "started": AT.isoformat(), "ended": AT.isoformat(), "name": "a-b", "tasks": tasks}

    assert list(compared(replace(RECORD, says=older), plain(run(), [task()]))) == []


@pytest.mark.parametrize(("state", "ended"), [("Completed", True), ("Failed/COMPLETED", True), ("Running", False),
                                              ("Cached/COMPLETED", True), ("Completed/RUNNING", False)])  # fmt: skip
def test_a_run_has_ended_by_the_kind_of_its_state_whatever_its_name(state, ended):
    assert final(state) is ended


class Recording:
    """Prefect's API while its recorder still writes: between two pages a newer task comes in at the head."""

    def __init__(self) -> None:
        self.tasks = [task(id=uuid4(), name="recheck", flow_run_id=OTHER) for _ in range(PAGE + 1)]

    async def read_task_runs(self, limit, offset, **more):
        page = self.tasks[offset : offset + limit]
        self.tasks.insert(0, task(id=uuid4(), name="show-07d", flow_run_id=OTHER))
        return page

    async def read_flow_runs(self, **more):
        return [run()]


def test_a_task_that_two_pages_show_is_one_task():
    there = asyncio.run(shown(Recording(), [str(OTHER)]))[str(OTHER)]

    assert len(there["tasks"]) == len({each["id"] for each in there["tasks"]}) == PAGE + 1
