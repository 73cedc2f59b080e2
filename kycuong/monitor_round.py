"""One look at a log from outside: its checkpoint, what it added, whether all that was seen before is still in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from cases.balance import Balance
from cases.house import HANOI
from kycuong.log_client import Away, Client, Missing, NotLetIn, TooLarge
from kycuong.monitor_store import Store
from ledger import entry, note, tiles, watch
from ledger.checkpoint import Checkpoint, Opened, opened
from ledger.errors import LedgerError
from ledger.lines import to_base64
from ledger.merkle import HASH_BYTES, leaf_hash, root
from ledger.note import LARGEST_NOTE
from ledger.policy import Policy
from ledger.tiles import ENTRIES, WIDTH, Tile
from ledger.watch import Finding, Row, found

MOST_TILE = WIDTH * HASH_BYTES
MOST_BUNDLE = WIDTH * (2 + entry.LARGEST)
STALE = timedelta(minutes=15)
AGAIN = 10  # old bundles that a round reads once more
CHECKPOINT, PLACE, REACHED, BEGUN = "checkpoint", "read_again", "reached", "begun"


class Stop(Exception):
    """This round cannot go on: what was found says why."""

    def __init__(self, finding: Finding | None = None) -> None:
        super().__init__()
        self.finding = finding


@dataclass(frozen=True)
class Looked:
    """What one round saw: the checkpoint in force, if it was reached, and what kept it from being reached."""

    at: datetime
    reached: bool
    away: str = ""
    newest: Opened | None = None


class Round:
    """A monitor of one log: keeps what it saw in `store`, what that adds up to in `watch`."""

    def __init__(
        self, client: Client, policy: Policy, store: Store, clock: Callable[[], datetime], silent_days: int
    ) -> None:
        self.client, self.policy, self.store, self.clock = client, policy, store, clock
        self.silent_days = silent_days
        self.watch = watch.fold(store.rows)
        self._now: list[Finding] = []  # what stands in this round besides what the entries say

    def look(self, *, whole: bool = False) -> Looked:
        """Look once; `whole` reads all older entries again instead of a part. Findings are kept in the store."""
        at = self.clock()
        self._now, newest, away = [], None, ""
        try:
            newest = self._checkpoint(at)
            self._follow(newest)
            self._read_again(newest.checkpoint.size, whole=whole)
            self._balance()
        except Stop as stop:
            self._now += [stop.finding] if stop.finding else []
        except Away as problem:
            away = problem.why
        except Missing:
            away = "HTTP 404"
        self._too_long_away(at)
        self._keep(at)
        return Looked(at, not away, away, newest)

    # --- The checkpoint ---------------------------------------------------------------------------------------------

    def last(self) -> Checkpoint | None:
        raw = self.store.get(CHECKPOINT)
        return Checkpoint.read(note.read(raw).text) if raw else None

    def _checkpoint(self, at: datetime) -> Opened:
        with self._bounded(CHECKPOINT):
            raw = self.client.get("checkpoint", LARGEST_NOTE)
        self.store.put(REACHED, at.isoformat().encode())
        try:
            newest = opened(raw, self.policy.log_keys, self.policy.witness_keys)
        except LedgerError as problem:
            raise Stop(found("checkpoint_refused", why=problem.why)) from problem  # nobody signed it: no evidence
        if not self.policy.satisfied(newest):
            self._now.append(found("too_few_witnesses"))
        times = newest.cosigned().values()
        if times and at.timestamp() - max(times) > STALE.total_seconds():
            self._now.append(found("stale"))
        self._against_the_last(newest)
        return newest

    def _against_the_last(self, newest: Opened) -> None:
        last, now = self.last(), newest.checkpoint
        if last is None:
            return
        facts: dict[str, str | int] = {"old": last.size, "new": now.size, "root": to_base64(now.root)}
        if now.origin != last.origin:
            self._fork("other_log", newest, facts)
        if now.size < last.size:
            self._fork("rolled_back", newest, facts)
        if now.size == last.size and now.root != last.root:
            self._fork("forked", newest, facts)

    def _fork(self, code: str, newest: Opened, facts: dict[str, str | int]) -> None:
        """Keep both checkpoints: together they prove it to anyone."""
        self._evidence(f"{code}-seen-before", self.store.get(CHECKPOINT) or b"")
        self._evidence(f"{code}-served-now", bytes(newest.note))
        raise Stop(found(code, lasting=True, **facts))

    # --- What was added ---------------------------------------------------------------------------------------------

    def _follow(self, newest: Opened) -> None:
        """Take over what the log added, after its old part was shown to be the one that was seen."""
        last, now = self.last(), newest.checkpoint
        old = last.size if last else 0
        if last is None or now.size > old:
            added = self._leaves(old, now.size)
            if root([*self.store.leaves(), *added]) != now.root:
                self._rewritten(newest, old)
            self.store.db.execute("BEGIN")
            try:
                rows = self._take(old, added)
                self.store.put(CHECKPOINT, bytes(newest.note))
                self.store.db.execute("COMMIT")
            except BaseException:
                self.store.db.execute("ROLLBACK")
                raise
            self._fold(rows)
        else:
            self.store.put(CHECKPOINT, bytes(newest.note))

    def _leaves(self, old: int, size: int) -> list[bytes]:
        """Fetch the leaf hashes from `old` on."""
        first = old - old % WIDTH
        hashes: list[bytes] = []
        for tile in _tiles(first, size):
            hashes += tiles.split(self._tile(tile), tile.width)
        return hashes[old - first :]

    def _tile(self, tile: Tile) -> bytes:
        with self._bounded(tile.path):
            try:
                raw = self.client.get(tile.path, MOST_TILE)
            except Missing:
                raw = self.client.get(Tile(tile.level, tile.number).path, MOST_TILE)[: tile.width * HASH_BYTES]
        if len(raw) != tile.width * HASH_BYTES:
            raise Stop(found("bad_answer", name=tile.path))
        return raw

    def _rewritten(self, newest: Opened, old: int) -> None:
        """Tell a log that was rewritten, and signed so, from tiles that are merely spoiled."""
        served = self._leaves(0, newest.checkpoint.size)
        if root(served) != newest.checkpoint.root:
            raise Stop(found("bad_answer", name="tile/0"))
        differs = next((i for i, leaf in enumerate(self.store.leaves()) if leaf != served[i]), old)
        self._fork("rewritten", newest, {"old": old, "new": newest.checkpoint.size, "index": differs})

    def _take(self, old: int, added: list[bytes]) -> list[Row]:
        taken: list[Row] = []
        for tile in _tiles(old - old % WIDTH, old + len(added)):
            rows = [
                self._row(index, added[index - old], raw) for index, raw in self._bundle(tile).items() if index >= old
            ]
            self.store.add(rows)
            taken += rows
        return taken

    def _bundle(self, tile: Tile) -> dict[int, bytes]:
        """Fetch one bundle of entries by index. One that ends too early or too late is no answer."""
        name = Tile(ENTRIES, tile.number, tile.width).path
        with self._bounded(name):
            try:
                raw = self.client.get(name, MOST_BUNDLE, entries=True)
            except Missing:
                raise Stop(found("entries_withheld", name=name)) from None
        try:
            found_here = list(tiles.unbundle(raw))
        except LedgerError:
            found_here = []
        if len(found_here) != tile.width:
            raise Stop(found("bad_answer", name=name))
        return dict(enumerate(found_here, tile.number * WIDTH))

    def _row(self, index: int, leaf: bytes, raw: bytes) -> Row:
        """Keep an entry's bytes where they are those that were sealed; an empty one is not known, until it is named."""
        if raw and leaf_hash(raw) != leaf:
            self._altered(index, raw)
            return Row(index, leaf, None)
        return Row(index, leaf, raw or None)

    def _altered(self, index: int, raw: bytes) -> None:
        self._evidence(f"entry-{index}-altered", raw)
        self._now.append(found("entry_altered", lasting=True, index=index))

    def _fold(self, rows: list[Row]) -> None:
        if watch.lost(rows):  # it speaks of entries that were folded in already
            self.watch = watch.fold(self.store.rows)
            return
        for row in rows:
            self.watch.take(row)

    # --- What was seen before ---------------------------------------------------------------------------------------

    def _read_again(self, size: int, *, whole: bool) -> None:
        """Read older bundles again: what was altered after it was sealed is found within some rounds."""
        all_ = list(_tiles(0, size))
        start = int(self.store.get(PLACE) or b"0")
        chosen = all_ if whole else [all_[(start + at) % len(all_)] for at in range(min(AGAIN, len(all_)))]
        for tile in chosen:
            self._same(tile)
        self.store.put(PLACE, str((start + len(chosen)) % max(len(all_), 1)).encode())

    def _same(self, tile: Tile) -> None:
        served = self._bundle(tile)
        leaves = dict(enumerate(self.store.leaves(*tile.span), tile.number * WIDTH))
        for index, raw in served.items():
            if raw and leaf_hash(raw) != leaves[index]:
                self._altered(index, raw)
            elif not raw and not any(index in each for each in self.watch.lost):
                self._now.append(found("entry_unknown", lasting=True, index=index))

    def _balance(self) -> None:
        """Compare the published balance with our own count of what was received."""
        try:
            with self._bounded("balance"):
                raw = self.client.get("balance", LARGEST_NOTE)
        except Missing:
            return
        try:
            read = note.read(raw)
            made, signed = Balance.read(read.text), note.verified(read, self.policy.log_keys)
        except LedgerError:
            made, signed = None, ()
        last = self.last()
        if made is None or not any(each.verifier.name == made.origin for each in signed):
            self._now.append(found("balance_refused"))
        elif last is not None and made.size <= last.size:
            self._now += self._compared(made)

    def _compared(self, made: Balance) -> Iterator[Finding]:
        ours = self.watch.received(made.size)
        said = {month.month: month.received for month in made.months if month.received}
        for month in sorted(ours.keys() | said.keys()):
            if ours.get(month, 0) != said.get(month, 0):
                yield found("balance_differs", month=month, said=said.get(month, 0), counted=ours.get(month, 0))
        for each in made.months:
            if not each.balanced:
                yield found("not_balanced", month=each.month, hidden=each.hidden, unheard=each.unheard, lost=each.lost)

    # --- Keeping ----------------------------------------------------------------------------------------------------

    @contextmanager
    def _bounded(self, name: str) -> Iterator[None]:
        try:
            yield
        except NotLetIn:
            raise Stop(found("not_let_in")) from None
        except TooLarge:
            raise Stop(found("too_large", name=name)) from None

    def _too_long_away(self, at: datetime) -> None:
        if self.store.get(BEGUN) is None:
            self.store.put(BEGUN, at.isoformat().encode())
        last = self.store.get(REACHED) or self.store.get(BEGUN) or b""
        if at - datetime.fromisoformat(last.decode()) > STALE:
            self._now.append(found("unreachable"))

    def _evidence(self, name: str, content: bytes) -> None:
        self.store.evidence(name, content, self.clock())

    def _keep(self, at: datetime) -> None:
        today = at.astimezone(HANOI).date()
        standing = [*self._now, *self.watch.standing(today, self.silent_days)]
        self.store.db.execute("BEGIN")
        for finding in standing:
            self.store.note(finding, at)
        self.store.keep_only({finding.key for finding in standing}, at)
        self.store.end(self._explained(), at)
        self.store.db.execute("COMMIT")

    def _explained(self) -> list[Finding]:
        """Name the entries found gone before a restore named them: from then on that finding stands for them."""
        gone = (each.finding for each in self.store.findings() if each.finding.code == "entry_unknown")
        return [each for each in gone if any(dict(each.facts)["index"] in lost for lost in self.watch.lost)]


def _tiles(first: int, size: int) -> Iterator[Tile]:
    """Name the level-0 tiles of a tree of `size` leaves from that of leaf `first` on."""
    return tiles.at_level(0, size, first // WIDTH)
