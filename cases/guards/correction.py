"""Guards of a correction (KC-33): who may approve it, and that it is seen where and as long as the original was."""

from datetime import date, timedelta
from typing import Any

from cases.guards.base import Question, guard


@guard
def approver_not_concerned(q: Question) -> str | None:
    """KC-33: neither who drafted it nor anybody of the unit concerned approves or refuses a correction.

    Who drafted it: the person that the draft names, and the account by which it was entered, whomever it names.
    """
    post = q.setting.directory.posts.get(q.by)
    if post is not None and post.body == q.case.answered.get("unit"):
        return "approver_concerned"
    drafted = q.case.done("draft_statement")
    drafters = {drafted.data["drafted_by"], drafted.by} if drafted else set()
    return "approver_concerned" if drafters & {q.by, q.account} else None


@guard
def unit_exists(q: Question) -> str | None:
    """KC-33: a unit that nobody knows is no unit: whoever belongs to the real one would approve."""
    unit = q.answer("unit")
    return "unit_unknown" if unit is not None and unit not in q.setting.directory.bodies else None


@guard
def office_was_wrong(q: Question) -> str | None:
    return None if q.case.answered.get("office_wrong") else "office_not_wrong"


@guard
def apology_where_wrong(q: Question) -> str | None:
    """KC-33: where the office itself was wrong, its head has apologised before the correction appears."""
    wrong = q.case.answered.get("office_wrong")
    return "apology_missing" if wrong and not q.case.done("apologise") else None


@guard
def same_places(q: Question) -> str | None:
    """KC-33: a correction appears in every form in which the original did."""
    forms = q.answer("forms")
    return "places_missing" if forms is not None and not set(_original(q)["forms"]) <= set(forms) else None


@guard
def same_size(q: Question) -> str | None:
    return "size_smaller" if q.answer("same_size") is False else None


@guard
def same_time(q: Question) -> str | None:
    """KC-33: a correction is shown for as many days, and said as often, as the original."""
    if q.answers is None:
        return None
    days, times = _original(q).get("days") or 0, _original(q).get("times") or 0
    until = q.answer("until")
    if days and (until is None or date.fromisoformat(until) < _seen_from(q) + timedelta(days=days)):
        return "time_shorter"
    return "time_shorter" if (q.answer("times") or 0) < times else None


@guard
def shown_until_its_day(q: Question) -> str | None:
    published = q.case.done("publish")
    until = published.data.get("until") if published else None
    return "still_to_be_shown" if until is not None and q.on < date.fromisoformat(until) else None


def _seen_from(q: Question) -> date:
    """Return the day from which it is seen: our own page stands only once this is entered, late or not."""
    here = any(q.book.postings[form].here for form in q.answer("forms") or ())
    return max(q.on, q.setting.today) if here else q.on


def _original(q: Question) -> dict[str, Any]:
    """Return what the record says of the disclosure that is corrected: its forms, its days, its times."""
    found: dict[str, Any] = q.case.answered["disclosure"]
    return found
