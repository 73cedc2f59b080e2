"""What can be wrong with a request itself, apart from the rules of a case; and the words of every error page."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

WORDS = Path(__file__).parent / "locale" / "errors.toml"


class Problem(Exception):
    """A request that cannot be served: an HTTP status and one Vietnamese sentence with its facts."""

    def __init__(self, status: int, sentence: str, **facts: Any) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence
        self.facts = facts


@dataclass(frozen=True)
class ErrorWords:
    """What an error page says besides the reason: its title, what became of the data, what to do now."""

    title: str
    kept: str
    todo: str


@cache
def error_words() -> dict[int, ErrorWords]:
    """Return the words of each status that a page may have."""
    rows = tomllib.loads(WORDS.read_text(encoding="utf-8"))
    return {int(status): ErrorWords(**row) for status, row in rows.items()}
