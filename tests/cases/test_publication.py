"""What a publication puts on our own pages: only where they are one of its forms."""

import pytest

from cases import store
from tests.cases.walk import Walker, report

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
