"""One round of the sealer: read, write tiles, check against what was signed, sign, remember, ask witnesses, publish.

Nothing is shown that was not first written to `seal/last_signed`, and nothing is signed that does not contain it.
"""

import logging
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import psycopg
from psycopg import Connection
from sqlalchemy.exc import SQLAlchemyError

from cases import store
from cases.house import HANOI, House
from kycuong import balance, log_files, sealing, suspect, witnessed
from kycuong.cosign import collect
from kycuong.disk import clear_drafts
from kycuong.errors import CannotRun, explained
from kycuong.sealing import Broken
from kycuong.settings import Settings
from ledger import note as notes
from ledger.checkpoint import Checkpoint, opened
from ledger.errors import LedgerError
from ledger.merkle import Growing, verify_consistency
from ledger.note import Note, Signer
from ledger.policy import Policy

log = logging.getLogger("kycuong.seal")
REREAD = 3600.0  # seconds after which all entries are read again


@dataclass
class Sealer:
    """The log's key at work: what it has signed, the tree it knows, the witnesses it asks."""

    settings: Settings
    house: House
    signer: Signer
    growing: Growing = field(default_factory=Growing)
    last: Checkpoint | None = None
    known: dict[str, int] = field(default_factory=dict)
    wrong: dict[str, str] = field(default_factory=dict)
    _read_at: float = 0.0
    _policy: Policy | None = None

    @classmethod
    def open(cls, settings: Settings, house: House) -> "Sealer":
        """Take the key, and make sure that the journal contains what it signed. Raises CannotRun."""
        with explained(settings.home):
            made = cls(settings, house, log_files.signer(settings.home, house.origin))
            clear_drafts(house.log, settings.home / "seal")
            log_files.publish_keys(house, made.signer.verifier)
            made._begin()
        return made

    def _begin(self) -> None:
        _other_log_aside(self.settings, self.house)
        found = witnessed.signed_before(self.settings.home, self.house, self.signer.verifier, self._trusted())
        self.last = max(found, key=lambda each: each.size, default=None)
        self._read_again(*found)

    def _signed(self) -> list[Checkpoint]:
        return [self.last] if self.last else []

    def _read_again(self, *signed: Checkpoint) -> None:
        """Read every entry, and put every tile right that is not as the entries have it."""
        with store.transaction(self.house.db) as conn:
            if self.last:
                suspect.reserve(conn, self.last.size)
        with store.transaction(self.house.db) as conn:
            growing = self._contained(conn, signed)
            sealing.write_tiles(conn, self.house.log, 0, growing.size)
            sealing.clear_partial(self.house.log, 0, growing.size)
        self.growing, self._read_at = growing, time.monotonic()

    def _contained(self, conn: Connection[Any], signed: Iterable[Checkpoint]) -> Growing:
        path = log_files.last_signed(self.settings.home)
        at = f"{datetime.fromtimestamp(path.stat().st_mtime, HANOI):%H:%M:%S %d/%m/%Y}" if path.exists() else "?"
        return suspect.contained(conn, self.house.log, signed, at)

    def round(self) -> Note:
        """Sign the journal as it is now and publish that. Raises CannotRun where it does not contain what was signed.

        A crash anywhere in here leaves what the next start goes on from: the only signature that can exist beside the
        published one stands in `last_signed`.
        """
        with explained(self.settings.home):
            policy = self._trusted()
            if time.monotonic() - self._read_at > REREAD:
                self._read_again(*self._signed())
            before, growing = self.growing.size, self._grown()
            made = Checkpoint(self.house.origin, growing.size, growing.root())
            self._follows(made)
            note = made.signed(self.signer)
            fault("signed")
            log_files.remember(self.settings.home, note)
            fault("remembered")
            self.last, self.growing = made, growing
            note = self._cosigned(note, policy)
            fault("cosigned")
            self._publish(note, policy)
            sealing.clear_partial(self.house.log, before, growing.size)
            self._balance(made)
        return note

    def _trusted(self) -> Policy:
        """Read the policy anew; when it changed, say anew which checkpoints satisfy it."""
        try:
            policy, changed = log_files.publish_policy(self.settings, self.house, self.signer.verifier)
        except CannotRun as problem:
            if self._policy is None:
                raise
            log.warning("%s", problem.english)
            return self._policy
        if changed:
            _judge_again(self.house, policy)
        self._policy = policy
        return policy

    def _grown(self) -> Growing:
        """Return the tree with the entries that came since, their tiles written."""
        growing = self.growing.copy()
        with store.transaction(self.house.db) as conn:
            size = sealing.size_of(conn)
            try:
                if size < growing.size:
                    raise Broken(size, "missing")
                for leaf in sealing.leaves(conn, growing.size, size):
                    growing.add(leaf)
                fault("read")
                sealing.write_tiles(conn, self.house.log, self.growing.size, size)
            except Broken as broken:
                flaw = suspect.forked(conn, broken.index, broken.what)
            else:
                fault("tiles")
                return growing
        self._read_again(*self._signed())  # says it better where what was signed is concerned
        raise flaw

    def _follows(self, made: Checkpoint) -> None:
        """Check by the published tiles that this tree contains the one last signed, and is the journal's own."""
        old = self.last
        try:
            tree = sealing.tree(self.house.log, made.size)
            if tree.root(made.size) != made.root:
                raise LedgerError("not_consistent")
            if old and old.size:
                verify_consistency(
                    old.size, made.size, tree.consistency_proof(old.size, made.size), old.root, made.root
                )
        except (LedgerError, FileNotFoundError):
            # A tile is spoiled or an old entry changed: reading everything tells which, and mends the tile.
            self._read_again(*self._signed())
            if sealing.tree(self.house.log, made.size).root(made.size) != made.root:
                raise CannotRun("tiles_unstable", path=self.house.log) from None

    def _cosigned(self, note: Note, policy: Policy) -> Note:
        tree = sealing.tree(self.house.log, self.growing.size)
        note, wrong = collect(note, policy, tree, self.known)
        for name, what in wrong:
            if self.wrong.get(name) != what:
                log.warning("witness %s: %s", name, what)
        self.wrong = dict(wrong)
        return note

    def _publish(self, note: Note, policy: Policy) -> None:
        found = opened(bytes(note), policy.log_keys, policy.witness_keys)
        sealing.write(self.house.log / "checkpoint", bytes(note))
        fault("published")
        with store.transaction(self.house.db) as conn:
            sealing.keep(conn, note, self.house.clock(), policy.satisfied(found))
        fault("kept")

    def _balance(self, made: Checkpoint) -> None:
        """Sign the balance of the months, at most once a minute; the checkpoint stands without it."""
        try:
            balance.publish(self.house, self.signer, made)
        except (psycopg.Error, SQLAlchemyError) as problem:
            log.warning("no balance: %s", type(problem).__name__)


def fault(place: str) -> None:
    """End at once at a named place, as a power cut would: only tests name one."""
    if os.environ.get("FAULT_OF_A_TEST") == place:
        os._exit(9)


def _judge_again(house: House, policy: Policy) -> None:
    with store.transaction(house.db) as conn:
        for size, raw in conn.execute("SELECT size, note FROM log_checkpoint WHERE size >= 0").fetchall():
            try:
                enough = policy.satisfied(opened(bytes(raw), policy.log_keys, policy.witness_keys))
            except LedgerError:
                enough = False
            conn.execute(
                "UPDATE log_checkpoint SET enough = %s WHERE size = %s AND enough <> %s", (enough, size, enough)
            )


def _other_log_aside(settings: Settings, house: House) -> None:
    """A new name, set on purpose, is a new log: what the old one signed is kept, apart, and binds it no longer."""
    path = log_files.last_signed(settings.home)
    if not path.exists() or settings.log_origin != house.origin:
        return
    try:
        was = Checkpoint.read(notes.read(path.read_bytes()).text)
    except LedgerError:
        return
    if was.origin == house.origin:
        return
    with store.transaction(house.db) as conn:  # sizes below zero: kept, but no entry's proof looks there
        conn.execute(
            """UPDATE log_checkpoint SET enough = false,
               size = (SELECT least(min(size), 0) FROM log_checkpoint) - 1 - size WHERE size >= 0"""
        )
    place = settings.home / "seal" / f"before-{int(time.time())}"
    place.mkdir(parents=True)
    for each in ("checkpoint", "tile", "balance", "policy.txt"):
        if (house.log / each).exists():
            (house.log / each).rename(place / each)
    path.rename(place / "last_signed")
