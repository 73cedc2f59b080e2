"""Guards of what surrounds a resolution: old complaints, forwarders, suspensions, delays, repeat denunciations."""

from datetime import date

from cases.guards.base import Question, guard
from cases.plan import has_denouncer

PAUSES = {"receive_assessment": "request_assessment", "resume": "suspend"}


@guard
def new_evidence_after_complaint(q: Question) -> str | None:
    """T2-11: from a complaint that was resolved, only with new evidence against whoever resolved it."""
    return "no_new_evidence" if q.answer("after_complaint") and not q.answer("new_evidence") else None


@guard
def was_forwarded(q: Question) -> str | None:
    """T2-06: a reply on the handling is owed to whoever forwarded the report, the press or an agency."""
    return None if q.case.answered.get("channel") == "press" else "not_forwarded"


@guard
def pause_of_its_own(q: Question) -> str | None:
    """T2-18, T2-21: an assessment ends its own pause, a decision to resume that of a suspension."""
    acts = {*PAUSES, *PAUSES.values()}
    last = next((past.act for past in reversed(q.case.history) if past.act in acts and not past.annulled), "")
    return None if last == PAUSES[q.rule.act] else "other_pause"


@guard
def resolution_not_paused(q: Question) -> str | None:
    """T2-18, T2-21: while the time stands still nothing is reported or concluded; first it goes on, by its own act."""
    clock = q.case.clock("resolution")
    return "resolution_paused" if clock and clock.state == "paused" else None


@guard
def crime_file_sent(q: Question) -> str | None:
    """T2-07, T2-24: signs of a crime go out at once; no case is published or closed over a file that stayed."""
    clock = q.case.clock("refer_crime")
    return "crime_file_not_sent" if clock and clock.open else None


@guard
def identity_checked_if_needed(q: Question) -> str | None:
    """T2-39: on this way the denouncer's identity is checked only if needed, and then it is."""
    missing = q.answer("identity_needed") and q.case.done("confirm_form") is None
    return "identity_not_checked" if missing else None


@guard
def days_have_come(q: Question) -> str | None:
    """A day that this act records as past is not later than the day on its own paper."""
    days = [q.answer(ask.name) for ask in q.rule.asks if ask.kind == "day"]
    return "answer_in_future" if any(day and date.fromisoformat(day) > q.on for day in days) else None


@guard
def resolution_overdue(q: Question) -> str | None:
    """T2-33: the superior asks for a report only once the time to resolve is over."""
    clock = q.case.clock("resolution")
    return None if clock and clock.state == "running" and q.on > clock.due else "resolution_in_time"


@guard
def no_delay_report_awaited(q: Question) -> str | None:
    """T2-33: while the superior's question or the resolver's report is still owed, it is not asked for again."""
    clocks = [q.case.clock(term) for term in ("ask_overdue_report", "report_overdue")]
    return "report_awaited" if any(clock and clock.open for clock in clocks) else None


@guard
def denounced_before(q: Question) -> str | None:
    """T2-31: only who denounced can denounce again; an inspection has no denouncer (T2-10)."""
    return None if has_denouncer(q.case) else "nobody_denounced"


@guard
def not_oneself(q: Question) -> str | None:
    """T2-37: nobody opens discipline against themselves, nor in their own case."""
    return "own_case" if q.answer("person") == q.by and q.answers is not None else None


@guard
def form_matches_fault(q: Question) -> str | None:
    """T2-37: the decree's closed list says for which fault a handler is reprimanded or warned.

    For which fault a handler is removed or dismissed was not read: such a form is proposed only once confirmed.
    """
    form, fault = q.answer("proposed"), q.answer("fault")
    if form is None:
        return None
    listed = q.book.choices.get(f"fault_{form}")
    if listed is None:
        return "handler_form_unconfirmed"
    return None if fault in listed else "form_not_for_fault"
