"""What a person filled in: each answer checked against the question that the rule asks, text kept apart from data."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cases.errors import Refused
from cases.model import Answers, Text
from cases.rulebook import Field, Rule, Rulebook
from cases.signs import MOST

LONGEST_TEXT = 100_000  # characters; a petition of 200 handwritten pages
LONGEST_LINE = 300
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
YEARS = range(1900, 2101)  # a term that begins outside would end where no calendar reaches
WHOLE = re.compile(r"-?[0-9]{1,9}")
ID = re.compile(r"[\w.@#:-]{1,80}")
SIGN = ("item", "allegation", "on", "place", "article")  # of what, on which finding, when, where, by which article


@dataclass(frozen=True)
class Filled:
    """Data later rules may rest on, and words that only people read."""

    data: dict[str, Any] = field(default_factory=dict)
    texts: dict[str, Text] = field(default_factory=dict)

    @property
    def all(self) -> dict[str, Any]:
        return self.data | {name: text.text for name, text in self.texts.items()}


def clean(text: str) -> str:
    """Return text in NFC without control characters; windows line ends become plain ones."""
    return CONTROL.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n"))).strip()


def read(rule: Rule, book: Rulebook, answers: Answers) -> Filled:
    """Check the answers to a rule's questions. Raises Refused naming the question."""
    known = {ask.name for ask in rule.asks}
    for name in answers:
        if name not in known:
            raise _bad(rule, book, "unknown_answer", name)
    filled = Filled()
    for ask in rule.asks:
        value = answers.get(ask.name)
        if _blank(value):
            if ask.required:
                raise _bad(rule, book, "answer_missing", ask.label)
            continue
        try:
            value = KINDS[ask.kind](ask, value, book)
        except (ValueError, TypeError, KeyError, AttributeError) as problem:
            why = str(problem) if str(problem) in SAYS else "answer_wrong"
            raise _bad(rule, book, why, ask.label) from problem
        _keep(filled, ask, value)
    return filled


SAYS = {"text_too_long", "not_a_choice", "no_such_day", "day_out_of_reach", "not_published"}


def _blank(value: Any) -> bool:
    """Spaces are no answer, alone or as a whole list of them."""
    if isinstance(value, list | tuple):
        return all(_blank(each) for each in value)
    return value is None or (isinstance(value, str) and not clean(value))


def _keep(filled: Filled, ask: Field, value: Any) -> None:
    if ask.kind in ("text", "line"):
        filled.texts[ask.name] = Text(value, ask.audience)
    else:
        filled.data[ask.name] = value


def _bad(rule: Rule, book: Rulebook, why: str, name: str) -> Refused:
    return Refused(why=why, rule=f"{book.id}#{rule.act}", source=rule.source, act=rule.act, field=name)


def _text(ask: Field, value: Any, book: Rulebook) -> str:
    text = clean(value)
    if len(text) > (LONGEST_TEXT if ask.kind == "text" else LONGEST_LINE):
        raise ValueError("text_too_long")
    return text


def _day(ask: Field, value: Any, book: Rulebook) -> str:
    try:
        day = value if isinstance(value, date) else date.fromisoformat(value)
    except ValueError:
        raise ValueError("no_such_day") from None
    if day.year not in YEARS:
        raise ValueError("day_out_of_reach")
    return day.isoformat()


def _choice(ask: Field, value: Any, book: Rulebook) -> str:
    if value not in book.choices[ask.choices]:
        raise ValueError("not_a_choice")
    return str(value)


def _choices(ask: Field, value: Any, book: Rulebook) -> list[str]:
    return sorted({_choice(ask, each, book) for each in ([value] if isinstance(value, str) else value)})


def _yes(ask: Field, value: Any, book: Rulebook) -> bool:
    return {True: True, False: False, "yes": True, "no": False}[value]


def number(value: Any) -> int:
    """Read a whole number as people write it. Raises ValueError for what only Python would take for one."""
    if not WHOLE.fullmatch(str(value)):
        raise ValueError("answer_wrong")
    return int(value)


def _number(ask: Field, value: Any, book: Rulebook) -> int:
    return number(value)


def _id(ask: Field, value: Any, book: Rulebook) -> str:
    if not ID.fullmatch(value):
        raise ValueError("answer_wrong")
    return str(value)


def _ids(ask: Field, value: Any, book: Rulebook) -> list[str]:
    return list(dict.fromkeys(_id(ask, each, book) for each in ([value] if isinstance(value, str) else value)))


def _findings(ask: Field, value: Any, book: Rulebook) -> dict[str, str]:
    return {_id(ask, key, book): _choice(ask, each, book) for key, each in value.items()}


def _allegations(ask: Field, value: Any, book: Rulebook) -> list[dict[str, str]]:
    rows = [
        {
            "id": _id(ask, row["id"], book),
            "subject": _id(ask, row["subject"], book),
            "kind": {"person": "person", "body": "body"}[row.get("kind", "person")],
        }
        for row in value
    ]
    if len({row["id"] for row in rows}) != len(rows):
        raise ValueError("answer_wrong")
    return rows


def _disclosure(ask: Field, value: Any, book: Rulebook) -> dict[str, Any]:
    """Take what the engine found behind a reference; one that leads to nothing published is answered alike, always."""
    if not isinstance(value, dict):
        raise ValueError("not_published")
    return {
        "id": _id(ask, value["id"], book),
        "case": _id(ask, value["case"], book),
        "forms": [str(each) for each in value["forms"]],
        "days": number(value["days"]),
        "times": number(value["times"]),
    }


def _signs(ask: Field, value: Any, book: Rulebook) -> list[dict[str, Any]]:
    """Read signs (KC-34): rows, or typed lines "item; allegation; day; place; article", all five of them."""
    lines = [line.split(";") for line in clean(value).splitlines() if line.strip()] if isinstance(value, str) else []
    rows = [dict(zip(SIGN, line, strict=True)) for line in lines] if isinstance(value, str) else value
    return [_sign(ask, {name: row[name] for name in SIGN}, book) for row in rows]


def _sign(ask: Field, row: dict[str, Any], book: Rulebook) -> dict[str, Any]:
    said = {name: clean(str(each)) for name, each in row.items()}
    if not all(said.values()) or max(map(len, said.values())) > LONGEST_LINE or not 1 <= number(said["item"]) <= MOST:
        raise ValueError("answer_wrong")
    day = "-".join(reversed(said["on"].split("/"))) if "/" in said["on"] else said["on"]
    return {**said, "item": number(said["item"]), "allegation": _id(ask, said["allegation"], book),
            "on": _day(ask, day, book)}  # fmt: skip


def _recommendations(ask: Field, value: Any, book: Rulebook) -> list[dict[str, str]]:
    """Read who must do something by when; what it is stands in the conclusion (KC-24)."""
    rows = [
        {"id": _id(ask, row["id"], book), "body": _id(ask, row["body"], book), "due": _day(ask, row["due"], book)}
        for row in value
    ]
    if len({row["id"] for row in rows}) != len(rows):
        raise ValueError("answer_wrong")
    return rows


def _tally(ask: Field, value: Any, book: Rulebook) -> dict[str, int]:
    if any(votes < 0 for votes in value.values()):
        raise ValueError("answer_wrong")
    return {str(choice): int(votes) for choice, votes in value.items()}


KINDS: dict[str, Callable[[Field, Any, Rulebook], Any]] = {
    "text": _text,
    "line": _text,
    "day": _day,
    "choice": _choice,
    "choices": _choices,
    "yesno": _yes,
    "number": _number,
    "person": _id,
    "people": _ids,
    "body": _id,
    "case": _id,
    "findings": _findings,
    "allegations": _allegations,
    "tally": _tally,
    "code": _id,
    "disclosure": _disclosure,
    "signs": _signs,
    "recommendations": _recommendations,
    "row": _id,
}
