"""Compare what should have happened with what did, and owe it again: runs whose worker or server died."""

import asyncio
from uuid import UUID

from prefect import flow
from prefect.client.orchestration import PrefectClient, get_client
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
    if await _waits(client, prefect):
        with store.transaction(house.db) as conn:
            runs.renewed(conn, fact, house.clock())
        return 0
    with store.transaction(house.db) as conn:
        runs.again(conn, fact, prefect)
    return 1


async def _waits(client: PrefectClient, prefect: str | None) -> bool:
    """Say whether Prefect still has the run in its queue; one that hangs is forced to Crashed first."""
    if prefect is None:
        return False
    try:
        run = await client.read_flow_run(UUID(prefect))
    except ObjectNotFound:
        return False
    if run.state is not None and run.state.is_scheduled():
        return True
    if run.state is not None and not run.state.is_final():
        await client.set_flow_run_state(run.id, Crashed(message="nobody renewed its lease"), force=True)
    return False
