"""The flows that tidy up are started when there is something for them, and not otherwise."""

from datetime import timedelta

import pytest

from cases import runs_shown, store
from flows.audit import TIDYING
from flows.path import STAGE_FLOWS
from flows.serve import FLOWS
from flows.wake import Waker
from notifications import outbox
from tests.cases.walk import report


@pytest.fixture
def waker(house):
    return Waker(house, client=None)


def _names(waker, now):
    return [name for name, _ in waker.wanted(now)]


def _notice(house, key="n1", place=1, recall=0):
    notice = outbox.Notice(key, "case", place, "fact", "news", "person:x", {}, address="x@thu.example", outward=True)
    with store.transaction(house.db) as conn:
        outbox.put(conn, notice, house.clock(), recall)


def test_every_flow_is_asked_for_by_a_fact_or_known_to_run_of_its_own_accord():
    assert set(FLOWS) == set(STAGE_FLOWS) | TIDYING


def test_a_supervisor_who_asks_starts_the_comparison_once(house, waker):
    case = report(house)["case"]
    with store.transaction(house.db) as conn:
        runs_shown.ask(conn, case, house.clock())
    assert _names(waker, house.clock()) == ["compare"]

    with store.transaction(house.db) as conn:
        runs_shown.looked(conn, [case], house.clock())

    assert _names(waker, house.clock()) == []


def test_an_idle_house_starts_nothing(house, waker):
    report(house)

    assert _names(waker, house.clock() + timedelta(minutes=1)) == []


def test_a_notice_whose_recall_time_is_over_starts_the_delivery_and_not_before(house, waker):
    _notice(house, recall=30)

    assert _names(waker, house.clock() + timedelta(seconds=29)) == []
    assert _names(waker, house.clock() + timedelta(seconds=33)) == ["deliver"]


def test_a_notice_behind_an_earlier_one_does_not_start_the_delivery(house, waker):
    _notice(house, "first", 1, recall=600)
    _notice(house, "second", 2)

    assert _names(waker, house.clock() + timedelta(seconds=10)) == []


def test_a_lease_that_ended_starts_the_reconciler(house, waker):
    report(house)
    with store.transaction(house.db) as conn:
        conn.execute("UPDATE run SET state = 'running', lease_until = now() - interval '1 second'")

    assert _names(waker, house.clock()) == ["reconcile"]


def test_a_run_that_ended_lately_and_is_not_copied_starts_the_history(house, waker):
    report(house)
    with store.transaction(house.db) as conn:
        conn.execute("UPDATE run SET state = 'done', prefect = 'p', ended = now()")

    assert _names(waker, house.clock() + timedelta(seconds=1)) == []
    assert _names(waker, house.clock() + timedelta(seconds=5)) == ["history"]
    assert _names(waker, house.clock() + timedelta(minutes=11)) == []


def test_what_was_just_started_waits_for_its_next_time_slot(house, waker):
    _notice(house)
    now = house.clock() + timedelta(seconds=10)
    ((name, slot),) = waker.wanted(now)
    waker._started[name] = slot

    assert waker.wanted(now) == []
    assert _names(waker, now + timedelta(seconds=5)) == ["deliver"]
