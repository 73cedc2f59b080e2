"""Start a flow that tidies up when there is something for it, instead of many times a minute for nothing."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from prefect.client.orchestration import PrefectClient
from psycopg import Connection

from cases import runs_shown, store
from cases.house import House
from flows import runs
from notifications import outbox

OWN_RUN = timedelta(seconds=2)  # a step's own run sends its notices and needs no help to do so
RECENT = timedelta(minutes=10)  # a run that Prefect no longer has is asked for by the schedule only
Due = Callable[[Connection[Any], datetime], bool]


def _not_copied(conn: Connection[Any], now: datetime) -> bool:
    return runs.not_copied(conn, now, now - RECENT)


def _due_dates_moved(conn: Connection[Any], now: datetime) -> bool:
    return runs.moved(conn)


# Flow: (is there work for it, least seconds between two starts)
WHEN: dict[str, tuple[Due, int]] = {
    "deliver": (lambda conn, now: outbox.due(conn, now - OWN_RUN), 5),
    "reconcile": (lambda conn, now: bool(runs.lapsed(conn, now)), 10),
    "history": (_not_copied, 15),
    "calendar": (_due_dates_moved, 5),
    "compare": (lambda conn, now: bool(runs_shown.asked(conn, 1)), 5),
}


class Waker:
    """Looks what is due and starts its flow, each at most once in its least time, also with several workers."""

    def __init__(self, house: House, client: PrefectClient) -> None:
        self.house = house
        self.client = client
        self._started: dict[str, int] = {}

    def wanted(self, now: datetime) -> list[tuple[str, int]]:
        """Return (flow, the time slot it would start in) of each flow that has work and has not just been started."""
        slots = {name: int(now.timestamp()) // least for name, (_, least) in WHEN.items()}
        with store.transaction(self.house.db) as conn:
            return [(name, slot) for name, slot in slots.items()
                    if self._started.get(name) != slot and WHEN[name][0](conn, now)]  # fmt: skip

    async def wake(self, deployments: Mapping[str, UUID]) -> None:
        """Start what has work; the slot is the key, so two workers start one run."""
        for name, slot in self.wanted(self.house.clock()):
            await self.client.create_flow_run_from_deployment(deployments[name], idempotency_key=f"{name}:{slot}")
            self._started[name] = slot
