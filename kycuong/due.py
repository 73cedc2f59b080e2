"""`kycuong due RULE START`: when a term ends that begins on a day, as the law stood on it, and every reason why."""

import difflib
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from cases import begun
from cases.clocks import Clock
from cases.errors import BadRulebook
from cases.house import HANOI
from cases.rulebook import Rulebook, Rules, Term
from kycuong.calendar import Known
from kycuong.errors import CannotRun
from portal.why import Why, reason, why
from portal.words import cite, one_of, say

RULE = re.compile(r"(?:(?P<procedure>[\w-]+)(?:@(?P<version>[\w.-]+))?#)?(?P<name>\w+)")
UNCONFIRMED = ("C", "B-weak")


@dataclass(frozen=True)
class Found:
    """A term in the rulebook whose term it is."""

    book: Rulebook
    term: Term

    @property
    def id(self) -> str:
        return f"{self.book.id}#{self.term.key}"


def find(rules: Rules, rule: str, on: date) -> list[Found]:
    """Return the term that a rule names, or those that an act starts. Raises CannotRun naming what comes near."""
    asked = RULE.fullmatch(rule)
    procedure, version, name = asked.group("procedure", "version", "name") if asked else (None, None, rule)
    books = list(_books(rules, procedure, version, on))
    found = [each for book in books for each in _named(book, name)]
    if not found and any(name in book.acts for book in books):
        raise CannotRun("no_term_begins", rule=rule)
    if not found:
        raise CannotRun("no_such_rule", rule=rule[:80], on=f"{on:%d/%m/%Y}", near=_near(rules, rule, on))
    procedures = dict.fromkeys(each.book.procedure for each in found)
    if len(procedures) > 1:
        raise CannotRun("which_rule", rule=rule, near=", ".join(f"{each}#{name}" for each in procedures))
    return found


def _books(rules: Rules, procedure: str | None, version: str | None, on: date) -> Iterator[Rulebook]:
    """Yield the rulebooks that are meant: a version by its name, else those in force on the day."""
    if procedure in rules.procedures():
        named = [book for book in rules if book.id == f"{procedure}@{version}"]
        yield from named if version else [rules.in_force(procedure, on)]  # a day before the law is refused in words
    elif procedure is None:
        for each in rules.procedures():
            with suppress(BadRulebook):
                yield rules.in_force(each, on)


def _named(book: Rulebook, name: str) -> Iterator[Found]:
    if name in book.terms:
        yield Found(book, book.terms[name])
    elif name in book.acts:
        yield from (Found(book, book.terms[key]) for key in book.acts[name].starts if key in book.terms)


def _near(rules: Rules, rule: str, on: date) -> str:
    known = [f"{book.procedure}#{key}" for book in _books(rules, None, None, on) for key in book.terms]
    key = rule.rpartition("#")[2]
    near = difflib.get_close_matches(rule, known, 3, 0.5)
    near += [each for each in known if difflib.SequenceMatcher(None, key, each.rpartition("#")[2]).ratio() > 0.6]
    return ", ".join(list(dict.fromkeys(near))[:5] or known[:5])


def clock(found: Found, start: date, known: Known) -> Clock | None:
    """Return the term as it runs from a day; None where neither the law nor the office gives its number."""
    term, given = found.term, known.options.get(found.term.setting)
    amount = int(given) if given else term.amount
    if term.setting and not amount:
        return None
    roll = bool(known.options.get("roll_forward", True)) and not term.least
    made = Clock(term.key, start, amount, term.unit, start, term.source, least=term.least, roll=roll)
    try:
        return made.computed(known.calendar)
    except (OverflowError, ValueError):
        raise CannotRun("no_end", rule=found.id, on=f"{start:%d/%m/%Y}") from None


def lines(found: Found, start: date, known: Known, language: str) -> Iterator[str]:
    """Say when it ends and why on that day."""
    made = clock(found, start, known)
    if made is None:
        yield _unknown(found, language)
        return
    shown = why(made, found.book, start, language, known.calendar)
    yield f"{shown.label}: {_ends(made, language)}"
    yield say(language, "Vì sao là ngày này?")
    yield from (f"  {each}" for each in _reasons(found, made, shown, language))
    if known.away:
        yield f"  ! {_('away', language)}"


def _reasons(found: Found, made: Clock, shown: Why, language: str) -> Iterator[str]:
    term = found.term
    yield f"{_('rule', language)}: {found.id}"
    yield f"{say(language, 'Thời hạn')}: {shown.span}"
    yield f"{say(language, 'Tính từ')}: {made.start:%d/%m/%Y} {say(language, '(không tính chính ngày này)')}" \
          f" – {_begins(found, language)}"  # fmt: skip
    yield f"{say(language, 'Căn cứ')}: {shown.source} ({term.fact}, {_('level', language)} {term.level})"
    if term.level in UNCONFIRMED or term.setting:
        yield f"{_('confirm', language)}"
    yield f"{say(language, 'Những ngày không tính')}: {'' if shown.skipped else say(language, 'Không có')}"
    yield from (f"  {day:%d/%m/%Y} – {words}" for day, words in shown.skipped)
    if shown.calendars:
        yield f"{say(language, 'Lịch nghỉ')}: {'; '.join(shown.calendars)}"


def _begins(found: Found, language: str) -> str:
    """Name the event that the start has to be the day of."""
    if found.term.start == "received":
        return say(language, "ngày nhận")
    if event := begun.event(found.term, found.book):
        return one_of(language, event, "label")
    starting = [rule for rule in found.book.acts.values() if found.term.key in rule.starts]
    return "; ".join(one_of(language, rule, "label") for rule in starting) or _("act", language)


def _ends(made: Clock, language: str) -> str:
    until = say(language, "{day}, hết lúc 24 giờ", day=made.due.strftime("%d/%m/%Y"))
    return f"{_('least', language)} {until}" if made.least else until


def _unknown(found: Found, language: str) -> str:
    label = one_of(language, found.term, "label")
    said = _("unknown", language).format(label=label, setting=found.term.setting, fact=found.term.fact)
    return f"{said} ({cite(language, found.term.source)})"


def as_json(found: Found, start: date, known: Known, language: str) -> dict[str, Any]:
    """Return the same as data: days in ISO form, the very instant at which the term is over."""
    made, term = clock(found, start, known), found.term
    facts: dict[str, Any] = {
        "rule": found.id, "label": one_of(language, term, "label"), "start": start.isoformat(), "unit": term.unit,
        "source": term.source, "fact": term.fact, "level": term.level, "least": term.least,
        "setting": term.setting or None,
    }  # fmt: skip
    if made is None:
        return facts | {"amount": None, "due": None, "said": _unknown(found, language)}
    over = datetime.combine(made.due + timedelta(days=1), time(), HANOI)
    skipped = [{"day": day.isoformat(), "why": reason(language, each)} for day, each in made.skipped]
    years = {str(year): known.calendar.notices.get(year) for year in made.years}
    return facts | {"amount": made.amount, "due": made.due.isoformat(), "over": over.isoformat(), "roll": made.roll,
                    "skipped": skipped, "calendar": years, "without_the_house": known.away}  # fmt: skip


def printed(found: list[Found], start: date, known: Known, language: str, how: str) -> Iterator[str]:
    """Yield what is printed: lines, one JSON document, or the bare day."""
    if how == "json":
        told = [as_json(each, start, known, language) for each in found]
        yield json.dumps(told[0] if len(told) == 1 else told, ensure_ascii=False, indent=2)
        return
    for each in found:
        if how == "end":
            made = clock(each, start, known)
            yield made.due.isoformat() if made else _unknown(each, language)
        else:
            yield from lines(each, start, known, language)


def _(code: str, language: str) -> str:
    return WORDS[code][language == "en"]


WORDS = {
    "rule": ("Quy tắc", "Rule"),
    "level": ("mức", "level"),
    "act": ("ngày của việc bắt đầu thời hạn", "the day of the act that starts it"),
    "least": ("ít nhất đến", "at least until"),
    "confirm": ("Con số này cần cơ quan xác nhận", "This number is to be confirmed by the office"),
    "away": ("không đọc được thông báo đã nhập ở cơ quan này; chỉ dùng lịch đi kèm",
             "the notices entered in this house could not be read; only the calendar of the product was used"),
    "unknown": ("“{label}” chưa có con số: luật đã đọc không nêu, cơ quan chưa đặt “{setting}” ({fact}, cần xác nhận)",
                "“{label}” has no number yet: the law that was read gives none and the office has not set “{setting}” "
                "({fact}, to be confirmed)"),
}  # fmt: skip
