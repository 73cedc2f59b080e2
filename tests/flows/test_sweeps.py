"""Sweeps are asked for when there is something to sweep, and not again within ten seconds."""

from datetime import timedelta

import pytest

from cases import store
from flows.sweeps import AGAIN, Sweeps
from notifications import outbox
from tests.cases.walk import report


@pytest.fixture
def now(house):
    return house.clock() + timedelta(minutes=1)


def due(house, sweeps: Sweeps, at) -> list[str]:
    with store.transaction(house.db) as conn:
        return list(sweeps.due(conn, at))


def put(house, address: str | None = "nguoi.nhan@thi-du.example") -> None:
    with store.transaction(house.db) as conn:
        notice = outbox.Notice("k", "c", 1, "f", "news", "person:cb-001", {}, address=address)
        outbox.put(conn, notice, house.clock(), 0)


def test_in_a_house_where_everything_is_done_no_sweep_is_asked_for(house, now):
    report(house)  # its run is pending: that is the follower's own work

    assert due(house, Sweeps(), now) == []


def test_a_notice_that_may_leave_is_delivered_and_one_that_is_printed_is_not(house, now):
    put(house, address=None)
    assert due(house, Sweeps(), now) == []

    with store.transaction(house.db) as conn:
        conn.execute("UPDATE notice SET state = 'queued'")

    assert due(house, Sweeps(), now) == ["deliver"]


def test_a_run_that_ended_is_copied_and_one_whose_lease_ran_out_is_taken_up(house, now):
    ended, hung = report(house)["fact"], report(house)["fact"]
    with store.transaction(house.db) as conn:
        conn.execute("UPDATE run SET state = 'done', prefect = 'p', ended = %s WHERE fact = %s", (house.clock(), ended))
        conn.execute("UPDATE run SET state = 'running', lease_until = %s WHERE fact = %s", (house.clock(), hung))

    assert due(house, Sweeps(), now) == ["history", "reconcile"]


def test_the_same_sweep_is_asked_for_again_only_after_a_while(house, now):
    put(house)
    sweeps = Sweeps()

    assert due(house, sweeps, now) == ["deliver"]
    assert due(house, sweeps, now + AGAIN / 2) == []
    assert due(house, sweeps, now + AGAIN) == ["deliver"]
