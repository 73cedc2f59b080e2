"""What somebody who comes by code sees of a case: where it stands, why, what was written for them, what they can do.

Nothing appears before its recall time is over, as with every letter: until then the office may still take it back.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise
from typing import Any

from psycopg import Connection

from cases import evidence, moved, store
from cases.clocks import Clock
from cases.decide import lawful
from cases.evidence import Evidence
from cases.guards.transfers import TRANSFERS
from cases.house import House
from cases.model import Case, Fact
from cases.permission import WITHOUT_ACCOUNT
from cases.rulebook import Rule, Rulebook
from portal.public.codes import Opened
from portal.why import Why, began, why
from portal.words import cite, one_of, say


@dataclass(frozen=True)
class Words:
    """Words written for this reader: by which act, when, on what basis; `annulled` when they were taken back."""

    act: str
    on: date
    basis: str
    texts: tuple[str, ...]
    details: tuple[tuple[str, str], ...]
    annulled: date | None


@dataclass(frozen=True)
class Child:
    """A case that grew out of this one, in one sentence, with the words for whoever reported both."""

    procedure: str
    stage: str
    public: str
    words: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Seen:
    """A case through the eyes of somebody who is not an official."""

    case: Case
    number: str
    procedure: str
    stage: str
    public: str
    ended: bool
    since: date
    clocks: tuple[Why, ...]
    words: tuple[Words, ...]
    children: tuple[Child, ...]
    files: tuple[Evidence, ...]
    acts: tuple[Rule, ...]
    facts: tuple[Fact, ...]
    passed: tuple[str, ...]  # the bodies that have had it, the first one first


def look(conn: Connection, house: House, opened: Opened, now: Case, language: str) -> Seen:
    """Return what this reader sees; `now` is the case as it stands, by which their own acts are measured."""
    facts = settled(store.facts(conn, opened.case), house)
    case = store.replay(facts) or now
    book = house.rules[case.rulebook]
    stage = book.stages[case.stage]
    today = house.setting().today
    row = conn.execute("SELECT number FROM case_file WHERE id = %s", (case.id,)).fetchone()
    return Seen(
        case=case,
        number=row[0] if row else "",
        procedure=one_of(language, book, "label"),
        stage=one_of(language, stage, "label"),
        public=one_of(language, stage, "public"),
        ended=stage.ends,
        since=entered(facts),
        clocks=tuple(_explained(clock, case, house, today, language) for clock in running(case, book)),
        words=tuple(_words(facts, opened, house, language)),
        children=tuple(_children(conn, house, opened, language)),
        files=tuple(file for file in evidence.of_case(conn, case.id) if file.source == opened.role),
        acts=_offered(house, now, case, opened),
        facts=tuple(facts),
        passed=tuple(passed(facts)),
    )


def _explained(clock: Clock, case: Case, house: House, today: date, language: str) -> Why:
    event = began(clock, case, house.rules, language)
    return why(clock, house.rules[case.rulebook], today, language, house.calendar, event)


def settled(facts: Sequence[Fact], house: House) -> list[Fact]:
    """Keep the facts up to the first official one whose recall time still runs; the citizen's own count at once."""
    open_until = house.clock() - timedelta(seconds=house.recall_seconds)
    official = (f for f in facts if f.role not in WITHOUT_ACCOUNT and f.act != moved.ACT)  # nobody takes back a day off
    held = (f.seq for f in official if f.recorded_at > open_until and f.seq > 1)
    first = next(held, None)
    return [fact for fact in facts if first is None or fact.seq < first]


def passed(facts: Sequence[Fact]) -> list[str]:
    """Return the bodies that a report went through, those that it was handed to included (KC-15)."""
    annulled = {fact.annuls for fact in facts}
    standing = [fact for fact in facts if fact.seq not in annulled and fact.annuls is None]
    named = [body for fact in standing for body in (fact.body, fact.act in TRANSFERS and fact.data["body"]) if body]
    return [body for body, _ in groupby(named)]


def entered(facts: Sequence[Fact]) -> date:
    """Return the day on which the case came to the stage in which it stands."""
    since = facts[0].on
    for before, fact in pairwise(facts):
        if (fact.procedure, fact.stage, fact.round) != (before.procedure, before.stage, before.round):
            since = fact.on
    return since


def running(case: Case, book: Rulebook) -> list[Clock]:
    """Return the terms by which the office still owes something, earliest first."""
    return sorted((c for c in case.clocks if c.open and not c.least and c.term in book.terms), key=lambda c: c.due)


def _offered(house: House, now: Case, seen: Case, opened: Opened) -> tuple[Rule, ...]:
    """Offer what is lawful now and fits what is shown: a form to rate an answer must not announce the answer."""
    acts = tuple(possible(house, now, opened))
    if seen.seq == now.seq:
        return acts
    shown = {rule.act for rule in possible(house, seen, opened)}
    return tuple(rule for rule in acts if rule.act in shown)


def possible(house: House, case: Case, opened: Opened) -> Iterator[Rule]:
    """Yield what this reader may do now."""
    for rule, problems in lawful(case, opened.actor(case), house.rules, house.setting()):
        if not problems:
            yield rule


def _words(facts: Sequence[Fact], opened: Opened, house: House, language: str) -> Iterator[Words]:
    """Newest first. What was annulled after it could be read stays, and says so; annulled before, it never was."""
    annulled = {fact.annuls: fact for fact in facts if fact.annuls}
    recall = timedelta(seconds=house.recall_seconds)
    for fact in reversed(facts):
        rule = moved.rule_of(house.rules, fact)
        texts = tuple(text.text for text in fact.texts.values() if text.audience == opened.role)
        if _for_another(fact, rule, opened):
            continue
        taken_back = annulled.get(fact.seq)
        unread = taken_back is not None and taken_back.recorded_at < fact.recorded_at + recall
        if not texts or unread:
            continue
        details = tuple(_details(house, fact, rule, language))
        label = one_of(language, rule, "label")
        yield Words(label, fact.on, cite(language, fact.basis), texts, details, taken_back.on if taken_back else None)


def _for_another(fact: Fact, rule: Rule, opened: Opened) -> bool:
    """Words for one of several persons reported are read by nobody else (KC-17)."""
    return opened.role == "person_reported" and fact.data.get(rule.each, opened.person) != opened.person


def _details(house: House, fact: Fact, rule: Rule, language: str) -> Iterator[tuple[str, str]]:
    """Yield the days and choices that belong to words for this reader: the day of a meeting, the form decided."""
    book = house.rules[fact.decided_under]
    for ask in rule.asks:
        value: Any = fact.data.get(ask.name)
        if value is None or ask.kind not in ("day", "choice", "choices"):
            continue
        label = one_of(language, ask, "label")
        if ask.kind == "day":
            yield label, date.fromisoformat(value).strftime("%d/%m/%Y")
        else:
            chosen = [value] if isinstance(value, str) else value
            yield label, ", ".join(say(language, book.choices[ask.choices][each]) for each in chosen)


UNSEEN = {"person_reported": ("protection",)}  # of a reporter's protection they hear nothing (T2-34)

# A case opened from this one, and what was opened from it in turn.
BELOW = """
WITH RECURSIVE below (child) AS (
    SELECT child FROM case_link WHERE parent = %s AND kind = 'opened'
    UNION SELECT l.child FROM case_link l JOIN below b ON l.parent = b.child WHERE l.kind = 'opened'
) SELECT child FROM below JOIN case_file c ON c.id = child ORDER BY c.number"""


def _children(conn: Connection, house: House, opened: Opened, language: str) -> Iterator[Child]:
    for (child,) in conn.execute(BELOW, (opened.case,)).fetchall():
        facts = settled(store.facts(conn, child), house)
        found = store.replay(facts)
        if found is not None and found.procedure not in UNSEEN.get(opened.role, ()):
            book = house.rules[found.rulebook]
            stage = book.stages[found.stage]
            label, public = one_of(language, stage, "label"), one_of(language, stage, "public")
            mine = opened.role == "reporter" and found.reported_in == opened.case
            words = tuple(_words(facts, opened, house, language)) if mine else ()
            yield Child(one_of(language, book, "label"), label, public, words)
