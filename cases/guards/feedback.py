"""Guards of feedback: an apology only for what is late, and one more instance for who is not satisfied."""

from datetime import date

from cases.guards.base import Question, guard

SMALLEST_GROUP = 2


@guard
def answer_is_late(q: Question) -> str | None:
    """KC-07: an apology for delay is for a term, or a promised day, that has gone by."""
    late = (clock.open and q.on > clock.due for clock in q.case.clocks if clock.term in ("answer", "promised"))
    running = any(clock.open and q.on <= clock.due for clock in q.case.clocks if clock.term == "promised")
    return None if any(late) and not running else "answer_not_late"


@guard
def new_date_ahead(q: Question) -> str | None:
    """KC-07: the new day is one that is still to come."""
    when = q.answer("new_date")
    return "new_date_not_ahead" if when is not None and date.fromisoformat(when) <= q.on else None


@guard
def a_group(q: Question) -> str | None:
    """T7-02: several people who write together have one answer, and agree to it."""
    if q.answers is None:
        return None
    if (q.answer("signers") or 0) < SMALLEST_GROUP:
        return "not_a_group"
    return None if q.answer("agreed") else "group_not_agreed"


@guard
def rated_dissatisfied(q: Question) -> str | None:
    """KC-07: the next instance is for who said that the answer does not satisfy them."""
    rated = q.case.done("rate")
    return None if rated and rated.data["rating"] == "dissatisfied" else "not_dissatisfied"


@guard
def one_level_up(q: Question) -> str | None:
    """KC-07: as many instances above the first answer as the rulebook says, where there is a level above."""
    if q.case.round > q.number("levels_up"):
        return "no_higher_instance"
    return None if q.setting.directory.above(_answered_by(q)) else "no_level_above"


@guard
def receiver_is_next_above(q: Question) -> str | None:
    """KC-07: in the next instance answers the body right above the one that answered before."""
    body = q.answer("body")
    if body is None or q.case.round == 1:
        return None
    return None if body == next(iter(q.setting.directory.above(_answered_by(q))), None) else "not_the_level_above"


def _answered_by(q: Question) -> str:
    """Return the body to which the feedback was forwarded last."""
    forwarded = (past for past in reversed(q.case.history) if past.act == "forward" and not past.annulled)
    return next((str(past.data["body"]) for past in forwarded), "")
