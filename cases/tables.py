"""The rows about cases. `journal` and `payload` are the record; the rest are caches of it, or hold what people sent."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, Index, LargeBinary
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel


def _instant(**more: Any) -> Any:
    return Field(sa_column=Column(DateTime(timezone=True), **more))


def _bytes(**more: Any) -> Any:
    return Field(sa_column=Column(LargeBinary, **more))


class JournalRow(SQLModel, table=True):
    """One entry of the public log. Refuses UPDATE, DELETE and TRUNCATE for everyone but the migration's owner."""

    __tablename__ = "journal"
    index: int = Field(sa_column=Column("i", BigInteger, primary_key=True, autoincrement=False))
    entry: bytes = _bytes(nullable=False)
    leaf: bytes = _bytes(nullable=False)
    kind: str
    case: str = Field(sa_column_kwargs={"name": "case_id"})
    seq: int
    fact: str | None = Field(default=None, unique=True)
    __table_args__ = (Index("journal_case", "case_id", "seq", unique=True),)


class JournalHeadRow(SQLModel, table=True):
    """How many entries there are: locked by whoever appends, so that the index has no gap."""

    __tablename__ = "journal_head"
    one: bool = Field(default=True, primary_key=True)
    size: int = Field(sa_column=Column(BigInteger, nullable=False))
    calendar: int = Field(default=0, sa_column_kwargs={"server_default": "0"})  # how many notices of days off it holds


class PayloadRow(SQLModel, table=True):
    """What an entry commits to. May be erased by the erasure role only; the log stays whole."""

    __tablename__ = "payload"
    index: int = Field(sa_column=Column("i", BigInteger, primary_key=True, autoincrement=False))
    salt: bytes = _bytes(nullable=False)
    body: bytes = _bytes(nullable=False)


class AnswerRow(SQLModel, table=True):
    """The stored answer to an accepted act: the same form sent twice gets it again."""

    __tablename__ = "answer"
    act: str = Field(primary_key=True)
    body: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))


class CaseRow(SQLModel, table=True):
    """A case as it stands: a cache of its facts. `id` is opaque; `number` is the one printed on letters."""

    __tablename__ = "case_file"
    id: str = Field(primary_key=True)
    number: str = Field(unique=True)
    procedure: str
    stage: str
    body: str = Field(index=True)
    seq: int
    entries: int
    last_leaf: str
    ended: bool = False
    due: date | None = None
    received_on: date
    updated: datetime = _instant(nullable=False)
    state: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    subject: str = ""
    __table_args__ = (Index("case_work", "body", "ended", "due", "id"),)


class CaseLinkRow(SQLModel, table=True):
    """Parents and children, joined and duplicate cases."""

    __tablename__ = "case_link"
    parent: str = Field(primary_key=True, foreign_key="case_file.id")
    child: str = Field(primary_key=True, foreign_key="case_file.id", index=True)
    kind: str = Field(primary_key=True)


class DeadlineRow(SQLModel, table=True):
    """A clock of a case, for work lists and reminders."""

    __tablename__ = "deadline"
    case: str = Field(sa_column_kwargs={"name": "case_id"}, primary_key=True)
    place: int = Field(primary_key=True)
    term: str
    due: date
    state: str
    least: bool = False
    __table_args__ = (Index("deadline_open", "state", "due"),)


class PetitionRow(SQLModel, table=True):
    """What was sent: channel, days, who kind of sender; the words are in the first fact's payload."""

    __tablename__ = "petition"
    id: str = Field(primary_key=True)
    case: str = Field(sa_column_kwargs={"name": "case_id"}, index=True)
    channel: str
    mode: str
    dated_on: date | None = None
    received_on: date
    signers: int = 1
    code: bytes | None = Field(default=None, sa_column=Column(LargeBinary, unique=True))
    identity: bytes | None = _bytes()
    original: bytes | None = _bytes()
    wants_mail: bool = False
    language: str = Field(default="vi", sa_column_kwargs={"server_default": "vi"})  # in which the sender is written to


class AllegationRow(SQLModel, table=True):
    """Person or body, act, time, place, as a clerk typed it."""

    __tablename__ = "allegation"
    id: str = Field(primary_key=True)
    case: str = Field(sa_column_kwargs={"name": "case_id"}, index=True)
    subject: str
    kind: str
    petition: str | None = None
    act: str = ""
    time: str = ""
    place: str = ""


class ServedCodeRow(SQLModel, table=True):
    """The one-time code on a served letter: opens the page of the person reported."""

    __tablename__ = "served_code"
    code: bytes = _bytes(primary_key=True)
    case: str = Field(sa_column_kwargs={"name": "case_id"}, index=True)
    person: str
    fact: str
    first_used: datetime | None = _instant()


class DisclosureRow(SQLModel, table=True):
    """What the public sees, from when and until when. Held until the recall time is over."""

    __tablename__ = "disclosure"
    id: str = Field(primary_key=True)
    case: str = Field(sa_column_kwargs={"name": "case_id"}, index=True)
    fact: str
    kind: str
    title: str
    text: str
    body: str
    form: str | None = None
    published_on: date
    until: date | None = None
    visible_from: datetime = _instant(nullable=False)
    state: str = "public"
    corrects: str | None = None


class DocumentRow(SQLModel, table=True):
    """draft → submitted → signed → numbered → stamped → issued → served; the number is given on issue, never before."""

    __tablename__ = "document"
    id: str = Field(primary_key=True)
    case: str = Field(sa_column_kwargs={"name": "case_id"}, index=True)
    fact: str = Field(index=True)
    kind: str
    state: str = "draft"
    number: int | None = None
    year: int | None = None
    sequence: str | None = None
    issued_on: date | None = None
    served_on: date | None = None
    served_how: str | None = None
    sha256: str | None = None
    content: bytes | None = _bytes()
    __table_args__ = (Index("document_number", "sequence", "year", "number", unique=True),)


class RegisterRow(SQLModel, table=True):
    """The last number given in a year's sequence (ND 30/2020 art. 15): from 01 without a gap."""

    __tablename__ = "register"
    name: str = Field(primary_key=True)
    year: int = Field(primary_key=True)
    last: int


class EvidenceRow(SQLModel, table=True):
    """A file by its hash; the bytes lie content-addressed outside the database."""

    __tablename__ = "evidence"
    id: str = Field(primary_key=True)
    case: str = Field(sa_column_kwargs={"name": "case_id"}, index=True)
    fact: str | None = None
    sha256: str
    name: str
    media_type: str
    size: int
    source: str
    added: datetime = _instant(nullable=False)


class BallotRow(SQLModel, table=True):
    """A secret ballot: open or counted. Its private key lies outside the database until it is counted."""

    __tablename__ = "ballot"
    id: str = Field(primary_key=True)
    case: str = Field(sa_column_kwargs={"name": "case_id"}, index=True)
    act: str
    public_key: bytes = _bytes(nullable=False)
    members: int
    state: str = "open"


class BallotVotedRow(SQLModel, table=True):
    """Who has voted; never what."""

    __tablename__ = "ballot_voted"
    ballot: str = Field(primary_key=True, foreign_key="ballot.id")
    member: str = Field(primary_key=True)


class BallotSlipRow(SQLModel, table=True):
    """A sealed slip, all of one length, under a random id; unreadable with the database alone, gone after the count."""

    __tablename__ = "ballot_slip"
    id: str = Field(primary_key=True)
    ballot: str = Field(foreign_key="ballot.id", index=True)
    sealed: bytes = _bytes(nullable=False)


class LogCheckpointRow(SQLModel, table=True):
    """A checkpoint of the public log as the sealer published it: one a size, with what signatures first sufficed."""

    __tablename__ = "log_checkpoint"
    size: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    note: bytes = _bytes(nullable=False)
    sealed: datetime = _instant(nullable=False)
    enough: bool = False  # as many witnesses as the policy asks for have cosigned


class LogReaderRow(SQLModel, table=True):
    """A supervising body that may read the log's entries; its credential is kept as SHA-256 only."""

    __tablename__ = "log_reader"
    name: str = Field(primary_key=True)
    token: bytes = Field(sa_column=Column(LargeBinary, unique=True, nullable=False))
    since: datetime = _instant(nullable=False)
    until: datetime | None = _instant()


class RuleConfirmationRow(SQLModel, table=True):
    """A rule that the body's legal officer has signed, or taken back. Refuses UPDATE, DELETE and TRUNCATE."""

    __tablename__ = "rule_confirmation"
    id: int | None = Field(default=None, sa_column=Column(BigInteger, primary_key=True, autoincrement=True))
    rule: str = Field(index=True)
    said: str
    account: str
    body: str
    at: datetime = _instant(nullable=False)
    source: str
    note: str = ""
    value: int | None = None
