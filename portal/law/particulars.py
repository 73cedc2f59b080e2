"""What a rule rules, as pairs of what and how: for the pages of the law, for print, and to compare two versions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from cases import words
from cases.children import SAME
from cases.confirmations import KINDS, Confirmation
from cases.guards import GUARDS
from cases.guards.refusals import refusals_of
from cases.rulebook import Field, Number, Posting, Rule, Rulebook, Stage, Term
from portal.why import UNITS
from portal.words import cite, one_of, recorded, say

Particulars = tuple[tuple[str, str], ...]
RECIPIENTS = {
    "reporter": "người gửi",
    "denouncer": "người tố cáo",
    "person_reported": "người bị phản ánh",
    "handlers": "người được giao",
    "body": "cơ quan nhận",
    "told": "mọi nơi đã được báo",
    "unit": "đơn vị được thanh tra, giám sát",
    "addressees": "nơi phải thực hiện kiến nghị",
}
NO_NUMBER = "luật không cho con số, hoặc chưa đọc được; cơ quan tự đặt"
PUBLISHES = {"end": "kết thúc công khai"}
ADOPTS = {"newer": "sang bản đang có hiệu lực", "of_the_act": "sang bản của ngày xảy ra hành vi"}
READ_BY = {
    "reporter": "người gửi đọc được",
    "person_reported": "người bị phản ánh đọc được",
    "public": "công khai",
}
STARTS = {"on": "ngày của việc bắt đầu nó", "received": "ngày nhận đơn"}


@dataclass(frozen=True)
class Lens:
    """How somebody reads: the language, this office's own numbers, what was confirmed, the scenarios of each rule."""

    language: str = "vi"
    options: Mapping[str, Any] = field(default_factory=dict)
    confirmed: Mapping[str, Confirmation] = field(default_factory=dict)
    scenarios: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def say(self, sentence: str, **facts: Any) -> str:
        return say(self.language, sentence, **facts)

    def label(self, row: Any) -> str:
        return one_of(self.language, row, "label")


def name_of(book: Rulebook, lens: Lens, kind: str, key: str) -> str:
    """Name a row as people do: by its label; a list of choices, which has none, by the question that offers it."""
    row = getattr(book, kind).get(key)
    if hasattr(row, "label"):
        return lens.label(row)
    if kind == "postings":
        return lens.say(book.choices.get("posting_form", {}).get(key, key))
    asks = (ask for rule in book.acts.values() for ask in rule.asks if ask.choices == key)
    return next((lens.label(ask) for ask in asks), key)


def particulars(book: Rulebook, lens: Lens, kind: str, key: str) -> Particulars:
    """Say everything that a row rules, as pairs of what and how; two versions are compared by the same pairs."""
    row = getattr(book, kind)[key]
    tell = {"acts": _of_act, "terms": _of_term, "numbers": _of_number, "stages": _of_stage}.get(kind)
    if tell is None:
        tell = _of_posting if kind == "postings" else _of_choices
    return tuple((lens.say(what), how) for what, how in tell(book, lens, row) if how)


def standing(book: Rulebook, lens: Lens, kind: str, key: str) -> Particulars:
    """Say by which article a row stands, how sure its source is, and the article's own words."""
    row = getattr(book, kind)[key]
    if kind not in KINDS:
        return ()
    said = (("Căn cứ", cite(lens.language, row.source)), ("Mức tin cậy", row.level), ("Lời văn bản", row.quote))
    return tuple((lens.say(what), how) for what, how in said if how)


# --- Acts -------------------------------------------------------------------------------------------------


def _of_act(book: Rulebook, lens: Lens, rule: Rule) -> Iterator[tuple[str, str]]:
    yield "Ai làm", ", ".join(words.role(each, lens.language) for each in rule.by)
    yield "Ở chặng", _where(book, lens, rule)
    yield "Đưa sang chặng", _where_to(book, lens, rule)
    yield "Chuyển thành thủ tục", procedure_name(lens, rule.becomes)
    yield "Mở vụ việc mới", procedure_name(lens, rule.opens)
    yield "Sau khi đã", "; ".join(_or(book, lens, group) for group in rule.after)
    yield "Chỉ khi chưa", _or(book, lens, rule.not_after)
    yield "Phải trả lời", "; ".join(_question(book, lens, ask) for ask in rule.asks)
    yield "Bị từ chối khi", " · ".join(_refusals(lens, rule))
    yield "Bắt đầu thời hạn", _listed(book, lens, "terms", rule.starts)
    yield "Làm xong thời hạn", _listed(book, lens, "terms", rule.meets)
    yield "Thôi tính thời hạn", _listed(book, lens, "terms", rule.drops)
    yield "Tạm dừng thời hạn", _listed(book, lens, "terms", rule.pauses)
    yield "Cho chạy tiếp thời hạn", _listed(book, lens, "terms", rule.resumes)
    yield "Gia hạn", _extended(book, lens, rule)
    yield "Chỉ sau khi hết", _listed(book, lens, "terms", rule.waits_for)
    yield "Báo cho", "; ".join(_told(lens, each.to, each.source) for each in rule.notices)
    yield "Giấy tờ", ", ".join(recorded(lens.language, "paper", each) for each in rule.papers)
    yield "Công khai", lens.say(PUBLISHES.get(rule.publishes, "có")) if rule.publishes else ""
    yield "Đổi bản quy tắc", lens.say(ADOPTS[rule.adopts]) if rule.adopts in ADOPTS else ""
    yield "Lượt giải quyết", lens.say("mở một lượt mới") if rule.new_round else ""
    yield "Làm cho từng người ghi ở mục", _question_named(book, lens, rule.each) if rule.each else ""
    yield "Cơ quan giải quyết", lens.say("chuyển sang cơ quan được nêu") if rule.moves else ""
    yield "Hạn của cơ quan", lens.say("tính lại từ đây") if rule.receives else ""
    yield "Người đã được nêu", lens.say("không còn được nêu trong vụ việc") if rule.forgets else ""
    yield "Phiếu kín", lens.say("kiểm hòm phiếu") if rule.counts else ""
    yield "Người gửi", lens.say("theo sang vụ việc mới") if rule.reporter_follows else ""


def _where(book: Rulebook, lens: Lens, rule: Rule) -> str:
    working = [key for key, stage in book.stages.items() if not stage.ends]
    if not rule.from_stages:
        return lens.say("việc mở đầu")
    if set(rule.from_stages) == set(book.stages):
        return lens.say("mọi chặng")
    if len(working) > 2 and set(rule.from_stages) == set(working):
        return lens.say("mọi chặng chưa kết thúc")
    return _listed(book, lens, "stages", rule.from_stages)


def _where_to(book: Rulebook, lens: Lens, rule: Rule) -> str:
    return lens.label(book.stages[rule.to]) if rule.to in book.stages and not rule.becomes else ""


def procedure_name(lens: Lens, procedure: str) -> str:
    """Name a procedure by the label of its newest version."""
    if procedure == SAME:
        return lens.say("cùng thủ tục")
    versions = [book for book in words.shelf() if book.procedure == procedure]
    return lens.label(max(versions, key=lambda book: book.in_force)) if versions else procedure


def _or(book: Rulebook, lens: Lens, names: tuple[str, ...]) -> str:
    joint = f" {lens.say('hoặc')} "
    return joint.join(f"“{lens.label(book.acts[name])}”" for name in names if name in book.acts)


def _question(book: Rulebook, lens: Lens, ask: Field) -> str:
    """Name a question with its choices, who else reads the answer, and whether it may stay empty."""
    choices = book.choices[ask.choices].values() if ask.choices and ask.kind != "findings" else ()
    notes = [lens.say(each) for each in choices]
    notes += [lens.say(READ_BY[ask.audience])] if ask.audience in READ_BY else []
    notes += [] if ask.required else [lens.say("không bắt buộc")]
    return f"{lens.label(ask)} ({', '.join(notes)})" if notes else lens.label(ask)


def _refusals(lens: Lens, rule: Rule) -> Iterator[str]:
    """Say in which cases the act is refused, by the very sentences that refuse it."""
    codes = dict.fromkeys(code for name in rule.needs if name in GUARDS for code in refusals_of(name))
    yield from (said for code in codes for said in words.refusals(code, lens.language))


def _listed(book: Rulebook, lens: Lens, kind: str, names: tuple[str, ...]) -> str:
    rows = getattr(book, kind)
    others = {} if kind == "stages" else _everywhere(kind)
    found = (rows.get(name) or others.get(name) for name in names)
    return ", ".join(lens.label(row) if row else name for name, row in zip(names, found, strict=True))


def _everywhere(kind: str) -> dict[str, Any]:
    """A term that begins with a change of procedure is named by the rulebook which the case changes to."""
    return {key: row for book in words.shelf() for key, row in getattr(book, kind).items()}


def _extended(book: Rulebook, lens: Lens, rule: Rule) -> str:
    """Name each term that is extended with the one that says how far."""
    pairs = zip(rule.extends[::2], rule.extends[1::2], strict=True)
    return "; ".join(" – ".join(_listed(book, lens, "terms", (name,)) for name in pair) for pair in pairs)


def _told(lens: Lens, to: str, source: str) -> str:
    return f"{recipient(lens, to)} ({cite(lens.language, source)})"


def recipient(lens: Lens, to: str) -> str:
    """Name who is told."""
    return words.role(to[5:], lens.language) if to.startswith("role:") else lens.say(RECIPIENTS[to])


# --- Terms, numbers, stages, lists ------------------------------------------------------------------------


def _of_term(book: Rulebook, lens: Lens, term: Term) -> Iterator[tuple[str, str]]:
    yield "Dài", length(lens, term)
    yield "Trị số của cơ quan này", _own_number(lens, term) if term.setting else ""
    yield "Tính từ", _start(book, lens, term)
    yield "Bắt đầu bởi", _acts_that(book, lens, "starts", term.key)
    yield "Làm xong bởi", _acts_that(book, lens, "meets", term.key)
    yield "Tạm dừng bởi", _acts_that(book, lens, "pauses", term.key)
    yield "Gia hạn bởi", _acts_that(book, lens, "extends", term.key)
    yield "Chỉ áp dụng khi", _conditions(book, lens, term.when)
    yield "Không áp dụng khi", _conditions(book, lens, term.unless)
    yield "Một đồng hồ cho mỗi dòng của mục", _question_named(book, lens, term.each) if term.each else ""
    yield "Khi hồ sơ đóng", lens.say("vẫn còn hiệu lực") if term.outlives else ""


def length(lens: Lens, term: Term) -> str:
    """Write how long a term is; the law gives no number where the office has to."""
    if term.setting and not term.amount:
        return lens.say(NO_NUMBER)
    span = lens.say(UNITS[term.unit], amount=term.amount)
    how = "ít nhất {span}" if term.least else "tổng cộng không quá {span}" if term.total else "{span}"
    return span if how == "{span}" else lens.say(how, span=span)


def _own_number(lens: Lens, row: Term | Number) -> str:
    value = lens.options.get(row.setting)
    if not value:
        return lens.say("cần xác nhận")
    return lens.say(UNITS[row.unit], amount=value) if isinstance(row, Term) else str(value)


def _start(book: Rulebook, lens: Lens, term: Term) -> str:
    kind, _, name = term.start.partition(":")
    if kind == "act" and name in book.acts:
        return lens.say("ngày của việc “{act}”", act=lens.label(book.acts[name]))
    if kind == "answer":
        return lens.say("ngày ghi ở mục “{question}”", question=_question_named(book, lens, name))
    return lens.say(STARTS.get(kind, kind))


def _question_named(book: Rulebook, lens: Lens, name: str) -> str:
    asks = (ask for rule in book.acts.values() for ask in rule.asks if ask.name == name)
    return next((lens.label(ask) for ask in asks), name)


def _acts_that(book: Rulebook, lens: Lens, do: str, term: str) -> str:
    """Name the acts that do this to a term; of an extension every second name is only a limit."""
    named = ((rule, getattr(rule, do)[:: 2 if do == "extends" else 1]) for rule in book.acts.values())
    return ", ".join(lens.label(rule) for rule, terms in named if term in terms)


def _conditions(book: Rulebook, lens: Lens, conditions: Mapping[str, tuple[str, ...]]) -> str:
    asks = {ask.name: ask for rule in book.acts.values() for ask in rule.asks}
    said = []
    for name, values in conditions.items():
        ask = asks.get(name)
        labels = book.choices.get(ask.choices, {}) if ask else {}
        said.append(f"{lens.label(ask) if ask else name}: {', '.join(lens.say(labels.get(v, v)) for v in values)}")
    return "; ".join(said)


def _of_number(book: Rulebook, lens: Lens, number: Number) -> Iterator[tuple[str, str]]:
    yield "Trị số", str(number.value) if number.value or not number.setting else lens.say(NO_NUMBER)
    yield "Trị số của cơ quan này", _own_number(lens, number) if number.setting else ""


def _of_stage(book: Rulebook, lens: Lens, stage: Stage) -> Iterator[tuple[str, str]]:
    yield "Người dân đọc", one_of(lens.language, stage, "public") if stage.public else ""
    yield "Kết thúc", lens.say("có") if stage.ends else ""
    yield "Vì sao không có thời hạn", lens.say(stage.waits) if stage.waits else ""


def _of_choices(book: Rulebook, lens: Lens, choices: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "Lựa chọn", "; ".join(lens.say(label) for label in choices.values())


def _of_posting(book: Rulebook, lens: Lens, posting: Posting) -> Iterator[tuple[str, str]]:
    yield "Còn nhìn thấy", lens.say("có") if posting.stays else lens.say("không")
    yield "Trên trang của cơ quan", lens.say("có") if posting.here else ""
    yield "Số lần liên tiếp", str(book.numbers[posting.times].value) if posting.times else ""
