"""A rulebook in words: each rule with its particulars, article and level, for a jurist to say right or wrong to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from cases import words
from cases.children import SAME
from cases.confirmations import KINDS, Confirmation, rule_id, waits
from cases.guards import GUARDS
from cases.guards.base import refusals_of
from cases.rulebook import Number, Posting, Rule, Rulebook, Stage, Term
from cases.sources import Source, register
from portal.law.picture import Move, Place
from portal.why import UNITS
from portal.words import cite, one_of, recorded, say

Particulars = tuple[tuple[str, str], ...]
LEVELS = {
    "A": "đã đọc chính văn bản",
    "A*": "đã đọc bản chép của văn bản đã ký",
    "B": "theo nguồn thứ cấp tin cậy",
    "B-weak": "theo nguồn thứ cấp yếu",
    "C": "chưa kiểm chứng",
    "not found": "chưa tìm thấy văn bản",
    "house": "quy tắc của hệ thống, không phải luật",
}
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
OPEN_CASES = {
    "keep": "làm xong theo bản cũ",
    "adopt": "chuyển sang bản này",
    "favourable": "chuyển sang bản này nếu có lợi hơn",
}
ACTS_BEFORE = {"new": "theo bản này", "favourable": "theo bản của ngày ấy nếu có lợi hơn"}
PUBLISHES = {"end": "kết thúc công khai"}
ADOPTS = {"newer": "sang bản đang có hiệu lực", "of_the_act": "sang bản của ngày xảy ra hành vi"}
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


@dataclass(frozen=True)
class Entry:
    """One rule as a page shows it. `number` is that of its arrow on the picture; `signed` the legal officer's word."""

    id: str
    label: str
    particulars: Particulars
    source: str
    texts: tuple[Source, ...]
    fact: str
    level: str
    level_words: str
    unconfirmed: bool
    signed: Confirmation | None = None
    quote: str = ""
    scenarios: tuple[str, ...] = ()
    number: int = 0


def acts(book: Rulebook, lens: Lens) -> list[Entry]:
    """Return the acts in the order of the file, each with the number of its arrow."""
    numbers = numbered(book)
    return [_entry(book, lens, "acts", key, rule, numbers.get(key, 0)) for key, rule in book.acts.items()]


def terms(book: Rulebook, lens: Lens) -> list[Entry]:
    return [_entry(book, lens, "terms", key, term) for key, term in book.terms.items()]


def numbers(book: Rulebook, lens: Lens) -> list[Entry]:
    return [_entry(book, lens, "numbers", key, number) for key, number in book.numbers.items()]


def _entry(book: Rulebook, lens: Lens, kind: str, key: str, row: Rule | Term | Number, number: int = 0) -> Entry:
    return Entry(
        id=rule_id(book, kind, key),
        label=name_of(book, lens, kind, key),
        particulars=particulars(book, lens, kind, key),
        source=cite(lens.language, row.source),
        texts=register().of(row.source),
        fact=row.fact,
        level=row.level,
        level_words=lens.say(LEVELS.get(row.level, row.level)),
        unconfirmed=waits(book, kind, key, lens.confirmed),
        signed=lens.confirmed.get(rule_id(book, kind, key)),
        quote=row.quote,
        scenarios=lens.scenarios.get(f"{book.procedure}#{kind}.{key}", ()),
        number=number,
    )


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
    yield "Gia hạn", _listed(book, lens, "terms", rule.extends)
    yield "Chỉ sau khi hết", _listed(book, lens, "terms", rule.waits_for)
    yield "Báo cho", "; ".join(_told(lens, each.to, each.source) for each in rule.notices)
    yield "Giấy tờ", ", ".join(recorded(lens.language, "paper", each) for each in rule.papers)
    yield "Công khai", lens.say(PUBLISHES.get(rule.publishes, "có")) if rule.publishes else ""
    yield "Đổi bản quy tắc", lens.say(ADOPTS[rule.adopts]) if rule.adopts in ADOPTS else ""
    yield "Lượt giải quyết", lens.say("mở một lượt mới") if rule.new_round else ""


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


def _question(book: Rulebook, lens: Lens, ask: Any) -> str:
    if not ask.choices or ask.kind == "findings":
        return lens.label(ask)
    return f"{lens.label(ask)} ({', '.join(lens.say(each) for each in book.choices[ask.choices].values())})"


def _refusals(lens: Lens, rule: Rule) -> Iterator[str]:
    """Say in which cases the act is refused, by the very sentences that refuse it."""
    codes = dict.fromkeys(code for name in rule.needs if name in GUARDS for code in refusals_of(name))
    yield from filter(None, (words.refusal(code, lens.language) for code in codes))


def _listed(book: Rulebook, lens: Lens, kind: str, names: tuple[str, ...]) -> str:
    rows = getattr(book, kind)
    others = {} if kind == "stages" else _everywhere(kind)
    found = (rows.get(name) or others.get(name) for name in names)
    return ", ".join(lens.label(row) if row else name for name, row in zip(names, found, strict=True))


def _everywhere(kind: str) -> dict[str, Any]:
    """A term that begins with a change of procedure is named by the rulebook which the case changes to."""
    return {key: row for book in words.shelf() for key, row in getattr(book, kind).items()}


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
        asks = (ask for rule in book.acts.values() for ask in rule.asks if ask.name == name)
        return lens.say("ngày ghi ở mục “{question}”", question=next((lens.label(ask) for ask in asks), name))
    return lens.say(STARTS.get(kind, kind))


def _acts_that(book: Rulebook, lens: Lens, do: str, term: str) -> str:
    """Name the acts that do this to a term; of an extension the second name is only its limit."""
    named = ((rule, getattr(rule, do)[:1] if do == "extends" else getattr(rule, do)) for rule in book.acts.values())
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


# --- The path -----------------------------------------------------------------------------------------------


def numbered(book: Rulebook) -> dict[str, int]:
    """Number the acts that lead from a stage to another one, as the picture does."""
    moving = [rule.act for rule in book.acts.values() if rule.from_stages and (rule.to or rule.becomes)]
    return {act: number for number, act in enumerate(moving, 1)}


def path(book: Rulebook, lens: Lens) -> tuple[list[Place], list[Move]]:
    """Return what is to be drawn: the stages, what a case may change into, and the acts between them."""
    number = numbered(book)
    rules = [rule for rule in book.acts.values() if rule.act in number]
    places = [Place(key, lens.label(stage), stage.ends) for key, stage in book.stages.items()]
    for other in dict.fromkeys(rule.becomes for rule in rules if rule.becomes):
        places.append(Place(f">{other}", lens.say("Thủ tục: {name}", name=procedure_name(lens, other)), True))
    moves = [
        Move(source, f">{rule.becomes}" if rule.becomes else rule.to, number[rule.act])
        for rule in rules
        for source in rule.from_stages
    ]
    return places, moves


@dataclass(frozen=True)
class Step:
    """A stage with the acts that may be taken there: those of the picture by number, the others by name."""

    label: str
    ends: bool
    leads: tuple[tuple[int, str, str], ...]  # (number, act, where to)
    stays: tuple[str, ...]


def steps(book: Rulebook, lens: Lens) -> list[Step]:
    """Tell the path in words: what stands beside the picture, for those who cannot see it."""
    number = numbered(book)
    return [_step(book, lens, stage, number) for stage in book.stages.values()]


def _step(book: Rulebook, lens: Lens, stage: Stage, number: Mapping[str, int]) -> Step:
    here = book.by_stage[stage.key]
    leads = [rule for rule in here if rule.act in number and rule.to != stage.key]
    stays = [rule for rule in here if rule not in leads and not _everywhere_open(book, rule)]
    return Step(
        lens.label(stage),
        stage.ends,
        tuple((number[rule.act], lens.label(rule), _target(book, lens, rule)) for rule in leads),
        tuple(lens.label(rule) for rule in stays),
    )


def _everywhere_open(book: Rulebook, rule: Rule) -> bool:
    return {key for key, stage in book.stages.items() if not stage.ends} <= set(rule.from_stages)


def everywhere(book: Rulebook, lens: Lens) -> list[str]:
    """Name the acts that may be taken at every stage that is no end, once instead of at each."""
    return [lens.label(rule) for rule in book.acts.values() if _everywhere_open(book, rule)]


def _target(book: Rulebook, lens: Lens, rule: Rule) -> str:
    return procedure_name(lens, rule.becomes) if rule.becomes else lens.label(book.stages[rule.to])


def transition(book: Rulebook, lens: Lens) -> Particulars:
    """Say what a version does to the cases that were open when it came, and to acts done before it."""
    if book.migrate is None:
        return ()
    said = (
        ("Vụ việc đang mở", OPEN_CASES[book.migrate.open_cases]),
        ("Hành vi xảy ra trước đó", ACTS_BEFORE[book.migrate.acts_before]),
    )
    pairs = [(lens.say(what), lens.say(how)) for what, how in said]
    return (*pairs, (lens.say("Căn cứ"), cite(lens.language, book.migrate.source)))
