"""One case as a supervisor sees it: each journal entry with what it caused, and what belongs nowhere."""

from dataclasses import dataclass
from typing import Any

from psycopg import Connection
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from cases import chain, dossier, export, runs_audit, runs_shown, store, words
from cases.errors import CaseNotFound
from cases.model import Actor, Case
from cases.run_record import instant
from cases.runs_shown import Run
from portal.desk import notices
from portal.desk.door import house_of, user_of
from portal.desk.notices import Told
from portal.page import language, render

LOOSE = ("fact_without_run", "run_without_fact")  # shown by name among what has no partner


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


def ask(request: Request, form: FormData) -> Response:
    """Ask for this case to be compared with Prefect; the portal cannot reach it, the worker can."""
    house = house_of(request)
    with store.transaction(house.db) as conn:
        case = _supervised(conn, user_of(request).actor, request.path_params["case"])
        runs_shown.ask(conn, case.id, house.clock())
    return RedirectResponse(f"/giam-sat/{case.id}", 303)


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
        held = runs_audit.held(conn, [shown.case.id])
        differs = runs_shown.differences(conn, shown.case.id, [run.prefect for run in held.attempts])
        looked = runs_shown.look(conn, shown.case.id)
        told = notices.of_case(conn, shown.case.id)
        papers = conn.execute(
            "SELECT fact, kind, state, number FROM document WHERE case_id = %s ORDER BY kind",
            (shown.case.id,),
        ).fetchall()
    runs = runs_shown.runs(held, differs)
    marks = runs_audit.marks(held, house.clock())
    lines, loose = joined(entries, shown.steps, runs, told, papers)
    return render(
        request,
        "audit/case.html",
        d=shown,
        lines=lines,
        loose=loose,
        checked=checked,
        questions=questions,
        marks=[mark for mark in marks if mark.what not in LOOSE],
        spoilt={mark.prefect for mark in marks if mark.prefect},
        made_by_hand=[each for each in differs if each.what == "no_fact"],
        differs=sum(each.what != "no_fact" for each in differs),
        looked=looked,
        rules=house.rules,
        role=lambda code: words.role(code, language(request)),
        seconds=lambda run: _seconds(run, language(request)),
    )


def _seconds(run: Any, lang: str) -> str:
    """Write how long a run or a task took: 3,8 in Vietnamese, 3.8 in English."""
    started, ended = (run.started, run.ended) if isinstance(run, Run) else (run["started"], run.get("ended"))
    started, ended = instant(started), instant(ended)
    took = f"{(ended - started).total_seconds():.1f}" if started and ended else ""
    return took if lang == "en" else took.replace(".", ",")


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
