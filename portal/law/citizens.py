"""The citizens' version of a rulebook: what one may ask, by when it must be done and by whom, when one is told."""

from collections.abc import Iterator
from dataclasses import dataclass

from cases import words
from cases.confirmations import waits
from cases.rulebook import Rule, Rulebook, Term
from portal.law.particulars import Lens, length
from portal.why import UNITS
from portal.words import cite, one_of

SENDER, REPORTED = "reporter", "person_reported"


@dataclass(frozen=True)
class Plain:
    """One plain sentence, what follows it, and its article."""

    words: str
    more: str
    source: str
    unconfirmed: bool = False
    anchor: str = ""


@dataclass(frozen=True)
class Leaflet:
    """What stands on the page for citizens."""

    may: tuple[Plain, ...]
    owed: tuple[Plain, ...]
    told: tuple[Plain, ...]
    heard: tuple[Plain, ...]
    stages: tuple[tuple[str, str], ...]


def leaflet(book: Rulebook, lens: Lens) -> Leaflet:
    """Gather from the rules what concerns those outside the office."""
    return Leaflet(
        may=tuple(_may(book, lens, SENDER)),
        owed=tuple(_owed(book, lens)),
        told=tuple(_told(book, lens, {SENDER, "denouncer", "told"})),
        heard=(*_may(book, lens, REPORTED), *_told(book, lens, {REPORTED})),
        stages=tuple(
            (lens.label(stage), one_of(lens.language, stage, "public"))
            for stage in book.stages.values()
            if stage.public
        ),
    )


def _may(book: Rulebook, lens: Lens, role: str) -> Iterator[Plain]:
    for rule in book.acts.values():
        if role in rule.by:
            yield Plain(
                lens.label(rule),
                _when(book, lens, rule),
                cite(lens.language, rule.source),
                waits(book, "acts", rule.act, lens.confirmed),
            )


FEW = 3  # stages that are shorter named as exceptions


def _when(book: Rulebook, lens: Lens, rule: Rule) -> str:
    """Say at which stages, by the shorter list: those at which one may, or the few at which one may not."""
    here = set(rule.from_stages)
    working = {key for key, stage in book.stages.items() if not stage.ends}
    if not here:
        return ""
    if here == working:
        return lens.say("Bất cứ lúc nào khi hồ sơ chưa kết thúc.")
    missing = [lens.label(stage) for key, stage in book.stages.items() if key not in here]
    if not missing:
        return lens.say("Bất cứ lúc nào, kể cả khi hồ sơ đã kết thúc.")
    if len(missing) <= FEW < len(here):
        return lens.say("Bất cứ lúc nào, trừ khi hồ sơ ở chặng: {stages}.", stages=", ".join(missing))
    named = ", ".join(lens.label(stage) for key, stage in book.stages.items() if key in here)
    return lens.say("Khi hồ sơ ở chặng: {stages}.", stages=named)


def _owed(book: Rulebook, lens: Lens) -> Iterator[Plain]:
    """Say by when the office must do what, and which role answers for it."""
    for term in book.terms.values():
        if term.least or term.total:
            continue
        yield Plain(
            f"{lens.label(term)}: {_span(lens, term)}",
            _answers(book, lens, term),
            cite(lens.language, term.source),
            waits(book, "terms", term.key, lens.confirmed),
            f"terms.{term.key}",
        )


def _span(lens: Lens, term: Term) -> str:
    value = lens.options.get(term.setting) if term.setting else None
    if term.start.startswith("answer:") and term.unit != "at_once" and not (term.amount or term.setting):
        return lens.say("đến hết ngày ghi trong văn bản")  # the day itself is the term: no number of days is given
    return lens.say(UNITS[term.unit], amount=value) if value else length(lens, term)


def _answers(book: Rulebook, lens: Lens, term: Term) -> str:
    roles = dict.fromkeys(role for rule in book.acts.values() if term.key in rule.meets for role in rule.by)
    named = ", ".join(words.role(role, lens.language) for role in roles)
    return lens.say("Người phải làm: {roles}.", roles=named) if named else ""


def _told(book: Rulebook, lens: Lens, recipients: set[str]) -> Iterator[Plain]:
    for rule in book.acts.values():
        found = [notice for notice in rule.notices if notice.to in recipients]
        if found:
            said = lens.say("Được báo khi: {act}", act=lens.label(rule))
            yield Plain(said, "", cite(lens.language, found[0].source))
