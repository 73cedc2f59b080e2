"""Nothing is an orphan: each rule of the rulebooks has a scenario, each scenario names its rule and its article."""

import re
from pathlib import Path

import pytest
from gherkin.parser import Parser

from cases.rulebook import Rule, Rulebook, shelf
from specs import words
from specs.scenarios import Scenario, children, everything, proof

SPECS = Path(__file__).parent
ROOT = SPECS.parent
FACT = r"(?:T\d-\d+|[WDPFX]-\d+|KC-\d+|4[a-f])"
EVERY_ACT = [(book, rule) for book in shelf() for rule in book.acts.values()]


def _facts(text: str) -> set[str]:
    """Return every fact id that a text cites, those within "W-07 to W-10" too."""
    ranges = re.findall(r"([TWDPFX]\d?-)(\d+) (?:to|đến) \1(\d+)", text)
    within = {f"{kind}{number:02}" for kind, first, last in ranges for number in range(int(first), int(last) + 1)}
    return within | set(re.findall(FACT, text))


FILES = sorted(SPECS.rglob("*.feature"))
ALL = list(everything())


def _titled(scenarios: list[Scenario]) -> list[str]:
    return [f"{each.file}: {each.name}" for each in scenarios]


@pytest.mark.parametrize(("book", "rule"), EVERY_ACT, ids=lambda value: getattr(value, "act", getattr(value, "id", "")))
def test_every_act_has_a_scenario_under_its_fact_and_article(book: Rulebook, rule: Rule):
    assert proof(rule.label, rule.fact, rule.source)


def test_every_term_is_named_by_a_scenario():
    text = "\n".join(scenario.text for scenario in ALL)

    assert [term.label for book in shelf() for term in book.terms.values() if f'"{term.label}"' not in text] == []


def test_every_rule_of_a_feature_cites_a_known_fact_and_an_article():
    sources = [
        *(ROOT / "cases").rglob("*.toml"),
        *(ROOT / "cases").rglob("*.py"),
        *(ROOT / "docs").glob("*.md"),
    ]
    known = _facts("\n".join(file.read_text(encoding="utf-8") for file in sources))
    orphans = [each for each in ALL if not each.tags & known or not re.search(r"\[[^]]+\]$", each.rule)]
    invented = {tag for each in ALL for tag in each.tags if re.fullmatch(FACT, tag)} - known

    assert (_titled(orphans), invented) == ([], set())


def test_no_scenario_stands_outside_a_rule():
    features = [Parser().parse(file.read_text(encoding="utf-8"))["feature"] for file in FILES]

    assert [scenario["name"] for feature in features for scenario in children(feature, "scenario")] == []


def test_a_scenario_has_one_khi():
    assert _titled([each for each in ALL if each.whens != 1]) == []


def test_no_feature_speaks_of_identifiers_addresses_or_clicks():
    forbidden = re.compile(r"https?:|www\.|\b[a-z]+_[a-z_]+\b|\bbấm\b|\bnhấp\b", re.ASCII)
    texts = [(file.name, re.sub(r"@\S+", "", file.read_text(encoding="utf-8"))) for file in FILES]

    assert [(name, found) for name, text in texts for found in forbidden.findall(text)] == []


def test_every_reason_that_the_specs_know_is_met_by_a_scenario():
    text = "\n".join(scenario.text for scenario in ALL)

    assert [reason for reason in words.REASONS if f'"{reason}"' not in text] == []


def test_every_feature_is_run():
    binders = [*SPECS.glob("test_*.py"), ROOT / "tests" / "portal" / "test_qua_cong.py"]
    run = {match for file in binders for match in re.findall(r'scenarios\("(.+?)"\)', file.read_text())}

    assert run == {file.relative_to(SPECS).parts[0] for file in FILES}
