"""What can be counted and named: numbers of days that are some, starts that happen, an end after its beginning."""

import re
from collections.abc import Iterator

from cases.articles import bad
from cases.errors import BadRulebook
from cases.rulebook import Rulebook, Term

MOST = {"working_days": 3650, "calendar_days": 36500, "months": 1200, "years": 100, "at_once": 0}
NAME = re.compile(r"[a-z][a-z_]*")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}(-[a-z0-9]+)?")
IN_ROWS = frozenset({"id", "body", "due"})  # what each row of a question answers (KC-24)


def bounds(book: Rulebook) -> Iterator[BadRulebook]:
    """Yield the numbers that no term can have, the starts that never come, names and days that fit no file."""
    yield from _head(book)
    for term in book.terms.values():
        if term.amount > MOST.get(term.unit, term.amount) or term.amount < _least(term):
            yield bad(book, "bad_amount", str(term.amount), "terms", term.key, "amount")
        if not book.reference and not _starts(book, term):
            yield bad(book, "unknown_start", term.start, "terms", term.key, "start")
    for key, number in book.numbers.items():
        if number.value < 0:
            yield bad(book, "bad_amount", str(number.value), "numbers", key, "value")
    yield from (bad(book, "nobody_acts", act, "acts", act, "by") for act, rule in book.acts.items() if not rule.by)


def _head(book: Rulebook) -> Iterator[BadRulebook]:
    for word, name, form in (("procedure", book.procedure, NAME), ("version", book.version, DAY)):
        if not form.fullmatch(name):
            yield bad(book, "bad_name", name, word=word)
    if book.until is not None and book.until < book.in_force:
        yield bad(book, "ends_before", f"{book.until:%d/%m/%Y}", word="until")


def _least(term: Term) -> int:
    """Without a number there is no term, but for one that the body sets and one that ends on the day itself."""
    return 0 if term.setting or term.unit == "at_once" or term.start.startswith("answer:") else 1


def _starts(book: Rulebook, term: Term) -> bool:
    """Say whether the event that begins a term is one that this rulebook knows."""
    where, colon, name = term.start.partition(":")
    if where == "act":
        return name in book.acts
    if where == "answer":
        asked = {ask.name for rule in book.acts.values() for ask in rule.asks}
        return name in asked or bool(term.each and name in IN_ROWS)
    return not colon and where in ("on", "received")
