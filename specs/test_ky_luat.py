"""Xem xét, xử lý kỷ luật: những câu chỉ có ở đây."""

from datetime import date

from pytest_bdd import given, parsers, scenarios, then, when

from specs.conftest import sentence
from specs.forms import day
from specs.standalone import opens, tries_to_open
from specs.town import BODIES

scenarios("ky_luat.feature")
scenarios("ky_luat_quyet_dinh.feature")
scenarios("ky_luat_2025.feature")

SKIP = "Không họp kiểm điểm, không lập hội đồng (có căn cứ)"
HEAD = "người có thẩm quyền"
BY_2025 = {"council_size": 3, "discipline_summons_working_days": 5, "discipline_summons_before_absence": 2}
PATH = {
    "Họp kiểm điểm": [],
    "Đã họp kiểm điểm": ["hold_meeting"],
    "Hội đồng kỷ luật": ["report_meeting"],
    "Đã lập hội đồng": ["answer_exclusions", "answer_circumstances", "set_up_council"],
    "Đến ngày họp hội đồng": ["summon", "14 days"],
    "Đã mở phiếu lần 1": ["open_first_ballot"],
    "Đã kiểm phiếu lần 1": ["count_first_ballot"],
    "Đã mở phiếu lần 2": ["open_second_ballot"],
    "Đã kiểm phiếu lần 2": ["count_second_ballot"],
    "Quyết định": ["close_session"],
    "Đã có kiến nghị": ["recommend"],
    "Đã có quyết định, chờ công khai": ["decide_discipline"],
    "Công khai": ["publish"],
}


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


@given(sentence(r"cơ quan tự mở vụ việc kỷ luật ngày (?P<on><ngày>)(, trong đó:)?"), converters={"on": day})
def _(desk, on, datatable):
    opens(desk, "kỷ luật", on, datatable)


@when(sentence(r"(?P<body>.+) tự mở vụ việc kỷ luật ngày (?P<on><ngày>)(, trong đó:)?"), converters={"on": day})
def _(desk, body, on, datatable):
    tries_to_open(desk, "kỷ luật", on, datatable, BODIES[body].id)


@given(parsers.parse('vụ việc kỷ luật viên chức không qua hội đồng vì "{ground}"'))
def _(desk, ground):
    desk.reach("kỷ luật", "Họp kiểm điểm", desk.today)
    desk.does(HEAD, SKIP, table=[["Căn cứ không lập hội đồng", ground]])


@given(
    sentence(r'vụ việc kỷ luật viên chức không qua hội đồng vì "(?P<ground>.+)", nhận bản án ngày (?P<on><ngày>)'),
)
def _(desk, ground, on):
    desk.reach("kỷ luật", "Họp kiểm điểm", desk.today)
    desk.does(HEAD, SKIP, table=[["Căn cứ không lập hội đồng", ground], ["Ngày nhận bản án", on]])
    desk._follow(["answer_exclusions", "answer_circumstances", "record_answer"])


@given(parsers.parse("vụ việc kỷ luật một viên chức, giữ chức vụ quản lý: {manager}, đã họp kiểm điểm"))
def _(desk, manager):
    opens(desk, "kỷ luật", desk.today, [["Giữ chức vụ quản lý", manager]])
    desk._follow(["hold_meeting", "report_meeting"])


@given(sentence(r'vụ việc kỷ luật công chức đã làm đến "(?P<act>.+)" ngày (?P<on><ngày>)'), converters={"on": day})
def _(desk, act, on):
    opens(desk, "kỷ luật", on, [["Là", "Công chức"]])
    desk._follow({"Họp kiểm điểm": ["hold_meeting"]}.get(act, []))


@when("vụ việc được xem")
def _(desk):
    desk.looks("người giám sát")


@given(parsers.parse('vụ việc kỷ luật theo bản 2025 đến chặng "{stage}"'))
def _(desk, stage):
    desk.options |= BY_2025
    opens(desk, "kỷ luật", date(2025, 8, 1), [["Ngày hành vi chấm dứt (không rõ: ngày có kết luận)", "05/03/2025"]])
    desk._follow(step for steps in list(PATH.values())[: list(PATH).index(stage) + 1] for step in steps)


@then(parsers.parse('hạn của bản mới "{label}" không còn phải theo'))
def _(desk, label):
    assert desk.case.clock(desk.term(desk.book_of("kỷ luật"), label).key).state == "dropped"
