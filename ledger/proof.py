"""One file that proves an entry is in the log, without the log (C2SP tlog-proof v1).

Ours carry the entry itself as extra data, so that the one file is enough.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ledger.checkpoint import Opened, opened
from ledger.errors import LedgerError
from ledger.lines import from_base64, number, to_base64
from ledger.merkle import HASH_BYTES, leaf_hash, verify_inclusion
from ledger.note import Verifier

HEAD = "c2sp.org/tlog-proof@v1"
MOST_HASHES = 63
LARGEST_PROOF = 100_000  # bytes


@dataclass(frozen=True)
class LogProof:
    """An entry's place in a log: extra data, index, the hashes beside its way to the root, the signed checkpoint."""

    extra: bytes
    index: int
    hashes: tuple[bytes, ...]
    checkpoint: bytes

    @classmethod
    def read(cls, raw: bytes) -> "LogProof":
        """Read a `.tlog-proof`. Raises LedgerError; nothing is verified yet."""
        if len(raw) > LARGEST_PROOF:
            raise LedgerError("proof_too_large")
        try:
            head, blank, checkpoint = raw.decode().partition("\n\n")
        except UnicodeDecodeError as problem:
            raise LedgerError("not_a_proof") from problem
        lines = head.split("\n")
        extra = b""
        if len(lines) > 1 and lines[1].startswith("extra "):
            extra = from_base64(lines.pop(1).removeprefix("extra "))
        if not blank or lines[0] != HEAD or len(lines) < 2 or not lines[1].startswith("index "):
            raise LedgerError("not_a_proof")
        if len(lines) - 2 > MOST_HASHES:
            raise LedgerError("proof_too_long")
        hashes = tuple(from_base64(line, HASH_BYTES) for line in lines[2:])
        return cls(extra, number(lines[1].removeprefix("index ")), hashes, checkpoint.encode())

    def __bytes__(self) -> bytes:
        lines = [HEAD, *([f"extra {to_base64(self.extra)}"] if self.extra else []), f"index {self.index}"]
        lines += [to_base64(each) for each in self.hashes]
        return ("\n".join(lines) + "\n\n").encode() + self.checkpoint

    def verify(self, entry: bytes, logs: Iterable[Verifier], witnesses: Iterable[Verifier] = ()) -> Opened:
        """Return the checkpoint that holds `entry` at `index`. Whether enough witnesses signed is the policy's word.

        Raises LedgerError when the log did not sign, a known signature is wrong, or the entry is not there.
        """
        found = opened(self.checkpoint, logs, witnesses)
        tree = found.checkpoint
        verify_inclusion(leaf_hash(entry), self.index, tree.size, self.hashes, tree.root)
        return found
