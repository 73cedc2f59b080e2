"""The case that an act opens, and what it has from its parent: so that no part is lost and none gains time. Pure."""

import uuid
from dataclasses import replace
from typing import Any

from cases.decide import open_case
from cases.model import Act, Actor, Case, Fact, Setting
from cases.rulebook import Rule, Rulebook, Rules

SAME = "same"


def opened(rules: Rules, parent: Case, fact: Fact, actor: Actor, setting: Setting) -> list[Fact]:
    """Return the first fact of the case that this act opens, if it opens one; `parent` as it was before the act."""
    rule = rules[fact.decided_under].acts[fact.act]
    if not rule.opens:
        return []
    same = rule.opens == SAME
    book = rules[parent.rulebook] if same else rules.opens(rule.opens, fact.on)
    answers = (_of_opening(parent, book) if same else {}) | _of_act(fact, book)
    act = Act(_id(fact, "opens"), book.first, None, 0, fact.on, answers, reason=fact.reason)
    body = fact.data.get("body", parent.body)  # discipline belongs to the body that manages the person (T4-32)
    child = open_case(act, actor, book, body, setting, case=_id(fact, "case"), parent=parent.id, role=fact.role)
    child = _inherited(child, parent, rule)
    return [_on_the_same_time(child, parent) if same else child]


def _id(fact: Fact, name: str) -> str:
    """Derive an id from the act's own, so that the same act opens the same case however often it is decided."""
    return uuid.uuid5(uuid.UUID(fact.id), name).hex


def _of_opening(parent: Case, book: Rulebook) -> dict[str, Any]:
    """What the parent itself was opened with: channel and day of receipt, signers, the person, the days of the act."""
    return _known(parent.history[0].data, book)


def _of_act(fact: Fact, book: Rulebook) -> dict[str, Any]:
    """What the opening act says; its `part` are the words that the first act of the new case asks for."""
    words = {name: text.text for name, text in fact.texts.items()}
    asks_for = book.acts[book.first].part
    given = fact.data | words | ({asks_for: words["part"]} if "part" in words else {})
    return _known(given, book)


def _known(answers: dict[str, Any], book: Rulebook) -> dict[str, Any]:
    known = {ask.name for ask in book.acts[book.first].asks}
    return {name: value for name, value in answers.items() if name in known}


def _inherited(child: Fact, parent: Case, rule: Rule) -> Fact:
    """A child keeps its parent's conflicts of interest, and, where the rule says so, its reporter."""
    person = child.data.get("person")
    mine = tuple(each for each in parent.allegations if person in (None, each.subject))
    reported = child.people.reported if person else parent.people.reported
    people = replace(child.people, reported=reported, recused=parent.people.recused)
    return replace(
        child,
        allegations=mine,
        people=people,
        reported_in=(parent.reported_in or parent.id) if rule.reporter_follows else None,
    )


def _on_the_same_time(child: Fact, parent: Case) -> Fact:
    """A part split off was received when the whole was; a term that still runs for the whole runs on for the part."""
    running = {clock.term: clock for clock in parent.clocks if clock.open}
    clocks = tuple(running.get(clock.term, clock) for clock in child.clocks)
    return replace(child, received_on=parent.received_on, clocks=clocks)
