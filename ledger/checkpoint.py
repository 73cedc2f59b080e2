"""Checkpoints (C2SP tlog-checkpoint v1): which log, how many entries, which root; signed as a note."""

from collections.abc import Iterable
from dataclasses import dataclass

from ledger.errors import LedgerError
from ledger.lines import from_base64, number, to_base64
from ledger.merkle import EMPTY_ROOT, HASH_BYTES
from ledger.note import Note, Signed, Signer, Verifier, read_note, verified


@dataclass(frozen=True)
class Checkpoint:
    """The state of a log: its name, the number of its entries, the root over them."""

    origin: str
    size: int
    root: bytes

    @classmethod
    def read(cls, text: str) -> "Checkpoint":
        """Read a note's text. Extension lines are refused: none of ours has any. Raises LedgerError."""
        lines = text.split("\n")
        if len(lines) != 4 or lines[3] or not lines[0]:
            raise LedgerError("not_a_checkpoint")
        checkpoint = cls(lines[0], number(lines[1]), from_base64(lines[2], HASH_BYTES))
        if checkpoint.size == 0 and checkpoint.root != EMPTY_ROOT:
            raise LedgerError("not_a_checkpoint")
        return checkpoint

    @property
    def text(self) -> str:
        return f"{self.origin}\n{self.size}\n{to_base64(self.root)}\n"

    def signed(self, *signers: Signer) -> Note:
        return Note(self.text, tuple(each.sign(self.text) for each in signers))


@dataclass(frozen=True)
class Opened:
    """A checkpoint that a known log signed, with whoever else known signed it."""

    checkpoint: Checkpoint
    note: Note
    signed: tuple[Signed, ...]

    def cosigned(self) -> dict[str, int]:
        """Return when each known witness cosigned, by its key's name."""
        return {each.verifier.name: each.time for each in self.signed if each.time}


def opened(raw: bytes, logs: Iterable[Verifier], witnesses: Iterable[Verifier] = ()) -> Opened:
    """Read a checkpoint signed by one of these logs, whose name is its origin. Raises LedgerError."""
    note = read_note(raw)
    logs = tuple(logs)
    signed = verified(note, (*logs, *witnesses))
    checkpoint = Checkpoint.read(note.text)
    if not any(each.verifier in logs and each.verifier.name == checkpoint.origin for each in signed):
        raise LedgerError("not_signed_by_the_log", origin=checkpoint.origin[:80])
    return Opened(checkpoint, note, signed)
