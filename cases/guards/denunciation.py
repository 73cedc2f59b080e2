"""Guards of the way of a denunciation: form, team, hearing, findings, withdrawal, what follows from the conclusion."""

from datetime import date

from cases.guards.base import Question, concerned, done_for, guard
from cases.model import Case, Done
from cases.plan import has_denouncer


@guard
def form_unconfirmed(q: Question) -> str | None:
    """T2-09, T2-10: the way without a denouncer is for what is not a denunciation in form."""
    return "form_is_confirmed" if q.case.done("confirm_form") else None


@guard
def conditions_all_met(q: Question) -> str | None:
    """T2-11: every condition of acceptance, or none."""
    given = [q.answer(each.name) for each in q.rule.asks if each.kind == "yesno" and each.required]
    return None if q.answers is None or all(given) else "conditions_missing"


@guard
def team_large_enough(q: Question) -> str | None:
    """T2-17: a verification team has at least two people."""
    team = q.answer("team")
    return "team_too_small" if team is not None and len(set(team)) < q.number("team_size") else None


@guard
def checked_by_another(q: Question) -> str | None:
    """A summary that leaves the house is written by one person and checked by another."""
    return "same_person_checked" if q.answer("checked_by") in (q.by,) and q.answers is not None else None


@guard
def invitation_has_passed(q: Question) -> str | None:
    """Absence is recorded only after the day of the invitation."""
    invited = _invitation(q)
    when = date.fromisoformat(invited.data["meeting_on"]) if invited else None
    return "invitation_still_open" if when is not None and q.on < when else None


def _invitation(q: Question) -> Done | None:
    """Return the last invitation of the person whom this act names, or of anybody where it names nobody."""
    wanted = q.answer("person")
    sent = (past for past in reversed(q.case.history) if past.act == "invite_person_reported" and not past.annulled)
    mine = (past for past in sent if wanted in (None, past.data.get("person", wanted)))
    return next((past for past in mine if past.round == q.case.round), None)


@guard
def meeting_not_before_today(q: Question) -> str | None:
    when = q.answer("meeting_on")
    return "meeting_in_past" if when is not None and date.fromisoformat(when) < q.on else None


@guard
def person_reported_heard(q: Question) -> str | None:
    """KC-01: no conclusion before each person reported was told, invited, and answered or stayed away."""
    steps = (("notify_content",), ("invite_person_reported",), ("record_answer", "record_absence"))
    since = {person: _named_by(q.case, person) for person in concerned(q.case)}
    heard = all(done_for(q.case, person, *step, since=seq) for person, seq in since.items() for step in steps)
    return None if heard else "person_reported_not_heard"


@guard
def body_reported_heard(q: Question) -> str | None:
    """KC-01: where only a body is denounced it is told as well, and answers or stays away."""
    bodies = {each.subject: _named_by(q.case, each.subject) for each in q.case.allegations if each.kind == "body"}
    steps = (("notify_content",), ("record_answer", "record_absence"))
    heard = all(done_for(q.case, body, *step, since=seq) for body, seq in bodies.items() for step in steps)
    return None if heard or concerned(q.case) else "body_reported_not_heard"


def _named_by(case: Case, person: str) -> int:
    """Return the number of the last act that wrote down something new against a person: they are heard after it."""
    known, last = set[str](), 0
    for past in (each for each in case.history if not each.annulled):
        mine = {row["id"] for row in past.data.get("allegations", ()) if row["subject"] == person}
        last = past.seq if mine - known else last
        known |= mine
    return last


@guard
def one_of_the_reported(q: Question) -> str | None:
    """KC-17: where several are reported, each is told, invited and heard by name; nobody reads of the others."""
    people, named = set(concerned(q.case)), q.answer(q.rule.each)
    if q.answers is None or not people:
        return None
    if named is None:
        return "which_person" if len(people) > 1 else None
    return None if named in people else "not_reported"


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
def ground_holds(q: Question) -> str | None:
    """T2-19 to T2-21: a withdrawal closes the case only if everyone withdrew and no ground to go on stands.

    A death does only where everything that is alleged concerns whoever died.
    """
    others = len({each.subject for each in q.case.allegations}) > 1
    if q.answer("ground") == "died":
        return "others_are_reported" if others else None
    if q.answer("ground") != "withdrawn":
        return None
    return _withdrawal_trouble(q) if has_denouncer(q.case) else "nobody_to_withdraw"


def _withdrawal_trouble(q: Question) -> str | None:
    withdrawal = q.case.done("record_withdrawal")
    if withdrawal is None or withdrawal.data.get("extent") != "all":
        return "not_everyone_withdrew"
    return "withdrawal_does_not_close" if withdrawal.data.get("go_on") else None


@guard
def signers_all_withdrew(q: Question) -> str | None:
    """T2-19: a withdrawal is a full one only if all who signed the petition withdrew; it goes on for the others."""
    if q.answer("extent") != "all":
        return None
    signed = int(q.case.answered.get("signers") or 1)
    before = (past for past in q.case.history if past.act == q.rule.act and not past.annulled)
    withdrew = sum(past.data.get("withdrawing", 1) for past in before) + (q.answer("withdrawing") or 1)
    return "signers_remain" if withdrew < signed else None


@guard
def everyone_withdrew(q: Question) -> str | None:
    """T2-19, T2-20, KC-16: as `ground_holds`, for a denunciation that was not accepted yet."""
    return _withdrawal_trouble(q)


@guard
def not_withdrawn(q: Question) -> str | None:
    """T2-21: what everyone withdrew is terminated, not accepted nor concluded, unless a ground of T2-20 stands."""
    said = q.case.done("record_withdrawal")
    over = said is not None and said.data.get("extent") == "all" and not said.data.get("go_on")
    return "everyone_has_withdrawn" if over and (q.rule.act == "accept" or has_denouncer(q.case)) else None


@guard
def nothing_to_check(q: Question) -> str | None:
    """T2-09, T2-10: wrong in form but clear, evidenced and verifiable: it is checked or transferred, not shelved."""
    if q.answer("ground") != "form":
        return None
    checkable = q.answer("checkable")
    if checkable is None:
        return "checkable_unanswered"
    return "must_be_checked" if checkable else None


@guard
def some_finding_true(q: Question) -> str | None:
    """Discipline is for persons of whom at least one allegation proved true or partly true."""
    person = q.answer("person")
    return "nothing_proved" if person is not None and person not in _proved(q.case) else None


@guard
def nothing_proved(q: Question) -> str | None:
    return "something_proved" if _proved(q.case) else None


@guard
def person_cleared(q: Question) -> str | None:
    """T2-24: whoever nothing was proved against is restored, whatever was proved against others."""
    proved, people = _proved(q.case), set(concerned(q.case))
    named = {q.answer("person")} - {None}
    return "something_proved" if proved and (named or people) <= proved else None


@guard
def cleared_restored(q: Question) -> str | None:
    """T2-24: the case does not close while somebody who was cleared has not been restored."""
    cleared = set(concerned(q.case)) - _proved(q.case)
    return None if all(done_for(q.case, person, "clear") for person in cleared) else "cleared_not_restored"


@guard
def violation_acted_upon(q: Question) -> str | None:
    """T2-24, T2-27: clearing one person does not stand in for acting upon what was proved against another."""
    acted = q.case.done("handle", "open_discipline")
    return "violation_not_acted_upon" if _proved(q.case) and not acted else None


@guard
def denouncer_known(q: Question) -> str | None:
    """T2-24: only who denounced can be dealt with for it; an inspection has no denouncer (T2-10)."""
    return "no_denouncer" if q.answer("knowingly_false") and not has_denouncer(q.case) else None


@guard
def once_a_person(q: Question) -> str | None:
    again = any(
        past.act == q.rule.act and past.data.get("person") == q.answer("person") and not past.annulled
        for past in q.case.history
    )
    return "person_has_a_case" if q.answers is not None and again else None


def _proved(case: Case) -> set[str]:
    concluded = case.done("conclude")
    found = concluded.data.get("findings", {}) if concluded else {}
    return {each.subject for each in case.allegations if found.get(each.id) in ("true", "partly_true")}
