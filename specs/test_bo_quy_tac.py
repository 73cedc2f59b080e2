"""Bộ quy tắc: sai thì bị từ chối có nói dòng, chưa chắc thì chờ người phụ trách pháp chế ký."""

import shutil
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from cases import check
from cases.confirmations import Confirmation, Found, confirmed, permit, rule_id, waits
from cases.errors import CaseError
from cases.rulebook import SHELF, Rulebook, shelf
from specs.town import OFFICE, ROLES, official
from specs.words import why

scenarios("bo_quy_tac.feature")

TERM = "[terms.forward]"
ACT = 'act      = "forward"'
ATTIC = """[stages.attic]
label = "Gác"
label_en = "Attic"
flow = "feedback"
public = "…"
public_en = "…"

[stages.registered]"""
WRONG = {  # what is wrong → (where, what stands there, what the draft has instead, where the line is)
    "ngày hiệu lực 30/02": ("procedure", "in_force  = 2025-07-01", "in_force  = 2025-02-30", "in_force"),
    "con số viết bằng chữ": (TERM, "amount   = 5", 'amount   = "năm"', "amount"),
    "thời hạn không có điều khoản": (
        TERM,
        'source   = "Nghị định 20/2008, Điều 9 khoản 1 điểm d"',
        'source   = ""',
        "source",
    ),
    "văn bản chưa ghi sổ": (TERM, 'source   = "Nghị định 20/2008,', 'source   = "Nghị định 00/2099,', "source"),
    "mức tin cậy lạ": (TERM, 'level    = "A"', 'level    = "AA"', "level"),
    "con số của một thời hạn chưa kiểm chứng": (TERM, 'level    = "A"', 'level    = "C"', "amount"),
    "vai trò lạ": (ACT, 'by       = ["clerk"]', 'by       = ["emperor"]', "by"),
    "điều kiện lạ": (ACT, 'needs    = ["', 'needs    = ["no_such_guard", "', "needs"),
    "thời hạn không ai khai": (ACT, 'meets    = ["forward"', 'meets    = ["fourward"', "meets"),
    "chặng không ai khai": (ACT, 'to       = "answering"', 'to       = "nowhere"', "to "),
    "chặng không có lối ra": ("first", "[stages.registered]", ATTIC, "[stages.attic]"),
    "chặng không ai đến được": ("first", "[stages.registered]", ATTIC, "[stages.attic]"),
    "chặng không có thời hạn mà không nói gì": ("first", "[stages.registered]", ATTIC, "[stages.attic]"),
    "đơn vị thời gian lạ": (TERM, 'unit     = "working_days"', 'unit     = "fortnights"', "unit"),
}
REASONS = {
    "không đọc được": "not_toml",
    "sai mục": "wrong_shape",
    "thiếu điều khoản": "no_article",
    "văn bản chưa ghi sổ": "unregistered_source",
    "mức tin cậy lạ": "unknown_level",
    "con số không có luật": "number_without_law",
    "vai trò lạ": "unknown_role",
    "điều kiện lạ": "unknown_guard",
    "thời hạn lạ": "unknown_term",
    "chặng lạ": "unknown_stage",
    "ngõ cụt": "dead_end",
    "không đến được": "unreachable",
    "không thời hạn, không lý do": "no_clock",
    "đơn vị lạ": "unknown_unit",
}
SIGNING = {
    "sai vai trò": "wrong_role",
    "không nêu văn bản đã đọc": "confirmation_without_source",
    "không cần xác nhận": "needs_no_confirmation",
}


@dataclass
class Draft:
    """A rulebook that somebody writes: its file, and where the draft differs from the published one."""

    path: Path
    line: int = 0
    found: list[tuple[str, int]] = field(default_factory=list)

    def spoil(self, after: str, old: str, new: str, at: str) -> None:
        text = self.path.read_text(encoding="utf-8")
        place = text.index(old, text.index(after))
        text = text[:place] + new + text[place + len(old) :]
        self.path.write_text(text, encoding="utf-8")
        self.line = text[: text.index(at, text.index(after))].count("\n") + 1


@dataclass
class Desk:
    """The legal officer's desk: one rule, and the signatures under it."""

    book: Rulebook
    rows: list[Confirmation] = field(default_factory=list)
    error: CaseError | None = None

    @property
    def rule(self) -> Found:
        return Found(rule_id(self.book, "terms", "forward"), self.book, "terms", "forward", self.book.terms["forward"])

    @property
    def waits(self) -> bool:
        return waits(self.book, "terms", "forward", confirmed(self.rows))

    def sign(self, role: str, source: str, said: str = "confirmed") -> None:
        row = Confirmation(self.rule.id, said, "tk", OFFICE, datetime(2026, 8, 3, tzinfo=UTC), source)
        try:
            permit(official(ROLES[role]), OFFICE, self.rule, row, confirmed(self.rows))
            self.rows.append(row)
        except CaseError as refused:
            self.error = refused


@pytest.fixture
def draft(tmp_path) -> Draft:
    shutil.copytree(SHELF, tmp_path / "shelf")
    return Draft(tmp_path / "shelf" / "feedback" / "2025-07-01.toml")


@given(parsers.parse("một bản nháp của bộ quy tắc phản ánh có {what}"))
def _(draft, what):
    draft.spoil(*WRONG[what])


@given("một bản nháp của bộ quy tắc phản ánh không sửa gì")
def _(draft):
    assert draft.path.is_file()


@when("kiểm tra bản nháp")
def _(draft):
    problems = check.check_file(draft.path, shelf())
    draft.found = [(each.facts["why"], each.facts["line"]) for each in problems if each.facts["why"] != "overlap"]


@then(parsers.parse('bản nháp bị từ chối vì "{reason}" ở dòng có chỗ sai'))
def _(draft, reason):
    assert (REASONS[reason], draft.line) in draft.found


@then("bản nháp không có lỗi")
def _(draft):
    assert draft.found == []


@given(parsers.parse('một thời hạn ở mức "{level}"'), target_fixture="legal")
def _(level):
    book = shelf()["feedback@2026-07-01"]
    return Desk(replace(book, terms=book.terms | {"forward": replace(book.terms["forward"], level=level)}))


@given("người phụ trách pháp chế đã ký thời hạn ấy")
def _(legal):
    legal.sign("người phụ trách pháp chế", "Văn bản mẫu 00/VD, Điều 0")


@when("tra thời hạn ấy")
def _(legal):
    assert legal.rule.row.label


@when(parsers.parse('{who} ký thời hạn ấy theo "{source}"'))
def _(legal, who, source):
    legal.sign(who, source)


@when(parsers.parse("{who} ký thời hạn ấy mà không nêu văn bản"))
def _(legal, who):
    legal.sign(who, " ")


@when(parsers.parse("{who} rút lại chữ ký"))
def _(legal, who):
    legal.sign(who, "Đọc nhầm bản dự thảo", "withdrawn")


@then("thời hạn ấy cần xác nhận")
def _(legal):
    assert legal.waits


@then("thời hạn ấy không cần xác nhận")
def _(legal):
    assert not legal.waits and legal.error is None


@then(parsers.parse('không ký được vì "{reason}"'))
def _(legal, reason):
    assert legal.error is not None and why(legal.error) == SIGNING[reason]
