"""The demo city: bodies, people and reports, filed and carried forward by the real engine under an injected clock."""

import heapq
import tomllib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlmodel import Session, select

from cases import ballots, engine, store
from cases.clocks import due
from cases.errors import Refused
from cases.guards.base import concerned
from cases.house import HANOI, House
from cases.intake import Report, receive
from cases.model import Act, Actor, Case
from kycuong import office
from kycuong.scenes import Scene, Step
from kycuong.stories import PATHS
from kycuong.undertakings import Undertaking
from people.load import account_id
from people.load import load as load_people
from people.tables import BodyRow

CITY = Path(__file__).parent / "city"
SLOW = 5  # every fifth story waits longer somewhere, so that the desk also shows terms that were missed


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((CITY / name).read_text(encoding="utf-8"))


def accounts() -> list[tuple[str, str]]:
    """Return the demo's logins with the roles they hold; one password for all, `password()`."""
    rows = _table("people.toml")["accounts"]
    return [(row["login"], ", ".join(sorted({r for roles in row["roles"].values() for r in roles}))) for row in rows]


def password() -> str:
    return str(_table("people.toml")["password"])


def reports() -> list[dict[str, Any]]:
    return [tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted((CITY / "reports").glob("*.toml"))]


def undertakings() -> list[dict[str, Any]]:
    files = sorted((CITY / "undertakings").glob("*.toml"))
    return [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]


def furnish(house: House) -> None:
    """Bring bodies, people and accounts; does nothing where there are some."""
    with Session(house.db) as rows:
        if rows.exec(select(BodyRow).limit(1)).first() is not None:
            return
    people = _table("people.toml")
    load_people(house.db, _table("bodies.toml")["bodies"], people["people"], people["accounts"], people["password"])


def load(house: House) -> int:
    """Fill an empty house with the city. Returns the number of cases; does nothing where there are cases."""
    furnish(house)
    if _count(house):
        return 0
    now = house.setting().now
    queue = [(_moment(report["received"], number), number, report) for number, report in enumerate(reports())]
    told = Teller(house, now)
    waiting = [(at, number, told.story(report, number, at)) for at, number, report in queue]
    waiting += told.later_petitions(waiting[-1][1] + 1, [report for _, _, report in queue])
    waiting += told.undertaken(len(waiting))
    heapq.heapify(waiting)
    while waiting:
        at, number, story = heapq.heappop(waiting)
        if at <= now:
            told.at = at
            following = next(story, None)
            if following is not None:
                heapq.heappush(waiting, (max(following, at + timedelta(minutes=1)), number, story))
    _owe_from(house, now)
    return _count(house)


def _owe_from(house: House, now: datetime) -> None:
    """The city's past is told at once, so its runs are owed from today: none of them is late."""
    with store.transaction(house.db) as conn:
        conn.execute("UPDATE run SET asked = %s WHERE state = 'pending'", (now,))


def _count(house: House) -> int:
    with store.transaction(house.db) as conn:
        row = conn.execute("SELECT count(*) FROM case_file").fetchone()
        return int(row[0]) if row else 0


def _moment(day: date, number: int) -> datetime:
    """Spread the day's work: nobody registers forty reports at one minute."""
    return datetime.combine(day, time(8 + number % 8, number * 7 % 60), HANOI)


@dataclass
class Teller:
    """The city while its stories are told: one clock for all of them, and the trial numbers."""

    house: House
    at: datetime
    case_of: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        options = {**office.trial(), **self.house.options}
        self.house = replace(self.house, clock=lambda: self.at, options=options)

    def story(self, report: dict[str, Any], number: int, at: datetime) -> Iterator[datetime]:
        """Carry one report: file it, then each step after its working days; yields when the next is due."""
        case = self._file(_petitions(report)[0])
        self.case_of[report["id"]] = case
        child = ""
        for place, step in enumerate(PATHS[report["carry_to"]]):
            days = step.days * 4 if number % SLOW == 4 and place == number % 3 else step.days
            yield self._after(days, number)
            child = self._take(report, child if step.child else case, step) or child

    def later_petitions(
        self, number: int, reports: list[dict[str, Any]]
    ) -> Iterator[tuple[datetime, int, Iterator[datetime]]]:
        """Tell apart what others send about a matter that is known already: own sender, own channel, own code."""
        for report in reports:
            for petition in _petitions(report)[1:]:
                yield _moment(petition["received"], number), number, self._join(petition, report, number)
                number += 1

    def undertaken(self, number: int) -> Iterator[tuple[datetime, int, Iterator[datetime]]]:
        """Tell what no report began: each file's steps on the days that stand there."""
        for place, row in enumerate(undertakings(), number):
            tale = self.tale(row, place)
            yield next(tale), place, tale

    def tale(self, row: dict[str, Any], number: int) -> Iterator[datetime]:
        supervisor = partial(self._actor, "supervisor", case=None)
        told = Undertaking(self.house, CITY, row, self.case_of, self._login, self._account_of, supervisor)
        return told.told(partial(_moment, number=number))

    def _join(self, petition: dict[str, Any], report: dict[str, Any], number: int) -> Iterator[datetime]:
        """File one more petition; on the next working day the head joins it to the case that the first one opened."""
        case_id = self._file(petition)
        yield self._after(1, number)
        case = self._read(case_id)
        answers = {"other": self.case_of[report["id"]], "why": "Cùng một việc đo đạc, kiểm đếm; giải quyết chung."}
        act = Act(uuid.uuid4().hex, "join", case.id, case.seq, self.house.setting().today, answers)
        engine.take(self.house, act, self._actor("deciding_head", case.body, case))

    def _file(self, report: dict[str, Any]) -> str:
        return receive(self.house, _filed(report), self._registrar(report)).case

    def _after(self, days: int, number: int) -> datetime:
        today = self.at.astimezone(HANOI)
        if days == 0:
            return today + timedelta(minutes=9)
        return _moment(due(today.date(), days, "working_days", self.house.calendar).day, number)

    def _registrar(self, report: dict[str, Any]) -> Actor | None:
        """Web and mail arrive by themselves; paper, phone and counter are typed in by a clerk."""
        if report["channel"] in ("web", "email"):
            return None
        return self._actor("clerk", report["body"], None)

    def _take(self, report: dict[str, Any], case_id: str, step: Step) -> str:
        """Take an act; one that is done for each person reported is taken for each of them."""
        case = self._read(case_id)
        if step.role == "council":
            self._vote(case, step.act)
            return ""
        each = self.house.rules[case.rulebook].acts[step.act].each
        persons = concerned(case) if each else ()
        opened = [self._take_one(report, case_id, step, {each: person}) for person in persons]
        return (opened or [self._take_one(report, case_id, step, {})])[-1]

    def _read(self, case_id: str) -> Case:
        with store.transaction(self.house.db) as conn:
            return store.read_case(conn, case_id)

    def _take_one(self, report: dict[str, Any], case_id: str, step: Step, about: dict[str, str]) -> str:
        case = self._read(case_id)
        on = self.house.setting().today
        verdict = report.get("verdict", "false" if report["carry_to"].endswith("_false") else "true")
        picked = partial(self._pick, case)
        scene = Scene(report, case, on, self.house.calendar, picked, verdict, next(iter(about.values()), ""))
        actor = self._actor(step.role, case.body, case)
        act = Act(uuid.uuid4().hex, step.act, case.id, case.seq, on, step.answers(scene) | about)
        opened = engine.take(self.house, act, actor)["opened"]
        return opened[0] if opened else ""

    def _vote(self, case: Case, choice: str) -> None:
        council = case.done("set_up_council")
        assert council is not None
        for person in council.data["council"]:
            ballots.cast(self.house, case.id, choice, self._account_of(person))

    def _actor(self, role: str, body: str, case: Case | None) -> Actor:
        """Find somebody who holds the role in that body and has no tie to the person reported."""
        if role == "reporter":
            assert case is not None
            return Actor(f"code:{case.id}", None, frozenset({("reporter", body)}), case=case.id)
        for row in _table("people.toml")["accounts"]:
            if role in row["roles"].get(body, ()):
                actor = self.house.actor(account_id(row["login"]))
                if actor and not (case and actor.ties & set(case.people.reported)):
                    return actor
        raise Refused(why="no_such_case", rule=role, source=body, act=role)

    def _account_of(self, person: str) -> Actor:
        return self._login(next(r["login"] for r in _table("people.toml")["accounts"] if r["person"] == person))

    def _login(self, login: str) -> Actor:
        actor = self.house.actor(account_id(login))
        assert actor is not None
        return actor

    def _pick(self, case: Case, role: str, amount: Any) -> list[str]:
        """Return persons by role in the case's body; or a body that may answer, the next above, or one that manages."""
        who = self.house.directory()
        if role == "body_of":
            return [who.posts[amount].body]
        if role == "answers":
            bodies = [each.subject for each in case.allegations if each.kind == "body"]
            return [*bodies, "hanh-chinh-cong"][:1]
        if role == "above_answers":
            return list(who.above(self._pick(case, "answers", 1)[0]))[:amount]
        tied = frozenset().union(*(who.close_to(p) | set(who.superiors(p)) for p in case.people.reported))
        if role in ("chair", "committee_member"):
            tied = frozenset().union(*(who.close_to(p) for p in case.people.reported))
        rows = _table("people.toml")["accounts"]
        held = [row["person"] for row in rows if role in row["roles"].get(case.body, ())]
        return [person for person in held if person not in tied][:amount]


def _petitions(report: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the petitions in a report, each as a report of its own, with the allegations that it makes."""
    return [
        {
            **report,
            **petition,
            "id": f"{report['id']}/{number}",
            "allegations": [row for row in report["allegations"] if number in row["petitions"]],
        }
        for number, petition in enumerate(report.get("petitions", ()), 1)
    ] or [report]


def _filed(report: dict[str, Any]) -> Report:
    reporter = report.get("reporter", {})
    identity = {name: reporter[name] for name in ("name", "phone", "email", "address") if name in reporter}
    named = report["mode"] == "named"
    persons = tuple(row["person"] for row in report.get("allegations", ()) if "person" in row)
    return Report(
        report["text"],
        report["body"],
        {"forwarded_by_press": "press"}.get(report["channel"], report["channel"]),
        received_on=report["received"],
        identity=identity if named else {},
        wants_mail=bool(report.get("wants_mail")) and named,
        signers=report.get("signatures", 1),
        named_persons=persons,
        act=uuid.uuid5(uuid.NAMESPACE_URL, f"demo/{report['id']}").hex,
    )
