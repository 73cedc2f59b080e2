"""The chains of a log, read entry by entry: what each entry says of itself, and how it goes on from the one before."""

import json
import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ledger.bundle import SPELLED, Listed
from ledger.entry import FACTS, GENESIS, LARGEST, lost_range, terms
from ledger.errors import LedgerError
from ledger.hours import HANOI, HOUR, in_utc, instant
from ledger.report import Overdue, Report

EVIDENCE, RUN = "evidence.added", "run.finished"  # their payloads name files
LOG_CHAIN = "log"
HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
READ = json.JSONDecoder().decode
TEXT_AND_INTEGERS = {str, int}

Says = dict[str, str | int]


def understood(raw: bytes) -> Says:
    """Read an entry as strictly as it was written: one spelling, text and integers only. Raises LedgerError."""
    try:
        says = READ(raw.decode())
        if type(says) is not dict or SPELLED(says).encode() != raw:
            raise LedgerError("not_an_entry")
    except (ValueError, RecursionError) as problem:
        raise LedgerError("not_an_entry") from problem
    if not set(map(type, says.values())) <= TEXT_AND_INTEGERS:
        raise LedgerError("neither_text_nor_integer")
    return says


@dataclass(slots=True)
class Chain:
    """One case as its entries told it so far; the last fact is kept as it was read."""

    seq: int = 0
    prev: str = GENESIS
    fact: Says | None = None


class Chains:
    """Follows every chain of a log; what does not hold goes into the report."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.chains: dict[str, Chain] = {}
        self.unfinished: set[str] = set()
        self.erasures: dict[int, int] = {}  # entry whose payload was destroyed → the entry that says so
        self.restored: list[range] = []  # ranges of entries that an old backup lost
        self.restorers: list[int] = []  # which entries say so
        self.newest = ""

    def follow(self, index: int, raw: bytes, says: Says, leaf: str) -> None:
        """Take one entry whose place in the log is `index`."""
        if not _well_formed(raw, says):
            self.report.find("entry_malformed", i=index)
            return
        if says["i"] != index:
            self.report.find("index_wrong", i=index)
        name = str(says["case"])
        chain = self.chains.get(name)
        if chain is None:
            chain = self.chains[name] = Chain()
        self._link(index, says, chain)
        chain.seq, chain.prev = int(says["seq"]), leaf
        hour = str(says["t"])
        if hour < self.newest:
            self.report.earlier += 1
        else:
            self.newest = hour
        self._meaning(index, says, chain)

    def _link(self, index: int, says: Says, chain: Chain) -> None:
        seq = int(says["seq"])
        if seq != chain.seq + 1:
            self.report.gaps += 1
            self.report.find("gap_in_case", i=index, case=str(says["case"]), after=chain.seq, seq=seq)
        elif says["prev"] != chain.prev:
            self.report.find("link_broken", i=index, case=str(says["case"]), seq=seq)

    def _meaning(self, index: int, says: Says, chain: Chain) -> None:
        kind = says["k"]
        if kind in FACTS:
            if not _is_fact(says):
                self.report.find("entry_malformed", i=index)
                return
            chain.fact = says
            self.report.facts += 1
            self.unfinished.add(str(says["act"]))
        elif kind in (EVIDENCE, RUN) and "pc" not in says:
            self.report.find("entry_malformed", i=index)
        elif kind == RUN:
            self.unfinished.discard(str(says.get("act")))
        elif kind == "erasure":
            self._erased(index, says.get("of"))
        elif kind == "restore" and says["case"] == LOG_CHAIN:
            self._restored(index, lost_range(says, index))

    def _erased(self, index: int, of: str | int | None) -> None:
        if not isinstance(of, int) or not 0 <= of < index:
            self.report.find("erasure_of_nothing", i=index)
            return
        self.erasures.setdefault(of, index)

    def _restored(self, index: int, lost: range) -> None:
        if not lost:
            self.report.find("restore_of_nothing", i=index)
            return
        self.restored.append(lost)
        self.restorers.append(index)

    def restored_all(self, indexes: list[int]) -> None:
        """Blame restore entries that name what is still there; `indexes` (sorted) are those that are not shown."""
        for lost, index in zip(self.restored, self.restorers, strict=True):
            if bisect_left(indexes, lost.stop) - bisect_left(indexes, lost.start) != len(lost):
                self.report.find("restore_of_nothing", i=index)

    def count_unknown(self, indexes: list[int]) -> None:
        """Count entries whose bytes are not shown: lost where a restore entry names them, withheld otherwise."""
        ranges = sorted(self.restored, key=lambda each: each.start)
        place, until = 0, -1
        for index in indexes:
            while place < len(ranges) and ranges[place].start <= index:
                until = max(until, ranges[place].stop)
                place += 1
            if index < until:
                self.report.lost += 1
            else:
                self.report.withheld += 1
        if self.report.lost:
            self.report.remark("lost", count=self.report.lost)
        if self.report.withheld:
            self.report.remark("withheld", count=self.report.withheld)

    def knows(self, case: str) -> bool:
        """Say whether a case of this name was opened in the log."""
        chain = self.chains.get(case)
        return chain is not None and chain.fact is not None

    def agree(self, listed: dict[str, Listed]) -> None:
        """Compare what the office's lists say with the last fact of each case and its number of entries."""
        cases = {name: chain for name, chain in self.chains.items() if chain.fact is not None}
        self.report.cases = len(cases)
        self.report.unfinished = len(self.unfinished)
        for name, chain in cases.items():
            row = listed.get(name)
            if row is None:
                self.report.find("case_not_listed", case=name)
                continue
            fact = chain.fact or {}
            said = Listed(name, str(fact.get("to")), int(fact.get("ended", 0)), str(fact.get("due")), chain.seq)
            if row != said:
                self.report.find("list_differs", case=name, what=_differing(row, said))

    def judge(self, seconds: int) -> None:
        """List the terms of open cases that had run out at an instant (seconds since 1970), or else the newest hour."""
        if self.report.earlier:
            self.report.remark("hours_go_back", count=self.report.earlier)
        self.report.as_of = in_utc(seconds) if seconds else self.newest
        at = instant(self.report.as_of)
        if at is None:
            return
        today = at.astimezone(HANOI).date()
        for name, chain in self.chains.items():
            if chain.fact and not chain.fact.get("ended"):
                said = str(chain.fact.get("terms", ""))
                self.report.overdue += [Overdue(name, *each) for each in _run_out(said, today)]


def _well_formed(raw: bytes, says: Says) -> bool:
    get = says.get
    time, prev, pc, case = get("t"), get("prev"), get("pc", GENESIS), get("case")
    return (
        get("v") == 1
        and len(raw) <= LARGEST
        and type(get("i")) is int
        and type(get("seq")) is int
        and isinstance(get("k"), str)
        and isinstance(case, str)
        and isinstance(time, str)
        and HOUR.fullmatch(time) is not None
        and isinstance(prev, str)
        and HASH.fullmatch(prev) is not None
        and isinstance(pc, str)
        and HASH.fullmatch(pc) is not None
    )


def _is_fact(says: Says) -> bool:
    """Say whether a fact's entry binds its payload, and tells act, stage, terms, and whether the case ended."""
    get = says.get
    act, to, due, running = get("act"), get("to"), get("due"), get("terms")
    texts = (
        "pc" in says
        and isinstance(act, str)
        and isinstance(to, str)
        and isinstance(due, str)
        and isinstance(running, str)
        and _are_terms(running)
    )
    return texts and get("ended") in (0, 1)


@lru_cache(maxsize=4096)
def _are_terms(said: str) -> bool:
    """A term in a form that nobody counts would never be overdue."""
    try:
        list(terms(said))
    except LedgerError:
        return False
    return True


def _run_out(said: str, today: date) -> list[tuple[str, str]]:
    """Return (term, last day) of those that ran out and were not paused; of an entry already found wrong, none."""
    if not _are_terms(said):
        return []
    return [(each.name, each.due.isoformat()) for each in terms(said) if not each.paused and each.due < today]


def _differing(row: Listed, said: Listed) -> str:
    return ", ".join(name for name in ("stage", "ended", "due", "entries") if getattr(row, name) != getattr(said, name))
