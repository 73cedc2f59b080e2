"""The sentences for people, apart from the codes: words.toml, and the labels of the rulebooks."""

import re
import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from cases import moved
from cases.errors import CaseError
from cases.rulebook import shelf


@cache
def _table() -> dict[str, dict[str, dict[str, str]]]:
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))


def sentence(error: CaseError, language: str = "vi") -> str:
    """Say what an error means, and by which article, in the user's language."""
    rows = _table()[error.code]
    row = rows.get(str(error.facts.get("why")), rows.get("any"))
    if row is None:
        raise KeyError(f"no sentence for {error}")
    book = str(error.facts.get("rule", "")).partition("#")[0]
    facts = {name: _said(name, value, language, book) for name, value in error.facts.items()}
    article = f" ({error.facts['source']})" if error.facts.get("source") else ""
    return row[language].format_map(facts) + article


def refusals(code: str, language: str = "vi") -> list[str]:
    """Say for what an act is refused under this code, without a case at hand; nothing for what is no such code.

    A code that ends in "_" stands for every code that begins so.
    """
    rows = _table()["refused"]
    known = [each for each in rows if each == code or (code.endswith("_") and each.startswith(code))]
    return [re.sub(r"[ (:]*[“(]?\{\w+\}[”)]?", "", rows[each][language]) for each in known]


def role(code: str, language: str = "vi") -> str:
    """Name a role."""
    return _table()["roles"][code][language]


def act(code: str, language: str = "vi", book: str = "") -> str:
    """Name an act by the label of the rulebook with this id, or else of whichever knows it."""
    books = sorted(shelf(), key=lambda each: each.id != book)
    rules = (each.acts[code] for each in books if code in each.acts)
    rule = moved.RULE if code == moved.ACT else next(rules, None)
    return code if rule is None else (rule.label_en if language == "en" else rule.label)


def _said(name: str, value: Any, language: str, book: str) -> str:
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    if name == "missing":
        joint = " or " if language == "en" else " hoặc "
        return joint.join(f"“{act(each, language, book)}”" for each in value)
    if name == "by":
        return ", ".join(role(each, language) for each in str(value).split(", ") if each)
    return str(value)
