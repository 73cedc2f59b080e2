"""Fold a log's entries into what somebody outside can know of each case: its terms, its silence, how it ended. Pure.

Nothing here knows a name or a text: the entries have none. Hours are UTC, days are those of Hanoi.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from ledger import entry as entries
from ledger.entry import Term, terms
from ledger.errors import LedgerError
from ledger.hours import day, hour

NAME = re.compile(r"[\w.-]{1,80}", re.ASCII)  # a chain, a kind: nothing that a terminal or a mail could stumble over
RESTORE = b'"k":"restore"'
ALARM = "alarm."


class Row(NamedTuple):
    """One entry as it was read: its place, its leaf hash, its bytes or None where they are not known."""

    i: int
    leaf: bytes
    raw: bytes | None


@dataclass(frozen=True)
class Finding:
    """Something that a person must look at: a code, the case (or empty), and facts that fill its sentence.

    A lasting one stays red for ever; the others are gone when what they say is no longer so.
    """

    code: str
    case: str = ""
    facts: tuple[tuple[str, str | int], ...] = ()
    lasting: bool = False

    @property
    def key(self) -> str:
        """Return what tells this finding from every other; how many days it lasts by now is no part of it."""
        return "|".join([self.code, self.case, *(f"{name}={value}" for name, value in self.facts if name != "days")])


def found(code: str, case: str = "", *, lasting: bool = False, **facts: str | int) -> Finding:
    return Finding(code, case, tuple(sorted(facts.items())), lasting)


@dataclass
class Seen:
    """One case as the entries so far tell it."""

    seq: int = 0
    last: str = entries.GENESIS
    hour: str = ""
    fact_hour: str = ""
    stage: str = ""
    ended: bool = False
    terms: tuple[Term, ...] = ()


@dataclass
class Watch:
    """What the entries add up to. `lost` are the ranges that restore entries name; `faults` are lasting findings."""

    lost: list[range] = field(default_factory=list)
    cases: dict[str, Seen] = field(default_factory=dict)
    chains: dict[str, Seen] = field(default_factory=dict)
    reports: list[tuple[int, str]] = field(default_factory=list)
    unknown: list[int] = field(default_factory=list)
    faults: list[Finding] = field(default_factory=list)

    def take(self, row: Row) -> None:
        """Fold in the next entry."""
        if any(row.i in each for each in self.lost):
            return
        if not row.raw:
            self.unknown.append(row.i)
            return
        try:
            said = entries.decode(row.raw)
            self._chain(said, row)
            self._means(said, row)
        except (LedgerError, ValueError, TypeError, KeyError):
            self.faults.append(found("not_an_entry", lasting=True, index=row.i))

    def _chain(self, said: dict[str, str | int], row: Row) -> None:
        case = str(said["case"])
        if not (NAME.fullmatch(case) and NAME.fullmatch(str(said["k"]))):
            raise LedgerError("not_an_entry")
        seen = self.chains.setdefault(case, Seen())
        if said["i"] != row.i:
            self.faults.append(found("wrong_place", case, lasting=True, index=row.i))
        if said["seq"] != seen.seq + 1 or said["prev"] != seen.last:
            self.faults.append(found("chain_broken", case, lasting=True, index=row.i))
        seen.seq, seen.last, seen.hour = int(said["seq"]), row.leaf.hex(), str(said["t"])
        hour(seen.hour)

    def _means(self, said: dict[str, str | int], row: Row) -> None:
        kind, case = str(said["k"]), str(said["case"])
        if kind in entries.FACTS:
            self._fact(kind, said, row)
        elif kind == "restore":
            self.faults.append(found("entries_lost", lasting=True, first=int(said["first"]), after=int(said["after"])))
        elif kind.startswith(ALARM):
            self.faults.append(found("alarm", case, lasting=True, index=row.i, kind=kind))

    def _fact(self, kind: str, said: dict[str, str | int], row: Row) -> None:
        case = str(said["case"])
        seen = self.cases.setdefault(case, self.chains[case])
        ended = bool(said["ended"])
        if ended and not seen.ended and not said["reasoned"]:
            self.faults.append(found("ended_without_reason", case, lasting=True, index=row.i))
        seen.ended, seen.stage, seen.fact_hour = ended, str(said["to"]), str(said["t"])
        seen.terms = tuple(terms(str(said["terms"])))
        if kind == "report.received":
            self.reports.append((row.i, day(seen.fact_hour).strftime("%Y-%m")))

    def standing(self, today: date, silent_days: int) -> Iterator[Finding]:
        """Yield everything that is wrong on this day, the lasting findings first."""
        yield from self.faults
        yield from (found("entry_unknown", lasting=True, index=index) for index in self.unknown)
        for case, seen in self.cases.items():
            yield from _of_case(case, seen, today, silent_days)

    def received(self, size: int) -> dict[str, int]:
        """Count the reports among the first `size` entries, by their month in Hanoi."""
        months: dict[str, int] = {}
        for index, month in self.reports:
            if index < size:
                months[month] = months.get(month, 0) + 1
        return months

    def due(self, until: date) -> list[tuple[date, str, str]]:
        """Return (day, case, term) of every running term that ends by this day, the soonest first."""
        running = ((term, case) for case, seen in self.cases.items() if not seen.ended for term in seen.terms)
        return sorted((term.due, case, term.name) for term, case in running if not term.paused and term.due <= until)


def _of_case(case: str, seen: Seen, today: date, silent_days: int) -> Iterator[Finding]:
    if seen.ended:
        for term in seen.terms:
            yield found("ended_with_terms", case, term=term.name, due=term.due.isoformat())
        return
    for term in seen.terms:
        if not term.paused and term.due < today:
            yield found("overdue", case, term=term.name, due=term.due.isoformat(), days=(today - term.due).days)
    silent = (today - day(seen.fact_hour)).days
    if silent >= silent_days:
        yield found("silent", case, since=day(seen.fact_hour).isoformat(), days=silent)


def lost(rows: Iterable[Row]) -> list[range]:
    """Return the ranges of indexes that restore entries say an old backup did not bring back."""
    return [named for row in rows if row.raw and RESTORE in row.raw for named in [_named(row)] if named]


def _named(row: Row) -> range:
    try:
        said = entries.decode(row.raw or b"")
    except LedgerError:
        return range(0)
    return entries.lost_range(said, row.i) if said.get("k") == "restore" else range(0)


def fold(rows: Callable[[], Iterable[Row]]) -> Watch:
    """Fold a whole log; it is read twice, because a restore entry speaks of entries before it."""
    watch = Watch(lost(rows()))
    for row in rows():
        watch.take(row)
    return watch
