"""When something is away: the worker killed or told to stop, Prefect's server gone, its database deleted."""

import signal
import time
from datetime import timedelta

import pytest

from cases import store
from tests.cases.walk import Walker, report
from tests.flows.conftest import empty_database, wait_for

pytestmark = pytest.mark.drill
STAGES = ["intake", "screening", "verification", "conclusion", "discipline", "disclosure", "feedback"]
SCHEDULED = ["deliver", "reconcile", "history", "reminders", "compare", "case_path", "calendar", "freshness"]


def rows(house, query: str):
    with store.transaction(house.db) as conn:
        return conn.execute(query).fetchall()


def states(house) -> list[str]:
    return [state for (state,) in rows(house, "SELECT state FROM run ORDER BY i")]


def let_leases_end(house) -> None:
    """What waits a minute for its lease waits no longer."""
    with store.transaction(house.db) as conn:
        conn.execute("UPDATE run SET lease_until = now() - interval '1 minute' WHERE state IN ('handed', 'running')")
        conn.execute("UPDATE notice SET not_before = now() WHERE state IN ('queued', 'sending')")


def all_went_well(house, worker, mailbox, facts: int, mails: int) -> None:
    """Each fact has its one finished run, and each notice went out once."""
    wait_for(lambda: states(house) == ["done"] * facts, 180, worker.log.read_text()[-3000:])
    wait_for(lambda: len(mailbox.mails) >= mails, 60, "the mails")
    assert rows(house, "SELECT 1 FROM notice WHERE state NOT IN ('sent', 'to_print')") == []
    assert len(mailbox.mails) == mails
    assert len({mail["Message-ID"] for _, mail in mailbox.mails}) == mails


def completed(prefect, fact: str) -> int:
    """How many Completed runs Prefect shows for one fact."""
    filters = {"flow_runs": {"idempotency_key": {"any_": [fact, f"{fact}/2", f"{fact}/3"]}}}
    return sum(run["state_type"] == "COMPLETED" for run in prefect.ask("/flow_runs/filter", filters))


@pytest.mark.parametrize("state", ["handed", "running"])
def test_a_worker_killed_before_or_during_a_run_leaves_the_same_end(house, prefect, worker, mailbox, state):
    mailbox.holding = True
    report(house)
    worker.start()
    wait_for(lambda: states(house) == [state] and (state == "handed" or mailbox.held), 60, f"a run that is {state}")

    worker.kill()

    mailbox.holding = False
    let_leases_end(house)
    worker.start()
    all_went_well(house, worker, mailbox, 1, 1)
    assert completed(prefect, rows(house, "SELECT fact FROM run")[0][0]) == 1


def test_a_worker_told_to_stop_ends_its_runs_first(house, worker, mailbox):
    mailbox.holding = True
    report(house)
    worker.start()
    wait_for(lambda: mailbox.held, 60, "a mail under way")

    worker.process.terminate()
    time.sleep(1)
    mailbox.holding = False

    assert worker.process.wait(timeout=15) == 0
    assert "Traceback" not in worker.log.read_text()
    assert (states(house), len(mailbox.mails)) == (["done"], 1)


def test_a_run_that_does_not_end_in_time_is_handed_back(house, worker, mailbox):
    mailbox.holding = True
    report(house)
    worker.start()
    wait_for(lambda: mailbox.held, 60, "a mail under way")

    worker.process.terminate()

    assert worker.process.wait(timeout=15) == 0
    assert "Traceback" not in worker.log.read_text()
    assert rows(house, "SELECT state, lease_until <= now() FROM run") == [("running", True)]
    mailbox.holding = False
    let_leases_end(house)
    worker.start()
    all_went_well(house, worker, mailbox, 1, 1)


def test_prefect_away_for_twenty_seconds_delays_runs_and_loses_none(house, prefect, worker, mailbox):
    report(house)
    worker.start()
    wait_for(lambda: states(house) == ["done"], what=worker.log.read_text())

    prefect.stop(signal.SIGKILL)
    report(house)
    report(house)
    time.sleep(20)
    prefect.start()

    all_went_well(house, worker, mailbox, 3, 3)


def test_prefects_database_deleted_brings_back_deployments_schedules_and_runs(server, house, prefect, worker, mailbox):
    report(house)
    worker.start()
    wait_for(lambda: states(house) == ["done"], what=worker.log.read_text())

    prefect.stop()
    report(house)
    empty_database(server, prefect.database)
    prefect.start()

    all_went_well(house, worker, mailbox, 2, 2)
    for flow in STAGES:
        assert prefect.ask(f"/deployments/name/{flow}/kycuong")["work_pool_name"] == "cases", flow
    for flow in SCHEDULED:
        (schedule,) = prefect.ask(f"/deployments/name/{flow}/kycuong")["schedules"]
        assert schedule["active"], flow


def test_prefect_stopped_for_long_while_people_go_on_acting(house, prefect, worker, mailbox):
    worker.env["PREFECT_CLIENT_MAX_RETRIES"] = "0"  # the client gives up at once, as it would after minutes
    mailbox.holding = True
    walker = Walker(house, report(house)["case"])
    worker.start()
    wait_for(lambda: mailbox.held, 60, "a run under way")

    prefect.stop(signal.SIGKILL)
    mailbox.holding = False
    walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")
    report(house)
    time.sleep(15)
    assert states(house)[1:] == ["pending"] * 3
    let_leases_end(house)
    prefect.start()
    if worker.process.poll() is not None:  # it ended itself; `up` would start it again
        worker.start()

    notices = "SELECT count(*) FROM notice WHERE state <> 'to_print'"
    wait_for(lambda: set(states(house)) == {"done"}, 180, worker.log.read_text()[-3000:])
    all_went_well(house, worker, mailbox, 4, rows(house, notices)[0][0])


def test_a_cron_schedule_really_fires(house, prefect, worker, mailbox):
    long_ago = house.setting().today - timedelta(days=60)
    report(house, received_on=long_ago.isoformat())
    worker.start()
    wait_for(lambda: states(house) == ["done"], what=worker.log.read_text())
    reminders = prefect.ask("/deployments/name/reminders/kycuong")["id"]
    every_minute = {"cron": "* * * * *", "timezone": "Asia/Ho_Chi_Minh"}
    (made,) = prefect.ask(f"/deployments/{reminders}/schedules", [{"active": True, "schedule": every_minute}])

    overdue = "SELECT 1 FROM notice WHERE message = 'overdue' AND state = 'sent'"
    wait_for(lambda: rows(house, overdue), 120, worker.log.read_text()[-3000:])

    prefect.ask(f"/deployments/{reminders}/schedules/{made['id']}", method="DELETE")
    runs = prefect.ask("/flow_runs/filter", {"deployments": {"id": {"any_": [reminders]}}})
    assert any(run["auto_scheduled"] and run["state_type"] == "COMPLETED" for run in runs)
