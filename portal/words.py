"""The words of the pages: Vietnamese in the templates themselves, English in locale/en.toml under the same sentence."""

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from cases.errors import CaseError
from cases.rulebook import shelf
from cases.words import sentence

LANGUAGES = ("vi", "en")
COOKIE = "lang"
LOCALE = Path(__file__).parent / "locale"


@cache
def _tables() -> dict[str, dict[str, str]]:
    return tomllib.loads((LOCALE / "en.toml").read_text(encoding="utf-8"))


@cache
def _record() -> dict[str, dict[str, dict[str, str]]]:
    return tomllib.loads((LOCALE / "record.toml").read_text(encoding="utf-8"))


def recorded(language: str, table: str, code: str) -> str:
    """Name what the record keeps by code: a paper, its state, a flow, a kind of entry."""
    row = _record()[table].get(code)
    return row[language] if row else code


@cache
def english() -> dict[str, str]:
    """Return every English sentence by its Vietnamese one."""
    sentences = (table for name, table in _tables().items() if name != "citation")
    return {vietnamese: text for table in sentences for vietnamese, text in table.items()}


def say(language: str, sentence: str, **facts: Any) -> str:
    """Return a sentence in this language with its facts filled in; one not yet translated stays Vietnamese."""
    text = english().get(sentence, sentence) if language == "en" else sentence
    return text.format_map(facts) if facts else text


def speaker(language: str) -> Callable[..., str]:
    """Return `t`, as templates call it."""

    def t(sentence: str, **facts: Any) -> str:
        return say(language, sentence, **facts)

    return t


def cite(language: str, source: str) -> str:
    """Return a citation in this language: its words change, its numbers never."""
    if language == "en":
        for vietnamese, text in _tables()["citation"].items():
            source = source.replace(vietnamese, text)
    return source


def one_of(language: str, row: Any, name: str) -> str:
    """Return the attribute or key `name` of a rulebook's or the office's row in this language."""
    field = f"{name}_en" if language == "en" else name
    value = row.get(field) if isinstance(row, dict) else getattr(row, field, "")
    return str(value or (row[name] if isinstance(row, dict) else getattr(row, name)))


@cache
def _labels() -> dict[str, str]:
    """Return the English of every question and stage of the rulebooks by its Vietnamese label."""
    asks = (ask for book in shelf() for rule in book.acts.values() for ask in rule.asks)
    stages = (stage for book in shelf() for stage in book.stages.values())
    return {row.label: row.label_en for row in (*asks, *stages) if row.label_en}


def explained(language: str, error: CaseError) -> str:
    """Say what an error means; the labels and the article in it follow the page's language too."""
    if language != "en":
        return sentence(error, language)
    facts = dict(error.facts)
    facts |= {name: _labels().get(str(facts[name]), facts[name]) for name in ("field", "stage") if name in facts}
    facts |= {"source": cite(language, str(facts["source"]))} if facts.get("source") else {}
    return sentence(type(error)(**facts), language)
