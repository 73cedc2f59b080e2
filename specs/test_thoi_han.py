"""Tính thời hạn: những câu chỉ nói về thời gian, không về một vụ việc."""

from pytest_bdd import given, parsers, scenarios, then, when

from specs.conftest import sentence
from specs.forms import day

scenarios("thoi_han.feature")

COUNTED = (
    r"thời hạn (?P<amount>\d+) (?P<unit>ngày làm việc|ngày|tháng|năm|ngay trong ngày) bắt đầu ngày (?P<start><ngày>)"
)
NUMBERS = {"amount": int, "start": day, "since": day, "until": day}


@given("cơ quan không dời hạn rơi vào ngày nghỉ")
def _(desk):
    desk.options["roll_forward"] = False


@given("đề xuất hoán đổi ngày 23/11/2026 đã được duyệt")
def _(desk):
    desk.switches = frozenset({"swap_2026_11_23"})


@when(sentence(COUNTED), converters=NUMBERS, target_fixture="end")
def _(desk, amount, unit, start):
    return desk.count(amount, unit, start)


@when(
    sentence(COUNTED + ", tạm dừng từ ngày (?P<since><ngày>) đến ngày (?P<until><ngày>)"),
    converters=NUMBERS,
    target_fixture="end",
)
def _(desk, amount, unit, start, since, until):
    return desk.count(amount, unit, start, (since, until))


@then(sentence("hạn là ngày (?P<on><ngày>)"), converters={"on": day})
def _(end, on):
    assert end.day == on


@then(parsers.parse("có {number:d} ngày không tính"))
def _(end, number):
    assert len(end.skipped) == number


@then(sentence('ngày (?P<on><ngày>) không tính vì "(?P<why>[^"]+)"'), converters={"on": day})
def _(end, on, why):
    assert dict(end.skipped)[on] == why
