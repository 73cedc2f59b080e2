"""One case as a supervisor sees it: each journal entry with what it caused, and what belongs nowhere."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from psycopg import Connection
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from cases import chain, dossier, export, store, words
from cases.errors import CaseNotFound
from cases.model import Actor, Case
from portal.desk import notices
from portal.desk.door import house_of, user_of
from portal.desk.notices import Told
from portal.page import language, render


@dataclass(frozen=True)
class Run:
    """A run that a fact owes or that Prefect made: our row, with our copy of Prefect's where there is one."""

    fact: str | None
    state: str
    flow: str
    name: str
    prefect: str | None
    attempt: int | None
    asked: datetime | None
    started: datetime | None
    ended: datetime | None
    tasks: list[dict[str, Any]] = field(default_factory=list)
    copied: bool = False


@dataclass(frozen=True)
class Line:
    """One entry of the journal with everything that it caused."""

    entry: chain.Entry
    step: dossier.Step | None
    runs: tuple[Run, ...] = ()
    notices: tuple[Told, ...] = ()
    papers: tuple[tuple[str, str, int | None], ...] = ()


@dataclass(frozen=True)
class Loose:
    """What has no partner: facts without a run, runs and notices and papers without a fact."""

    facts: tuple[dossier.Step, ...] = ()
    runs: tuple[Run, ...] = ()
    notices: tuple[Told, ...] = ()
    papers: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.facts or self.runs or self.notices or self.papers)


def page(request: Request) -> Response:
    return _page(request)


def check(request: Request, form: FormData) -> Response:
    """Verify the case's chain now and say the result in words; nothing is written."""
    house = house_of(request)
    with store.transaction(house.db) as conn:
        case = _supervised(conn, user_of(request).actor, request.path_params["case"])
        checked = chain.check(conn, case.id)
    return _page(request, checked)


def _supervised(conn: Connection[Any], actor: Actor, case_id: str) -> Case:
    """Return a case of a body that this person supervises; one they only see by another role is not shown here."""
    case = dossier.case_of(conn, actor, case_id)
    if "supervisor" not in actor.roles(case.body):
        raise CaseNotFound(case=case_id)
    return case


def _page(request: Request, checked: tuple[int, list[chain.Flaw]] | None = None) -> Response:
    house, actor = house_of(request), user_of(request).actor
    with store.transaction(house.db) as conn:
        _supervised(conn, actor, request.path_params["case"])
        shown = dossier.read(conn, house, actor, request.path_params["case"])
        entries = chain.entries(conn, shown.case.id)
        questions = export.questions(conn, house, shown.case.id)
        runs = _runs(conn, shown.case.id)
        told = notices.of_case(conn, shown.case.id)
        papers = conn.execute(
            "SELECT fact, kind, state, number FROM document WHERE case_id = %s ORDER BY kind",
            (shown.case.id,),
        ).fetchall()
    lines, loose = joined(entries, shown.steps, runs, told, papers)
    return render(
        request,
        "audit/case.html",
        d=shown,
        lines=lines,
        loose=loose,
        checked=checked,
        questions=questions,
        rules=house.rules,
        role=lambda code: words.role(code, language(request)),
        seconds=lambda run: _seconds(run, language(request)),
    )


def _seconds(run: Run, lang: str) -> str:
    """Write how long a run took: 3,8 in Vietnamese, 3.8 in English."""
    took = f"{(run.ended - run.started).total_seconds():.1f}" if run.started and run.ended else ""
    return took if lang == "en" else took.replace(".", ",")


RUNS = """
SELECT r.fact, r.state, r.flow, coalesce(h.name, ''), r.prefect, r.attempt, r.asked, h.started,
       coalesce(h.ended, r.ended),       coalesce(h.tasks, '[]'::jsonb), h.prefect IS NOT NULL
FROM run r LEFT JOIN run_history h ON h.prefect = r.prefect WHERE r.case_id = %(case)s
UNION ALL
SELECT h.fact, h.state, h.flow, h.name, h.prefect, NULL, NULL, h.started, h.ended, h.tasks, true
FROM run_history h WHERE h.case_id = %(case)s AND NOT EXISTS (SELECT FROM run r WHERE r.prefect = h.prefect)
ORDER BY 7 NULLS LAST, 8"""


def _runs(conn: Connection[Any], case_id: str) -> list[Run]:
    """Return the runs of a case: one row a fact, and every other run that our copies know (crashed attempts too)."""
    return [Run(*row) for row in conn.execute(RUNS, {"case": case_id})]


def joined(
    entries: list[chain.Entry],
    steps: tuple[dossier.Step, ...],
    runs: list[Run],
    told: list[Told],
    papers: list[tuple[str, str, str, int | None]],
) -> tuple[list[Line], Loose]:
    """Lay everything beside the entry that it belongs to; what is left over belongs nowhere."""
    by_fact = {step.fact.id: step for step in steps}
    lines = [
        Line(
            entry,
            by_fact.get(entry.fact or ""),
            tuple(run for run in runs if entry.fact and run.fact == entry.fact),
            tuple(each for each in told if entry.fact and each.fact == entry.fact),
            tuple((kind, state, number) for fact, kind, state, number in papers if entry.fact and fact == entry.fact),
        )
        for entry in entries
    ]
    owed = {run.fact for run in runs}
    loose = Loose(
        tuple(step for step in steps if step.fact.id not in owed),
        tuple(run for run in runs if run.fact not in by_fact),
        tuple(each for each in told if each.fact not in by_fact),
        tuple(kind for fact, kind, _, _ in papers if fact not in by_fact),
    )
    return lines, loose
