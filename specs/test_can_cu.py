"""Căn cứ: ai được làm, trong bao lâu, theo điều nào; từng bản một tệp bảng."""

from pytest_bdd import parsers, scenarios, then, when

from specs import in_words, words
from specs.conftest import sentence
from specs.forms import day, listed

scenarios("can_cu")

BOOK = r"của thủ tục (?P<procedure>.+), bản (?P<on><ngày>)"


@when(sentence(r"tra thủ tục (?P<procedure>.+) ngày (?P<on><ngày>)"), converters={"on": day}, target_fixture="row")
def _(desk, procedure, on):
    with desk.refusals():
        return desk.book_of(procedure, on)


@when(sentence(rf"tra phần chuyển tiếp {BOOK}"), converters={"on": day}, target_fixture="row")
def _(desk, procedure, on):
    return desk.version_of(procedure, on).migrate


@when(sentence(rf"tra phần hành vi trước {BOOK}"), converters={"on": day}, target_fixture="row")
def _(desk, procedure, on):
    return desk.version_of(procedure, on).earlier_acts


@when(sentence(rf'tra việc "(?P<label>.+)" {BOOK}'), converters={"on": day}, target_fixture="row")
def _(desk, label, procedure, on):
    return desk.rule(desk.version_of(procedure, on), label)


@when(sentence(rf'tra thời hạn "(?P<label>.+)" {BOOK}'), converters={"on": day}, target_fixture="limit")
def _(desk, label, procedure, on):
    book = desk.version_of(procedure, on)
    return desk.term(book, label), book


@when(sentence(rf'tra con số "(?P<label>.+)" {BOOK}'), converters={"on": day}, target_fixture="row")
def _(desk, label, procedure, on):
    return desk.number(desk.version_of(procedure, on), label)


@then(sentence(r"bộ quy tắc có hiệu lực từ ngày (?P<on><ngày>)"), converters={"on": day})
def _(row, on):
    assert row.in_force == on


@then("chưa có bộ quy tắc")
def _(desk):
    assert desk.refused_for == words.REASONS["chưa có bộ quy tắc"]


@then(parsers.parse('vụ việc đang mở thì "{open_cases}"'))
def _(row, open_cases):
    assert in_words.transition(row)[0] == open_cases


@then(parsers.parse('hành vi xảy ra trước ngày ấy thì "{acts_before}"'))
def _(row, acts_before):
    assert in_words.transition(row)[1] == acts_before


@then(sentence(r"hành vi từ ngày (?P<since><ngày>) cũng theo bản này"), converters={"since": day})
def _(row, since):
    assert row.since == since


@then(parsers.parse('căn cứ là "{source}"'))
def _(row, source):
    assert row.source == source


@then(parsers.parse("chỉ những người sau được làm: {who}"))
def _(desk, row, who):
    assert desk.who_may(row) == listed(who)


@then(parsers.re(r'(?P<who>.+) được báo theo "(?P<source>.+)"'))
def _(desk, row, who, source):
    assert words.RECIPIENTS[who] in desk.told_by(row, source)


@then(parsers.parse('thời hạn là "{length}", tính từ "{start}", theo "{source}"'))
def _(limit, length, start, source):
    term, book = limit
    assert (in_words.length(term), in_words.start(term, book), term.source) == (length, start, source)


@then(parsers.parse('con số là "{number}"'))
def _(row, number):
    assert in_words.number(row) == number
