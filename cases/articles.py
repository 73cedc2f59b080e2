"""On what a rulebook's rows stand: each on an article of a registered text, at a level that the pages explain."""

import re
from collections.abc import Iterator

from cases import sources
from cases.errors import BadRulebook
from cases.lines import Lines
from cases.rulebook import Migration, Number, Rule, Rulebook, Term

LEVELS = frozenset({"A", "A*", "B", "B-weak", "C", "house", "not found"})
UNREAD = frozenset({"C", "not found"})


def bad(book: Rulebook, why: str, name: str, part: str = "head", key: str = "", word: str = "") -> BadRulebook:
    """Say what is wrong, at the line of the row that it is about: that of `word`, or of `name`, in it."""
    if book.path is None:
        return BadRulebook(file=book.id, line=0, why=why, name=name)
    lines = Lines(book.path.read_text(encoding="utf-8"))
    return BadRulebook(file=book.path.name, line=lines.of(part, key, word or name), why=why, name=name)


def _rows(book: Rulebook) -> Iterator[tuple[str, str, Rule | Term | Number | Migration]]:
    """Every row that stands on an article: (part, key, row)."""
    yield from (("acts", key, rule) for key, rule in book.acts.items())
    yield from (("terms", key, term) for key, term in book.terms.items())
    yield from (("numbers", key, number) for key, number in book.numbers.items())
    yield from [("migrate", "", book.migrate)] if book.migrate else []


def articles(book: Rulebook) -> Iterator[BadRulebook]:
    """Every rule has its article, its fact and its level, and its article stands in a registered text."""
    yield from _unregistered(book, book.source, "head", "")
    for part, key, row in _rows(book):
        for item in ("source", "fact", "level"):
            if not getattr(row, item).strip():
                yield bad(book, "no_article", key or part, part, key, item)
        yield from _unregistered(book, row.source, part, key)
    for rule in book.acts.values():
        for each in rule.notices:
            if not each.source.strip():
                yield bad(book, "no_article", each.message, "acts", rule.act, "notices")
            yield from _unregistered(book, each.source, "acts", rule.act)


def _unregistered(book: Rulebook, source: str, part: str, key: str) -> Iterator[BadRulebook]:
    """Say of each text that is not in the register what to add to it."""
    for article in sources.register().missing(source):
        problem = bad(book, "unregistered_source", article, part, key, article)
        yield BadRulebook(**problem.facts, cite=re.split(r"[,:]", article)[0].strip())


def levels(book: Rulebook) -> Iterator[BadRulebook]:
    """A level is one of those that the pages explain; what was not read or not found gives no number of its own."""
    for part, key, row in _rows(book):
        if row.level.strip() and row.level not in LEVELS:
            yield bad(book, "unknown_level", row.level, part, key, "level")
        if isinstance(row, Term | Number) and row.level in UNREAD:
            number, item = (row.amount, "amount") if isinstance(row, Term) else (row.value, "value")
            if (number or not row.setting) and not (isinstance(row, Term) and row.unit == "at_once"):
                yield bad(book, "number_without_law", key, part, key, item)
