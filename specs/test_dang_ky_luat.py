"""Kỷ luật Đảng: những câu chỉ có ở đây."""

from pytest_bdd import given, parsers, scenarios, then, when

from specs.conftest import sentence
from specs.forms import day

scenarios("dang_ky_luat.feature")

PROCEDURE, HEARING, VOTING = "kỷ luật Đảng", "Nghe đảng viên, tổ chức đảng trình bày", "Họp, bỏ phiếu kín"
SUBJECT = r'một "(?P<kind>[^"]+)", giữ chức vụ: (?P<office>có|không)'


def opened(kind, office="không", higher="không", **more):
    """Return the form that opens a case: about the cell of the town, or about the person reported."""
    who = {"Tổ chức đảng": [["Đảng viên (bỏ trống nếu là tổ chức đảng)", ""]]}.get(kind, [])
    which = {"Tổ chức đảng": [["Tổ chức đảng (bỏ trống nếu là đảng viên)", "Chi bộ Hư Cấu"]]}.get(kind, [])
    table = [["Là", kind], ["Giữ chức vụ trong Đảng", office], ["Vi phạm trong nhiệm vụ do cấp trên giao", higher]]
    return [*table, *who, *which, *more.values()]


def to_the_vote(desk, *table):
    desk.open(PROCEDURE, desk.today, list(table))
    desk.goes_on_to(PROCEDURE, VOTING)


def votes(desk, tally):
    """Let the nine members of the cell vote, and count."""
    desk.does("chủ tịch hội đồng", "Lập danh sách người bỏ phiếu")
    desk.does("chủ tịch hội đồng", "Mở phiếu kín của tổ chức đảng")
    desk.does("chủ tịch hội đồng", "Kiểm phiếu của tổ chức đảng", table=[["Kết quả kiểm phiếu", tally]])


def proposed(desk, form):
    desk.does("chủ tịch hội đồng", "Đề nghị cấp trên quyết định", table=[["Hình thức đề nghị", form]])
    desk.does("người có thẩm quyền", "Lập danh sách thành viên cấp quyết định")
    desk.does("người có thẩm quyền", "Mở phiếu kín của cấp quyết định")


@given("cấp ủy đã xác nhận thời hiệu kỷ luật Đảng")
def _(desk):
    desk.options |= {"party_limitation_reprimand_years": 5, "party_limitation_other_years": 10}


@given(sentence(rf"vụ việc kỷ luật Đảng về {SUBJECT}"))
def _(desk, kind, office):
    desk.open(PROCEDURE, desk.today, opened(kind, office))


@given(sentence(rf"cuộc họp xem xét {SUBJECT}"))
def _(desk, kind, office):
    to_the_vote(desk, *opened(kind, office))


@given(sentence(rf"cuộc họp xem xét {SUBJECT}, chín đảng viên bỏ phiếu: (?P<tally>.+)"))
def _(desk, kind, office, tally):
    to_the_vote(desk, *opened(kind, office))
    votes(desk, tally)


@given(parsers.parse("cuộc họp xem xét vi phạm trong nhiệm vụ cấp trên giao, chín đảng viên bỏ phiếu: {tally}"))
def _(desk, tally):
    to_the_vote(desk, *opened("Đảng viên chính thức", higher="có"))
    votes(desk, tally)


@given(sentence(r"cuộc họp xem xét hành vi chấm dứt ngày (?P<ended><ngày>), chín đảng viên bỏ phiếu: (?P<tally>.+)"))
def _(desk, ended, tally):
    day_of = ["Ngày hành vi chấm dứt (không rõ: ngày có kết luận)", ended]
    to_the_vote(desk, *opened("Đảng viên chính thức", day_of=day_of))
    votes(desk, tally)


@given(parsers.parse("chi bộ bỏ phiếu: {tally}; rồi đề nghị {form}; cấp quyết định mở phiếu"))
def _(desk, tally, form):
    to_the_vote(desk, *opened("Đảng viên chính thức", "có"))
    votes(desk, tally)
    proposed(desk, form)


@given(parsers.parse("đảng viên được mời {times:d} lần, lần cuối ngày mời là 10/07/2026"))
def _(desk, times):
    for _ in range(times):
        desk.does("chủ tịch hội đồng", "Mời đến trình bày", table=[["Ngày gặp", "10/07/2026"]])


@given(parsers.parse("chín đảng viên bỏ phiếu: {tally}"))
def _(desk, tally):
    votes(desk, tally)


@when(sentence(r"mở vụ việc kỷ luật Đảng ngày (?P<on><ngày>)(, trong đó:)?"), converters={"on": day})
def _(desk, on, datatable):
    with desk.refusals():
        desk.open(PROCEDURE, on, datatable)


@then(sentence(r"vụ việc theo bản (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    assert desk.book.in_force == on


@then("không có gì được đưa ra công khai")
def _(desk):
    assert [rule.act for rule in desk.book.acts.values() if rule.publishes] == []
