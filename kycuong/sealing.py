"""What sealing is made of: the journal's leaves, the tiles that they fill, the root over them."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from psycopg import Connection

from cases import log, store
from cases.house import House
from kycuong.disk import lasting, put, write
from ledger import tiles
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.merkle import EMPTY_ROOT, HASH_BYTES, Growing, Tree, root
from ledger.note import Note, Signer
from ledger.tiles import WIDTH, Tile

AT_ONCE = 32 * WIDTH  # entries a query: what PostgreSQL sorts in its work memory
LEAVES = """SELECT i / 256, count(*), string_agg(leaf, ''::bytea ORDER BY i),
    min(i) FILTER (WHERE kind <> 'lost' AND leaf <> sha256('\\x00'::bytea || entry))
    FROM journal WHERE i >= %s AND i < %s GROUP BY 1 ORDER BY 1"""


class Broken(Exception):
    """The journal is not what was promised, from entry `index` on: `what` is missing, leaf or root."""

    def __init__(self, index: int, what: str) -> None:
        super().__init__(f"{what} at entry {index}")
        self.index = index
        self.what = what


def size_of(conn: Connection[Any]) -> int:
    """Return how many entries the journal says it has; all of them are committed when this is read."""
    row = conn.execute("SELECT size FROM journal_head").fetchone()
    assert row is not None, "the journal has its head since the first migration"
    return int(row[0])


def leaves(conn: Connection[Any], start: int, end: int) -> Iterator[bytes]:
    """Yield the leaves of entries `start` to `end`, made anew from the entries. Raises Broken where one is not whole.

    Of a lost entry nothing but its leaf is left, so that is taken as it stands.
    """
    for first in range(start, end, AT_ONCE):
        last = min(first + AT_ONCE, end)
        expected = first
        for number, count, blob, spoiled in conn.execute(LEAVES, (first, last)):
            begin, after = max(first, number * WIDTH), min(last, (number + 1) * WIDTH)
            if begin != expected or count != after - begin:
                raise Broken(missing(conn, expected, last) or expected, "missing")
            if spoiled is not None or len(blob) != count * HASH_BYTES:
                raise Broken(begin if spoiled is None else spoiled, "leaf")
            yield from tiles.split(bytes(blob), count)
            expected = after
        if expected != last:
            raise Broken(missing(conn, expected, last) or expected, "missing")


def missing(conn: Connection[Any], start: int, end: int) -> int | None:
    """Return the first index of these that no entry has."""
    there = conn.execute("SELECT count(*) FROM journal WHERE i >= %s AND i < %s", (start, end)).fetchone()
    if there == (end - start,):
        return None
    row = conn.execute(
        """SELECT CASE WHEN NOT EXISTS (SELECT FROM journal WHERE i = %(start)s) THEN %(start)s ELSE (
               SELECT min(i) + 1 FROM journal j WHERE i >= %(start)s AND i < %(end)s
               AND NOT EXISTS (SELECT FROM journal n WHERE n.i = j.i + 1)) END""",
        {"start": start, "end": end},
    ).fetchone()
    return int(row[0]) if row and row[0] is not None and start <= row[0] < end else None


def read(conn: Connection[Any], size: int, wanted: Iterable[int] = ()) -> tuple[Growing, dict[int, bytes]]:
    """Read all leaves again; return the tree's end, and its root at each size that is wanted. Raises Broken."""
    growing, roots, at = Growing(), {0: EMPTY_ROOT}, set(wanted)
    for leaf in leaves(conn, 0, size):
        growing.add(leaf)
        if growing.size in at:
            roots[growing.size] = growing.root()
    return growing, roots


def write_tiles(conn: Connection[Any], folder: Path, before: int, size: int) -> int:
    """Write what a tree of `size` entries has and one of `before` had not; what stands there rightly is left alone.

    Returns how many were written; all of them are on the disk then.
    """
    folders, count = set(), 0
    for tile in tiles.added(before, size):
        path, content = folder / tile.path, _content(conn, folder, tile)
        if not (path.is_file() and path.read_bytes() == content):
            put(path, content)
            folders.add(path.parent)
            count += 1
    for each in folders:
        lasting(each)
    return count


def _content(conn: Connection[Any], folder: Path, tile: Tile) -> bytes:
    if tile.level == 0:
        return b"".join(leaves(conn, *tile.span))
    first, level = tile.number * WIDTH, int(tile.level) - 1
    below = ((folder / Tile(level, first + at).path).read_bytes() for at in range(tile.width))
    return b"".join(root(tiles.split(each, WIDTH)) for each in below)


def clear_partial(folder: Path, before: int, size: int) -> None:
    """Delete partial tiles that a full one took over: it begins with what they held."""
    for tile in tiles.added(before, size):
        if tile.width == WIDTH:
            partial = (folder / tile.path).with_name(f"{(folder / tile.path).name}.p")
            for path in partial.glob("*"):
                path.unlink(missing_ok=True)
            if partial.is_dir():
                partial.rmdir()


def tree(folder: Path, size: int) -> Tree:
    """Return the tree over the tiles as they are on the disk. A read raises LedgerError or OSError."""
    return tiles.tree(size, lambda tile: content_of(folder, tile))


def content_of(folder: Path, tile: Tile) -> bytes:
    """Read a tile from the disk; of a partial one that is gone, the beginning of the full one."""
    path = folder / tile.path
    if tile.width < WIDTH and not path.is_file():
        return (folder / Tile(tile.level, tile.number).path).read_bytes()[: tile.width * HASH_BYTES]
    return path.read_bytes()


def published_leaves(folder: Path, start: int, size: int) -> Iterator[bytes | None]:
    """Yield the leaves `start` to `size` as the tiles have them; None for each that no tile has."""
    for tile in tiles.at_level(0, size, start // WIDTH):
        first, _ = tile.span
        try:
            found: list[bytes | None] = [*tiles.split(content_of(folder, tile), tile.width)]
        except (LedgerError, OSError):
            found = [None] * tile.width
        yield from found[max(0, start - first) :]


def seal(house: House, signer: Signer, before: int = 0) -> Note:
    """Publish a checkpoint over the journal as it is, and remember nothing: what the sealer does without its guards."""
    with store.transaction(house.db) as conn:
        row = conn.execute("SELECT count(*) FROM journal").fetchone()
        size = int(row[0]) if row else 0
        write_tiles(conn, house.log, before, size)
        note = Checkpoint(house.origin, size, tree(house.log, size).root(size)).signed(signer)
        keep(conn, note, house.clock(), False)
    write(house.log / "checkpoint", bytes(note))
    return note


def keep(conn: Connection[Any], note: Note, at: datetime, enough: bool) -> None:
    """Keep a checkpoint by its size: the first that had enough witnesses, and when one last had them.

    One that was cosigned within the hour of its last entry gives way to the first from after it (cases/log.py).
    """
    size = Checkpoint.read(note.text).size
    had = conn.execute("SELECT note FROM log_checkpoint WHERE size = %s AND enough", (size,)).fetchone()
    again = bool(had and enough and log.early(conn, size - 1, bytes(had[0])))
    conn.execute(
        """INSERT INTO log_checkpoint AS had (size, note, sealed, enough) VALUES (%s, %s, %s, %s)
           ON CONFLICT (size) DO UPDATE SET
               note = CASE WHEN had.enough AND NOT %s THEN had.note ELSE excluded.note END,
               sealed = CASE WHEN had.enough AND NOT excluded.enough THEN had.sealed ELSE excluded.sealed END,
               enough = had.enough OR excluded.enough""",
        (size, bytes(note), at, enough, again),
    )
