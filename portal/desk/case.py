"""One case's page: where it stands, until when and why, what was done, what may be done, what stands in the way."""

from collections.abc import Iterable

from starlette.requests import Request
from starlette.responses import Response

from cases import dossier, promise, sorting, store, views, words
from cases.clocks import Clock
from cases.confirmations import waits
from cases.decide import lawful
from cases.errors import Refused
from cases.model import Case
from cases.permission import can
from cases.rulebook import Field, Rule
from portal.desk import names, notices
from portal.desk.door import house_of, user_of
from portal.page import language, render
from portal.why import by_the_calendar
from portal.words import explained

Blocked = tuple[Rule, list[Refused]]


def page(request: Request) -> Response:
    """Show the case, or the page that unknown and hidden cases share."""
    house, actor = house_of(request), user_of(request).actor
    setting = house.setting()
    with store.transaction(house.db) as conn:
        shown = dossier.read(conn, house, actor, request.path_params["case"])
        told = notices.of_case(conn, shown.case.id)
        reported = promise.registered(conn, shown.case.id) is not None
    acts = lawful(shown.case, actor, house.rules, setting)
    row = views.row_of(shown.case, shown.number, shown.ended, house, actor, setting)
    return render(
        request,
        "desk/case.html",
        d=shown,
        row=row,
        free=[rule for rule, problems in acts if not problems],
        blocked=[(rule, problems) for rule, problems in acts if problems],
        others=_others(shown.case, [rule for rule, _ in acts], shown.book.by_stage[shown.case.stage], row.waits),
        clocks=[
            dossier.why(by_the_calendar(clock, house.calendar), shown.case, house.rules)
            for clock in _sorted(shown.case.clocks)
        ],
        today=setting.today,
        notices=told,
        waits=lambda kind, key: waits(shown.book, kind, key, house.confirmed()),
        names=names.some(house.db, set(shown.names) | _named(shown)),
        rules=house.rules,
        body=names.bodies(house.db).get(shown.case.body, shown.case.body),
        can_vote=shown.ballot is not None and actor.person in shown.ballot.members,
        has_voted=shown.ballot is not None and actor.person in shown.ballot.voted,
        sentence=lambda error: explained(language(request), error),
        role=lambda code: words.role(code, language(request)),
        proposal=_proposal(shown),
        handler=not actor.roles(shown.case.body).isdisjoint(dossier.HANDLERS),
        receipt=reported and "clerk" in actor.roles(shown.case.body),
        supervises=bool(can(actor, "see", shown.case)) and "supervisor" in actor.roles(shown.case.body),
    )


def _proposal(shown: dossier.Dossier) -> list[tuple[str, Field | None]]:
    """Return what the answered questions of sorting propose, each regime with the question that points to it."""
    asked = shown.case.done("answer_sorting")
    if asked is None or shown.case.stage != "received":
        return []
    questions = {ask.name: ask for ask in shown.book.acts["answer_sorting"].asks}
    pointing = {regime: questions[name] for name, regime in sorting.QUESTIONS.items()}
    labels = shown.book.choices["regime"]
    return [(labels[regime], pointing.get(regime)) for regime in sorting.fitting(asked.data)]


def _sorted(clocks: Iterable[Clock]) -> list[Clock]:
    """The clock that is due first stands first; those that are over come last."""
    order = {"running": 0, "paused": 1}
    return sorted(clocks, key=lambda clock: (order.get(clock.state, 2), clock.least, clock.due))


def _others(case: Case, mine: list[Rule], here: tuple[Rule, ...], waits: tuple[Rule, ...]) -> list[Rule]:
    """Return what the case waits for from somebody else, so that nobody has to guess whose turn it is."""
    own = {rule.act for rule in mine}
    return [rule for rule in here if rule in waits and rule.act not in own]


def _named(shown: dossier.Dossier) -> set[str]:
    """Collect the ids that answers hold: persons and bodies whose names the timeline shows."""
    kinds = {"person", "people", "body"}
    found: set[str] = set()
    for step in shown.steps:
        for ask in step.rule.asks:
            value = step.fact.data.get(ask.name)
            if ask.kind in kinds and value is not None:
                found |= {value} if isinstance(value, str) else set(value)
            if ask.kind == "allegations":
                found |= {row["subject"] for row in value or ()}
            if ask.kind == "recommendations":
                found |= {row["body"] for row in value or ()}
    return found
