"""Thẩm quyền, đơn chuyển đến, rút trước khi thụ lý, xử lý ngay."""

from pytest_bdd import scenarios, when

from specs.conftest import sentence
from specs.forms import day

scenarios("to_cao_tham_quyen.feature")


@when(
    sentence(r'vụ việc tố cáo được mở tại bàn ngày (?P<on><ngày>) từ đơn "(?P<channel>[^"]+)"'), converters={"on": day}
)
def _(desk, on, channel):
    desk.open("tố cáo", on, [["Kênh tiếp nhận", channel]])
