"""What is known at the desk of the specs: its cases, the last act and its refusal, the rules that apply."""

from datetime import date
from typing import Any

from cases import clocks
from cases.errors import CaseError
from cases.model import Actor, Case, Fact
from cases.plan import plan
from cases.rulebook import Number, Rule, Rulebook, Rules, Term
from specs import words
from specs.who import who_may


class Record:
    """The cases of a scenario, and what there is to be known of them and of the law."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.today = date(2026, 7, 1)
        self.options: dict[str, Any] = {
            "feedback_answer_working_days": 10,
            "inspection_team_size": 2,
            "inspection_posting_calendar_days": 15,
        }
        self.switches: frozenset[str] = frozenset()
        self.notices: tuple[clocks.Notice, ...] = ()
        self.seen: int | None = None  # the version in front of the person; None: the current one
        self.named: dict[str, Actor] = {}
        self.error: CaseError | None = None
        self.list: dict[str, list[str]] = {}
        self._case = ""
        self._facts: dict[str, list[Fact]] = {}
        self._cases: dict[str, Case] = {}  # what the facts add up to
        self._last: Fact | None = None

    # --- what is known ---------------------------------------------------------------------------------------

    @property
    def case(self) -> Case:
        return self._cases[self._case]

    def rule_of(self, fact: Fact) -> Rule:
        return self.rules[fact.decided_under].acts[fact.act]

    @property
    def cases(self) -> list[Case]:
        return list(self._cases.values())

    @property
    def book(self) -> Rulebook:
        return self.rules[self.case.rulebook]

    @property
    def fact(self) -> Fact:
        """Return the fact that the last act made; a refused act made none."""
        if self.error is not None:
            raise self.error
        assert self._last is not None
        return self._last

    @property
    def facts(self) -> list[Fact]:
        return self._facts[self._case]

    @property
    def stage(self) -> str:
        return self.book.stages[self.case.stage].label

    @property
    def refused_for(self) -> str:
        assert self.error is not None, f"đã được chấp nhận: {self._last}"
        return words.why(self.error)

    def clock(self, label: str) -> clocks.Clock | None:
        return self.case.clock(self.term(self.book, label).key)

    def due(self, label: str) -> date:
        found = self.clock(label)
        assert found is not None, f"không có thời hạn {label}"
        return found.due

    def told(self) -> set[str]:
        """Return who is told because of the last act."""
        rule = self.rules[self.fact.decided_under].acts[self.fact.act]
        return {owed.to for owed in plan(self.case, self.fact, rule).notices}

    @property
    def reported_first(self) -> str | None:
        """Return the act by which the report came whose sender hears of this case; None where there is no sender."""
        origin = self.case.reported_in
        return self._facts[origin][0].act if origin else None

    def stored(self, label: str) -> str:
        """Return the words that the last act keeps under a question's label."""
        rule = self.rules[self.fact.decided_under].acts[self.fact.act]
        return self.fact.texts[next(ask.name for ask in rule.asks if ask.label == label)].text

    @property
    def opened(self) -> Case:
        """Return the case that the last act opened."""
        (child,) = self.fact.opens
        return self._cases[child]

    # --- what is looked up ------------------------------------------------------------------------------------

    def book_of(self, procedure: str, on: date = date(2026, 7, 1)) -> Rulebook:
        """Return the version in force on a day."""
        return self.rules.in_force(words.PROCEDURES[procedure], on)

    def version_of(self, procedure: str, on: date) -> Rulebook:
        """Return the version that is named by this day."""
        return self.rules[f"{words.PROCEDURES[procedure]}@{on}"]

    @staticmethod
    def rule(book: Rulebook, label: str) -> Rule:
        return next(rule for rule in book.acts.values() if rule.label == label)

    @staticmethod
    def number(book: Rulebook, label: str) -> Number:
        return next(number for number in book.numbers.values() if number.label == label)

    @staticmethod
    def term(book: Rulebook, label: str) -> Term:
        return next(term for term in book.terms.values() if term.label == label)

    def who_may(self, rule: Rule) -> list[str]:
        """Ask the permission of every role for this act, one official or visitor each."""
        return who_may(rule, self.case)

    def told_by(self, rule: Rule, source: str) -> set[str]:
        return {each.to for each in rule.notices if each.source == source}
