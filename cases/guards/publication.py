"""Guards of disclosure: how long what is posted stays, how often what is broadcast is said (T2-28)."""

from datetime import date

from cases.clocks import due
from cases.guards.base import Question, guard
from cases.rulebook import Posting


@guard
def posted_long_enough(q: Question) -> str | None:
    """T2-28: what stays to be seen has an end date; a form that the law binds lasts at least its minimum."""
    if q.answers is None:
        return None
    until = q.answer("until")
    if until is None:
        return "posting_end_missing" if any(each.stays for each in _forms(q)) else None
    bound = [q.book.terms[key] for key in q.rule.starts]
    bound = [term for term in bound if term.least and term.applies(q.answers)]
    days = [due(q.on, term.amount, term.unit, q.setting.calendar, roll=False).day for term in bound]
    return "posting_too_short" if date.fromisoformat(until) < max(days, default=q.on) else None


@guard
def announced_often_enough(q: Question) -> str | None:
    """T2-28: print, radio and television say it several times in a row."""
    wanted = [q.number(each.times) for each in _forms(q) if each.times]
    return "announced_too_rarely" if (q.answer("times") or 0) < max(wanted, default=0) else None


def _forms(q: Question) -> list[Posting]:
    return [q.book.postings[name] for name in q.answer("forms") or ()]
