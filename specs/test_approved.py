"""The approved tables are what the rulebooks say: a change of one without the other fails."""

import pytest

from cases.rulebook import shelf
from specs.approve import SPECS, tables

WANTED = tables(shelf())


@pytest.mark.parametrize("path", WANTED, ids=lambda path: path.name)
def test_an_approved_table_says_what_its_rulebook_says(path):
    """If this fails: python -m specs.approve, and read what changed."""
    assert path.read_text(encoding="utf-8") == WANTED[path]


def test_no_approved_table_is_left_over():
    tables = {path for path in WANTED if SPECS in path.parents}

    assert {*(SPECS / "can_cu").glob("*.*"), *(SPECS / "matrix").glob("*.*")} == tables
