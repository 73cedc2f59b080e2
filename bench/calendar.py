"""A holiday announced late: how long it takes to move 100,000 running clocks, with an entry each.

    python -m bench.calendar [--cases N]

It stands apart from the table of `make bench`: the limit is one minute on two cores (docs/operating.md).
"""

import argparse
import time
from datetime import date, timedelta

from bench import filler, journal
from bench.ground import furnished, ground
from cases import calendar_log, shifts, store
from cases.clocks import Calendar, Notice


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m bench.calendar", description=__doc__)
    asked.add_argument("--cases", type=int, default=100_000)
    count = asked.parse_args().cases
    with ground() as on:
        filler.fill(on, furnished(on, "clocks"), count)
        house = on.house("clocks")
        running = _running(house)
        calendar_log.add(house, _late(house.setting().today, house.calendar), "bench")
        began = time.perf_counter()
        moved = shifts.move(house)
        took = time.perf_counter() - began
        again = shifts.move(house)
        print(f"{running} running clocks in {count} cases: {moved.clocks} moved in {took:.1f} s, "
              f"{moved.clocks / took:.0f} a second; once more: {again.clocks} moved")  # fmt: skip
        wrong = journal.problems(on, "clocks")
        print("\n".join(wrong) or "the record is whole")
        house.db.dispose()
    return 1 if wrong or moved.clocks < running or again.clocks else 0


def _late(today: date, known: Calendar) -> Notice:
    """Give the next five working days off: every clock that runs moves."""
    days, day = [], today
    while len(days) < 5:
        day += timedelta(days=1)
        if known.rests(day) is None and day.year == today.year:
            days.append((day, "off", "nghỉ đột xuất"))
    return Notice(today.year, "01/TB-THU", today, "Cơ quan thử", "A", tuple(days))


def _running(house) -> int:  # type: ignore[no-untyped-def]
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT count(*) FROM deadline WHERE state = 'running'").fetchone()[0]


if __name__ == "__main__":
    raise SystemExit(main())
