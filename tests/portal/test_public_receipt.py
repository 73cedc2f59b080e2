"""From the draft to the receipt: how long a form lives, what the receipt promises, and what it leaves behind."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.portal.citizen import Citizen, code_on, hidden


@pytest.mark.parametrize("token", ["", "khong phai", "AAAA" * 40])
def test_a_draft_that_is_not_ours_is_refused(house, token):
    citizen = Citizen(house)
    citizen.get("/gui/khong-neu-ten")

    answer = citizen.post("/gui/xong", {**citizen.form("/gui/khong-neu-ten"), "draft": token})

    assert answer.status_code == 400
    assert "Xin mở lại trang gửi" in answer.text


def test_a_draft_lives_for_twelve_hours(house):
    now = [datetime(2026, 11, 24, 2, tzinfo=UTC)]
    citizen = Citizen(replace(house, clock=lambda: now[0]))
    review = citizen.write()

    now[0] += timedelta(hours=12, seconds=1)

    assert citizen.confirm(review).status_code == 400


def test_the_receipt_shows_the_code_in_six_groups_and_what_will_happen(house):
    moment = datetime(2026, 11, 20, 3, tzinfo=UTC)  # Friday; 24/11 is a holiday
    citizen = Citizen(replace(house, clock=lambda: moment))

    receipt = citizen.confirm(citizen.write()).text

    assert re.search(r"(<span>[0-9A-Z]{4}</span> ){6}", receipt)
    assert "Chậm nhất 30/11/2026 (5 ngày làm việc kể từ ngày nhận)" in receipt
    assert "chậm nhất 02/12/2026 (7 ngày làm việc kể từ ngày nhận)" in receipt
    assert "giải quyết trong 30 ngày kể từ ngày thụ lý" in receipt
    assert "trả lời trong 10 ngày làm việc" in receipt
    assert "Xin ký đơn giấy hoặc đến Trụ sở tiếp công dân để lập biên bản" in receipt
    assert "không ai lấy lại được" in receipt


def test_the_receipt_leaves_no_trace_on_the_device(house):
    citizen = Citizen(house)

    receipt = citizen.confirm(citizen.write())

    assert receipt.headers["clear-site-data"] == '"cache", "storage"'
    assert receipt.headers["cache-control"] == "no-store"
    code = code_on(receipt)
    assert code not in str(receipt.url)
    assert code not in re.search(r"<title>(.*?)</title>", receipt.text).group(1)
    assert code not in str(dict(citizen.client.cookies))


def test_the_receipt_can_be_read_in_english_with_the_same_code(house):
    citizen = Citizen(house)
    receipt = citizen.confirm(citizen.write())

    english = citizen.post("/gui/bien-nhan", {**hidden(receipt), "lang": "en"})

    assert code_on(english) == code_on(receipt)
    assert "What will happen" in english.text


def test_an_address_that_only_takes_forms_leads_back_to_the_start(house):
    for path in ("/gui/kiem-tra", "/gui/sua", "/gui/xong", "/gui/bien-nhan"):
        answer = Citizen(house).get(path)

        assert (answer.status_code, answer.headers["location"]) == (303, "/gui")
