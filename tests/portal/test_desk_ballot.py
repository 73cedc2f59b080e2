"""The secret ballot through the desk: members vote once, others see only how many have."""

from tests.cases.test_ballots import session  # noqa: F401 - a discipline case whose first ballot is open
from tests.portal.staff import Browser


def test_a_member_finds_the_ballot_waiting_votes_once_and_sees_no_choice_afterwards(house, session):  # noqa: F811
    member = Browser(house, "school.council2")
    place = f"/viec/{session.case}/bo-phieu"

    assert place in member.get("/viec").text
    assert "Không kỷ luật" in member.get(place).text
    cast = member.post(place, {"choice": "no"})
    after = member.get(place).text
    again = member.post(place, {"choice": "yes"})

    assert cast.status_code == 303
    assert "1 trên 3 thành viên đã bỏ phiếu" in after
    assert 'name="choice"' not in after
    assert again.status_code == 422
    assert place not in member.get("/viec").text


def test_others_see_only_how_many_voted(house, session):  # noqa: F811
    Browser(house, "school.council2").post(f"/viec/{session.case}/bo-phieu", {"choice": "no"})
    head = Browser(house, "school.head")

    page = head.get(f"/viec/{session.case}").text

    assert "1 trên 3 thành viên đã bỏ phiếu" in page
    assert f"/viec/{session.case}/bo-phieu" not in page
    assert head.get(f"/viec/{session.case}/bo-phieu").status_code == 403
    assert head.post(f"/viec/{session.case}/bo-phieu", {"choice": "yes"}).status_code == 403


def test_a_choice_that_is_not_on_the_slip_is_refused(house, session):  # noqa: F811
    member = Browser(house, "school.council1")

    assert member.post(f"/viec/{session.case}/bo-phieu", {"choice": "dismissal"}).status_code == 422
    assert member.post(f"/viec/{session.case}/bo-phieu", {}).status_code == 422
