"""Tính thời hạn: những câu chỉ nói về thời gian, không về một vụ việc."""

from pytest_bdd import given, parsers, scenarios, then, when

from cases import moved
from specs.conftest import sentence
from specs.forms import day, listed

scenarios("thoi_han.feature")

COUNTED = (
    r"thời hạn (?P<amount>\d+) (?P<unit>ngày làm việc|ngày|tháng|năm|ngay trong ngày) bắt đầu ngày (?P<start><ngày>)"
)
NOTICED = r'thông báo số "(?P<number>[^"]+)" cho ngày (?P<on><ngày>) là ngày (?P<kind>nghỉ|làm bù) vì "(?P<why>[^"]+)"'
KINDS = {"nghỉ": "off", "làm bù": "worked"}
NUMBERS = {"amount": int, "start": day, "since": day, "until": day}


@given("cơ quan không dời hạn rơi vào ngày nghỉ")
def _(desk):
    desk.options["roll_forward"] = False


@given("đề xuất hoán đổi ngày 23/11/2026 đã được duyệt")
def _(desk):
    desk.switches = frozenset({"swap_2026_11_23"})


@given(sentence(NOTICED), converters={"on": day})
@when(sentence(NOTICED), converters={"on": day})
def _(desk, number, on, kind, why):
    desk.enter_notice(number, on, KINDS[kind], why)


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


@then(sentence(r"lịch năm (?P<year>\d+) (?P<known>theo thư viện|theo thông báo)"), converters={"year": int})
def _(desk, year, known):
    assert (year in desk.calendar.notices) == (known == "theo thông báo")


@when(sentence(r"thông báo năm (?P<year>\d+) ghi: (?P<days>.+)"), converters={"year": int})
def _(desk, year, days):
    desk.enter_file(year, ((on, KINDS[kind]) for on, _, kind in (each.partition(" ") for each in listed(days))))


@then("lịch không đổi")
def _(desk):
    assert desk.notices == ()


@then("lịch có thêm một thông báo")
def _(desk):
    assert len(desk.notices) == 1


@then(sentence(r"có (?P<number>\d+) hạn được dời"), converters={"number": int})
def _(desk, number):
    assert sum(fact.act == moved.ACT for fact in desk.facts) == number


@then(sentence('ngày (?P<on><ngày>) không tính vì "(?P<why>[^"]+)"'), converters={"on": day})
def _(end, on, why):
    assert dict(end.skipped)[on] == why
