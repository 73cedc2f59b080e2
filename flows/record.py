"""The second look: a fact read again from entry bytes and payload, decided again, compared. Trusts no cache."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from psycopg import Connection

from cases import store
from cases.clocks import calendar
from cases.decide import decide, open_case
from cases.errors import CaseError, Unlawful
from cases.house import HANOI, House
from cases.model import Act, Actor, Case, Fact, Setting
from cases.rulebook import Rule
from ledger import entry as ledger
from people import directory


@dataclass(frozen=True)
class Step:
    """One legal step as the record has it: the fact, the case before and after it, its rule and its leaf."""

    fact: Fact
    before: Case | None
    after: Case
    rule: Rule
    leaf: str
    newest: bool


def recheck(house: House, fact_id: str) -> Step:
    """Read a fact's whole chain, verify it, decide the fact again. Raises Unlawful naming what disagrees."""
    with store.transaction(house.db) as conn:
        rows = _chain(conn, fact_id)
        cached = conn.execute(
            "SELECT state::text FROM case_file WHERE id = (SELECT case_id FROM run WHERE fact = %s)", (fact_id,)
        ).fetchone()
    facts = _verified(rows, fact_id)
    place = next((n for n, (fact, _) in enumerate(facts) if fact.id == fact_id), None)
    if place is None:
        raise Unlawful(fact=fact_id, what="missing")
    fact, leaf = facts[place]
    before = store.replay(each for each, _ in facts[:place])
    after = before.after(fact) if before else Case.opened(fact)
    newest = place == len(facts) - 1
    if newest and (cached is None or store.CASE.validate_json(cached[0]) != after):
        raise Unlawful(fact=fact_id, what="case_row")
    rule = house.rules[fact.decided_under].acts[fact.act]
    _decided_alike(house, before, fact, [each for each, _ in facts[:place]])
    return Step(fact, before, after, rule, leaf, newest)


def _chain(conn: Connection[Any], fact_id: str) -> list[tuple[Any, ...]]:
    return conn.execute(
        """SELECT j.entry, j.leaf, j.kind, j.fact, p.salt, p.body FROM journal j LEFT JOIN payload p ON p.i = j.i
           WHERE j.case_id = (SELECT case_id FROM run WHERE fact = %s) ORDER BY j.seq""",
        (fact_id,),
    ).fetchall()


def _verified(rows: list[tuple[Any, ...]], fact_id: str) -> list[tuple[Fact, str]]:
    """Check each link and each commitment; return the facts with their leaves."""
    facts, prev = [], ledger.GENESIS
    for place, (raw, leaf, kind, name, salt, body) in enumerate(rows, 1):
        entry = ledger.decode(bytes(raw))
        if ledger.leaf_hash(bytes(raw)) != bytes(leaf) or entry["prev"] != prev or entry["seq"] != place:
            raise Unlawful(fact=fact_id, what="entry")
        prev = bytes(leaf).hex()
        if kind not in store.FACTS:
            continue
        if body is None or ledger.commitment(bytes(salt), bytes(body)) != entry["pc"]:
            raise Unlawful(fact=fact_id, what="payload")
        fact = store.FACT.validate_json(bytes(body))
        if (fact.id, fact.id, fact.stage) != (name, entry["act"], entry["to"]):
            raise Unlawful(fact=fact_id, what="entry")
        facts.append((fact, prev))
    return facts


def _decided_alike(house: House, before: Case | None, fact: Fact, earlier: list[Fact]) -> None:
    """Decide again with the recorded day, role and answers; the same fact must come out."""
    try:
        again = _again(house, before, fact, earlier)
    except CaseError as refused:
        raise Unlawful(fact=fact.id, what=f"decision:{refused.facts.get('why', refused.code)}") from refused
    if replace(again, opens=fact.opens) != fact:
        raise Unlawful(fact=fact.id, what="decision")


def _again(house: House, before: Case | None, fact: Fact, earlier: list[Fact]) -> Fact:
    body = before.body if before else fact.body
    actor = Actor(fact.entered_by, None, frozenset({(fact.role, body)}))
    answers = fact.data | {name: text.text for name, text in fact.texts.items()}
    act = Act(fact.id, fact.act, fact.case, fact.seq - 1, fact.on, answers, fact.reason, fact.basis, fact.decided_by)
    setting = _setting(house, fact, earlier)
    if before is not None:
        return decide(before, act, actor, house.rules, setting)
    book = house.rules[fact.rulebook]
    first = open_case(act, actor, book, fact.body, setting, case=fact.case, parent=fact.parent, role=fact.role)
    return replace(first, allegations=fact.allegations, people=fact.people)  # what a child has from its parent


def _setting(house: House, fact: Fact, earlier: list[Fact]) -> Setting:
    """The world as it was when the fact was recorded: instant, day, posts of that day, the body's settings then."""
    today: date = fact.recorded_at.astimezone(HANOI).date()
    now = house.setting()
    posts = now.directory if today == now.today else directory.read(house.db, today)
    standing = [each for each in earlier if fact.annuls is not None and each.seq < fact.annuls]
    days = calendar(frozenset(fact.options.get("switches", ())))
    return Setting(fact.recorded_at, today, days, posts, fact.options, store.replay(standing) if standing else None)
