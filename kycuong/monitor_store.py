"""What a monitor has seen: entries, the last checkpoint, findings, evidence; in a folder of its own."""

import fcntl
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from kycuong.disk import write
from kycuong.errors import BadSetting
from ledger.watch import Finding, Row

MOST_EVIDENCE = 1000  # files: the first ones prove as much as any later one
TABLES = """
CREATE TABLE IF NOT EXISTS entry (i INTEGER PRIMARY KEY, leaf BLOB NOT NULL, raw BLOB);
CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS finding (key TEXT PRIMARY KEY, code TEXT NOT NULL, case_id TEXT NOT NULL,
    facts TEXT NOT NULL, lasting INTEGER NOT NULL, since TEXT NOT NULL, gone TEXT, told TEXT);
"""


@dataclass(frozen=True)
class Kept:
    """A finding with since when it is known, and whether its owner was told."""

    finding: Finding
    since: str
    told: bool


class Store:
    """The folder; one monitor at a time. Raises BadSetting where it cannot be used."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = (folder / "lock").open("w")
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BadSetting("monitor_busy", path=folder) from None
        except OSError as problem:
            raise BadSetting("monitor_data", path=folder) from problem
        try:
            self.db = sqlite3.connect(folder / "seen.sqlite", isolation_level=None, check_same_thread=False)
            self.db.execute("PRAGMA synchronous = FULL")
            self.db.executescript(TABLES)
        except sqlite3.Error as problem:
            self._lock.close()
            raise BadSetting("monitor_data", path=folder) from problem

    def close(self) -> None:
        self.db.close()
        self._lock.close()

    # --- Entries and checkpoints ------------------------------------------------------------------------------------

    def rows(self, first: int = 0) -> Iterator[Row]:
        """Read the entries in order."""
        yield from map(Row._make, self.db.execute("SELECT i, leaf, raw FROM entry WHERE i >= ? ORDER BY i", (first,)))

    def leaves(self, first: int = 0, end: int = 2**62) -> Iterator[bytes]:
        found = self.db.execute("SELECT leaf FROM entry WHERE i >= ? AND i < ? ORDER BY i", (first, end))
        return (row[0] for row in found)

    def add(self, rows: Iterable[Row]) -> None:
        self.db.executemany("INSERT INTO entry (i, leaf, raw) VALUES (?, ?, ?)", rows)

    def get(self, name: str) -> bytes | None:
        row = self.db.execute("SELECT value FROM kept WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def put(self, name: str, value: bytes) -> None:
        self.db.execute("INSERT OR REPLACE INTO kept (name, value) VALUES (?, ?)", (name, value))

    # --- Findings and evidence --------------------------------------------------------------------------------------

    def note(self, finding: Finding, at: datetime) -> bool:
        """Keep a finding. Returns whether it is new, or came back."""
        row = self.db.execute("SELECT gone FROM finding WHERE key = ?", (finding.key,)).fetchone()
        if row is not None and row[0] is None:
            self.db.execute("UPDATE finding SET facts = ? WHERE key = ?", (json.dumps(finding.facts), finding.key))
            return False
        self.db.execute(
            "INSERT OR REPLACE INTO finding (key, code, case_id, facts, lasting, since) VALUES (?, ?, ?, ?, ?, ?)",
            (finding.key, finding.code, finding.case, json.dumps(finding.facts), finding.lasting, _iso(at)),
        )
        return True

    def keep_only(self, keys: set[str], at: datetime) -> None:
        """Mark as gone what no longer is so; lasting findings are never gone."""
        for (key,) in self.db.execute("SELECT key FROM finding WHERE gone IS NULL AND NOT lasting").fetchall():
            if key not in keys:
                self.db.execute("UPDATE finding SET gone = ? WHERE key = ?", (_iso(at), key))

    def findings(self) -> list[Kept]:
        """Return everything that is red now, the oldest first."""
        rows = self.db.execute(
            "SELECT code, case_id, facts, lasting, since, told FROM finding WHERE gone IS NULL ORDER BY since, key"
        )
        return [
            Kept(Finding(code, case, tuple((n, v) for n, v in json.loads(facts)), bool(lasting)), since, bool(told))
            for code, case, facts, lasting, since, told in rows
        ]

    def told(self, findings: Iterable[Kept], at: datetime) -> None:
        self.db.executemany(
            "UPDATE finding SET told = ? WHERE key = ?", [(_iso(at), each.finding.key) for each in findings]
        )

    def evidence(self, name: str, content: bytes, at: datetime) -> None:
        """Keep bytes that prove a fault, once, as a file that can be handed on."""
        folder, known = self.folder / "evidence", f"{name}-{sha256(content).hexdigest()[:12]}"
        folder.mkdir(mode=0o700, exist_ok=True)
        kept = [file.name for file in folder.iterdir()]
        if len(kept) >= MOST_EVIDENCE or any(each.endswith(f"-{known}") for each in kept):
            return
        write(folder / f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{known}", content)


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")
