"""The scenarios as the features hold them; and, for the pages of the law, the titles of those that prove each rule."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from gherkin.parser import Parser

from cases.rulebook import Rulebook, Rules

SPECS = Path(__file__).parent
TABLES = "can_cu"  # tables of articles; a rule needs a scenario that does something as well


@dataclass(frozen=True)
class Scenario:
    """One scenario with the rule that it stands under, and every word of its steps, tables and data."""

    file: str
    rule: str
    tags: frozenset[str]
    name: str
    whens: int
    text: str


def children(feature: dict, kind: str) -> list[dict]:
    return [child[kind] for child in feature["children"] if kind in child]


def _words(scenario: dict) -> str:
    steps = [step["keyword"] + step["text"] for step in scenario["steps"]]
    tables = [step["dataTable"]["rows"] for step in scenario["steps"] if "dataTable" in step]
    tables += [examples["tableBody"] for examples in scenario.get("examples", [])]
    cells = [f'"{cell["value"]}"' for rows in tables for row in rows for cell in row["cells"]]
    return "\n".join(steps + cells)


def _scenarios(file: Path) -> Iterator[Scenario]:
    feature = Parser().parse(file.read_text(encoding="utf-8"))["feature"]
    for rule in children(feature, "rule"):
        tags = frozenset(tag["name"][1:] for tag in rule["tags"])
        for each in children(rule, "scenario"):
            whens = sum(step["keyword"].strip() == "Khi" for step in each["steps"])
            yield Scenario(str(file.relative_to(SPECS)), rule["name"], tags, each["name"], whens, _words(each))


@cache
def everything() -> tuple[Scenario, ...]:
    """Return every scenario of every feature, read once."""
    return tuple(scenario for file in sorted(SPECS.rglob("*.feature")) for scenario in _scenarios(file))


def lively() -> list[Scenario]:
    """Return the scenarios that do something; the tables of articles are left out."""
    return [scenario for scenario in everything() if not scenario.file.startswith(TABLES)]


def proof(said: str, fact: str, source: str) -> list[Scenario]:
    """Return the scenarios that name a rule under its fact and its article."""
    named = f'"{said}"'
    return [each for each in lively() if named in each.text and fact in each.tags and f"[{source}]" in each.rule]


def titles(rules: Rules) -> str:
    """Write the titles of the scenarios of each rule: what an installed portal has instead of the features."""
    found: dict[str, dict[str, None]] = {}
    for book in rules:
        for name, scenarios in _by_rule(book):
            found.setdefault(f"{book.procedure}#{name}", {}).update(dict.fromkeys(each.name for each in scenarios))
    lines = [
        "# Tên các kịch bản chứng minh từng quy tắc, viết từ specs/ (python -m specs.approve); không sửa bằng tay.",
        *(f'"{name}" = [{", ".join(map(_quoted, names))}]' for name, names in sorted(found.items()) if names),
    ]
    return "\n".join(lines) + "\n"


def _by_rule(book: Rulebook) -> Iterator[tuple[str, list[Scenario]]]:
    for key, rule in book.acts.items():
        yield f"acts.{key}", proof(rule.label, rule.fact, rule.source)
    for kind in ("terms", "numbers"):
        for key, row in getattr(book, kind).items():
            named = [each for each in lively() if f'"{row.label}"' in each.text]
            yield f"{kind}.{key}", [each for each in named if row.fact in each.tags] or named


def _quoted(title: str) -> str:
    return '"' + re.sub(r'(["\\])', r"\\\1", title) + '"'
