"""What the body's legal officer has signed: a rule whose source is weak, with the text that confirms it.

A row is never changed. Taking a signature back is another row, and the last row of a rule is the one that stands.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Engine

from cases import store
from cases.answers import clean
from cases.errors import BadRulebook, NotAllowed, Refused
from cases.model import Actor
from cases.rulebook import Number, Rule, Rulebook, Rules, Term

ROLE = "legal_officer"
WEAK = frozenset({"B-weak", "C", "not found"})  # shown as "to be confirmed" until somebody has signed
SIGNED = WEAK | {"B"}  # what may be signed: the text itself was not read
KINDS = ("acts", "terms", "numbers")
LONGEST = 500
HIGHEST = 10_000


@dataclass(frozen=True)
class Confirmation:
    """One row: who said what of which rule, when, on which source. `said` is confirmed or withdrawn."""

    rule: str
    said: str
    account: str
    body: str
    at: datetime
    source: str
    note: str = ""
    value: int | None = None


@dataclass(frozen=True)
class Found:
    """A rule by its id, with the rulebook that it stands in."""

    id: str
    book: Rulebook
    kind: str
    key: str
    row: Rule | Term | Number


def rule_id(book: Rulebook, kind: str, key: str) -> str:
    """Return the id under which a rule is signed: denunciation@2026-07-01#terms.screening."""
    return f"{book.id}#{kind}.{key}"


def waits(book: Rulebook, kind: str, key: str, confirmed: Iterable[str]) -> bool:
    """Say whether a rule's source is weak and nobody has signed it yet."""
    row = getattr(book, kind).get(key)
    return row is not None and row.level in WEAK and rule_id(book, kind, key) not in confirmed


def find(rules: Rules, name: str) -> Found:
    """Find a rule by its id; the kind may be left out where it is plain. Raises BadRulebook."""
    book_id, _, rest = name.partition("#")
    if book_id not in {book.id for book in rules}:
        raise BadRulebook(file=book_id, line=0, why="no_such_rule", name=rest or name)
    book, (kind, dot, key) = rules[book_id], rest.partition(".")
    kinds, key = ((kind,), key) if dot and kind in KINDS else (KINDS, rest)
    found = [each for each in kinds if key in getattr(book, each)]
    if len(found) != 1:
        why = "rule_twice" if found else "no_such_rule"
        said = ", ".join(f"#{each}.{key}" for each in found) if found else rest
        raise BadRulebook(file=book_id, line=0, why=why, name=said)
    return Found(rule_id(book, found[0], key), book, found[0], key, getattr(book, found[0])[key])


def permit(who: Actor, body: str, found: Found, said: Confirmation, standing: Iterable[str]) -> None:
    """Raise NotAllowed for anybody but the body's legal officer, Refused where there is nothing to sign. Pure."""
    if ROLE not in who.roles(body):
        raise NotAllowed(why="wrong_role", act="", by=ROLE, rule=found.id)
    why = _in_the_way(found, said, found.id in standing)
    if why:
        raise Refused(why=why, rule=found.id, source="", act="", level=found.row.level)


def sign(db: Engine, who: Actor, body: str, found: Found, said: Confirmation) -> Confirmation:
    """Add a row, where it is permitted; its words in one form and without hidden signs."""
    said = replace(said, source=clean(said.source), note=clean(said.note))
    permit(who, body, found, said, confirmed(read(db)))
    with store.transaction(db) as conn:
        conn.execute(
            """INSERT INTO rule_confirmation (rule, said, account, body, at, source, note, value)
               VALUES (%s, %s, %s, %s, %s, %s, %s, %s)""",
            (said.rule, said.said, said.account, said.body, said.at, said.source, said.note, said.value),
        )
    return said


def _in_the_way(found: Found, said: Confirmation, standing: bool) -> str | None:
    if found.row.level not in SIGNED:
        return "needs_no_confirmation"
    if not any(map(str.isalnum, said.source)) or max(len(said.source), len(said.note)) > LONGEST:
        return "confirmation_without_source"
    if said.said == "withdrawn" and not standing:
        return "not_confirmed"
    if said.value is not None and (not getattr(found.row, "setting", "") or not 1 <= said.value <= HIGHEST):
        return "value_is_not_ours"
    return None


def read(db: Engine) -> list[Confirmation]:
    """Return every row, the oldest first."""
    with store.transaction(db) as conn:
        rows = conn.execute(
            "SELECT rule, said, account, body, at, source, note, value FROM rule_confirmation ORDER BY id"
        ).fetchall()
    return [Confirmation(*row) for row in rows]


def confirmed(rows: Iterable[Confirmation]) -> Mapping[str, Confirmation]:
    """Return the signature that stands for each rule."""
    last = {row.rule: row for row in rows}
    return {rule: row for rule, row in last.items() if row.said == "confirmed"}
