"""The balance "no report is forgotten": what the journal says was received, against what the office's lists show.

The left side are the entries `report.received`, by the month of their hour in Hanoi; the right side are the cases as
the lists have them. A case that is hidden or deleted stands on one side only, and so shows as a difference.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from psycopg import Connection

from cases import store
from cases.rulebook import Rules
from ledger import hours
from ledger.errors import LedgerError
from ledger.lines import number

if TYPE_CHECKING:
    from cases.house import House

NO_MONTH = "0000-00"  # an entry whose hour cannot be read
MONTH = re.compile(r"[0-9]{4}-[0-9]{2}", re.ASCII)
FEWEST = 5  # reports of a month that must have ended in one way before that way is named
TOGETHER = "other/few"
OTHER_WAYS = ("các cách khác, mỗi cách dưới 5 đơn", "other ways, each of fewer than 5 reports")
TAIL = "/balance"
NONE = "none"

# The hour stands in an entry's first 64 bytes, whatever they are by now.
# One row a (month, how it stands): reports of the journal with what the lists know about their cases …
RECEIVED = """
    SELECT left(split_part(encode(substring(j.entry FROM 1 FOR 64), 'escape'), '"t":"', 2), 13) AS hour,
           c.procedure, c.stage, c.ended, b.id IS NOT NULL, e.case_id IS NOT NULL, count(*)
    FROM journal j
    LEFT JOIN case_file c ON c.id = j.case_id
    LEFT JOIN body b ON b.id = c.body
    LEFT JOIN (SELECT DISTINCT case_id FROM journal WHERE kind = 'erasure' AND i < %(size)s) e ON e.case_id = j.case_id
    WHERE j.kind = 'report.received' AND j.i < %(size)s GROUP BY 1, 2, 3, 4, 5, 6"""
# … cases that something was sent in for and that no such entry speaks of …
UNHEARD = """
    SELECT to_char(c.received_on, 'YYYY-MM'), count(*) FROM case_file c
    WHERE c.id IN (SELECT case_id FROM petition)
      AND NOT EXISTS (SELECT FROM journal j WHERE j.case_id = c.id AND j.kind = 'report.received')
    GROUP BY 1"""
# … and entries of which a restored backup kept nothing: they count in the month of the entry before them.
LOST = """
    SELECT left(split_part(encode(substring(k.entry FROM 1 FOR 64), 'escape'), '"t":"', 2), 13) AS hour, count(*)
    FROM journal j LEFT JOIN LATERAL (
        SELECT entry FROM journal k WHERE k.i < j.i AND k.kind <> 'lost' ORDER BY k.i DESC LIMIT 1) k ON true
    WHERE j.kind = 'lost' AND j.i < %(size)s GROUP BY 1"""


@dataclass
class Month:
    """One month: received = open + ended (each by the stage that ended it) + erased + hidden.

    Beside it: `unheard`, cases in the lists for which no report stands in the journal; `lost`, entries that an old
    backup did not bring back, of any kind.
    """

    month: str
    received: int = 0
    open: int = 0
    erased: int = 0
    lost: int = 0
    unheard: int = 0
    ended: Counter[str] = field(default_factory=Counter)

    @property
    def hidden(self) -> int:
        """Reports that the journal received and no list shows."""
        return self.received - self.open - self.ended.total() - self.erased

    @property
    def balanced(self) -> bool:
        """Say whether every report stands on both sides, and none was lost."""
        return not (self.hidden or self.unheard or self.lost)

    def line(self) -> str:
        """Write the month as the signed balance has it."""
        said = f"{self.month} received {self.received} open {self.open} erased {self.erased}"
        said += f" unheard {self.unheard} lost {self.lost} hidden {self.hidden}"
        return said + "".join(f" {stage} {count}" for stage, count in sorted(self.ended.items()))

    @classmethod
    def read(cls, line: str) -> "Month":
        """Read a line of a balance. Raises LedgerError when it is none, or does not add up."""
        month, *rest = line.split(" ")
        pairs = list(zip(rest[::2], rest[1::2], strict=False))
        if not MONTH.fullmatch(month) or len(rest) % 2 or [name for name, _ in pairs[:6]] != FIGURES:
            raise LedgerError("not_a_balance")
        said = {name: number(value) for name, value in pairs[:5]}
        made = cls(month, **said, ended=Counter({stage: number(value) for stage, value in pairs[6:]}))
        if made.line() != line:
            raise LedgerError("not_a_balance")
        return made


FIGURES = ["received", "open", "erased", "unheard", "lost", "hidden"]


@dataclass(frozen=True)
class Balance:
    """All months, as of a checkpoint: the log's name, its size, its root (base64)."""

    origin: str
    size: int
    root: str
    months: tuple[Month, ...]

    @property
    def text(self) -> str:
        """Return what is signed: name, size, root, then a line a month; `none` while there is no month."""
        lines = [each.line() for each in self.months] or [NONE]
        return "\n".join([self.origin + TAIL, str(self.size), self.root, *lines]) + "\n"

    @classmethod
    def read(cls, text: str) -> "Balance":
        """Read a signed balance's text. Raises LedgerError."""
        lines = text.split("\n")
        if len(lines) < 5 or lines[-1] or not lines[0].endswith(TAIL):
            raise LedgerError("not_a_balance")
        months = () if lines[3:-1] == [NONE] else tuple(Month.read(line) for line in lines[3:-1])
        return cls(lines[0].removesuffix(TAIL), number(lines[1]), lines[2], months)


def count(house: "House", size: int) -> tuple[Month, ...]:
    """Count every month over the first `size` entries, the newest month first; counts only, nothing that names."""
    months: dict[str, Month] = {}
    with store.transaction(house.db) as conn:
        for hour, procedure, stage, ended, placed, erased, reports in conn.execute(RECEIVED, {"size": size}):
            month = _of(months, _month(hour))
            month.received += reports
            if placed and _listed(house.rules, procedure, stage):
                _stands(month, f"{procedure}/{stage}" if ended else "", reports)
            elif erased and procedure is None:
                month.erased += reports
        _beside(conn, months, size)
    for month in months.values():
        month.ended = few_together(month.ended)
    return tuple(sorted(months.values(), key=lambda each: each.month, reverse=True))


def few_together(ended: Counter[str]) -> Counter[str]:
    """Put endings that fewer than five reports of a month had into one: one report alone would show its outcome."""
    few = Counter({TOGETHER: sum(reports for reports in ended.values() if reports < FEWEST)})
    return +few + Counter({stage: reports for stage, reports in ended.items() if reports >= FEWEST})


def _beside(conn: Connection[Any], months: dict[str, Month], size: int) -> None:
    for said, cases in conn.execute(UNHEARD):
        _of(months, said or NO_MONTH).unheard += cases
    for hour, entries in conn.execute(LOST, {"size": size}):
        _of(months, _month(hour)).lost += entries


def _of(months: dict[str, Month], month: str) -> Month:
    return months.setdefault(month, Month(month))


def _month(hour: str | None) -> str:
    """Return the month in Hanoi of an entry's hour (`2026-11-30T17` is the first hour of December there)."""
    try:
        return hours.day(f"{hour}:00Z").strftime("%Y-%m")
    except ValueError:
        return NO_MONTH


def _stands(month: Month, ended: str, reports: int) -> None:
    if ended:
        month.ended[ended] += reports
    else:
        month.open += reports


def _listed(rules: Rules, procedure: str | None, stage: str | None) -> bool:
    """Say whether a work list can show a case: no list has a stage that no rulebook has."""
    return (procedure, stage) in {(book.procedure, each) for book in rules for each in book.stages}


def labels(rules: Rules, stages: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Name each `procedure/stage` by the newest rulebook that has it, in both languages."""
    books = sorted(rules, key=lambda book: book.version)
    known = {
        f"{book.procedure}/{key}": (stage.label, stage.label_en) for book in books for key, stage in book.stages.items()
    }
    known[TOGETHER] = OTHER_WAYS
    return {stage: known.get(stage, (stage, stage)) for stage in stages}
