"""Guards of the discipline decision: what is answered before it, form, limitation, competence, and its correction."""

from datetime import date

from cases.clocks import due
from cases.guards.base import Question, guard
from cases.guards.discipline import forms, kind, kind_of_post, number

STATUTES = ("statute_other", "statute_other_confirmed")
CONVICTED = ("prison", "corruption")


@guard
def officials_only(q: Question) -> str | None:
    """KC-20: no council sits about who works on a labour contract; their employer answers for them."""
    return "contract_worker" if kind(q.case) == "contract" else None


@guard
def contract_worker_only(q: Question) -> str | None:
    return None if kind(q.case) == "contract" else "not_contract_worker"


@guard
def public_employees_only(q: Question) -> str | None:
    """4e: these articles stand in the decree on public employees; for others none was read."""
    return None if kind(q.case) == "public_employee" else "article_not_for_person"


@guard
def exclusion_answered(q: Question) -> str | None:
    """4d: excluded? exempt? approved innovation? Each is answered with a reason before anybody votes or decides."""
    if q.case.done("answer_exclusions") is None:
        return "exclusions_unanswered"
    return "exclusion_stands" if _spared(q) else None


@guard
def exclusion_stands(q: Question) -> str | None:
    return None if _spared(q) else "no_exclusion"


def _spared(q: Question) -> bool:
    answered = q.case.done("answer_exclusions")
    said = answered.data if answered else {}
    return (
        any(said.get(name, "none") != "none" for name in ("exclusion", "exemption")) or said.get("innovation") == "yes"
    )


@guard
def circumstances_answered(q: Question) -> str | None:
    """T4-33, T4-12: severity, aggravating and mitigating circumstances, recidivism come before the ballots."""
    return None if q.case.done("answer_circumstances") else "circumstances_unanswered"


@guard
def recidivism_shown(q: Question) -> str | None:
    """T4-12: recidivism is the same violation within so many months of the earlier decision, which is named."""
    if q.answer("recidivism") != "yes":
        return None
    earlier, months = q.answer("earlier_decided_on"), number(q, "recidivism_months")
    if earlier is None or not q.answer("earlier_decision"):
        return "earlier_decision_missing"
    if months is None:
        return "recidivism_unconfirmed"
    last = due(date.fromisoformat(earlier), months, "months", q.setting.calendar, roll=False).day
    ended = date.fromisoformat(q.case.answered["act_ended_on"])
    return None if date.fromisoformat(earlier) <= ended <= last else "not_recidivism"


@guard
def limitation_still_ran(q: Question) -> str | None:
    """T4-05: a new violation restarts a limitation that still ran; one that was over stays over."""
    ended = q.answer("act_ended_on")
    clocks = [clock for name in STATUTES if (clock := q.case.clock(name)) and clock.open]
    over = ended is not None and any(date.fromisoformat(ended) > clock.due for clock in clocks)
    return "statute_over" if over else None


@guard
def skip_ground_recorded(q: Question) -> str | None:
    """T4-30, T4-29: a Party decision is on the record, a judgment has the day of its receipt."""
    ground = q.answer("skip_ground")
    if ground == "party" and q.case.done("record_party_decision") is None:
        return "party_decision_not_recorded"
    wants_day = ground in (*CONVICTED, "judgment") and q.answer("judgment_received_on") is None
    return "judgment_day_missing" if wants_day else None


@guard
def heard_without_council(q: Question) -> str | None:
    """KC-01: where meeting or council are skipped, the person has been asked and what they say is on the record."""
    skipped = q.case.done("skip_council")
    return "person_reported_not_heard" if skipped and not q.case.done("hold_meeting", "record_answer") else None


@guard
def form_fits_person(q: Question) -> str | None:
    """4b: a form of discipline that this kind of person can get."""
    form = q.answer("form")
    return "form_not_for_person" if form is not None and form not in forms(q.case, q.book) else None


@guard
def judgment_means_dismissal(q: Question) -> str | None:
    """T4-29: prison without suspension, or a conviction for corruption, leaves no other form than dismissal."""
    skipped = q.case.done("skip_council")
    convicted = skipped is not None and skipped.data["skip_ground"] in CONVICTED
    return "judgment_means_dismissal" if convicted and q.answer("form") not in (None, "dismissal") else None


@guard
def no_conviction(q: Question) -> str | None:
    """T4-29: after such a judgment nobody concludes that there was no violation."""
    skipped = q.case.done("skip_council")
    return "judgment_means_dismissal" if skipped and skipped.data["skip_ground"] in CONVICTED else None


@guard
def uncounted_since_decision(q: Question) -> str | None:
    """T4-09: only the time of a complaint or lawsuit about the decision does not count, and it comes after it."""
    since, decided = q.answer("not_counted_from"), q.case.done("decide_discipline")
    early = since is not None and decided is not None and date.fromisoformat(since) < decided.on
    return "complaint_before_decision" if early else None


@guard
def competence_fits(q: Question) -> str | None:
    """T4-32: the appointing head for managers, the head of the using unit for others; no dismissal by a host."""
    mine = q.book.choices.get(f"competent_{kind_of_post(q.case)}")
    said = q.answer("acting_as")
    if said is None or mine is None:
        return None
    if said == "host_agreed" and q.answer("form") == "dismissal":
        return "dismissal_by_sending_body"
    return None if said in mine else "competence_not_for_person"


@guard
def delay_answered(q: Question) -> str | None:
    """T4-08: after the handling limit there is still a decision, and somebody answers for the delay."""
    clock = q.case.clock("handling")
    late = clock is not None and clock.open and q.on > clock.due
    return "delay_unanswered" if q.answers is not None and late and not q.answer("delay") else None


@guard
def statute_not_over(q: Question) -> str | None:
    """T4-03, T4-04, T4-06: after the statute of limitations nothing is decided, but for the four cases that have none.

    Where the number is still to be confirmed nobody can say that it is not over: then nothing is decided either.
    """
    form = q.answer("form")
    if form is None or q.answer("no_limitation"):
        return None
    last = _last_day(q, "statute_reprimand" if form == "reprimand" else "statute_other")
    if last is None:
        return "limitation_unconfirmed"
    return "statute_over" if q.on > last else None


def _last_day(q: Question, key: str) -> date | None:
    """Return the last day for a form: of its clock, or, confirmed only after the case was opened, from the number."""
    terms = [q.book.terms[name] for name in (key, f"{key}_confirmed")]
    term = next((each for each in terms if each.applies(q.case.answered)), None)
    if term is None:
        return None
    clock, handling = q.case.clock(term.key), q.case.clock("handling")
    if clock is not None:
        return clock.due
    amount = q.setting.options.get(term.setting)
    if not amount:
        return None
    ended = date.fromisoformat(q.case.answered["act_ended_on"])
    return due(ended, int(amount), term.unit, q.setting.calendar, handling.pauses if handling else ()).day


@guard
def correction_as_visible(q: Question) -> str | None:
    """KC-22: who was named wrongly is cleared in the same places and for as long."""
    said = q.case.done("publish")
    if q.answers is None or said is None:
        return None
    if not set(said.data["forms"]) <= set(q.answer("forms") or ()):
        return "correction_less_visible"
    shown, until = said.data.get("until"), q.answer("until")
    days = date.fromisoformat(shown) - said.on if shown else None
    shorter = days is not None and (until is None or date.fromisoformat(until) - q.on < days)
    return "correction_less_visible" if shorter else None
