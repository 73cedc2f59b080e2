"""How many single spoilings of the rulebooks turn a Vietnamese scenario red: `make spec-mutants`.

Each number, unit, role, article and date of each rulebook is changed alone, in a copy of the shelf; then the scenarios
run on that copy, in a forked process, until one fails. The specs are collected once; two processes run at a time.
`--without-tables` leaves out the tables of articles and shows what the scenarios that do something find by themselves.
"""

import argparse
import gc
import os
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

from cases.errors import BadRulebook
from cases.rulebook import SHELF, Rules, read, shelf

WANTED = 98  # per cent
PROCESSES = 2
TABLES = "test_can_cu.py"
GREEN, RED, BROKEN = 0, 1, 2
UNITS = ("working_days", "calendar_days", "months", "years", "at_once")
RECIPIENTS = ("reporter", "person_reported", "handlers")
STRANGER = "observer"  # a role that no rule names, so that the change is always a change
OTHERS = ("committee_member", "publisher")


@dataclass(frozen=True)
class Mutant:
    """One change of one line of one rulebook; `about` is the label of the act or term that the line belongs to."""

    file: str
    line: int
    kind: str
    old: str
    new: str
    about: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {self.kind}: {self.old} → {self.new}  ({self.about})"


Change = tuple[str, str, str]  # kind, the whole line as it was, as it becomes


def _numbers(line: str) -> Iterator[Change]:
    for match in re.finditer(r"\b(?:amount|value)\s*= (\d+)", line):
        for step in (1, -1):
            if int(match[1]) + step >= 0:
                yield "number", *_swap(line, match, 1, str(int(match[1]) + step))


def _units(line: str) -> Iterator[Change]:
    for match in re.finditer(r'^unit\s*= "(\w+)"', line):
        yield "unit", *_swap(line, match, 1, UNITS[(UNITS.index(match[1]) + 1) % len(UNITS)])


def _starts(line: str) -> Iterator[Change]:
    for match in re.finditer(r'^start\s*= "([\w:]+)"', line):
        yield "date", *_swap(line, match, 1, "on")


def _roles(line: str) -> Iterator[Change]:
    if re.match(r"by\s+= \[", line):
        for match in re.finditer(r'"(\w+)"', line):
            yield "role", *_swap(line, match, 1, STRANGER)
        other = next(each for each in OTHERS if f'"{each}"' not in line)
        yield "role", line, line.replace("]", f', "{other}"]')
    for match in re.finditer(r'\{ to = "([\w:]+)"', line):
        other = next(each for each in RECIPIENTS if each != match[1])
        yield "role", *_swap(line, match, 1, f"role:{OTHERS[0]}" if match[1].startswith("role:") else other)


def _articles(line: str) -> Iterator[Change]:
    for match in re.finditer(r'\bsource\s*= "([^"]+)"', line):
        number = re.search(r"(?<=Điều )\d+", match[1]) or re.search(r"\d+", match[1])
        if number:
            new = match[1][: number.start()] + str(int(number[0]) + 1) + match[1][number.end() :]
            yield "article", *_swap(line, match, 1, new)


def _dates(line: str) -> Iterator[Change]:
    for match in re.finditer(r"^(?:in_force|until|since)\s*= (\d{4}-\d\d-\d\d)", line):
        for step in (1, -1):
            yield "date", *_swap(line, match, 1, str(date.fromisoformat(match[1]) + timedelta(days=step)))


def _swap(line: str, match: re.Match[str], group: int, new: str) -> tuple[str, str]:
    return line, line[: match.start(group)] + new + line[match.end(group) :]


CHANGES = (_numbers, _units, _starts, _roles, _articles, _dates)


def mutants(home: Path = SHELF) -> Iterator[Mutant]:
    """Yield every single change of every rulebook of a shelf."""
    for file in sorted(home.glob("*/*.toml")):
        about = ""
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            label = re.match(r'label\s+= "(.+)"', line)
            about = label[1] if label else about
            for change in CHANGES:
                for kind, old, new in change(line):
                    yield Mutant(str(file.relative_to(home)), number, kind, old.strip(), new.strip(), about)


def spoiled(mutant: Mutant) -> Rules:
    """Return the shelf with this one line changed; only the books that this file is part of are read again."""
    with tempfile.TemporaryDirectory(prefix="spec-mutant-") as home:
        copy = Path(home) / "shelf"
        shutil.copytree(SHELF, copy)
        path = copy / mutant.file
        lines = path.read_text(encoding="utf-8").splitlines()
        assert lines[mutant.line - 1].strip() == mutant.old
        lines[mutant.line - 1] = mutant.new
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        folder = mutant.file.split("/")[0]
        touched = "*" if folder == "common" else folder
        again = [read(file, copy) for file in copy.glob(f"{touched}/*.toml") if file.parent.name != "common"]
        gone = {again.procedure for again in again}
        kept = [book for book in shelf() if book.procedure not in gone]
        return Rules({book.id: book for book in [*kept, *again]})


class Trial:
    """A pytest plugin that, in place of one run of the specs, runs them once for each mutant."""

    def __init__(self, all_mutants: list[Mutant], tables: bool) -> None:
        self.mutants = all_mutants
        self.tables = tables
        self.survivors: list[Mutant] = []
        self.broken: list[str] = []  # runs that say nothing, because the specs themselves do not run

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        scenarios = [item for item in session.items if self._counts(item)]
        gc.freeze()  # what is collected once stays shared with every fork
        running: dict[int, Mutant | None] = {self._start(scenarios, None): None}
        self._wait(running)
        for mutant in self.mutants if not self.broken else []:
            if len(running) >= PROCESSES:
                self._wait(running)
            running[self._start(scenarios, mutant)] = mutant
        while running:
            self._wait(running)
        return True

    def _counts(self, item: pytest.Item) -> bool:
        """Only scenarios count, not the checks of the specs themselves."""
        name = item.path.name
        feature = item.path.with_name(f"{name[5:-3]}.feature")
        return feature.exists() or (name == TABLES and self.tables)

    def _start(self, scenarios: list[pytest.Item], mutant: Mutant | None) -> int:
        if pid := os.fork():
            return pid
        try:
            os._exit(GREEN if _all_green(scenarios, mutant) else RED)
        finally:
            os._exit(BROKEN)

    def _wait(self, running: dict[int, Mutant | None]) -> None:
        """Wait for one run. The unchanged rulebooks must be green; a mutant that is green has survived."""
        pid, status = os.wait()
        mutant, code = running.pop(pid), os.waitstatus_to_exitcode(status)
        if code not in (GREEN, RED) or (mutant is None and code == RED):
            self.broken.append(str(mutant or "unchanged rulebooks"))
        elif mutant is not None:
            self.survivors += [mutant] if code == GREEN else []
            print("s" if code == GREEN else ".", end="", flush=True)


def _all_green(scenarios: list[pytest.Item], mutant: Mutant | None) -> bool:
    from specs.conftest import RULES

    if mutant is not None:
        try:
            scenarios[0].config.stash[RULES] = spoiled(mutant)
        except BadRulebook:
            return False  # no scenario can even begin
        scenarios = sorted(scenarios, key=lambda item: not _speaks_of(item, mutant.about))
    return not any(_red(item) for item in scenarios)


def _speaks_of(item: pytest.Item, label: str) -> bool:
    callspec = getattr(item, "callspec", None)
    return callspec is not None and label in callspec.params.get("_pytest_bdd_example", {}).values()


def _red(item: pytest.Item) -> bool:
    return any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--without-tables", action="store_true", help="leave out the tables of articles")
    given = parser.parse_args()
    trial = Trial(list(mutants()), tables=not given.without_tables)
    quiet = ["-p", "no:terminal", "-p", "no:cacheprovider", "-p", "no:xdist"]
    pytest.main(["specs", *quiet], plugins=[trial])
    if trial.broken:
        print("the specs do not run on:", *trial.broken, sep="\n", file=sys.stderr)
        return 2
    return report(trial.mutants, trial.survivors)


def report(tried: list[Mutant], survivors: list[Mutant]) -> int:
    """Print how many turned a scenario red, kind by kind, and each survivor; 1 when too few did."""
    alive = Counter(mutant.kind for mutant in survivors)
    print()
    for kind, number in sorted(Counter(mutant.kind for mutant in tried).items()):
        print(f"{kind:8} {number - alive[kind]:4} of {number:4} red")
    share = 100 * (len(tried) - len(survivors)) / len(tried)
    print(f"all      {len(tried) - len(survivors):4} of {len(tried):4} red: {share:.1f} % (wanted: {WANTED} %)")
    for mutant in sorted(survivors, key=str):
        print(f"survived {mutant}")
    return int(share < WANTED)


if __name__ == "__main__":
    sys.exit(main())
