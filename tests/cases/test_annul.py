"""A wrong act is annulled, and the case stands where it stood before."""

import pytest

from cases.errors import Refused
from tests.cases.walk import Walker, read, report


def test_annulling_puts_stage_and_clocks_back(house):
    walker = Walker(house, report(house)["case"])
    before = read(house, walker.case)
    walker.act("clerk", "sort_as_feedback", why="Nhầm")

    walker.act("clerk", "annul", target=2, why="Bấm nhầm")

    after = read(house, walker.case)
    assert (after.procedure, after.stage, after.clocks) == (before.procedure, before.stage, before.clocks)
    assert after.seq == 3
    assert after.history[1].annulled
    assert walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")["stage"] == "screening"


def test_what_later_acts_were_built_upon_is_not_annulled(house):
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_denunciation", why="Nêu hành vi")
    walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")

    with pytest.raises(Refused) as refusal:
        walker.act("clerk", "annul", target=2, why="Nhầm")

    assert refusal.value.facts["why"] == "not_the_last_act"


def test_the_registration_is_never_annulled(house):
    walker = Walker(house, report(house)["case"])

    with pytest.raises(Refused):
        walker.act("clerk", "annul", target=1, why="Xoá đơn")


@pytest.mark.parametrize("target", ["²", "9" * 5_000, "9" * 30, "-1", "2\0", 1e400, float("nan"), ["2"], {"2": 2}])
def test_a_target_that_is_no_number_of_an_act_is_refused_and_changes_nothing(house, target):
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_feedback", why="Nhầm")
    before = read(house, walker.case)

    with pytest.raises(Refused):
        walker.act("clerk", "annul", target=target, why="Nhầm")

    assert read(house, walker.case) == before


@pytest.mark.parametrize("days", ["9" * 5_000, 10**18, 10**8, 0, -1, float("inf"), float("nan"), 2.5, True, "３"])
def test_a_number_of_days_that_no_calendar_holds_is_refused(house, days):
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_denunciation", why="Nêu hành vi")
    walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")
    before = read(house, walker.case)

    with pytest.raises(Refused):
        walker.act("head", "extend_screening", days=days, why="Phức tạp")

    assert read(house, walker.case) == before
