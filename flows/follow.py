"""Follow the journal: hand each fact to Prefect once, under its own key, as soon as it is committed."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any
from uuid import UUID

import psycopg
from httpx import HTTPError
from prefect.client.orchestration import PrefectClient
from prefect.exceptions import ObjectNotFound
from psycopg.conninfo import make_conninfo
from sqlalchemy.exc import SQLAlchemyError

from cases import store
from cases.house import House
from flows import runs
from flows.wake import Waker

log = logging.getLogger("kycuong.follow")
CATCH_UP = 1.0  # seconds between two looks when nobody calls
STILL_KNOWN = 30.0  # seconds between two looks whether Prefect still has our deployments and schedules
Register = Callable[[], Awaitable[dict[str, UUID]]]


class Follower:
    """Hands pending facts to Prefect; registers the deployments again when the server has forgotten them."""

    def __init__(self, house: House, client: PrefectClient, register: Register) -> None:
        self.house = house
        self.client = client
        self.register = register
        self.deployments: dict[str, UUID] = {}
        self._looked = 0.0
        self._waker = Waker(house, client)

    async def follow(self) -> None:
        """Listen for ever; a server or database that is away is asked again."""
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(_address(self.house), autocommit=True) as conn:
                    await conn.execute("LISTEN facts")
                    while True:
                        await self._stay_known()
                        await self.hand_over()
                        await self._wake()
                        async for _ in conn.notifies(timeout=CATCH_UP, stop_after=1):
                            pass
            except (HTTPError, psycopg.OperationalError, SQLAlchemyError, OSError) as away:
                log.warning("away: %s", type(away).__name__)
                await asyncio.sleep(CATCH_UP)

    async def _stay_known(self) -> None:
        """Register again when Prefect's database was made anew: without schedules nothing would ever be retried."""
        if monotonic() - self._looked < STILL_KNOWN:
            return
        try:
            for deployment in self.deployments.values():
                await self.client.read_deployment(deployment)
        except ObjectNotFound:
            self.deployments = await self.register()
        self._looked = monotonic()

    async def hand_over(self) -> int:
        """Hand everything that is pending, in the journal's order. Returns how many."""
        count = 0
        while batch := await asyncio.to_thread(self._pending):
            for owed in batch:
                await self._hand(owed)
            await self._wake()  # a long backlog holds back no notice
            count += len(batch)
        return count

    async def _wake(self) -> None:
        try:
            await self._waker.wake(self.deployments)
        except ObjectNotFound:  # Prefect's database was made anew
            self.deployments = await self.register()

    def _pending(self) -> list[runs.Owed]:
        with store.transaction(self.house.db) as conn:
            return runs.pending(conn)

    async def _hand(self, owed: runs.Owed) -> None:
        if owed.flow not in self.deployments:
            self.deployments = await self.register()
        try:
            run = await self._create(owed)
        except ObjectNotFound:  # Prefect's database was made anew
            self.deployments = await self.register()
            run = await self._create(owed)
        with store.transaction(self.house.db) as conn:
            runs.handed(conn, owed.fact, str(run.id), self.house.clock())

    async def _create(self, owed: runs.Owed) -> Any:
        return await self.client.create_flow_run_from_deployment(
            self.deployments[owed.flow],
            parameters={"fact_id": owed.fact, "act": owed.act},
            idempotency_key=owed.key,
            name=f"{owed.case} · {owed.seq} · {owed.act}",
            tags=[f"case:{owed.case}", f"stage:{owed.flow}", f"act:{owed.act}"],
        )


def _address(house: House) -> str:
    """Return the database's address as libpq reads it: a path with a space survives only as a parameter."""
    _, parameters = house.db.dialect.create_connect_args(house.db.url)
    return make_conninfo(**{name: value for name, value in parameters.items() if name != "context"})
