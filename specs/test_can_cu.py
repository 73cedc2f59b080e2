"""Căn cứ: ai được làm, trong bao lâu, theo điều nào."""

import pytest
from pytest_bdd import parsers, scenarios, then, when

from cases.errors import BadRulebook
from specs import words
from specs.conftest import sentence
from specs.forms import day, listed

scenarios("can_cu.feature")


@when(parsers.parse("tra bộ quy tắc của thủ tục {procedure}"), target_fixture="row")
def _(desk, procedure):
    return desk.book_of(procedure)


@when(parsers.re(r'tra việc "(?P<label>.+)" trong thủ tục (?P<procedure>.+)'), target_fixture="row")
def _(desk, label, procedure):
    return desk.rule(procedure, label)


@when(parsers.re(r'tra thời hạn "(?P<label>.+)" trong thủ tục (?P<procedure>.+)'), target_fixture="row")
def _(desk, label, procedure):
    return desk.term(desk.book_of(procedure), label)


@when(parsers.re(r'tra con số "(?P<label>.+)" trong thủ tục (?P<procedure>.+)'), target_fixture="row")
def _(desk, label, procedure):
    return desk.book_of(procedure).numbers[words.NUMBERS[label]]


@then(sentence(r"bộ quy tắc có hiệu lực từ ngày (?P<on><ngày>)"), converters={"on": day})
def _(row, on):
    assert row.in_force == on


@then(
    sentence(r"trước ngày (?P<on><ngày>) thủ tục (?P<procedure>.+) chưa có bộ quy tắc"),
    converters={"on": day},
)
def _(desk, on, procedure):
    with pytest.raises(BadRulebook):
        desk.book_the_day_before(procedure, on)


@then(parsers.parse('căn cứ là "{source}"'))
def _(row, source):
    assert row.source == source


@then(parsers.parse("chỉ những người sau được làm: {who}"))
def _(desk, row, who):
    assert desk.who_may(row) == set(listed(who))


@then(parsers.re(r'(?P<who>.+) được báo theo "(?P<source>.+)"'))
def _(desk, row, who, source):
    assert words.RECIPIENTS[who] in desk.told_by(row, source)


@then(parsers.re(r"thời hạn là (?P<amount>\d+) (?P<unit>ngày làm việc|ngày|tháng|năm), tính từ (?P<start>.+)"))
def _(row, amount, unit, start):
    assert (row.amount, row.unit, row.start) == (int(amount), words.UNITS[unit], words.STARTS[start])


@then(parsers.parse("con số là {number:d}"))
def _(row, number):
    assert row.value == number
