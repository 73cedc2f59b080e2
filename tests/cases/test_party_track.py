"""The Party's track through the engine: a check opens discipline, discipline asks for that of the State (P-11)."""

import uuid
from datetime import datetime

from cases import engine
from cases.house import HANOI
from cases.model import Act
from cases.permission import can
from tests.cases.walk import Walker, actor, read

COMMITTEE, SCHOOL, TEACHER = "ubkt-thanh-uy", "thcs-thi-du", "cb-075"
CHAIR, LEAD = "party.chair", "member4"


def _checked(house):
    """A check on signs of violation, opened, carried out and concluded: true, with a violation."""
    house.clock = lambda: datetime(2026, 9, 7, 9, tzinfo=HANOI)
    today = house.setting().today
    act = Act(uuid.uuid4().hex, "open", None, 0, today, {"part": "Theo dấu hiệu, viết để làm ví dụ"})
    walk = Walker(house, engine.open_alone(house, act, actor(house, CHAIR), "party_inspection", COMMITTEE)["case"])
    walk.act(CHAIR, "classify", source_form="none", check_kind="signs", managed_by="local", picture="Đã nắm")
    walk.act(CHAIR, "set_contents", allegations=[{"id": "A", "subject": TEACHER}], acts="Việc A")
    walk.act(CHAIR, "decide_check", team=["cb-019"], plan="Kế hoạch")
    walk.act(LEAD, "notify_content", summary="Nội dung A", told_no_recording=True, checked_by="cb-002")
    walk.act(LEAD, "receive_report", report="Báo cáo giải trình")
    walk.act(LEAD, "verify", note="Đã xác minh")
    walk.act(LEAD, "invite_person_reported", meeting_on=today.isoformat(), place="Phòng họp, 9 giờ")
    walk.act(LEAD, "record_answer", answer="Ý kiến")
    walk.act(LEAD, "report_check", report="Kết quả")
    walk.act(CHAIR, "hold_meeting", minutes="Đã họp")
    walk.act(CHAIR, "conclude", findings={"A": "violation"}, head_responsibility="none", conclusion="Kết luận")
    return walk


def _disciplined(house, walk):
    opening = {"person": TEACHER, "person_kind": "full_member", "manager": False, "higher_task": False}
    opening |= {"act_ended_on": "2026-05-30", "body": COMMITTEE, "part": "Vi phạm A"}
    child = Walker(house, walk.act(CHAIR, "open_party_discipline", **opening)["opened"][0])
    decision = {"judgment_on": "2026-09-01", "judgment": "Bản án ví dụ", "decision": "Khai trừ"}
    child.act(CHAIR, "expel_on_judgment", head_responsibility="none", **decision)
    return child


def test_a_check_ends_in_party_discipline_and_this_in_a_case_of_the_state(house):
    party = _disciplined(house, _checked(house))
    asked = {"person": TEACHER, "body": SCHOOL, "person_kind": "public_employee", "manager": False}
    asked |= {"act_ended_on": "2026-05-30", "detected_on": "2026-09-07", "part": "Vi phạm A"}

    state = read(house, party.act(CHAIR, "ask_state_discipline", **asked)["opened"][0])

    assert (state.procedure, state.body, state.parent) == ("discipline", SCHOOL, party.case)
    assert read(house, party.case).clock("ask_state").state == "met"


def test_the_state_body_does_not_see_the_case_of_the_party(house):
    party = read(house, _disciplined(house, _checked(house)).case)

    assert not can(actor(house, "school.head"), "see", party)
    assert can(actor(house, CHAIR), "see", party)
