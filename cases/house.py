"""What the engine works with: database, rulebooks, keys, settings, clock; built once at the edge, passed in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import Engine

from cases import calendar_log, confirmations
from cases.clocks import Calendar, Notice, calendar
from cases.model import Actor, Directory, Setting
from cases.rulebook import Rules, shelf
from people import directory

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
DIRECTORY_SECONDS = 5.0


class Keys(Protocol):
    """The secrets of the house, 32 bytes each, kept outside the database; `receipt` signs what is promised at once."""

    @property
    def identity(self) -> bytes: ...
    @property
    def pepper(self) -> bytes: ...
    @property
    def actor(self) -> bytes: ...
    @property
    def session(self) -> bytes: ...
    @property
    def receipt(self) -> bytes: ...


def now() -> datetime:
    return datetime.now(UTC)


@dataclass
class House:
    """One office's working surroundings."""

    db: Engine
    keys: Keys
    options: Mapping[str, Any] = field(default_factory=dict)
    rules: Rules = field(default_factory=shelf)
    clock: Callable[[], datetime] = now
    recall_seconds: int = 600
    ballot_keys: Path = Path("ballots")  # private keys of open ballots, outside the database
    evidence: Path = Path("evidence")  # files by the hash of their bytes
    log: Path = Path("ledger")  # what the sealer publishes: checkpoint, tiles, keys
    origin: str = "ky-cuong.example/log"  # the public log's name
    stale_minutes: int = 15  # how old the newest checkpoint may be before somebody is told
    named_reports: bool = False  # only in the demo, until the locks stand
    _directory: Directory | None = None
    _read_at: float = 0.0
    _confirmed: Mapping[str, confirmations.Confirmation] = field(default_factory=dict)
    _confirmed_at: float = float("-inf")
    _notices: tuple[Notice, ...] | None = None
    _noted_at: float = 0.0

    @property
    def calendar(self) -> Calendar:
        """Return which days are worked: the files of the product, then the notices entered here."""
        return calendar(frozenset(self.options.get("switches", ())), self.notices())

    def notices(self) -> tuple[Notice, ...]:
        """Return the notices of days off that were entered in this house, at most five seconds old."""
        if self._notices is None or monotonic() - self._noted_at > DIRECTORY_SECONDS:
            self._notices = calendar_log.read(self.db)
            self._noted_at = monotonic()
        return self._notices

    def look_at_the_calendar(self) -> None:
        """Read the notices anew when they are needed next: somebody has entered one."""
        self._notices = None

    def calendar_of(self, options: Mapping[str, Any]) -> Calendar:
        """Return the calendar by which a fact was decided, as its options name it.

        Facts older than the notices name none: their later years knew weekends only.
        """
        version = options.get("calendar")
        notices = self.notices()
        if version is not None and version > len(notices):  # another process has just entered one
            self.look_at_the_calendar()
            notices = self.notices()
        return calendar(frozenset(options.get("switches", ())), notices[: version or 0], version is not None)

    def setting(self) -> Setting:
        """Return the world as it is now; a day begins and ends in Hanoi, whatever the machine's zone (W-05)."""
        instant = self.clock()
        return Setting(instant, instant.astimezone(HANOI).date(), self.calendar, self.directory(), self.options)

    def directory(self) -> Directory:
        """Return who works where, at most five seconds old."""
        if self._directory is None or monotonic() - self._read_at > DIRECTORY_SECONDS:
            self._directory = directory.read(self.db, self.clock().astimezone(HANOI).date())
            self._read_at = monotonic()
        return self._directory

    def actor(self, account: str) -> Actor | None:
        """Return an account as the engine sees it: today's roles, today's conflicts of interest; None when inactive."""
        found = directory.grants(self.db, account, self.setting().today)
        if found is None:
            return None
        person, grants = found
        return Actor(account, person, grants, self.directory().ties(person) if person else frozenset())

    def confirmed(self) -> Mapping[str, confirmations.Confirmation]:
        """Return the signatures of the legal officer that stand, at most five seconds old."""
        if monotonic() - self._confirmed_at > DIRECTORY_SECONDS:
            self._confirmed = confirmations.confirmed(confirmations.read(self.db))
            self._confirmed_at = monotonic()
        return self._confirmed
