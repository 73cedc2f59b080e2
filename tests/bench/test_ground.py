"""The bench's made cases are real in every row, its checks find what is wrong, and it leaves nothing behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bench import filler, journal
from bench.ground import furnished, ground

ROOT = Path(__file__).parent.parent.parent
CASES = 300  # more than the models alone
pytestmark = pytest.mark.drill

WRONGS = {
    "a changed payload": ("UPDATE payload SET body = body || ' '::bytea WHERE i = 150", "entry 150: its payload"),
    "a changed entry": ("UPDATE journal SET entry = entry || ' '::bytea WHERE i = 150", "entry 150: its bytes"),
    "a missing entry": ("DELETE FROM journal WHERE i = 150", "entry 150 is missing"),
    "a missing answer": ("DELETE FROM answer WHERE act = (SELECT fact FROM journal WHERE i = 150)", "do not agree"),
    "a case row that fell behind": ("UPDATE case_file SET entries = 9 WHERE number LIKE '000150%'", "1 cases do not"),
    "an act that nobody took": ("UPDATE run SET prefect = NULL WHERE i = 150", "0 acts were answered, 1 facts"),
}


@pytest.fixture(scope="module")
def on():
    with ground() as on:
        filler.fill(on, furnished(on, "filled"), CASES)
        yield on


@pytest.fixture
def cases(on):
    yield on.make("cases", "filled")
    on.drop("cases")


def test_as_many_cases_are_made_as_were_asked_for_and_their_record_is_whole(on, cases):
    with on.connect(cases) as conn:
        assert conn.execute("SELECT count(*) FROM case_file").fetchone() == (CASES,)

    assert journal.problems(on, cases, 0) == []
    assert journal.unfinished(on, cases) == []


@pytest.mark.parametrize(("spoiling", "found"), WRONGS.values(), ids=WRONGS)
def test_what_is_wrong_with_the_record_is_found(on, cases, spoiling, found):
    with on.connect(cases) as conn, conn.transaction():
        conn.execute("SET LOCAL session_replication_role = replica")  # past the triggers that keep the journal
        assert conn.execute(spoiling).rowcount == 1

    assert any(found in problem for problem in journal.problems(on, cases, 0))


def test_a_run_that_is_not_over_is_named(on, cases):
    with on.connect(cases) as conn:
        (fact,) = conn.execute("UPDATE run SET state = 'running' WHERE i = 150 RETURNING fact").fetchone()

    assert journal.unfinished(on, cases) == [f"the run of fact {fact} is running"]


@pytest.mark.parametrize("said", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_bench_leaves_nothing_behind(tmp_path, said):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    tmp_path.chmod(0o755)
    env = os.environ | {"TMPDIR": str(scratch)}
    bench = subprocess.Popen(
        [sys.executable, "-m", "bench", "--quick", "--rows", "1"], cwd=ROOT, env=env, stderr=subprocess.PIPE, text=True
    )
    until(lambda: _processes_of(scratch, "portal"), 90)  # by now everything of row 1 is running

    bench.send_signal(said)

    assert "nothing is left running" in bench.communicate(timeout=60)[1]
    assert bench.returncode == 130
    assert list(scratch.iterdir()) == []
    until(lambda: not _processes_of(scratch), 5)


def until(said, seconds):
    end = time.monotonic() + seconds
    while not said():
        assert time.monotonic() < end
        time.sleep(0.1)


def _processes_of(scratch, word=""):
    """Return the processes whose command or environment names the folder that this bench works in."""
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        try:
            command, told = each.joinpath("cmdline").read_bytes(), each.joinpath("environ").read_bytes()
        except OSError:
            continue
        if str(scratch).encode() in command + told and word.encode() in command:
            found.append(int(each.name))
    return found
