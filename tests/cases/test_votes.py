"""Votes over all members: nobody is disciplined by fewer votes than the text asks, whoever stays away (P-05, P-06)."""

from hypothesis import given
from hypothesis import strategies as st

from cases.votes import Share, winner

MAJORITY, TWO_THIRDS = Share(1, 2, more=True), Share(2, 3)
LADDER = (("expulsion", TWO_THIRDS), ("removal", MAJORITY), ("warning", MAJORITY), ("reprimand", MAJORITY))
FORMS = tuple(form for form, _ in LADDER)

members = st.integers(min_value=1, max_value=60)


@st.composite
def ballots(draw):
    """A tally of an organisation: each member chooses a form, chooses none, or stays away."""
    size = draw(members)
    choices = draw(st.lists(st.sampled_from([*FORMS, "none", "away"]), min_size=size, max_size=size))
    return {form: choices.count(form) for form in (*FORMS, "none")}, size


def _so_far(tally, form):
    return sum(tally[each] for each in FORMS[: FORMS.index(form) + 1])


@given(ballots())
def test_the_form_that_wins_has_its_share_alone_or_with_the_higher_ones(ballot):
    tally, size = ballot

    form = winner(tally, LADDER, size)

    assert form is None or dict(LADDER)[form].reached(_so_far(tally, form), size)


@given(ballots())
def test_without_a_majority_for_any_form_nobody_is_disciplined(ballot):
    tally, size = ballot

    assert (winner(tally, LADDER, size) is None) == (not MAJORITY.reached(sum(tally[form] for form in FORMS), size))


@given(ballots())
def test_no_discipline_by_majority_leaves_no_form(ballot):
    tally, size = ballot

    assert not MAJORITY.reached(tally["none"], size) or winner(tally, LADDER, size) is None


@given(ballots())
def test_no_higher_form_had_its_share_when_votes_were_added(ballot):
    tally, size = ballot

    form = winner(tally, LADDER, size)

    higher = FORMS[: FORMS.index(form)] if form else FORMS
    alone = any(share.reached(tally[name], size) for name, share in LADDER)
    added = [name for name in higher if dict(LADDER)[name].reached(_so_far(tally, name), size)]
    assert alone or added == []


@given(ballots(), st.integers(min_value=1, max_value=30))
def test_more_members_who_stay_away_never_make_a_form_heavier(ballot, away):
    tally, size = ballot

    fewer, more = winner(tally, LADDER, size), winner(tally, LADDER, size + away)

    rank = {form: place for place, form in enumerate(FORMS)} | {None: len(FORMS)}
    assert rank[more] >= rank[fewer]


@given(members, st.integers(min_value=0, max_value=60))
def test_half_is_no_majority_and_two_thirds_are_enough(size, cast):
    assert MAJORITY.reached(cast, size) == (cast > size / 2)
    assert TWO_THIRDS.reached(cast, size) == (3 * cast >= 2 * size)


@given(members)
def test_nobody_voting_gives_nothing(size):
    assert winner({}, LADDER, size) is None
