"""The desk as plain lines: lists, one case's story, an act's answers typed as name=value."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from cases import store
from cases import words as said
from cases.clocks import Clock
from cases.decide import lawful
from cases.errors import CaseNotFound, Refused
from cases.house import House
from cases.model import Actor, Case
from cases.permission import can
from cases.rulebook import Field, Rule, Rulebook
from cases.words import sentence


def log_in(house: House, login: str, password: str) -> Actor | None:
    """Return the actor behind a login, or None."""
    from people import accounts

    account = accounts.log_in(house.db, login, password, house.clock())
    return house.actor(account) if account else None


def find(house: House, who: Actor, code: str) -> Case:
    """Find a case by its number or opaque id; one that this person may not see does not exist."""
    with store.transaction(house.db) as conn:
        row = conn.execute("SELECT id FROM case_file WHERE number = %s OR id = %s", (code, code)).fetchone()
        case = store.read_case(conn, row[0]) if row else None
    if case is None or not can(who, "see", case):
        raise CaseNotFound(case=code)
    return case


def lines(house: House, who: Actor, everything: bool) -> Iterator[str]:
    """List the cases that this person may see, soonest due first."""
    with store.transaction(house.db) as conn:
        rows = conn.execute(
            "SELECT id, number, due FROM case_file WHERE ended = false OR %s ORDER BY due NULLS LAST, number",
            (everything,),
        ).fetchall()
        cases = [(number, due, store.read_case(conn, case)) for case, number, due in rows]
    today = house.setting().today
    for number, due, case in cases:
        if can(who, "see", case):
            stage = house.rules[case.rulebook].stages[case.stage].label
            day = due.strftime("%d/%m/%Y") if due else "—"
            late = f"  (quá hạn {(today - due).days} ngày)" if due and due < today else ""
            yield f"{number:<12} {day:<10}  {house.rules[case.rulebook].label} · {stage}{late}"


def story(house: House, who: Actor, code: str) -> Iterator[str]:
    """Tell one case: its facts, its clocks, the acts that are lawful now and what blocks the others."""
    case = find(house, who, code)
    book = house.rules[case.rulebook]
    yield f"{book.label} · {book.stages[case.stage].label} · bản {case.seq}"
    for done in case.history:
        mark = "  (đã hủy)" if done.annulled else ""
        yield f"  {done.seq:>3}. {done.on:%d/%m/%Y}  {said.act(done.act)}{mark}"
    yield from (f"  ⏱ {_named(book, each)}: {_clock(each)}" for each in case.clocks if each.term in book.terms)
    for rule, problems in lawful(case, who, house.rules, house.setting()):
        why = "" if not problems else f"  ✗ {sentence(problems[0])}"
        yield f"  → {rule.act:<24} {rule.label}{why}"


def _named(book: Rulebook, clock: Clock) -> str:
    label = book.terms[clock.term].label
    return f"{label} – {clock.row}" if clock.row else label


def _clock(clock: Clock) -> str:
    words = {
        "running": "đang chạy",
        "paused": "tạm dừng",
        "met": "đúng hạn",
        "missed": "quá hạn",
        "dropped": "không còn",
    }
    return f"hạn {clock.due:%d/%m/%Y} ({words[clock.state]})"


def answers(house: House, case: Case, act: str, given: Sequence[str]) -> dict[str, Any]:
    """Read name=value pairs by the kinds of the act's questions."""
    return read_answers(house.rules[case.rulebook].acts.get(act), given)


def first_rule(house: House, procedure: str, on: date) -> Rule:
    """Return the act that opens a case of this procedure. Raises BadRulebook for a word that is none."""
    book = house.rules.opens(procedure, on)
    return book.acts[book.first]


def body_of(actor: Actor, rule: Rule) -> str:
    """Return the first body for which this person may take an act; what is nobody's is refused by the engine."""
    return min((body for role, body in actor.grants if role in rule.by), default="")


def read_answers(rule: Rule | None, given: Sequence[str]) -> dict[str, Any]:
    """Read name=value pairs by the kinds of a rule's questions."""
    act, asks = (rule.act, {ask.name: ask for ask in rule.asks}) if rule else ("", {})
    read: dict[str, Any] = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not equals:
            raise Refused(why="unknown_answer", rule=act, source="", act=act, field=pair)
        read[name] = _value(asks[name], value) if name in asks else value
    return read


def _value(ask: Field, value: str) -> Any:
    parts = [part.strip() for part in value.split(",") if part.strip()]
    if ask.kind in ("people", "choices"):
        return parts
    if ask.kind in ("findings", "tally"):
        return {name.strip(): found.strip() for name, _, found in (part.partition(":") for part in parts)}
    if ask.kind == "recommendations":
        rows = (part.partition("@") for part in parts)
        return [{"id": f"KN{place}", "body": body, "due": due} for place, (body, _, due) in enumerate(rows, 1)]
    if ask.kind == "allegations":
        return [{"id": f"nd{place}", "subject": part} for place, part in enumerate(parts, 1)]
    return value


def deadlines(house: House) -> Iterator[str]:
    """List running terms without any name, soonest first."""
    with store.transaction(house.db) as conn:
        rows = conn.execute(
            """SELECT c.number, d.due, d.state, d.term, c.procedure FROM deadline d JOIN case_file c ON c.id = d.case_id
               WHERE d.state IN ('running', 'paused') AND NOT d.least ORDER BY d.due, c.number"""
        ).fetchall()
    today = house.setting().today
    for number, due, state, term, procedure in rows:
        late = f"quá hạn {(today - due).days} ngày" if due < today and state == "running" else ""
        late = "tạm dừng" if state == "paused" else late
        yield f"{due:%d/%m/%Y}  {number:<12} {late:<17} {_term(house, procedure, term)}"


def _term(house: House, procedure: str, term: str) -> str:
    """Return a term's label in whichever version of its procedure has it."""
    books = (book for book in house.rules if book.procedure == procedure and term in book.terms)
    return next((book.terms[term].label for book in books), term)


def runs(house: House, code: str) -> Iterator[str]:
    """List the stage runs of a case: number, act, state; ids only."""
    with store.transaction(house.db) as conn:
        rows = conn.execute(
            """SELECT r.seq, r.act, r.flow, r.state, r.attempt, r.prefect
               FROM run r JOIN case_file c ON c.id = r.case_id
               WHERE c.number = %s OR c.id = %s ORDER BY r.seq""",
            (code, code),
        ).fetchall()
    if not rows:
        raise CaseNotFound(case=code)
    for seq, act, flow, state, attempt, prefect in rows:
        yield f"{seq:>3}  {act:<24} {flow:<14} {state:<8} lần {attempt}  {prefect or '—'}"


def notices(house: House) -> Iterator[str]:
    """List notices by state: how many, and the oldest; never to whom."""
    with store.transaction(house.db) as conn:
        rows = conn.execute("SELECT state, count(*), min(created) FROM notice GROUP BY state ORDER BY state").fetchall()
    if not rows:
        yield "Chưa có thông báo nào. / No notice yet."
    for state, count, oldest in rows:
        yield f"{state:<10} {count:>6}  từ {oldest:%d/%m/%Y %H:%M}"
