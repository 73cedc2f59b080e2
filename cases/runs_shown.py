"""A case's runs as a page shows them, from our own record, and what Prefect showed otherwise when it was last asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from psycopg import Connection
from psycopg.types.json import Jsonb

from cases.run_record import instant
from cases.runs_audit import Held, Row

EVERY = ""  # in place of a case: all of them
OWN = "own_"  # before a finding in our own record, which Prefect has no part in


@dataclass(frozen=True)
class Difference:
    """What Prefect showed otherwise than our record: gone, state_changed, task_removed …; `detail` names the task."""

    prefect: str
    what: str
    detail: str
    fact: str
    case: str
    seen: datetime | None = None


@dataclass(frozen=True)
class Run:
    """A run: what our record says of it, else our copy, else what our row alone knows."""

    fact: str | None
    state: str
    flow: str
    prefect: str | None
    attempt: int | None = None
    asked: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None
    run_count: int = 0
    tasks: Sequence[Mapping[str, Any]] = ()
    index: int | None = None  # the journal's line that anchors it; None: nothing does
    leaf: str = ""
    copied: bool = False
    differs: tuple[Difference, ...] = field(default=())

    @property
    def gone(self) -> bool:
        """Prefect has lost it, and our record is all there is."""
        return any(each.what == "gone" for each in self.differs)


def runs(held: Held, differences: Iterable[Difference] = ()) -> list[Run]:
    """Return one run a row, then every other that worked on a fact: crashed attempts, and what has no fact."""
    by_run: dict[str, list[Difference]] = {}
    for each in differences:
        by_run.setdefault(each.prefect, []).append(each)
    shown = {(row.fact, row.prefect): _run(held, row.fact, row.prefect, row, by_run) for row in held.rows.values()}
    others: list[tuple[str | None, str]] = [(each.fact, each.prefect) for each in held.attempts]
    named = {each.prefect for each in held.attempts}
    others += [(copy.fact, copy.prefect) for copy in held.copies.values() if copy.prefect not in named]
    for fact, prefect in others:
        shown.setdefault((fact, prefect), _run(held, fact, prefect, None, by_run))  # type: ignore[arg-type]
    return list(shown.values())


def _run(
    held: Held, fact: str | None, prefect: str | None, row: Row | None, by_run: Mapping[str, list[Difference]]
) -> Run:
    attempts = (each.attempt for each in held.attempts if (each.fact, each.prefect) == (fact, prefect))
    said, index, leaf = _said(held, prefect)
    return Run(
        fact=fact,
        state=row.state if row else str(said.get("state", "")),
        flow=row.flow if row else str(said.get("flow", "")),
        prefect=prefect,
        attempt=row.attempt if row else next(attempts, None),
        asked=row.asked if row else None,
        started=instant(said.get("started")),
        ended=instant(said.get("ended")) or (row.ended if row else None),
        run_count=int(said.get("run_count") or 0),
        tasks=said.get("tasks") or (),
        index=index,
        leaf=leaf,
        copied=bool(said),
        differs=tuple(by_run.get(prefect or "", ())),
    )


def _said(held: Held, prefect: str | None) -> tuple[Mapping[str, Any], int | None, str]:
    """Return what is known of a Prefect run: by our record and where that is anchored, else by our copy alone."""
    for record in held.of.get(prefect or "", []):
        if record.says is not None:
            return record.says, record.index, record.leaf.hex()
    copy = held.copies.get(prefect or "")
    if copy is None:
        return {}, None, ""
    _, _, flow, _, state, started, ended, tasks, _ = copy.row
    return {"flow": flow, "state": state, "started": started, "ended": ended, "tasks": tasks}, None, ""


SEEN = """SELECT prefect, what, detail, fact, case_id, seen FROM run_difference
          WHERE what NOT LIKE 'own%%' AND (case_id = %s OR prefect = ANY(%s)) ORDER BY seen, prefect, what, detail"""


def differences(conn: Connection[Any], case: str, runs: Iterable[str]) -> list[Difference]:
    """Return what differed at Prefect when this case's runs were last compared."""
    return [Difference(*row) for row in conn.execute(SEEN, (case, list(runs)))]


def own(conn: Connection[Any]) -> list[tuple[str, int]]:
    """Return what was found in our own record that no case's page shows: of hidden cases, of the journal; how often."""
    rows = conn.execute(
        """SELECT what, count(*) FROM run_difference d
           WHERE what LIKE 'own%' AND NOT EXISTS (SELECT FROM case_file c WHERE c.id = d.case_id)
           GROUP BY what ORDER BY what"""
    )
    return [(what.removeprefix(OWN), count) for what, count in rows]


def keep_differences(
    conn: Connection[Any],
    compared: Sequence[str],
    found: Sequence[Difference],
    cases: Sequence[str] | None,
    at: datetime,
) -> None:
    """Keep what was found, each with when it was first seen; what no longer differs goes.

    `compared` are the runs that were looked at; `cases` those whose runs at Prefect were counted, None for all.
    """
    now = [{"prefect": each.prefect, "what": each.what, "detail": each.detail} for each in found]
    conn.execute(
        """DELETE FROM run_difference d
           WHERE (prefect = ANY(%(compared)s) OR ((what = 'no_fact' OR what LIKE 'own%%')
                                                  AND (%(cases)s::text[] IS NULL OR case_id = ANY(%(cases)s))))
             AND NOT EXISTS (SELECT FROM jsonb_to_recordset(%(now)s) AS n(prefect text, what text, detail text)
                             WHERE (n.prefect, n.what, n.detail) = (d.prefect, d.what, d.detail))""",
        {"compared": list(compared), "cases": cases, "now": Jsonb(now)},
    )
    with conn.cursor() as cursor:
        cursor.executemany(
            """INSERT INTO run_difference (prefect, what, detail, fact, case_id, seen)
               VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING""",
            [(each.prefect, each.what, each.detail, each.fact, each.case, at) for each in found],
        )


def ask(conn: Connection[Any], case: str, at: datetime) -> None:
    """Ask for a case to be compared with Prefect, which whoever asks cannot reach; the worker hears of it."""
    conn.execute(
        """INSERT INTO run_look (case_id, asked) VALUES (%s, %s)
           ON CONFLICT (case_id) DO UPDATE SET asked = excluded.asked""",
        (case, at),
    )
    conn.execute("SELECT pg_notify('facts', '')")


def asked(conn: Connection[Any], most: int = 100) -> list[str]:
    """Return the cases that wait to be compared."""
    rows = conn.execute(
        "SELECT case_id FROM run_look WHERE (looked IS NULL OR looked < asked) AND case_id <> '' "
        "ORDER BY asked LIMIT %s",
        (most,),
    )
    return [row[0] for row in rows]


def looked(conn: Connection[Any], cases: Sequence[str], at: datetime) -> None:
    """Note that these cases were compared with what Prefect showed at this moment."""
    with conn.cursor() as cursor:
        cursor.executemany(
            """INSERT INTO run_look (case_id, asked, looked) VALUES (%s, %s, %s)
               ON CONFLICT (case_id) DO UPDATE SET looked = excluded.looked""",
            [(case, at, at) for case in cases],
        )


@dataclass(frozen=True)
class Look:
    """When this case, or all cases, was last compared with Prefect; `waiting`: asked for, and not done yet."""

    looked: datetime | None = None
    waiting: bool = False


def look(conn: Connection[Any], case: str) -> Look:
    """Return how a case stands: when it was asked for, and when it or everything was compared last."""
    row = conn.execute(
        """SELECT max(looked), coalesce(bool_or(case_id <> '' AND (looked IS NULL OR looked < asked)), false)
           FROM run_look WHERE case_id IN (%s, '')""",
        (case,),
    ).fetchone()
    return Look(row[0], row[1]) if row else Look()
