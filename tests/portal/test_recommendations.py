"""The recommendations of an inspection, from the form of the conclusion to the page that says how far each is done."""

import re
import uuid
from dataclasses import replace
from datetime import date

import pytest

from cases import engine, recommendations, store
from cases.errors import Refused
from cases.model import Act
from flows import record
from flows.recipients import resolve
from tests.cases.walk import BODY, Walker, actor, read
from tests.portal.citizen import Citizen
from tests.portal.staff import Browser

UNIT, OTHER = "benh-vien-minh-hoa", "ubnd-kim-lien"
HEADS = {UNIT: "person:cb-050", OTHER: "person:cb-030"}


@pytest.fixture
def house(house):
    """The office has confirmed how many an inspection team has at least, and how long a conclusion is posted."""
    return replace(house, options={**house.options, "inspection_team_size": 2, "inspection_posting_calendar_days": 15})


@pytest.fixture
def inspection(house):
    """An inspection whose conclusion waits for its signature."""
    today = house.setting().today
    first = {"ground": "signs", "subject": UNIT, "part": "Để quá hạn hồ sơ của người bệnh."}
    opening = Act(uuid.uuid4().hex, "open", None, 0, today, first)
    walker = Walker(house, engine.open_alone(house, opening, actor(house, "head"), "inspection", BODY)["case"])
    team = {"inspectorate": "provincial", "team": ["cb-013", "cb-015"], "surprise": "yes", "scope": "Sáu tháng"}
    walker.act("head", "decide_inspection", **team)
    walker.act("teamlead", "announce", minutes="Đã công bố")
    walker.act("teamlead", "ask_explanation", points="Vì sao quá hạn", explain_by="2027-06-01")
    walker.act("inspector1", "record_explanation", reply="explained", explanation="Thiếu người")
    walker.act("teamlead", "end_on_site", minutes="Đã kết thúc")
    walker.act("teamlead", "report_inspection", report="Hai mươi hồ sơ quá hạn")
    walker.act("head", "assign_draft", note="Nêu từng hồ sơ")
    walker.act("teamlead", "submit_draft", draft="Dự thảo")
    return walker


def _concluded(inspection, **more):
    rows = [{"id": "KN1", "body": UNIT, "due": "2027-03-01"}, {"id": "KN2", "body": OTHER, "due": "2027-04-01"}]
    answers = {"head_responsibility": "present", "recommendations": rows, "conclusion": "KN1: trả hết. KN2: kiểm tra."}
    return inspection.act("head", "conclude", **answers | more)


def _published(inspection, **how):
    _concluded(inspection)
    inspection.act("clerk", "send_conclusion", how="Công văn")
    words = {"public_title": "Kết luận về hồ sơ quá hạn", "public_text": "KN1: trả hết. KN2: kiểm tra."}
    inspection.act("publisher", "publish", **{"forms": ["portal"], "until": "2027-06-01"} | words | how)


def test_the_form_takes_one_line_for_each_recommendation(house, inspection):
    head, address = Browser(house, "head"), f"/viec/{inspection.case}/conclude"
    typed = head.hidden(head.get(address).text) | {
        "on": f"{house.setting().today:%d/%m/%Y}",
        "a.head_responsibility": "none",
        "a.conclusion": "Lời của từng kiến nghị.",
        "a.recommendations.0": UNIT,
        "a.recommendations.0.due": "01/03/2027",
        "a.recommendations.1": OTHER,
        "a.recommendations.1.due": "01/04/2027",
    }

    preview = head.client.post(address, data=typed | {"step": "preview"})
    confirmed = head.client.post(address, data=head.hidden(preview.text) | {"step": "confirm"})

    assert (preview.status_code, confirmed.status_code) == (200, 303), preview.text
    assert "Kiến nghị 2" in preview.text
    made = recommendations.of(read(house, inspection.case))
    assert [(each.id, each.body, each.due) for each in made] == [
        ("KN1", UNIT, date(2027, 3, 1)),
        ("KN2", OTHER, date(2027, 4, 1)),
    ]


@pytest.mark.parametrize("half", [{"a.recommendations.0": UNIT}, {"a.recommendations.0.due": "01/03/2027"}])
def test_a_line_with_only_one_of_its_two_answers_is_refused_and_kept(house, inspection, half):
    head, address = Browser(house, "head"), f"/viec/{inspection.case}/conclude"
    typed = head.hidden(head.get(address).text) | {"a.head_responsibility": "none", "a.conclusion": "Lời."} | half

    answer = head.client.post(address, data=typed | {"on": f"{house.setting().today:%d/%m/%Y}", "step": "preview"})

    assert answer.status_code == 422
    assert next(iter(half.values())) in answer.text


def test_the_case_page_offers_only_what_is_still_owed(house, inspection):
    _concluded(inspection)
    inspection.act("clerk", "report_recommendation", recommendation="KN1", result="done", why="Đã trả")
    inspection.act("teamlead", "confirm_recommendation", recommendation="KN1", note="Đã đối chiếu")

    page = Browser(house, "teamlead").get(f"/viec/{inspection.case}/remind_recommendation").text

    assert "KN2 – " in page and "01/04/2027" in page
    assert "KN1 – " not in page


def test_every_clock_of_a_conclusion_is_decided_again_as_it_was(house, inspection):
    _concluded(inspection)

    with store.transaction(house.db) as conn:
        last = store.facts(conn, inspection.case)[-1]

    assert record.recheck(house, last.id).fact == last
    assert [(clock.row, clock.due) for clock in last.clocks if clock.row] == [
        ("KN1", date(2027, 3, 1)),
        ("KN2", date(2027, 4, 1)),
    ]


def test_the_unit_and_each_addressee_are_reached_through_their_heads(house, inspection):
    _concluded(inspection)
    concluded = read(house, inspection.case)
    inspection.act("teamlead", "remind_recommendation", recommendation="KN2", note="Sắp đến ngày")
    reminded = read(house, inspection.case)

    with store.transaction(house.db) as conn:
        told = [
            [each.name for each in resolve(conn, house, *asked)]
            for asked in ((concluded, "unit"), (concluded, "addressees"), (reminded, "addressees"))
        ]

    assert told == [[HEADS[UNIT]], [HEADS[UNIT], HEADS[OTHER]], [HEADS[OTHER]]]


def test_the_public_page_says_how_far_each_recommendation_is_done(house, inspection):
    _published(inspection)
    inspection.act("clerk", "report_recommendation", recommendation="KN1", result="done", why="Đã trả")
    citizen = Citizen(house)
    (address,) = _links(citizen.get("/cong-khai").text)
    before = citizen.get(address).text
    inspection.act("teamlead", "confirm_recommendation", recommendation="KN1", note="Đã đối chiếu")
    after = citizen.get(address).text

    assert before.count("chưa xong") == 2
    assert (after.count("chưa xong"), after.count("đã thực hiện xong")) == (1, 1)
    assert "Đã trả" not in after and "Đã đối chiếu" not in after


def test_what_may_still_be_recalled_does_not_show(house, inspection):
    _published(inspection)
    inspection.act("clerk", "report_recommendation", recommendation="KN1", result="done", why="Đã trả")
    inspection.act("teamlead", "confirm_recommendation", recommendation="KN1", note="Đã đối chiếu")
    (address,) = _links(Citizen(house).get("/cong-khai").text)

    page = Citizen(replace(house, recall_seconds=3600)).get(address)

    assert "đã thực hiện xong" not in page.text


def test_an_inspection_with_something_open_stays_open(house, inspection):
    _published(inspection, forms=["meeting"], until=None)
    inspection.act("publisher", "end_posting")

    with pytest.raises(Refused) as refusal:
        inspection.act("head", "close", note="Đóng")

    assert refusal.value.facts["why"] == "recommendations_open"


def test_the_plan_is_no_longer_public_once_the_inspection_is_called_off(house):
    today = house.setting().today
    first = {"ground": "plan", "subject": UNIT, "part": "Quản lý hồ sơ"}
    opening = Act(uuid.uuid4().hex, "open", None, 0, today, first)
    walker = Walker(house, engine.open_alone(house, opening, actor(house, "head"), "inspection", BODY)["case"])
    walker.act("head", "approve_plan", year=2027, plan_number="12/KH-TTTP")
    words = {"public_title": "Thanh tra quản lý hồ sơ", "public_text": "Bệnh viện, quý I"}
    walker.act("publisher", "publish_plan", forms=["portal"], until="2027-06-01", **words)
    planned = Citizen(house).get("/cong-khai").text

    walker.act("head", "not_inspect", why="Đơn vị vừa được kiểm toán")

    assert "Kế hoạch thanh tra" in planned and "Thanh tra quản lý hồ sơ" in planned
    assert "Thanh tra quản lý hồ sơ" not in Citizen(house).get("/cong-khai").text


def _links(page: str) -> set[str]:
    return set(re.findall(r'href="(/cong-khai/[0-9a-f]{32})"', page))
