"""Read cases for people: work lists and counters, always through `permission.can`; the sibling of store, which writes.

SQL narrows down (body, stage, due, conflict of interest by person); `can` has the last word on every single case.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from psycopg import Connection

from cases import store, work
from cases.clocks import due
from cases.house import House
from cases.model import Actor, Case, Setting
from cases.permission import CASELESS, WITHOUT_ACCOUNT, can
from cases.rulebook import Rule, Rulebook, Rules

PAGE = 50
LOOKED_AT = 2000  # cases that one page of "waiting for me" looks at before it says so and offers to go on
SOON = 3  # working days; a body may set its own


@dataclass(frozen=True)
class Place:
    """Where a page ends: at a case by its due day and id; open cases come before ended ones."""

    due: date | None = None
    id: str = ""
    ended: bool = False

    def __str__(self) -> str:
        return f"{'x' if self.ended else 'o'}.{self.due or ''}.{self.id}"

    @classmethod
    def read(cls, text: str) -> "Place | None":
        """Read a place back from an address; None when it is none."""
        try:
            ended, day, case = text.split(".")
            return cls(date.fromisoformat(day) if day else None, case, ended == "x")
        except ValueError:
            return None


@dataclass(frozen=True)
class Wanted:
    """What a person wants to see: `tab` is mine, ours or all; `colour` one of `colours`, or nothing."""

    tab: str = "mine"
    procedure: str = ""
    stage: str = ""
    colour: str = ""
    after: Place | None = None


@dataclass(frozen=True)
class Row:
    """One line of a work list; `waits` are the acts that the case waits for."""

    case: Case
    number: str
    ended: bool
    colour: str
    days: int
    waits: tuple[Rule, ...] = ()
    mine: tuple[Rule, ...] = ()
    vote: bool = False


@dataclass(frozen=True)
class Page:
    """Some lines, and where the next page begins; `cut` says that looking stopped before the page was full."""

    rows: list[Row] = field(default_factory=list)
    next: Place | None = None
    cut: bool = False


def bodies(actor: Actor, house: House) -> list[str]:
    """Return the bodies whose cases this person may see at all; administrators and custodians see none."""
    held = {body for role, body in actor.grants if role not in CASELESS | WITHOUT_ACCOUNT}
    return sorted(house.directory().bodies) if "*" in held else sorted(held)


def colours(house: House, setting: Setting) -> dict[str, tuple[str, str]]:
    """Return the due days that each colour stands for: red overdue, amber soon, green in time."""
    amount = int(house.options.get("due_soon_working_days", SOON))
    soon = due(setting.today, amount, "working_days", setting.calendar).day
    today, tomorrow = setting.today.isoformat(), date.fromordinal(soon.toordinal() + 1).isoformat()
    return {"late": ("-infinity", today), "soon": (today, tomorrow), "intime": (tomorrow, "infinity")}


def colour(case: Case, ended: bool, house: House, setting: Setting) -> str:
    """Say how a case stands: ended, late, soon, intime, paused, or none where nothing is owed by a day."""
    if ended:
        return "ended"
    if case.due is None:
        return "paused" if any(clock.state == "paused" for clock in case.clocks) else "none"
    day = case.due.isoformat()
    limits = colours(house, setting)
    return "late" if day < limits["late"][1] else "soon" if day < limits["soon"][1] else "intime"


def page(conn: Connection[Any], house: House, actor: Actor, wanted: Wanted) -> Page:
    """Return one page of a work list, soonest due first, ended cases last."""
    votes, where = to_vote(conn, actor), places(house.rules, actor, wanted)
    rows: list[Row] = []
    last = wanted.after
    for looked, row in enumerate(_rows(conn, house, actor, wanted)):
        if len(rows) == PAGE or looked == LOOKED_AT:
            return Page(rows, last, cut=len(rows) < PAGE)
        last = Place(row.case.due, row.case.id, row.ended)
        vote = row.case.id in votes
        fits = (row.case.procedure, row.case.stage) in where and (wanted.tab != "mine" or row.mine or vote)
        if fits and can(actor, "see", row.case):
            rows.append(replace(row, vote=vote))
    return Page(rows)


def _rows(conn: Connection[Any], house: House, actor: Actor, wanted: Wanted) -> Iterator[Row]:
    setting = house.setting()
    for number, ended, state in _found(conn, house, actor, wanted):
        yield row_of(store.CASE.validate_json(state), number, ended, house, actor, setting)


def row_of(case: Case, number: str, ended: bool, house: House, actor: Actor, setting: Setting) -> Row:
    """Make a line of a case: how it stands, what it waits for, and which of that this person may do."""
    waits = tuple(work.expected(case, house.rules, setting))
    mine = tuple(rule for rule in waits if can(actor, rule, case))
    days = (setting.today - case.due).days if case.due else 0
    return Row(case, number, ended, colour(case, ended, house, setting), days, waits, mine)


# Whom a case keeps out, as migration 0002 indexes it. It may find too many: `can` decides about each of them.
KEPT = """
SELECT id, state::text FROM case_file f WHERE body = ANY(%(bodies)s) AND (
    (state #> '{people,reported}') || (state #> '{people,recused}')
    || jsonb_path_query_array(state, '$.allegations[*].subject')) ?| %(persons)s"""

# A slice of each body's part of the index (body, ended, due, id), merged. Days come before cases without a day:
# two queries, or the second would be read in full for nothing.
SLICE = """
SELECT c.number, c.ended, c.state::text, c.due, c.id FROM unnest(%(bodies)s::text[]) AS b(body) CROSS JOIN LATERAL (
    SELECT * FROM case_file f WHERE f.body = b.body AND f.ended = %(ended)s AND f.id <> ALL(%(kept)s::text[])
        AND f.procedure = ANY(%(procedures)s) AND f.stage = ANY(%(stages)s) AND {part} LIMIT %(most)s
) c ORDER BY c.due, c.id LIMIT %(most)s"""
WITH_DAY = SLICE.format(
    part="(f.due, f.id) > (%(due)s::date, %(id)s) AND f.due >= %(low)s::date AND f.due < %(high)s::date "
    "ORDER BY f.due, f.id"
)
WITHOUT_DAY = SLICE.format(part="f.due IS NULL AND f.id > %(id)s ORDER BY f.id")


def _found(conn: Connection[Any], house: House, actor: Actor, wanted: Wanted) -> Iterator[tuple[str, bool, str]]:
    """Fetch slice after slice, as long as somebody asks for more."""
    most = 4 * PAGE if wanted.tab == "mine" else PAGE + 1
    facts = {**_who(conn, actor, house), **_limits(house, actor, wanted), "most": most}
    for query, start in _parts(wanted):
        after = start
        while rows := conn.execute(query, {**facts, **_from(after)}, prepare=False).fetchall():
            yield from ((number, ended, state) for number, ended, state, _, _ in rows)
            after = Place(rows[-1][3], rows[-1][4], after.ended)
            if len(rows) < most:
                break


def _parts(wanted: Wanted) -> Iterator[tuple[str, Place]]:
    """Yield the parts of a list that are still to be read, each with the place where reading begins."""
    start = wanted.after or Place()
    for ended in (False, True) if wanted.tab == "all" and not wanted.colour else (False,):
        here = start if ended == start.ended else Place(ended=ended)
        if ended < start.ended:
            continue
        if (here.due or not here.id) and wanted.colour != "paused":
            yield WITH_DAY, here
        if wanted.colour in ("", "paused"):
            yield WITHOUT_DAY, Place(None, "" if here.due else here.id, ended)


def _from(after: Place) -> dict[str, Any]:
    return {"ended": after.ended, "due": after.due or "-infinity", "id": after.id}


def _who(conn: Connection[Any], actor: Actor, house: House) -> dict[str, Any]:
    """Say in SQL's terms whose cases these are, and which of them are kept from this person."""
    found = {"bodies": bodies(actor, house), "persons": sorted({*actor.ties, actor.person or actor.id, actor.id})}
    rows = conn.execute(KEPT, found, prepare=False)
    kept = [case for case, state in rows if not can(actor, "see", store.CASE.validate_json(state))]
    return {**found, "kept": kept}


def _limits(house: House, actor: Actor, wanted: Wanted) -> dict[str, Any]:
    low, high = colours(house, house.setting()).get(wanted.colour, ("-infinity", "infinity"))
    pairs = places(house.rules, actor, wanted)
    procedures, stages = ({pair[which] for pair in pairs} for which in (0, 1))
    return {"low": low, "high": high, "procedures": sorted(procedures), "stages": sorted(stages)}


def places(rules: Rules, actor: Actor, wanted: Wanted) -> set[tuple[str, str]]:
    """Return the procedures and stages that a filter lets pass; what waits for me lies where my roles may act."""
    roles = {role for role, _ in actor.grants}
    return {
        (book.procedure, stage)
        for book in rules
        for stage in (book.stages if wanted.tab != "mine" else _with_something_to_do(book, roles))
        if wanted.procedure in ("", book.procedure) and wanted.stage in ("", stage)
    }


def _with_something_to_do(book: Rulebook, roles: set[str]) -> set[str]:
    """Stages where one of these roles may act; council members have their ballot without any act."""
    voting = {stage for rule in book.acts.values() if rule.counts for stage in rule.from_stages}
    acting = {stage for role in roles for stage in work.stages_of(book, role)}
    return acting | (voting if "committee_member" in roles or "chair" in roles else set())


def to_vote(conn: Connection[Any], actor: Actor) -> frozenset[str]:
    """Return the cases with an open ballot in which this person sits on the council and has not voted."""
    rows = conn.execute(
        """SELECT b.case_id FROM ballot b JOIN case_file f ON f.id = b.case_id
           WHERE b.state = 'open' AND jsonb_exists(f.state #> '{people,handlers}', %(person)s)
             AND NOT EXISTS (SELECT FROM ballot_voted v WHERE v.ballot = b.id AND v.member = %(person)s)""",
        {"person": actor.person or ""},
    )
    return frozenset(row[0] for row in rows)


COUNTS = """
WITH mine AS NOT MATERIALIZED (
    SELECT id, due FROM case_file WHERE body = ANY(%(bodies)s) AND NOT ended AND id <> ALL(%(kept)s::text[]))
SELECT count(*) FILTER (WHERE due < %(today)s), count(*) FILTER (WHERE due >= %(today)s AND due < %(far)s),
       count(*) FILTER (WHERE due >= %(far)s),
       (SELECT count(DISTINCT m.id) FROM mine m JOIN deadline d ON d.case_id = m.id
        WHERE m.due IS NULL AND d.state = 'paused')
FROM mine"""


def counters(conn: Connection[Any], house: House, actor: Actor) -> dict[str, int]:
    """Count the open cases that this person may see, by colour."""
    limits = colours(house, house.setting())
    facts = {**_who(conn, actor, house), "today": limits["soon"][0], "far": limits["intime"][0]}
    row = conn.execute(COUNTS, facts, prepare=False).fetchone()
    return dict(zip(("late", "soon", "intime", "paused"), row or (0, 0, 0, 0), strict=True))


def find(conn: Connection[Any], actor: Actor, number: str) -> str | None:
    """Return the opaque id of a case by the number on its letters, if this person may see it."""
    row = conn.execute("SELECT id, state::text FROM case_file WHERE number = %s", (number.strip(),)).fetchone()
    return row[0] if row and can(actor, "see", store.CASE.validate_json(row[1])) else None


def in_background(conn: Connection[Any]) -> int:
    """Count the steps that are recorded and whose run has not finished yet."""
    row = conn.execute("SELECT count(*) FROM run WHERE state IN ('pending', 'handed', 'running')").fetchone()
    return int(row[0]) if row else 0
