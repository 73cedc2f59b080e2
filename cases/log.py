"""What the sealer published of the journal: read checkpoints and tiles, make the proof of one entry."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from psycopg import Connection

from ledger import note, tiles
from ledger.checkpoint import Checkpoint
from ledger.entry import decode, lost_range
from ledger.errors import LedgerError
from ledger.hours import hour
from ledger.merkle import Tree, leaf_hash, verify_inclusion
from ledger.proof import LogProof
from ledger.tiles import Tile

if TYPE_CHECKING:
    from cases.house import House

TIMED = note.TIME_BYTES + note.SIGNATURE_BYTES  # a cosignature; the log's own signature has no time
CHAIN = "log"  # entries that belong to no case: restore, export, key.rotated …
LOST = "lost"  # the chain, and the kind, of an entry of which a restored backup kept nothing but its leaf


def published(house: "House") -> bytes | None:
    """Return the newest checkpoint as it was published, or None while there is none."""
    path = house.log / "checkpoint"
    return path.read_bytes() if path.is_file() else None


def tree(house: "House", size: int) -> Tree:
    """Return the published tree of `size` entries. Raises LedgerError or OSError when a tile is spoiled or gone."""
    return tiles.tree(size, lambda tile: read_tile(house.log, tile))


def read_tile(folder: Path, tile: Tile) -> bytes:
    """Read a published tile; of a partial one that is gone, the beginning of the full one."""
    if tile.width == tiles.WIDTH:
        return _full(folder / tile.path)
    try:
        return (folder / tile.path).read_bytes()
    except FileNotFoundError:
        return _full(folder / Tile(tile.level, tile.number).path)[: tile.width * 32]


@lru_cache(maxsize=4096)
def _full(path: Path) -> bytes:
    """A full tile never changes: 8 KiB each, 32 MiB in all."""
    return path.read_bytes()


def covering(conn: Connection[Any], index: int) -> bytes | None:
    """Return the checkpoint by which entry `index` is proved; None when none holds it yet.

    The first with enough witnesses that was sealed when the entry's hour was over: a cosignature names its second, and
    the first one of all would tell nearly the second in which a report was sent. Within the hour, the newest there is.
    """
    row = conn.execute("SELECT entry FROM journal WHERE i = %s", (index,)).fetchone()
    if row is None:
        return None
    row = conn.execute(
        """(SELECT note, 0 AS place, size FROM log_checkpoint
            WHERE size > %(i)s AND enough AND sealed >= %(over)s ORDER BY size LIMIT 1)
           UNION ALL (SELECT note, 1, size FROM log_checkpoint WHERE size > %(i)s AND enough ORDER BY size DESC LIMIT 1)
           UNION ALL (SELECT note, 2, size FROM log_checkpoint WHERE size > %(i)s ORDER BY size DESC LIMIT 1)
           ORDER BY place LIMIT 1""",
        {"i": index, "over": _over(bytes(row[0]))},
    ).fetchone()
    return bytes(row[0]) if row else None


def early(conn: Connection[Any], index: int, raw: bytes) -> bool:
    """Say whether every cosignature of a checkpoint was made while the hour of entry `index` still ran."""
    row = conn.execute("SELECT entry FROM journal WHERE i = %s", (index,)).fetchone()
    times = [each.made[: note.TIME_BYTES] for each in note.read(raw).signatures if len(each.made) == TIMED]
    latest = max((int.from_bytes(each, "big") for each in times), default=0)
    return row is not None and bool(times) and latest < _over(bytes(row[0])).timestamp()


def _over(entry: bytes) -> datetime:
    """Return when the hour of an entry ends; of an entry whose bytes are lost nothing has to be hidden."""
    if not entry:
        return datetime.min.replace(tzinfo=UTC)
    return hour(str(decode(entry)["t"])) + timedelta(hours=1)


def proof(conn: Connection[Any], house: "House", index: int) -> LogProof | None:
    """Return the proof of one entry, with the entry in it.

    None until a checkpoint covers it, of a lost one, and while a published tile is spoiled or gone: what somebody keeps
    for years is verified before it is given, and the sealer makes the tile anew.
    """
    raw = covering(conn, index)
    row = conn.execute("SELECT entry FROM journal WHERE i = %s AND kind <> %s", (index, LOST)).fetchone()
    if raw is None or row is None:
        return None
    made = Checkpoint.read(note.read_note(raw).text)
    try:
        hashes = tuple(tree(house, made.size).inclusion_proof(index, made.size))
        verify_inclusion(leaf_hash(bytes(row[0])), index, made.size, hashes, made.root)
    except (LedgerError, OSError):
        _full.cache_clear()
        return None
    return LogProof(bytes(row[0]), index, hashes, raw)


def restored(conn: Connection[Any]) -> list[range]:
    """Return which entries the restores of older backups say were lost. A restore that was altered says nothing."""
    rows = conn.execute(
        "SELECT i, entry, leaf FROM journal WHERE kind = 'restore' AND case_id = %s", (CHAIN,)
    ).fetchall()
    return [lost_range(_says(bytes(raw)), i) for i, raw, leaf in rows if leaf_hash(bytes(raw)) == bytes(leaf)]


def _says(entry: bytes) -> dict[str, str | int]:
    try:
        return decode(entry)
    except LedgerError:
        return {}
