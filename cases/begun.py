"""What began a term: the event whose day is not counted (W-02), by the name that people know it by. Pure."""

from cases.clocks import Clock
from cases.model import Case
from cases.rows import Field, Rule, Term
from cases.rulebook import Rulebook, Rules

Event = Rule | Field | None


def event(term: Term, book: Rulebook) -> Event:
    """Return the act or the question whose day begins a term, where the rulebook leaves no choice of several."""
    where, _, name = term.start.partition(":")
    if where == "act":
        return book.acts.get(name)
    if where == "answer":
        return next((ask for rule in book.acts.values() for ask in rule.asks if ask.name == name), None)
    starting = [rule for rule in book.acts.values() if term.key in rule.starts] if where == "on" else []
    return starting[0] if len(starting) == 1 else None


def of(clock: Clock, case: Case, rules: Rules) -> tuple[Event, bool]:
    """Return what began a clock of a case, and whether it was the receipt of the report.

    A clock that began in another procedure, or by one of several acts, is looked up in the case's own history.
    """
    book = next((each for each in (rules[case.rulebook], *rules) if clock.term in each.terms), None)
    if book is None:
        return None, False
    term = book.terms[clock.term]
    if term.start == "received":
        return None, True
    return event(term, book) or _done(clock, case, book), False


def _done(clock: Clock, case: Case, book: Rulebook) -> Rule | None:
    """Return the act of this case, on the clock's first day, that starts its term."""
    for past in reversed(case.history):
        rule = book.acts.get(past.act)
        if past.on == clock.start and not past.annulled and rule and clock.term in rule.starts:
            return rule
    return None
