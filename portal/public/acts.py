"""The acts of people without an account: short forms, answered from the case as it is, with files beside them."""

import uuid
from typing import Any

from starlette.requests import Request

from cases import engine, evidence, store
from cases.errors import CaseNotFound, Refused, StaleCase
from cases.house import House
from cases.model import Act
from cases.rulebook import Rule
from portal import forms
from portal.problems import Problem
from portal.public.codes import Opened
from portal.public.files import received

# The rulebook names acts as officials speak of them; whoever has no account is asked in their own words.
LABELS = {
    "add_evidence": "Gửi thêm tài liệu, nội dung",
    "record_answer": "Gửi giải trình, ý kiến",
    "rate": "Đánh giá trả lời",
    "request_protection": "Đề nghị được bảo vệ, báo bị trả thù",
    "report_retaliation": "Báo bị trả thù, trù dập",
    "complain_overdue": "Báo việc đã quá hạn mà chưa được giải quyết",
}
WITH_FILES = frozenset({"add_evidence", "record_answer"})
TRIES = 3


def take(request: Request, opened: Opened) -> Rule:
    """Take the act that a short form asks for; returns its rule. Raises Refused or Problem; then nothing changed."""
    house: House = request.app.state.house
    act, name = _id(request), forms.text(request, "name")
    sent = forms.files(request, "files") if name in WITH_FILES else []
    if trouble := forms.file_trouble(sent):
        raise Problem(422, trouble[0], **trouble[1])
    stored = received(house, sent)
    rule = _take(house, opened, act, name, request)
    if stored:
        with store.transaction(house.db) as conn:
            evidence.keep(conn, house, opened.case, act, stored, opened.role)
    return rule


def _take(house: House, opened: Opened, act: str, name: str, request: Request) -> Rule:
    """Their act rests on no version of the case: when an official acts in the same moment it is simply asked again."""
    for left in reversed(range(TRIES)):
        with store.transaction(house.db) as conn:
            case = store.read_case(conn, opened.case)
        rule = house.rules[case.rulebook].acts.get(name)
        if rule is None:
            raise Refused(why="unknown_act", rule=case.rulebook, source="", act=name)
        answers = _answers(request, rule) | ({rule.each: opened.person} if rule.each else {})
        try:
            wanted = Act(act, name, case.id, case.seq, house.setting().today, answers)
            engine.take(house, wanted, opened.actor(case))
            return rule
        except StaleCase:
            if not left:
                raise
    raise CaseNotFound(case=opened.case)


def _answers(request: Request, rule: Rule) -> dict[str, Any]:
    given = {ask.name: forms.text(request, ask.name) for ask in rule.asks}
    return {name: value for name, value in given.items() if value}


def _id(request: Request) -> str:
    """Return the form's act id; the same form sent twice is one act."""
    try:
        return uuid.UUID(forms.text(request, "act")).hex
    except ValueError:
        raise Problem(400, "Biểu mẫu gửi lên không đọc được.") from None
