"""What the demo city takes up by itself: inspections, supervision, discipline, duties, told from files.

A step of `city/undertakings/*.toml` is an act: its day, the login that takes it, its answers. Beside those, for the
teller: `case` (another case than the file's own), `opens` (how the case that it opens is called from then on),
`act = "vote"` with a `choice` (everybody listed casts it), `act = "load"` with a `file` (as `kycuong plan load`).
"""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from cases import ballots, engine, store
from cases.guards.discipline import voters
from cases.house import House
from cases.model import Act, Actor, Case
from kycuong import plan

TELLER = {"on", "by", "act", "case", "opens", "choice", "file"}
Row = dict[str, Any]


@dataclass
class Undertaking:
    """One file while it is told; `known` names the cases of all files, so that one may speak of another's."""

    house: House
    city: Path
    row: Row
    known: dict[str, str]
    login: Callable[[str], Actor]
    voter: Callable[[str], Actor]
    supervisor: Callable[[str], Actor]

    def told(self, moment: Callable[[date], datetime]) -> Iterator[datetime]:
        """Take each step on its day; yields when the next is due."""
        for step in self.row["steps"]:
            yield moment(step["on"])
            self._take(step)

    def _take(self, step: Row) -> None:
        name = step.get("case", self.row["id"])
        if step["act"] == "load":
            self._load(step["file"])
        elif step["act"] == "vote":
            self._vote(self._read(name), step["choice"])
        elif name not in self.known:
            self._open(name, step)
        else:
            case = self._read(name)
            act = self._act(step, case.id, case.seq)
            for child in engine.take(self.house, act, self.login(step["by"]))["opened"]:
                self.known[step["opens"]] = child

    def _open(self, name: str, step: Row) -> None:
        procedure, body = self.row["procedure"], self.row["body"]
        answer = engine.open_alone(self.house, self._act(step, None, 0), self.login(step["by"]), procedure, body)
        self.known[name] = answer["case"]

    def _load(self, file: str) -> None:
        """Load a plan; each body's duty by who supervises there."""
        read = plan.read(self.city / file)
        for task in read.tasks:
            for loaded in plan.load(self.house, self.supervisor(task.body), replace(read, tasks=(task,))):
                if loaded.problem:
                    raise loaded.problem
            with store.transaction(self.house.db) as conn:
                acts = [uuid.uuid5(plan.SPACE, key).hex for key in read.keys(task)]
                answer = next((found for act in acts if (found := store.answered(conn, act))), None)
            assert answer is not None
            self.known[read.code(task)] = answer["case"]

    def _vote(self, case: Case, choice: str) -> None:
        for person in voters(case):
            ballots.cast(self.house, case.id, choice, self.voter(person))

    def _act(self, step: Row, case: str | None, seq: int) -> Act:
        answers = {name: self._plain(value) for name, value in step.items() if name not in TELLER}
        return Act(uuid.uuid4().hex, step["act"], case, seq, self.house.setting().today, answers)

    def _plain(self, value: Any) -> Any:
        """Write dates as the engine reads them, and put in the address of what another case published."""
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, list):
            return [self._plain(each) for each in value]
        if isinstance(value, dict):
            return {name: self._plain(each) for name, each in value.items()}
        if isinstance(value, str) and value.startswith("@public:"):
            return self._published(self.known[value.removeprefix("@public:")])
        return value

    def _published(self, case: str) -> str:
        with store.transaction(self.house.db) as conn:
            query = "SELECT id FROM disclosure WHERE case_id = %s ORDER BY published_on DESC LIMIT 1"
            row = conn.execute(query, (case,)).fetchone()
        assert row is not None
        return str(row[0])

    def _read(self, name: str) -> Case:
        with store.transaction(self.house.db) as conn:
            return store.read_case(conn, self.known[name])
