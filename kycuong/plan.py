"""A plan as data: read from a file, its tasks opened as duties by whoever loads it, once, however often it is loaded.

The same file again changes nothing; a new version of the plan is new acts on the duties that are still open (KC-29).
"""

import re
import tomllib
import unicodedata
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from psycopg import Connection

from cases import engine, store
from cases.answers import clean
from cases.duties import PROCEDURE
from cases.errors import CaseError, Refused
from cases.house import House
from cases.model import Act, Actor, Case
from cases.permission import can

NO_TEXT = "chưa có văn bản"
SPACE = uuid.UUID("6f0b6c36-5a8e-5c0e-9d2c-24c7d0d1e171")  # in which a task's place in its plan becomes an act's id
UNSAFE = re.compile(r"[^\w.-]")
KINDS = ("plan", "dissemination", "report", "other")


@dataclass(frozen=True)
class Task:
    """One task of a plan for one body; an empty string stands for "chưa có văn bản"."""

    number: int
    text: str
    body: str
    kind: str
    due: date | None
    head: str
    product: str
    proof: str


@dataclass(frozen=True)
class Plan:
    """A plan with its number, day, issuer and version."""

    number: str
    day: str
    issuer: str
    version: int
    tasks: tuple[Task, ...]

    @property
    def said(self) -> str:
        return f"{self.number}, {self.day or NO_TEXT}, {self.issuer or NO_TEXT}"

    def code(self, task: Task) -> str:
        """Name a task of one body in this plan, the same in every version of it."""
        return f"{UNSAFE.sub('-', self.number)[:30]}#{task.number}@{task.body}"


@dataclass(frozen=True)
class Loaded:
    """What became of one task: opened, updated, unchanged, ended, waiting (no body named), or refused and why."""

    task: Task
    outcome: str
    problem: CaseError | None = None


def read(path: Path) -> Plan:
    """Read a plan's file. Raises Refused with what is wrong in it and where."""
    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise _refused("plan_unreadable", str(problem)) from problem
    if not unicodedata.is_normalized("NFC", text):
        raise _refused("plan_not_nfc", path.name)
    head = table.get("plan", {})
    tasks = tuple(_task(row, place) for place, row in enumerate(table.get("tasks", []), 1))
    codes = [(task.number, task.body) for task in tasks]
    if twice := next((number for number, body in codes if codes.count((number, body)) > 1), None):
        raise _refused("plan_task_twice", str(twice))
    version = head.get("version")
    if type(version) is not int or version < 1 or not _line(head.get("number")):
        raise _refused("plan_field_missing", "plan.number, plan.version")
    day = head.get("date", "")
    return Plan(
        _line(head["number"]),
        f"{day:%d/%m/%Y}" if isinstance(day, date) else "",
        _line(head.get("issuer")),
        version,
        tasks,
    )


def _task(row: dict[str, Any], place: int) -> Task:
    number, text, kind, due = row.get("number"), _line(row.get("task")), row.get("kind", "other"), row.get("due", "")
    if type(number) is not int or not text or kind not in KINDS:
        raise _refused("plan_field_missing", f"tasks {place}: number, task, kind")
    if not isinstance(due, date) and _line(due):
        raise _refused("plan_day_wrong", f"tasks {place}: {due}")
    lines = {name: _line(row.get(name)) for name in ("body", "head", "product", "proof")}
    return Task(number, text, kind=kind, due=due if isinstance(due, date) else None, **lines)


def _line(value: Any) -> str:
    """Return a line of text; nothing, or "chưa có văn bản", is the same empty place."""
    said = clean(value) if isinstance(value, str) else ""
    return "" if said.casefold() == NO_TEXT else said


def _refused(why: str, name: str) -> Refused:
    return Refused(why=why, rule=PROCEDURE, source="", act="open", field=name)


def load(house: House, actor: Actor, plan: Plan) -> Iterator[Loaded]:
    """Open or update the duty of each task; a task that is refused keeps no other from being loaded."""
    for task in plan.tasks:
        if not task.body:
            yield Loaded(task, "waiting")
            continue
        try:
            yield Loaded(task, _loaded(house, actor, plan, task))
        except CaseError as problem:
            yield Loaded(task, "refused", problem)


def _loaded(house: House, actor: Actor, plan: Plan, task: Task) -> str:
    act = uuid.uuid5(SPACE, plan.code(task)).hex
    with store.transaction(house.db) as conn:
        told = store.answered(conn, act)
        known = store.read_case(conn, told["case"]) if told else None
        texts = _said_last(conn, known) if known else ("", None)
    if known is None:
        today = house.setting().today
        body = house.directory().addressee(task.body, today)
        opening = Act(act, "open", None, 0, today, _answers(plan, task))
        engine.open_alone(house, opening, actor, PROCEDURE, body)
        return "opened"
    if known.answered.get("plan_version", 0) >= plan.version:
        if known.answered.get("plan_version") == plan.version and texts != (task.text, _iso(task)):
            raise _refused("plan_changed_without_version", str(task.number))
        return "unchanged"
    if house.rules[known.rulebook].stages[known.stage].ends:
        return "ended"
    _update(house, actor, plan, task, known)
    return "updated"


def _update(house: House, actor: Actor, plan: Plan, task: Task, case: Case) -> None:
    act = uuid.uuid5(SPACE, f"{plan.code(task)}|{plan.version}").hex
    answers = {"plan_version": plan.version, "task_now": task.text, **_due(task)}
    engine.take(house, Act(act, "update_task", case.id, case.seq, house.setting().today, answers), actor)


def _answers(plan: Plan, task: Task) -> dict[str, Any]:
    given = {
        "kind": task.kind,
        "part": task.text,
        "task": plan.code(task),
        "plan": plan.said,
        "plan_version": plan.version,
        "head": task.head,
        "product": task.product or NO_TEXT,
        "proof": task.proof or NO_TEXT,
        **_due(task),
    }
    return {name: value for name, value in given.items() if value != ""}


def _due(task: Task) -> dict[str, str]:
    return {"due_said": "dated", "due_on": task.due.isoformat()} if task.due else {"due_said": "no_text"}


def _iso(task: Task) -> str | None:
    return task.due.isoformat() if task.due else None


def _said_last(conn: Connection[Any], case: Case) -> tuple[str, str | None]:
    """Return the words and the day that the last version of the plan gave this duty."""
    annulled = {past.seq for past in case.history if past.annulled}
    facts = [fact for fact in store.facts(conn, case.id) if fact.seq not in annulled]
    last = next(fact for fact in reversed(facts) if fact.act in ("open", "update_task"))
    words = last.texts.get("task_now") or last.texts["part"]
    return words.text, last.data.get("due_on")


def duties(house: House, actor: Actor) -> list[Case]:
    """Return every duty that this person may see."""
    return list(_seen(house, actor, "SELECT state::text FROM case_file WHERE procedure = %s ORDER BY id", (PROCEDURE,)))


def of_bodies(house: House, actor: Actor, bodies: Iterable[str]) -> list[Case]:
    """Return every case of these bodies that this person may see: what a periodic report counts."""
    return list(
        _seen(house, actor, "SELECT state::text FROM case_file WHERE body = ANY(%s) ORDER BY id", (list(bodies),))
    )


def _seen(house: House, actor: Actor, query: str, facts: tuple[Any, ...]) -> Iterator[Case]:
    with store.transaction(house.db) as conn:
        for (state,) in conn.execute(query, facts):  # type: ignore[arg-type]
            case = store.CASE.validate_json(state)
            if can(actor, "see", case):
                yield case
