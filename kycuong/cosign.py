"""Ask every witness of the policy to cosign a checkpoint, side by side, and never wait for one longer than agreed.

A witness may be away, slow or lying: what does not verify under its key is left out, and the sealing goes on without.
"""

import socket
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from threading import Thread
from time import monotonic

from kycuong.addresses import over_tls_or_here
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.lines import number
from ledger.merkle import Tree
from ledger.note import Note, Signature, Verifier, read_signatures
from ledger.policy import Policy, Trusted
from ledger.witness import request

LARGEST_ANSWER = 1 << 16  # bytes
PIECE = 1 << 13
AWAY = "không tới được / not reached"
BAD_ADDRESS = "địa chỉ phải là https:// / the address must be https://"
LATE = "không trả lời kịp / no answer in time"


class _Wrong(Exception):
    """What a witness did or lacks, in words for the operator."""


def collect(
    note: Note, policy: Policy, tree: Tree, known: dict[str, int], seconds: float = 5.0
) -> tuple[Note, list[tuple[str, str]]]:
    """Return the checkpoint with every cosignature that came in time, and for each other witness what went wrong.

    `known` holds, by witness, how many entries it last had; it is brought up to date. `tree` must hold the
    checkpoint's size.
    """
    size = Checkpoint.read(note.text).size
    until = monotonic() + seconds
    asked = [
        _Asked(name, witness, note, tree, size, min(known.get(name, 0), size), until)
        for name, witness in policy.witnesses.items()
        if witness.url
    ]
    for each in asked:
        each.start()
    for each in asked:
        each.finish()
    came = [(each, each.made) for each in asked]  # what comes later does not count
    known.update({each.name: each.had for each in asked})
    made = {(line.name, line.key_id): line for _, line in came if line}
    kept = (each for each in note.signatures if (each.name, each.key_id) not in made)
    wrong = [(each.name, each.wrong) for each, line in came if not line]
    return Note(note.text, (*kept, *made.values())), wrong


@dataclass
class _Asked:
    """One witness being asked, in a thread of its own."""

    name: str
    witness: Trusted
    note: Note
    tree: Tree
    size: int
    had: int
    until: float
    made: Signature | None = None
    wrong: str = LATE
    _socket: socket.socket | None = None
    _thread: Thread = field(init=False)

    def start(self) -> None:
        self._thread = Thread(target=self._run, name=f"witness {self.name}", daemon=True)
        self._thread.start()

    def finish(self) -> None:
        """Wait until the time is over, then cut the line: a server that sends a byte a second holds no thread."""
        self._thread.join(max(0.0, self.until - monotonic()))
        if self._thread.is_alive() and self._socket is not None:
            _cut(self._socket)

    def _run(self) -> None:
        outcome: Signature | None = None
        try:
            outcome = self._ask()
        except _Wrong as problem:
            self.wrong = str(problem)
        except LedgerError as problem:
            self.wrong = self._in_time(f"trả lời không dùng được / not usable: {problem.why}")
        except (OSError, HTTPException, ValueError) as problem:
            self.wrong = self._in_time(f"{AWAY}: {type(problem).__name__}")
        self.made = outcome

    def _in_time(self, wrong: str) -> str:
        """Half an answer is no fault of form when it was we who cut the line."""
        return LATE if monotonic() >= self.until else wrong

    def _ask(self) -> Signature:
        status, body = self._post(self.had)
        if status == 409:
            self.had = self._named(body)
            status, body = self._post(self.had)
        if status != 200:
            raise _Wrong(f"từ chối, mã / refused, status {status}")
        made = _signature(body, self.witness.verifier, self.note.text)
        self.had = self.size
        return made

    def _named(self, body: bytes) -> int:
        size = number(body.decode("ascii").removesuffix("\n"))
        if size > self.size:
            raise _Wrong(f"đã thấy {size} bút toán, sổ này chỉ có {self.size} / has seen more than this log has")
        return size

    def _post(self, old: int) -> tuple[int, bytes]:
        proof = self._proof(old)
        left = self.until - monotonic()
        if left <= 0:
            raise _Wrong(LATE)
        connection, path = _line(self.witness.url, left)
        try:
            connection.connect()
            self._socket = connection.sock
            connection.request("POST", path, request(old, proof, self.note), {"Content-Type": "text/plain"})
            response = connection.getresponse()
            return response.status, self._bounded(response)
        finally:
            connection.close()

    def _proof(self, old: int) -> list[bytes]:
        try:
            return self.tree.consistency_proof(old, self.size) if old else []
        except (OSError, LedgerError) as problem:
            raise _Wrong(f"tệp băm của chính sổ này hỏng / this log's own tiles: {type(problem).__name__}") from problem

    def _bounded(self, response: HTTPResponse) -> bytes:
        """Read no more than an answer can be long, and no longer than agreed."""
        pieces, length = [], 0
        while piece := response.read1(PIECE):
            pieces.append(piece)
            length += len(piece)
            if length > LARGEST_ANSWER:
                raise _Wrong("trả lời quá dài / the answer is too long")
            if monotonic() >= self.until:
                raise _Wrong(LATE)
        return b"".join(pieces)


def _signature(body: bytes, key: Verifier, text: str) -> Signature:
    """Return the first line that this key made over this checkpoint; lines of keys that nobody knows are ignored."""
    for each in read_signatures(body.decode()):
        if (each.name, each.key_id) == (key.name, key.key_id):
            if key.verify(text, each) == 0:
                raise LedgerError("no_time")
            return each
    raise LedgerError("not_signed_by_the_witness")


def _line(url: str, seconds: float) -> tuple[HTTPConnection, str]:
    """Return a connection, not open yet, and the path. In clear only on this machine."""
    address = over_tls_or_here(url)
    if address is None:
        raise _Wrong(BAD_ADDRESS)
    kind = HTTPSConnection if address.scheme == "https" else HTTPConnection
    path = f"{address.path.rstrip('/')}/add-checkpoint"
    return kind(address.hostname or "", address.port, timeout=seconds), path


def _cut(line: socket.socket) -> None:
    """End both directions below TLS, so that a read that waits in another thread ends now."""
    with suppress(OSError):
        socket.socket.shutdown(line, socket.SHUT_RDWR)
