"""A rulebook in words: each rule with its particulars, article and level, for a jurist to say right or wrong to."""

from collections.abc import Mapping
from dataclasses import dataclass

from cases.confirmations import Confirmation, rule_id, waits
from cases.rulebook import Number, Rule, Rulebook, Stage, Term
from cases.sources import Source, register
from portal.law.particulars import Lens, Particulars, name_of, particulars, procedure_name
from portal.law.picture import Move, Place
from portal.words import cite

LEVELS = {
    "A": "đã đọc chính văn bản",
    "A*": "đã đọc bản chép của văn bản đã ký",
    "B": "theo nguồn thứ cấp tin cậy",
    "B-weak": "theo nguồn thứ cấp yếu",
    "C": "chưa kiểm chứng",
    "not found": "chưa tìm thấy văn bản",
    "house": "quy tắc của hệ thống, không phải luật",
}
OPEN_CASES = {
    "keep": "làm xong theo bản cũ",
    "adopt": "chuyển sang bản này",
    "favourable": "chuyển sang bản này nếu có lợi hơn",
}
ACTS_BEFORE = {"new": "theo bản này", "favourable": "theo bản của ngày ấy nếu có lợi hơn"}


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


# --- The path -----------------------------------------------------------------------------------------------


def numbered(book: Rulebook) -> dict[str, int]:
    """Number the acts that lead from a stage to another one; those of every stage would only hide the others."""
    rules = [rule for rule in book.acts.values() if rule.from_stages and (rule.to or rule.becomes)]
    moving = [rule.act for rule in rules if not _everywhere_open(book, rule)]
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
    """Say whether an act may be taken at every stage that is no end; a path of one stage has no such acts."""
    working = {key for key, stage in book.stages.items() if not stage.ends}
    return working <= set(rule.from_stages) and (len(working) > 1 or not (rule.to or rule.becomes))


def everywhere(book: Rulebook, lens: Lens) -> list[str]:
    """Name the acts that may be taken at every stage that is no end, once instead of at each."""
    return [lens.label(rule) for rule in book.acts.values() if _everywhere_open(book, rule)]


def _target(book: Rulebook, lens: Lens, rule: Rule) -> str:
    return procedure_name(lens, rule.becomes) if rule.becomes else lens.label(book.stages[rule.to])


def transition(book: Rulebook, lens: Lens) -> Particulars:
    """Say what a version does to the cases that were open when it came, and to acts done before it."""
    pairs: list[tuple[str, str]] = []
    if book.earlier_acts:
        since = f"{book.earlier_acts.since:%d/%m/%Y} ({cite(lens.language, book.earlier_acts.source)})"
        pairs.append((lens.say("Hành vi cũng theo bản này, từ ngày"), since))
    if book.migrate:
        said = (
            ("Vụ việc đang mở", OPEN_CASES[book.migrate.open_cases]),
            ("Hành vi xảy ra trước đó", ACTS_BEFORE[book.migrate.acts_before]),
        )
        pairs += [(lens.say(what), lens.say(how)) for what, how in said]
        pairs.append((lens.say("Căn cứ chuyển tiếp"), cite(lens.language, book.migrate.source)))
    return tuple(pairs)
