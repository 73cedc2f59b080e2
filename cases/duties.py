"""What superiors read of duties: which bodies have disseminated, and the fixed measures of a period. Pure.

Counts by body, never a person: nobody learns from here who was present, who read or who said what (KC-31).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cases.model import Case

PROCEDURE = "directive_duty"
APOLOGIES = frozenset({"apologise"})
RECOMMENDATION_DONE = frozenset({"confirm_recommendation"})  # of an inspection or a supervision


@dataclass(frozen=True)
class Spread:
    """How one body has disseminated: sessions held, people present in all, and whether its head has confirmed."""

    body: str
    sessions: int
    present: int
    confirmed: bool


@dataclass(frozen=True)
class Measures:
    """The fixed measures of a periodic report (KC-29)."""

    on_time: int
    late: int
    apologies: int
    repeated: int
    recommendations_done: int


def dissemination(cases: Iterable[Case]) -> list[Spread]:
    """Return a line for each duty to disseminate; the bodies that have not confirmed come first."""
    duties = [case for case in cases if case.procedure == PROCEDURE and case.answered.get("kind") == "dissemination"]
    lines = [_spread(case) for case in duties if case.stage not in ("withdrawn", "joined", "duplicate")]
    return sorted(lines, key=lambda line: (line.confirmed, line.body))


def _spread(case: Case) -> Spread:
    held = [past for past in case.history if past.act == "hold_session" and not past.annulled]
    present = sum(past.data["present"] for past in held)
    return Spread(case.body, len(held), present, case.done("confirm_done") is not None)


def measures(cases: Iterable[Case], since: date, until: date) -> Measures:
    """Count what was done within a period: terms kept and missed, apologies, new rounds, recommendations."""
    cases = list(cases)
    ended = [clock for case in cases for clock in case.clocks if clock.met_on and since <= clock.met_on <= until]
    done = [past for case in cases for past in case.history if not past.annulled and since <= past.on <= until]
    rounds = [
        (before.round, after.round)
        for case in cases
        for before, after in zip(case.history, case.history[1:], strict=False)
        if not after.annulled and since <= after.on <= until
    ]
    return Measures(
        on_time=sum(clock.state == "met" and not clock.least for clock in ended),
        late=sum(clock.state == "missed" for clock in ended),
        apologies=sum(past.act in APOLOGIES for past in done),
        repeated=sum(after > before for before, after in rounds),
        recommendations_done=sum(past.act in RECOMMENDATION_DONE for past in done),
    )
