"""What the public sees because of a fact, what came sealed with a report, and which case another one opened."""

import uuid
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from psycopg import Connection

from cases import store
from cases.model import Fact
from cases.rulebook import Rule

if TYPE_CHECKING:
    from cases.engine import Sent
    from cases.house import House


def referred(fact: Fact) -> dict[str, Any]:
    """Say what a correction must know of the disclosure that a fact made: where, how long and how often it was seen."""
    until = fact.data.get("until")
    return {
        "id": _id(fact),
        "case": fact.case,
        "forms": list(fact.data["forms"]),
        "days": (date.fromisoformat(until) - fact.on).days if until else 0,
        "times": fact.data.get("times", 0),
    }


def found(conn: Connection[Any], house: "House", rule: Rule, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Put what was published behind each reference to a disclosure (KC-33).

    Of what is not public and never was, nothing is said: the reference stays as it was typed and is refused, alike
    whether nothing has this id, or something that is held back or was recalled.
    """
    known: dict[str, Any] = {}
    for ask in rule.asks:
        typed = answers.get(ask.name)
        if ask.kind == "disclosure" and isinstance(typed, str):
            row = conn.execute(
                "SELECT fact FROM disclosure WHERE id = %s AND visible_from <= %s AND state <> 'recalled'",
                (typed.strip().rsplit("/", 1)[-1], house.clock()),
            ).fetchone()
            known |= {ask.name: referred(store.fact(conn, row[0]))} if row else {}
    return known


def publish(conn: Connection[Any], house: "House", fact: Fact, rule: Rule, corrects: str | None = None) -> None:
    """Make public what the act says, after the recall time; end it, or take it back when the act is annulled."""
    if fact.annuls:
        conn.execute(
            """UPDATE disclosure SET state = CASE WHEN visible_from > %s THEN 'recalled' ELSE 'withdrawn' END,
                   until = %s WHERE fact = (SELECT fact FROM run WHERE case_id = %s AND seq = %s)""",
            (fact.recorded_at, fact.on, fact.case, fact.annuls),
        )
    elif rule.publishes == "end":
        conn.execute(
            "UPDATE disclosure SET state = 'ended', until = %s WHERE case_id = %s AND state = 'public'",
            (fact.on, fact.case),
        )
    elif rule.publishes == "wrong_discipline":
        _correct(conn, house, fact, rule)
    elif _here(house, fact):
        _insert(conn, house, fact, rule, corrects)


def _id(fact: Fact) -> str:
    return uuid.uuid5(uuid.UUID(fact.id), "disclosure").hex


def _correct(conn: Connection[Any], house: "House", fact: Fact, rule: Rule) -> None:
    """Withdraw what was wrong; the correction stands in its place and says which page it corrects (KC-22)."""
    withdrawn = conn.execute(
        """UPDATE disclosure SET state = 'withdrawn', until = %s WHERE case_id = %s AND state IN ('public', 'ended')
           RETURNING id, published_on""",
        (fact.on, fact.case),
    ).fetchall()
    if _here(house, fact):
        last = max(withdrawn, key=lambda row: (row[1], row[0]), default=(None,))[0]
        _insert(conn, house, fact, rule, corrects=last)


def _here(house: "House", fact: Fact) -> bool:
    """Our own pages are one form among others: a meeting or a letter puts nothing there."""
    postings = house.rules[fact.decided_under].postings
    return any(postings[form].here for form in fact.data["forms"])


def _insert(conn: Connection[Any], house: "House", fact: Fact, rule: Rule, corrects: str | None) -> None:
    until = fact.data.get("until")
    conn.execute(
        """INSERT INTO disclosure (id, case_id, fact, kind, title, text, body, form, published_on, until,
                                   visible_from, state, corrects)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, 'public', %s)""",
        (
            _id(fact),
            fact.case,
            fact.id,
            rule.publishes,
            fact.texts["public_title"].text,
            fact.texts["public_text"].text,
            fact.body,
            fact.data.get("form"),
            fact.on,
            date.fromisoformat(until) if until else None,
            fact.recorded_at + timedelta(seconds=house.recall_seconds),
            corrects,
        ),
    )


def keep_petition(conn: Connection[Any], case: str, sent: "Sent") -> None:
    """Keep what came with a report beside its case; identity and raw file stay sealed."""
    conn.execute(
        """INSERT INTO petition (id, case_id, channel, mode, dated_on, received_on, signers, code, identity,
                                 original, wants_mail, language)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)""",
        (
            sent.petition,
            case,
            sent.channel,
            sent.mode,
            sent.dated_on,
            sent.received_on,
            sent.signers,
            sent.code,
            sent.identity,
            sent.original,
            sent.wants_mail,
            sent.language,
        ),
    )


def link(conn: Connection[Any], fact: Fact) -> None:
    conn.execute("INSERT INTO case_link (parent, child, kind) VALUES (%s, %s, 'opened')", (fact.parent, fact.case))
