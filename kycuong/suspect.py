"""Does the journal still hold what was signed? If not: an old backup came back, or somebody changed it, and where."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from psycopg import Connection

from cases import log
from kycuong.errors import CannotRun
from kycuong.sealing import Broken, missing, published_leaves, read, size_of
from ledger.checkpoint import Checkpoint
from ledger.merkle import Growing

RESTORED = "docs/operating.md, “When a backup was restored”"
WHAT = {
    "missing": ("không còn trong cơ sở dữ liệu", "is gone from the database"),
    "leaf": ("có nội dung đã bị đổi", "has changed content"),
    "root": ("khác với điều đã ký và công bố", "differs from what was signed and published"),
    "lost": ("bị gọi là mất mà không việc phục hồi nào nêu số của nó", "is called lost, and no restore names it"),
}


@dataclass(frozen=True)
class OldBackup:
    """Entries `first` to `after` were signed and are gone; the tiles still have their leaves, or not."""

    first: int
    after: int
    leaves: tuple[bytes, ...] | None

    @property
    def count(self) -> int:
        return self.after - self.first


def contained(conn: Connection[Any], folder: Path, signed: Iterable[Checkpoint], at: str = "?") -> Growing:
    """Read the whole journal; return its tree when it contains all that was signed. Raises CannotRun, saying why not.

    `at`: when that was, for the sentence.
    """
    known = sorted(signed, key=lambda each: each.size)
    top = known[-1].size if known else 0
    gone = lost_end(conn, folder, known[-1]) if known else None
    if gone:
        raise CannotRun("old_backup", count=gone.count, first=gone.first, last=gone.after - 1, at=at, page=RESTORED)
    size = size_of(conn)
    try:
        growing, roots = read(conn, size, [each.size for each in known])
    except Broken as broken:
        begun = first_difference(conn, folder, min(top, broken.index))
        raise forked(conn, begun, broken.what if begun == broken.index else "root") from broken
    if size < top or any(roots.get(each.size) != each.root for each in known):
        raise forked(conn, first_difference(conn, folder, min(top, size)), "root")
    unexplained = unnamed_loss(conn)
    if unexplained is not None:
        raise forked(conn, unexplained, "lost")
    return growing


def lost_end(conn: Connection[Any], folder: Path, signed: Checkpoint) -> OldBackup | None:
    """Return which entries are gone when it is the end of what was signed, and nothing else."""
    first = missing(conn, 0, signed.size) if signed.size else None
    if first is None:
        return None
    row = conn.execute("SELECT EXISTS (SELECT FROM journal WHERE i > %s AND i < %s)", (first, signed.size)).fetchone()
    if row is None or row[0]:
        return None
    leaves = list(published_leaves(folder, first, signed.size))
    try:
        growing, _ = read(conn, first)
    except Broken:
        return None
    if len(leaves) != signed.size - first or None in leaves:
        return OldBackup(first, signed.size, None)
    for leaf in leaves:
        growing.add(leaf or b"")
    if growing.root() == signed.root:
        return OldBackup(first, signed.size, tuple(leaf or b"" for leaf in leaves))
    begun = first_difference(conn, folder, first)
    return OldBackup(first, signed.size, None) if begun == first else None


def first_difference(conn: Connection[Any], folder: Path, size: int) -> int:
    """Return the first entry whose leaf is not the published one; `size` when no tile shows a difference."""
    rows = conn.execute("SELECT leaf FROM journal WHERE i < %s ORDER BY i", (size,))
    pairs = zip(rows, published_leaves(folder, 0, size), strict=False)
    return next((i for i, ((leaf,), was) in enumerate(pairs) if was is not None and bytes(leaf) != was), size)


def unnamed_loss(conn: Connection[Any]) -> int | None:
    """Return an entry that is called lost although no entry `restore` names it."""
    named = log.restored(conn)
    lost = conn.execute("SELECT i FROM journal WHERE kind = 'lost' ORDER BY i")
    return next((i for (i,) in lost if not any(i in each for each in named)), None)


def reserve(conn: Connection[Any], signed: int) -> None:
    """Give no new entry the number of one that was signed: what comes in after an old backup stands behind the gap."""
    conn.execute("UPDATE journal_head SET size = %s WHERE size < %s", (signed, signed))


def forked(conn: Connection[Any], index: int, what: str) -> CannotRun:
    """Return the sentence about an entry that is not what was signed."""
    row = conn.execute("SELECT kind FROM journal WHERE i = %s", (index,)).fetchone()
    vi, en = WHAT[what]
    return CannotRun("journal_forked", index=index, kind=row[0] if row else "–", vi=vi, en=en, page=RESTORED)
