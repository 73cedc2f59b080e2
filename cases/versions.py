"""By which rulebook a case goes on after an act: its own, another procedure's, or another version of its own. Pure.

Two dates decide: that of the act complained of, and that of the step (T2-30, T3-16, T4-28). What a new version does
to open cases is written in the new version; a person takes the act that applies it (KC-37, KC-38).
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from cases.errors import Refused
from cases.model import Case
from cases.rulebook import Rule, Rulebook, Rules

NEWER, EARLIER = "newer", "of_the_act"


def goes_on_by(case: Case, rule: Rule, rules: Rules, on: date, data: Mapping[str, Any]) -> Rulebook:
    """Return the rulebook of the case after this act. Raises Refused where the versions do not allow the change."""
    if rule.becomes:
        return rules.opens(rule.becomes, case.received_on)
    if not rule.adopts:
        return rules[case.rulebook]
    mine = rules[case.rulebook]
    day = on if rule.adopts == NEWER else date.fromisoformat(data["act_day"])
    other = rules.in_force(case.procedure, day)
    if rule.adopts == EARLIER:
        other = rules.of_the_act(case.procedure, day, case.answered)
    favours = data["more_favourable"]
    why = _against_newer(mine, other, favours) if rule.adopts == NEWER else _against_earlier(mine, other, favours)
    if not why and case.stage not in other.stages:
        why = "stage_not_in_version"
    if why:
        raise Refused(why=why, rule=f"{mine.id}#{rule.act}", source=rule.source, act=rule.act, version=other.version)
    return other


def _against_newer(mine: Rulebook, newer: Rulebook, favours: bool) -> str | None:
    if newer.in_force <= mine.in_force:
        return "no_other_version"
    does = newer.migrate.open_cases if newer.migrate else "keep"
    if does == "keep":
        return "version_keeps_open_cases"
    return None if does == "adopt" or favours else "not_more_favourable"


def _against_earlier(mine: Rulebook, earlier: Rulebook, favours: bool) -> str | None:
    if earlier.in_force >= mine.in_force:
        return "no_other_version"
    if mine.migrate is None or mine.migrate.acts_before != "favourable":
        return "version_binds_earlier_acts"
    return "version_is_reference" if earlier.reference else (None if favours else "not_more_favourable")


def offered(case: Case, rule: Rule, rules: Rules, on: date) -> bool:
    """Say whether an act that changes the version has anything to change; where it has not, no list shows it."""
    mine = rules[case.rulebook]
    if rule.adopts == NEWER:
        newer = rules.in_force(case.procedure, on)
        return _against_newer(mine, newer, favours=True) is None
    return not rule.adopts or bool(mine.migrate and mine.migrate.acts_before == "favourable")
