"""What a citizen's e-mail becomes once it is opened: the letter, its attachments, its sender."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Sender:
    """Who says they sent it: identity data, so its repr is silent and the caller seals it."""

    name: str = field(default="", repr=False)
    address: str = field(default="", repr=False)


@dataclass(frozen=True)
class Attachment:
    """One file of the letter, under a name that is safe to show."""

    name: str = field(repr=False)
    media_type: str
    content: bytes = field(repr=False)
    sha256: str


@dataclass(frozen=True)
class Letter:
    """An opened e-mail. Only `body` and `attachments` become the report.

    `raw` holds every header and `sender` names the reporter: both go to the vault. `sent_on` is what
    the sender's machine claims, for information only; no clock of the law runs on it.
    """

    body: str = field(repr=False)
    attachments: tuple[Attachment, ...]
    sent_on: date | None
    sender: Sender
    raw: bytes = field(repr=False)
    remarks: tuple[str, ...]
