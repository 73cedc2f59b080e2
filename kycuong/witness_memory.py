"""What a witness remembers: for each log the newest checkpoint that it cosigned, in an SQLite file of its own.

SQLite with a write-ahead log and `synchronous=FULL` has a commit on the disk when it returns; with a rollback journal,
FULL would leave the journal's removal to the next power cut (SQLite's manual, PRAGMA synchronous).
"""

import sqlite3
import threading
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from kycuong.errors import CannotRun
from ledger import note, witness
from ledger.errors import LedgerError
from ledger.lines import from_base64, to_base64
from ledger.note import Signer, Verifier
from ledger.witness import Answer, Seen

BUSY_SECONDS = 2.0
TABLE = """CREATE TABLE IF NOT EXISTS seen (
  origin TEXT PRIMARY KEY, size INTEGER NOT NULL, root TEXT NOT NULL, time INTEGER NOT NULL, note BLOB NOT NULL
) STRICT"""
KEEP = """INSERT INTO seen (origin, size, root, time, note) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (origin) DO UPDATE SET size = excluded.size, root = excluded.root, time = excluded.time,
  note = excluded.note"""


class Memory:
    """Compare and set, in one transaction, before anything is answered."""

    def __init__(self, path: Path, new: bool) -> None:
        """Open the file; `new` makes an empty one. Raises CannotRun when it is gone or damaged.

        A witness that forgot would cosign a second history, so a key without its memory is refused.
        """
        self.path = path
        if not new and not path.is_file():
            raise CannotRun("witness_forgot", path=path)
        self._alone = threading.Lock()
        try:
            self._db = sqlite3.connect(path, BUSY_SECONDS, isolation_level=None, check_same_thread=False)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=FULL")
            if new:
                self._db.execute(TABLE)
        except sqlite3.Error as problem:
            raise CannotRun("witness_damaged", path=path, reason=problem) from problem

    def check(self, ours: Verifier) -> None:
        """Raise CannotRun unless the file is sound and every checkpoint in it is what this key signed."""
        try:
            (sound,) = self._db.execute("PRAGMA quick_check(1)").fetchone()
            if sound != "ok":
                raise sqlite3.DatabaseError(sound)
            for (origin,) in self._db.execute("SELECT origin FROM seen").fetchall():
                self._as_signed(origin, ours)
        except (sqlite3.Error, LedgerError) as problem:
            raise CannotRun("witness_damaged", path=self.path, reason=problem) from problem

    def _as_signed(self, origin: str, ours: Verifier) -> None:
        seen = self.seen(origin)
        kept = note.read(seen.note)
        times = [each.time for each in note.verified(kept, [ours])]
        if times != [seen.time] or not kept.text.startswith(f"{origin}\n{seen.size}\n{to_base64(seen.root)}\n"):
            raise LedgerError("not_as_signed")

    def empty(self) -> bool:
        """Say whether nothing was ever cosigned. Raises CannotRun when the file is damaged."""
        try:
            return not self._db.execute("SELECT 1 FROM seen LIMIT 1").fetchall()
        except sqlite3.Error as problem:
            raise CannotRun("witness_damaged", path=self.path, reason=problem) from problem

    def seen(self, origin: str) -> Seen:
        """Return what was cosigned last of this log."""
        row = self._db.execute("SELECT size, root, time, note FROM seen WHERE origin = ?", (origin,)).fetchone()
        return Seen(row[0], from_base64(row[1]), row[2], bytes(row[3])) if row else Seen()

    def judge(self, body: bytes, logs: Iterable[Verifier], signer: Signer, now: int) -> Answer:
        """Return the answer to a request; what it says was cosigned is on the disk. Raises sqlite3.Error."""
        with self._alone:
            self._db.execute("BEGIN IMMEDIATE")  # also against another process on the same file
            try:
                answer = witness.answer(body, logs, self.seen, signer, now)
                if answer.seen is not None:
                    self._keep(answer.seen)
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
            return answer

    def _keep(self, seen: Seen) -> None:
        origin = seen.note.split(b"\n", 1)[0].decode()
        root = seen.note.split(b"\n", 3)[2].decode()
        self._db.execute(KEEP, (origin, seen.size, root, seen.time, seen.note))

    def checkpoint(self, logs: Iterable[Verifier], name: str) -> bytes | None:
        """Return the newest checkpoint of the log whose origin has this SHA-256 in hex, signed by it and by us."""
        origins = {sha256(each.name.encode()).hexdigest(): each.name for each in logs}
        with self._alone:
            return (self.seen(origins[name]).note or None) if name in origins else None

    def close(self) -> None:
        with self._alone:
            self._db.close()
