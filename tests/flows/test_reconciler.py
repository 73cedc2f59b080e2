"""What the reconciler leaves alone: a run that has begun since its list of ended leases was read."""

import asyncio
from datetime import timedelta
from types import SimpleNamespace
from uuid import UUID, uuid4

import pytest
from prefect.exceptions import ObjectNotFound
from prefect.states import Completed, Pending, Running

from cases import store
from flows import reconcile, runs
from flows.setting import Setting, use
from tests.cases.walk import report

LONG_AGO = timedelta(minutes=5)


class Prefect:
    """The two questions that the reconciler asks of Prefect's API."""

    def __init__(self, run: str, state) -> None:
        self.run, self.state, self.forced = UUID(run), state, []

    async def read_flow_run(self, run):
        if run != self.run:
            raise ObjectNotFound(None)
        return SimpleNamespace(id=run, state=self.state)

    async def set_flow_run_state(self, run, state, force):
        self.forced.append(state.name)


@pytest.fixture
def lapsed(house):
    """A fact whose run waited longer than its lease: (fact, run)."""
    use(Setting(house, None, {}))
    report(house)
    run = str(uuid4())
    with store.transaction(house.db) as conn:
        fact = conn.execute("SELECT fact FROM run").fetchone()[0]
        runs.handed(conn, fact, run, house.clock() - LONG_AGO)
        assert runs.lapsed(conn, house.clock()) == [(fact, run)]
    return fact, run


def row(house):
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT state, attempt FROM run").fetchone()


@pytest.mark.parametrize("state", [Pending, Running])
def test_a_run_that_has_just_begun_is_left_alone(house, lapsed, state):
    """A worker tells Prefect first, and renews the lease a little later."""
    prefect = Prefect(lapsed[1], state(timestamp=house.clock()))

    assert asyncio.run(reconcile._take_up(prefect, *lapsed)) == 0
    assert (prefect.forced, row(house)) == ([], ("handed", 1))


def test_a_run_whose_lease_was_renewed_meanwhile_is_left_alone(house, lapsed):
    prefect = Prefect(lapsed[1], Running(timestamp=house.clock() - LONG_AGO))
    with store.transaction(house.db) as conn:
        assert runs.started(conn, *lapsed, house.clock())

    assert asyncio.run(reconcile._take_up(prefect, *lapsed)) == 0
    assert (prefect.forced, row(house)) == ([], ("running", 1))


def test_a_run_that_hangs_is_crashed_and_owed_again(house, lapsed):
    prefect = Prefect(lapsed[1], Running(timestamp=house.clock() - LONG_AGO))

    assert asyncio.run(reconcile._take_up(prefect, *lapsed)) == 1
    assert (prefect.forced, row(house)) == (["Crashed"], ("pending", 2))


def test_a_run_that_completed_is_noted(house, lapsed):
    prefect = Prefect(lapsed[1], Completed(timestamp=house.clock() - LONG_AGO))

    assert asyncio.run(reconcile._take_up(prefect, *lapsed)) == 0
    assert (prefect.forced, row(house)) == ([], ("done", 1))
