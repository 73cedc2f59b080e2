"""The directive's 25 signs as a catalogue: three groups, items 1 to 5 with their text, the rest loaded by the body."""

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
    try:
        items = {int(number): said for number, said in tomllib.loads(text)["items"].items()}
    except (KeyError, ValueError, AttributeError, tomllib.TOMLDecodeError) as problem:
        raise _refused("signs_unreadable", str(problem)) from problem
    for number, said in items.items():
        if not 1 <= number <= MOST or not isinstance(said, str) or not said.strip():
            raise _refused("sign_unknown", str(number))
        if not unicodedata.is_normalized("NFC", said):
            raise _refused("signs_not_nfc", str(number))
    return items


def _refused(why: str, name: str) -> Refused:
    return Refused(why=why, rule="signs", source=_ours()["source"], act="load", field=name)
