"""Bring bodies, people, accounts and roles from tables of data into the database; the demo city comes this way."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from argon2 import PasswordHasher
from sqlalchemy import Engine
from sqlmodel import Session

from people.tables import AccountRow, BodyRow, GrantRow, KinRow, PersonRow, PostRow

Rows = Iterable[Mapping[str, Any]]


def load(db: Engine, bodies: Rows, people: Rows, accounts: Rows, password: str) -> None:
    """Write everything in one transaction; parents before those that refer to them."""
    people, accounts = list(people), list(accounts)
    mails = {row["person"]: row["email"] for row in accounts if "email" in row}
    with Session(db) as rows:
        rows.add_all(_body(row) for row in bodies)
        rows.add_all(PersonRow(id=r["id"], name=r["name"], kind=r["kind"], email=mails.get(r["id"])) for r in people)
        rows.flush()
        rows.add_all(_post(row) for row in people)
        rows.add_all(_kin(people))
        rows.flush()
        hashed = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1).hash(password)
        rows.add_all(
            AccountRow(id=account_id(r["login"]), login=r["login"], person=r["person"], password=hashed)
            for r in accounts
        )
        rows.flush()
        rows.add_all(grant for row in accounts for grant in _grants(row))
        rows.commit()


def account_id(login: str) -> str:
    """Return a stable id, so that loading the demo twice gives the same accounts."""
    return hashlib.sha256(f"account|{login}".encode()).hexdigest()[:32]


def _body(row: Mapping[str, Any]) -> BodyRow:
    return BodyRow(
        id=row["id"],
        name=row["name"],
        kind=row["kind"],
        parent=row.get("parent"),
        since=row.get("from"),
        until=row.get("to"),
        successor=row.get("successor"),
    )


def _post(row: Mapping[str, Any]) -> PostRow:
    return PostRow(
        person=row["id"],
        body=row["body"],
        title=row["post"],
        superior=row.get("superior"),
        leads=row.get("leads", False),
        since=row.get("from"),
        until=row.get("to"),
    )


def _kin(people: Rows) -> list[KinRow]:
    """Keep one row a pair, whoever declared it."""
    pairs = {tuple(sorted((row["id"], other))) for row in people for other in row.get("relatives", ())}
    return [KinRow(person=first, relative=second) for first, second in sorted(pairs)]


def _grants(row: Mapping[str, Any]) -> list[GrantRow]:
    held = [(body, role) for body, roles in row["roles"].items() for role in roles]
    return [GrantRow(account=account_id(row["login"]), role=role, body=body) for body, role in held]
