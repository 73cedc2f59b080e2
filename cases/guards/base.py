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
    account: str = ""  # in whose name the act is taken; empty while the lawful acts are listed

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
    """Sign up a guard. Two of one name would silently be one, and a rule would ask the wrong question."""
    if function.__name__ in GUARDS:
        raise ValueError(f"two guards are called {function.__name__}")
    GUARDS[function.__name__] = function
    return function


def done_for(case: Case, person: str, *acts: str, since: int = 0) -> bool:
    """Say whether one of these acts was done, in this round, for this person; unnamed it was for the only one.

    `since`: only after the act of this number.
    """
    after = (past for past in case.history if past.seq > since and not past.annulled)
    standing = (past for past in after if past.act in acts and past.round == case.round)
    return any(past.data.get("person", person) == person for past in standing)


def reported(case: Case) -> tuple[str, ...]:
    return (*case.people.reported, *(each.subject for each in case.allegations if each.kind == "person"))


def concerned(case: Case) -> tuple[str, ...]:
    """Return the persons who are told and heard: those in the allegations, not whom only the sender named."""
    alleged = dict.fromkeys(each.subject for each in case.allegations if each.kind == "person")
    return tuple(alleged) or case.people.reported
