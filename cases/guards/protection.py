"""Guards of protection: decided above the unit concerned, never by it; nothing ends while retaliation is unanswered."""

from cases.guards.base import Question, guard


@guard
def past_the_unit(q: Question) -> str | None:
    """KC-18: neither the unit concerned nor a body below it decides about whoever reported it."""
    unit = q.case.answered.get("concerned")
    return "unit_concerned_decides" if unit in (q.case.body, *q.setting.directory.above(q.case.body)) else None


@guard
def receiver_above_unit(q: Question) -> str | None:
    """KC-18: a request goes up, to a body above the unit concerned."""
    body, unit = q.answer("body"), q.case.answered.get("concerned", "")
    return None if body is None or body in q.setting.directory.above(unit) else "receiver_not_above_unit"


@guard
def retaliation_answered(q: Question) -> str | None:
    """KC-18: measures do not end while a report of retaliation waits for an answer."""
    clock = q.case.clock("answer_retaliation")
    return "retaliation_unanswered" if clock and clock.open else None
