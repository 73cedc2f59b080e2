"""Versions of a rulebook: an amending file is the earlier text with its changes; going over to another is an act."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from cases import versions
from cases.errors import BadRulebook, Refused
from cases.model import Case
from cases.rulebook import SHELF, Rules, read

LATER = """
procedure = "feedback"
version   = "2030-01-01"
amends    = "2026-07-01"
in_force  = 2030-01-01
source    = "Văn bản mẫu 00/VD"
without   = ["acts.rate"]

[migrate]
open_cases = "{does}"
source     = "Văn bản mẫu 00/VD, Điều 9"
fact       = "KC-37"
level      = "house"
acts_before = "{before}"

[terms.forward]
label    = "Chuyển đến cơ quan có thẩm quyền"
label_en = "Forward"
amount   = 3
unit     = "working_days"
start    = "received"
source   = "Văn bản mẫu 00/VD, Điều 1"
fact     = "T7-03"
level    = "A"

[[acts]]
act      = "thank"
label    = "Cảm ơn"
label_en = "Thank"
from     = ["answered"]
by       = ["clerk"]
source   = "Văn bản mẫu 00/VD, Điều 2"
fact     = "T7-05"
level    = "A"
"""

OLD = 'label = "Cũ"\nlabel_en = "Old"\nreference = true\n[old]'


@pytest.fixture
def shelf_with(tmp_path):
    def make(text: str = LATER, does: str = "keep", before: str = "new", name: str = "2030-01-01") -> Path:
        if not (tmp_path / "shelf").exists():
            shutil.copytree(SHELF, tmp_path / "shelf")
        path = tmp_path / "shelf" / "feedback" / f"{name}.toml"
        path.write_text(text.replace("{does}", does).replace("{before}", before), encoding="utf-8")
        return path

    return make


def _case(book: str, stage: str = "answered") -> Case:
    return Case("c", "feedback", book, stage, "b", 3, 1, date(2026, 8, 3))


def _goes_on(rules: Rules, book: str, act: str, stage: str = "answered", **data: object) -> str:
    rule = rules[book].acts[act]
    answers = {"more_favourable": True, **data}
    return versions.goes_on_by(_case(book, stage), rule, rules, date(2030, 2, 1), answers).id


def test_an_amending_file_keeps_what_it_does_not_mention(shelf_with):
    earlier, later = read(SHELF / "feedback" / "2026-07-01.toml"), read(shelf_with())

    assert (later.terms["forward"].amount, earlier.terms["forward"].amount) == (3, 5)
    assert set(later.acts) == set(earlier.acts) - {"rate"} | {"thank"}
    assert (later.label, later.first, later.stages) == (earlier.label, earlier.first, earlier.stages)
    assert (later.in_force, later.amends, later.sha256 != earlier.sha256) == (date(2030, 1, 1), "2026-07-01", True)


def test_a_change_of_the_amended_file_changes_the_hash_of_the_amending_one(shelf_with):
    path = shelf_with()
    before = read(path).sha256
    base = path.with_name("2026-07-01.toml")
    base.write_text(base.read_text(encoding="utf-8") + "\n# sửa\n", encoding="utf-8")

    assert read(path).sha256 != before


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('amends    = "2026-07-01"', 'amends    = "1999-01-01"', "no_such_version"),
        ('amends    = "2026-07-01"', 'amends    = "2030-01-01"', "no_such_version"),
        ('"acts.rate"', '"acts.ratte"', "no_such_row"),
        ("[[acts]]", '[[acts]]\nact = "thank"\n\n[[acts]]', "act_twice"),
    ],
)
def test_an_amendment_of_nothing_is_refused(shelf_with, old, new, why):
    with pytest.raises(BadRulebook) as refused:
        read(shelf_with(LATER.replace(old, new)))

    assert refused.value.facts["why"] == why


def test_a_reference_gives_numbers_and_opens_no_case(shelf_with):
    text = LATER.replace("amends ", "# ").replace("without ", "# ").split("[[acts]]")[0]
    text = text.replace("2030-01-01", "2020-01-01").replace("[migrate]", OLD)
    rules = Rules.load(shelf_with(text, name="2020-01-01").parent.parent)

    assert rules.in_force("feedback", date(2021, 1, 1)).terms["forward"].amount == 3
    with pytest.raises(BadRulebook) as refused:
        rules.opens("feedback", date(2021, 1, 1))
    assert (refused.value.facts["why"], refused.value.facts["first"]) == ("reference_only", date(2025, 7, 1))


def test_an_open_case_adopts_the_new_version_where_it_says_so(shelf_with):
    rules = Rules.load(shelf_with(does="adopt").parent.parent)

    assert _goes_on(rules, "feedback@2026-07-01", "adopt_version") == "feedback@2030-01-01"


@pytest.mark.parametrize(
    ("does", "data", "stage", "why"),
    [
        ("keep", {}, "answered", "version_keeps_open_cases"),
        ("favourable", {"more_favourable": False}, "answered", "not_more_favourable"),
        ("adopt", {}, "somewhere", "stage_not_in_version"),
    ],
)
def test_an_open_case_keeps_its_version_otherwise(shelf_with, does, data, stage, why):
    rules = Rules.load(shelf_with(does=does).parent.parent)

    with pytest.raises(Refused) as refused:
        _goes_on(rules, "feedback@2026-07-01", "adopt_version", stage, **data)

    assert refused.value.facts["why"] == why


@pytest.mark.parametrize(
    ("before", "data", "why"),
    [
        ("favourable", {}, None),
        ("favourable", {"more_favourable": False}, "not_more_favourable"),
        ("favourable", {"act_day": "2030-01-05"}, "no_other_version"),
        ("new", {}, "version_binds_earlier_acts"),
    ],
)
def test_the_law_of_the_day_of_the_act_applies_where_it_may(shelf_with, before, data, why):
    rules = Rules.load(shelf_with(before=before).parent.parent)
    data = {"act_day": "2026-08-01", **data}

    try:
        went = _goes_on(rules, "feedback@2030-01-01", "apply_earlier_law", **data)
    except Refused as refused:
        went = refused.facts["why"]

    assert went == (why or "feedback@2026-07-01")


@pytest.mark.parametrize(("does", "offered"), [("adopt", True), ("favourable", True), ("keep", False)])
def test_only_a_version_that_may_be_adopted_is_offered(shelf_with, does, offered):
    rules = Rules.load(shelf_with(does=does).parent.parent)
    rule = rules["feedback@2026-07-01"].acts["adopt_version"]

    assert versions.offered(_case("feedback@2026-07-01"), rule, rules, date(2030, 2, 1)) is offered
