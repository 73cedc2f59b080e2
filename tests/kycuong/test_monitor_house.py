"""The monitor against a real house over HTTP: what is deleted, hidden or altered in its database is found."""

from random import Random

import psycopg
import pytest

from cases import log_readers, store
from cases.house import now
from kycuong import balance, cli, demo
from kycuong.log_client import Client
from kycuong.monitor_round import Round
from kycuong.monitor_store import Store
from kycuong.sealing import seal, write
from ledger import policy
from ledger.checkpoint import Checkpoint
from ledger.note import Signer
from ledger.policy import Trusted
from ledger.watch import Row, fold
from tests.cases.walk import report
from tests.kycuong.served_log import Clock
from tests.portal.loopback import on_loopback
from tests.portal.staff import app_of

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)


@pytest.fixture
def address(house):
    """The portal on a port of loopback, served by uvicorn as `kycuong up` does."""
    with on_loopback(app_of(house)) as address:
        yield f"{address}/log"


@pytest.fixture
def outside(house, address, tmp_path):
    """A supervising body's monitor, with a clock of its own."""
    token = log_readers.add(house, "Ủy ban Kiểm tra")
    rules = policy.read(policy.written([Trusted(SIGNER.verifier)], {}, 0))
    kept = Store(tmp_path / "outside")
    yield Round(Client(address, token), rules, kept, Clock(now()), 30)
    kept.close()


@pytest.fixture
def spoil(server, database):
    """Change the database as its owner, past the triggers that keep the journal."""

    def run(statement: str, *facts: str) -> None:
        with psycopg.connect(server.url("kc_owner", database, "postgresql")) as conn:
            conn.execute("SET LOCAL session_replication_role = replica")
            assert conn.execute(statement, facts).rowcount >= 1

    return run


def sealed(house, before: int = 0) -> Checkpoint:
    made = Checkpoint.read(seal(house, SIGNER, before).text)
    write(house.log / "balance", bytes(balance.sign(house, SIGNER, made)))
    return made


def codes(outside: Round, **how: bool) -> set[str]:
    looked = outside.look(**how)
    assert looked.reached, looked.away
    return {kept.finding.code for kept in outside.store.findings()}


def test_an_honest_house_gives_no_finding(house, outside):
    for _ in range(3):
        report(house)
    first = sealed(house)
    assert codes(outside) == set()
    with store.transaction(house.db) as conn:
        lines = [store.Line("config.changed", "log", {"n": n}) for n in range(600)]
        store.note_apart(conn, "log", lines, house.clock())
    report(house)
    made = sealed(house, first.size)

    assert codes(outside, whole=True) == set()
    assert (outside.last(), len(outside.watch.cases)) == (made, 4)


WRONGS = {
    "a deleted entry": ("DELETE FROM journal WHERE fact = %s", {"entry_unknown", "balance_differs", "not_balanced"}),
    "an altered entry": (
        "UPDATE journal SET entry = overlay(entry PLACING 'x'::bytea FROM 200) WHERE fact = %s",
        {"entry_altered"},
    ),
    "an entry and its leaf altered": (
        "UPDATE journal SET entry = entry || ' '::bytea, leaf = sha256('\\x00'::bytea || entry || ' '::bytea)"
        " WHERE fact = %s",
        {"entry_altered"},
    ),
    "two entries swapped": (
        "UPDATE journal j SET entry = o.entry FROM journal o WHERE j.i IN (2, 3) AND o.i = 5 - j.i AND %s <> ''",
        {"entry_altered"},
    ),
}


@pytest.mark.parametrize(("statement", "expected"), WRONGS.values(), ids=WRONGS)
def test_what_is_done_to_the_journal_after_sealing_is_found(house, outside, spoil, statement, expected):
    filed = [report(house) for _ in range(4)]
    sealed(house)
    assert codes(outside) == set()
    spoil(statement, filed[2]["fact"])
    published = (house.log / "checkpoint").read_text(encoding="utf-8").partition("\n\n")[0] + "\n"
    write(house.log / "balance", bytes(balance.sign(house, SIGNER, Checkpoint.read(published))))

    assert codes(outside, whole=True) == expected


def test_a_rewritten_journal_that_is_sealed_anew_is_found(house, outside, spoil):
    filed = [report(house) for _ in range(4)]
    sealed(house)
    assert codes(outside) == set()
    spoil("DELETE FROM journal WHERE fact = %s", filed[3]["fact"])
    spoil("UPDATE journal_head SET size = size - 1")

    sealed(house)

    assert codes(outside) == {"rolled_back"}


def test_a_hidden_case_is_overdue_outside_and_a_difference_in_the_balance(house, outside, spoil):
    for _ in range(3):
        report(house)
    case = report(house)["case"]
    spoil("DELETE FROM case_file WHERE id = %s", case)
    spoil("DELETE FROM deadline WHERE case_id = %s", case)
    sealed(house)
    assert codes(outside) == {"not_balanced"}

    outside.clock.on(days=60)

    assert codes(outside) == {"not_balanced", "overdue", "silent"}
    overdue = {kept.finding.case for kept in outside.store.findings() if kept.finding.code == "overdue"}
    assert case in overdue


def test_a_credential_taken_back_shuts_the_monitor_out(house, outside):
    sealed(house)
    assert codes(outside) == set()
    log_readers.end(house, "Ủy ban Kiểm tra")

    assert codes(outside) == {"not_let_in"}


@pytest.mark.drill
def test_the_demo_city_shows_no_fault_but_what_is_really_due(house):
    """Nothing that the product itself does looks like a fault from outside."""
    demo.load(house)
    with store.transaction(house.db) as conn:
        rows = [Row(i, bytes(leaf), bytes(raw)) for i, leaf, raw in conn.execute(
            "SELECT i, leaf, entry FROM journal ORDER BY i")]  # fmt: skip

    watch = fold(lambda: rows)

    found = {each.code for each in watch.standing(house.setting().today, 10_000)}
    assert found <= {"overdue"}


@pytest.fixture
def command(monkeypatch, server, database, tmp_path):
    """The command line on this test's database."""
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path))
    monkeypatch.setenv("KYCUONG_DATABASE_URL", server.url("kc_app", database))
    return lambda *words: cli.main(list(words))


def test_the_commands_work_together_as_an_office_and_a_supervising_body_type_them(
    house, address, command, tmp_path, capsys
):
    report(house)
    assert command("log", "add", "Ủy ban Kiểm tra") == 0
    (tmp_path / "token").write_text(capsys.readouterr().out.strip().splitlines()[-1])
    assert command("log", "add", "Ủy ban Kiểm tra") == 1
    assert command("seal", "--once") == 0
    watch_it = ("monitor", "--once", "--log", address, "--policy", str(house.log / "policy.txt"),
                "--token", str(tmp_path / "token"), "--data", str(tmp_path / "outside"))  # fmt: skip

    assert command(*watch_it) == 0
    capsys.readouterr()
    assert command("log", "readers") == 0
    assert "Ủy ban Kiểm tra" in capsys.readouterr().out
    assert command("log", "end", "Ủy ban Kiểm tra") == 0
    assert command("log", "end", "Ủy ban Kiểm tra") == 1
    assert command(*watch_it) == 2
    assert "mã truy cập không còn được chấp nhận" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["", " \x00 ", "x" * 201])
def test_a_body_without_a_name_gets_no_credential(command, name, capsys):
    assert command("log", "add", name) == 1
    assert "1 đến 200" in capsys.readouterr().err


WAYS = (
    ("deleted", "DELETE FROM journal WHERE fact = %(fact)s"),
    ("altered", "UPDATE journal SET entry = overlay(entry PLACING %(byte)s::bytea FROM %(at)s) WHERE fact = %(fact)s"),
    ("hidden", "DELETE FROM case_file WHERE id = %(case)s"),
    ("hidden", "UPDATE case_file SET body = 'nowhere' WHERE id = %(case)s"),
    ("hidden", "UPDATE case_file SET stage = 'gone' WHERE id = %(case)s"),
)


@pytest.mark.drill
def test_200_of_200_reports_deleted_hidden_or_altered_by_sql_are_found(house, outside, server, database):
    filed = [report(house) for _ in range(200)]
    made = sealed(house)
    assert codes(outside, whole=True) == set()
    random = Random(24)
    done: dict[str, list[int]] = {"deleted": [], "altered": [], "hidden": []}
    with psycopg.connect(server.url("kc_owner", database, "postgresql")) as conn:
        conn.execute("SET LOCAL session_replication_role = replica")
        for each in filed:
            name, statement = random.choice(WAYS)
            facts = {"fact": each["fact"], "case": each["case"], "at": random.randrange(1, 300), "byte": b"\x01"}
            assert conn.execute(statement, facts).rowcount == 1
            done[name].append(each["index"])
    write(house.log / "balance", bytes(balance.sign(house, SIGNER, made)))

    outside.look(whole=True)

    found = {}
    for kept in outside.store.findings():
        found.setdefault(kept.finding.code, []).append(dict(kept.finding.facts))
    assert sorted(each["index"] for each in found["entry_unknown"]) == sorted(done["deleted"])
    assert sorted(each["index"] for each in found["entry_altered"]) == sorted(done["altered"])
    assert sum(int(each["hidden"]) for each in found["not_balanced"]) == len(done["hidden"])
    assert min(map(len, done.values())) > 20
