"""What a fact owes to whom, by the rulebook: notices and papers. Pure."""

from dataclasses import dataclass

from cases.model import Case, Fact
from cases.rulebook import Rule

OUTWARD = frozenset({"reporter", "reporter:mail", "denouncer", "person_reported", "told", "body", "unit", "addressees"})


@dataclass(frozen=True)
class Owed:
    """One notice to one kind of recipient; `source` is the article that asks for it."""

    to: str
    message: str
    source: str

    @property
    def outward(self) -> bool:
        return self.to in OUTWARD


@dataclass(frozen=True)
class Plan:
    """Everything that leaves the house because of one fact."""

    notices: tuple[Owed, ...]
    papers: tuple[str, ...]


def plan(case: Case, fact: Fact, rule: Rule) -> Plan:
    """Say what `fact` owes; `case` is the case as it stands after it."""
    told = (Owed(each.to, each.message, each.source) for each in rule.notices)
    return Plan(tuple(owed for owed in told if owed.to != "denouncer" or has_denouncer(case)), rule.papers)


def has_denouncer(case: Case) -> bool:
    """Without a confirmed form there is nobody to notify as a denouncer (T2-10)."""
    return case.done("accept") is not None or any(past.act == "accept" and not past.annulled for past in case.history)
