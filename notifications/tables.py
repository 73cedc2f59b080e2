"""The outbox: one row a notice, under a unique key, so that twice is once."""

from datetime import datetime
from typing import Any

from sqlalchemy import Column, DateTime, Index, LargeBinary
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel


def _instant(**more: Any) -> Any:
    return Field(sa_column=Column(DateTime(timezone=True), **more))


class NoticeRow(SQLModel, table=True):
    """queued (an outward one not before its recall time) → sending → sent | failed; to_print → printed; recalled.

    `subject_key` groups the notices that leave in order (one case); `place` is their order.
    `address` is sealed when it belongs to a reporter.
    """

    __tablename__ = "notice"
    key: str = Field(primary_key=True)
    subject_key: str
    place: int
    origin: str = Field(index=True)
    message: str
    language: str = "vi"
    recipient: str
    address: str | None = None
    sealed_address: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    facts: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    source: str = ""
    outward: bool = False
    state: str
    not_before: datetime = _instant(nullable=False)
    attempts: int = 0
    problem: str | None = None
    how: str | None = None
    sent_at: datetime | None = _instant()
    created: datetime = _instant(nullable=False)
    __table_args__ = (
        Index("notice_due", "state", "not_before"),
        Index("notice_order", "subject_key", "place"),
    )
