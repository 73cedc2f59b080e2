"""What the record keeps by code has words in both languages: papers, their states, flows, kinds of entries."""

import tomllib
from pathlib import Path

from cases.rulebook import shelf
from flows.path import PATH
from portal.words import LOCALE, recorded

RECORD = tomllib.loads((Path(LOCALE) / "record.toml").read_text(encoding="utf-8"))


def test_every_paper_that_a_rulebook_names_has_words():
    papers = {paper for book in shelf() for rule in book.acts.values() for paper in rule.papers}

    assert papers - set(RECORD["paper"]) == set()


def test_every_flow_of_the_path_has_words():
    flows = {flow.name for stages in PATH.values() for flow in stages.values()}

    assert flows - set(RECORD["flow"]) == set()


def test_both_languages_are_there_and_an_unknown_code_stays_visible():
    assert [code for table in RECORD.values() for code, row in table.items() if set(row) != {"vi", "en"}] == []
    assert recorded("vi", "paper", "acceptance_decision") == "quyết định thụ lý"
    assert recorded("en", "paper", "of_tomorrow") == "of_tomorrow"
