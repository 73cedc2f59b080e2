"""The recommendations of a conclusion: to whom each goes, by when, and whether it was done. Pure (KC-24).

The words of a recommendation stand in the conclusion itself; here is only what a clock and a list need.
"""

from dataclasses import dataclass
from datetime import date

from cases.model import Case, Done

QUESTION = "recommendations"  # of the act that makes them
PICKED = "recommendation"  # of the acts that concern one of them
STATES = ("open", "reported", "not_done", "done", "passed_on")
SETTLED = frozenset({"done", "passed_on"})
AFTERWARDS = {"confirm_recommendation": "done", "pass_on_recommendation": "passed_on"}


@dataclass(frozen=True)
class Recommendation:
    """One recommendation as it stands. `not_done`: its addressee reported so, with the reason; it stays owed."""

    id: str
    body: str
    due: date
    state: str = "open"

    @property
    def settled(self) -> bool:
        return self.state in SETTLED


def of(case: Case) -> tuple[Recommendation, ...]:
    """Return the recommendations of the last conclusion that stands, each with its state."""
    made = next((past for past in reversed(case.history) if QUESTION in past.data and not past.annulled), None)
    if made is None:
        return ()
    later = [past for past in case.history if past.seq > made.seq and not past.annulled]
    return tuple(
        Recommendation(row["id"], row["body"], date.fromisoformat(row["due"]), _state(row["id"], later))
        for row in made.data[QUESTION]
    )


def one(case: Case, key: str) -> Recommendation | None:
    return next((each for each in of(case) if each.id == key), None)


def addressees(case: Case) -> tuple[str, ...]:
    """Return the bodies that the last act concerns: that of the one recommendation it picks, else of all of them."""
    picked = case.history[-1].data.get(PICKED) if case.history else None
    found = (each.body for each in of(case) if picked in (None, each.id))
    return tuple(dict.fromkeys(found))


def _state(key: str, later: list[Done]) -> str:
    state = "open"
    for past in later:
        if past.data.get(PICKED) != key:
            continue
        if past.act == "report_recommendation":
            state = "reported" if past.data["result"] == "done" else "not_done"
        state = AFTERWARDS.get(past.act, state)
    return state
