"""The list *Cần in và gửi*: whose letters, what is printed, the note that it went out."""

import pytest

from cases import store
from cases.house import House
from notifications import outbox
from tests.cases.walk import report
from tests.portal.staff import Browser


@pytest.fixture
def letter(house: House) -> str:
    """A letter to a person reported who has no e-mail, waiting to be printed; returns the case."""
    answer = report(house)
    facts = {"number": answer["number"], "act": "Tiếp nhận, ghi sổ", "due": "", "office": "Thanh tra", "phone": "0",
             "address": "Số 0", "foot": "",
             "site": "https://thi-du.example", "source": "Luật Tố cáo 25/2018", "meeting_on": "2026-12-01",
             "fact": answer["fact"], "served_to": "cb-082"}  # fmt: skip
    key = f"{answer['fact']}:person_reported:invited:person:cb-082"
    notice = outbox.Notice(key, answer["case"], 1, answer["fact"], "invited", "person:cb-082", facts, outward=True)
    with store.transaction(house.db) as conn:
        outbox.put(conn, notice, house.clock(), 0)
    return answer["case"]


def _address(page: str) -> str:
    return "/can-in/" + page.partition('href="/can-in/')[2].partition('"')[0]


def test_a_letter_is_printed_and_noted_with_day_and_way(house, letter):
    clerk = Browser(house, "clerk")
    place = _address(clerk.get("/can-in").text)

    page = clerk.get(place).text
    sent = clerk.post(place, {"on": house.setting().today.isoformat(), "how": "Bưu điện, bảo đảm"})

    assert "Hồ Sỹ Giả Định" in page
    assert sent.status_code == 303
    assert "Không có thư nào chờ in." in clerk.get("/can-in").text
    assert "Bưu điện, bảo đảm" in clerk.get(f"/viec/{letter}").text


def test_the_address_of_a_letter_names_nobody(house, letter):
    place = _address(Browser(house, "clerk").get("/can-in").text)

    assert "cb-082" not in place
    assert len(place) == len("/can-in/") + 32


def test_a_day_to_come_and_a_missing_way_are_refused(house, letter):
    clerk = Browser(house, "clerk")
    place = _address(clerk.get("/can-in").text)

    assert clerk.post(place, {"on": "2999-01-01", "how": "Bưu điện"}).status_code == 422
    assert clerk.post(place, {"on": house.setting().today.isoformat(), "how": " "}).status_code == 422
    assert clerk.post(place, {"on": "hôm nay", "how": "Bưu điện"}).status_code == 422
    assert _address(clerk.get("/can-in").text) == place


def test_another_bodys_letters_do_not_exist(house, letter):
    place = _address(Browser(house, "clerk").get("/can-in").text)
    stranger = Browser(house, "kimlien.clerk")

    assert "Không có thư nào chờ in." in stranger.get("/can-in").text
    assert stranger.get(place).status_code == 404
    assert stranger.post(place, {"on": "2026-01-01", "how": "Tay"}).status_code == 404
    assert Browser(house, "head").get(place).status_code == 403
