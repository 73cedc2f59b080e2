"""Guards of discipline: council, summons, secret ballots."""

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
def managed_here(q: Question) -> str | None:
    """T4-32: a case is opened where the person works, or above."""
    post = q.setting.directory.posts.get(q.answer("person") or "")
    if post is None or q.case.body in (post.body, *q.setting.directory.above(post.body)):
        return None
    return "body_not_competent"


@guard
def council_complete(q: Question) -> str | None:
    """T4-23: three members for a public employee; for the others the body's setting, to be confirmed."""
    council = q.answer("council")
    if council is None:
        return None
    law = kind(q.case) == "public_employee"
    size = number(q, "council_size") if law else q.setting.options.get("council_size")
    if size is None:
        return "council_size_unconfirmed"
    return None if len(set(council)) == size else "council_incomplete"


@guard
def seats_filled(q: Question) -> str | None:
    """T4-23: who sits for a public employee; for the others the composition was not read."""
    wanted = q.book.choices.get(f"seats_{kind_of_post(q.case)}")
    seats = q.answer("seats")
    return "seats_missing" if seats is not None and wanted and set(seats) != set(wanted) else None


@guard
def summons_in_time(q: Question) -> str | None:
    """T4-24: at least five working days before the session."""
    when = q.answer("session_on")
    if when is None:
        return None
    days = number(q, "summons_working_days")
    if days is None:
        return "summons_unconfirmed"
    first = due(q.on, days, "working_days", q.setting.calendar).day
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
    wanted = number(q, "summons_before_absence")
    if wanted is None:
        return "summons_unconfirmed"
    return None if (q.answer("summons_sent") or 0) >= wanted else "second_summons_missing"


@guard
def no_vote_too_many(q: Question) -> str | None:
    """T4-23: nobody but the members votes, each once."""
    tally = q.setting.tally or q.answer("tally") or {}
    return "votes_exceed_members" if sum(tally.values()) > len(voters(q.case)) else None


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


def slip(case: Case, book: Rulebook, rule: Rule) -> tuple[str, ...]:
    """Return the choices on the slip of the ballot that this act opens or counts."""
    if "first" in rule.act:
        return ("yes", "no")
    against = tuple(choice for choice in book.choices["form"] if choice == NO_FORM)
    return (*forms(case, book), *against)


def forms(case: Case, book: Rulebook) -> tuple[str, ...]:
    """Return the forms of discipline that the person of this case can get (section 4b)."""
    return tuple(book.choices.get(f"forms_{kind_of_post(case)}", {}))


def kind(case: Case) -> str:
    return str(case.answered.get("person_kind", ""))


def kind_of_post(case: Case) -> str:
    return kind(case) + ("_manager" if case.answered.get("manager") else "")


def number(q: Question, name: str) -> int | None:
    """Return a number of the law, or, where the law was not read, what the body confirmed: None until it did."""
    return q.confirmed(name) if q.book.numbers[name].setting else q.number(name)


def voters(case: Case) -> tuple[str, ...]:
    """Return who votes in the ballot that is due: a disciplinary council, or the members of a Party organisation."""
    listed = case.done("set_up_council", "list_voters", "list_deciding_voters")
    return tuple(listed.data["council"]) if listed else ()


def _majority(tally: dict[str, int], council: tuple[str, ...]) -> str | None:
    """More than half of the members; nothing else is a majority."""
    return next((choice for choice, votes in tally.items() if votes * 2 > len(council)), None)
