"""Signed notes (C2SP signed-note v1): a text, and under it lines of signatures by named keys.

Ed25519 only, in the two forms that a log needs: its own (0x01) and a witness's cosignature with a time (0x04,
C2SP tlog-cosignature v1). Signatures by keys that nobody asked about are kept and ignored.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ledger.errors import LedgerError
from ledger.lines import from_base64, to_base64

PLAIN, COSIGNATURE = 0x01, 0x04
KEY_BYTES, SIGNATURE_BYTES, TIME_BYTES = 32, 64, 8
LATEST = 2**63 - 1
LARGEST_NOTE = 1_000_000  # bytes
MOST_SIGNATURES = 100
DASH = "— "


@dataclass(frozen=True)
class Signature:
    """One line under a note: whose key by name and number, and what it made."""

    name: str
    key_id: bytes
    made: bytes

    def line(self) -> str:
        return f"{DASH}{self.name} {to_base64(self.key_id + self.made)}\n"


@dataclass(frozen=True)
class Note:
    """A text (it ends with a newline) with every signature that came with it."""

    text: str
    signatures: tuple[Signature, ...]

    def __str__(self) -> str:
        return self.text + "\n" + "".join(each.line() for each in self.signatures)

    def __bytes__(self) -> bytes:
        return str(self).encode()


@dataclass(frozen=True)
class Verifier:
    """A public key that is trusted for one name and one form of signature; written as a vkey."""

    name: str
    kind: int
    key: bytes

    @classmethod
    def read(cls, vkey: str) -> "Verifier":
        """Read `<name>+<key number in hex>+<base64 of form and key>`. Raises LedgerError."""
        name, number, encoded = _three(vkey)
        raw = from_base64(encoded)
        if len(raw) != 1 + KEY_BYTES or raw[0] not in (PLAIN, COSIGNATURE):
            raise LedgerError("bad_key", key=name)
        verifier = cls(checked_name(name), raw[0], raw[1:])
        if verifier.key_id.hex() != number:
            raise LedgerError("bad_key", key=name)
        return verifier

    @property
    def key_id(self) -> bytes:
        return sha256(f"{self.name}\n".encode() + bytes([self.kind]) + self.key).digest()[:4]

    def __str__(self) -> str:
        return f"{self.name}+{self.key_id.hex()}+{to_base64(bytes([self.kind]) + self.key)}"

    def verify(self, text: str, signature: Signature) -> int:
        """Return the time of a cosignature (seconds since 1970; 0 for a plain one). Raises LedgerError."""
        made, time = signature.made, 0
        if self.kind == COSIGNATURE:
            time, made = int.from_bytes(made[:TIME_BYTES], "big"), made[TIME_BYTES:]
            text = _timed(text, time)
        try:
            if time > LATEST or len(made) != SIGNATURE_BYTES:
                raise InvalidSignature
            Ed25519PublicKey.from_public_bytes(self.key).verify(made, text.encode())
        except InvalidSignature as problem:
            raise LedgerError("bad_signature", key=self.name) from problem
        return time


@dataclass(frozen=True)
class Signer:
    """A private key with its name and form."""

    name: str
    kind: int
    private: Ed25519PrivateKey = field(repr=False)

    @classmethod
    def read(cls, name: str, seed: bytes, kind: int = PLAIN) -> "Signer":
        """Take 32 bytes as the private key. Raises LedgerError for another length or an impossible name."""
        if len(seed) != KEY_BYTES:
            raise LedgerError("bad_key", key=name)
        return cls(checked_name(name), kind, Ed25519PrivateKey.from_private_bytes(seed))

    @property
    def verifier(self) -> Verifier:
        return Verifier(self.name, self.kind, self.private.public_key().public_bytes_raw())

    def sign(self, text: str, time: int = 0) -> Signature:
        """Sign a note's text; `time` in seconds since 1970, for a cosignature."""
        if self.kind == PLAIN:
            return Signature(self.name, self.verifier.key_id, self.private.sign(text.encode()))
        made = self.private.sign(_timed(text, time).encode())
        return Signature(self.name, self.verifier.key_id, time.to_bytes(TIME_BYTES, "big") + made)


@dataclass(frozen=True)
class Signed:
    """Whose known key signed a note, and when by its own word (0: it says no time)."""

    verifier: Verifier
    time: int


def _timed(text: str, time: int) -> str:
    return f"cosignature/v1\ntime {time}\n{text}"


def _three(vkey: str) -> tuple[str, str, str]:
    """A name has no plus sign, base64 may have some."""
    parts = vkey.split("+", 2)
    if len(parts) != 3:
        raise LedgerError("bad_key", key=vkey[:80])
    return parts[0], parts[1], parts[2]


def checked_name(name: str) -> str:
    """Return a key's name. Raises LedgerError where it is empty, or has a space, a plus or a control character."""
    if not name or "+" in name or any(each.isspace() or ord(each) < 32 for each in name):
        raise LedgerError("bad_key_name", name=name[:80])
    return name


def read_note(raw: bytes) -> Note:
    """Read a signed note without asking who signed. Raises LedgerError."""
    if len(raw) > LARGEST_NOTE:
        raise LedgerError("note_too_large")
    try:
        said = raw.decode()
    except UnicodeDecodeError as problem:
        raise LedgerError("not_a_note") from problem
    text, blank, signed = said.rpartition("\n\n")
    if not blank or not signed.endswith("\n") or any(ord(each) < 32 and each != "\n" for each in said):
        raise LedgerError("not_a_note")
    lines = signed[:-1].split("\n")
    if len(lines) > MOST_SIGNATURES:
        raise LedgerError("too_many_signatures")
    return Note(f"{text}\n", tuple(_signature(line) for line in lines))


read = read_note  # short name: note.read


def read_signatures(said: str) -> tuple[Signature, ...]:
    """Read signature lines that came without their text, as a witness answers. Raises LedgerError."""
    if not said.endswith("\n") or said.count("\n") > MOST_SIGNATURES:
        raise LedgerError("not_a_note")
    return tuple(_signature(line) for line in said[:-1].split("\n"))


def _signature(line: str) -> Signature:
    name, space, encoded = line.removeprefix(DASH).partition(" ")
    if not line.startswith(DASH) or not space:
        raise LedgerError("not_a_note")
    raw = from_base64(encoded)
    if len(raw) < 5:
        raise LedgerError("not_a_note")
    return Signature(checked_name(name), raw[:4], raw[4:])


def verified(note: Note, known: Iterable[Verifier]) -> tuple[Signed, ...]:
    """Return the known keys that signed, each once. Raises LedgerError where the signature of a known key is wrong."""
    keys = {(each.name, each.key_id): each for each in known}
    found: dict[Verifier, Signed] = {}
    for signature in note.signatures:
        key = keys.get((signature.name, signature.key_id))
        if key is not None:
            time = key.verify(note.text, signature)
            found.setdefault(key, Signed(key, time))
    return tuple(found.values())
