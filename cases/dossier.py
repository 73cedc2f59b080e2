"""One case as its page shows it: each fact with its run, clocks, links; words only to who may read them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from psycopg import Connection

from cases import ballots, begun, moved, store, work
from cases.clocks import Clock
from cases.errors import CaseNotFound
from cases.guards import voters
from cases.house import HANOI, House
from cases.model import Actor, Case, Fact
from cases.permission import WITHOUT_ACCOUNT, can
from cases.rulebook import Rule, Rulebook, Rules, Term

HANDLERS = frozenset({"clerk", "inspector", "team_lead", "committee_member", "chair", "deciding_head"})
RUNS = {"pending": "running", "handed": "running", "running": "running", "done": "done", "failed": "failed"}


@dataclass(frozen=True)
class Step:
    """One fact on the timeline. `run` is running, done, failed or missing; `undone` the fact that annulled it."""

    fact: Fact
    rule: Rule
    run: str
    undone: Fact | None = None
    kept: bool = False  # words were left out that this person may not read

    @property
    def late(self) -> bool:
        """Entered more than a day after the day on the paper."""
        return (self.fact.recorded_at.astimezone(HANOI).date() - self.fact.on).days > 1


@dataclass(frozen=True)
class Link:
    """A parent or child case that this person may see."""

    id: str
    number: str
    procedure: str
    stage: str


@dataclass(frozen=True)
class Ballot:
    """An open box: who may vote and how many have; never what."""

    act: str
    members: tuple[str, ...]
    voted: frozenset[str]


@dataclass(frozen=True)
class Dossier:
    """A case and everything about it that this person may know."""

    case: Case
    number: str
    ended: bool
    book: Rulebook
    steps: tuple[Step, ...]
    bar: tuple[tuple[str, str, str], ...]  # (procedure, stage, done | here | ahead)
    parents: tuple[Link, ...] = ()
    children: tuple[Link, ...] = ()
    petitions: tuple[Mapping[str, Any], ...] = ()
    evidence: tuple[Mapping[str, Any], ...] = ()
    ballot: Ballot | None = None
    unconfirmed: tuple[Term, ...] = ()
    names: frozenset[str] = field(default_factory=frozenset)  # ids whose names the page needs


def case_of(conn: Connection[Any], actor: Actor, case_id: str) -> Case:
    """Return a case that this person may see. Raises CaseNotFound, the same for hidden and for unknown ones."""
    case = store.read_case(conn, case_id)
    if not can(actor, "see", case):
        raise CaseNotFound(case=case_id)
    return case


def read(conn: Connection[Any], house: House, actor: Actor, case_id: str) -> Dossier:
    """Return a case's page. Raises CaseNotFound."""
    case = case_of(conn, actor, case_id)
    row = conn.execute("SELECT number, ended FROM case_file WHERE id = %s", (case_id,)).fetchone()
    assert row is not None
    handler = not actor.roles(case.body).isdisjoint(HANDLERS)
    steps = _steps(conn, house, case_id, handler)
    return Dossier(
        case,
        row[0],
        row[1],
        house.rules[case.rulebook],
        steps,
        _bar(case, [step.fact for step in steps], house.rules),
        _links(conn, actor, case_id, "child", "parent"),
        _links(conn, actor, case_id, "parent", "child"),
        _rows(
            conn,
            "SELECT channel, mode, dated_on, received_on, signers FROM petition WHERE case_id = %s",
            case_id,
        ),
        _rows(
            conn,
            "SELECT name, size, sha256, source, added FROM evidence WHERE case_id = %s ORDER BY added",
            case_id,
        )
        if handler
        else (),
        _ballot(conn, case),
        unconfirmed(case, house.rules, house.options),
        frozenset({each.subject for each in case.allegations}.union(case.people.reported, case.people.handlers)),
    )


def _steps(conn: Connection[Any], house: House, case_id: str, handler: bool) -> tuple[Step, ...]:
    facts = store.facts(conn, case_id)
    runs = dict(conn.execute("SELECT fact, state FROM run WHERE case_id = %s", (case_id,)).fetchall())
    undone = {fact.annuls: fact for fact in facts if fact.annuls}
    return tuple(_step(fact, house.rules, runs, undone.get(fact.seq), handler) for fact in facts)


def _step(fact: Fact, rules: Rules, runs: dict[str, str], undone: Fact | None, handler: bool) -> Step:
    """What reporters and persons reported write is for those who handle the case, not for everyone who may see it."""
    rule = moved.rule_of(rules, fact)
    kept = fact.act == "register" or fact.role in WITHOUT_ACCOUNT
    shown = replace(fact, texts={}) if kept and not handler else fact
    return Step(shown, rule, RUNS.get(runs.get(fact.id, ""), "missing"), undone, kept and not handler)


def _bar(case: Case, facts: list[Fact], rules: Rules) -> tuple[tuple[str, str, str], ...]:
    """Return the stages behind, the one here, and those ahead if nothing unusual happens."""
    undone = {fact.annuls for fact in facts}
    steps = [fact for fact in facts if fact.seq not in undone and fact.act != moved.ACT]
    seen = [(rules[fact.rulebook].procedure, fact.stage) for fact in steps]
    here = (case.procedure, case.stage)
    behind = [place for place in dict.fromkeys(seen) if place != here]
    ahead = [(case.procedure, stage) for stage in work.ahead(rules[case.rulebook], case.stage)]
    behind = [place for place in behind if place not in ahead]
    return (
        *((*place, "done") for place in behind),
        (*here, "here"),
        *((*place, "ahead") for place in ahead),
    )


def _links(conn: Connection[Any], actor: Actor, case_id: str, mine: str, other: str) -> tuple[Link, ...]:
    rows = conn.execute(
        f"""SELECT c.number, c.state::text FROM case_link l JOIN case_file c ON c.id = l.{other}
            WHERE l.{mine} = %s ORDER BY c.number""",  # noqa: S608 - two fixed column names
        (case_id,),
    ).fetchall()
    cases = [(number, store.CASE.validate_json(state)) for number, state in rows]
    return tuple(Link(c.id, number, c.procedure, c.stage) for number, c in cases if can(actor, "see", c))


def _rows(conn: Connection[Any], query: str, case_id: str) -> tuple[Mapping[str, Any], ...]:
    found = conn.execute(query, (case_id,))
    names = [column.name for column in found.description or ()]
    return tuple(dict(zip(names, row, strict=True)) for row in found)


def _ballot(conn: Connection[Any], case: Case) -> Ballot | None:
    box = ballots.open_ballot(conn, case.id)
    if box is None:
        return None
    return Ballot(box[1], voters(case), frozenset(ballots.voted(conn, box[0])))


def unconfirmed(case: Case, rules: Rules, options: Mapping[str, Any]) -> tuple[Term, ...]:
    """Return the terms that this case lacks because neither the law that was read nor the body gives their number."""
    book, known = rules[case.rulebook], {clock.term for clock in case.clocks}
    done = dict.fromkeys(past.act for past in case.history if not past.annulled)
    keys = dict.fromkeys(key for act in done if act in book.acts for key in book.acts[act].starts)
    begun = (book.terms[key] for key in keys if key in book.terms and key not in known)
    return tuple(t for t in begun if t.setting and not options.get(t.setting) and t.applies(case.answered))


@dataclass(frozen=True)
class Why:
    """How one due day came about: the term with its article, the extensions, the pauses, the days passed over."""

    clock: Clock
    term: Term | None
    skipped: tuple[tuple[str, tuple[date, ...]], ...]
    event: begun.Event  # what happened on the day that is not counted …
    received: bool  # … or that it was the receipt of the report


def why(clock: Clock, case: Case, rules: Rules) -> Why:
    """Explain a clock of a case; days passed over are gathered by their reason."""
    reasons: dict[str, list[date]] = {}
    for day, reason in clock.skipped:
        reasons.setdefault(reason, []).append(day)
    skipped = tuple((reason, tuple(days)) for reason, days in reasons.items())
    return Why(clock, _term(clock.term, rules), skipped, *begun.of(clock, case, rules))


def _term(key: str, rules: Rules) -> Term | None:
    """A clock that was started before the case changed procedure keeps its own rulebook's term."""
    return next((book.terms[key] for book in rules if key in book.terms), None)
