"""A version's whole text from its file: the earlier version with what this one changes, as an amending act does it.

A file that `amends` an earlier version gives only the rows that change: a row replaces the one of the same name or is
added; `without` names the rows that end (docs/decisions/0010).
"""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from cases import shapes
from cases.errors import BadRulebook

Table = dict[str, Any]
LARGEST = 1_000_000  # bytes
ROWS = ("stages", "terms", "numbers", "choices", "postings")
OWN = ("version", "in_force", "until", "reference", "migrate", "earlier_acts", "amends", "without")  # never inherited
DEPTH = 20  # versions that amend each other in a ring end here


def whole(path: Path, shelf: Path, depth: int = 0) -> tuple[Table, bytes]:
    """Return the table of a version and the bytes of every file that it is made of. Raises BadRulebook."""
    raw = path.read_bytes()
    if len(raw) > LARGEST:
        raise BadRulebook(file=path.name, line=0, why="too_large", name=f"{len(raw)} B")
    table = parse(raw, path.name)
    shapes.refuse(table, raw, path.name)
    earlier = table.get("amends")
    if not earlier:
        return table, raw
    base = shelf / str(table.get("procedure")) / f"{earlier}.toml"
    if depth > DEPTH or not base.is_file():
        raise BadRulebook(file=path.name, line=0, why="no_such_version", name=str(earlier))
    below, more = whole(base, shelf, depth + 1)
    return _amended(below, table, path.name), raw + more


def _amended(below: Table, table: Table, file: str) -> Table:
    without = [str(each) for each in table.get("without", ())]
    text = {key: value for key, value in below.items() if key not in OWN}
    for part in ROWS:
        text[part] = _less(text.get(part, {}), part, without, file) | table.get(part, {})
    acts = _less({row["act"]: row for row in text.get("acts", ())}, "acts", without, file)
    text["acts"] = list((acts | {row["act"]: row for row in _once(table, file)}).values())
    return text | {key: value for key, value in table.items() if key not in (*ROWS, "acts")}


def _once(table: Table, file: str) -> list[Table]:
    """Return a file's own acts; the same act twice would silently be one."""
    rows: list[Table] = table.get("acts", [])
    names = [row.get("act", "") for row in rows]
    for name in names:
        if names.count(name) > 1:
            raise BadRulebook(file=file, line=0, why="act_twice", name=name)
    return rows


def _less(rows: Mapping[str, Any], part: str, without: list[str], file: str) -> Table:
    ended = {name.partition(".")[2] for name in without if name.partition(".")[0] == part}
    for name in sorted(ended - set(rows)):
        raise BadRulebook(file=file, line=0, why="no_such_row", name=f"{part}.{name}")
    return {name: row for name, row in rows.items() if name not in ended}


@lru_cache(maxsize=100)
def parse(raw: bytes, name: str) -> Table:
    """Read TOML, once: versions that amend it read it again. Raises BadRulebook with the line at which it stops.

    Nobody may change what is returned.
    """
    try:
        return tomllib.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as problem:
        line = raw[: problem.start].count(b"\n") + 1
        raise BadRulebook(file=name, line=line, why="not_utf8", name="") from problem
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as problem:
        raise BadRulebook(file=name, line=_line_of(str(problem)), why="not_toml", name=str(problem)) from problem


def _line_of(message: str) -> int:
    after = message.partition("at line ")[2]
    return int(after.split(",")[0]) if after[:1].isdigit() else 0


def common(name: str, shelf: Path, file: str) -> Table:
    """Return the acts, terms, numbers and choices that every procedure includes, with their `raw` bytes."""
    if not name:
        return {"raw": b""}
    path = shelf / "common" / f"{name}.toml"
    if not path.is_file():
        raise BadRulebook(file=file, line=0, why="no_such_include", name=name)
    raw = path.read_bytes()
    return parse(raw, path.name) | {"raw": raw}
