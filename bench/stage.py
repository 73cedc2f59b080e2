"""The sides of row 3, each in a child: our worker without its queue, and bare flows as in Prefect's guide."""

import asyncio
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.acts import Tray
from bench.ground import OFFICE, Ground, new_id
from cases import engine
from cases.model import Act
from kycuong import office
from people.load import account_id

TASKS = 4  # of the act that is taken: the step itself, recheck, notify, show
LATE = 15.0  # seconds until Prefect's recorder has written a run's tasks
Env = dict[str, str]


def prepare(home: Path, name: str, env: Env) -> None:
    """Before this child imports Prefect: its environment, and a file for what Prefect prints."""
    os.environ.update(env)
    log = os.open(home / "log" / f"{name}.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
        os.dup2(log, stream.fileno())


class Stage:
    """A fact is recorded, then timed: its run is made, and our worker runs it to the end, mail and all."""

    def __init__(self, home: Path, database: str, env: Env, smtp_url: str, place: int) -> None:
        prepare(home, "stage", env)
        self.house = Ground(home).house(database)
        self.tray = Tray(self.house, place)
        clerk = self.house.actor(account_id("clerk"))
        assert clerk is not None
        self.clerk = clerk
        self.loop = asyncio.Runner()
        self.loop.run(self._open(smtp_url))
        self.loop.run(self._count(self.loop.run(self._run(self._fact()))))

    async def _open(self, smtp_url: str) -> None:
        from flows import serve, setting
        from flows.worker import POOL, InProcessWorker
        from notifications.mail import Line

        setting.use(setting.Setting(self.house, Line(smtp_url), office.read(OFFICE)))
        InProcessWorker.known = serve.FLOWS
        self.worker = await InProcessWorker(work_pool_name=POOL).__aenter__()

    def ready(self) -> Callable[[], object]:
        fact = self._fact()
        return lambda: self.loop.run(self._run(fact))

    def _fact(self) -> str:
        """Sort the next report as a denunciation."""
        today = self.house.setting().today
        while (case := self.tray.take())[2] != "sort_as_denunciation":
            continue
        act = Act(new_id(), case[2], case[0], case[1], today, case[3])
        return str(engine.take(self.house, act, self.clerk)["fact"])

    async def _run(self, fact: str) -> Any:
        flow = self.worker.known["intake"]
        parameters = {"fact_id": fact, "act": "sort_as_denunciation"}
        run = await self.worker.client.create_flow_run(flow, parameters=parameters)
        await self.worker.run(run, self.worker.job_configuration())
        return run.id

    async def _count(self, run: Any) -> None:
        """The rival must have as many tasks as we have."""
        from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId

        mine = FlowRunFilter(id=FlowRunFilterId(any_=[run]))
        end = time.monotonic() + LATE
        while len(found := await self.worker.client.read_task_runs(flow_run_filter=mine)) != TASKS:
            if time.monotonic() > end:
                raise AssertionError(f"a stage's run has {[task.name for task in found]}, not {TASKS} tasks")
            await asyncio.sleep(0.1)

    def close(self) -> None:
        self.loop.run(self.worker.__aexit__(None, None, None))
        self.loop.close()
        self.house.db.dispose()


class Bare:
    """A flow with empty tasks, called as Prefect's first page shows it."""

    def __init__(self, home: Path, env: Env, place: int) -> None:
        prepare(home, "bare", env)
        from prefect import flow, task

        @task
        def empty(number: int) -> int:
            return number

        @flow
        def bare() -> int:
            return sum(empty(number) for number in range(TASKS))

        self.flow = bare

    def ready(self) -> Callable[[], object]:
        return self.flow

    def close(self) -> None:
        """Nothing is held open between runs: that is part of what is measured."""


class BareAsync:
    """The same flow as `async def`, which pays no thread for its heartbeat."""

    def __init__(self, home: Path, env: Env, place: int) -> None:
        prepare(home, "bare-async", env)
        from prefect import flow, task

        @task
        async def empty(number: int) -> int:
            return number

        @flow
        async def bare() -> int:
            return sum([await empty(number) for number in range(TASKS)])

        self.flow, self.loop = bare, asyncio.Runner()

    def ready(self) -> Callable[[], object]:
        return lambda: self.loop.run(self.flow())

    def close(self) -> None:
        self.loop.close()
