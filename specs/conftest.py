"""The sentences that all features share; each is one to three lines and speaks only to the desk."""

import pytest
from pytest_bdd import given, parsers, then, when

from cases.duties import dissemination
from cases.rulebook import Rules, shelf
from specs import words
from specs.desk import Desk
from specs.doings import confirm, spread
from specs.forms import day, decomposed, listed
from specs.town import BODIES

RULES = pytest.StashKey[Rules]()  # another shelf of rulebooks, put here by the mutation run
CONFIRMED = {True: "đã xác nhận", False: "chưa xác nhận"}
NAMES = {body.id: name for name, body in BODIES.items()}
DAY = r"\d\d/\d\d/\d{4}"


@pytest.fixture
def rules(request):
    return request.config.stash.get(RULES, None) or shelf()


@pytest.fixture
def desk(rules):
    return Desk(rules)


@pytest.fixture
def datatable():
    """A step without a table has an empty one."""
    return []


def sentence(pattern: str) -> parsers.re:
    """Read a step: `{a day}` is written dd/mm/yyyy, quoted words are free."""
    return parsers.re(pattern.replace("<ngày>", DAY))


# --- Biết -------------------------------------------------------------------------------------------------------


@given(sentence(r"hôm nay là ngày (?P<on>.+)"), converters={"on": day})
def _(desk, on):
    desk.today = on


@given(sentence(r"một đơn nhận ngày (?P<on><ngày>)(, trong đó:)?"), converters={"on": day})
def _(desk, on, datatable):
    desk.register(on, datatable)


@given(sentence(r'vụ việc (?P<procedure>[^"]+?) (đang ở|đến) chặng "(?P<stage>[^"]+)"'))
def _(desk, procedure, stage):
    desk.reach(procedure, stage, desk.today)


@given(
    sentence(r'vụ việc (?P<procedure>[^"]+?) đến chặng "(?P<stage>[^"]+)" ngày (?P<on><ngày>)'),
    converters={"on": day},
)
def _(desk, procedure, stage, on):
    desk.reach(procedure, stage, on)


@given(
    sentence(r'(?P<who>[^"]+) đã thực hiện "(?P<act>[^"]+)"( ngày (?P<on><ngày>))?(, trong đó:)?'),
    converters={"on": day},
)
def _(desk, who, act, on, datatable):
    desk.does(who, act, on, datatable)


@given("vụ việc mới mở là vụ việc đang xem")
def _(desk):
    desk.turn_to_opened()


@given(sentence(r"hội đồng kỷ luật đã được triệu tập họp ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    desk.summon_council(on)


@given(sentence(r'nhiệm vụ "(?P<kind>[^"]+)" được giao ngày (?P<on><ngày>)'), converters={"on": day})
def _(desk, kind, on):
    desk.open("nhiệm vụ", on, [["Loại nhiệm vụ", kind]])


@given(parsers.parse('"{body}" đã phổ biến cho {present:d} người mà chưa xác nhận'))
def _(desk, body, present):
    spread(desk, body, int(present))


@given(
    sentence(r'"(?P<body>[^"]+)" đã phổ biến cho (?P<present>\d+) người và đã xác nhận ngày (?P<on><ngày>)'),
    converters={"on": day},
)
def _(desk, body, present, on):
    spread(desk, body, int(present))
    confirm(desk, on)


@given(parsers.parse("cơ quan đặt {option} là {number:d}"))
def _(desk, option, number):
    desk.options[words.OPTIONS[option]] = number


@given(parsers.parse("cơ quan chưa đặt {option}"))
def _(desk, option):
    desk.options.pop(words.OPTIONS[option], None)


@given(sentence(r"(?P<name>(ông|bà) [^,]+) là (?P<role>[^,]+) của (?P<body>.+)"))
def _(desk, name, role, body):
    desk.appoint(name, role, body)


@given(parsers.re(r"(?P<who>(ông|bà) [^,]+) đã được báo, được mời và được nghe"))
def _(desk, who):
    desk.hears(who)


@given(parsers.parse("người đó đang xem bản thứ {number:d} của vụ việc"))
def _(desk, number):
    desk.seen = number


# --- Khi --------------------------------------------------------------------------------------------------------


@when(
    sentence(r'(?P<who>[^"]+) thực hiện "(?P<act>[^"]+)"( ngày (?P<on><ngày>))?(, trong đó:)?'),
    converters={"on": day},
)
def _(desk, who, act, on, datatable):
    desk.tries(who, act, on, datatable)


@when(
    sentence(r'(?P<who>[^"]+) thực hiện "(?P<act>[^"]+)" với giấy ghi ngày (?P<on><ngày>)'),
    converters={"on": day},
)
def _(desk, who, act, on):
    desk.tries_in_future(who, act, on)


@when(sentence(r"(?P<who>.+) xem vụ việc"))
def _(desk, who):
    desk.looks(who)


@when(
    sentence(r'thực hiện "Tiếp nhận, ghi sổ" với đơn nhận ngày (?P<on><ngày>)(, trong đó:)?'),
    converters={"on": day},
)
def _(desk, on, datatable):
    desk.tries_to_register(on, datatable)


@when(sentence(r"(?P<who>.+) ghi sổ một đơn nhận ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, who, on):
    desk.tries_to_register(on, who=who)


@when("vụ việc mới mở được xem đến")
def _(desk):
    desk.turn_to_opened()


@when("người có thẩm quyền nhập vụ việc vào chính nó")
def _(desk):
    desk.joins_itself("người có thẩm quyền")


@when("người gửi một đơn khác xem vụ việc")
def _(desk):
    desk.stranger_looks()


@when("cấp trên xem việc phổ biến", target_fixture="seen")
def _(desk):
    return dissemination(desk.cases)


@when(sentence(r"(?P<who>.+) xem danh sách việc"))
def _(desk, who):
    desk.reads_list(who)


@when(sentence(r"đơn ghi sổ hôm nay mà ngày nhận viết là (?P<on><ngày>)"))
def _(desk, on):
    desk.tries_to_register(desk.today, [["Ngày nhận", on]])


@when(sentence(r'(?P<who>[^"]+) thực hiện "(?P<act>[^"]+)" với mục "(?P<field>[^"]+)" gõ rời dấu là "(?P<text>[^"]+)"'))
def _(desk, who, act, field, text):
    desk.tries(who, act, table=[[field, decomposed(text)]])


@when(sentence(r'(?P<who>[^"]+) thực hiện "(?P<act>[^"]+)" với mục "(?P<field>[^"]+)" dài (?P<size>\d+) ký tự'))
def _(desk, who, act, field, size):
    desk.tries(who, act, table=[[field, "a" * int(size)]])


@when(sentence(r'(?P<who>[^"]+) thực hiện "(?P<act>[^"]+)" với mục "(?P<field>[^"]+)" toàn dấu cách'))
def _(desk, who, act, field):
    desk.tries(who, act, table=[[field, "   "]])


# --- Thì --------------------------------------------------------------------------------------------------------


@then(parsers.parse('bị từ chối vì "{reason}"'))
def _(desk, reason):
    assert desk.refused_for == words.REASONS[reason]


@then(parsers.re(r'vụ việc (vẫn )?ở chặng "(?P<stage>[^"]+)"'))
def _(desk, stage):
    assert desk.stage == stage


@then(sentence(r'hạn "(?P<term>[^"]+)" (vẫn )?là ngày (?P<on><ngày>)'), converters={"on": day})
def _(desk, term, on):
    assert desk.due(term) == on


@then(parsers.re(rf'thời hạn "(?P<term>[^"]+)" (?P<state>{"|".join(words.STATES)})'))
def _(desk, term, state):
    assert desk.clock(term).state == words.STATES[state]


@then(parsers.parse('vụ việc không có thời hạn "{term}"'))
def _(desk, term):
    assert desk.clock(term) is None


@then("không ai còn nợ việc gì")
def _(desk):
    assert desk.case.due is None


@then("người gửi đơn ban đầu được báo tin của vụ việc này")
def _(desk):
    assert desk.reported_first == "register"


@then("không người gửi đơn nào được báo tin của vụ việc này")
def _(desk):
    assert desk.reported_first is None


@then("được chấp nhận")
def _(desk):
    assert desk.fact is not None


@then(parsers.parse("những người được báo là: {people}"))
def _(desk, people):
    assert desk.told() == {words.RECIPIENTS[each] for each in listed(people)} - {""}


@then(parsers.parse("lượt giải quyết là lượt thứ {number:d}"))
def _(desk, number):
    assert desk.case.round == number


@then(parsers.parse("vụ việc có {number:d} việc đã ghi"))
def _(desk, number):
    assert len(desk.facts) == number


@then(parsers.parse('mở thêm vụ việc "{label}" ở chặng "{stage}"'))
def _(desk, label, stage):
    book = desk.rules[desk.opened.rulebook]
    assert (book.label, book.stages[desk.opened.stage].label) == (label, stage)


@then(parsers.parse('việc đầu tiên là "{label}"'))
def _(desk, label):
    assert desk.book.acts[desk.facts[0].act].label == label


@then(parsers.parse('vụ việc thuộc về "{body}"'))
def _(desk, body):
    assert desk.case.body == BODIES[body].id


@then(parsers.parse('mục "{field}" được lưu là "{text}"'))
def _(desk, field, text):
    assert desk.stored(field) == text


@then(parsers.parse('việc "{label}" đang vướng vì "{reason}"'))
def _(desk, label, reason):
    assert words.REASONS[reason] in desk.list[label]


@then(parsers.parse('việc "{label}" làm được ngay'))
def _(desk, label):
    assert desk.list[label] == []


@then(parsers.parse('danh sách không có việc "{label}"'))
def _(desk, label):
    assert label not in desk.list


@then(parsers.parse("danh sách có {number:d} việc"))
def _(desk, number):
    assert len(desk.list) == number


@then("thấy các dòng sau:")
def _(seen, datatable):
    lines = {(NAMES[row.body], str(row.sessions), str(row.present), CONFIRMED[row.confirmed]) for row in seen}
    assert lines == {tuple(row) for row in datatable}


@then(parsers.parse("việc ấy chỉ hỏi: {labels}"))
def _(desk, labels):
    assert [ask.label for ask in desk.book.acts[desk.fact.act].asks] == listed(labels)
