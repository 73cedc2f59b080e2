"""Files that belong to a case: bytes by their SHA-256 in a folder outside the database, one row for each use.

A file is whole under its hash or it is not there, and every read computes the hash again. The sender's own file name
is not kept: it may name them (threat T7).
"""

import hashlib
import json
import mimetypes
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path, PurePath
from typing import Any, BinaryIO

from psycopg import Connection

from cases import store
from cases.errors import CaseNotFound, Unlawful
from cases.house import House

KIND = "evidence.added"
CHUNK = 256 * 1024
TYPES = mimetypes.MimeTypes()  # the same on every machine
UNUSED = timedelta(days=1)
SPARE = 512 * 1024 * 1024


@dataclass(frozen=True)
class Stored:
    """A file that lies in the folder: where, and what the reader is told of it."""

    sha256: str
    name: str
    media_type: str
    size: int


@dataclass(frozen=True)
class Evidence(Stored):
    """A file as part of a case."""

    id: str
    case: str
    fact: str | None
    source: str
    added: datetime


def put(folder: Path, content: BinaryIO, sent_as: str, number: int) -> Stored:
    """Write the bytes under their hash. They are on the disk before this returns; the same bytes lie there once."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    handle, draft = tempfile.mkstemp(dir=folder, prefix="draft-")
    try:
        with os.fdopen(handle, "wb") as file:
            while chunk := content.read(CHUNK):
                digest.update(chunk)
                size += len(chunk)
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        _settle(Path(draft), _place(folder, digest.hexdigest()))
    finally:
        Path(draft).unlink(missing_ok=True)
    name = f"tai-lieu-{number}{_suffix(sent_as)}"
    return Stored(digest.hexdigest(), name, TYPES.guess_type(name)[0] or "application/octet-stream", size)


def get(folder: Path, sha256: str) -> bytes:
    """Read a file by its hash. Raises Unlawful when it is gone or its bytes are not those that were sent."""
    try:
        content = _place(folder, sha256).read_bytes()
    except FileNotFoundError as gone:
        raise Unlawful(fact="", what=f"evidence:{sha256}") from gone
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Unlawful(fact="", what=f"evidence:{sha256}")
    return content


def full(folder: Path) -> bool:
    """Say whether the disk is too full for more files: the database needs the rest."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return shutil.disk_usage(folder).free < SPARE


def has(folder: Path, sha256: str) -> bool:
    return _place(folder, sha256).is_file()


def keep(conn: Connection[Any], house: House, case: str, fact: str, files: Iterable[Stored], source: str) -> None:
    """Make stored files part of a case, each with an entry that commits to its bytes; twice is once."""
    fresh = []
    for file in files:
        row = asdict(file) | {
            "id": uuid.uuid5(uuid.UUID(fact), f"evidence|{file.sha256}").hex,
            "case": case,
            "fact": fact,
            "source": source,
            "added": house.clock(),
        }
        new = conn.execute(
            """INSERT INTO evidence (id, case_id, fact, sha256, name, media_type, size, source, added)
               VALUES (%(id)s, %(case)s, %(fact)s, %(sha256)s, %(name)s, %(media_type)s, %(size)s, %(source)s,
                       %(added)s)
               ON CONFLICT (id) DO NOTHING""",
            row,
        )
        if new.rowcount:
            about = {"sha256": file.sha256, "size": file.size, "source": source}
            fresh.append(store.Line(KIND, case, {"act": fact}, json.dumps(about).encode()))
    if fresh:
        store.note(conn, case, fresh, house.clock())


COLUMNS = "sha256, name, media_type, size, id, case_id, fact, source, added"


def of_case(conn: Connection[Any], case: str) -> list[Evidence]:
    """List a case's files in the order in which they came."""
    rows = conn.execute(f"SELECT {COLUMNS} FROM evidence WHERE case_id = %s ORDER BY added, name", (case,))  # noqa: S608
    return [Evidence(*row) for row in rows]


def find(conn: Connection[Any], case: str, evidence: str) -> Evidence:
    """Return one file of this case. Raises CaseNotFound for one of another case too."""
    row = conn.execute(
        f"SELECT {COLUMNS} FROM evidence WHERE id = %s AND case_id = %s",  # noqa: S608
        (evidence, case),
    ).fetchone()
    if row is None:
        raise CaseNotFound(case=case)
    return Evidence(*row)


def sweep(conn: Connection[Any], house: House) -> int:
    """Remove bytes that no case came to use within a day: forms that were never sent. Returns how many."""
    oldest = (house.clock() - UNUSED).timestamp()
    files = house.evidence.rglob("*") if house.evidence.is_dir() else ()
    old = {path.name: path for path in files if path.is_file() and path.stat().st_mtime < oldest}
    used = {row[0] for row in conn.execute("SELECT sha256 FROM evidence WHERE sha256 = ANY(%s)", (list(old),))}
    unused = [path for name, path in old.items() if name not in used]
    for path in unused:
        if path.stat().st_mtime < oldest:  # not sent again in this very moment
            path.unlink()
    return len(unused)


def _settle(draft: Path, place: Path) -> None:
    """Give the bytes their name. Bytes that are there already are touched, so that `sweep` counts their day anew."""
    place.parent.mkdir(mode=0o700, exist_ok=True)
    os.replace(draft, place)
    folder = os.open(place.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _place(folder: Path, sha256: str) -> Path:
    if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
        raise Unlawful(fact="", what="evidence")
    return folder / sha256[:2] / sha256


def _suffix(name: str) -> str:
    """Keep the last ending of the sent name if it is a plain one: it tells the reader what kind of file this is."""
    suffix = PurePath(name.replace("\\", "/")).suffix.lower()
    plain = suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= 9
    return suffix if plain else ""
