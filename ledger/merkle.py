"""Merkle trees of RFC 6962, section 2.1: hashes, roots, proofs and their verification (RFC 9162, 2.1.3 and 2.1.4).

A hash is 32 bytes; a leaf is a leaf hash; sizes and indexes count leaves. A tree of size 0 proves nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256

from ledger.errors import LedgerError

EMPTY_ROOT = sha256(b"").digest()
HASH_BYTES = 32

ReadNode = Callable[[int, int], bytes]  # (height, place) → hash of the whole subtree over 2**height leaves


def leaf_hash(entry: bytes) -> bytes:
    """SHA-256 of 0x00 and the entry."""
    return sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256 of 0x01 and the two hashes below."""
    return sha256(b"\x01" + left + right).digest()


def root(leaves: Iterable[bytes]) -> bytes:
    """Return the root over these leaf hashes, read once; that of no leaf at all is SHA-256 of nothing."""
    tree = Growing()
    for leaf in leaves:
        tree.add(leaf)
    return tree.root()


class Growing:
    """A tree that is told its leaf hashes one by one and can say its root at any time; keeps 64 hashes at most."""

    def __init__(self) -> None:
        self.size = 0
        self._waiting: list[bytes] = []  # roots of the whole subtrees so far, the smallest last

    def copy(self) -> "Growing":
        made = Growing()
        made.size, made._waiting = self.size, self._waiting.copy()
        return made

    def add(self, leaf: bytes) -> None:
        pairs = self.size
        while pairs & 1:
            leaf = sha256(b"\x01" + self._waiting.pop() + leaf).digest()
            pairs >>= 1
        self._waiting.append(leaf)
        self.size += 1

    def root(self) -> bytes:
        if not self._waiting:
            return EMPTY_ROOT
        total, *above = reversed(self._waiting)
        for left in above:
            total = node_hash(left, total)
        return total


class Tree:
    """A tree whose whole subtrees can be read; gives the root and the proofs of every size that it holds."""

    def __init__(self, read: ReadNode) -> None:
        self._read = read

    @classmethod
    def of(cls, leaves: Iterable[bytes]) -> "Tree":
        """Keep every node of these leaves in memory: 64 bytes a leaf and some."""
        levels = [list(leaves)]
        while len(levels[-1]) > 1:
            below = levels[-1]
            levels.append([node_hash(below[at], below[at + 1]) for at in range(0, len(below) - 1, 2)])
        return cls(lambda height, place: levels[height][place])

    def root(self, size: int) -> bytes:
        return self._range(0, size) if size else EMPTY_ROOT

    def inclusion_proof(self, index: int, size: int) -> list[bytes]:
        """Return the hashes beside the way from leaf `index` up to the root of the first `size` leaves."""
        if not 0 <= index < size:
            raise LedgerError("index_outside_tree", index=index, size=size)
        return [self._range(start, end) for start, end in _beside(index, size)]

    def consistency_proof(self, old: int, new: int) -> list[bytes]:
        """Return what shows that the first `old` of `new` leaves are those of the tree of that size."""
        if not 0 < old <= new:
            raise LedgerError("sizes_out_of_order", old=old, new=new)
        return [self._range(start, end) for start, end in _apart(old, new)]

    def _range(self, start: int, end: int) -> bytes:
        """Return the root over leaves `start` to `end`; every range that a proof needs begins at a whole subtree."""
        width = end - start
        if width & (width - 1) == 0:
            height = width.bit_length() - 1
            return self._read(height, start >> height)
        middle = start + _split(width)
        return node_hash(self._range(start, middle), self._range(middle, end))


def _split(size: int) -> int:
    """Return the largest power of two below `size`."""
    return 1 << ((size - 1).bit_length() - 1)


def _beside(index: int, size: int) -> Iterator[tuple[int, int]]:
    """RFC 6962 2.1.1: the ranges beside the way to a leaf, the lowest first."""
    start, end, beside = 0, size, []
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            beside.append((middle, end))
            end = middle
        else:
            beside.append((start, middle))
            start = middle
    return reversed(beside)


def _apart(old: int, new: int) -> list[tuple[int, int]]:
    """RFC 6962 2.1.2: the ranges from which both roots can be computed, the lowest first."""
    start, end, beside, whole = 0, new, [], True
    while old != end:
        middle = start + _split(end - start)
        if old <= middle:
            beside.append((middle, end))
            end = middle
        else:
            beside.append((start, middle))
            start, whole = middle, False
    own = [] if whole else [(start, end)]
    return own + beside[::-1]


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> None:
    """Raise LedgerError unless `proof` shows `leaf` at `index` in the tree of `size` leaves with this root."""
    if not 0 <= index < size:
        raise LedgerError("index_outside_tree", index=index, size=size)
    _only_hashes(leaf, root, *proof)
    hash_, used = leaf, iter(proof)
    for on_the_left in _sides(index, size - 1):
        beside = _next(used)
        hash_ = node_hash(beside, hash_) if on_the_left else node_hash(hash_, beside)
    _used_up(used)
    if hash_ != root:
        raise LedgerError("not_included", index=index, size=size)


def verify_consistency(old: int, new: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes) -> None:
    """Raise LedgerError unless `proof` shows that the tree of `new` leaves begins with that of `old` leaves."""
    if not 0 < old <= new:
        raise LedgerError("sizes_out_of_order", old=old, new=new)
    _only_hashes(old_root, new_root, *proof)
    if old == new:
        if proof or old_root != new_root:
            raise LedgerError("not_consistent", old=old, new=new)
        return
    node, last = old - 1, new - 1
    while node % 2:  # up to the whole subtree that ends where the old tree ended
        node, last = node >> 1, last >> 1
    used = iter(proof)
    before = after = _next(used) if node else old_root
    for on_the_left in _sides(node, last):
        beside = _next(used)
        before = node_hash(beside, before) if on_the_left else before
        after = node_hash(beside, after) if on_the_left else node_hash(after, beside)
    _used_up(used)
    if (before, after) != (old_root, new_root):
        raise LedgerError("not_consistent", old=old, new=new)


def _sides(node: int, last: int) -> Iterator[bool]:
    """Walk from a node up to the root; `last` is the last node of its height. Yields whether the hash beside is left.

    A node without a neighbour is its own parent (RFC 9162, 2.1.3.2).
    """
    while last:
        on_the_left = node % 2 == 1 or node == last
        yield on_the_left
        while on_the_left and node % 2 == 0 and node:
            node, last = node >> 1, last >> 1
        node, last = node >> 1, last >> 1


def _only_hashes(*given: bytes) -> None:
    if any(len(each) != HASH_BYTES for each in given):
        raise LedgerError("not_a_hash")


def _next(proof: Iterator[bytes]) -> bytes:
    hash_ = next(proof, None)
    if hash_ is None:
        raise LedgerError("proof_too_short")
    return hash_


def _used_up(proof: Iterator[bytes]) -> None:
    if next(proof, None) is not None:
        raise LedgerError("proof_too_long")
