"""Khiếu nại quyết định kỷ luật: những câu chỉ có ở đây."""

from dataclasses import replace

from pytest_bdd import given, parsers, scenarios, then, when

from cases.model import Actor
from cases.rulebook import Rules
from specs.conftest import sentence
from specs.forms import day
from specs.standalone import opens
from specs.town import ROLES

scenarios("khieu_nai_ky_luat.feature")

APPEAL = "khiếu nại kỷ luật"
FIRST = ["consult_council", "invite_dialogue", "5 days", "hold_dialogue"]
PATH = {
    "Đã nhận khiếu nại": [],
    "Giải quyết lần đầu": ["accept"],
    "Sắp quyết định lần đầu": FIRST,
    "Đã giải quyết lần đầu": ["decide_first"],
    "Đã nhận khiếu nại lần hai": ["file_second", "to the superior"],
    "Giải quyết lần hai": ["accept_second"],
    "Sắp quyết định lần hai": FIRST,
    "Đã giải quyết lần hai": ["decide_second"],
}


def superior(desk):
    """Let the officials of the direct superior act, now that the case is theirs."""
    desk.named |= {
        name: Actor(f"so-{code}", f"so-{code}", frozenset({(code, desk.case.body)}))
        for name, code in ROLES.items()
        if code not in ("reporter", "person_reported")
    }


def follow(desk, stage):
    for steps in list(PATH.values())[: list(PATH).index(stage) + 1]:
        for step in steps:
            superior(desk) if step == "to the superior" else desk._step(step)


@given(sentence(r"một khiếu nại kỷ luật nhận ngày (?P<on><ngày>)(, trong đó:)?"), converters={"on": day})
def _(desk, on, datatable):
    opens(desk, APPEAL, on)
    desk.does("văn thư", "Ghi quyết định bị khiếu nại", table=datatable)


@given(
    sentence(r'khiếu nại kỷ luật nhận ngày (?P<on><ngày>) đến chặng "(?P<stage>[^"]+)"(, trong đó:)?'),
    converters={"on": day},
)
def _(desk, on, stage, datatable):
    opens(desk, APPEAL, on)
    desk.does("văn thư", "Ghi quyết định bị khiếu nại", table=datatable)
    follow(desk, stage)


@given(sentence(r"khiếu nại kỷ luật mới nhận ngày (?P<on><ngày>), chưa ghi gì"), converters={"on": day})
def _(desk, on):
    opens(desk, APPEAL, on)


@when(sentence(r"đơn khiếu nại kỷ luật được nhận ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    opens(desk, APPEAL, on)


@then(sentence(r"việc phải làm sớm nhất có hạn ngày (?P<on><ngày>)"), converters={"on": day})
def _(desk, on):
    assert desk.case.due == on


@given(parsers.parse('bản mới không còn chặng "{stage}"'))
def _(desk, stage):
    newer = desk.book_of(APPEAL)
    kept = {key: row for key, row in newer.stages.items() if row.label != stage}
    desk.rules = Rules({book.id: book for book in desk.rules} | {newer.id: replace(newer, stages=kept)})
