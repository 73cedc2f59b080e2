"""Who may take an act: the permission asked for one official or visitor of each role."""

from datetime import date

from cases.model import Case
from cases.permission import can
from cases.rulebook import Rule
from specs.town import BY_CODE, OFFICE, ROLES, official, visitor

CASE = "vu-viec"


def who_may(rule: Rule, case: Case | None = None) -> list[str]:
    """Return the names of the roles that may, in the order of the town's list; a blank case where none is given."""
    case = case or Case(CASE, "", "", "", OFFICE, 0, 1, date(2026, 7, 1))
    actors = {
        name: visitor(role, case.id, case.body) if role in BY_CODE else official(role) for name, role in ROLES.items()
    }
    return [name for name, actor in actors.items() if can(actor, rule, case)]
