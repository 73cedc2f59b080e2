"""Secret ballots, tried by somebody who has the whole database in hand."""

import pytest

from cases import ballots, store
from cases.errors import NotAllowed, Refused
from kycuong import demo
from tests.cases.walk import Walker, actor, read
from tests.kycuong.test_demo import _report

COUNCIL = {"school.council1": "yes", "school.council2": "no", "school.council3": "yes"}


@pytest.fixture
def session(house):
    """A discipline case whose first ballot has just been opened."""
    from datetime import datetime

    from cases.house import HANOI

    teller = demo.Teller(house, datetime(2026, 7, 6, 9, tzinfo=HANOI))
    for at in teller.story(_report("disciplined"), 1, teller.at):
        teller.at = at
        with store.transaction(house.db) as conn:
            if conn.execute("SELECT 1 FROM ballot").fetchone():
                break
    house.clock = lambda: teller.at
    with store.transaction(house.db) as conn:
        case = conn.execute("SELECT case_id FROM ballot").fetchone()[0]
    return Walker(house, case)


def _dump(house):
    """Everything that the database holds about the ballot, row by row, with the system columns."""
    with store.transaction(house.db) as conn:
        slips = conn.execute("SELECT xmin::text, ctid::text, id, sealed FROM ballot_slip").fetchall()
        voted = conn.execute("SELECT xmin::text, ctid::text, member FROM ballot_voted").fetchall()
        entries = [bytes(r[0]) for r in conn.execute("SELECT entry FROM journal WHERE kind = 'ballot.cast'")]
    return slips, voted, entries


def test_the_database_shows_who_voted_and_not_what(house, session):
    for login, choice in COUNCIL.items():
        ballots.cast(house, session.case, choice, actor(house, login))

    slips, voted, entries = _dump(house)

    assert len(voted) == len(slips) == len(entries) == 3
    assert len({len(bytes(sealed)) for *_, sealed in slips}) == 1
    assert len({bytes(sealed) for *_, sealed in slips}) == 3  # two of them say the same, and nobody sees which
    assert all(b'"pc"' not in entry and b"yes" not in entry for entry in entries)


def test_after_the_count_no_slip_and_no_key_is_left(house, session):
    for login, choice in COUNCIL.items():
        ballots.cast(house, session.case, choice, actor(house, login))

    session.act("school.council1", "count_first_ballot")

    slips, voted, _ = _dump(house)
    assert (len(slips), len(voted)) == (0, 3)
    assert list(house.ballot_keys.iterdir()) == []
    assert read(house, session.case).done("count_first_ballot").data["tally"] == {"no": 1, "yes": 2}


def test_a_member_votes_once(house, session):
    member = actor(house, "school.council2")
    ballots.cast(house, session.case, "no", member)

    with pytest.raises(Refused) as refusal:
        ballots.cast(house, session.case, "yes", member)

    assert refusal.value.facts["why"] == "voted_already"
    assert len(_dump(house)[0]) == 1


def test_only_members_vote_and_only_for_what_is_on_the_slip(house, session):
    with pytest.raises(NotAllowed):
        ballots.cast(house, session.case, "yes", actor(house, "school.head"))
    with pytest.raises(Refused):
        ballots.cast(house, session.case, "dismissal", actor(house, "school.council1"))


def test_the_count_waits_for_every_member(house, session):
    ballots.cast(house, session.case, "yes", actor(house, "school.council1"))

    with pytest.raises(Refused) as refusal:
        session.act("school.council1", "count_first_ballot")

    assert refusal.value.facts["why"] == "votes_missing"
