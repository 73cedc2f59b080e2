"""The driver of the specs: one desk with the pure core, a settable day and the facts of its cases in memory.

It asks the core exactly as the engine does (see, version, decide, append), with a list in place of the journal.
"""

import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from cases import almanac, children, clocks, moved, store
from cases.decide import decide, lawful, open_case
from cases.errors import CaseNotFound, StaleCase
from cases.house import HANOI
from cases.model import Act, Actor, Case, Fact, Setting
from cases.permission import can
from cases.publication import referred
from specs import forms, words
from specs.record import Record
from specs.refusals import Refusals
from specs.town import BODIES, BY_CODE, DIRECTORY, HOMES, OFFICE, PEOPLE, ROLES, official, person, visitor
from specs.ways import NOTHING, RECEIVED, WAYS, Place

Table = Iterable[list[str]]


class Desk(Record):
    """What people do in a scenario."""

    # --- what people do ---------------------------------------------------------------------------------------

    def register(self, on: date, table: Table = (), who: str = "người gửi") -> None:
        """Receive a report: the first fact of a new case."""
        self.open("tiếp nhận", on, table, who)

    def open(self, procedure: str, on: date, table: Table = (), who: str = "", at: str = "") -> None:
        """Open a case on its own: by the first role that may, where nobody is named, at the body that it belongs to."""
        self.today = max(self.today, on)
        book = self.rules.opens(words.PROCEDURES[procedure], on)
        rule, body = book.acts[book.first], at or HOMES.get(book.procedure, OFFICE)
        blank = Case(uuid.uuid4().hex, book.procedure, book.id, "", body, 0, 1, on)
        act = Act(uuid.uuid4().hex, rule.act, None, 0, self.today, forms.fill(rule, book, blank, on, table))
        actor = visitor("reporter", blank.id, body) if who == "người gửi" else None
        actor = actor or (self._actor(who) if who else official(rule.by[0], body))
        self._keep(open_case(act, actor, book, body, self._setting(), case=blank.id))
        self._case = blank.id

    def tries_to_register(self, on: date, table: Table = (), who: str = "người gửi") -> None:
        with self.refusals():
            self.register(on, table, who)

    def joins_itself(self, who: str) -> None:
        self.tries(who, "Nhập vào vụ việc khác", table=[["Vụ việc nhận nhập", self._case]])

    def stranger_looks(self) -> None:
        """Open the page of the case with the code of another one."""
        self.named["người gửi một đơn khác"] = visitor("reporter", uuid.uuid4().hex, OFFICE)
        self.looks("người gửi một đơn khác")

    def reach(self, procedure: str, stage: str, on: date) -> None:
        """Bring a new case to a stage by the shortest lawful way, starting on a day."""
        self.today = on
        self._walk((procedure, stage))

    def goes_on_to(self, procedure: str, stage: str) -> None:
        """Take the acts that lead from the stage before to this one."""
        self._follow(WAYS[procedure, stage][1])

    def does(self, who: str, label: str, on: date | None = None, table: Table = ()) -> None:
        """Do an act that must be lawful."""
        self.today = max(self.today, on or self.today)
        self._take(self._actor(who), label, on or self.today, table)

    def ready(self, who: str, label: str) -> tuple[Case, Actor, Setting, Act]:
        """Return all that a decision asks for, with the form filled in as usual and nothing taken."""
        rule = self.rule(self.book, label)
        answers = self._found(forms.fill(rule, self.book, self.case, self.today))
        act = Act(uuid.uuid4().hex, rule.act, self.case.id, self.case.seq, self.today, answers)
        return self.case, self._actor(who), self._setting(), act

    def tries(self, who: str, label: str, on: date | None = None, table: Table = ()) -> None:
        """Try an act, and keep the refusal if the law says no."""
        with self.refusals():
            self.does(who, label, on, table)

    def tries_in_future(self, who: str, label: str, on: date) -> None:
        """Try an act with a day on the paper that has not come."""
        with self.refusals():
            self._take(self._actor(who), label, on, ())

    def looks(self, who: str) -> None:
        """Open the page of the case."""
        with self.refusals():
            if not can(self._actor(who), "see", self.case):
                raise CaseNotFound(case=self._case)

    def reads_list(self, who: str) -> None:
        """Read the acts that this person may take at this stage, each with the codes that stand in the way."""
        found = lawful(self.case, self._actor(who), self.rules, self._setting())
        self.list = {rule.label: [words.why(each) for each in refusals] for rule, refusals in found}

    def appoint(self, name: str, role: str, body: str) -> None:
        self.named[name] = person(name, ROLES[role], BODIES[body].id)

    def turn_to_opened(self) -> None:
        (self._case,) = self.fact.opens

    def summon_council(self, session: date) -> None:
        """Bring a discipline case to the day on which its council meets."""
        self.reach("kỷ luật", "Hội đồng kỷ luật", session - timedelta(days=14))
        self._follow(["set_up_council", "answer_exclusions", "answer_circumstances", "summon"])

    def hears(self, name: str) -> None:
        """Tell, invite and hear one of several persons reported."""
        for act in ("notify_content", "invite_person_reported", "record_answer"):
            rule = self.book.acts[act]
            asked = next(ask.label for ask in rule.asks if ask.name == rule.each)
            self.does("thanh tra viên", rule.label, table=[[asked, name]])

    def conclude_about_two(self, findings: str) -> None:
        """Bring a denunciation of two people (A and B) to its conclusion."""
        two = "A: bà Trần Thị Ví Dụ; B: ông Lê Minh Hoạ"
        self.reach("tố cáo", "Xử lý ban đầu", self.today)
        self._follow(["confirm_form"])
        self.does("văn thư", "Ghi các nội dung tố cáo", table=[["Nội dung tố cáo: ai, hành vi nào", two]])
        self._follow(["accept", "assign_team"])
        self.hears("bà Trần Thị Ví Dụ")
        self.hears("ông Lê Minh Hoạ")
        self._follow(["report_verification"])
        table = [["Kết luận từng nội dung với từng người", findings]]
        self.does("người có thẩm quyền", "Ký kết luận nội dung tố cáo", table=table)

    def close_inspection_without_violation(self) -> None:
        """Bring an inspection without a denouncer to its end, nothing proved."""
        self.reach("tố cáo", "Thanh tra, kiểm tra (không có người tố cáo)", self.today)
        self._follow(WAYS["tố cáo", "Kết luận"][1])
        false = [["Kết luận từng nội dung với từng người", "A: Tố cáo sai"]]
        self.does("người có thẩm quyền", "Ký kết luận nội dung tố cáo", table=false)
        self._follow(["send_conclusion", "clear", "close_cleared"])

    def recommend(self, table: Table) -> None:
        """Bring a discipline case, opened with these facts, to the council's recommendation two weeks later."""
        self.options["council_size"] = 3
        self.reach("tố cáo", "Xử lý theo kết luận", self.today)
        self.does("người có thẩm quyền", "Mở vụ việc kỷ luật một người", table=table)
        self.turn_to_opened()
        for stage in ("Hội đồng kỷ luật", "Quyết định"):
            self._follow(WAYS["kỷ luật", stage][1])
        self._follow(["recommend"])

    # --- pure time --------------------------------------------------------------------------------------------

    def count(self, amount: int, unit: str, start: date, *pauses: tuple[date, date]) -> clocks.Due:
        roll = bool(self.options.get("roll_forward", True))
        paused = tuple(clocks.Pause(since, until) for since, until in pauses)
        return clocks.due(start, amount, words.UNITS[unit], self.calendar, paused, roll)

    @property
    def calendar(self) -> clocks.Calendar:
        return clocks.calendar(self.switches, self.notices)

    def enter_file(self, year: int, days: Table) -> None:
        """Enter a calendar file as somebody wrote it."""
        rows = (f'{{ day = {forms.day(on)}, kind = "{kind}", why = "thử" }}' for on, kind in days)
        head = f'year = {year}\nnumber = "09/TB-THỬ"\ndated = {self.today}\nissuer = "Bộ Nội vụ"\nlevel = "A"\n'
        with self.refusals():
            notice = almanac.parse(f"{head}days = [{', '.join(rows)}]".encode(), "lich.toml", self.calendar)
            self.notices = (*self.notices, notice)

    def enter_notice(self, number: str, on: date, kind: str, why: str) -> None:
        """Enter a notice of one day; every clock that it moves is moved, as `cases/shifts.py` does it."""
        notice = clocks.Notice(on.year, number, self.today, "Bộ Nội vụ", "A", ((on, kind, why),))
        self.notices = (*self.notices, notice)
        for case in list(self._cases):
            for place, now in list(moved.moving(self._cases[case], self._setting())):
                self._append(moved.moved(self._cases[case], place, now, uuid.uuid4().hex, self._setting()))

    # --- how ---------------------------------------------------------------------------------------------------

    def _walk(self, place: Place) -> None:
        if place == RECEIVED:
            self.register(self.today)
            return
        before, steps = WAYS[place]
        if before == NOTHING:
            self.open(place[0], self.today)
        else:
            self._walk(before)
        self._follow(steps)

    def _follow(self, steps: Iterable[str]) -> None:
        for step in steps:
            self._step(step)

    def _step(self, step: str) -> None:
        if step.endswith(" days"):
            self.today += timedelta(days=int(step.removesuffix(" days")))
        elif step == "into the new case":
            self.turn_to_opened()
        else:
            rule = self.book.acts[step]
            role = next(name for name, code in ROLES.items() if code == rule.by[0])
            self._take(self._actor(role), rule.label, self.today, ())

    def _actor(self, who: str) -> Actor:
        if who in self.named:
            return self.named[who]
        if who in PEOPLE:
            return person(who, "inspector", OFFICE)
        role = ROLES[who]
        return visitor(role, self._case, self.case.body) if role in BY_CODE else official(role)

    def _take(self, actor: Actor, label: str, on: date, table: Table) -> None:
        case, book = self.case, self.book
        rule = next((rule for rule in book.acts.values() if rule.label == label), None)
        answers = self._found(forms.fill(rule, book, case, on, table)) if rule else {}
        act = Act(uuid.uuid4().hex, rule.act if rule else label, case.id, self.seen or case.seq, on, answers)
        if not can(actor, "see", case):
            raise CaseNotFound(case=case.id)
        if act.expected != case.seq:
            raise StaleCase(case=case.id, expected=act.expected, current=case.seq)
        setting = replace(self._setting(), earlier=self._earlier(act))
        fact = decide(case, act, actor, self.rules, setting)
        opened = children.opened(self.rules, case, fact, actor, setting)
        self._keep(replace(fact, opens=tuple(child.case for child in opened)))
        for child in opened:
            self._append(child)

    def _found(self, answers: dict[str, Any]) -> dict[str, Any]:
        """Put what was published last behind a reference to it, as the engine does; other references lead nowhere."""
        facts = [fact for facts in self._facts.values() for fact in facts]
        published = [fact for fact in facts if self.rule_of(fact).publishes not in ("", "end")]
        if answers.get("disclosure") == "nội dung vừa công khai" and published:
            return answers | {"disclosure": referred(published[-1])}
        return answers

    def _earlier(self, act: Act) -> Case | None:
        target = str(act.answers.get("target", ""))
        return store.replay(self.facts[: int(target) - 1]) if target.isdigit() else None

    def _keep(self, fact: Fact) -> None:
        self._append(fact)
        self._last, self.error = fact, None

    def _append(self, fact: Fact) -> None:
        before = self._cases.get(fact.case)
        self._facts.setdefault(fact.case, []).append(fact)
        self._cases[fact.case] = before.after(fact) if before else Case.opened(fact)

    def _setting(self) -> Setting:
        at = datetime.combine(self.today, time(9), HANOI)
        return Setting(at, self.today, self.calendar, DIRECTORY, self.options)

    def refusals(self) -> Refusals:
        return Refusals(self)
