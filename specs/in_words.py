"""Rows of a rulebook in the words of the approved tables: how long, from when, what becomes of open cases."""

from cases.rows import Migration
from cases.rulebook import Number, Rulebook, Term
from specs.words import RECIPIENTS, UNITS

UNIT = {code: words for words, code in UNITS.items()}
TOLD = {code: words for words, code in RECIPIENTS.items()}
DAYS = {"act_ended_on": "Ngày hành vi chấm dứt", "detected_on": "Ngày phát hiện"}  # where no form asks for them
OPEN_CASES = {
    "keep": "làm xong theo bản cũ",
    "adopt": "chuyển sang bản này",
    "favourable": "chuyển sang bản này nếu có lợi hơn",
}
ACTS_BEFORE = {"new": "theo bản này", "favourable": "theo bản của ngày ấy nếu có lợi hơn"}


def length(term: Term) -> str:
    """Say how long a term is; a number that the law leaves to the body is nobody's until the body sets it."""
    if term.unit == "at_once":
        return UNIT[term.unit]
    unset = term.setting and not term.amount
    amount = f"do cơ quan đặt, {UNIT[term.unit]}" if unset else f"{term.amount} {UNIT[term.unit]}"
    before = "ít nhất " if term.least else "tổng cộng không quá " if term.total else ""
    return before + amount


def start(term: Term, book: Rulebook) -> str:
    """Say which day begins a term; an extension begins nothing of its own."""
    where, _, name = term.start.partition(":")
    if where == "answer" and term.each:
        return "ngày ghi ở từng dòng"
    if where == "answer":
        labels = {ask.name: ask.label for rule in book.acts.values() for ask in rule.asks}
        return f"ngày ghi ở mục “{labels.get(name) or DAYS[name]}”"
    if where == "act":
        return f"ngày làm việc “{book.acts[name].label}”"
    return {"on": "ngày làm việc đó", "received": "ngày nhận đơn"}[where]


def number(row: Number) -> str:
    return "do cơ quan đặt" if row.setting and not row.value else str(row.value)


def transition(migrate: Migration) -> tuple[str, str]:
    return OPEN_CASES[migrate.open_cases], ACTS_BEFORE[migrate.acts_before]
