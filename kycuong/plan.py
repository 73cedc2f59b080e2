"""A plan as data: read from a file, its tasks opened as duties by whoever loads it, once, however often it is loaded.

The same file again changes nothing; a new version of the plan is new acts on the duties that are still open (KC-29).
"""

import re
import tomllib
import unicodedata
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from psycopg import Connection

from cases import engine, store
from cases.answers import YEARS, clean
from cases.duties import PROCEDURE
from cases.errors import CaseError, Refused
from cases.house import House
from cases.model import Act, Actor, Case
from cases.permission import can

NO_TEXT = "chưa có văn bản"
SPACE = uuid.UUID("6f0b6c36-5a8e-5c0e-9d2c-24c7d0d1e171")  # in which a task's place in its plan becomes an act's id
UNSAFE = re.compile(r"[^\w.-]")
KINDS = ("plan", "dissemination", "report", "other")
HEAD = frozenset({"number", "date", "issuer", "version"})
ROW = frozenset({"number", "kind", "task", "body", "due", "head", "product", "proof"})
LARGEST = 5_000_000  # bytes
MOST = 99_999  # the highest number of a task, and of a version


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
        """Name a task of one body in this plan, as people read it."""
        return f"{UNSAFE.sub('-', self.number)[:30]}#{task.number}@{task.body}"

    def keys(self, task: Task) -> tuple[str, ...]:
        """Return by what a task is known again, the same in every version of the plan.

        Numbers begin anew each year and with each issuer. A plan whose day was not known yet may get one later: its
        duties are looked for without a year too.
        """
        named = f"{self.number}|{self.issuer.casefold()}|{task.number}@{task.body}"
        return (f"{named}|{self.day[-4:]}", f"{named}|") if self.day else (f"{named}|",)


@dataclass(frozen=True)
class Loaded:
    """What became of one task: opened, updated, unchanged, ended, waiting (no body named), or refused and why."""

    task: Task
    outcome: str
    problem: CaseError | None = None


def read(path: Path) -> Plan:
    """Read a plan's file. Raises Refused with what is wrong in it and where."""
    table = _table(path)
    head, rows = table.get("plan", {}), table.get("tasks", [])
    if not isinstance(head, dict) or not isinstance(rows, list):
        raise _refused("plan_field_missing", "[plan], [[tasks]]")
    _known("plan", head, HEAD)
    tasks = tuple(_task(row, f"tasks {place}") for place, row in enumerate(rows, 1))
    twice = Counter((task.number, task.body) for task in tasks).most_common(1)
    if twice and twice[0][1] > 1:
        raise _refused("plan_task_twice", str(twice[0][0][0]))
    number, version = _line(head.get("number")), head.get("version")
    if not (type(version) is int and 1 <= version <= MOST and number):
        raise _refused("plan_field_missing", "plan.number, plan.version")
    day = _day(head.get("date", ""), "plan")
    return Plan(number, f"{day:%d/%m/%Y}" if day else "", _line(head.get("issuer")), version, tasks)


def _table(path: Path) -> dict[str, Any]:
    if path.stat().st_size > LARGEST:
        raise _refused("plan_unreadable", f"> {LARGEST} B")
    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as problem:
        raise _refused("plan_unreadable", str(problem)[:200]) from problem
    if not unicodedata.is_normalized("NFC", text):
        raise _refused("plan_not_nfc", path.name)
    return _known("plan", table, frozenset({"plan", "tasks"}))


def _known(where: str, row: Any, names: frozenset[str]) -> dict[str, Any]:
    """Return a table that has no other items than these: one that is misspelt would be an empty place."""
    if not isinstance(row, dict):
        raise _refused("plan_field_missing", where)
    for name in row:
        if name not in names:
            raise _refused("plan_field_unknown", f"{where}: {name[:40]}")
    return row


def _task(row: Any, where: str) -> Task:
    row = _known(where, row, ROW)
    number, text, kind = row.get("number"), _line(row.get("task")), row.get("kind", "other")
    if not (type(number) is int and 1 <= number <= MOST and text) or kind not in KINDS:
        raise _refused("plan_field_missing", f"{where}: number, task, kind")
    for name in ("body", "head", "product", "proof"):
        if not isinstance(row.get(name, ""), str):
            raise _refused("plan_field_missing", f"{where}: {name}")
    lines = {name: _line(row.get(name)) for name in ("body", "head", "product", "proof")}
    return Task(number, text, kind=kind, due=_day(row.get("due", ""), where), **lines)


def _day(said: Any, where: str) -> date | None:
    """Return a day, or None for an empty place; everything else is no day."""
    if isinstance(said, str) and not _line(said):
        return None
    if not isinstance(said, date) or isinstance(said, datetime) or said.year not in YEARS:
        raise _refused("plan_day_wrong", f"{where}: {said}"[:80])
    return said


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
    acts = [uuid.uuid5(SPACE, key).hex for key in plan.keys(task)]
    with store.transaction(house.db) as conn:
        told = next((found for act in acts if (found := store.answered(conn, act))), None)
        known = store.read_case(conn, told["case"]) if told else None
        texts = _said_last(conn, known) if known else ("", None)
    if known is None:
        today = house.setting().today
        body = house.directory().addressee(task.body, today)
        opening = Act(acts[0], "open", None, 0, today, _answers(plan, task))
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
    act = uuid.uuid5(SPACE, f"{case.id}|{plan.version}").hex
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
