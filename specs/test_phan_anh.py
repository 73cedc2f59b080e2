"""Phản ánh, kiến nghị: những câu chỉ có ở đây."""

from pytest_bdd import given, parsers, scenarios, then

from specs import words
from specs.conftest import sentence
from specs.doings import HIGHER, looked_at_above, rated
from specs.forms import day
from specs.town import BODIES

scenarios("phan_anh.feature")


@given(parsers.parse('người gửi đã đánh giá "{rating}"'))
def _(desk, rating):
    rated(desk, rating)


@given(sentence(r"phản ánh chưa hài lòng đã được đưa lên cấp trên ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    desk.reach("phản ánh", "Đã trả lời", on)
    rated(desk, "Chưa hài lòng")
    desk.does("người gửi", HIGHER)


@given("phản ánh đã được cấp trên xem lại và trả lời")
def _(desk):
    desk.reach("phản ánh", "Đã trả lời", desk.today)
    looked_at_above(desk, "Ủy ban nhân dân thành phố")


@given(parsers.parse('"{body}" đặt {option} của mình là {number:d}'))
def _(desk, body, option, number):
    desk.options["bodies"] = {BODIES[body].id: {words.OPTIONS[option]: number}}


@then(sentence(r"phản ánh theo bản (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    assert desk.book.in_force == on
