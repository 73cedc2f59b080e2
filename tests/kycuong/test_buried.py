"""Threat T1: reports deleted, hidden or altered by SQL, by somebody with every right in the database.

Two hundred times one random report of forty is attacked, and the attack undone afterwards. Each time an outsider looks:
the verifier over an export of the day, with a checkpoint kept from before; where an export shows nothing amiss, the
monitor over the entries, sixty days later. Both have only what they really get.
"""

import random
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

import psycopg
import pytest

from cases import exported, log, store
from cases.house import House
from kycuong import house as building
from kycuong import office
from kycuong.sealing import seal
from kycuong.settings import load_keys
from ledger import policy, verify
from ledger.note import Signer
from ledger.policy import Trusted
from ledger.watch import Row, fold
from people.load import account_id
from tests.cases.walk import Walker, report

pytestmark = pytest.mark.drill

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)
POLICY = policy.read_policy(policy.written([Trusted(SIGNER.verifier)], {}, 0))
REPORTS, ATTACKS = 40, 200
LATER = timedelta(days=60)
TOUCHED = ("journal", "payload", "journal_head", "case_file", "petition")  # by an attack, or by the export's own entry

GONE = [
    "DELETE FROM payload WHERE i IN (SELECT i FROM journal WHERE case_id = %(case)s)",
    "DELETE FROM journal WHERE case_id = %(case)s",
    "DELETE FROM case_file WHERE id = %(case)s",
    "DELETE FROM petition WHERE case_id = %(case)s",
]
CLOSED_UP = [  # whoever deletes an entry moves the later ones up, so that no number is missing
    "UPDATE journal SET i = -1 - n.place FROM "
    "(SELECT i AS old, row_number() OVER (ORDER BY i) - 1 AS place FROM journal) n WHERE i = n.old",
    "UPDATE journal SET i = -1 - i",
    "UPDATE journal_head SET size = (SELECT count(*) FROM journal)",
]
REWRITTEN = """UPDATE journal SET entry = convert_to(replace(convert_from(entry, 'UTF8'), '{was}', '{now}'), 'UTF8')
               WHERE case_id = %(case)s"""
REHASHED = "UPDATE journal SET leaf = sha256('\\x00'::bytea || entry) WHERE case_id = %(case)s"
ATTACKS_BY_NAME = {
    "deleted": GONE,
    "deleted, the gap closed": [*GONE, *CLOSED_UP],
    "its last entry cut off": [
        "DELETE FROM payload WHERE i = (SELECT max(i) FROM journal WHERE case_id = %(case)s)",
        "DELETE FROM journal WHERE i = (SELECT max(i) FROM journal WHERE case_id = %(case)s)",
    ],
    "hidden from the lists": ["DELETE FROM case_file WHERE id = %(case)s"],
    "hidden as ended": ["UPDATE case_file SET ended = true, due = NULL WHERE id = %(case)s"],
    "hidden with another body": [
        """UPDATE case_file SET body = 'ubnd-kim-lien', state = jsonb_set(state, '{body}', '"ubnd-kim-lien"')
           WHERE id = %(case)s"""
    ],
    "given ninety days more": ["UPDATE case_file SET due = coalesce(due, current_date) + 90 WHERE id = %(case)s"],
    "its words altered": [
        "UPDATE payload SET body = convert_to(replace(convert_from(body, 'UTF8'), 'quá hạn', 'đúng hạn'), 'UTF8') "
        "WHERE i IN (SELECT i FROM journal WHERE case_id = %(case)s AND kind = 'report.received')"
    ],
    "its words gone": ["DELETE FROM payload WHERE i = (SELECT min(i) FROM journal WHERE case_id = %(case)s)"],
    "its terms altered, hashes made anew": [REWRITTEN.format(was='"terms":"', now='"terms":"x'), REHASHED],
    "its ending forged, hashes made anew": [REWRITTEN.format(was='"ended":0', now='"ended":1'), REHASHED],
    "exchanged for another's entry": [
        "UPDATE journal j SET entry = o.entry, leaf = o.leaf FROM journal o WHERE j.case_id = %(case)s AND j.seq = 1 "
        "AND o.i = (SELECT min(i) FROM journal WHERE case_id <> %(case)s)"
    ],
}


@pytest.fixture(scope="module")
def full(server, tmp_path_factory):
    """A house of forty reports, some further than others, sealed; with what an outsider has kept."""
    database = server.database()
    house = _house(server, database, tmp_path_factory.mktemp("full"))
    filed = [report(house)["case"] for _ in range(REPORTS)]
    for case in filed[::3]:
        Walker(house, case).act("clerk", "sort_as_feedback", why="Chậm trễ")
    kept = bytes(seal(house, SIGNER))
    with _owner(server, database) as owner:
        for table in TOUCHED:
            owner.execute(f"CREATE TABLE before_{table} AS TABLE {table}")
    yield Full(house, kept, filed, lambda: _owner(server, database))
    house.db.dispose()
    server.drop(database)


@dataclass(frozen=True)
class Full:
    house: House
    kept: bytes
    filed: list[str]
    owner: Callable[[], psycopg.Connection]

    def attack(self, name, case):
        with self.owner() as owner:
            done = sum(owner.execute(statement, {"case": case}).rowcount for statement in ATTACKS_BY_NAME[name])
        assert done, f"{name}: nothing was changed"

    def undo(self):
        with self.owner() as owner:
            for table in TOUCHED:
                owner.execute(f"DELETE FROM {table}")
                owner.execute(f"INSERT INTO {table} TABLE before_{table}")


@contextmanager
def _owner(server, database):
    """Lend the database with every right: its triggers and foreign keys look away."""
    with psycopg.connect(server.url("kc_owner", database, "postgresql")) as conn:
        conn.execute("SET LOCAL session_replication_role = replica")
        yield conn


def _house(server, database, home):
    db = building.engine(server.url("kc_app", database))
    return House(db, load_keys(home), office.options(office.read(office.OURS)), log=home / "ledger")


def _verifier_finds(house, kept, file):
    """Export everything as the supervisor does, and verify it as an outsider does."""
    actor = house.actor(account_id("supervisor"))
    with file.open("w+b") as out:
        exported.write(house, actor, "bundle", None, out)
    return not verify.check(file, POLICY, kept).holds


def _monitor_names(house, case):
    """Read the entries as a supervising body gets them; sixty days later this very case must be asked about."""
    with store.transaction(house.db) as conn:
        rows = [Row(i, bytes(leaf), bytes(raw)) for i, leaf, raw in
                conn.execute("SELECT i, leaf, entry FROM journal ORDER BY i")]  # fmt: skip
    today = (house.clock() + LATER).date()
    return any(found.case == case for found in fold(lambda: rows).standing(today, 30))


@pytest.mark.parametrize("seed", range(4))
def test_two_hundred_reports_buried_by_sql_are_two_hundred_found(full, tmp_path, seed):
    chosen = random.Random(seed)
    names = [*ATTACKS_BY_NAME] * (ATTACKS // 4 // len(ATTACKS_BY_NAME) + 1)
    chosen.shuffle(names)
    missed, by = [], {"verifier": 0, "monitor": 0}

    for name in names[: ATTACKS // 4]:
        case = chosen.choice(full.filed)
        full.attack(name, case)
        if _verifier_finds(full.house, full.kept, tmp_path / "export.zip"):
            by["verifier"] += 1
        elif _monitor_names(full.house, case):
            by["monitor"] += 1
        else:
            missed.append((name, case))
        full.undo()

    print(f"found by {by}")
    assert missed == []
    assert sum(by.values()) == ATTACKS // 4
    assert not _verifier_finds(full.house, full.kept, tmp_path / "whole.zip"), "each attack was found by itself"


def test_the_house_that_nobody_attacked_holds(full, tmp_path):
    assert log.published(full.house) == full.kept
    assert not _verifier_finds(full.house, full.kept, tmp_path / "whole.zip")
    full.undo()
