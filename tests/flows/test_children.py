"""What grew from a report, without Prefect: whom its steps tell, and how its first fact is looked at again."""

import pytest

from cases import store
from cases.errors import Unlawful
from flows import record
from tests.cases.walk import Walker, report
from tests.flows import test_effects
from tests.flows.test_effects import INSIDE, SUMMARY, named, notices

desk = test_effects.desk


def _part(house, case: str, **more) -> str:
    """Split a part off a case and return the part's first fact."""
    return Walker(house, Walker(house, case).act("head", "split", part="Phần tách ra", **more)["opened"][0]).case


def test_the_sender_hears_of_the_part_that_was_split_off(house, desk):
    receipt = named(house, wants_mail=True)
    walker = Walker(house, receipt.case)
    walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    part = Walker(house, _part(house, receipt.case))

    desk(part.act("head", "decline", ground="basis", explanation="Chưa xác định được ai.")["fact"])

    reporters = [each for each in notices(house) if each[1].startswith("reporter:")]
    assert [message for message, *_ in reporters] == ["news"]


def test_nobody_is_told_as_a_denouncer_of_an_inspection_opened_from_feedback(house, desk):
    receipt = named(house, wants_mail=True)
    parent = Walker(house, receipt.case)
    parent.act("clerk", "sort_as_feedback", why="Phản ánh chậm trễ")
    child = Walker(house, parent.act("head", "open_denunciation", part="Dấu hiệu vi phạm")["opened"][0])
    child.act("clerk", "set_allegations", allegations=[{"id": "a1", "subject": "cb-093"}], acts="Nhận tiền")
    child.act("head", "open_inspection", clear="yes", evidence="yes", verifiable="yes", why="Rõ")
    child.act("head", "assign_team", team=["cb-013", "cb-015"])
    child.act("teamlead", "notify_content", summary=SUMMARY, checked_by="cb-013")
    child.act("teamlead", "invite_person_reported", meeting_on=house.setting().today.isoformat(), place="Phòng 1")
    child.act("teamlead", "record_answer", answer="Đã trình bày")
    child.act("teamlead", "report_verification", report="Đã đối chiếu")
    child.act(
        "head", "conclude", findings={"a1": "true"}, head_responsibility="none", conclusion="Đúng", outcome="Đúng"
    )

    desk(child.act("clerk", "send_conclusion", how="Gửi bảo đảm")["fact"])

    assert [recipient for _, recipient, _ in notices(house) if recipient.startswith("reporter:")] == []


@pytest.mark.parametrize("sort", ["", "sort_as_denunciation", "sort_as_feedback"])
def test_a_part_split_off_is_decided_alike_when_it_is_looked_at_again(house, sort):
    case = report(house, INSIDE)["case"]
    if sort:
        Walker(house, case).act("clerk", sort, why="Phân loại")
    part = _part(house, case)

    with store.transaction(house.db) as conn:
        (fact,) = conn.execute("SELECT fact FROM run WHERE case_id = %s", (part,)).fetchone()
        (kind,) = conn.execute("SELECT kind FROM journal WHERE fact = %s", (fact,)).fetchone()
    step = record.recheck(house, fact)

    assert step.after.reported_in == case
    assert kind == "case.fact"  # a part is no new report


def test_a_part_whose_parent_says_otherwise_is_unlawful(house):
    case = report(house, INSIDE)["case"]
    part = _part(house, case)
    with store.transaction(house.db) as conn:
        (fact,) = conn.execute("SELECT fact FROM run WHERE case_id = %s", (part,)).fetchone()
        conn.execute("UPDATE case_link SET parent = child WHERE child = %s", (part,))

    with pytest.raises(Unlawful) as unlawful:
        record.recheck(house, fact)

    assert unlawful.value.facts["what"] == "parent"
