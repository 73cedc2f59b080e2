"""Guards of discipline: council, summons, secret ballots, form and statute of limitations."""

from datetime import date

from cases.clocks import due
from cases.guards.base import Question, guard
from cases.model import Case
from cases.rulebook import Rule, Rulebook

NO_FORM = "none"  # the line "no discipline", on slips that carry every form at once (P-05)


@guard
def manages_the_person(q: Question) -> str | None:
    """T4-32: the body that decides is the one where the person works, or one above it, which appoints managers."""
    post, body = q.setting.directory.posts.get(q.answer("person") or ""), q.answer("body")
    if post is None or body is None:
        return None
    competent = (post.body, *q.setting.directory.above(post.body))
    return None if body in competent else "body_not_competent"


@guard
def council_complete(q: Question) -> str | None:
    """T4-23: three members for a public employee; for the others the body's setting, to be confirmed."""
    council = q.answer("council")
    if council is None:
        return None
    size = q.number("council_size") if _kind(q.case) == "public_employee" else q.setting.options.get("council_size")
    if size is None:
        return "council_size_unconfirmed"
    return None if len(set(council)) == size else "council_incomplete"


@guard
def summons_in_time(q: Question) -> str | None:
    """T4-24: at least five working days before the session."""
    when = q.answer("session_on")
    if when is None:
        return None
    first = due(q.on, q.number("summons_working_days"), "working_days", q.setting.calendar).day
    return "summons_too_late" if date.fromisoformat(when) < first else None


@guard
def session_day_come(q: Question) -> str | None:
    summons = q.case.done("summon")
    return "session_not_yet" if summons and q.on < date.fromisoformat(summons.data["session_on"]) else None


@guard
def absent_only_after_second_summons(q: Question) -> str | None:
    """T4-20: the meeting goes on without the person after the second summons."""
    if q.answer("present") is not False:
        return None
    return None if (q.answer("summons_sent") or 0) >= q.number("summons_before_absence") else "second_summons_missing"


@guard
def exclusion_answered(q: Question) -> str | None:
    answered = q.case.done("answer_exclusions")
    if answered is None:
        return "exclusions_unanswered"
    return None if answered.data["exclusion"] == "none" else "exclusion_stands"


@guard
def exclusion_stands(q: Question) -> str | None:
    answered = q.case.done("answer_exclusions")
    return None if answered and answered.data["exclusion"] in ("excluded", "exempt") else "no_exclusion"


@guard
def everyone_voted(q: Question) -> str | None:
    """T4-23: the council decides with all its members, by secret ballot."""
    tally = q.setting.tally or q.answer("tally")
    return "votes_missing" if q.answers is not None and sum((tally or {}).values()) != len(voters(q.case)) else None


@guard
def choices_on_the_slip(q: Question) -> str | None:
    """T4-25: yes or no in the first ballot; in the second only forms that this kind of person can get (4b)."""
    tally = q.setting.tally or q.answer("tally") or {}
    return None if set(tally) <= set(slip(q.case, q.book, q.rule)) else "choice_not_on_slip"


@guard
def majority_for_discipline(q: Question) -> str | None:
    counted = q.case.done("count_first_ballot")
    return None if counted and _majority(counted.data["tally"], voters(q.case)) == "yes" else "no_majority"


@guard
def no_majority_for_discipline(q: Question) -> str | None:
    counted = q.case.done("count_first_ballot")
    return "majority_for_discipline" if counted and _majority(counted.data["tally"], voters(q.case)) == "yes" else None


@guard
def session_voted(q: Question) -> str | None:
    """T4-25: a majority for discipline is followed by the second ballot before the session ends."""
    first = q.case.done("count_first_ballot")
    wants_form = first is not None and _majority(first.data["tally"], voters(q.case)) == "yes"
    return "second_ballot_missing" if wants_form and not q.case.done("count_second_ballot") else None


@guard
def form_fits_person(q: Question) -> str | None:
    """4b: a form of discipline that this kind of person can get."""
    form = q.answer("form")
    return "form_not_for_person" if form is not None and form not in forms(q.case, q.book) else None


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
    term = next(each for each in terms if each.applies(q.case.answered))
    clock, handling = q.case.clock(term.key), q.case.clock("handling")
    if clock is not None:
        return clock.due
    amount = q.setting.options.get(term.setting)
    if not amount:
        return None
    ended = date.fromisoformat(q.case.answered["act_ended_on"])
    return due(ended, int(amount), term.unit, q.setting.calendar, handling.pauses if handling else ()).day


def slip(case: Case, book: Rulebook, rule: Rule) -> tuple[str, ...]:
    """Return the choices on the slip of the ballot that this act opens or counts."""
    if "first" in rule.act:
        return ("yes", "no")
    against = tuple(choice for choice in book.choices["form"] if choice == NO_FORM)
    return (*forms(case, book), *against)


def forms(case: Case, book: Rulebook) -> tuple[str, ...]:
    """Return the forms of discipline that the person of this case can get (section 4b)."""
    opened = case.done("open")
    kind = _kind(case)
    kind += "_manager" if opened and opened.data.get("manager") else ""
    return tuple(book.choices.get(f"forms_{kind}", {}))


def _kind(case: Case) -> str:
    opened = case.done("open")
    return str(opened.data["person_kind"]) if opened else ""


def voters(case: Case) -> tuple[str, ...]:
    """Return who votes in the ballot that is due: a disciplinary council, or the members of a Party organisation."""
    listed = case.done("set_up_council", "list_voters", "list_deciding_voters")
    return tuple(listed.data["council"]) if listed else ()


def _majority(tally: dict[str, int], council: tuple[str, ...]) -> str | None:
    """More than half of the members; nothing else is a majority."""
    return next((choice for choice, votes in tally.items() if votes * 2 > len(council)), None)
