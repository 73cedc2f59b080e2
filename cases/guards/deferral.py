"""Guards of deferral: while discipline is deferred, or awaits criminal proceedings, nothing is decided (4d, T4-09)."""

from cases.guards.base import Question, guard


@guard
def not_deferred(q: Question) -> str | None:
    clock = q.case.clock("handling")
    return "consideration_deferred" if clock and clock.state == "paused" else None


@guard
def deferral_for_person(q: Question) -> str | None:
    """4d: two of the grounds were found only in the decree on public employees."""
    own = q.book.choices["public_employee_ground"]
    stranger = q.case.answered.get("person_kind") != "public_employee"
    return "ground_not_for_person" if q.answer("ground") in own and stranger else None


@guard
def deferral_not_declined(q: Question) -> str | None:
    """4d: who is spared for their own sake may ask in writing not to be."""
    mine = q.answer("ground") in q.book.choices["declinable_ground"]
    return "deferral_declined" if mine and q.case.done("decline_deferral") else None
