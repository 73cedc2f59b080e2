"""The second look: a fact read again from entry bytes and payload, decided again, compared. Trusts no cache."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from psycopg import Connection

from cases import children, moved, store
from cases.clocks import library
from cases.decide import decide, open_case
from cases.engine import line_of
from cases.errors import CaseError, Unlawful
from cases.house import HANOI, House
from cases.model import Act, Actor, Case, Fact, Setting
from cases.rulebook import Rule
from ledger import entry as ledger
from ledger.merkle import leaf_hash
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
        rows, parent = _chain(conn, fact_id), _parent(conn, fact_id)
        cached = conn.execute(
            "SELECT state::text FROM case_file WHERE id = (SELECT case_id FROM run WHERE fact = %s)", (fact_id,)
        ).fetchone()
    facts = _verified(rows, fact_id)
    place = next((n for n, each in enumerate(facts) if each.fact.id == fact_id), None)
    if place is None:
        raise Unlawful(fact=fact_id, what="missing")
    fact, leaf = facts[place].fact, facts[place].leaf
    before = store.replay(each.fact for each in facts[:place])
    after = before.after(fact) if before else Case.opened(fact)
    newest = place == len(facts) - 1
    if newest and (cached is None or store.CASE.validate_json(cached[0]) != after):
        raise Unlawful(fact=fact_id, what="case_row")
    rule = moved.rule_of(house.rules, fact)
    _said_alike(house, facts[place], after)
    _decided_alike(house, before, fact, [each.fact for each in facts[:place]] or parent)
    return Step(fact, before, after, rule, leaf, newest)


def _chain(conn: Connection[Any], fact_id: str) -> list[tuple[Any, ...]]:
    return conn.execute(
        """SELECT j.entry, j.leaf, j.kind, j.fact, p.salt, p.body FROM journal j LEFT JOIN payload p ON p.i = j.i
           WHERE j.case_id = (SELECT case_id FROM run WHERE fact = %s) ORDER BY j.seq""",
        (fact_id,),
    ).fetchall()


def _parent(conn: Connection[Any], fact_id: str) -> list[Fact]:
    """Of a first fact: return the facts of the case that opened its case, up to the act that did so."""
    row = conn.execute(
        "SELECT l.parent, l.child FROM case_link l JOIN run r ON r.case_id = l.child WHERE r.fact = %s AND r.seq = 1",
        (fact_id,),
    ).fetchone()
    facts = store.facts(conn, row[0]) if row else []
    opening = next((n for n, each in enumerate(facts, 1) if row and row[1] in each.opens), 0)
    return facts[:opening]


@dataclass(frozen=True)
class Kept:
    """A fact as the journal keeps it: what its payload holds, its leaf, and what its entry tells the world."""

    fact: Fact
    leaf: str
    kind: str
    says: Mapping[str, str | int]


def _verified(rows: list[tuple[Any, ...]], fact_id: str) -> list[Kept]:
    """Check each link and each commitment; return the facts with their entries."""
    facts, prev = [], ledger.GENESIS
    for place, (raw, leaf, kind, name, salt, body) in enumerate(rows, 1):
        entry = ledger.decode(bytes(raw))
        if leaf_hash(bytes(raw)) != bytes(leaf) or entry["prev"] != prev or entry["seq"] != place:
            raise Unlawful(fact=fact_id, what="entry")
        prev = bytes(leaf).hex()
        if kind not in store.FACTS:
            continue
        if body is None or ledger.commitment(bytes(salt), bytes(body)) != entry["pc"]:
            raise Unlawful(fact=fact_id, what="payload")
        fact = store.FACT.validate_json(bytes(body))
        if (fact.id, fact.id, fact.stage) != (name, entry["act"], entry["to"]):
            raise Unlawful(fact=fact_id, what="entry")
        facts.append(Kept(fact, prev, kind, entry))
    return facts


def _said_alike(house: House, kept: Kept, after: Case) -> None:
    """Hold the entry against the fact that it commits to: outsiders read terms and endings in the entry alone.

    Moved due dates are left out: their entries tell how the case stands after the whole batch.
    """
    if kept.fact.act == moved.ACT:
        return
    line = line_of(house, kept.fact, after, kept.fact.entered_by, kept.kind)
    for name, value in line.more.items():
        if kept.says.get(name) != value:
            raise Unlawful(fact=kept.fact.id, what=f"entry:{name}")


def _decided_alike(house: House, before: Case | None, fact: Fact, earlier: list[Fact]) -> None:
    """Decide again with the recorded day, role and answers; the same fact must come out."""
    try:
        again = _again(house, before, fact, earlier)
    except Unlawful:
        raise
    except CaseError as refused:
        raise Unlawful(fact=fact.id, what=f"decision:{refused.facts.get('why', refused.code)}") from refused
    again = replace(again, opens=fact.opens)
    if again != fact and not _only_the_library_differs(again, fact):
        raise Unlawful(fact=fact.id, what="decision")


def _only_the_library_differs(again: Fact, fact: Fact) -> bool:
    """Another release of the library of days off is no fault of the record (docs/decisions/0014)."""
    if fact.options.get("library", library()) == library():
        return False
    return moved.without_the_library(again) == moved.without_the_library(fact)


def _again(house: House, before: Case | None, fact: Fact, earlier: list[Fact]) -> Fact:
    body = before.body if before else fact.body
    actor = Actor(fact.entered_by, None, frozenset({(fact.role, body)}))
    answers = fact.data | {name: text.text for name, text in fact.texts.items()}
    act = Act(fact.id, fact.act, fact.case, fact.seq - 1, fact.on, answers, fact.reason, fact.basis, fact.decided_by)
    setting = _setting(house, fact, earlier)
    if before is not None and fact.act == moved.ACT:
        return moved.again(before, fact, setting)
    if before is not None:
        return decide(before, act, actor, house.rules, setting)
    if fact.parent:
        return _opened_again(house, fact, earlier, actor, setting)
    return open_case(act, actor, house.rules[fact.rulebook], fact.body, setting, case=fact.case, role=fact.role)


def _opened_again(house: House, fact: Fact, parents: list[Fact], actor: Actor, setting: Setting) -> Fact:
    """Let the parent's act open the case once more, from the parent as it stood then."""
    before = store.replay(parents[:-1])
    if before is None or before.id != fact.parent:
        raise Unlawful(fact=fact.id, what="parent")
    (first,) = children.opened(house.rules, before, parents[-1], actor, setting)
    return first


def _setting(house: House, fact: Fact, earlier: list[Fact]) -> Setting:
    """The world as it was when the fact was recorded: instant, day, posts of that day, the body's settings then."""
    today: date = fact.recorded_at.astimezone(HANOI).date()
    now = house.setting()
    posts = now.directory if today == now.today else directory.read(house.db, today)
    standing = [each for each in earlier if fact.annuls is not None and each.seq < fact.annuls]
    days = house.calendar_of(fact.options)
    return Setting(fact.recorded_at, today, days, posts, fact.options, store.replay(standing) if standing else None)
