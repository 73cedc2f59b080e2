"""An act's questions as a form, and a sent form as answers: the rulebook's `asks` say everything."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import FormData

from cases import recommendations
from cases.guards import forms
from cases.model import WITHOUT_A_STEP, Case
from cases.rulebook import Field, Rule, Rulebook
from portal.desk.names import Official

PREFIX = "a."
ROWS = 5
MORE = 5
MOST_ROWS = 200


@dataclass(frozen=True)
class Option:
    """Something that can be chosen; `barred` says that a conflict of interest stands against it."""

    value: str
    label: str
    group: str = ""
    barred: bool = False


@dataclass(frozen=True)
class Question:
    """One question with what is already typed. `rows`: lines of findings and allegations (name, label, value)."""

    ask: Field
    name: str
    options: tuple[Option, ...] = ()
    typed: str = ""
    chosen: tuple[str, ...] = ()
    rows: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True)
class Around:
    """What a form needs to know of the world: who and which bodies can be chosen, who is close to whom."""

    people: Mapping[str, Official]
    bodies: Mapping[str, str]
    barred: frozenset[str] = frozenset()
    typed: FormData = field(default_factory=FormData)


def questions(rule: Rule, book: Rulebook, case: Case, around: Around) -> list[Question]:
    """Return the form of an act; a tally is counted by the box, nobody types it."""
    return [_question(ask, rule, book, case, around) for ask in rule.asks if ask.kind != "tally"]


def _question(ask: Field, rule: Rule, book: Rulebook, case: Case, around: Around) -> Question:
    name = PREFIX + ask.name
    typed = around.typed.get(name, _beginning(ask, rule, case))
    chosen = tuple(str(each) for each in around.typed.getlist(name))
    return Question(
        ask,
        name,
        tuple(_options(ask, book, case, around)),
        typed if isinstance(typed, str) else "",
        chosen,
        tuple(_rows(ask, name, case, around)),
    )


def _beginning(ask: Field, rule: Rule, case: Case) -> str:
    """An annulment concerns the last act that stands; nothing else is filled in for a person."""
    if rule.act == "annul" and ask.name == "target":
        standing = (done for done in case.history if not done.annulled and done.act not in WITHOUT_A_STEP)
        last = max(standing, key=lambda done: done.seq, default=None)
        return str(last.seq) if last else ""
    return ""


def _options(ask: Field, book: Rulebook, case: Case, around: Around) -> Iterable[Option]:
    if ask.kind in ("choice", "choices", "findings"):
        fitting = forms(case, book) if ask.choices == "form" and book.procedure == "discipline" else None
        labels = book.choices[ask.choices]
        return (Option(key, label) for key, label in labels.items() if fitting is None or key in fitting)
    if ask.kind == "body":
        goes = ask.name == "body"  # where a case goes to; of any other question the body itself may be meant
        return (Option(key, name) for key, name in around.bodies.items() if not (goes and key == case.body))
    if ask.kind == "recommendations":
        return (Option(key, name) for key, name in around.bodies.items())
    if ask.kind == "row":
        return _owed(case, around)
    if ask.kind == "people":
        return _staff(case, around)
    if ask.kind == "person":
        return _persons(ask, case, around)
    return _subjects(case, around) if ask.kind == "allegations" else ()


def _owed(case: Case, around: Around) -> Iterable[Option]:
    """The recommendations that are still to be carried out, each with its addressee and its day."""
    for each in recommendations.of(case):
        if not each.settled:
            where = around.bodies.get(each.body, each.body)
            yield Option(each.id, f"{each.id} – {where} – {each.due:%d/%m/%Y}")


def _staff(case: Case, around: Around) -> Iterable[Option]:
    """Who works in the case's body, or holds a role there; the chair stands first."""
    near = (who for who in around.people.values() if who.body == around.bodies.get(case.body) or _held(who, case.body))
    here = [who for who in near if not _kept_out(who)]
    here.sort(key=lambda who: (f"chair@{case.body}" not in who.roles, who.id))
    return (Option(who.id, f"{who.name} – {who.title}", "", who.id in around.barred) for who in here)


def _kept_out(who: Official) -> bool:
    """Who runs the machine or keeps the identities hears no case, so nobody is offered them for one."""
    roles = {role.partition("@")[0] for role in who.roles}
    return bool(roles) and roles <= {"administrator", "custodian"}


def _held(who: Official, body: str) -> bool:
    return any(role.endswith(f"@{body}") for role in who.roles)


def _persons(ask: Field, case: Case, around: Around) -> Iterable[Option]:
    """A person reported is chosen among those of this case, or, when it opens, among all; others among colleagues."""
    if not case.stage and ask.into == "reported":
        return _anyone(around)
    subjects = dict.fromkeys((*case.people.reported, *(a.subject for a in case.allegations if a.kind == "person")))
    if ask.into not in ("recused", "colleague") and ask.name == "person":
        return (_named(around.people[each]) for each in subjects if each in around.people)
    return (each for each in _staff(case, around) if not each.barred)


def _subjects(case: Case, around: Around) -> Iterable[Option]:
    """Whom an allegation may concern: those already named first, then everybody, then bodies."""
    for each in case.people.reported:
        if each in around.people:
            yield _named(around.people[each], "Đã nêu trong đơn")
    for who in around.people.values():
        if who.id not in case.people.reported:
            yield _named(who, who.body)
    for key, name in around.bodies.items():
        yield Option(f"body:{key}", name, "Cơ quan, đơn vị")


def _named(who: Official, group: str = "") -> Option:
    return Option(f"person:{who.id}" if group else who.id, f"{who.name} – {who.title}", group)


def _anyone(around: Around) -> Iterable[Option]:
    return (Option(who.id, f"{who.name} – {who.title}", who.body) for who in around.people.values())


def _rows(ask: Field, name: str, case: Case, around: Around) -> Iterable[tuple[str, str, str]]:
    if ask.kind == "findings":
        for each in case.allegations:
            row = f"{name}.{each.id}"
            yield row, each.subject, str(around.typed.get(row, ""))
    if ask.kind == "allegations":
        known = [f"{each.kind}:{each.subject}" for each in case.allegations]
        for place in range(row_count(around.typed, len(known))):
            row = f"{name}.{place}"
            before = known[place] if place < len(known) and "rows" not in around.typed else ""
            yield row, "", str(around.typed.get(row, before))
    if ask.kind == "recommendations":
        for place in range(row_count(around.typed)):
            row = f"{name}.{place}"
            yield row, str(around.typed.get(f"{row}.due", "")), str(around.typed.get(row, ""))


def row_count(typed: FormData, known: int = 0) -> int:
    """Return how many lines the form shows; the button for more adds to what was sent."""
    sent = str(typed.get("rows", ""))
    rows = int(sent) if sent.isdecimal() and len(sent) < 4 else max(ROWS, known)
    return min(rows + (MORE if typed.get("step") == "rows" else 0), MOST_ROWS)


CASE_NUMBER = re.compile(r"\d{1,9}/\d{4}")
DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def iso_day(typed: str) -> str:
    """Read a day as people here write it, dd/mm/yyyy; anything else stays as typed, for the core to judge."""
    met = DAY.fullmatch(typed.strip())
    return "{2}-{1:0>2}-{0:0>2}".format(*met.groups()) if met else typed.strip()


def answers(rule: Rule, form: FormData) -> dict[str, Any]:
    """Return the answers of a sent form, as the core reads them; what nobody filled in is left out."""
    given = {ask.name: _answer(ask, PREFIX + ask.name, form) for ask in rule.asks if ask.kind != "tally"}
    return {name: value for name, value in given.items() if value not in ("", [], {}, None)}


def _answer(ask: Field, name: str, form: FormData) -> Any:
    if ask.kind in ("choices", "people"):
        return [str(each) for each in form.getlist(name)]
    if ask.kind == "findings":
        return {key.removeprefix(f"{name}."): str(form[key]) for key in form if key.startswith(f"{name}.")}
    if ask.kind == "allegations":
        return [
            row for place in range(row_count(form)) if (row := _allegation(place, str(form.get(f"{name}.{place}", ""))))
        ]
    if ask.kind == "recommendations":
        found = (_recommendation(place, f"{name}.{place}", form) for place in range(row_count(form)))
        return [row for row in found if row]
    value = form.get(name, "")
    if ask.kind == "day" and isinstance(value, str):
        return iso_day(value)
    return value if isinstance(value, str) else ""


def _recommendation(place: int, name: str, form: FormData) -> dict[str, str]:
    """Read one line; a line with only one of its two answers is kept, for the core to refuse."""
    body, due = str(form.get(name, "")), iso_day(str(form.get(f"{name}.due", "")))
    return {"id": f"KN{place + 1}", "body": body, "due": due} if body or due else {}


def _allegation(place: int, value: str) -> dict[str, str]:
    kind, _, subject = value.partition(":")
    return {"id": f"nd{place + 1}", "subject": subject, "kind": kind} if subject else {}
