"""Quá hạn, tố cáo tiếp, kiến nghị, trách nhiệm của người giải quyết."""

from pytest_bdd import given, scenarios, then

from specs.conftest import sentence
from specs.forms import day

scenarios("to_cao_sau_ket_luan.feature")


@given("cuộc kiểm tra không có người tố cáo đã kết thúc, không ai vi phạm")
def _(desk):
    desk.close_inspection_without_violation()


@then(sentence(r"vụ việc theo bản có hiệu lực từ ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    assert desk.book.in_force == on
