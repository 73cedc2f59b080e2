"""Phản ánh, kiến nghị: những câu chỉ có ở đây."""

from pytest_bdd import given, parsers, scenarios

from specs import words
from specs.conftest import sentence
from specs.forms import day
from specs.town import BODIES

scenarios("phan_anh.feature")

HIGHER = "Chưa hài lòng, đề nghị cấp trên xem lại"


@given(parsers.parse('người gửi đã đánh giá "{rating}"'))
def _(desk, rating):
    desk.does("người gửi", "Đánh giá mức độ hài lòng", table=[["Mức độ hài lòng", rating]])


@given(sentence(r"phản ánh chưa hài lòng đã được đưa lên cấp trên ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    desk.reach("phản ánh", "Đã trả lời", on)
    desk.does("người gửi", "Đánh giá mức độ hài lòng", table=[["Mức độ hài lòng", "Chưa hài lòng"]])
    desk.does("người gửi", HIGHER)


@given("phản ánh đã được cấp trên xem lại và trả lời")
def _(desk):
    desk.reach("phản ánh", "Đã trả lời", desk.today)
    desk.looked_at_above("Ủy ban nhân dân thành phố")


@given(parsers.parse('"{body}" đặt {option} của mình là {number:d}'))
def _(desk, body, option, number):
    desk.options["bodies"] = {BODIES[body].id: {words.OPTIONS[option]: number}}
