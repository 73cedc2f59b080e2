"""The supervisor's list: every case they may see with its steps, runs and notices in numbers, trouble first."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from psycopg import Connection
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from cases import runs_audit, runs_shown, store, views
from cases.house import House
from cases.permission import can
from cases.views import Place, Wanted
from portal.desk import names
from portal.desk.door import house_of, user_of
from portal.desk.work import COLOURS
from portal.page import render

MOST = 50


@dataclass(frozen=True)
class Sums:
    """What happened around a case: facts, unfinished and failed runs, notices not sent and failed, marks."""

    facts: int = 0
    running: int = 0
    failed: int = 0
    waiting: int = 0
    undelivered: int = 0
    differs: int = 0  # at Prefect, when it was asked last
    marks: int = 0  # in what we hold ourselves

    @property
    def unfit(self) -> int:
        """How many things do not fit; a run that Prefect has only lost is counted by the page of the case."""
        return self.differs + self.marks


# Runs and notices are counted for the cases of one page only, so the list stays quick however many there are.
SUMS = """
SELECT c.id, c.seq,
    (SELECT count(*) FROM run r WHERE r.case_id = c.id AND r.state IN ('pending', 'handed', 'running')),
    (SELECT count(*) FROM run r WHERE r.case_id = c.id AND r.state = 'failed'),
    (SELECT count(*) FROM notice n WHERE n.subject_key = c.id AND n.state IN ('queued', 'sending', 'to_print')),
    (SELECT count(*) FROM notice n WHERE n.subject_key = c.id AND n.state = 'failed'),
    (SELECT count(*) FROM run_difference d WHERE d.case_id = c.id AND d.what NOT LIKE 'own%%')
FROM case_file c WHERE c.id = ANY(%s)"""
TROUBLED = """
SELECT DISTINCT c.id, c.number, c.ended, c.state::text FROM case_file c JOIN (
    SELECT case_id FROM run WHERE state = 'failed' UNION SELECT subject_key FROM notice WHERE state = 'failed'
    UNION SELECT case_id FROM run_difference WHERE what NOT IN ('gone', 'own_run_failed', 'own_unfinished')
) t(case_id) ON t.case_id = c.id WHERE c.body = ANY(%s) ORDER BY c.number LIMIT %s"""


def page(request: Request) -> Response:
    """Show one page of cases; those with a failed run or notice stand in a list of their own above."""
    house, actor = house_of(request), user_of(request).actor
    number = request.query_params.get("so", "").strip()
    setting = house.setting()
    with store.transaction(house.db) as conn:
        found = views.find(conn, actor, number) if number else None
        if found:
            return RedirectResponse(f"/giam-sat/{found}", 303)
        colour = COLOURS.get(request.query_params.get("han", ""), "")
        wanted = Wanted("all", colour=colour, after=Place.read(request.query_params.get("sau", "")))
        shown = views.page(conn, house, actor, wanted)
        rows = conn.execute(TROUBLED, (views.bodies(actor, house), MOST)).fetchall()
        troubled = [
            views.row_of(case, number, ended, house, actor, setting)
            for _, number, ended, state in rows
            if can(actor, "see", case := store.CASE.validate_json(state))
        ]
        sums = _sums(conn, house, [row.case.id for row in (*shown.rows, *troubled)])
        astray = [each for each in runs_shown.differences(conn, runs_shown.EVERY, ()) if each.what == "no_fact"]
        hidden = runs_shown.own(conn)
        looked = runs_shown.look(conn, runs_shown.EVERY).looked
        counts, running = views.counters(conn, house, actor), views.in_background(conn)
    return render(
        request,
        "audit/cases.html",
        page=shown,
        troubled=troubled,
        sums=sums,
        astray=astray,
        hidden=hidden,
        looked=looked,
        counts=counts,
        running=running,
        number=number,
        colour=request.query_params.get("han", ""),
        colours=COLOURS,
        rules=house.rules,
        bodies=names.bodies(house.db),
    )


def _sums(conn: Connection[Any], house: House, ids: Iterable[str]) -> dict[str, Sums]:
    """Count for these cases only; the marks of ours that a failed run makes stand in the column of runs already."""
    cases = list(ids)
    marks = runs_audit.marks(runs_audit.held(conn, cases), house.clock())
    count = Counter(mark.case for mark in marks if mark.what not in ("run_failed", "unfinished"))
    return {case: Sums(*numbers, marks=count[case]) for case, *numbers in conn.execute(SUMS, (cases,))}
