"""What a publication puts on our own pages: only where they are one of its forms."""

import uuid
from datetime import timedelta

import pytest

from cases import engine, store
from cases.model import Act
from tests.cases.walk import BODY, Walker, actor, report

TEXTS = {"public_title": "Kết quả trả lời phản ánh", "public_text": "Hồ sơ đã được trả."}


@pytest.fixture
def answered(house):
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_feedback", why="Phản ánh chậm trễ")
    walker.act("clerk", "forward", body="hanh-chinh-cong")
    walker.act("head", "answer", reply="Hồ sơ đã ký hôm nay.")
    return walker


def _shown(house):
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT state, until FROM disclosure").fetchall()


def test_a_letter_puts_nothing_on_our_pages(house, answered):
    answered.act("publisher", "publish_answer", forms=["letter"], **TEXTS)

    assert _shown(house) == []


def test_our_pages_show_it_until_the_day_that_was_given(house, answered):
    until = house.setting().today.replace(year=house.setting().today.year + 1)

    answered.act("publisher", "publish_answer", forms=["letter", "portal"], until=until.isoformat(), **TEXTS)

    assert _shown(house) == [("public", until)]


NOT_SPARED = {
    "exclusion": "none", "exclusion_why": "Không có", "exemption": "none", "exemption_why": "Không có",
    "innovation": "no", "innovation_why": "Không phải",
}  # fmt: skip
PLAIN = {
    "severity": "less_serious", "violation_kind": "other", "aggravating": ["none"], "mitigating": ["none"],
    "recidivism": "no", "why": "Không có",
}  # fmt: skip


@pytest.fixture
def disciplined(house):
    """A discipline decision that stands on our pages, taken on a conclusion that proposed the form."""
    head, today = actor(house, "head"), house.setting().today
    posts = house.setting().directory.posts.values()
    person = next(post.person for post in posts if post.body == BODY and not post.leads and post.person != head.person)
    given = {"person": person, "person_kind": "public_employee", "manager": "no", "part": "Việc để thử."}
    given |= {"act_ended_on": today.isoformat(), "detected_on": today.isoformat()}
    opening = Act(uuid.uuid4().hex, "open", None, 0, today, given)
    walker = Walker(house, engine.open_alone(house, opening, head, "discipline", BODY)["case"])
    walker.act("head", "answer_exclusions", **NOT_SPARED)
    walker.act("head", "answer_circumstances", **PLAIN)
    walker.act("clerk", "record_answer", answer="Xin nhận khuyết điểm.")
    walker.act("head", "skip_council", skip_ground="conclusion", explanation="Kết luận đã đề xuất hình thức.")
    walker.act(
        "head", "decide_discipline",
        form="reprimand", acting_as="using_head", head_responsibility="none", decision="Khiển trách.",
    )  # fmt: skip
    until = (today + timedelta(days=20)).isoformat()
    walker.act("publisher", "publish", forms=["portal"], until=until, **TEXTS)
    return walker


def test_a_wrong_decision_is_withdrawn_and_its_correction_says_what_it_corrects(house, disciplined):
    today = house.setting().today
    found = {"found_by": "second_appeal", "found_on": today.isoformat(), "wrong_result": "annulled"}
    disciplined.act("head", "find_wrong", explanation="Quyết định bị hủy.", **found)

    until = today + timedelta(days=20)
    disciplined.act("publisher", "announce_wrong", forms=["portal"], until=until.isoformat(), **TEXTS)

    with store.transaction(house.db) as conn:
        rows = conn.execute("SELECT id, kind, state, until, corrects FROM disclosure ORDER BY kind").fetchall()
    wrong, correction = rows
    assert wrong[1:] == ("discipline", "withdrawn", today, None)
    assert correction[1:] == ("wrong_discipline", "public", until, wrong[0])
