"""Thanh tra và giám sát: những câu chỉ có ở đây."""

from pytest_bdd import given, parsers, scenarios, then, when

from cases import recommendations
from specs import words
from specs.conftest import sentence
from specs.forms import day
from specs.town import BODIES

scenarios("thanh_tra.feature")
scenarios("giam_sat.feature")

STATES = {
    "chưa báo cáo": "open",
    "đã báo cáo xong": "reported",
    "báo cáo chưa làm được": "not_done",
    "đã thực hiện xong": "done",
    "đã chuyển cấp có thẩm quyền": "passed_on",
}


def _clock(desk, row):
    (found,) = [clock for clock in desk.case.clocks if clock.row == row]
    return found


@given(sentence(r"một cuộc (?P<procedure>.+) được đề xuất ngày (?P<on><ngày>)(, trong đó:)?"), converters={"on": day})
def _(desk, procedure, on, datatable):
    desk.open(procedure, on, datatable)


@given(parsers.re(r'(?P<who>.+) đã nhận vụ việc về "(?P<body>[^"]+)"'))
def _(desk, who, body):
    desk.does("người có thẩm quyền", "Cấp trên hoặc cơ quan kế thừa nhận vụ việc", table=[["Cơ quan nhận", body]])


@when(
    sentence(r'(?P<who>.+) mở thủ tục (?P<procedure>.+) bằng việc "(?P<act>.+)" ngày (?P<on><ngày>)(, trong đó:)?'),
    converters={"on": day},
)
def _(desk, who, procedure, act, on, datatable):
    assert desk.rule(desk.book_of(procedure), act).act == "open"
    with desk.refusals():
        desk.open(procedure, on, datatable, who)


@then(sentence(r'hạn của kiến nghị "(?P<row>[^"]+)" là ngày (?P<on><ngày>)'), converters={"on": day})
def _(desk, row, on):
    assert _clock(desk, row).due == on


@then(parsers.re(rf'thời hạn của kiến nghị "(?P<row>[^"]+)" (?P<state>{"|".join(words.STATES)})'))
def _(desk, row, state):
    assert _clock(desk, row).state == words.STATES[state]


@then(parsers.re(r'kiến nghị "(?P<row>[^"]+)" thì (?P<state>.+)'))
def _(desk, row, state):
    assert recommendations.one(desk.case, row).state == STATES[state]


@then(parsers.parse('kiến nghị được gửi đến: "{body}"'))
def _(desk, body):
    assert recommendations.addressees(desk.case) == (BODIES[body].id,)
