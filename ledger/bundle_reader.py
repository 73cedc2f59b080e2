"""Reading a bundle that anybody may have sent: only the names of the format, only sizes that it needs, no surprise.

Every member is read once, in pieces, and hashed on the way; whatever a zip declares is counted again.
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO

from ledger.bundle import CASES, ENTRIES, MANIFEST, PAYLOADS, POINT
from ledger.errors import LedgerError
from ledger.note import LARGEST_NOTE
from ledger.proof import LARGEST_PROOF

MEMBER = re.compile(r"proofs/(0|[1-9][0-9]{0,17})\.tlog-proof|files/[0-9a-f]{64}", re.ASCII)
LARGEST_MANIFEST = 32 << 20  # bytes; a name and a hash for each member
LARGEST_LINE = {ENTRIES: 8 << 10, PAYLOADS: 8 << 20, CASES: 8 << 10}  # bytes
LARGEST_LINES = 64 << 30  # bytes of a member that is read line by line
LARGEST_FILE = 1 << 30  # bytes
LARGEST_DIRECTORY = 16 << 20  # bytes of the zip's own list of members
MOST_MEMBERS = 100_000
CHUNK = 1 << 20  # bytes that are unpacked at a time
FREELY = 1 << 30  # bytes that any bundle may grow to when unpacked
MOST_GROWTH = 100  # beyond that: so many bytes for each byte of the zip

END, END_64, LOCATOR_64 = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"  # APPNOTE 6.3.10, 4.3.14 to 4.3.16
TROUBLE = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError, struct.error,
    OverflowError,
)  # fmt: skip


@contextmanager
def _as_damage() -> Iterator[None]:
    """Turn whatever the zip library says about a bad zip into one word."""
    try:
        yield
    except TROUBLE as problem:
        raise LedgerError("damaged_bundle") from problem


@contextmanager
def reading(path: Path) -> Iterator["BundleReader"]:
    """Open a bundle. Raises LedgerError when it is none, or one that no exporter made; nothing is verified yet."""
    try:
        length = path.stat().st_size
        _directory_is_small(path, length)
    except OSError as problem:
        raise LedgerError("cannot_read", file=str(path)) from problem
    with _as_damage():
        archive = zipfile.ZipFile(path)
    with archive:
        yield BundleReader(archive, length)


def _directory_is_small(path: Path, length: int) -> None:
    """Look at the zip's end before the library reads the list of members into memory."""
    with path.open("rb") as file:
        file.seek(max(0, length - 98))
        tail = file.read(98)
    end = tail[-22:]
    if not end.startswith(END) or end[-2:] != b"\0\0":
        raise LedgerError("not_a_bundle")
    (members, size) = struct.unpack("<HI", end[10:16])
    if len(tail) == 98 and tail[56:60] == LOCATOR_64 and tail.startswith(END_64):
        members, size = struct.unpack("<QQ", tail[32:48])
    if members > MOST_MEMBERS or size > LARGEST_DIRECTORY:
        raise LedgerError("too_many_members")


class BundleReader:
    """The members of a bundle, each to be read once; `hashes` holds what has been read."""

    def __init__(self, archive: zipfile.ZipFile, length: int) -> None:
        self._zip = archive
        self.hashes: dict[str, str] = {}
        self._members: dict[str, zipfile.ZipInfo] = {}
        for about in archive.infolist():
            self._take(about)
        for name in (MANIFEST, POINT, ENTRIES, PAYLOADS, CASES):
            if name not in self._members:
                raise LedgerError("member_missing", file=name)
        total = sum(about.file_size for about in self._members.values())
        if total > FREELY and total > MOST_GROWTH * length:
            raise LedgerError("grows_too_much", bytes=total)

    def _take(self, about: zipfile.ZipInfo) -> None:
        name = about.orig_filename
        if name not in (MANIFEST, POINT, *LARGEST_LINE) and not MEMBER.fullmatch(name):
            raise LedgerError("unknown_member", file=name[:80])
        if name in self._members:
            raise LedgerError("twice_in_bundle", file=name)
        if about.flag_bits & 0x1:
            raise LedgerError("encrypted_member", file=name)
        if about.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise LedgerError("damaged_bundle")
        if about.file_size > _largest(name):
            raise LedgerError("member_too_large", file=name)
        self._members[name] = about

    def proofs(self) -> set[int]:
        """Return the indexes of which there is a proof."""
        return {int(name[7:-11]) for name in self._members if name.startswith("proofs/")}

    def files(self) -> list[str]:
        """Return the names of evidence and papers: the hashes that they claim to have."""
        return [name[6:] for name in self._members if name.startswith("files/")]

    def whole(self, name: str) -> bytes:
        """Return a small member."""
        return b"".join(self._pieces(name))

    def digest(self, name: str) -> str:
        """Return the SHA-256 of a member, in hex; it is not kept."""
        for _ in self._pieces(name):
            pass
        return self.hashes[name]

    def lines(self, name: str) -> Iterator[bytes]:
        """Yield a member's lines without their ends. Raises LedgerError for one too long or cut off."""
        most, rest = LARGEST_LINE[name], b""
        for piece in self._pieces(name):
            *whole, rest = (rest + piece).split(b"\n")
            if len(rest) > most or (whole and len(max(whole, key=len)) > most):
                raise LedgerError("line_too_long", file=name, most=most)
            yield from whole
        if rest:
            raise LedgerError("line_cut_off", file=name)

    def _pieces(self, name: str) -> Iterator[bytes]:
        """Read a member to its end, where the zip's own checksum is compared."""
        if name not in self._members:
            raise LedgerError("member_missing", file=name)
        digest, most, size = sha256(), _largest(name), 0
        with _as_damage():
            member = self._zip.open(self._members[name])
        with member:
            while piece := self._piece(member):
                size += len(piece)
                if size > most:
                    raise LedgerError("member_too_large", file=name)
                digest.update(piece)
                yield piece
        if size != self._members[name].file_size:
            raise LedgerError("damaged_bundle")
        self.hashes[name] = digest.hexdigest()

    @staticmethod
    def _piece(member: IO[bytes]) -> bytes:
        with _as_damage():
            return member.read(CHUNK)


def _largest(name: str) -> int:
    if name in LARGEST_LINE:
        return LARGEST_LINES
    if name.startswith("files/"):
        return LARGEST_FILE
    return {MANIFEST: LARGEST_MANIFEST, POINT: LARGEST_NOTE}.get(name, LARGEST_PROOF)
