"""Prefect is disposable: its server away, its database deleted, an hour without it; and a schedule that fires."""

import signal

import pytest

from cases import store
from tests.cases.walk import Walker, report
from tests.flows.conftest import wait_for

pytestmark = pytest.mark.drill

CLERK, HEAD = "tiepnhan@thanhtra.example", "thutruong@thanhtra.example"


def states(house) -> list[str]:
    with store.transaction(house.db) as conn:
        return [row[0] for row in conn.execute("SELECT state FROM run ORDER BY i")]


def everything_is_done(house, worker, seconds: float = 180) -> None:
    wait_for(lambda: set(states(house)) == {"done"}, seconds, worker.log.read_text()[-3000:])
    left = "SELECT count(*) FROM notice WHERE state IN ('queued', 'sending')"
    with store.transaction(house.db) as conn:
        wait_for(lambda: conn.execute(left).fetchone()[0] == 0, 90, "every notice has left")


def people_go_on(house) -> list[Walker]:
    """Two reports are sorted while Prefect is away: four facts, and a mail to the clerk and the head for each."""
    walkers = [Walker(house, report(house)["case"]) for _ in range(2)]
    for walker in walkers:
        walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    return walkers


@pytest.fixture
def at_work(house, worker, prefect, mailbox):
    """A worker that has done its first run; a test may leave the shared server away only until its end."""
    worker.start()
    report(house)
    everything_is_done(house, worker)
    yield worker
    if prefect.process.poll() is not None:
        prefect.start()


def test_with_prefects_server_away_for_twenty_seconds_everything_is_done_once_when_it_returns(
    house, at_work, prefect, mailbox
):
    prefect.stop(signal.SIGKILL)
    people_go_on(house)
    assert states(house).count("pending") == 4
    with pytest.raises(AssertionError):
        wait_for(lambda: "pending" not in states(house), 20, "nothing is handed over")

    prefect.start()

    everything_is_done(house, at_work)
    assert (len(mailbox.to(CLERK)), len(mailbox.to(HEAD))) == (3, 2)


def test_runs_that_hung_while_prefect_was_away_for_an_hour_are_taken_up_again_and_told_once(
    house, at_work, prefect, mailbox
):
    walkers = people_go_on(house)
    wait_for(lambda: {"handed", "running"} & set(states(house)), what="a run is under way")
    prefect.stop(signal.SIGKILL)
    for walker in walkers:
        walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")
    with store.transaction(house.db) as conn:  # an hour goes by: every lease has run out
        conn.execute("UPDATE run SET lease_until = lease_until - interval '1 hour' WHERE lease_until IS NOT NULL")

    prefect.start()

    everything_is_done(house, at_work, 240)
    assert (len(mailbox.to(CLERK)), len(mailbox.to(HEAD))) == (3, 4)


def test_with_prefects_database_deleted_deployments_and_schedules_come_back_and_every_fact_gets_its_run(
    server, house, at_work, prefect, mailbox
):
    database = prefect.env["PREFECT_API_DATABASE_CONNECTION_URL"].rpartition("/")[2].partition("?")[0]
    prefect.stop(signal.SIGKILL)
    server.drop(database)
    server.run(f'CREATE DATABASE "{database}" TEMPLATE prefect OWNER prefect')
    people_go_on(house)

    prefect.start()

    everything_is_done(house, at_work, 240)
    assert (len(mailbox.to(CLERK)), len(mailbox.to(HEAD))) == (3, 2)
    names = {each["name"] + ":" + str(len(each["schedules"])) for each in prefect.ask("/deployments/filter", {})}
    assert names == {"kycuong:0", "kycuong:1"}


def test_a_cron_schedule_really_fires(house, at_work, prefect):
    deployment = prefect.ask("/deployments/name/reminders/kycuong")
    cron = {"schedule": {"cron": "* * * * *", "timezone": "Asia/Ho_Chi_Minh"}, "active": True}
    daily = deployment["schedules"][0]
    prefect.ask(f"/deployments/{deployment['id']}/schedules/{daily['id']}", cron, "PATCH")
    mine = {"deployments": {"id": {"any_": [deployment["id"]]}}}

    def fired() -> bool:
        runs = prefect.ask("/flow_runs/filter", mine)
        return any(run["auto_scheduled"] and run["state_type"] == "COMPLETED" for run in runs)

    wait_for(fired, 100, "the scheduler made a run and the worker completed it")
    back = {"schedule": daily["schedule"], "active": True}
    prefect.ask(f"/deployments/{deployment['id']}/schedules/{daily['id']}", back, "PATCH")
