"""Who may see and act: conflict of interest before roles, and a hidden case does not exist."""

from datetime import date

import pytest

from cases.model import Actor, Allegation, Body, Case, Directory, People, Post
from cases.permission import can
from cases.rulebook import shelf

RULE = shelf()["denunciation@2026-07-01"].acts["accept"]
WHO = Directory(
    {
        "boss": Post("boss", "cadre", "b1", leads=True),
        "accused": Post("accused", "civil_servant", "b1", "boss"),
        "under": Post("under", "civil_servant", "b1", "accused"),
        "sister": Post("sister", "civil_servant", "b1", "boss", relatives=("accused",)),
        "colleague": Post("colleague", "civil_servant", "b1", "boss"),
    },
    {"b1": Body("b1", "state")},
)
CASE = Case(
    "c1", "denunciation", "denunciation@2026-07-01", "screening", "b1", 3, 1, date(2026, 7, 1), People(("accused",))
)


def _actor(person, role="deciding_head", body="b1"):
    return Actor(f"acc-{person}", person, frozenset({(role, body)}), WHO.ties(person))


@pytest.mark.parametrize(
    ("person", "sees"), [("boss", True), ("colleague", True), ("accused", False), ("under", False), ("sister", False)]
)
@pytest.mark.parametrize("role", ["deciding_head", "supervisor", "clerk", "chair"])
def test_nobody_sees_their_own_case_nor_a_relatives_nor_a_superiors(person, sees, role):
    decision = can(_actor(person, role), "see", CASE)

    assert (bool(decision), decision.hidden) == (sees, not sees)


def test_an_allegation_bars_like_being_reported():
    case = Case("c1", "denunciation", "denunciation@2026-07-01", "screening", "b1", 3, 1, date(2026, 7, 1),
                allegations=(Allegation("a1", "accused"),))  # fmt: skip

    assert can(_actor("accused"), "see", case).hidden
    assert can(_actor("boss"), "see", case)


def test_who_stepped_aside_does_not_see_the_case_any_more():
    from dataclasses import replace

    assert can(_actor("colleague"), "see", replace(CASE, people=People(recused=("colleague",)))).hidden


@pytest.mark.parametrize("role", ["administrator", "custodian"])
def test_administrators_and_custodians_have_no_cases(role):
    assert can(_actor("colleague", role), "see", CASE).hidden


def test_a_role_in_another_body_is_none_here():
    assert can(_actor("colleague", body="b2"), "see", CASE).hidden
    assert can(_actor("colleague", body="*"), "see", CASE)


def test_a_code_opens_one_case_and_only_the_acts_of_its_holder():
    reporter = Actor("code:c1", None, frozenset({("reporter", "b1")}), case="c1")
    other = Actor("code:c2", None, frozenset({("reporter", "b1")}), case="c2")

    assert can(reporter, "see", CASE)
    assert not can(reporter, RULE, CASE)
    assert can(other, "see", CASE).hidden


def test_ties_are_the_same_seen_from_either_side():
    for one in WHO.posts:
        for other in WHO.posts:
            assert (other in WHO.ties(one)) == (one in WHO.close_to(other))
