"""The small named conditions that a rulebook may cite.

Each takes a Question and returns None, or the code of the sentence that says what is missing. A guard that
needs an answer stays silent while there is none: the list of lawful acts is made before the form is filled.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from cases.model import Answers, Case, Setting
from cases.rulebook import Rule, Rulebook


@dataclass(frozen=True)
class Question:
    """May this act be taken now? `answers` is None while the form is empty."""

    case: Case
    rule: Rule
    book: Rulebook
    setting: Setting
    on: date
    by: str
    answers: Answers | None = None

    def answer(self, name: str):  # type: ignore[no-untyped-def]
        return None if self.answers is None else self.answers.get(name)

    def number(self, name: str) -> int:
        """Return a number that the law gives."""
        return self.book.numbers[name].value

    def confirmed(self, name: str) -> int | None:
        """Return a number that the body has to confirm, or None as long as it has not."""
        value = self.setting.options.get(self.book.numbers[name].setting)
        return int(value) if value else None


Guard = Callable[[Question], str | None]
GUARDS: dict[str, Guard] = {}


def guard(function: Guard) -> Guard:
    GUARDS[function.__name__] = function
    return function


def reported(case: Case) -> tuple[str, ...]:
    return (*case.people.reported, *(each.subject for each in case.allegations if each.kind == "person"))
