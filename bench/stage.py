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
        from flows.worker import InProcessWorker
        from notifications.mail import Line

        self.line = Line(smtp_url)
        setting.use(setting.Setting(self.house, self.line, office.read(OFFICE)))
        InProcessWorker.known = serve.FLOWS
        self.asked: asyncio.Queue[tuple[str, asyncio.Future[Any]] | None] = asyncio.Queue()
        self.working = asyncio.create_task(self._work())

    async def _work(self) -> None:
        """Hold the worker open as `kycuong worker` does, in one task, and carry out what is asked."""
        from flows.worker import POOL, InProcessWorker, kept_clients

        async with kept_clients(), InProcessWorker(work_pool_name=POOL) as worker:
            while asked := await self.asked.get():
                fact, done = asked
                parameters = {"fact_id": fact, "act": "sort_as_denunciation"}
                run = await worker.client.create_flow_run(worker.known["intake"], parameters=parameters)
                await worker.run(run, worker.job_configuration())
                done.set_result(run.id)

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
        done = asyncio.get_running_loop().create_future()
        self.asked.put_nowait((fact, done))
        await asyncio.wait({done, self.working}, return_when=asyncio.FIRST_COMPLETED)
        if self.working.done():
            self.working.result()  # its error is ours
        return await done

    async def _count(self, run: Any) -> None:
        """The rival must have as many tasks as we have."""
        from prefect.client.orchestration import get_client
        from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId

        mine = FlowRunFilter(id=FlowRunFilterId(any_=[run]))
        end = time.monotonic() + LATE
        async with get_client() as client:
            while len(found := await client.read_task_runs(flow_run_filter=mine)) != TASKS:
                if time.monotonic() > end:
                    raise AssertionError(f"a stage's run has {[task.name for task in found]}, not {TASKS} tasks")
                await asyncio.sleep(0.1)

    def close(self) -> None:
        self.loop.run(self._end())
        self.loop.close()
        self.house.db.dispose()

    async def _end(self) -> None:
        self.asked.put_nowait(None)
        await self.working
        await self.line.close()


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
