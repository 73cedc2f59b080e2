"""Run the bench: five rows, the closing checks, then the table and the picture in docs/. It fails no build."""

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

from bench import filler, journal, machine, picture, row1, row2, row3, row4, row5, servers
from bench.ground import Ground, furnished, ground
from bench.measure import Measured
from bench.report import Report

DOCS = Path(__file__).parent.parent / "docs"
FILLED = "filled"


@dataclass(frozen=True)
class Size:
    """How much is measured."""

    cases: int
    rounds: int
    seconds: float  # of one round of one side
    acts: int  # of one round of row 2
    entries: int  # of the log that row 5 verifies


FULL = Size(100_000, 5, 4, 9, 1_000_000)
QUICK = Size(20_000, 2, 1, 2, 100_000)


def main() -> int:
    asked = argparse.ArgumentParser(prog="make bench", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="a small try; writes nothing unless --into says where")
    asked.add_argument("--into", type=Path, help="the folder for bench.md, bench.json and bench.svg (default: docs/)")
    asked.add_argument(
        "--rows", type=int, nargs="+", default=[1, 2, 3, 4, 5], choices=[1, 2, 3, 4, 5], help="only these"
    )
    given = asked.parse_args()
    signal.signal(signal.SIGTERM, _interrupted)
    try:
        report = run(QUICK if given.quick else FULL, given.rows, given.quick)
    except KeyboardInterrupt:
        say("Đã dừng; không còn gì chạy lại phía sau. / Stopped; nothing is left running.")
        return 130
    print(report.as_markdown())
    if into := given.into or (None if given.quick or len(given.rows) < 5 else DOCS):
        write(report, into)
    for missed in report.missed:
        say(f"Không đạt / missed: {missed.side}, {missed.what}: {missed.value:.2f} {missed.unit}")
    return 0


def _interrupted(signum: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def write(report: Report, into: Path) -> None:
    into.mkdir(parents=True, exist_ok=True)
    (into / "bench.md").write_text(report.as_markdown(), encoding="utf-8")
    (into / "bench.json").write_text(report.as_json(), encoding="utf-8")
    (into / "bench.svg").write_text(picture.svg(report), encoding="utf-8")


def run(size: Size, rows: list[int], quick: bool) -> Report:
    """Measure on a server of our own, which is gone afterwards, however it ends."""
    about, at = machine.facts(), f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    measured: list[Measured] = []
    problems: list[str] = []
    with ground() as on:
        say(f"Đang tạo {size.cases:,} vụ việc… / Making {size.cases:,} cases…")
        if set(rows) != {4}:
            filler.fill(on, furnished(on, FILLED), size.cases)
        for row in rows:
            say(f"Hàng {row}… / Row {row}…")
            found, wrong = ROWS[row](on, size)
            measured += found
            problems += [f"{row}: {problem}" for problem in wrong]
    return Report(at, size.cases, quick, about, measured, problems)


@contextmanager
def copy(on: Ground, name: str) -> Iterator[str]:
    """Lend a row a filled database of its own."""
    on.make(name, FILLED)
    on.checkpoint()
    try:
        yield name
    finally:
        on.drop(name)


def _first(on: Ground, size: Size) -> tuple[list[Measured], list[str]]:
    with copy(on, "acts") as name:
        measured, acts = row1.measure(on, name, size.rounds, size.seconds)
        return measured, journal.problems(on, name, acts)


def _second(on: Ground, size: Size) -> tuple[list[Measured], list[str]]:
    with copy(on, "consequences") as name, servers.mailbox() as box, _prefect(on, name, box.port) as settings:
        measured, acts = row2.measure(on, name, settings, box, size.rounds, size.acts)
        return measured, [*journal.problems(on, name, acts), *journal.unfinished(on, name)]


def _third(on: Ground, size: Size) -> tuple[list[Measured], list[str]]:
    with copy(on, "stages") as name, servers.mailbox() as box, _prefect(on, name, box.port) as settings:
        measured, acts = row3.measure(on, name, settings, size.rounds, size.seconds)
        return measured, [*journal.problems(on, name, acts), *journal.unfinished(on, name)]


def _fourth(on: Ground, size: Size) -> tuple[list[Measured], list[str]]:
    return row4.measure(size.rounds), []


def _fifth(on: Ground, size: Size) -> tuple[list[Measured], list[str]]:
    with copy(on, "sealed") as name:
        return row5.measure(on, name, size.rounds, size.entries), []


ROWS = {1: _first, 2: _second, 3: _third, 4: _fourth, 5: _fifth}


@contextmanager
def _prefect(on: Ground, name: str, smtp: int) -> Iterator[servers.Settings]:
    """Run a Prefect server that knows nothing yet."""
    ports = {"prefect_port": servers.free_port(), "smtp_url": f"smtp://127.0.0.1:{smtp}"}
    settings = servers.settings_of(on, name, **ports)
    on.drop("prefect")
    on.make("prefect", owner="prefect")
    with servers.prefect(settings, on):
        yield settings


if __name__ == "__main__":
    sys.exit(main())
