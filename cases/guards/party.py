"""Guards of the Party's own track: its four-valued conclusions, who is heard, decisions, complaint."""

from datetime import date

from cases.clocks import due
from cases.guards.base import Question, guard
from cases.guards.discipline import forms
from cases.model import Case


@guard
def body_is_of_the_party(q: Question) -> str | None:
    """KC-26: the Party's own track belongs to Party organisations, never to a State body."""
    body = q.setting.directory.bodies.get(q.case.body)
    return None if body is not None and body.kind == "party" else "not_a_party_body"


# --- Kiểm tra, giám sát ------------------------------------------------------------------------------------------


@guard
def anonymous_only_to_understand(q: Question) -> str | None:
    """P-13: without a name, or from somebody without capacity, it is no denunciation; it may be a sign to look into."""
    nameless = q.answer("source_form") in ("anonymous", "no_capacity")
    return "nameless_is_no_denunciation" if nameless and q.answer("check_kind") == "denunciation" else None


@guard
def within_committee_extension(q: Question) -> str | None:
    """P-16: as many days in all as the committee confirmed; the 180 days of P-15 are not prolonged."""
    most = q.setting.options.get(q.book.terms[q.rule.extends[1]].setting) if q.rule.extends else None
    clock = next((each for each in q.case.clocks if each.open and each.term in q.rule.extends[::2]), None)
    if not most or clock is None:
        return "nothing_to_extend"
    days = q.answer("days")
    within = days is None or 1 <= days <= int(most) - sum(clock.added)
    return None if within else "extension_too_long"


@guard
def violation_found(q: Question) -> str | None:
    """P-12: discipline follows only from the value "true, with a violation", for the one it was said of."""
    subject = q.answer("person") or q.answer("organisation")
    concluded = q.case.done("conclude")
    found = concluded.data["findings"] if concluded else {}
    guilty = {each.subject for each in q.case.allegations if found.get(each.id) == "violation"}
    return "no_violation_found" if subject is not None and subject not in guilty else None


@guard
def once_a_subject(q: Question) -> str | None:
    """One discipline case for each member or organisation."""
    subject = q.answer("person") or q.answer("organisation")
    before = (past for past in q.case.history if past.act == q.rule.act and not past.annulled)
    again = any(subject in (past.data.get("person"), past.data.get("organisation")) for past in before)
    return "subject_has_a_case" if subject is not None and again else None


@guard
def subject_named(q: Question) -> str | None:
    """A case is about one member, or about one organisation, and the kind says which."""
    kind = q.answer("person_kind")
    if kind is None:
        return None
    wanted, other = ("organisation", "person") if kind == "organisation" else ("person", "organisation")
    return None if q.answer(wanted) and not q.answer(other) else "subject_unclear"


@guard
def organisation_not_its_own_judge(q: Question) -> str | None:
    """KC-27: an organisation is not judged by itself, nor by one below it."""
    subject = q.answer("organisation")
    return "organisation_judges_itself" if subject in (q.case.body, *q.setting.directory.above(q.case.body)) else None


# --- Nghe, hoãn --------------------------------------------------------------------------------------------------


@guard
def discipline_not_deferred(q: Question) -> str | None:
    return "consideration_deferred" if _deferred(q.case) else None


@guard
def discipline_deferred(q: Question) -> str | None:
    return None if _deferred(q.case) else "not_deferred_now"


def _deferred(case: Case) -> bool:
    last = case.done("defer", "resume")
    return last is not None and last.act == "defer"


@guard
def invited_often_enough(q: Question) -> str | None:
    """P-08: absent after several invitations, the meeting goes on; how many, no text read says: the committee does."""
    needed = q.confirmed("invitations_before_absence")
    if needed is None:
        return "invitations_unconfirmed"
    sent = sum(past.act == "invite_person_reported" and not past.annulled for past in q.case.history)
    return "invited_too_rarely" if sent < needed else None


# --- Quyết định, khiếu nại ---------------------------------------------------------------------------------------


@guard
def expulsion_fits_person(q: Question) -> str | None:
    """P-14: expelled on the judgment is a full member."""
    return None if "expulsion" in forms(q.case, q.book) else "form_not_for_person"


@guard
def is_probationary(q: Question) -> str | None:
    """P-14: struck off is a probationary member who is unfit."""
    opened = q.case.done("open")
    return None if opened and opened.data["person_kind"] == "probationary" else "not_probationary"


@guard
def subject_is_member(q: Question) -> str | None:
    """P-11: State discipline is asked for a member, never for an organisation."""
    opened = q.case.done("open")
    return None if opened and opened.data.get("person") else "subject_no_person"


@guard
def same_member(q: Question) -> str | None:
    """P-11: the State discipline that is asked for is that of the member disciplined here."""
    opened, person = q.case.done("open"), q.answer("person")
    return "another_person" if person is not None and opened and opened.data.get("person") != person else None


@guard
def changed_form_named(q: Question) -> str | None:
    """KC-28: a decision that is changed says to which form; one that is kept or annulled names none."""
    result = q.answer("result")
    if result is None:
        return None
    return "changed_form_unclear" if (result == "changed") != bool(q.answer("form")) else None


@guard
def served_day_come(q: Question) -> str | None:
    served = q.answer("served_on")
    return "served_in_future" if served is not None and date.fromisoformat(served) > q.on else None


@guard
def complaint_time_over(q: Question) -> str | None:
    """P-10: the last day to complain is whole; the case is closed after it."""
    clock = q.case.clock("complain")
    return "complaint_still_possible" if clock and clock.open and q.on <= clock.due else None


@guard
def complaint_in_time(q: Question) -> str | None:
    """P-10: within thirty days of receiving the decision."""
    clock = q.case.clock("complain")
    return "complaint_too_late" if clock and clock.open and q.on > clock.due else None


@guard
def resolved_above(q: Question) -> str | None:
    """KC-27: a complaint is resolved by a level above the one that decided."""
    body = q.answer("body")
    above = q.setting.directory.above(q.case.body)
    return "not_a_level_above" if body is not None and body not in above else None


@guard
def party_statute_not_over(q: Question) -> str | None:
    """P-17: the years are not confirmed; expulsion and the cases named in `no_limitation` have none."""
    form = q.answer("form")
    if form is None or form == "expulsion" or q.answer("no_limitation"):
        return None
    term = q.book.terms["statute_reprimand" if form == "reprimand" else "statute_other"]
    years = q.setting.options.get(term.setting)
    if not years:
        return "party_limitation_unconfirmed"
    opened = q.case.done("open")
    ended = date.fromisoformat(opened.data["act_ended_on"]) if opened else q.case.received_on
    return "statute_over" if q.on > due(ended, int(years), term.unit, q.setting.calendar).day else None
