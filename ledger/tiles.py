"""Tiles (C2SP tlog-tiles): a log's hashes in files of 256 that never change, and its entries in bundles of 256.

A tile is named by its level (each level spans eight heights of the tree), its number and its width; a tile that is not
full yet has its width in its name.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ledger.errors import LedgerError
from ledger.merkle import HASH_BYTES, Tree, root

HEIGHT = 8
WIDTH = 1 << HEIGHT
LARGEST_ENTRY = 0xFFFF
HIGHEST_LEVEL = 63
ENTRIES = "entries"
NAME = re.compile(r"tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?", re.ASCII)


@dataclass(frozen=True)
class Tile:
    """Where a tile lies. `level` is "entries" for a bundle of entries."""

    level: int | str
    number: int
    width: int = WIDTH

    @property
    def path(self) -> str:
        """Return `tile/<L>/<N>[.p/<W>]`, N in groups of three digits."""
        digits = f"{self.number:03d}"
        digits = digits.zfill(-(-len(digits) // 3) * 3)
        groups = [digits[at : at + 3] for at in range(0, len(digits), 3)]
        parts = "/".join([*(f"x{each}" for each in groups[:-1]), groups[-1]])
        return f"tile/{self.level}/{parts}" + (f".p/{self.width}" if self.width < WIDTH else "")

    @property
    def span(self) -> tuple[int, int]:
        """Return the first and the last-but-one index of what a level-0 tile or a bundle holds."""
        return self.number * WIDTH, self.number * WIDTH + self.width

    @classmethod
    def read(cls, path: str) -> "Tile | None":
        """Read a tile's name in its only spelling; None when it is no tile's name."""
        said = NAME.fullmatch(path)
        if said is None:
            return None
        level, number, width = said.groups()
        tile = cls(
            level if level == ENTRIES else int(level),
            int(re.sub("[x/]", "", number)),
            int(width) if width else WIDTH,
        )
        return tile if tile.path == path and (level == ENTRIES or int(level) <= HIGHEST_LEVEL) else None

    def within(self, size: int) -> bool:
        """Say whether a tree of `size` leaves has everything that this tile holds."""
        height = 0 if self.level == ENTRIES else HEIGHT * int(self.level)
        return self.number * WIDTH + self.width <= size >> height


def at_level(level: int, size: int, first: int = 0) -> Iterator[Tile]:
    """Name the tiles of a level in a tree of `size` leaves, from number `first` on; a partial one comes last."""
    hashes = size >> (HEIGHT * level)
    yield from (Tile(level, number) for number in range(first, hashes // WIDTH))
    if hashes % WIDTH:
        yield Tile(level, hashes // WIDTH, hashes % WIDTH)


def added(old: int, new: int) -> Iterator[Tile]:
    """Name the tiles that a tree of `new` leaves has and one of `old` leaves had not, lower levels first."""
    level = 0
    while new >> (HEIGHT * level):
        full = (old >> (HEIGHT * level)) // WIDTH
        had = set(at_level(level, old, full))
        yield from (tile for tile in at_level(level, new, full) if tile not in had)
        level += 1


def tree(size: int, read: Callable[[Tile], bytes]) -> Tree:
    """Return the tree of `size` leaves over tiles that `read` fetches; a tile of wrong length raises LedgerError."""

    def node(height: int, place: int) -> bytes:
        level, within = divmod(height, HEIGHT)
        first = place << within
        number, at = divmod(first, WIDTH)
        width = min(WIDTH, (size >> (HEIGHT * level)) - number * WIDTH)
        hashes = split(read(Tile(level, number, width)), width)
        return root(hashes[at : at + (1 << within)])

    return Tree(node)


def split(raw: bytes, width: int) -> list[bytes]:
    """Cut a tile into its hashes. Raises LedgerError unless it has exactly `width`."""
    if len(raw) != width * HASH_BYTES:
        raise LedgerError("bad_tile")
    return [raw[at : at + HASH_BYTES] for at in range(0, len(raw), HASH_BYTES)]


def bundle(entries: Iterable[bytes]) -> bytes:
    """Write entries as a bundle: each after its length in two bytes, big-endian."""
    made = []
    for entry in entries:
        if len(entry) > LARGEST_ENTRY:
            raise LedgerError("entry_too_large")
        made.append(len(entry).to_bytes(2, "big") + entry)
    return b"".join(made)


def unbundle(raw: bytes) -> Iterator[bytes]:
    """Read a bundle's entries. Raises LedgerError when it ends in the middle of one."""
    at = 0
    while at < len(raw):
        length = int.from_bytes(raw[at : at + 2], "big")
        entry = raw[at + 2 : at + 2 + length]
        if at + 2 > len(raw) or len(entry) != length:
            raise LedgerError("bad_bundle")
        yield entry
        at += 2 + length
