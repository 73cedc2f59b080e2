"""The small named conditions that a rulebook may cite.

Each takes a Question and returns None, or the code of the sentence that says what is missing. A guard that
needs an answer stays silent while there is none: the list of lawful acts is made before the form is filled.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from cases.clocks import due
from cases.model import Answers, Case, Setting
from cases.rulebook import Rule, Rulebook


@dataclass(frozen=True)
class Question:
    """May this act be taken now? `answers` is None while the form is empty."""

    case: Case
    rule: Rule
    book: Rulebook
    setting: Setting
    on: date
    by: str
    answers: Answers | None = None

    def answer(self, name: str):  # type: ignore[no-untyped-def]
        return None if self.answers is None else self.answers.get(name)

    def number(self, name: str) -> int:
        return self.book.numbers[name].value


Guard = Callable[[Question], str | None]
GUARDS: dict[str, Guard] = {}


def guard(function: Guard) -> Guard:
    GUARDS[function.__name__] = function
    return function


# --- denunciation -----------------------------------------------------------------------------------------


@guard
def form_unconfirmed(q: Question) -> str | None:
    """T2-09, T2-10: the way without a denouncer is for what is not a denunciation in form."""
    return "form_is_confirmed" if q.case.done("confirm_form") else None


@guard
def conditions_all_met(q: Question) -> str | None:
    """T2-11: every condition of acceptance, or none."""
    given = [q.answer(each.name) for each in q.rule.asks if each.kind == "yesno"]
    return None if q.answers is None or all(given) else "conditions_missing"


@guard
def receiver_not_involved(q: Question) -> str | None:
    """Never to the person reported, to a body that they head, or to one below it."""
    body = q.answer("body")
    if body is None:
        return None
    who = q.setting.directory
    reported = set(_reported(q.case))
    chain = (body, *who.above(body))
    heads = set().union(*(who.heads(each) for each in chain))
    bodies = {each.subject for each in q.case.allegations if each.kind == "body"}
    return "receiver_involved" if reported & heads or bodies & set(chain) else None


@guard
def receiver_exists(q: Question) -> str | None:
    """T2-36: a body that has ended receives nothing; its successor does."""
    body = q.setting.directory.bodies.get(q.answer("body") or "")
    if q.answer("body") is None:
        return None
    ended = body is None or (body.until is not None and body.until < q.on)
    return "receiver_ended" if ended else None


@guard
def team_large_enough(q: Question) -> str | None:
    """T2-17: a verification team has at least two people."""
    team = q.answer("team")
    return "team_too_small" if team is not None and len(set(team)) < q.number("team_size") else None


@guard
def no_ties(q: Question) -> str | None:
    """T2-17, T4-31: relatives, subordinates and the person reported take no part; superiors do not verify either."""
    who = q.setting.directory
    team, council = set(q.answer("team") or ()), set(q.answer("council") or ())
    for person in _reported(q.case):
        if (team | council) & who.close_to(person) or team & set(who.superiors(person)):
            return "ties_with_person_reported"
    return "ties_with_person_reported" if (team | council) & set(q.case.people.recused) else None


@guard
def checked_by_another(q: Question) -> str | None:
    """A summary that leaves the house is written by one person and checked by another."""
    return "same_person_checked" if q.answer("checked_by") in (q.by,) and q.answers is not None else None


@guard
def invitation_has_passed(q: Question) -> str | None:
    """Absence is recorded only after the day of the invitation."""
    invited = q.case.done("invite_person_reported")
    when = date.fromisoformat(invited.data["meeting_on"]) if invited else None
    return "invitation_still_open" if when is not None and q.on < when else None


@guard
def meeting_not_before_today(q: Question) -> str | None:
    when = q.answer("meeting_on")
    return "meeting_in_past" if when is not None and date.fromisoformat(when) < q.on else None


@guard
def person_reported_heard(q: Question) -> str | None:
    """KC-01: no conclusion before the person reported was told, invited, and answered or stayed away."""
    if not _reported(q.case):
        return None
    needed = ("notify_content", "invite_person_reported")
    missing = not all(q.case.done(act) for act in needed)
    missing = missing or not q.case.done("record_answer", "record_absence")
    return "person_reported_not_heard" if missing else None


@guard
def findings_complete(q: Question) -> str | None:
    """T2-22: one value for each allegation and person."""
    found = q.answer("findings")
    if found is None:
        return None
    return None if set(found) == {each.id for each in q.case.allegations} else "findings_incomplete"


@guard
def allegations_known(q: Question) -> str | None:
    return None if q.case.allegations else "no_allegations"


@guard
def complexity_allows(q: Question) -> str | None:
    """T2-14 to T2-16: one extension if complex (one ground), a second only if specially complex (two)."""
    grounds = q.answer("grounds")
    if grounds is None:
        return None
    done = sum(past.act == q.rule.act and past.round == q.case.round and not past.annulled for past in q.case.history)
    special = len(set(grounds)) >= q.number("grounds_specially_complex")
    most = q.number("extensions_specially_complex") if special else q.number("extensions_complex")
    return "no_more_extensions" if done >= most else None


@guard
def within_extension(q: Question) -> str | None:
    """The decision may give fewer days than the law allows, never more."""
    days = q.answer("days")
    if days is None:
        return None
    extended, by = q.rule.extends or ("", "")
    term, clock = q.book.terms[by], q.case.clock(extended)
    limit = term.amount - (clock.amount + sum(clock.added) if term.total and clock else 0)
    return "extension_too_long" if not 1 <= days <= limit else None


@guard
def not_overdue(q: Question) -> str | None:
    """KC-02: a term that has run out is not extended away; the delay stays on the record."""
    clock = q.case.clock(q.rule.extends[0]) if q.rule.extends else None
    return "term_ran_out" if clock is None or not clock.open or q.on > clock.due else None


@guard
def clock_running(q: Question) -> str | None:
    clock = q.case.clock(q.rule.pauses[0])
    return None if clock and clock.state == "running" else "clock_not_running"


@guard
def clock_paused(q: Question) -> str | None:
    clock = q.case.clock(q.rule.resumes[0])
    return None if clock and clock.state == "paused" else "clock_not_paused"


@guard
def ground_holds(q: Question) -> str | None:
    """T2-19 to T2-21: a withdrawal closes the case only if everyone withdrew and no ground to go on stands."""
    if q.answer("ground") != "withdrawn":
        return None
    withdrawal = q.case.done("record_withdrawal")
    if withdrawal is None or withdrawal.data.get("extent") != "all":
        return "not_everyone_withdrew"
    return "withdrawal_does_not_close" if withdrawal.data.get("go_on") else None


@guard
def some_finding_true(q: Question) -> str | None:
    """Discipline is for persons of whom at least one allegation proved true or partly true."""
    person = q.answer("person")
    return "nothing_proved" if person is not None and person not in _proved(q.case) else None


@guard
def nothing_proved(q: Question) -> str | None:
    return "something_proved" if _proved(q.case) else None


@guard
def once_a_person(q: Question) -> str | None:
    again = any(
        past.act == q.rule.act and past.data.get("person") == q.answer("person") and not past.annulled
        for past in q.case.history
    )
    return "person_has_a_case" if q.answers is not None and again else None


@guard
def posted_long_enough(q: Question) -> str | None:
    """T2-28: a posting lasts at least its minimum; the end date is compulsory."""
    until = q.answer("until")
    if until is None or not q.rule.starts:
        return None
    least = next(q.book.terms[key] for key in q.rule.starts if q.book.terms[key].least)
    first = due(q.on, least.amount, least.unit, q.setting.calendar, roll=False).day
    return "posting_too_short" if date.fromisoformat(until) < first else None


# --- discipline ---------------------------------------------------------------------------------------------


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
    return "votes_missing" if q.answers is not None and sum((tally or {}).values()) != len(_council(q.case)) else None


@guard
def choices_on_the_slip(q: Question) -> str | None:
    """T4-25: yes or no in the first ballot; in the second only forms that this kind of person can get (4b)."""
    tally = q.setting.tally or q.answer("tally") or {}
    return None if set(tally) <= set(slip(q.case, q.book, q.rule)) else "choice_not_on_slip"


@guard
def majority_for_discipline(q: Question) -> str | None:
    counted = q.case.done("count_first_ballot")
    return None if counted and _majority(counted.data["tally"], _council(q.case)) == "yes" else "no_majority"


@guard
def no_majority_for_discipline(q: Question) -> str | None:
    counted = q.case.done("count_first_ballot")
    return (
        "majority_for_discipline" if counted and _majority(counted.data["tally"], _council(q.case)) == "yes" else None
    )


@guard
def session_voted(q: Question) -> str | None:
    """T4-25: a majority for discipline is followed by the second ballot before the session ends."""
    first = q.case.done("count_first_ballot")
    wants_form = first is not None and _majority(first.data["tally"], _council(q.case)) == "yes"
    return "second_ballot_missing" if wants_form and not q.case.done("count_second_ballot") else None


@guard
def form_fits_person(q: Question) -> str | None:
    """4b: a form of discipline that this kind of person can get."""
    form = q.answer("form")
    return "form_not_for_person" if form is not None and form not in forms(q.case, q.book) else None


@guard
def statute_not_over(q: Question) -> str | None:
    """T4-04, T4-08: after the statute of limitations nothing is decided; after the handling limit it still is."""
    form = q.answer("form")
    if form is None:
        return None
    clock = q.case.clock("statute_reprimand" if form == "reprimand" else "statute_other")
    return "statute_over" if clock and clock.state == "running" and q.on > clock.due else None


# --- shared --------------------------------------------------------------------------------------------------


@guard
def last_standing_fact(q: Question) -> str | None:
    """Only the last act that stands can be annulled: later ones were built upon it."""
    target = q.answer("target")
    if target is None:
        return None
    undone = ("annul",)
    last = next((p for p in reversed(q.case.history) if not p.annulled and p.act not in undone), None)
    return None if last and last.seq == target and last.seq > 1 and not last.data.get("tally") else "not_the_last_act"


@guard
def another_case(q: Question) -> str | None:
    return "same_case" if q.answer("other") == q.case.id else None


def slip(case: Case, book: Rulebook, rule: Rule) -> tuple[str, ...]:
    """Return the choices on the slip of the ballot that this act opens or counts."""
    return ("yes", "no") if "first" in rule.act else forms(case, book)


def forms(case: Case, book: Rulebook) -> tuple[str, ...]:
    """Return the forms of discipline that the person of this case can get (section 4b)."""
    opened = case.done("open")
    kind = _kind(case)
    kind += "_manager" if opened and opened.data.get("manager") else ""
    return tuple(book.choices.get(f"forms_{kind}", {}))


def _kind(case: Case) -> str:
    opened = case.done("open")
    return str(opened.data["person_kind"]) if opened else ""


def _council(case: Case) -> tuple[str, ...]:
    council = case.done("set_up_council")
    return tuple(council.data["council"]) if council else ()


def _majority(tally: dict[str, int], council: tuple[str, ...]) -> str | None:
    """More than half of the members; nothing else is a majority."""
    return next((choice for choice, votes in tally.items() if votes * 2 > len(council)), None)


def _reported(case: Case) -> tuple[str, ...]:
    return (*case.people.reported, *(each.subject for each in case.allegations if each.kind == "person"))


def _proved(case: Case) -> set[str]:
    concluded = case.done("conclude")
    found = concluded.data["findings"] if concluded else {}
    return {each.subject for each in case.allegations if found.get(each.id) in ("true", "partly_true")}
