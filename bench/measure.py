"""Times taken, sides in turn, and the few numbers that are said about them."""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Taken:
    """One round of one side: how long each piece of work took, and all of them together (seconds)."""

    each: tuple[float, ...]
    wall: float

    @property
    def rate(self) -> float:
        return len(self.each) / self.wall

    def percentile(self, share: float) -> float:
        """Return the time that this share of the pieces stayed within (nearest rank)."""
        ordered = sorted(self.each)
        rank = max(1, -(-len(ordered) * round(share * 1000) // 1000))
        return ordered[rank - 1]

    @property
    def p50_ms(self) -> float:
        return 1000 * self.percentile(0.5)

    @property
    def p95_ms(self) -> float:
        return 1000 * self.percentile(0.95)

    @property
    def p99_ms(self) -> float:
        return 1000 * self.percentile(0.99)


def join(rounds: Iterable[Taken]) -> Taken:
    """Put what several processes did at the same time into one round."""
    taken = list(rounds)
    return Taken(tuple(each for one in taken for each in one.each), max(one.wall for one in taken))


def timed(work: Callable[[], object], times: int) -> Taken:
    """Do one thing after the other, `times` times."""
    start, each = time.perf_counter(), []
    for _ in range(times):
        before = time.perf_counter()
        work()
        each.append(time.perf_counter() - before)
    return Taken(tuple(each), time.perf_counter() - start)


def in_turn(sides: Mapping[str, Callable[[], T]], rounds: int) -> dict[str, list[T]]:
    """Measure A B A B …, so that a busy minute of the machine meets every side."""
    found: dict[str, list[T]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, side in sides.items():
            found[name].append(side())
    return found


@dataclass(frozen=True)
class Measured:
    """One number of the table, round by round; its goal, if it has one, is a most or (`at_least`) a least."""

    row: int
    side: str
    what: str
    unit: str  # "ms", "/s" or "×"
    rounds: tuple[float, ...]
    goal: float | None = None
    at_least: bool = False

    @property
    def value(self) -> float:
        return median(self.rounds)

    @property
    def met(self) -> bool | None:
        """Say whether the goal was reached; None when none was set."""
        if self.goal is None:
            return None
        return self.value >= self.goal if self.at_least else self.value <= self.goal


def ratio(what: str, over: Measured, under: Measured, goal: float, at_least: bool = False) -> Measured:
    """Divide round by round: each pair was taken in the same minute."""
    pairs = zip(over.rounds, under.rounds, strict=True)
    divided = tuple(above / below for above, below in pairs)
    return Measured(over.row, f"{over.side} : {under.side}", what, "×", divided, goal, at_least)
