"""Phân loại bằng câu hỏi, ý kiến, chuyển đơn giữa các cơ quan."""

from pytest_bdd import given, parsers, scenarios, then

from specs.conftest import sentence
from specs.forms import day

scenarios("phan_loai_chuyen_don.feature")


ANSWERED = "văn thư đã trả lời: quyền lợi của mình {rights}, nêu hành vi {act}, thái độ {conduct}, đề nghị {wish}"


@given(parsers.parse(ANSWERED))
def _(desk, rights, act, conduct, wish):
    labels = [ask.label for ask in desk.book.acts["answer_sorting"].asks]
    answers = zip(labels, (rights, act, conduct, wish), strict=True)
    desk.does("văn thư", "Trả lời câu hỏi phân loại", table=[list(pair) for pair in answers])


@then("vụ việc không ghi ai là người bị phản ánh")
def _(desk):
    assert desk.case.people.reported == ()


@then(sentence(r"ngày nhận là ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    assert desk.case.received_on == on
