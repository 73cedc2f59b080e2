"""Row 4: the law alone, without a database: pick the rulebook and decide; read and check every rulebook."""

from collections.abc import Callable
from datetime import date

from bench.measure import Measured, Taken, in_turn, timed
from cases import check
from cases.decide import decide
from cases.rulebook import SHELF, Rules, shelf
from specs.desk import Desk

DECIDE, READ = "decide", "rulebooks"
TIMES = 2_000
MOST_MS, MOST_P99_MS, MOST_READ_MS = 0.2, 1.0, 500.0  # issue "The law": what was promised


def measure(rounds: int) -> list[Measured]:
    """Return what was measured: medians and the slowest hundredth of the pure part, and the time to read the shelf."""
    work = _one_conclusion()
    found = in_turn({DECIDE: lambda: timed(work, TIMES), READ: lambda: timed(_read_and_check, 1)}, rounds)
    return [
        _said(found[DECIDE], DECIDE, "pick and decide, p50", lambda taken: taken.p50_ms, MOST_MS),
        _said(found[DECIDE], DECIDE, "pick and decide, p99", lambda taken: taken.p99_ms, MOST_P99_MS),
        _said(found[READ], READ, f"read and check all {len(list(shelf()))}", lambda taken: taken.p50_ms, MOST_READ_MS),
    ]


def _said(rounds: list[Taken], side: str, what: str, read: Callable[[Taken], float], goal: float) -> Measured:
    return Measured(4, side, what, "ms", tuple(read(each) for each in rounds), goal)


def _one_conclusion() -> Callable[[], object]:
    """A denunciation on the way to its conclusion: the act with most guards, findings and clocks."""
    desk = Desk(shelf())
    desk.reach("tố cáo", "Kết luận", date(2026, 7, 1))
    case, actor, setting, act = desk.ready("người có thẩm quyền", "Ký kết luận nội dung tố cáo")

    def work() -> object:
        shelf().opens("denunciation", case.received_on)
        return decide(case, act, actor, desk.rules, setting)

    return work


def _read_and_check() -> None:
    rules = Rules.load(SHELF)
    assert not [problem for book in rules for problem in check.check(book, rules)]
