"""Guards of recommendations: each has its own day, is reported, confirmed or passed on; none is forgotten (KC-24)."""

from datetime import date

from cases import recommendations
from cases.guards.base import Question, guard
from cases.recommendations import Recommendation


@guard
def recommendations_dated(q: Question) -> str | None:
    """Each goes to a body that exists, by a day that is still to come."""
    rows = q.answer("recommendations") or ()
    if any(date.fromisoformat(row["due"]) <= q.on for row in rows):
        return "day_not_ahead"
    return "receiver_ended" if any(_ended(q, row["body"]) for row in rows) else None


def _ended(q: Question, key: str) -> bool:
    body = q.setting.directory.bodies.get(key)
    return body is None or (body.until is not None and body.until < q.on)


@guard
def recommendation_stands(q: Question) -> str | None:
    """What is done or passed on is no more owed; what was never recommended never was."""
    if q.answers is None:
        return None if any(not each.settled for each in recommendations.of(q.case)) else "no_such_recommendation"
    picked = _picked(q)
    if picked is None:
        return "no_such_recommendation"
    return "recommendation_is_settled" if picked.settled else None


@guard
def recommendation_reported(q: Question) -> str | None:
    """Nothing is confirmed that its addressee has not reported as done."""
    picked = _picked(q)
    return "recommendation_not_reported" if picked and picked.state != "reported" else None


@guard
def reason_where_not_done(q: Question) -> str | None:
    missing = q.answer("result") == "not_done" and not q.answer("why")
    return "reason_missing" if missing else None


@guard
def recommendations_settled(q: Question) -> str | None:
    return None if all(each.settled for each in recommendations.of(q.case)) else "recommendations_open"


def _picked(q: Question) -> Recommendation | None:
    key = q.answer(recommendations.PICKED)
    return recommendations.one(q.case, key) if key else None
