"""What a case waits for: its main path, the acts that carry it on, and those that stand in their way. Pure."""

from collections.abc import Iterator

from cases.decide import refusals
from cases.errors import Refused
from cases.guards import Question
from cases.model import Case, Setting
from cases.rulebook import Rule, Rulebook, Rules

# A guard names no act; these are the acts that a person has to take before it lets them pass. Each inner tuple
# holds alternatives: one of them is enough.
MISSING = {
    "person_reported_not_heard": (
        ("notify_content",),
        ("invite_person_reported",),
        ("record_answer", "record_absence"),
    ),
    "exclusions_unanswered": (("answer_exclusions",),),
    "circumstances_unanswered": (("answer_circumstances",),),
    "second_ballot_missing": (("count_second_ballot",),),
    "no_allegations": (("set_allegations",),),
    "consideration_deferred": (("resume",),),
}


def advance(book: Rulebook, stage: str) -> tuple[Rule, ...]:
    """Return the acts that lead on from a stage: those that do not end the case, or, where all do, all of them."""
    rules = [rule for rule in book.by_stage[stage] if not rule.aside]
    leading = [rule for rule in rules if rule.to not in ("", stage) and not _anytime(rule, book)]
    onward = [rule for rule in leading if not _ends(rule, book)]
    return tuple(onward or leading)


def ahead(book: Rulebook, stage: str) -> list[str]:
    """Return the stages that a case will see after this one if nothing unusual happens."""
    path: list[str] = []
    here = stage
    while not book.stages[here].ends and (step := advance(book, here)):
        here = step[0].to
        if step[0].becomes or here in (stage, *path):
            break
        path.append(here)
    return path


def expected(case: Case, rules: Rules, setting: Setting) -> list[Rule]:
    """Return the acts that are lawful now and that the case waits for, whoever may take them."""
    book = rules[case.rulebook]
    found: dict[str, Rule] = {}
    asked: set[str] = set()
    for goal in _goals(case, book):
        _walk(goal, case, book, setting, found, asked)
    if not found and not book.stages[case.stage].ends:
        rest = (rule for rule in book.by_stage[case.stage] if rule.to and not _anytime(rule, book))
        found = {rule.act: rule for rule in rest if not _problems(rule, case, book, setting)}
    return [rule for rule in book.acts.values() if rule.act in found]


def _goals(case: Case, book: Rulebook) -> Iterator[Rule]:
    """Yield what carries the case on, and what meets a running clock, or lifts it, without ending the case."""
    if book.stages[case.stage].ends:
        return
    yield from advance(book, case.stage)
    for rule in book.by_stage[case.stage]:
        ends = rule.meets if rule.to else (*rule.meets, *rule.drops)
        owed = any((clock := case.clock(term)) and clock.open and not clock.least for term in ends)
        if owed and not rule.aside and not _ends(rule, book):
            yield rule


def _walk(goal: Rule, case: Case, book: Rulebook, setting: Setting, found: dict[str, Rule], asked: set[str]) -> None:
    """Add the goal, or, where something stands in its way, the acts that clear it."""
    if goal.act in asked or case.stage not in goal.from_stages:
        return
    asked.add(goal.act)
    problems = _problems(goal, case, book, setting)
    if not problems:
        found[goal.act] = goal
    for problem in problems:
        for choice in _cleared_by(problem):
            if not case.done(*choice) or any(book.acts[act].each for act in choice if act in book.acts):
                for act in choice:
                    if act in book.acts:
                        _walk(book.acts[act], case, book, setting, found, asked)


def _cleared_by(problem: Refused) -> tuple[tuple[str, ...], ...]:
    why = str(problem.facts["why"])
    if why == "missing_step":
        missing = problem.facts["missing"]
        assert isinstance(missing, tuple)
        return (missing,)
    return MISSING.get(why, ())


def _problems(rule: Rule, case: Case, book: Rulebook, setting: Setting) -> list[Refused]:
    return list(refusals(Question(case, rule, book, setting, setting.today, "")))


def _ends(rule: Rule, book: Rulebook) -> bool:
    """Say whether an act ends the case or leads aside to its end; one that moves it elsewhere does not."""
    stage = book.stages.get(rule.to)
    return stage is not None and (stage.ends or stage.aside)


def _anytime(rule: Rule, book: Rulebook) -> bool:
    """Acts that every open stage knows and that touch no term (annul, join, split …) are never waited for."""
    open_stages = {key for key, stage in book.stages.items() if not stage.ends}
    return open_stages <= set(rule.from_stages) and not (rule.meets or rule.starts or rule.becomes)


def stages_of(book: Rulebook, role: str) -> tuple[str, ...]:
    """Return the stages in which a role has something to do: work lists look for cases only there."""
    return tuple(
        stage
        for stage, rules in book.by_stage.items()
        if any(role in rule.by and not _anytime(rule, book) for rule in rules)
    )
