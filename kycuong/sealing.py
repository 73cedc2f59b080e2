"""One sealing: the tiles that new entries fill, the root over them, the checkpoint that says so."""

import os
from pathlib import Path
from typing import Any

from psycopg import Connection

from cases import log, store
from cases.house import House
from ledger import tiles
from ledger.checkpoint import Checkpoint
from ledger.merkle import EMPTY_ROOT, root
from ledger.note import Note, Signer
from ledger.tiles import Tile


def seal(house: House, signer: Signer, before: int = 0) -> Note:
    """Publish a checkpoint over all entries there are; `before` is the size whose tiles are already written."""
    with store.transaction(house.db) as conn:
        size = _size(conn)
        for tile in tiles.added(before, size):
            write(house.log / tile.path, _content(conn, house, tile))
        made = log.tree(house, size).root(size) if size else EMPTY_ROOT
        note = Checkpoint(house.origin, size, made).signed(signer)
        conn.execute(
            "INSERT INTO log_checkpoint (size, note, sealed, enough) VALUES (%s, %s, %s, false) ON CONFLICT DO NOTHING",
            (size, bytes(note), house.clock()),
        )
    write(house.log / "checkpoint", bytes(note))
    return note


def _size(conn: Connection[Any]) -> int:
    row = conn.execute("SELECT count(*) FROM journal").fetchone()
    assert row is not None
    return int(row[0])


def _content(conn: Connection[Any], house: House, tile: Tile) -> bytes:
    if tile.level == 0:
        rows = conn.execute("SELECT leaf FROM journal WHERE i >= %s AND i < %s ORDER BY i", tile.span)
        return b"".join(bytes(row[0]) for row in rows)
    first, level = tile.number * tiles.WIDTH, int(tile.level) - 1
    below = (log.read_tile(house.log, Tile(level, first + at)) for at in range(tile.width))
    return b"".join(root(tiles.split(each, tiles.WIDTH)) for each in below)


def write(path: Path, content: bytes) -> None:
    """Put a file there whole or not at all, and on the disk before this returns."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with draft.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
