"""From a fact to its run and its mails, on the real servers."""

import pytest

from cases import store
from cases.rulebook import shelf
from flows.path import PATH, STEPS
from tests.cases.walk import Walker, report
from tests.flows.conftest import wait_for


def _runs(house):
    with store.transaction(house.db) as conn:
        return dict(conn.execute("SELECT act, state FROM run ORDER BY i").fetchall())


def test_stages_and_acts_of_the_rulebooks_are_the_steps_of_the_path():
    for book in shelf():
        open_stages = {key for key, stage in book.stages.items() if not stage.ends}
        assert set(PATH[book.procedure]) == open_stages
        for key, stage in book.stages.items():
            assert {rule.act for rule in book.by_stage[key]} <= set(STEPS[stage.flow]), key
        assert {key: flow.name for key, flow in PATH[book.procedure].items()} == {
            key: book.stages[key].flow for key in open_stages
        }


def test_every_step_of_the_path_is_an_act_of_a_rulebook():
    acts = {act for book in shelf() for act in book.acts}
    assert {act for steps in STEPS.values() for act in steps} <= acts


def test_a_report_leads_to_one_run_and_one_mail_to_the_clerk(house, worker, mailbox):
    worker.start()
    answer = report(house)

    wait_for(lambda: _runs(house) == {"register": "done"}, what=worker.log.read_text())
    clerk = mailbox.to("tiepnhan@thanhtra.example")
    assert len(clerk) == 1
    assert clerk[0]["Subject"] == f"{answer['number']} – Cần phân loại đơn mới"


@pytest.fixture
def accepted(house):
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")
    return walker


def test_facts_made_while_nobody_worked_get_their_runs_later(house, accepted, worker, mailbox):
    worker.start()

    wait_for(lambda: set(_runs(house).values()) == {"done"}, what=worker.log.read_text())
    assert len(_runs(house)) == 3
    # Two runs at once: the later notice waits for the earlier one, and the next delivery takes it.
    wait_for(lambda: len(mailbox.to("thutruong@thanhtra.example")) == 2, what="both notices arrive")
