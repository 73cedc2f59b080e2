"""Guards of the Party's ballots: who was listed, what a ballot gave, what a cell may decide itself (P-05 to P-07)."""

from cases.guards.base import Question, guard
from cases.guards.discipline import NO_FORM, forms, voters
from cases.votes import Share, winner

NEVER = Share(101, 100)
ABOVE = ("removal", "expulsion", "dissolution")  # what a cell proposes and the level above decides (P-07)


@guard
def members_cover_voters(q: Question) -> str | None:
    """P-05: the share is taken of all members, who are at least as many as those who may vote."""
    members, council = q.answer("members"), q.answer("council")
    return "members_too_few" if members is not None and council and members < len(set(council)) else None


@guard
def ballot_still_open_to_hold(q: Question) -> str | None:
    """A ballot is held once; again only when it gave neither a form nor "no discipline"."""
    opened, counted = q.case.done(q.rule.act), q.case.done(_counting(q.rule.act))
    if opened is None:
        return None
    if counted is None or counted.seq < opened.seq:
        return "ballot_not_counted"
    return None if _result(q, counted.act) is None else "ballot_settled"


@guard
def count_follows_ballot(q: Question) -> str | None:
    """What was counted is counted; a new ballot may follow, with a new count."""
    opened, counted = q.case.done(q.rule.act.replace("count_", "open_", 1)), q.case.done(q.rule.act)
    return "ballot_counted" if opened and counted and counted.seq > opened.seq else None


@guard
def votes_within_voters(q: Question) -> str | None:
    """Whoever stays away casts no vote; nobody casts two."""
    tally = q.setting.tally or q.answer("tally")
    return "too_many_votes" if tally and sum(tally.values()) > len(voters(q.case)) else None


@guard
def form_was_voted(q: Question) -> str | None:
    """P-05, P-06: the form decided or proposed is the one that the vote gave."""
    form = q.answer("form")
    if form is None:
        return None
    act = "count_deciding_ballot" if q.case.stage == "above" else "count_organisation_ballot"
    if form == "dissolution" and q.confirmed("dissolution_percent") is None:
        return "dissolution_unconfirmed"
    return None if _result(q, act) == form else "form_not_voted"


@guard
def no_form_was_voted(q: Question) -> str | None:
    act = "count_deciding_ballot" if q.case.stage == "above" else "count_organisation_ballot"
    return None if _result(q, act) == NO_FORM else "no_vote_against_discipline"


@guard
def expulsion_was_proposed(q: Question) -> str | None:
    """P-05: expulsion needs two thirds of the member's own organisation before the deciding level may vote it."""
    if q.answer("form") != "expulsion":
        return None
    return None if _result(q, "count_organisation_ballot") == "expulsion" else "expulsion_not_proposed"


@guard
def within_competence(q: Question) -> str | None:
    """P-07: a cell decides reprimand and warning, except for violations in tasks given from above."""
    return "level_above_decides" if q.answer("form") is not None and _goes_up(q) else None


@guard
def beyond_competence(q: Question) -> str | None:
    return "organisation_decides" if q.answer("form") is not None and not _goes_up(q) else None


def _goes_up(q: Question) -> bool:
    opened = q.case.done("open")
    return q.answer("form") in ABOVE or bool(opened and opened.data["higher_task"])


def _counting(act: str) -> str:
    return act.replace("open_", "count_", 1)


def _result(q: Question, act: str) -> str | None:
    """Return the form that a ballot gave, or "no discipline"; None while there is no count, or no result."""
    counted = q.case.done(act)
    listed = q.case.done("list_deciding_voters" if act == "count_deciding_ballot" else "list_voters")
    if counted is None or listed is None:
        return None
    tally, members = counted.data["tally"], listed.data["members"]
    most = _majority(q)
    if most.reached(tally.get(NO_FORM, 0), members):
        return NO_FORM
    deciding = act == "count_deciding_ballot"
    ladder = [(form, _deciding_share(q, form) if deciding else _share(q, form)) for form in forms(q.case, q.book)]
    return winner(tally, reversed(ladder), members)


def _deciding_share(q: Question, form: str) -> Share:
    """P-05, P-06: an expulsion that nobody proposed is out of reach; its votes count for the next lower form."""
    proposed = form != "expulsion" or _result(q, "count_organisation_ballot") == form
    return _majority(q) if proposed else NEVER


def _majority(q: Question) -> Share:
    return Share(1, q.number("majority_of"), more=True)


def _share(q: Question, form: str) -> Share:
    """P-05: more than half of all members; expulsion two thirds; dissolution as the committee confirmed."""
    if form == "expulsion":
        return Share(q.number("expulsion_votes"), q.number("expulsion_of"))
    if form == "dissolution":
        return Share(q.confirmed("dissolution_percent") or 101, 100)  # unconfirmed: never reached by itself
    return _majority(q)
