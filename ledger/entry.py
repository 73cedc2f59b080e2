"""One journal entry as bytes: made once, stored and hashed as they are, never serialised again.

Formats: RFC 6962 section 2.1 (leaf hash); the entry is JSON with integers and strings only, at most 4 KiB,
without a name, a text or an unsalted hash of anything that could be guessed.
"""

import hmac
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from ledger.errors import LedgerError

LARGEST = 4096
GENESIS = "0" * 64
FACTS = ("report.received", "case.fact", "case.calendar")  # kinds; each such entry starts one run
TERM = re.compile(r"([\w.-]+) ([0-9]{4}-[0-9]{2}-[0-9]{2})( paused)?", re.ASCII)


@dataclass(frozen=True)
class Term:
    """A term that somebody owes something by; `due` is its last day."""

    name: str
    due: date
    paused: bool


def encode(index: int, at: datetime, kind: str, case: str, seq: int, prev: str, more: Mapping[str, str | int]) -> bytes:
    """Return the bytes of an entry; the time is rounded down to the hour (the exact one is in the payload)."""
    hour = at.astimezone(UTC).strftime("%Y-%m-%dT%H:00Z")
    entry = {"v": 1, "i": index, "t": hour, "k": kind, "case": case, "seq": seq, "prev": prev, **more}
    for value in entry.values():
        if type(value) not in (str, int):
            raise LedgerError("neither_text_nor_integer")
    raw = json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()
    if len(raw) > LARGEST:
        raise LedgerError("entry_too_large")
    return raw


def decode(raw: bytes) -> dict[str, str | int]:
    """Read an entry back. Raises LedgerError when the bytes are not one."""
    try:
        entry = json.loads(raw)
    except (ValueError, RecursionError) as problem:
        raise LedgerError("not_an_entry") from problem
    if not isinstance(entry, dict):
        raise LedgerError("not_an_entry")
    return entry


def lost_range(restore: Mapping[str, str | int], index: int) -> range:
    """Return the indexes that the entry `restore` at `index` says an old backup lost; none that it cannot mean."""
    first, after = restore.get("first"), restore.get("after")
    whole = type(first) is int and type(after) is int and 0 <= first < after <= index
    return range(first, after) if whole else range(0)  # type: ignore[arg-type]


def commitment(salt: bytes, payload: bytes) -> str:
    """Bind a payload without showing it: HMAC-SHA256 under a salt that is destroyed with it."""
    return hmac.new(salt, payload, "sha256").hexdigest()


def terms(said: str) -> Iterator[Term]:
    """Read what an entry says of running terms: `accept 2026-12-01, resolve 2026-12-24 paused`. Raises LedgerError."""
    for each in said.split(", ") if said else ():
        words = TERM.fullmatch(each)
        try:
            yield Term(words[1], date.fromisoformat(words[2]), bool(words[3]))  # type: ignore[index]
        except (TypeError, ValueError) as problem:  # another form, or a day that no calendar has
            raise LedgerError("bad_terms") from problem
