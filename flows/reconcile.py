"""Compare what should have happened with what did, and owe it again: runs whose worker or server died."""

import asyncio
from typing import Any
from uuid import UUID

from prefect import flow
from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.objects import State
from prefect.exceptions import ObjectNotFound
from prefect.states import Crashed

from cases import ballots, store
from flows import runs
from flows.setting import current


@flow(name="reconcile", persist_result=False)
async def reconcile() -> int:
    """Take up every run that nobody renews. A run that still waits in the queue is left alone."""
    house = current().house
    with store.transaction(house.db) as conn:
        lapsed = runs.lapsed(conn, house.clock())
    taken = 0
    async with get_client() as client:
        for fact, prefect in lapsed:
            taken += await _take_up(client, fact, prefect)
    await asyncio.to_thread(ballots.forget, house)
    return taken


async def _take_up(client: PrefectClient, fact: str, prefect: str | None) -> int:
    house = current().house
    state = await _settled(client, prefect)
    with store.transaction(house.db) as conn:
        if state is not None and state.is_scheduled():
            runs.renewed(conn, fact, house.clock())
        elif state is not None and state.is_completed():  # the worker died before it could note it
            runs.finished(conn, fact, str(prefect), "done", house.clock())
        else:
            runs.again(conn, fact, prefect)
            return 1
    return 0


async def _settled(client: PrefectClient, prefect: str | None) -> State[Any] | None:
    """Return the state of a run at Prefect, if it knows one; a run that hangs is forced to Crashed."""
    if prefect is None:
        return None
    try:
        run = await client.read_flow_run(UUID(prefect))
    except ObjectNotFound:
        return None
    if run.state is not None and not run.state.is_final() and not run.state.is_scheduled():
        await client.set_flow_run_state(run.id, Crashed(message="nobody renewed its lease"), force=True)
    return run.state
