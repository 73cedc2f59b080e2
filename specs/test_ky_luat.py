"""Xem xét, xử lý kỷ luật: những câu chỉ có ở đây."""

from pytest_bdd import given, parsers, scenarios, then

from specs.conftest import sentence
from specs.forms import day

scenarios("ky_luat.feature")


@given(parsers.parse('vụ việc kỷ luật một người là "{kind}", giữ chức vụ quản lý: {manager}, đã có kiến nghị'))
def _(desk, kind, manager):
    desk.recommend([["Là", kind], ["Giữ chức vụ quản lý", manager]])


@given(parsers.parse('vụ việc kỷ luật một người là "{kind}" về hành vi chấm dứt ngày {ended}, đã có kiến nghị'))
def _(desk, kind, ended):
    desk.recommend([["Là", kind], ["Ngày hành vi chấm dứt (không rõ: ngày có kết luận)", ended]])


@given(parsers.parse("vụ việc kỷ luật về hành vi chấm dứt ngày {ended}, đã có kiến nghị ngày 15/07/2026"))
def _(desk, ended):
    desk.recommend([["Ngày hành vi chấm dứt (không rõ: ngày có kết luận)", ended]])


@given("cơ quan đã xác nhận thời hiệu với người không phải viên chức")
def _(desk):
    desk.options |= {"limitation_reprimand_years": 5, "limitation_other_years": 10}


@then(sentence(r"quyết định kỷ luật còn hiệu lực ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    assert desk.case.in_effect("effect", on)


@then(sentence(r"quyết định kỷ luật hết hiệu lực từ ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    assert not desk.case.in_effect("effect", on)
