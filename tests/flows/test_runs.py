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


def test_every_open_stage_has_its_flow_and_every_act_of_it_a_step():
    for book in shelf():
        assert {key for key, stage in book.stages.items() if not stage.ends} <= set(PATH[book.procedure])
        for key, stage in book.stages.items():
            assert {rule.act for rule in book.by_stage[key]} <= set(STEPS[stage.flow]), key


def test_a_step_says_the_article_of_its_act():
    assert "Luật Tố cáo 25/2018, Điều 27" in STEPS["verification"]["refer_crime"].description


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
