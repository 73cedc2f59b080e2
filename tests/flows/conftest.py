"""A real Prefect server and a real SMTP server for the tests of the flows, one a worker process."""

import asyncio
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

ROOT = Path(__file__).parent.parent.parent


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass
class Mailbox:
    """What a real SMTP server accepted."""

    port: int
    refusing: str = ""
    refusing_readers: str = ""
    hanging_up: bool = False
    holding: bool = False
    held: int = 0
    mails: list = field(default_factory=list)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.refusing_readers:
            return self.refusing_readers
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.hanging_up:
            server.transport.abort()
            return "421 gone"
        while self.holding:
            self.held += 1
            await asyncio.sleep(0.05)
        if self.refusing:
            return self.refusing
        self.mails.append((envelope.rcpt_tos, message_from_bytes(envelope.content, policy=default)))
        return "250 OK"

    def to(self, address: str) -> list:
        return [mail for rcpts, mail in self.mails if address in rcpts]

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    box = Mailbox(free_port())
    controller = Controller(box, hostname="127.0.0.1", port=box.port)
    controller.start()
    yield box
    controller.stop()


@dataclass
class Prefect:
    """Prefect's server and the environment of its clients; it can be taken away and brought back."""

    port: int
    env: dict[str, str]
    database: str
    log: Path
    process: subprocess.Popen | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(self.port)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, env=self.env, stdout=log, stderr=log, start_new_session=True)
        _wait_until_healthy(self.port, self.process, self.log)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, how)
        self.process.wait(timeout=20)

    def ask(self, path: str, body: dict | None = None, method: str | None = None) -> Any:
        """Ask its API something; a body makes it a POST."""
        data = json.dumps(body).encode() if body is not None else None
        url, kind = self.env["PREFECT_API_URL"] + path, {"Content-Type": "application/json"}
        with urllib.request.urlopen(urllib.request.Request(url, data, kind, method=method), timeout=30) as answer:
            return json.loads(answer.read() or b"null")


@pytest.fixture(scope="session")
def prefect(server, tmp_path_factory) -> Iterator[Prefect]:
    """Prefect's server on its own database in the tests' PostgreSQL."""
    name = f"prefect_{os.getpid()}"
    empty_database(server, name)
    home, port = tmp_path_factory.mktemp("prefect"), free_port()
    env = {
        "PREFECT_HOME": str(home),
        "PREFECT_API_DATABASE_CONNECTION_URL": server.url("prefect", name, "postgresql+asyncpg"),
        "PREFECT_API_URL": f"http://127.0.0.1:{port}/api",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_SERVICES_SCHEDULER_LOOP_SECONDS": "5",
        "PREFECT_WORKER_QUERY_SECONDS": "0.5",
        "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",
        "DO_NOT_TRACK": "1",
        "PATH": os.environ["PATH"],
    }
    made = Prefect(port, env, name, home / "server.log")
    made.start()
    yield made
    made.stop()
    server.drop(name)


def empty_database(server, name: str) -> None:
    """Make Prefect's database, or make it anew: what it knew is gone."""
    server.drop(name)
    server.run(f'CREATE DATABASE "{name}" TEMPLATE prefect OWNER prefect')


def _wait_until_healthy(port: int, process: subprocess.Popen, log: Path) -> None:
    for _ in range(240):
        if process.poll() is not None:
            raise RuntimeError(log.read_text(errors="replace")[-2000:])
        with contextlib.suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/api/health") as answer:
            if answer.status == 200:
                return
        time.sleep(0.25)
    raise TimeoutError("Prefect's server did not come up in 60 s")


@dataclass
class Worker:
    """The worker as its own process, on one test's database."""

    env: dict[str, str]
    log: Path
    process: subprocess.Popen | None = None

    def start(self) -> None:
        out = self.log.open("ab")
        command = [sys.executable, "-m", "kycuong", "worker"]
        self.process = subprocess.Popen(command, env=self.env, cwd=ROOT, stdout=out, stderr=out)
        out.close()

    def kill(self) -> None:
        """End it without a chance to say goodbye."""
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                self.kill()


@pytest.fixture
def worker(server, house, database, prefect, mailbox, tmp_path) -> Iterator[Worker]:
    """A worker that is not started yet."""
    env = {
        "PATH": os.environ["PATH"],
        "KYCUONG_HOME": str(tmp_path),
        "KYCUONG_OFFICE": str(ROOT / "office.toml"),
        "KYCUONG_DATABASE_URL": server.url("kc_app", database, "postgresql"),
        "KYCUONG_PREFECT_API_URL": prefect.env["PREFECT_API_URL"],
        "KYCUONG_SMTP_URL": mailbox.url,
        "KYCUONG_RECALL_SECONDS": "0",
    }
    made = Worker(env, tmp_path / "worker.log")
    yield made
    made.stop()


def wait_for(condition, seconds: float = 120, what: str = "") -> None:
    """Wait until something is so, patiently: other work may fill the machine. Say what was not."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.1)
