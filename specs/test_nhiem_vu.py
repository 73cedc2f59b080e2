"""Nhiệm vụ theo chỉ thị: những câu chỉ có ở đây."""

from pytest_bdd import given, parsers, scenarios, then, when

from cases.duties import measures
from specs.conftest import sentence
from specs.doings import at
from specs.forms import day
from specs.town import BODIES, ROLES

scenarios("nhiem_vu.feature")

SPREAD = "Phổ biến, quán triệt"


@given(sentence(r'nhiệm vụ của "(?P<body>[^"]+)" được giao ngày (?P<on><ngày>)'), converters={"on": day})
def _(desk, body, on):
    desk.open("nhiệm vụ", on, [["Loại nhiệm vụ", SPREAD]], at=BODIES[body].id)


@given(sentence(r"nhiệm vụ không ghi ngày được giao ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    desk.open("nhiệm vụ", on, [["Loại nhiệm vụ", "Nhiệm vụ khác"], ["Ngày phải xong", "Chưa có văn bản"]])


@given(parsers.parse('mọi tổ chức đã được gửi dự thảo, trừ "{silent}" đều đã có ý kiến'))
def _(desk, silent):
    desk.does("văn thư", "Gửi dự thảo lấy ý kiến")
    for name in set(desk.book.choices["organisation"].values()) - {silent}:
        desk.does("văn thư", "Ghi ý kiến của tổ chức và trả lời bằng văn bản", table=[["Tổ chức", name]])


@when(sentence(r"giao nhiệm vụ ngày (?P<on><ngày>), trong đó:"), converters={"on": day})
def _(desk, on, datatable):
    desk.open("nhiệm vụ", on, datatable)


@when(
    sentence(r'(?P<role>người giám sát) của nơi ấy thực hiện "(?P<act>[^"]+)", trong đó:'),
)
def _(desk, role, act, datatable):
    desk.tries(at(desk, ROLES[role]), act, table=datatable)


@when(
    sentence(r"đếm số đo từ ngày (?P<since><ngày>) đến ngày (?P<until><ngày>)"),
    converters={"since": day, "until": day},
    target_fixture="counted",
)
def _(desk, since, until):
    return measures(desk.cases, since, until)


@then(parsers.parse('việc giám sát được mở ở "{body}"'))
def _(desk, body):
    assert (desk.opened.procedure, desk.opened.body) == ("supervision", BODIES[body].id)


@then(
    parsers.parse("số đo là: đúng hạn {on_time:d}, chậm {late:d}, xin lỗi {apologies:d}, làm lại {repeated:d}"),
)
def _(counted, on_time, late, apologies, repeated):
    found = (counted.on_time, counted.late, counted.apologies, counted.repeated)
    assert found == (on_time, late, apologies, repeated)
