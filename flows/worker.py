"""Our worker: Prefect's extension point, running each flow in the process it lives in instead of a process a run."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any
from uuid import UUID

import anyio
import anyio.abc
from prefect import Flow
from prefect.client.schemas.objects import FlowRun, State
from prefect.context import AsyncClientContext, SyncClientContext
from prefect.flow_engine import run_flow_async
from prefect.states import Cancelled, get_state_exception
from prefect.workers.base import BaseJobConfiguration, BaseWorker, BaseWorkerResult

from cases import store
from cases.errors import Unlawful
from flows import runs
from flows.setting import current

POOL = "cases"


@asynccontextmanager
async def kept_clients() -> AsyncIterator[None]:
    """Keep Prefect's clients for all runs: each run would make two, each loads the TLS store, one asks for a token."""
    async with AsyncClientContext.get_or_create():
        with SyncClientContext.get_or_create():
            yield


class InProcessResult(BaseWorkerResult):
    """How a run in this process ended."""


class InProcessWorker(BaseWorker[BaseJobConfiguration, Any, InProcessResult]):
    """Picks up the runs of the pool `cases` and awaits their flows here."""

    type = "in-process"
    job_configuration = BaseJobConfiguration
    _description = "Runs Kỷ Cương's flows in the worker's own process."
    known: dict[str, Flow[..., Any]]
    _names: dict[UUID, str]
    _under_way = 0
    _closing = False

    async def get_and_submit_flow_runs(self) -> list[FlowRun]:
        """Take nothing new once we were told to stop."""
        return [] if self._closing else await super().get_and_submit_flow_runs()

    async def drain(self, seconds: float) -> None:
        """Take nothing new, and wait until what is under way has ended, but not for ever."""
        self._closing = True
        until = monotonic() + seconds
        while self._under_way and monotonic() < until:
            await asyncio.sleep(0.05)

    async def run(
        self,
        flow_run: FlowRun,
        configuration: BaseJobConfiguration,
        task_status: anyio.abc.TaskStatus[str] | None = None,
    ) -> InProcessResult:
        """Await one run's flow; its end is noted in our own table."""
        if task_status is not None:
            task_status.started(str(flow_run.id))
        flow = self.known[await self._name(flow_run.flow_id)]
        fact = (flow_run.parameters or {}).get("fact_id")
        if fact is not None and not _begun(fact, str(flow_run.id)):
            await self.client.set_flow_run_state(flow_run.id, Cancelled(message="the fact has its run"), force=True)
            return InProcessResult(identifier=str(flow_run.id), status_code=0)
        self._under_way += 1
        try:
            state: State[Any] = await run_flow_async(
                flow, flow_run=flow_run, parameters=flow_run.parameters, return_type="state"
            )  # type: ignore[assignment]
            if fact is not None:
                await _ended(fact, str(flow_run.id), state)
        finally:
            self._under_way -= 1
            if fact is not None and self._closing:  # when it did not end in time, it is handed back
                _handed_back(fact, str(flow_run.id))
        return InProcessResult(identifier=str(flow_run.id), status_code=0)  # the flow has said itself how it ended

    async def _name(self, flow_id: UUID) -> str:
        """Look a flow's name up once."""
        if not hasattr(self, "_names"):
            self._names = {}
        if flow_id not in self._names:
            self._names[flow_id] = (await self.client.read_flow(flow_id)).name
        return self._names[flow_id]


def _begun(fact: str, prefect: str) -> bool:
    house = current().house
    with store.transaction(house.db) as conn:
        return runs.started(conn, fact, prefect, house.clock())


def _handed_back(fact: str, prefect: str) -> None:
    """Let the run's lease end now, so that the next reconcile takes it up instead of waiting for it."""
    house = current().house
    with store.transaction(house.db) as conn:
        runs.lapse(conn, fact, prefect, house.clock())


async def _ended(fact: str, prefect: str, state: State[Any]) -> None:
    """Note how a run ended: only a record that disagrees with itself is final, anything else is tried again."""
    house = current().house
    unlawful = not state.is_completed() and isinstance(await get_state_exception(state), Unlawful)
    with store.transaction(house.db) as conn:
        if state.is_completed() or unlawful:
            runs.finished(conn, fact, prefect, "failed" if unlawful else "done", house.clock())
        else:
            runs.stumbled(conn, fact, prefect, house.clock())
