"""The glossary names everything that the rulebooks name, by the label that people see, and nothing else."""

import re
import tomllib
from pathlib import Path

import pytest

from cases.rulebook import shelf

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
ROLES = tomllib.loads((ROOT / "cases" / "words.toml").read_text(encoding="utf-8"))["roles"]
NOTICES = {notice.message for book in shelf() for rule in book.acts.values() for notice in rule.notices}
PAPERS = {paper for book in shelf() for rule in book.acts.values() for paper in rule.papers}
CODE_NAME = re.compile(r"`(\w+)`")


def _section(title: str) -> list[list[str]]:
    """Return the rows of one section's table, without its head."""
    part = re.search(rf"^## {title}\b.*?(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL)
    assert part, title
    rows = [line.strip("|").split(" | ") for line in part[0].splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


def _names(title: str) -> set[str]:
    return {CODE_NAME.search(row[-1])[1] for row in _section(title)}


def _pairs(title: str) -> set[tuple[str, str]]:
    return {(row[-3], CODE_NAME.search(row[-1])[1]) for row in _section(title)}


@pytest.mark.parametrize(("title", "part"), [("Chặng", "stages"), ("Việc", "acts"), ("Thời hạn", "terms")])
def test_the_rulebooks_words_and_the_glossary_agree(title, part):
    labels = {(row.label, key) for book in shelf() for key, row in getattr(book, part).items()}

    assert _pairs(title) == labels


def test_every_procedure_has_its_line():
    assert _pairs("Thủ tục") == {(book.label, book.procedure) for book in shelf()}


def test_every_role_has_its_line():
    assert _pairs("Vai trò") == {(words["vi"], role) for role, words in ROLES.items()}


@pytest.mark.parametrize(("title", "named"), [("Thông báo", NOTICES), ("Giấy tờ", PAPERS)])
def test_every_notice_and_paper_has_its_line(title, named):
    assert _names(title) == named


def test_the_words_of_the_domain_are_names_in_the_code():
    rooms = ("cases", "people", "ledger", "notifications", "kycuong")
    code = "\n".join(file.read_text(encoding="utf-8") for room in rooms for file in (ROOT / room).rglob("*.py"))
    names = {CODE_NAME.search(row[2])[1] for row in _section("Từ trong nghề")}

    assert {name for name in names if not re.search(rf"\b{name}\b", code)} == set()
