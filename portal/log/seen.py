"""What was published, as the pages show it: read, verified under the published keys, and how old it is."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cases import log
from cases.balance import Balance, Month
from cases.house import House
from ledger import note, policy
from ledger.checkpoint import Checkpoint, Opened, opened
from ledger.errors import LedgerError
from ledger.hours import at_second
from ledger.note import Verifier
from ledger.policy import Policy

STALE = timedelta(minutes=15)


@dataclass(frozen=True)
class Log:
    """The newest checkpoint with who cosigned it when; `wrong` says that it does not verify under the keys here."""

    size: int
    root: bytes
    age: timedelta
    at: datetime
    witnesses: tuple[tuple[str, datetime | None], ...]
    enough: bool
    wrong: bool

    @property
    def stale(self) -> bool:
        return self.age > STALE

    @property
    def witnessed(self) -> bool:
        return bool(self.witnesses) and self.enough and not self.wrong


@dataclass(frozen=True)
class Counted:
    """The published balance; `signed` only where its signature was verified here."""

    balance: Balance
    signed: bool
    at: datetime

    def data(self) -> dict[str, Any]:
        """Return it as plain data; `signed` is this office's word, the note at /log/balance is the proof."""
        months = [_month(each) for each in self.balance.months]
        return {
            "origin": self.balance.origin,
            "size": self.balance.size,
            "root": self.balance.root,
            "signed": self.signed,
            "note": "/log/balance",
            "months": months,
        }


def _month(month: Month) -> dict[str, Any]:
    return {
        "month": month.month,
        "received": month.received,
        "open": month.open,
        "ended": dict(sorted(month.ended.items())),
        "erased": month.erased,
        "hidden": month.hidden,
        "unheard": month.unheard,
        "lost": month.lost,
        "balanced": month.balanced,
    }


def key(house: House, name: str) -> str:
    """Return a published public key as text; empty while there is none."""
    path = house.log / name
    return path.read_text(encoding="utf-8").strip() if path.is_file() else ""


def trusted(house: House) -> Policy | None:
    """Return the published policy. Raises LedgerError when it is spoiled; None while there is none."""
    path = house.log / "policy.txt"
    return policy.read(path.read_bytes()) if path.is_file() else None


def newest(house: House) -> Log | None:
    """Read and verify the newest checkpoint; None while nothing is published."""
    raw = log.published(house)
    if raw is None:
        return None
    at = _written(house.log / "checkpoint")
    age = max(house.clock() - at, timedelta())
    try:
        rules = trusted(house)
        found = opened(raw, _keys(house, rules), rules.witness_keys if rules else ())
        enough = rules is not None and rules.satisfied(found)
        made = found.checkpoint
        return Log(made.size, made.root, age, at, _witnesses(rules, found), enough, made.origin != house.origin)
    except LedgerError:
        return _unverified(raw, age, at)


def _unverified(raw: bytes, age: timedelta, at: datetime) -> Log:
    """Show what stands there all the same, marked as wrong; what cannot even be read has no size."""
    try:
        made = Checkpoint.read(note.read(raw).text)
    except LedgerError:
        made = Checkpoint("", 0, b"")
    return Log(made.size, made.root, age, at, (), False, True)


def _keys(house: House, rules: Policy | None) -> tuple[Verifier, ...]:
    if rules is not None:
        return rules.log_keys
    said = key(house, "log.vkey")
    return (Verifier.read(said),) if said else ()


def _witnesses(rules: Policy | None, found: Opened) -> tuple[tuple[str, datetime | None], ...]:
    if rules is None:
        return ()
    when = {each.verifier: at_second(each.time) for each in found.signed if each.time}
    return tuple((name, when.get(each.verifier)) for name, each in rules.witnesses.items())


def _written(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def balance(house: House) -> Counted | None:
    """Read the published balance and verify its signature. Raises LedgerError when it cannot be read."""
    path = house.log / "balance"
    if not path.is_file():
        return None
    read = note.read(path.read_bytes())
    made = Balance.read(read.text)
    try:
        signed = note.verified(read, _keys(house, trusted(house)))
    except LedgerError:
        signed = ()
    names = {each.verifier.name for each in signed}
    return Counted(made, made.origin in names and made.origin == house.origin, _written(path))
