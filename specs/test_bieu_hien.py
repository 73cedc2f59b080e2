"""25 biểu hiện: danh mục, và câu hỏi về biểu hiện ở việc kết luận."""

from pytest_bdd import given, parsers, scenarios, then, when

from cases.signs import group_of
from specs import words

scenarios("bieu_hien.feature")

CONCLUDE = "Ký kết luận nội dung tố cáo"
SIGNS = "Biểu hiện theo phụ lục Chỉ thị 24"
GROUND = "Căn cứ của biểu hiện"
LINE = "1; A; 02/03/2026; trạm y tế phường Thí Dụ; Văn bản mẫu 00/VD, Điều 0"
FINDING = {"đúng": "true", "đúng một phần": "partly_true", "sai": "false"}


@given(parsers.parse("cơ quan đã nạp mục {item:d} của phụ lục"))
def _(desk, item):
    desk.options["signs"] = [item]


@when(parsers.parse("tra mục {item:d} của phụ lục"), target_fixture="found")
def _(item):
    return group_of(item)


@when(parsers.parse('người có thẩm quyền kết luận "{finding}" và ghi biểu hiện "{line}"'))
def _(desk, finding, line):
    value = f"A: {desk.book.choices['finding'][FINDING[finding]]}"
    answers = [["Kết luận từng nội dung với từng người", value], [SIGNS, line], [GROUND, "Việc đã làm"]]
    desk.tries("người có thẩm quyền", CONCLUDE, table=answers)


@when(parsers.re(r'người có thẩm quyền ghi biểu hiện với căn cứ "(?P<ground>.*)"'))
def _(desk, ground):
    desk.tries("người có thẩm quyền", CONCLUDE, table=[[SIGNS, LINE], [GROUND, ground]])


@when("tìm câu hỏi về biểu hiện trong mọi thủ tục", target_fixture="asking_acts")
def _(desk):
    rules = (rule for book in desk.rules for rule in book.acts.values())
    return {rule.act for rule in rules if any(ask.kind == "signs" for ask in rule.asks)}


@then(parsers.parse('mục ấy thuộc nhóm "{group}"'))
def _(found, group):
    assert found == group


@then(parsers.parse('kết quả là "{outcome}"'))
def _(desk, outcome):
    assert ("được chấp nhận" if desk.error is None else desk.refused_for) == words.REASONS.get(outcome, outcome)


@then("chỉ việc kết luận có câu hỏi ấy")
def _(asking_acts):
    assert asking_acts == {"conclude"}
