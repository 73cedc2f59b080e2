"""`kycuong up` as an operator meets it: real processes, in a folder with a space and Vietnamese letters."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kycuong.postgres import Cluster
from ledger import policy
from ledger.checkpoint import opened
from tests.flows.conftest import free_port, wait_for

pytestmark = pytest.mark.drill
ROOT = Path(__file__).parent.parent.parent


@dataclass
class Up:
    """One `kycuong up` and what it said."""

    env: dict[str, str]
    out: Path
    process: subprocess.Popen

    @property
    def home(self) -> Path:
        return Path(self.env["KYCUONG_HOME"])

    def said(self) -> str:
        return self.out.read_text(encoding="utf-8")

    def page(self, path: str = "/") -> str:
        port = self.env["KYCUONG_PORTAL_PORT"]
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
            return answer.read().decode()


def _start(env: dict[str, str], out: Path, *more: str) -> Up:
    command = [sys.executable, "-m", "kycuong", "up", *more]
    with out.open("w") as log:
        process = subprocess.Popen(command, env=env, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT)
    return Up(env, out, process)


def _processes(home: Path) -> list[int]:
    """Every process that was started for this data directory and still lives."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            environ = (entry / "environ").read_bytes()
            state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
        except (OSError, IndexError):
            continue
        if f"KYCUONG_HOME={home}".encode() in environ and state != "Z":
            found.append(int(entry.name))
    return found


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    home = Path(tempfile.mkdtemp(prefix="kỷ cương "))
    ports = {name: str(free_port()) for name in ("PORTAL", "PREFECT", "MAIL", "MAILBOX", "WITNESS")}
    yield {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "KYCUONG_HOME": str(home / "dữ liệu"),
        "KYCUONG_OFFICE": str(ROOT / "office.toml"),
        **{f"KYCUONG_{name}_PORT": port for name, port in ports.items()},
    }
    Cluster(home / "dữ liệu").remove()  # As root its data lie elsewhere: nobody but root may enter this folder.
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def running(environment, tmp_path) -> Iterator[Up]:
    up = _start(environment, tmp_path / "up.log", "--demo")
    try:
        wait_for(lambda: "Ctrl-C" in up.said() or up.process.poll() is not None, 90, "up is ready")
        yield up
    finally:
        if up.process.poll() is None:
            up.process.send_signal(signal.SIGINT)
            up.process.wait(timeout=40)


def test_it_starts_says_where_and_stops_without_a_trace(running):
    assert running.process.poll() is None, running.said()
    assert "supervisor" in running.said()
    assert "<html" in running.page()

    running.process.send_signal(signal.SIGINT)

    assert running.process.wait(timeout=17) == 0
    assert _processes(running.home) == []
    assert list((running.home / "run").glob("*.pid")) == []


def test_the_log_is_sealed_and_cosigned_by_the_demos_witness(running):
    trusted = running.home / "ledger" / "policy.txt"

    def cosigned() -> bool:
        try:
            known = policy.read(trusted.read_bytes())
            found = opened((running.home / "ledger" / "checkpoint").read_bytes(), known.log_keys, known.witness_keys)
        except FileNotFoundError:
            return False
        return known.quorum != "none" and known.satisfied(found)

    wait_for(cosigned, 40, (running.home / "log" / "seal.log").read_text())
    key = (running.home / "ledger" / "log.vkey").read_text().strip()
    assert key in running.said() and "/so-cong-khai" in running.said()


def test_what_the_sealer_suspects_is_on_the_console_and_the_rest_goes_on(running):
    remembered = running.home / "seal" / "last_signed"
    wait_for(remembered.exists, 40, "the first checkpoint")
    os.kill(int((running.home / "run" / "seal.pid").read_text().split()[0]), signal.SIGKILL)
    remembered.write_bytes(b"?")

    wait_for(lambda: "last_signed bị hỏng" in running.said(), 30, "it is said")

    assert "<html" in running.page() and running.process.poll() is None


def test_two_signals_stop_it_as_well_as_one(running):
    running.process.send_signal(signal.SIGTERM)
    running.process.send_signal(signal.SIGINT)

    assert running.process.wait(timeout=17) == 0
    assert _processes(running.home) == []


def test_a_second_up_is_told_who_runs_already(running, tmp_path):
    second = _start(running.env, tmp_path / "second.log")

    assert second.process.wait(timeout=30) == 1
    assert f"{running.process.pid}" in second.said()


@pytest.mark.parametrize("name", ["portal", "postgres"])
def test_a_process_that_dies_is_started_again(running, name):
    noted = running.home / "run" / f"{name}.pid"
    before = noted.read_text()

    os.kill(int(before.split()[0]), signal.SIGKILL)

    wait_for(lambda: f"{name} đã dừng với mã -9" in running.said(), 20, "it is said")
    wait_for(lambda: noted.read_text() != before, 20, "it is started again")

    def answers():
        try:
            return "<html" in running.page()
        except OSError:
            return False

    wait_for(answers, 40, "the portal answers again")


def test_after_kill_9_a_second_up_works_by_itself(running, tmp_path):
    running.process.kill()
    running.process.wait()
    wait_for(lambda: _processes(running.home) == [], 40, "the children end with it")

    again = _start(running.env, tmp_path / "again.log", "--demo")
    wait_for(lambda: "Ctrl-C" in again.said() or again.process.poll() is not None, 90, again.said())
    page = again.page()
    again.process.send_signal(signal.SIGINT)

    assert "<html" in page
    assert again.process.wait(timeout=40) == 0


def test_a_port_in_use_is_one_sentence(environment, tmp_path):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", int(environment["KYCUONG_MAIL_PORT"])))
        taken.listen()
        up = _start(environment, tmp_path / "up.log")
        code = up.process.wait(timeout=30)

    assert code == 1
    assert "KYCUONG_MAIL_PORT" in up.said()
    assert "Traceback" not in up.said()


def test_a_wrong_setting_is_one_sentence_and_code_2(environment, tmp_path):
    up = _start({**environment, "KYCUONG_PORTAL_PORT": "seven"}, tmp_path / "up.log")

    assert up.process.wait(timeout=30) == 2
    assert "Traceback" not in up.said()
