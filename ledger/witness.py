"""What a witness answers to add-checkpoint (C2SP tlog-witness): pure, so that whoever stores decides how.

A witness cosigns a log's checkpoint only if it extends the one that it cosigned before. Sizes count entries, times are
whole seconds since 1970.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ledger import note
from ledger.errors import LedgerError
from ledger.lines import from_base64, number, to_base64
from ledger.merkle import EMPTY_ROOT, HASH_BYTES, verify_consistency
from ledger.note import COSIGNATURE, Note, Signature, Signer, Verifier

MOST_HASHES = 63
LARGEST_SIZE = 2**63 - 1
LARGEST_REQUEST = 1 << 16  # bytes; 63 hashes and 16 signatures by ML-DSA-44 need less
TEXT = "text/plain; charset=utf-8"
SIZE = "text/x.tlog.size"


@dataclass(frozen=True)
class Seen:
    """The newest checkpoint of one log that a witness cosigned: entries, root, time, and the note with both keys."""

    size: int = 0
    root: bytes = EMPTY_ROOT
    time: int = 0
    note: bytes = b""


@dataclass(frozen=True)
class Answer:
    """An HTTP answer; `seen` is what must be on the disk before the answer goes out."""

    status: int
    body: bytes
    kind: str = TEXT
    seen: Seen | None = None


@dataclass(frozen=True)
class Request:
    """What add-checkpoint was sent: the size from which the proof starts, the proof, the signed checkpoint."""

    old: int
    proof: tuple[bytes, ...]
    note: Note
    origin: str
    size: int
    root: bytes

    @classmethod
    def read(cls, body: bytes) -> "Request":
        """Read a request's body. Extension lines of the checkpoint are kept and signed. Raises LedgerError."""
        if len(body) > LARGEST_REQUEST:
            raise LedgerError("request_too_large")
        head, _, signed = body.partition(b"\n\n")
        first, *lines = head.decode(errors="replace").split("\n")
        if not first.startswith("old "):
            raise LedgerError("not_a_request")
        if len(lines) > MOST_HASHES:
            raise LedgerError("proof_too_long")
        found = note.read_note(signed)
        proof = tuple(from_base64(line, HASH_BYTES) for line in lines)
        return cls(_size(first.removeprefix("old ")), proof, found, *_checkpoint(found.text))


def request(old: int, proof: Iterable[bytes], signed: Note) -> bytes:
    """Write what a log sends to a witness."""
    lines = [f"old {old}", *(to_base64(each) for each in proof)]
    return ("\n".join(lines) + "\n\n").encode() + bytes(signed)


def answer(body: bytes, logs: Iterable[Verifier], seen: Callable[[str], Seen], signer: Signer, now: int) -> Answer:
    """Judge a request. `seen` tells what was cosigned of a log before, by its origin.

    Between `seen` and the storing of `Answer.seen` nothing else may be judged for the same log (the specification's
    race), and the answer may leave only after it is stored.
    """
    try:
        asked = Request.read(body)
    except LedgerError as problem:
        return _no(400, problem.why)
    keys = [each for each in logs if each.name == asked.origin]
    if not keys:
        return _no(404, "unknown_log")
    try:
        signed = note.verified(asked.note, keys)
    except LedgerError as problem:
        return _no(403, problem.why)
    if not signed:
        return _no(403, "not_signed_by_the_log")
    trusted = {(each.verifier.name, each.verifier.key_id) for each in signed}
    kept = tuple(each for each in asked.note.signatures if (each.name, each.key_id) in trusted)
    return _judged(asked, kept, seen(asked.origin), signer, now)


def _judged(asked: Request, kept: tuple[Signature, ...], seen: Seen, signer: Signer, now: int) -> Answer:
    if asked.old > asked.size:
        return _no(400, "sizes_out_of_order")
    if asked.old != seen.size:
        return Answer(409, f"{seen.size}\n".encode(), SIZE)
    try:
        _extends(asked, seen)
    except LedgerError as problem:
        return _no(422, problem.why)
    time = max(now, seen.time, 1)  # a clock set back must not make an older checkpoint look newer
    made = signer.sign(asked.note.text, time)
    both = bytes(Note(asked.note.text, (*kept, made)))
    return Answer(200, made.line().encode(), TEXT, Seen(asked.size, asked.root, time, both))


def _extends(asked: Request, seen: Seen) -> None:
    """Raise LedgerError unless the checkpoint begins with what was seen; the empty tree begins every tree."""
    if asked.size == 0 and asked.root != EMPTY_ROOT:
        raise LedgerError("not_the_empty_root")
    if asked.old > 0:
        verify_consistency(asked.old, asked.size, asked.proof, seen.root, asked.root)
    elif asked.proof:
        raise LedgerError("proof_too_long")


def _checkpoint(text: str) -> tuple[str, int, bytes]:
    origin, *rest = text.removesuffix("\n").split("\n")
    if len(rest) < 2 or not origin or not all(rest):
        raise LedgerError("not_a_checkpoint")
    return origin, _size(rest[0]), from_base64(rest[1], HASH_BYTES)


def _size(said: str) -> int:
    size = number(said)
    if size > LARGEST_SIZE:
        raise LedgerError("not_a_number", said=said)
    return size


def _no(status: int, why: str) -> Answer:
    return Answer(status, f"{why}\n".encode())


def signer(name: str, seed: bytes) -> Signer:
    """Return a witness's key from its 32 bytes. Raises LedgerError."""
    return Signer.read(name, seed, COSIGNATURE)
