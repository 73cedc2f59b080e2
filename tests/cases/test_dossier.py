"""A case's page: terms without a number are named, never guessed."""

from cases import dossier, store
from tests.cases.walk import Walker, report


def _forwarded(house):
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_feedback", why="Phản ánh chậm trễ")
    walker.act("clerk", "forward", body="hanh-chinh-cong")
    return walker.case


def _unconfirmed(house, case):
    with store.transaction(house.db) as conn:
        found = store.read_case(conn, case)
    return [term.key for term in dossier.unconfirmed(found, house.rules, house.options)]


def test_a_term_that_nobody_gave_a_number_is_to_be_confirmed(house):
    house.options = {name: n for name, n in house.options.items() if name != "feedback_answer_working_days"}

    assert _unconfirmed(house, _forwarded(house)) == ["answer"]


def test_a_term_with_a_number_is_not(house):
    house.options = {**house.options, "feedback_answer_working_days": 10}

    assert _unconfirmed(house, _forwarded(house)) == []
