"""Nói lại cho đúng: những câu chỉ có ở đây."""

from dataclasses import replace
from datetime import timedelta

from pytest_bdd import given, parsers, scenarios, then, when

from cases.decide import decide
from specs.conftest import sentence
from specs.doings import published_and_corrected
from specs.forms import day

scenarios("noi_lai_cho_dung.feature")

NAME = "nói lại cho đúng"
APPROVED = "Đã duyệt, chờ công khai"
WRITTEN = r'bằng "(?P<forms>[^"]+)"'


@given(sentence(r"một kết luận đã công khai và có đề nghị nói lại ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    desk.reach("tố cáo", "Công khai", on)
    desk.open(NAME, on)


@given(parsers.parse('một kết luận đã công khai và đề nghị nói lại đến chặng "{stage}"'))
def _(desk, stage):
    desk.reach("tố cáo", "Công khai", desk.today)
    desk.reach(NAME, stage, desk.today)


@given("một kết luận đã công khai và bản nói lại đã duyệt, cơ quan không công khai sai")
def _(desk):
    desk.reach("tố cáo", "Công khai", desk.today)
    desk.reach(NAME, "Đang đối chiếu với hồ sơ", desk.today)
    desk.does("thanh tra viên", "Dự thảo bản nói lại", table=[["Cơ quan đã công khai sai", "không"]])
    desk.does("người có thẩm quyền", "Duyệt bản nói lại")


@given(
    sentence(
        rf"một kết luận đã công khai (?P<days>\d+) ngày {WRITTEN}, bản nói lại đã duyệt ngày (?P<on><ngày>)",
    ),
    converters={"on": day, "days": int},
)
def _(desk, days, forms, on):
    until = f"{on + timedelta(days=days):%d/%m/%Y}"
    published_and_corrected(desk, on, [["Hình thức công khai", forms], ["Đến ngày", until]])


@given(
    sentence(r"một kết luận đã báo (?P<times>\d+) lần trên báo in, bản nói lại đã duyệt ngày (?P<on><ngày>)"),
    converters={"on": day},
)
def _(desk, times, on):
    form = ["Hình thức công khai", "Thông báo trên báo in, phát thanh, truyền hình"]
    count = ["Số lần thông báo liên tiếp (báo in, phát thanh, truyền hình)", times]
    published_and_corrected(desk, on, [form, count, ["Đến ngày", ""]])


@when(sentence(r"mở đề nghị nói lại ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    desk.open(NAME, on)


@when("văn thư xác định nội dung với một đơn vị không có trong danh mục")
def _(desk):
    case, actor, setting, act = desk.ready("văn thư", "Xác định nội dung đã công khai")
    with desk.refusals():
        decide(case, replace(act, answers=act.answers | {"unit": "don-vi-khong-co"}), actor, desk.rules, setting)


@when("chính người dự thảo, nay giữ quyền duyệt, duyệt bản nói lại")
def _(desk):
    case, actor, setting, act = desk.ready("người có thẩm quyền", "Duyệt bản nói lại")
    with desk.refusals():
        decide(case, act, replace(actor, id=case.done("draft_statement").by), desk.rules, setting)


@then("không có ô nào để viết thêm")
def _(desk):
    assert desk.book.acts[desk.fact.act].asks == ()


@then("câu người đề nghị đọc không nói là có hay không có một đơn hay một vụ việc nào")
def _(desk):
    said = desk.book.stages[desk.case.stage].public
    assert "vụ việc khác" not in said
    assert "một đơn hay một vụ việc nào" in said
