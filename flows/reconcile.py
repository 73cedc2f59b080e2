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
    state = await _state(client, prefect)
    if state is not None and not state.is_final() and not state.is_scheduled():
        if _at_work(fact, prefect, state):
            return 0
        await client.set_flow_run_state(UUID(str(prefect)), Crashed(message="nobody renewed its lease"), force=True)
    with store.transaction(house.db) as conn:
        if state is not None and state.is_scheduled():
            runs.renewed(conn, fact, house.clock())
        elif state is not None and state.is_completed():  # the worker died before it could note it
            runs.finished(conn, fact, str(prefect), "done", house.clock())
        else:
            runs.again(conn, fact, prefect)
            return 1
    return 0


async def _state(client: PrefectClient, prefect: str | None) -> State[Any] | None:
    """Return the state of a run at Prefect, if it knows one."""
    if prefect is None:
        return None
    try:
        return (await client.read_flow_run(UUID(prefect))).state
    except ObjectNotFound:
        return None


def _at_work(fact: str, prefect: str | None, state: State[Any]) -> bool:
    """Say whether a run was begun, or its lease renewed, since the list was read: one that waited long starts late.

    A worker tells Prefect first and renews the lease a little later.
    """
    house = current().house
    if state.timestamp > house.clock() - runs.LEASE:
        return True
    with store.transaction(house.db) as conn:
        return (fact, prefect) not in runs.lapsed(conn, house.clock())
