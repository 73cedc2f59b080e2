"""Read a notice about a year's days from a file, and refuse one that contradicts itself. Pure but for the one read.

Source: Labour Code 45/2019, articles 111 and 112 (facts W-07 to W-10): the days are announced for each year.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from cases.answers import LONGEST_LINE, clean
from cases.clocks import GUESSABLE, Calendar, Notice, calendar
from cases.errors import BadCalendar

LARGEST = 1_000_000
Problem = tuple[str, str, int, dict[str, object]]  # why, about what, in which line, more facts of the sentence
HEAD = {"year": int, "number": str, "dated": date, "issuer": str, "level": str, "days": list, "replaces": list}
ROW = {"day": date, "kind": str, "why": str}
OPTIONAL = {"replaces"}
WRONG = {int: "not_whole", str: "not_text", date: "not_a_day", list: "not_a_list"}
# Days off that the law itself fixes (W-07, W-08): month, day, since which year. Tết and 2/9's neighbour move (W-10).
FIXED = ((1, 1, 0), (4, 30, 0), (5, 1, 0), (9, 2, 0), (11, 24, 2026))


def read(path: Path, known: Calendar, entered: tuple[Notice, ...] = ()) -> Notice:
    """Return the notice in a file. Raises BadCalendar with line and reason; `known` is what holds without it.

    One that was `entered` before is no longer measured by what it changed itself.
    """
    if not path.is_file():
        raise BadCalendar(file=path.name, line=0, why="no_such_file", name="")
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    return parse(raw, path.name, known, entered)


def parse(raw: bytes, name: str, known: Calendar, entered: tuple[Notice, ...] = ()) -> Notice:
    """Return the notice that these bytes say."""
    text = _text(raw, name)
    table = _table(text, name)
    lines = _lines(table, text)
    _refuse(_of_itself(table, text, lines), name)
    notice = _notice(table)
    if notice not in entered:
        _refuse(_of_what_is_known(table, text, lines, known), name)
        _refuse(_taken_away(notice, entered, text), name)
    return notice


def _refuse(problems: Iterator[Problem], name: str) -> None:
    for why, item, line, more in problems:
        raise BadCalendar(file=name, line=line, why=why, name=item, **more)


def _notice(table: dict[str, Any]) -> Notice:
    days = tuple(sorted((row["day"], row["kind"], clean(row["why"])) for row in table["days"]))
    number, issuer, level = (clean(table[name]) for name in ("number", "issuer", "level"))
    return Notice(table["year"], number, table["dated"], issuer, level, days, tuple(sorted(table.get("replaces", ()))))


def _text(raw: bytes, name: str) -> str:
    if len(raw) > LARGEST:
        raise BadCalendar(file=name, line=0, why="too_large", name=f"> {LARGEST} B")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = raw[: problem.start].count(b"\n") + 1
        raise BadCalendar(file=name, line=line, why="not_utf8", name="") from problem
    for line, words in enumerate(text.splitlines(), 1):
        if not unicodedata.is_normalized("NFC", words):
            raise BadCalendar(file=name, line=line, why="not_nfc", name="")
    return text


def _table(text: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as problem:
        found = re.search(r"line (\d+)", str(problem))
        line = int(found[1]) if found else _last_line(text)
        raise BadCalendar(file=name, line=line, why="not_toml", name=str(problem)[:120]) from problem


def _last_line(text: str) -> int:
    """Without a line of the parser's own (30/02): the first line whose day does not exist."""
    for line, words in enumerate(text.splitlines(), 1):
        for said in re.findall(r"\d{4}-\d{2}-\d{2}", words):
            try:
                date.fromisoformat(said)
            except ValueError:
                return line
    return text.count("\n") + 1


def _of_itself(table: dict[str, Any], text: str, lines: list[int]) -> Iterator[Problem]:
    """Yield what is wrong with the file alone, first what stands at the top: why, about what, in which line."""
    yield from _shape(table, HEAD, text)
    if table["year"] not in GUESSABLE:
        yield "bad_year", str(table["year"]), _line(text, r"^\s*year\s*="), {}
    for number in table.get("replaces", ()):
        if not _is(number, str):
            yield "not_text", "replaces", _line(text, r"^\s*replaces\s*="), {}
    for row, line in zip(table["days"], lines, strict=True):
        if not isinstance(row, dict):
            yield "not_a_list", "days", _line(text, r"^\s*days\s*="), {}
        yield from _shape(row, ROW, line)
        yield from _day(row, table["year"], line)
    yield from _twice(table["days"], lines)


def _of_what_is_known(table: dict[str, Any], text: str, lines: list[int], known: Calendar) -> Iterator[Problem]:
    """Yield what does not fit the calendar that holds without this file."""
    for number in table.get("replaces", ()):
        if number not in known.notices.get(table["year"], "").split("; "):
            yield "nothing_to_replace", number, _line(text, r"^\s*replaces\s*="), {}
    for row, line in zip(table["days"], lines, strict=True):
        if row["kind"] == "worked" and known.rests(row["day"]) is None and row["day"] not in known.worked:
            yield "worked_anyway", _said(row["day"]), line, {}
    yield from _missing(table, known)


def _taken_away(notice: Notice, entered: tuple[Notice, ...], text: str) -> Iterator[Problem]:
    """What takes the place of an earlier notice still leaves off the days that the law itself fixes."""
    if not notice.replaces:
        return
    after = calendar(notices=(*entered, notice))
    for fixed in (date(notice.year, month, day) for month, day, since in FIXED if notice.year >= since):
        if after.rests(fixed) is None:
            yield "holiday_taken_away", _said(fixed), _line(text, r"^\s*replaces\s*="), {"year": notice.year}


def _lines(table: dict[str, Any], text: str) -> list[int]:
    """Return the line of each row of `days`, in one pass: a long file is read once, not once a row."""
    rows = table.get("days")
    wanted = len(rows) if isinstance(rows, list) else 0
    found = [number for number, line in enumerate(text.split("\n"), 1) for _ in re.findall(r"\bday\s*=", line)]
    return [*found[:wanted], *[1] * (wanted - len(found))]


def _shape(table: dict[str, Any], wanted: dict[str, type], where: str | int) -> Iterator[Problem]:
    """Yield keys that are unknown, missing, or of another type than is meant; `where`: the text, or the row's line."""

    def line(key: str) -> int:
        return where if isinstance(where, int) else _line(where, rf"^\s*{re.escape(key)}\s*=")

    for key in table:
        if key not in wanted:
            yield "unknown", key, line(key), {}
    for key, kind in wanted.items():
        if key not in table:
            if key not in OPTIONAL:
                yield "missing", key, line(key), {}
        elif not _is(table[key], kind):
            yield WRONG[kind], key, line(key), {}


def _is(value: Any, kind: type) -> bool:
    if kind is date:
        return isinstance(value, date) and not isinstance(value, datetime)
    if kind is int:
        return type(value) is int
    if kind is str:
        return isinstance(value, str) and 0 < len(clean(value)) <= LONGEST_LINE
    return isinstance(value, kind) and bool(value)


def _day(row: dict[str, Any], year: int, line: int) -> Iterator[Problem]:
    if row["kind"] not in ("off", "worked"):
        yield "bad_kind", row["kind"], line, {}
    if row["day"].year != year:
        yield "outside_year", _said(row["day"]), line, {"year": year}


def _twice(rows: list[dict[str, Any]], lines: list[int]) -> Iterator[Problem]:
    kinds: dict[date, str] = {}
    for row, line in zip(rows, lines, strict=True):
        if row["day"] in kinds:
            why = "twice" if kinds[row["day"]] == row["kind"] else "contradiction"
            yield why, _said(row["day"]), line, {}
        kinds[row["day"]] = row["kind"]


def _missing(table: dict[str, Any], known: Calendar) -> Iterator[Problem]:
    """The first notice of a year takes the library's place, so it has to say the whole year."""
    year = table["year"]
    standing = set(known.notices.get(year, "").split("; ")) - set(table.get("replaces", ())) - {""}
    if standing:
        return
    off = {row["day"] for row in table["days"] if row["kind"] == "off"}
    for month, day, since in FIXED:
        fixed = date(year, month, day)
        if year >= since and fixed.weekday() < 5 and fixed not in off:
            yield "holiday_missing", _said(fixed), 0, {"year": year}


def _line(text: str, pattern: str) -> int:
    """Return the line in which the pattern first occurs; the parser itself forgets where things stood."""
    found = re.search(pattern, text, re.MULTILINE)
    return text[: found.start()].count("\n") + 1 if found else 1


def _said(day: date) -> str:
    return day.strftime("%d/%m/%Y")
