"""Cases that nothing sent in opens: who may, at which body, once, and never about oneself."""

import re
import uuid
from datetime import date

import pytest

from cases import engine, store
from cases.errors import NotAllowed, Refused
from cases.house import House
from cases.model import Act
from tests.cases.walk import actor
from tests.portal.staff import Browser

ADDRESS = "/viec/mo/discipline"


def _typed(form: dict[str, str], person: str) -> dict[str, str]:
    return form | {
        "on": "20/11/2026",
        "body": form.get("body", ""),
        "a.person": person,
        "a.person_kind": "public_employee",
        "a.manager": "no",
        "a.act_ended_on": "01/10/2026",
        "a.detected_on": "19/11/2026",
        "a.part": "Tự ý bỏ vị trí trực ba lần trong tháng 10.",
    }


def _somebody(page: str) -> str:
    """Return somebody who works where the head is the head: elsewhere the body could not decide (T4-32)."""
    options = re.search(r'<select id="a.person".*?</select>', page, re.DOTALL)[0]
    here = re.search(r'<optgroup label="Thanh tra thành phố Hà Nội">.*?</optgroup>', options, re.DOTALL)[0]
    return re.findall(r'value="([^"]+)"', here)[-1]


def test_a_head_opens_discipline_on_its_own_through_form_preview_and_confirmation(house: House):
    head = Browser(house, "head")
    page = head.get(ADDRESS)
    typed = _typed(head.hidden(page.text), _somebody(page.text))

    preview = head.client.post(ADDRESS, data=typed | {"step": "preview"})
    confirmed = head.client.post(ADDRESS, data=head.hidden(preview.text) | {"step": "confirm"})
    again = head.client.post(ADDRESS, data=head.hidden(preview.text) | {"step": "confirm"})

    assert (preview.status_code, confirmed.status_code) == (200, 303), preview.text
    assert "Thời hạn xử lý kỷ luật, từ khi phát hiện" in preview.text
    assert again.headers["location"] == confirmed.headers["location"]
    opened = head.get(confirmed.headers["location"])
    assert "Họp kiểm điểm" in opened.text
    with store.transaction(house.db) as conn:
        assert conn.execute("SELECT count(*) FROM case_file").fetchone() == (1,)


def test_a_form_half_filled_is_shown_again_with_what_was_typed(house: House):
    head = Browser(house, "head")
    typed = _typed(head.hidden(head.get(ADDRESS).text), "") | {"a.part": "Chữ đã gõ."}

    answer = head.client.post(ADDRESS, data=typed | {"step": "preview"})

    assert answer.status_code == 422
    assert "Chữ đã gõ." in answer.text


def test_the_list_shows_only_what_this_person_may_open(house: House):
    head, publisher = (Browser(house, login).get("/viec/mo").text for login in ("head", "publisher"))

    assert ADDRESS in head
    assert ADDRESS not in publisher


@pytest.mark.parametrize("word", ["intake", "nothing"])
def test_what_stands_not_alone_is_not_found(house: House, word):
    assert Browser(house, "head").get(f"/viec/mo/{word}").status_code == 404


def _opening(**answers: object) -> Act:
    given = {
        "person_kind": "public_employee", "manager": "no", "act_ended_on": "2026-10-01",
        "detected_on": "2026-11-19", "part": "Việc để thử.",
    }  # fmt: skip
    return Act(uuid.uuid4().hex, "open", None, 0, date(2026, 11, 20), given | answers)


def test_nobody_opens_a_case_about_themselves(house: House):
    head = actor(house, "head")

    with pytest.raises(NotAllowed) as refused:
        engine.open_alone(house, _opening(person=head.person), head, "discipline", "thanh-tra-thanh-pho")

    assert refused.value.facts["why"] == "conflict_of_interest"


def test_a_denunciation_is_not_opened_without_anything_sent(house: House):
    with pytest.raises(Refused) as refused:
        engine.open_alone(house, _opening(), actor(house, "head"), "intake", "thanh-tra-thanh-pho")

    assert refused.value.facts["why"] == "not_alone"


@pytest.mark.parametrize(("login", "offered"), [("head", False), ("party.chair", True)])
def test_the_track_of_the_party_is_offered_only_to_its_own_bodies(house: House, login: str, offered: bool):
    somebody = Browser(house, login)

    assert ("/viec/mo/party_discipline" in somebody.get("/viec/mo").text) == offered
    assert (somebody.get("/viec/mo/party_discipline").status_code == 200) == offered
