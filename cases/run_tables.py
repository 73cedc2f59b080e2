"""The rows about Prefect runs: which one each fact owes, who worked on it, our copies, what Prefect shows since."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from cases.tables import _instant


class RunRow(SQLModel, table=True):
    """The one stage run that a fact owes: pending, handed, running, done, failed."""

    __tablename__ = "run"
    fact: str = Field(primary_key=True)
    index: int = Field(sa_column=Column("i", BigInteger, nullable=False, unique=True))
    case: str = Field(sa_column_kwargs={"name": "case_id"}, index=True)
    seq: int
    act: str
    flow: str
    attempt: int = 1
    state: str = "pending"
    prefect: str | None = None
    lease_until: datetime | None = _instant()
    asked: datetime = _instant(nullable=False)
    ended: datetime | None = _instant()
    __table_args__ = (Index("run_state", "state", "i"), Index("run_ended", "ended"), Index("run_prefect", "prefect"))


class RunHistoryRow(SQLModel, table=True):
    """Our own copy of a Prefect run: its clean-up takes nothing from the record."""

    __tablename__ = "run_history"
    prefect: str = Field(primary_key=True)
    fact: str | None = Field(default=None, index=True)
    case: str | None = Field(default=None, sa_column_kwargs={"name": "case_id"}, index=True)
    flow: str
    name: str
    state: str
    started: datetime | None = _instant()
    ended: datetime | None = _instant()
    tasks: list[dict[str, Any]] = Field(sa_column=Column(JSONB, nullable=False))
    result: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB))
    digest: str | None = None  # SHA-256 of the payload that the journal's entry `i` commits to
    index: int | None = Field(default=None, sa_column=Column("i", BigInteger, index=True))


class RunAttemptRow(SQLModel, table=True):
    """Each Prefect run that worked on a fact, crashed attempts too; `run` knows the last one only."""

    __tablename__ = "run_attempt"
    prefect: str = Field(primary_key=True)
    fact: str = Field(primary_key=True, index=True)
    attempt: int
    noted: datetime = _instant(nullable=False)


class RunDifferenceRow(SQLModel, table=True):
    """What Prefect showed otherwise than our record when we last looked; the portal cannot ask Prefect itself."""

    __tablename__ = "run_difference"
    prefect: str = Field(primary_key=True)
    what: str = Field(primary_key=True)
    detail: str = Field(primary_key=True)
    fact: str
    case: str = Field(sa_column_kwargs={"name": "case_id"}, index=True)
    seen: datetime = _instant(nullable=False)


class RunLookRow(SQLModel, table=True):
    """When somebody asked for a case to be compared with Prefect, and when that was done; no case: all of them."""

    __tablename__ = "run_look"
    case: str = Field(primary_key=True, sa_column_kwargs={"name": "case_id"})
    asked: datetime = _instant(nullable=False)
    looked: datetime | None = _instant()
