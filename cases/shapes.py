"""Of which shape each part of a rulebook's file is, before anything is read from it: tables, rows, words."""

from collections.abc import Iterator, Mapping
from typing import Any

from cases.errors import BadRulebook
from cases.lines import Lines

TABLES = ("stages", "terms", "numbers", "postings", "choices")
WORDS = {
    **dict.fromkeys(TABLES, dict),
    "without": list,
    "migrate": dict,
    "earlier_acts": dict,
    "includes": str,
    "amends": str,
}
ROWS = ("asks", "notices")


def refuse(table: Mapping[str, Any], raw: bytes, file: str) -> None:
    """Raise BadRulebook for the first part that is of another shape, at its line."""
    for part, key, word, name in _wrong(table):
        line = Lines(raw.decode("utf-8")).of(part, key, word)
        raise BadRulebook(file=file, line=line, why="wrong_shape", name=name)


def _wrong(table: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """Yield the part, its row, the word in it, and how to name what is wrong."""
    for word, kind in WORDS.items():
        if word in table and not isinstance(table[word], kind):
            yield "head", "", word, word
    for part in TABLES:
        rows = table.get(part, {}).items()
        yield from ((part, key, "", f"{part}.{key}") for key, row in rows if not isinstance(row, dict))
    yield from _wrong_acts(table)
    for key, choices in table.get("choices", {}).items():
        strange = (name for name, label in choices.items() if not isinstance(label, str))
        yield from (("choices", key, name, f"choices.{key}.{name}") for name in strange)


def _wrong_acts(table: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    acts = table.get("acts", [])
    if not _rows(acts):
        yield "head", "", "acts", "acts"
        return
    for act in acts:
        name = act.get("act", "")
        if not isinstance(name, str):
            yield "acts", "", "act", "acts.act"
        yield from (("acts", name, word, f"{name}.{word}") for word in ROWS if not _rows(act.get(word, [])))


def _rows(rows: Any) -> bool:
    return isinstance(rows, list) and all(isinstance(row, dict) for row in rows)
