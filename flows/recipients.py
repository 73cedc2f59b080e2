"""Whom a notice reaches: kinds of recipient become addresses, as late as possible and without conflict of interest."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from psycopg import Connection

from cases import recommendations
from cases.guards.base import concerned
from cases.house import House
from cases.model import Actor, Case
from cases.permission import can
from people import directory

MAIL_OF_PERSON = "mail:person:"


@dataclass(frozen=True)
class Recipient:
    """Somebody by an opaque name; no address means that a letter is printed.

    `private`: a mailbox that others may see into. It gets neither a number nor a word of the case.
    """

    name: str
    address: str | None = None
    sealed: bytes | None = field(default=None, repr=False)
    person: str | None = None
    language: str = "vi"

    @property
    def private(self) -> bool:
        return self.sealed is not None or self.name.startswith(MAIL_OF_PERSON)

    @classmethod
    def again(cls, name: str, address: str | None, sealed: bytes | None, language: str) -> "Recipient":
        """Return somebody who was told before, as the outbox remembers them."""
        return cls(name, address, bytes(sealed) if sealed else None, language=language)


def resolve(conn: Connection[Any], house: House, case: Case, to: str, person: str = "") -> list[Recipient]:
    """Return everyone behind `to`, in a fixed order; where an act is for one `person` reported, only them."""
    if to in ("reporter", "denouncer"):
        return _reporters(conn, case)
    if to == "reporter:mail":  # no letter is printed only because a day off was announced
        return [each for each in _reporters(conn, case) if each.sealed]
    if to == "person_reported":
        wanted = [each for each in concerned(case) if person in ("", each)]
        return [each for who in wanted for each in _served(conn, who)]
    if to == "handlers":
        return [each for each in (_person(conn, person) for person in case.people.handlers) if each.address]
    if to in BODIES:
        return [each for body in BODIES[to](case) for each in _heads(conn, house, body)]
    if to == "told":
        return _told(conn, case)
    return list(_role(conn, house, case, to.removeprefix("role:")))


def _reporters(conn: Connection[Any], case: Case) -> list[Recipient]:
    """Mail only to who asked for it; a named sender without it gets a letter; nobody named reads by code.

    Who reported what this case was split off from, or opened from, is told of it too.
    """
    rows = conn.execute(
        "SELECT id, identity, wants_mail, language FROM petition "
        "WHERE case_id = ANY(%s) AND mode = 'named' AND identity IS NOT NULL ORDER BY id",
        ([case.id, case.reported_in],),
    )
    return [
        Recipient(f"reporter:{petition}", sealed=bytes(identity) if wants_mail else None, language=language)
        for petition, identity, wants_mail, language in rows
    ]


def _served(conn: Connection[Any], person: str) -> Iterator[Recipient]:
    """Words and code are served on paper; a mailbox, which may be shared at work, only hears that a paper comes."""
    yield Recipient(f"person:{person}", person=person)
    known = _person(conn, person)
    if known.address:
        yield Recipient(f"{MAIL_OF_PERSON}{person}", known.address)


def _person(conn: Connection[Any], person: str) -> Recipient:
    row = conn.execute("SELECT email FROM person WHERE id = %s", (person,)).fetchone()
    return Recipient(f"person:{person}", row[0] if row else None, person=person)


def _heads(conn: Connection[Any], house: House, body: str) -> list[Recipient]:
    """A body through its head; a letter where the head has no mail."""
    heads = sorted(house.directory().heads(body))
    return [_person(conn, person) for person in heads] or [Recipient(f"body:{body}")]


def _named(case: Case, question: str) -> tuple[str, ...]:
    """The body that was last the answer to a question."""
    named = next((past.data[question] for past in reversed(case.history) if question in past.data), None)
    return (named,) if named else ()


BODIES: dict[str, Callable[[Case], tuple[str, ...]]] = {
    "body": lambda case: _named(case, "body"),  # that an act named as receiver
    "unit": lambda case: _named(case, "subject"),  # that is inspected or supervised
    "addressees": recommendations.addressees,
}


def _told(conn: Connection[Any], case: Case) -> list[Recipient]:
    """Everyone outside who was told of this case before; the persons reported get a letter of their own.

    A correction is told to those as well who were told of what it corrects (KC-33).
    """
    corrected = case.answered.get("disclosure", {}).get("case")
    own = [f"{kind}{person}" for person in concerned(case) for kind in ("person:", MAIL_OF_PERSON)]
    rows = conn.execute(
        """SELECT DISTINCT ON (recipient) recipient, address, sealed_address, language FROM notice
           WHERE subject_key = ANY(%s) AND outward AND recipient <> ALL(%s)
             AND state IN ('sent', 'printed', 'sending', 'failed')
           ORDER BY recipient, place DESC""",
        ([each for each in (case.id, corrected) if each], own),
    )
    return [Recipient.again(*row) for row in rows]


def _role(conn: Connection[Any], house: House, case: Case, role: str) -> Iterator[Recipient]:
    """Accounts with a role in the case's body, without those who may not know of the case."""
    on = house.setting().today
    rows = conn.execute(
        """SELECT g.account, a.person, p.email FROM role_grant g JOIN account a ON a.id = g.account AND a.active
           LEFT JOIN person p ON p.id = a.person
           WHERE g.role = %s AND g.body IN (%s, '*') AND (g.since IS NULL OR g.since <= %s)
             AND (g.until IS NULL OR g.until >= %s) ORDER BY g.account""",
        (role, case.body, on, on),
    ).fetchall()
    for account, person, email in rows:
        ties = house.directory().ties(person) if person else frozenset()
        held = directory.grants(house.db, account, on)
        if email and held and can(Actor(account, person, held[1], ties), "see", case):
            yield Recipient(f"account:{account}", email, person=person)
