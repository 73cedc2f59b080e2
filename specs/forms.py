"""Forms filled in as people write them: labels, names and dates of a feature's table become the answers of an act."""

import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Any

from cases.model import Case
from cases.rulebook import Field, Rule, Rulebook
from specs.town import BODIES, CELL, COMMITTEE, HOSPITAL, MEMBERS, PEOPLE, REPORTED

OTHER_CASE = "vu-viec-khac"
USED = (  # open questions that are usually answered
    "tally",
    "until",
    "person",
    "findings",
    "recommendations",
    "subject",
    "due_on",
    "checkable",
)
YES = {"có": True, "không": False}
SEATS = {False: ["head", "union", "personnel"], True: ["deciding_head", "using_head", "personnel"]}


def day(text: str | None) -> date | None:
    """Read a date as people write it, day first."""
    return datetime.strptime(text, "%d/%m/%Y").date() if text else None


def decomposed(text: str) -> str:
    """Return text as some keyboards send it, each mark apart from its letter."""
    return unicodedata.normalize("NFD", text)


def listed(text: str) -> list[str]:
    return [each.strip() for each in text.split(";") if each.strip()]


def _code(ask: Field, label: str, book: Rulebook) -> str:
    """Return the code of a choice by its label; a label that is not in the list stays as it is, to be refused."""
    return {text: code for code, text in book.choices[ask.choices].items()}.get(label, label)


def _day(ask: Field, text: str, book: Rulebook) -> Any:
    try:
        return day(text)
    except ValueError:
        return text


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(key.strip(), value.strip()) for key, _, value in (each.partition(":") for each in listed(text))]


def _allegations(ask: Field, text: str, book: Rulebook) -> list[dict[str, str]]:
    return [{"id": key, **_subject(name)} for key, name in _pairs(text)]


def _subject(name: str) -> dict[str, str]:
    if name in BODIES:
        return {"subject": BODIES[name].id, "kind": "body"}
    return {"subject": PEOPLE[name].person, "kind": "person"}


def _tally(ask: Field, text: str, book: Rulebook) -> dict[str, int]:
    codes = {"tán thành": "yes", "không tán thành": "no"}
    codes |= {label: code for code, label in book.choices["form"].items()}
    return {codes.get(label, label): int(votes) for label, votes in _pairs(text)}


def _findings(ask: Field, text: str, book: Rulebook) -> dict[str, str]:
    return {key: _code(ask, label, book) for key, label in _pairs(text)}


def _recommendations(ask: Field, text: str, book: Rulebook) -> list[dict[str, Any]]:
    """Read "KN1: phường Thí Dụ, 30/09/2026; …": its number, who carries it out, by when."""
    parts = [(key, *value.rsplit(",", 1)) for key, value in _pairs(text)]
    return [{"id": key, "body": BODIES[body].id, "due": _day(ask, due.strip(), book)} for key, body, due in parts]


READ: dict[str, Callable[[Field, str, Rulebook], Any]] = {
    "text": lambda ask, text, book: text,
    "line": lambda ask, text, book: text,
    "day": _day,
    "choice": _code,
    "choices": lambda ask, text, book: [_code(ask, each, book) for each in listed(text)],
    "yesno": lambda ask, text, book: YES.get(text, text),
    "number": lambda ask, text, book: text,
    "person": lambda ask, text, book: PEOPLE[text].person if text else None,
    "people": lambda ask, text, book: [PEOPLE[each].person for each in listed(text)],
    "body": lambda ask, text, book: BODIES[text].id if text else None,
    "case": lambda ask, text, book: text,
    "findings": _findings,
    "allegations": _allegations,
    "tally": _tally,
    "code": lambda ask, text, book: text,
    "disclosure": lambda ask, text, book: text,
    "signs": lambda ask, text, book: text,
    "recommendations": _recommendations,
    "row": lambda ask, text, book: text,
}


def fill(rule: Rule, book: Rulebook, case: Case, on: date, table: Iterable[list[str]] = ()) -> dict[str, Any]:
    """Fill the form of an act: what the table says, and something usual for every other question."""
    written = dict(table)
    asked = {ask.label: ask for ask in rule.asks}
    answers = {ask.name: _usual(ask, rule, book, case, on) for ask in rule.asks if ask.required or ask.name in USED}
    for label, text in written.items():
        ask = asked.get(label)
        answers[ask.name if ask else label] = READ[ask.kind](ask, text, book) if ask else text
    return answers


def _usual(ask: Field, rule: Rule, book: Rulebook, case: Case, on: date) -> Any:
    """Answer a question as it is answered when nothing is special about it."""
    if ask.name in USUAL:
        return USUAL[ask.name](rule, case, on)
    if ask.kind in ("choice", "choices"):
        first = next(iter(book.choices[ask.choices]))
        return first if ask.kind == "choice" else [first]
    return {
        "text": "Viết để làm ví dụ.",
        "line": "Viết để làm ví dụ.",
        "day": on,
        "yesno": True,
        "number": 1,
    }[ask.kind]


PLACES = {"open_party_discipline": CELL, "resolve_party_complaint": COMMITTEE}
COUNCIL = ["minh-hoa", "thu-nghiem", "hu-cau"]
CELL_VOTERS = [post.person for post in MEMBERS.values()]
TALLIES = {"count_first_ballot": {"yes": 3}, "count_organisation_ballot": {"reprimand": 9}}
PROVED = {"party_inspection": "violation"}
USUAL: dict[str, Callable[[Rule, Case, date], Any]] = {
    "received_on": lambda rule, case, on: on,
    "allegations": lambda rule, case, on: [{"id": "A", "subject": PEOPLE[REPORTED].person}],
    "body": lambda rule, case, on: PLACES.get(rule.act, HOSPITAL if rule.opens else BODIES["Sở Giả Định"].id),
    "team": lambda rule, case, on: ["thu-nghiem", "hu-cau"],
    "council": lambda rule, case, on: CELL_VOTERS if rule.act == "list_voters" else COUNCIL,
    "checked_by": lambda rule, case, on: "tuong-tuong",
    "person": lambda rule, case, on: "tuong-tuong" if rule.act == "recuse" else PEOPLE[REPORTED].person,
    "forms": lambda rule, case, on: ["portal"],
    "checkable": lambda rule, case, on: False,
    "knowingly_false": lambda rule, case, on: False,
    "manager": lambda rule, case, on: False,
    "findings": lambda rule, case, on: {each.id: PROVED.get(case.procedure, "true") for each in case.allegations},
    "until": lambda rule, case, on: on + timedelta(days=15),
    "session_on": lambda rule, case, on: on + timedelta(days=14),
    "tally": lambda rule, case, on: TALLIES.get(rule.act, {"reprimand": 3}),
    "act_ended_on": lambda rule, case, on: date(2026, 3, 2),
    "other": lambda rule, case, on: OTHER_CASE,
    "target": lambda rule, case, on: case.seq,
    "seats": lambda rule, case, on: SEATS[bool(case.answered.get("manager"))],
    "acting_as": lambda rule, case, on: "appointing" if case.answered.get("manager") else "using_head",
    "signed_by": lambda rule, case, on: "minh-hoa",
    "complainant": lambda rule, case, on: PEOPLE[REPORTED].person,
    "dialogue_on": lambda rule, case, on: on + timedelta(days=5),
    "due_on": lambda rule, case, on: on + timedelta(days=30),
    "plan_version": lambda rule, case, on: case.answered.get("plan_version", 1) + 1,
    "organisations": lambda rule, case, on: ["front", "trade_union", "farmers", "youth", "women", "veterans"],
    "reply_by": lambda rule, case, on: on + timedelta(days=10),
    "new_date": lambda rule, case, on: on + timedelta(days=7),
    "signers": lambda rule, case, on: 3,
    "disclosure": lambda rule, case, on: "nội dung vừa công khai",
    "unit": lambda rule, case, on: HOSPITAL,
    "drafted_by": lambda rule, case, on: "thu-nghiem",
    "concerned": lambda rule, case, on: HOSPITAL,
    "higher_task": lambda rule, case, on: False,
    "members": lambda rule, case, on: len(CELL_VOTERS if rule.act == "list_voters" else COUNCIL),
    "subject": lambda rule, case, on: HOSPITAL,
    "surprise": lambda rule, case, on: False,
    "recommendations": lambda rule, case, on: [{"id": "KN1", "body": HOSPITAL, "due": on + timedelta(days=30)}],
    "recommendation": lambda rule, case, on: "KN1",
    "explain_by": lambda rule, case, on: on + timedelta(days=7),
    "finish_on": lambda rule, case, on: on + timedelta(days=60),
    "report_on": lambda rule, case, on: on + timedelta(days=15),
}
