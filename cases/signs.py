"""The directive's 25 signs as a catalogue: three groups, items 1 to 5 with their text, the rest loaded by the body."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from cases.errors import Refused

FILE = Path(__file__).with_name("signs.toml")


@cache
def _ours() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


LARGEST = 200_000  # characters
LONGEST = 2_000
PLACE = re.compile(r"[1-9][0-9]?")  # written as the appendix writes it, so that no item stands twice
HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
SIZES = tuple(group["size"] for group in _ours()["groups"])
MOST = sum(SIZES)
BUILT_IN: Mapping[int, str] = {int(number): text for number, text in _ours()["items"].items()}


def group_of(item: int) -> str:
    """Name the group in which an item stands: the first 12, the next 9, the last 4 (D-04)."""
    last = 0
    for group in _ours()["groups"]:
        last += group["size"]
        if item <= last:
            return str(group["label"])
    raise ValueError(item)


def read(text: str) -> dict[int, str]:
    """Read the items that a body loads from its copy of the appendix. Raises Refused for what is no such item.

    Items 1 to 5 may be loaded too: the appendix's own words then stand in place of the paraphrase.
    """
    if len(text) > LARGEST:
        raise _refused("signs_unreadable", f"> {LARGEST}")
    try:
        rows = list(tomllib.loads(text)["items"].items())
        items = {int(number): said for number, said in rows}
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as problem:
        raise _refused("signs_unreadable", str(problem)[:200]) from problem
    for number, said in rows:
        if not PLACE.fullmatch(number) or int(number) > MOST or not _sentence(said):
            raise _refused("sign_unknown", number[:40])
        if not unicodedata.is_normalized("NFC", said):
            raise _refused("signs_not_nfc", str(number))
    return items


def _sentence(said: object) -> bool:
    """One sentence, that no hidden sign turns around."""
    return isinstance(said, str) and 0 < len(said.strip()) <= LONGEST and not HIDDEN.search(said)


def _refused(why: str, name: str) -> Refused:
    return Refused(why=why, rule="signs", source=_ours()["source"], act="load", field=name)
