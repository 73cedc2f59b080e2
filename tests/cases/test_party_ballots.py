"""The Party's secret ballot in the real box: one slip with every form and "no discipline", whoever is away."""

import uuid
from datetime import datetime

import pytest

from cases import ballots, engine, store
from cases.errors import CaseNotFound, Refused
from cases.house import HANOI
from cases.model import Act
from tests.cases.walk import Walker, actor, read

COMMITTEE = "ubkt-thanh-uy"
CHAIR, MEMBER = "party.chair", "member4"
LISTED = ["cb-002", "cb-019"]  # of three members; the third is away


@pytest.fixture
def vote(house):
    """A member of three is before the cell; the box has just been opened."""
    house.clock = lambda: datetime(2026, 9, 7, 9, tzinfo=HANOI)
    today = house.setting().today
    opening = {"person": "cb-075", "person_kind": "full_member", "manager": False, "higher_task": False}
    opening |= {"act_ended_on": "2026-05-30", "part": "Vi phạm viết để làm ví dụ"}
    act = Act(uuid.uuid4().hex, "open", None, 0, today, opening)
    case = engine.open_alone(house, act, actor(house, CHAIR), "party_discipline", COMMITTEE)["case"]
    walk = Walker(house, case)
    walk.act(CHAIR, "invite_person_reported", meeting_on=today.isoformat(), place="Phòng họp, 9 giờ")
    walk.act(CHAIR, "hear", minutes="Đã trình bày")
    walk.act(CHAIR, "hold_meeting", minutes="Đã họp")
    walk.act(CHAIR, "list_voters", council=LISTED, members=3)
    walk.act(CHAIR, "open_organisation_ballot")
    return walk


def _left(house):
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT count(*) FROM ballot_slip").fetchone()[0]


def test_the_count_does_not_wait_for_a_member_who_stays_away(house, vote):
    ballots.cast(house, vote.case, "reprimand", actor(house, CHAIR))

    vote.act(CHAIR, "count_organisation_ballot")

    assert read(house, vote.case).done("count_organisation_ballot").data["tally"] == {"reprimand": 1}
    assert (_left(house), list(house.ballot_keys.iterdir())) == (0, [])


def test_no_discipline_is_on_the_slip_and_removal_without_office_is_not(house, vote):
    ballots.cast(house, vote.case, "none", actor(house, CHAIR))

    with pytest.raises(Refused) as refusal:
        ballots.cast(house, vote.case, "removal", actor(house, MEMBER))

    assert refusal.value.facts["why"] == "choice_not_on_slip"


def test_for_an_official_of_another_body_there_is_no_such_case(house, vote):
    with pytest.raises(CaseNotFound):
        ballots.cast(house, vote.case, "none", actor(house, "school.head"))


def test_without_a_result_a_new_box_is_opened_and_the_first_stays_counted(house, vote):
    ballots.cast(house, vote.case, "reprimand", actor(house, CHAIR))
    vote.act(CHAIR, "count_organisation_ballot")
    vote.act(CHAIR, "open_organisation_ballot")
    for login in (CHAIR, MEMBER):
        ballots.cast(house, vote.case, "none", actor(house, login))

    vote.act(CHAIR, "count_organisation_ballot")

    assert read(house, vote.case).done("count_organisation_ballot").data["tally"] == {"none": 2}
    vote.act(CHAIR, "conclude_no_discipline", head_responsibility="none", statement="Không thi hành kỷ luật")
    assert read(house, vote.case).stage == "no_discipline"
