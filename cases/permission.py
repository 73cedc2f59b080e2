"""Who may see a case and act on it: conflict of interest comes before roles."""

from dataclasses import dataclass

from cases.model import Actor, Case
from cases.rulebook import Rule

WITHOUT_ACCOUNT = {"reporter", "person_reported"}
READERS = frozenset({"supervisor", "observer"})
CASELESS = frozenset({"administrator", "custodian"})


@dataclass(frozen=True)
class Decision:
    """Yes or no, with the reason as a code; `hidden` means: answer as if there were no such case."""

    yes: bool
    why: str
    hidden: bool = False

    def __bool__(self) -> bool:
        return self.yes


def can(actor: Actor, action: str | Rule, case: Case) -> Decision:
    """Say whether `actor` may `see` this case, or take the act of a rule on it."""
    if in_conflict(actor, case):
        return Decision(False, "conflict_of_interest", hidden=True)
    if actor.case is not None:
        return _by_code(actor, action, case)
    roles = actor.roles(case.body)
    if not roles - CASELESS:
        return Decision(False, "no_role_here", hidden=True)
    if isinstance(action, str):
        return Decision(action == "see", action)
    if roles.isdisjoint(action.by):
        return Decision(False, "wrong_role")
    return Decision(True, "role")


def in_conflict(actor: Actor, case: Case) -> bool:
    """Nobody handles their own case: not the person reported, not those tied to them, nobody recused."""
    reported = {*case.people.reported, *(each.subject for each in case.allegations if each.kind == "person")}
    if actor.case is None and not reported.isdisjoint(actor.ties | {actor.person}):
        return True
    return actor.person in case.people.recused or actor.id in case.people.recused


def acting_role(actor: Actor, rule: Rule, body: str) -> str:
    """Name the role in which this act is taken: the first of the rule's that the actor has."""
    roles = actor.roles(body)
    return next(role for role in rule.by if role in roles)


def _by_code(actor: Actor, action: str | Rule, case: Case) -> Decision:
    if actor.case != case.id:
        return Decision(False, "another_case", hidden=True)
    if isinstance(action, str):
        return Decision(action == "see", action)
    return Decision(not actor.roles(case.body).isdisjoint(action.by), "code")
