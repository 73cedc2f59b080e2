"""What is public: from when, until when, for whom to find; and what stays when it is removed."""

import uuid
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from cases import store
from cases.house import House
from tests.portal.citizen import Citizen

NAMES = (
    "id",
    "case_id",
    "fact",
    "kind",
    "title",
    "text",
    "body",
    "published_on",
    "until",
    "visible_from",
    "state",
    "corrects",
)


def publish(house: House, **given: Any) -> str:
    """Put a row where publication puts it."""
    setting = house.setting()
    facts = {
        "id": uuid.uuid4().hex, "case_id": uuid.uuid4().hex, "fact": uuid.uuid4().hex, "kind": "conclusion",
        "title": "Kết luận về việc nhận hồ sơ đất", "text": "Nội dung kết luận.\n\nĐoạn hai.", "body": "so-xay-dung",
        "published_on": setting.today, "until": setting.today + timedelta(days=15),
        "visible_from": setting.now - timedelta(seconds=1), "state": "public", "corrects": None, **given,
    }  # fmt: skip
    with store.transaction(house.db) as conn:
        marks = ", ".join(f"%({name})s" for name in NAMES)
        conn.execute(f"INSERT INTO disclosure ({', '.join(NAMES)}) VALUES ({marks})", facts)
    return facts["id"]


def test_without_any_the_list_says_so(house):
    assert "Hiện chưa có nội dung nào ở đây." in Citizen(house).get("/cong-khai").text


def test_a_disclosure_is_listed_and_has_its_page(house):
    it, citizen = publish(house), Citizen(house)

    listed, page = citizen.get("/cong-khai"), citizen.get(f"/cong-khai/{it}")

    assert f"/cong-khai/{it}" in listed.text
    assert "Kết luận về việc nhận hồ sơ đất" in listed.text
    assert "Sở Xây dựng" in listed.text
    assert "Đoạn hai." in page.text


def test_search_engines_are_told_to_stay_away_and_the_title_names_nobody(house):
    it = publish(house, title="Kết luận về ông Nguyễn Văn Thí Dụ")

    page = Citizen(house).get(f"/cong-khai/{it}")

    assert page.headers["x-robots-tag"] == "noindex"
    assert page.headers["cache-control"] == "no-store"
    assert "Thí Dụ" not in page.text.partition("</title>")[0]


@pytest.mark.parametrize("given", [{"visible_from": datetime(2099, 1, 1).astimezone()}, {"state": "recalled"}])
def test_what_is_not_public_yet_or_never_was_does_not_exist(house, given):
    it, citizen = publish(house, **given), Citizen(house)

    page, unknown = citizen.get(f"/cong-khai/{it}"), citizen.get(f"/cong-khai/{uuid.uuid4().hex}")

    assert page.status_code == unknown.status_code == 404
    assert page.text == unknown.text
    assert it not in citizen.get("/cong-khai").text
    assert it not in citizen.get("/cong-khai?state=ended").text


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"until": date(2026, 8, 29)}, "đã hết thời gian công khai ngày 29/08/2026 và được gỡ"),
        ({"state": "ended", "until": date(2026, 8, 29)}, "đã hết thời gian công khai ngày 29/08/2026 và được gỡ"),
        ({"state": "withdrawn", "until": date(2026, 8, 20)}, "đã được rút lại ngày 20/08/2026"),
    ],
)
def test_a_removed_one_leaves_a_dated_line_without_its_words(house, given, sentence):
    it, citizen = publish(house, published_on=date(2026, 8, 14), **given), Citizen(house)

    page = citizen.get(f"/cong-khai/{it}")

    assert page.status_code == 200
    assert "14/08/2026" in page.text
    assert sentence in page.text
    assert "Nội dung kết luận" not in page.text
    assert "hồ sơ đất" not in page.text + citizen.get("/cong-khai?state=ended").text
    assert it not in citizen.get("/cong-khai").text
    assert it in citizen.get("/cong-khai?state=ended").text


def test_the_last_day_still_counts(house):
    it = publish(house, until=house.setting().today)

    assert "Đoạn hai." in Citizen(house).get(f"/cong-khai/{it}").text


def test_a_corrected_one_leads_to_its_correction_and_back(house):
    wrong = publish(house)
    right, citizen = publish(house, corrects=wrong, title="Đính chính"), Citizen(house)

    assert f"/cong-khai/{right}" in citizen.get(f"/cong-khai/{wrong}").text
    assert f"/cong-khai/{wrong}" in citizen.get(f"/cong-khai/{right}").text
    assert "Đã có đính chính" in citizen.get("/cong-khai").text


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?q=hồ sơ đất", True), ("?q=HỒ SƠ", True), ("?q=Xây dựng", True), ("?kind=conclusion", True),
        ("?q=bệnh viện", False), ("?kind=discipline", False), ("?q=%25", False), ("?q=_", False),
        ("?kind=la&page=-1&state=x", True), ("?page=99999999999999999999", True), ("?page=2", False),
    ],
)  # fmt: skip
def test_search_and_filters(house, query, found):
    it = publish(house)

    page = Citizen(house).get(f"/cong-khai{query}")

    assert page.status_code == 200
    assert (it in page.text) is found


def test_pages_keep_the_filters_in_their_address(house):
    for number in range(25):
        publish(house, title=f"Kết luận số {number:02d}", published_on=date(2026, 8, 1) + timedelta(days=number))
    citizen = Citizen(house)

    first, second = citizen.get("/cong-khai?kind=conclusion"), citizen.get("/cong-khai?kind=conclusion&page=2")

    assert first.text.count('class="meta"') == 20
    assert "Kết luận số 24" in first.text
    assert "/cong-khai?kind=conclusion&amp;page=2" in first.text
    assert second.text.count('class="meta"') == 5
    assert 'rel="next"' not in second.text


def test_a_text_with_marks_of_a_language_is_only_text(house):
    it = publish(house, text="<b>Đậm</b> {{7*7}}")

    assert "&lt;b&gt;Đậm&lt;/b&gt; {{7*7}}" in Citizen(house).get(f"/cong-khai/{it}").text
