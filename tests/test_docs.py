"""The pages of docs/ keep up with the code: every setting, every command, every decision is named there."""

import argparse
import re
from pathlib import Path

from cases.rulebook import shelf
from kycuong import cli

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
SETTING = re.compile(r"KYCUONG_[A-Z_]*[A-Z]")


def _named_in_code() -> set[str]:
    from kycuong.up import PORTS

    sources = (ROOT / "kycuong").rglob("*.py")
    return {name for file in sources for name in SETTING.findall(file.read_text(encoding="utf-8"))} | set(
        PORTS.values()
    )


def _commands(parser: argparse.ArgumentParser, before: str = "kycuong") -> set[str]:
    """Return every command that people may type; what only `up` starts has no help."""
    found = set()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helped = {each.dest for each in action._choices_actions}
            for name, inner in action.choices.items():
                deeper = _commands(inner, f"{before} {name}")
                found |= deeper or ({f"{before} {name}"} if name in helped else set())
    return found


def test_every_setting_stands_on_the_operators_page_and_none_that_does_not_exist():
    assert set(SETTING.findall((DOCS / "operating.md").read_text(encoding="utf-8"))) == _named_in_code()


def test_every_command_stands_in_the_guide():
    guide = (DOCS / "guide.md").read_text(encoding="utf-8")

    assert {command for command in _commands(cli.parser()) if command not in guide} == set()


def test_every_page_is_listed_and_every_link_between_pages_leads_somewhere():
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    pages = {page.name for page in DOCS.glob("*.md")} - {"README.md"}

    assert {page for page in pages if f"({page})" not in index} == set()
    for page in (*DOCS.rglob("*.md"), ROOT / "README.md", ROOT / "README.vi.md"):
        links = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        assert {link for link in links if not (page.parent / link).exists()} == set(), page


def test_every_version_of_every_procedure_stands_on_the_page_of_the_law():
    page = (DOCS / "law.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| [^|]+ \| `(\w+)` \| (.+) \|$", page, re.MULTILINE))
    wanted = {
        procedure: ", ".join(book.version for book in shelf() if book.procedure == procedure and not book.reference)
        for procedure in shelf().procedures()
    }

    assert {name: row.partition(" |")[0] for name, row in rows.items()} == wanted
    assert [book.id for book in shelf() if book.version not in rows[book.procedure]] == []
