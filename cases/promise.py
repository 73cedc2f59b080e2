"""What the office signs at once: this line stands at this place of its log. No name, no subject, no code is in it.

A signed note (C2SP signed-note v1) under a key of its own, made from the entry alone: asked for again, it is the same.
It binds the office until the entry is sealed; from then on the `.tlog-proof` proves more and needs no trust in anyone.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from psycopg import Connection

from ledger import entry as ledger
from ledger import note
from ledger.errors import LedgerError
from ledger.lines import from_base64, number, to_base64
from ledger.merkle import HASH_BYTES, leaf_hash
from ledger.note import PLAIN, Note, Signer, Verifier

if TYPE_CHECKING:
    from cases.house import House

FIRST = "report.received"
LARGEST_PROMISE = 4096  # bytes


@dataclass(frozen=True)
class Promise:
    """What was promised: the place of an entry in the log, its leaf hash, its hour (UTC, as in the entry)."""

    index: int
    leaf: bytes
    hour: str


@dataclass(frozen=True)
class Registered:
    """The entry by which a report was registered."""

    index: int
    entry: bytes

    @property
    def says(self) -> dict[str, str | int]:
        return ledger.decode(self.entry)


def registered(conn: Connection[Any], case: str) -> Registered | None:
    """Return the entry of the report that opened this case; None for a case that no report opened."""
    row = conn.execute(
        "SELECT i, entry FROM journal WHERE case_id = %s AND kind = %s ORDER BY seq LIMIT 1", (case, FIRST)
    ).fetchone()
    return Registered(int(row[0]), bytes(row[1])) if row else None


def signer(house: "House") -> Signer:
    """Return the key of promises; its name is the log's with `/receipts` behind it."""
    return Signer.read(name(house.origin), house.keys.receipt, PLAIN)


def name(origin: str) -> str:
    return f"{origin}/receipts"


def of(house: "House", found: Registered) -> Note:
    """Promise that this entry is in the log; the same bytes whenever it is asked (Ed25519 signs without chance)."""
    mine = signer(house)
    text = f"{mine.name}\n{found.index}\n{to_base64(leaf_hash(found.entry))}\n{found.says['t']}\n"
    return Note(text, (mine.sign(text),))


def read(raw: bytes, key: Verifier) -> Promise:
    """Return what a promise says once its signature holds. Raises LedgerError."""
    if len(raw) > LARGEST_PROMISE:
        raise LedgerError("proof_too_large")
    found = note.read(raw)
    if not note.verified(found, [key]):
        raise LedgerError("not_signed_by_the_log", origin=key.name[:80])
    lines = found.text.split("\n")
    if len(lines) != 5 or lines[0] != key.name or lines[4]:
        raise LedgerError("not_a_promise")
    return Promise(number(lines[1]), from_base64(lines[2], HASH_BYTES), lines[3])
