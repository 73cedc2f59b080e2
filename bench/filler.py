"""Fill the tables with 100,000 cases that are real in every row: engine-made ones, written again under new ids.

A copy's payloads, entries, commitments and chain are made by the ledger's own functions, so that the closing check
of the journal reads them like any other. Only its runs are marked: `done` by the Prefect run "filler".
"""

import secrets
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import cycle, islice
from typing import Any

import psycopg

from bench.ground import Ground, new_id
from cases import engine, store, vault
from cases.house import House
from cases.intake import Report, receive
from cases.model import Act, Fact
from kycuong import demo
from ledger import entry as ledger
from ledger.merkle import leaf_hash
from people.load import account_id

BODY = "thanh-tra-thanh-pho"
BATCH = 5000
FILLER = "filler"
TOLD = {"why": "Nêu người và hành vi cụ thể."}
# How a model goes on after its registration. Half of all cases wait for their first act: the bench takes those.
Life = tuple[tuple[str, dict[str, str]], ...]
LIVES: tuple[Life, ...] = (
    (),
    (),
    (("sort_as_feedback", TOLD),),
    (("sort_as_denunciation", TOLD), ("confirm_form", {"form": "signed", "identity_checked": "yes"})),
)
COLUMNS = {
    "case_file": "id number procedure stage body seq entries last_leaf ended due received_on updated state subject",
    "petition": "id case_id channel mode dated_on received_on signers code wants_mail",
    "deadline": "case_id place term due state least",
    "journal": "i entry leaf kind case_id seq fact",
    "payload": "i salt body",
    "run": "fact i case_id seq act flow attempt state prefect asked ended",
    "answer": "act body",
}
Rows = defaultdict[str, list[tuple[Any, ...]]]


@dataclass
class Model:
    """One engine-made case: its facts, its rows, its number."""

    case: str
    number: str
    facts: list[Fact]
    bodies: list[bytes]
    entries: list[dict[str, str | int]]
    flows: list[str]
    answers: list[str]
    row: dict[str, Any]
    petition: dict[str, Any]
    clocks: list[tuple[Any, ...]] = field(default_factory=list)


def fill(on: Ground, database: str, count: int) -> None:
    """Bring a furnished database to `count` cases."""
    house = on.house(database)
    made = [_model(house, text, life) for text, life in _lives()]
    with on.connect(database) as conn:
        with conn.transaction():
            _copy_all(conn, house, made, count - len(made))
        conn.execute("VACUUM ANALYZE")
    house.db.dispose()
    on.checkpoint()


def _lives() -> Iterator[tuple[str, Life]]:
    """Pair the demo city's reports, as citizens wrote them, with how far their cases have come."""
    texts = [report["text"] for report in demo.reports() if "text" in report]
    yield from ((text, life) for text in texts for life in LIVES)


def _model(house: House, text: str, life: Life) -> Model:
    """Let the engine make one case."""
    clerk, today = house.actor(account_id("clerk")), house.setting().today
    assert clerk is not None
    case = receive(house, Report(text, BODY)).case
    for seq, (act, answers) in enumerate(life, 1):
        engine.take(house, Act(new_id(), act, case, seq, today, answers), clerk)
    with store.transaction(house.db) as conn:
        conn.execute("UPDATE run SET state = 'done', prefect = %s, ended = asked WHERE case_id = %s", (FILLER, case))
        return _read(conn, case)


def _read(conn: psycopg.Connection[Any], case: str) -> Model:
    lines = conn.execute(
        """SELECT p.body, j.entry, r.flow, a.body::text FROM journal j JOIN payload p ON p.i = j.i
           JOIN run r ON r.fact = j.fact JOIN answer a ON a.act = j.fact WHERE j.case_id = %s ORDER BY j.seq""",
        (case,),
    ).fetchall()
    row = _one(conn, "case_file", "id", case)
    bodies = [bytes(line[0]) for line in lines]
    return Model(
        case,
        row["number"],
        [store.FACT.validate_json(body) for body in bodies],
        bodies,
        [ledger.decode(bytes(line[1])) for line in lines],
        [line[2] for line in lines],
        [line[3] for line in lines],
        row,
        _one(conn, "petition", "case_id", case),
        conn.execute("SELECT place, term, due, state, least FROM deadline WHERE case_id = %s", (case,)).fetchall(),
    )


def _one(conn: psycopg.Connection[Any], table: str, key: str, value: str) -> dict[str, Any]:
    """Read one row by its columns' names; a JSON document comes as its text."""
    columns = COLUMNS[table].split()
    asked = ", ".join("state::text" if each == "state" else each for each in columns)
    row = conn.execute(f"SELECT {asked} FROM {table} WHERE {key} = %s", (value,)).fetchone()
    assert row is not None
    return dict(zip(columns, row, strict=True))


def _copy_all(conn: psycopg.Connection[Any], house: House, models: list[Model], count: int) -> None:
    size = conn.execute("SELECT size FROM journal_head FOR UPDATE").fetchone()
    last = conn.execute("SELECT name, year, last FROM register WHERE name = 'case' FOR UPDATE").fetchone()
    assert size is not None and last is not None
    copier = Copier(house, size[0], last[2], last[1])
    for start in range(0, count, BATCH):
        rows: Rows = defaultdict(list)
        for model in islice(cycle(models), start % len(models), start % len(models) + min(BATCH, count - start)):
            copier.copy(model, rows)
        _write(conn, rows)
    conn.execute("UPDATE journal_head SET size = %s", (copier.index,))
    conn.execute("UPDATE register SET last = %s WHERE name = %s AND year = %s", (copier.number, *last[:2]))


def _write(conn: psycopg.Connection[Any], rows: Rows) -> None:
    for table, lines in rows.items():
        columns = ", ".join(COLUMNS[table].split())
        with conn.cursor() as cursor, cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
            for line in lines:
                copy.write_row(line)


@dataclass
class Copier:
    """Where the journal and the numbers stand while copies are written."""

    house: House
    index: int
    number: int
    year: int

    def copy(self, model: Model, rows: Rows) -> None:
        """Write a model again under new ids, number, salts and code."""
        self.number += 1
        case, number = new_id(), f"{self.number:06d}/{self.year}"
        ids = {model.case: case, **{fact.id: new_id() for fact in model.facts}}
        first, leaf = self.index, ledger.GENESIS
        for place in range(len(model.facts)):
            leaf = self._fact(model, place, ids, leaf, rows)
            told = _renamed(model.answers[place], ids).replace(model.number, number)
            told = told.replace(f'"index": {model.entries[place]["i"]}', f'"index": {first + place}')
            rows["answer"].append((ids[model.facts[place].id], told))
        state = _renamed(model.row["state"], ids)
        known = model.row | {"id": case, "number": number, "last_leaf": leaf, "state": state}
        rows["case_file"].append(tuple(known.values()))
        sent = model.petition | {"id": new_id(), "case_id": case, "code": secrets.token_bytes(32)}
        rows["petition"].append(tuple(sent.values()))
        rows["deadline"].extend((case, *clock) for clock in model.clocks)

    def _fact(self, model: Model, place: int, ids: dict[str, str], prev: str, rows: Rows) -> str:
        """Write one fact's entry, payload and run; return the hexadecimal leaf that the next entry names."""
        fact, case, index = model.facts[place], ids[model.case], self.index
        body = model.bodies[place]
        for old, new in ids.items():
            body = body.replace(old.encode(), new.encode())
        salt = secrets.token_bytes(32)
        raw = self._entry(model.entries[place], fact, ids, prev, ledger.commitment(salt, body))
        leaf = leaf_hash(raw)
        rows["journal"].append((index, raw, leaf, model.entries[place]["k"], case, place + 1, ids[fact.id]))
        rows["payload"].append((index, salt, body))
        owed = (fact.seq, fact.act, model.flows[place], 1, "done", FILLER, fact.recorded_at, fact.recorded_at)
        rows["run"].append((ids[fact.id], index, case, *owed))
        self.index += 1
        return leaf.hex()

    def _entry(self, entry: dict[str, str | int], fact: Fact, ids: dict[str, str], prev: str, pc: str) -> bytes:
        case = ids[fact.case]
        alias = vault.alias(self.house.keys.actor, fact.entered_by, case)
        head = ("v", "i", "t", "k", "case", "seq", "prev")
        more = {name: value for name, value in entry.items() if name not in head}
        more |= {"actor": alias, "act": ids[fact.id], "pc": pc}
        at: datetime = fact.recorded_at
        return ledger.encode(self.index, at, str(entry["k"]), case, int(entry["seq"]), prev, more)


def _renamed(text: str, ids: dict[str, str]) -> str:
    for old, new in ids.items():
        text = text.replace(old, new)
    return text
