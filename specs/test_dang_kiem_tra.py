"""Kiểm tra, giám sát của Đảng: những câu chỉ có ở đây."""

from pytest_bdd import given, parsers, scenarios, then, when

from specs.conftest import sentence
from specs.forms import day
from specs.town import BODIES

scenarios("dang_kiem_tra.feature")

STAGES = ["Đã có quyết định, chờ triển khai", "Thẩm tra, xác minh", "Họp xem xét, kết luận"]


@given(parsers.parse('cuộc "{kind}", do {manager}, đã có quyết định ngày 01/07/2026'))
def _(desk, kind, manager):
    desk.reach("kiểm tra Đảng", "Chuẩn bị kiểm tra, giám sát", desk.today)
    desk.does("chủ tịch hội đồng", "Ghi các nội dung kiểm tra, giám sát")
    table = [["Loại", kind], ["Người, tổ chức được kiểm tra do ai quản lý", manager]]
    desk.does("chủ tịch hội đồng", "Phân loại, nắm tình hình", table=table)
    desk.does("người có thẩm quyền", "Ban hành quyết định, kế hoạch, lập đoàn")


@given("trưởng đoàn đã báo cáo và tập thể đã họp")
def _(desk):
    for stage in STAGES[STAGES.index(desk.stage) + 1 :]:
        desk.goes_on_to("kiểm tra Đảng", stage)
    desk.does("chủ tịch hội đồng", "Họp xem xét báo cáo của đoàn")


@when(sentence(r"mở vụ việc (?P<procedure>.+) ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, procedure, on):
    with desk.refusals():
        desk.open(procedure, on)


@when(sentence(r"(?P<place>[^,]+) mở vụ việc (?P<procedure>.+ Đảng)"))
def _(desk, place, procedure):
    with desk.refusals():
        desk.open(procedure, desk.today, at=BODIES[place].id)


@then(sentence(r"vụ việc theo bản (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    assert desk.book.in_force == on


@then(parsers.parse('chặng này nói với người được kiểm tra "{words}"'))
def _(desk, words):
    assert words in desk.book.stages[desk.case.stage].public
