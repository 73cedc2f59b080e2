"""Guards that every procedure may cite: clocks, receiving bodies, ties, annulment, joining."""

from cases.guards.base import Question, guard, reported
from cases.model import WITHOUT_A_STEP


@guard
def within_extension(q: Question) -> str | None:
    """The decision may give fewer days than the law allows, never more."""
    days = q.answer("days")
    if days is None:
        return None
    extended, by = _extended(q)
    term, clock = q.book.terms[by], q.case.clock(extended)
    limit = term.amount - (clock.amount + sum(clock.added) if term.total and clock else 0)
    return "extension_too_long" if not 1 <= days <= limit else None


def _extended(q: Question) -> tuple[str, str]:
    """Return the pair of terms of which the first runs in this case."""
    pairs = list(zip(q.rule.extends[::2], q.rule.extends[1::2], strict=True))
    open_now = (pair for pair in pairs if (clock := q.case.clock(pair[0])) and clock.open)
    return next(open_now, pairs[0])


@guard
def not_overdue(q: Question) -> str | None:
    """KC-02: a term that has run out is not extended away; the delay stays on the record."""
    clock = q.case.clock(_extended(q)[0])
    if clock is None or not clock.open:
        return "term_ran_out"
    return "term_ran_out" if clock.state == "running" and q.on > clock.due else None


@guard
def clock_running(q: Question) -> str | None:
    clock = q.case.clock(q.rule.pauses[0])
    return None if clock and clock.state == "running" else "clock_not_running"


@guard
def clock_paused(q: Question) -> str | None:
    clock = q.case.clock(q.rule.resumes[0])
    return None if clock and clock.state == "paused" else "clock_not_paused"


@guard
def receiver_not_involved(q: Question) -> str | None:
    """Never to the person reported, to a body that they head, or to one below it."""
    body = q.answer("body")
    return "receiver_involved" if body is not None and _involved(q, body) else None


@guard
def body_not_involved(q: Question) -> str | None:
    """T2-36: about the head of a body decides the level above, never that body nor one below it."""
    return "body_involved" if _involved(q, q.case.body) else None


def _involved(q: Question, body: str) -> bool:
    who = q.setting.directory
    chain = (body, *who.above(body))
    heads = set().union(*(who.heads(each) for each in chain))
    bodies = {each.subject for each in q.case.allegations if each.kind == "body"}
    return bool(set(reported(q.case)) & heads or bodies & set(chain))


@guard
def receiver_exists(q: Question) -> str | None:
    """T2-36: a body that has ended receives nothing; its successor does."""
    body = q.setting.directory.bodies.get(q.answer("body") or "")
    if q.answer("body") is None:
        return None
    ended = body is None or (body.until is not None and body.until < q.on)
    return "receiver_ended" if ended else None


@guard
def no_ties(q: Question) -> str | None:
    """T2-17, T4-31: relatives, subordinates and the person reported take no part; superiors do not verify either."""
    who = q.setting.directory
    team, council = set(q.answer("team") or ()), set(q.answer("council") or ())
    for person in reported(q.case):
        if (team | council) & who.close_to(person) or team & set(who.superiors(person)):
            return "ties_with_person_reported"
    return "ties_with_person_reported" if (team | council) & set(q.case.people.recused) else None


@guard
def last_standing_fact(q: Question) -> str | None:
    """Only the last act that stands can be annulled: later ones were built upon it.

    Nor one that opened another case (KC-03): that case would stay behind; it is ended by an act of its own.
    """
    target = q.answer("target")
    if target is None:
        return None
    last = next((p for p in reversed(q.case.history) if not p.annulled and p.act not in WITHOUT_A_STEP), None)
    if not (last and last.seq == target and last.seq > 1 and not last.data.get("tally")):
        return "not_the_last_act"
    rule = q.book.acts.get(last.act)
    return "opened_a_case" if rule is not None and rule.opens else None


CONCLUSIONS = (  # what is signed about somebody has to be sent, acted upon and published where it was signed
    "conclude",
    "conclude_supervision",
    "decide_discipline",
    "conclude_no_violation",
    "decide_first",
    "decide_second",
    "announce_decision",
    "decide_above",
    "conclude_no_discipline",
    "order_measures",
)


@guard
def nothing_decided(q: Question) -> str | None:
    """KC-04: no case is joined away from what its conclusion owes, no measures of protection from their own end."""
    return "already_concluded" if q.case.done(*CONCLUSIONS) else None


@guard
def another_case(q: Question) -> str | None:
    return "same_case" if q.answer("other") == q.case.id else None
