"""The decision: may this act be taken, and what follows. Pure: same record, same day, same answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from cases import answers as form
from cases import running, versions
from cases.errors import CaseNotFound, NotAllowed, Refused
from cases.guards import GUARDS, Question
from cases.guards.base import concerned
from cases.model import Act, Actor, Allegation, Case, Fact, People, Setting
from cases.moved import options, recounted
from cases.permission import acting_role, can
from cases.rulebook import Rule, Rulebook, Rules


def decide(case: Case, act: Act, actor: Actor, rules: Rules, setting: Setting) -> Fact:
    """Return the fact that this act makes, or raise NotAllowed or Refused with the rule it broke."""
    book = rules[case.rulebook]
    rule = _rule(case, act, book)
    permit(actor, rule, case)
    _check_day(act.on, rule, book, setting, earliest=case.received_on)
    if act.on < case.here_since:
        raise _said_no(rule, book, "day_before_stage", day=act.on, since=case.here_since)
    filled = _for_whom(rule, case, form.read(rule, book, act.answers))
    account = act.decided_by or actor.id
    question = Question(case, rule, book, setting, act.on, actor.person or actor.id, filled.all, account)
    for refusal in refusals(question):
        raise refusal
    return _fact(case, act, actor, acting_role(actor, rule, case.body), rule, rules, setting, filled)


def open_case(
    act: Act,
    actor: Actor,
    book: Rulebook,
    body: str,
    setting: Setting,
    *,
    case: str,
    parent: str | None = None,
    role: str | None = None,
) -> Fact:
    """Return the first fact of a new case: a report that arrives, or a case that another one opens.

    `role` is that of the act which opens a child case: the two may belong to different bodies (T4-32).
    """
    rule = book.acts[book.first]
    _check_day(act.on, rule, book, setting, earliest=None)
    filled = form.read(rule, book, act.answers)
    received = date.fromisoformat(filled.data.get("received_on", act.on.isoformat()))
    blank = Case(case, book.procedure, book.id, "", body, 0, 1, received, parent=parent)
    _check_day(received, rule, book, setting, earliest=None)
    role = role or _opening_role(actor, rule, blank)
    for refusal in refusals(Question(blank, rule, book, setting, act.on, actor.person or actor.id, filled.all)):
        raise refusal
    fact = _fact(blank, act, actor, role, rule, Rules({book.id: book}), setting, filled)
    return replace(fact, parent=parent, received_on=received)


def _opening_role(actor: Actor, rule: Rule, blank: Case) -> str:
    """Name the role in which somebody opens a case; there is no case yet that could be hidden from them."""
    if actor.roles(blank.body).isdisjoint(rule.by):
        raise NotAllowed(why="wrong_role", act=rule.act, by=", ".join(rule.by), rule=f"{blank.rulebook}#{rule.act}")
    return acting_role(actor, rule, blank.body)


def permit(actor: Actor, rule: Rule, case: Case) -> None:
    """Raise unless the actor may take this act; a case that they may not know of does not exist for them."""
    decision = can(actor, rule, case)
    if decision.hidden:
        raise CaseNotFound(case=case.id)
    if not decision:
        raise NotAllowed(why=decision.why, act=rule.act, by=", ".join(rule.by), rule=f"{case.rulebook}#{rule.act}")


def refusals(q: Question) -> Iterator[Refused]:
    """Yield each reason for which the law does not allow this act now, with the rule that says so."""
    yield from _steps(q)
    for term in q.rule.waits_for:
        clock = q.case.clock(term)
        if clock is not None and clock.open and q.on < clock.due:
            yield _refused(q, "too_early", day=clock.due)
    for name in q.rule.needs:
        if why := GUARDS[name](q):
            yield _refused(q, why)


def _steps(q: Question) -> Iterator[Refused]:
    for wanted in q.rule.after:
        if not q.case.done(*wanted):
            yield _refused(q, "missing_step", missing=wanted)
    for done in q.rule.not_after:
        if q.case.done(done):
            yield _refused(q, "already_done", missing=(done,))


def _refused(q: Question, why: str, **facts: Any) -> Refused:
    return _said_no(q.rule, q.book, why, **facts)


def _rule(case: Case, act: Act, book: Rulebook) -> Rule:
    rule = book.acts.get(act.name)
    if rule is None:
        raise Refused(why="unknown_act", rule=book.id, source=book.source, act=act.name)
    if case.stage not in rule.from_stages:
        stage = book.stages[case.stage].label
        raise Refused(why="not_now", rule=f"{book.id}#{rule.act}", source=rule.source, act=rule.act, stage=stage)
    return rule


def _check_day(on: date, rule: Rule, book: Rulebook, setting: Setting, earliest: date | None) -> None:
    why = "day_in_future" if on > setting.today else ""
    why = why or ("day_before_case" if earliest is not None and on < earliest else "")
    if why:
        raise _said_no(rule, book, why, day=on)


def _for_whom(rule: Rule, case: Case, filled: form.Filled) -> form.Filled:
    """Where one person is reported, an act done for each person (`each`) is theirs without being said."""
    people = set(concerned(case))
    if not rule.each or filled.data.get(rule.each) or len(people) != 1:
        return filled
    return replace(filled, data=filled.data | {rule.each: people.pop()})


def _said_no(rule: Rule, book: Rulebook, why: str, **facts: Any) -> Refused:
    return Refused(why=why, rule=f"{book.id}#{rule.act}", source=rule.source, act=rule.act, **facts)


def _fact(
    case: Case, act: Act, actor: Actor, role: str, rule: Rule, rules: Rules, setting: Setting, filled: form.Filled
) -> Fact:
    target = versions.goes_on_by(case, rule, rules, act.on, filled.data)
    fact = Fact(
        id=act.id,
        case=case.id,
        seq=case.seq + 1,
        act=rule.act,
        on=act.on,
        recorded_at=setting.now,
        decided_by=act.decided_by or actor.id,
        entered_by=actor.id,
        role=role,
        decided_under=case.rulebook,
        procedure=target.procedure,
        rulebook=target.id,
        from_stage=case.stage or None,
        stage=rule.to or case.stage,
        round=case.round + rule.new_round,
        body=filled.all.get("body", case.body) if rule.moves else case.body,
        people=_people(case, rule, filled),
        allegations=_allegations(case, rule, filled),
        clocks=tuple(running.clocks(running.Turn(case, act.on, rule, target, setting, filled.data))),
        source=rule.source,
        basis=act.basis or (target.migrate.source if rule.adopts and target.migrate else rule.source),
        reason=form.clean(act.reason),
        data=filled.data,
        texts=filled.texts,
        received_on=act.on if rule.receives else None,
    )
    if rule.act == "annul":
        fact = _undone(fact, setting, filled.data["target"])
    return replace(fact, options=options(fact.clocks, setting))


def _undone(fact: Fact, setting: Setting, target: int) -> Fact:
    """An annulment puts the case back to where it stood before the act that it annuls, by today's calendar."""
    earlier = setting.earlier
    if earlier is None:
        raise Refused(why="not_the_last_act", rule=fact.rule, source=fact.source, act=fact.act)
    return replace(
        fact,
        annuls=target,
        procedure=earlier.procedure,
        rulebook=earlier.rulebook,
        stage=earlier.stage,
        round=earlier.round,
        body=earlier.body,
        people=earlier.people,
        allegations=earlier.allegations,
        clocks=recounted(earlier.clocks, setting),
        received_on=earlier.received_on,
    )


def _people(case: Case, rule: Rule, filled: form.Filled) -> People:
    people = _unnamed(case.people) if rule.forgets else case.people
    for ask in rule.asks:
        value = filled.data.get(ask.name)
        if ask.into in ("reported", "handlers", "recused") and value is not None:
            added = (value,) if isinstance(value, str) else tuple(value)
            before = () if ask.into == "handlers" else getattr(people, ask.into)
            people = replace(people, **{ask.into: tuple(dict.fromkeys((*before, *added)))})
    return people


def _unnamed(people: People) -> People:
    """Nobody stays named as reported; whoever was mentioned still does not read what was written about them."""
    return replace(people, reported=(), recused=tuple(dict.fromkeys((*people.recused, *people.reported))))


def _allegations(case: Case, rule: Rule, filled: form.Filled) -> tuple[Allegation, ...]:
    for ask in rule.asks:
        if ask.kind == "allegations" and ask.name in filled.data:
            return tuple(Allegation(row["id"], row["subject"], row["kind"]) for row in filled.data[ask.name])
    return case.allegations


def lawful(case: Case, actor: Actor, rules: Rules, setting: Setting) -> list[tuple[Rule, list[Refused]]]:
    """List the acts of this stage that the actor's role may take, each with the rules that still stand in the way."""
    book = rules[case.rulebook]
    return [
        (rule, list(refusals(Question(case, rule, book, setting, setting.today, actor.person or actor.id))))
        for rule in book.by_stage[case.stage]
        if can(actor, rule, case) and versions.offered(case, rule, rules, setting.today)
    ]
