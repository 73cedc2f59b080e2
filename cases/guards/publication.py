"""Guards of disclosure: how long what is posted stays (T2-28)."""

from datetime import date

from cases.clocks import due
from cases.guards.base import Question, guard


@guard
def posted_long_enough(q: Question) -> str | None:
    """T2-28: a posting lasts at least its minimum; the end date is compulsory."""
    until = q.answer("until")
    if until is None or not q.rule.starts:
        return None
    least = next(q.book.terms[key] for key in q.rule.starts if q.book.terms[key].least)
    first = due(q.on, least.amount, least.unit, q.setting.calendar, roll=False).day
    return "posting_too_short" if date.fromisoformat(until) < first else None
