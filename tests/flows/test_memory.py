"""What Prefect remembers against what we do: runs copied, edits named, a lost note found, a closed case walked."""

import asyncio
import os

import psycopg
import pytest
from prefect.client.orchestration import PrefectClient

from cases import store
from flows import audit, reconcile
from flows.setting import Setting, use
from kycuong import office
from notifications.mail import Line
from tests.cases.walk import Walker, report
from tests.flows.conftest import ROOT, wait_for

pytestmark = pytest.mark.drill


@pytest.fixture
def ended(house, worker, mailbox):
    """A case of two facts that ended, its runs done and copied."""
    use(Setting(house, Line(mailbox.url), office.read(ROOT / "office.toml")))
    walker = Walker(house, report(house)["case"])
    walker.act("head", "guide_elsewhere", ground="civil", guidance="Đề nghị khởi kiện tại tòa án")
    worker.start()
    wait_for(lambda: one(house, "SELECT count(*) FROM run_history WHERE fact IS NOT NULL") == 2, what="both copied")
    return walker.case


def one(house, query: str, *values):
    with store.transaction(house.db) as conn:
        return conn.execute(query, values).fetchone()[0]


def at_prefect(server, statement: str, *values):
    with psycopg.connect(server.url("prefect", f"prefect_{os.getpid()}", "postgresql")) as conn:
        done = conn.execute(statement, values)
        return done.fetchall() if done.description else done.rowcount


def asked(prefect, question):
    async def answer():
        async with PrefectClient(prefect.env["PREFECT_API_URL"]) as client:
            return await question(client)

    return asyncio.run(answer())


def named(prefect, house, case):
    """Name what differs in one case: the tests share a Prefect, so in all it shows runs of other tests' facts."""
    found, _ = asked(prefect, lambda client: audit.differences(client, house, [case]))
    return {(each.prefect, each.what, each.detail) for each in found}


def test_a_task_run_edited_or_deleted_at_prefect_is_named(server, prefect, house, worker, ended):
    assert named(prefect, house, ended) == set()
    run = one(house, "SELECT prefect FROM run WHERE act = 'register'")
    at_prefect(server, "DELETE FROM task_run WHERE flow_run_id = %s AND name = 'recheck'", run)
    at_prefect(server, "UPDATE task_run SET state_name = 'Failed' WHERE flow_run_id = %s AND name = 'register'", run)

    assert named(prefect, house, ended) == {(run, "task_removed", "recheck"), (run, "task_changed", "register")}
    at_prefect(server, "DELETE FROM flow_run WHERE id = %s", run)
    assert named(prefect, house, ended) == {(run, "gone", "")}


def test_a_case_that_ended_is_walked_as_a_whole_and_nothing_is_sent_again(server, house, worker, mailbox, ended):
    walk = "SELECT state_type::text FROM flow_run WHERE name = %s"
    wait_for(lambda: at_prefect(server, walk, f"{ended} · case_path") == [("COMPLETED",)], what="the walk")

    assert len(mailbox.mails) == 1


def test_a_run_that_ended_while_its_worker_died_is_noted_and_not_run_again(prefect, house, worker, ended):
    worker.kill()
    with store.transaction(house.db) as conn:
        conn.execute("UPDATE run SET state = 'running', lease_until = now() - interval '1 minute' WHERE seq = 1")
        fact, run = conn.execute("SELECT fact, prefect FROM run WHERE seq = 1").fetchone()

    asked(prefect, lambda client: reconcile._take_up(client, fact, run))

    assert one(house, "SELECT state || attempt FROM run WHERE seq = 1") == "done1"
