"""Export bundles, version 1: a zip that holds a log, or one case of it, so that anyone can verify it offline.

Members: `manifest.txt`, `checkpoint`, `entries.jsonl`, `payloads.jsonl`, `cases.jsonl`, `proofs/<i>.tlog-proof` (of one
case only) and `files/<sha256>`. Whatever is JSON has one spelling here, so a changed byte is a changed meaning; the
entries are the log's own bytes. Written and read as streams: a million entries never lie in memory at once.
"""

import json
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.note import read_note
from ledger.proof import LogProof

BUNDLE_HEAD = "ky-cuong.bundle v1"
ALL, ONE = "all", "case"
MANIFEST, POINT, ENTRIES, PAYLOADS, CASES = (
    "manifest.txt",
    "checkpoint",
    "entries.jsonl",
    "payloads.jsonl",
    "cases.jsonl",
)
NEVER_CHANGED = (1980, 1, 1, 0, 0, 0)  # a zip's first day: the same content is the same file
SPELLED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True)
class Listed:
    """What the office's own lists say of a case; `due` is a day (ISO 8601) or empty, `ended` 1 or 0."""

    case: str
    stage: str
    ended: int
    due: str
    entries: int


def spelled(value: Any) -> bytes:
    """Write JSON in the one spelling that a bundle has. Raises LedgerError for text that is not Unicode."""
    try:
        return SPELLED(value).encode()
    except UnicodeEncodeError as problem:
        raise LedgerError("bad_line", file="", line=0) from problem


def withheld(index: int, leaf: bytes) -> bytes:
    """Write the line that stands for an entry whose bytes are not shown: its place and its leaf hash."""
    return spelled({"i": index, "leaf": leaf.hex()})


class BundleWriter:
    """Takes a bundle's parts one after another; each part at most once, in any order."""

    def __init__(self, archive: zipfile.ZipFile, scope: str, checkpoint: bytes) -> None:
        self._zip = archive
        self._scope = scope
        self._checkpoint = checkpoint
        self._tree = Checkpoint.read(read_note(checkpoint).text)
        self._hashes: dict[str, str] = {}
        self._put(POINT, [checkpoint])

    @property
    def size(self) -> int:
        """Say how many entries the checkpoint covers; later ones do not belong into the bundle."""
        return self._tree.size

    def entries(self, lines: Iterable[bytes]) -> None:
        """Write entries in their order: each the log's own bytes, or what `withheld` made."""
        self._put(ENTRIES, (line + b"\n" for line in lines))

    def payloads(self, rows: Iterable[tuple[int, bytes, bytes]]) -> None:
        """Write (index, salt, payload) in the order of the entries, for each shown one that has a payload left."""
        self._put(PAYLOADS, (spelled(opening(*row)) + b"\n" for row in rows))

    def cases(self, rows: Iterable[Listed]) -> None:
        """Write what the lists say of each case that is shown."""
        self._put(CASES, (spelled(asdict(row)) + b"\n" for row in rows))

    def proof(self, index: int, hashes: Iterable[bytes]) -> None:
        """Write the inclusion proof of one entry of a bundle of one case."""
        self._put(f"proofs/{index}.tlog-proof", [bytes(LogProof(b"", index, tuple(hashes), self._checkpoint))])

    def file(self, content: Iterable[bytes]) -> None:
        """Write a file that a payload names, in pieces. It is read twice: give a list, not a stream."""
        digest = sha256()
        for piece in content:
            digest.update(piece)
        name = f"files/{digest.hexdigest()}"
        if name not in self._hashes:
            self._put(name, content)

    def close(self) -> None:
        """Write what was not given as empty, then the manifest."""
        for name in (ENTRIES, PAYLOADS, CASES):
            if name not in self._hashes:
                self._put(name, ())
        self._put(MANIFEST, [manifest(self._tree, self._scope, self._hashes)])

    def _put(self, name: str, content: Iterable[bytes]) -> None:
        if name in self._hashes:
            raise LedgerError("twice_in_bundle", file=name)
        about = zipfile.ZipInfo(name, NEVER_CHANGED)
        about.compress_type = zipfile.ZIP_DEFLATED
        digest = sha256()
        with self._zip.open(about, "w", force_zip64=True) as member:
            for piece in content:
                digest.update(piece)
                member.write(piece)
        self._hashes[name] = digest.hexdigest()


@contextmanager
def writing(path: Path, scope: str, checkpoint: bytes) -> Iterator[BundleWriter]:
    """Write a bundle (`scope` is ALL or ONE); on an error nothing stays at `path`."""
    draft = path.with_name(f".{path.name}.draft")
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            writer = BundleWriter(archive, scope, checkpoint)
            yield writer
            writer.close()
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def opening(index: int, salt: bytes, body: bytes) -> dict[str, str | int]:
    """Return what opens the commitment of one entry. Raises LedgerError for a payload that is no text."""
    try:
        return {"i": index, "salt": salt.hex(), "body": body.decode()}
    except UnicodeDecodeError as problem:
        raise LedgerError("payload_not_text", i=index) from problem


def manifest(tree: Checkpoint, scope: str, hashes: dict[str, str]) -> bytes:
    """Write the manifest: the log, its size, the scope, then every other member with its SHA-256, sorted by name."""
    lines = [BUNDLE_HEAD, f"origin {tree.origin}", f"size {tree.size}", f"scope {scope}"]
    lines += [f"{digest}  {name}" for name, digest in sorted(hashes.items())]
    return ("\n".join(lines) + "\n").encode()
