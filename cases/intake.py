"""How a report comes in, by whatever channel: words into the journal, identity into the vault, a code into the hand."""

import hmac
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cases import engine, vault
from cases.errors import Refused
from cases.house import House
from cases.model import Act, Actor


@dataclass(frozen=True)
class Report:
    """What somebody sends. `act` makes the same form sent twice one report; `identity` is sealed at once."""

    text: str
    body: str
    channel: str = "web"
    received_on: date | None = None
    dated_on: date | None = None
    identity: Mapping[str, str] = field(default_factory=dict, repr=False)
    original: bytes | None = field(default=None, repr=False)
    wants_mail: bool = False
    language: str = "vi"
    petitions: int = 1
    signers: int = 1
    named_persons: tuple[str, ...] = ()
    act: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def mode(self) -> str:
        return "named" if self.identity else "anonymous"


@dataclass(frozen=True)
class Receipt:
    """What the sender keeps: the code, shown once, and the number that letters bear."""

    code: str
    case: str
    number: str
    fact: str


def receive(house: House, report: Report, actor: Actor | None = None) -> Receipt:
    """Register a report. Raises Refused when it may not be taken so; then nothing is kept."""
    if report.identity and not house.named_reports:
        raise Refused(why="named_not_yet", rule="intake#register", source="", act="register")
    today = house.setting().today
    received = report.received_on or today
    code = code_of(report.act, house.keys.pepper)
    petition = uuid.uuid5(uuid.UUID(report.act), "petition").hex
    sent = engine.Sent(
        petition,
        vault.fingerprint(code, house.keys.pepper),
        report.channel,
        report.mode,
        received,
        report.dated_on,
        report.signers,
        vault.seal_identity(house.keys.identity, report.identity, petition) if report.identity else None,
        vault.seal(house.keys.identity, report.original, f"original|{petition}") if report.original else None,
        report.wants_mail,
        report.language,
    )
    act = Act(report.act, "register", None, 0, received, _answers(report, received))
    actor = actor or Actor("sender", None, frozenset({("reporter", report.body)}))
    answer = engine.register(house, act, actor, report.body, sent)
    return Receipt(code, answer["case"], answer["number"], answer["fact"])


def code_of(act: str, pepper: bytes) -> str:
    """Derive the receipt code from the form's random id: sent twice, it shows the same code and nothing is stored.

    120 bits of HMAC-SHA256; without the pepper outside the database nobody computes it.
    """
    digest = hmac.digest(pepper, f"code|{act}".encode(), "sha256")
    number = int.from_bytes(digest[:15], "big")
    return "".join(vault.LETTERS[number >> (5 * place) & 31] for place in range(vault.LENGTH))


def _answers(report: Report, received: date) -> dict[str, Any]:
    answers: dict[str, Any] = {
        "channel": report.channel,
        "mode": report.mode,
        "received_on": received.isoformat(),
        "petitions": report.petitions,
        "signers": report.signers,
        "named_persons": list(report.named_persons),
        "text": report.text,
    }
    return answers | ({"dated_on": report.dated_on.isoformat()} if report.dated_on else {})
