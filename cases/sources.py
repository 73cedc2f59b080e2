"""The register of sources: which text an article is in, its number, date, issuer; what we hold no copy of says so."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from cases.errors import BadRulebook

REGISTER = Path(__file__).parent / "rulebooks" / "sources.toml"
UNKNOWN = "chưa rõ"
NO_FILE = "chưa có văn bản"
Day = date | str  # a date, or "chưa rõ"
# No text of the law: a rule of the house, a number or a day that each body sets, another article of the text before.
OWN = re.compile(r"Quy tắc hệ thống KC-\d\d\b|do cơ quan tự đặt\b|Kế hoạch giao nhiệm vụ\b", re.IGNORECASE)
SAME_TEXT = re.compile(r"Điều \d")


@dataclass(frozen=True)
class Source:
    """One text. `cite` stands in front of an article in the rulebooks; `also` are other ways to write it."""

    id: str
    cite: str
    number: str
    date: Day
    issuer: str
    title: str
    in_force: Day
    facts: str
    file: str
    until: Day | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Register:
    """All sources, in the order of the file."""

    rows: tuple[Source, ...]

    def __iter__(self) -> Iterator[Source]:
        return iter(self.rows)

    @cached_property
    def _by_cite(self) -> Mapping[str, Source]:
        return {cite.lower(): row for row in self.rows for cite in (row.cite, *row.also)}

    @cached_property
    def _in_front(self) -> re.Pattern[str]:
        """Every short form, the longest first, with no other number behind it."""
        cites = sorted(self._by_cite, key=len, reverse=True)
        return re.compile(rf"({'|'.join(map(re.escape, cites))})(?!\w)", re.IGNORECASE)

    def text_of(self, article: str) -> Source | None:
        """Return the text that an article is in: the one whose short form stands in front of it."""
        found = self._in_front.match(article) if self.rows else None
        return self._by_cite[found[1].lower()] if found else None

    def of(self, source: str) -> tuple[Source, ...]:
        """Return the texts that a rule's `source` names, each once."""
        return tuple(dict.fromkeys(row for row in map(self.text_of, parts(source)) if row))

    def missing(self, source: str) -> tuple[str, ...]:
        """Return the parts of a rule's `source` that name neither a registered text nor a rule of the house."""
        return tuple(
            part
            for place, part in enumerate(parts(source))
            if not OWN.match(part) and not self.text_of(part) and not (place and SAME_TEXT.match(part))
        )


def parts(source: str) -> tuple[str, ...]:
    """Split a `source` into its articles."""
    return tuple(part.strip() for part in source.split(";") if part.strip())


def read(path: Path = REGISTER) -> Register:
    """Read the register. Raises BadRulebook with the line of the row that is wrong."""
    text = path.read_text(encoding="utf-8")
    try:
        rows = tomllib.loads(text).get("sources", [])
    except ValueError as problem:
        raise BadRulebook(file=path.name, line=_toml_line(problem), why="not_toml", name=str(problem)) from problem
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.strip() == "[[sources]]"]
    read_rows = tuple(_row(row, path.name, line) for row, line in zip(rows, lines, strict=True))
    for place, row in enumerate(read_rows):
        if row.id in {other.id for other in read_rows[:place]}:
            raise BadRulebook(file=path.name, line=lines[place], why="source_twice", name=row.id)
    return Register(read_rows)


@cache
def register() -> Register:
    """Return the register that comes with this version of the product, read once."""
    return read()


def _toml_line(problem: ValueError) -> int:
    found = re.search(r"at line (\d+)", str(problem))
    return int(found[1]) if found else 1


def _row(row: Mapping[str, Any], file: str, line: int) -> Source:
    """Build one row: every word filled in, every date a date or "chưa rõ"."""
    said = {**row, "also": tuple(row.get("also", ()))}
    try:
        source = Source(**said)
    except TypeError as problem:
        raise BadRulebook(file=file, line=line, why="wrong_shape", name=str(problem)) from problem
    words = ("id", "cite", "number", "issuer", "title", "facts", "file")
    wrong = [name for name in words if not isinstance(said[name], str) or not said[name].strip()]
    wrong += [name for name in ("date", "in_force") if not (isinstance(said[name], date) or said[name] == UNKNOWN)]
    wrong += ["until"] if not isinstance(source.until, date | None) else []
    if wrong:
        raise BadRulebook(file=file, line=line, why="wrong_shape", name=f"{row.get('id', '?')}.{wrong[0]}")
    return source
