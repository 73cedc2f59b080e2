"""The rows about people: bodies, persons, posts by date, accounts, roles, sessions. Never a domain object."""

from datetime import date, datetime

from sqlalchemy import Column, DateTime, LargeBinary
from sqlmodel import Field, SQLModel


class BodyRow(SQLModel, table=True):
    """A body with its kind, its dates of existence and its successor (T2-36)."""

    __tablename__ = "body"
    id: str = Field(primary_key=True)
    name: str
    kind: str
    parent: str | None = None
    since: date | None = None
    until: date | None = None
    successor: str | None = None


class PersonRow(SQLModel, table=True):
    """An official: cadre, civil servant, public employee, contract worker or retired."""

    __tablename__ = "person"
    id: str = Field(primary_key=True)
    name: str
    kind: str
    email: str | None = None


class PostRow(SQLModel, table=True):
    """Where a person works, under whom, from when to when."""

    __tablename__ = "post"
    id: int | None = Field(default=None, primary_key=True)
    person: str = Field(foreign_key="person.id", index=True)
    body: str = Field(foreign_key="body.id", index=True)
    title: str
    superior: str | None = Field(default=None, foreign_key="person.id")
    leads: bool = False
    since: date | None = None
    until: date | None = None


class KinRow(SQLModel, table=True):
    """A declared family tie between two persons: a conflict of interest for both."""

    __tablename__ = "kin"
    person: str = Field(primary_key=True, foreign_key="person.id")
    relative: str = Field(primary_key=True, foreign_key="person.id")


class AccountRow(SQLModel, table=True):
    """Somebody who logs in. The password is an Argon2id hash."""

    __tablename__ = "account"
    id: str = Field(primary_key=True)
    login: str = Field(unique=True, index=True)
    person: str | None = Field(default=None, foreign_key="person.id")
    password: str
    active: bool = True
    misses: int = 0
    locked_until: datetime | None = Field(default=None, sa_column=Column(DateTime(timezone=True)))


class GrantRow(SQLModel, table=True):
    """A role in a body, by dates; body "*" is every body."""

    __tablename__ = "role_grant"
    account: str = Field(primary_key=True, foreign_key="account.id")
    role: str = Field(primary_key=True)
    body: str = Field(primary_key=True)
    since: date | None = None
    until: date | None = None


class SubstituteRow(SQLModel, table=True):
    """Who acts for whom while somebody is away: "X thay Y"."""

    __tablename__ = "substitute"
    id: int | None = Field(default=None, primary_key=True)
    absent: str = Field(foreign_key="account.id")
    stands_in: str = Field(foreign_key="account.id")
    since: date
    until: date


class SessionRow(SQLModel, table=True):
    """A browser that is logged in; only the hash of its token is kept."""

    __tablename__ = "web_session"
    token: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    account: str = Field(foreign_key="account.id", index=True)
    csrf: str
    started: datetime = Field(sa_column=Column(DateTime(timezone=True), nullable=False))
    seen: datetime = Field(sa_column=Column(DateTime(timezone=True), nullable=False))
