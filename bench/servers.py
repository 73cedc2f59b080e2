"""The processes that a measurement needs beside PostgreSQL, started as `kycuong up` starts them, and a mail server."""

import contextlib
import socket
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller

from bench.ground import OFFICE, Ground
from kycuong import prefect_server
from kycuong.processes import Program, end, python_env, spawn, wait_ready
from kycuong.settings import Settings

WHERE = ("PREFECT_API_URL", "PREFECT_API_AUTH_STRING", "PREFECT_HOME")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def settings_of(on: Ground, database: str, **ports: int | str) -> Settings:
    """Return what an operator would have set for one of the bench's databases."""
    given = {
        "KYCUONG_HOME": str(on.home),
        "KYCUONG_OFFICE": str(OFFICE),
        "KYCUONG_DATABASE_URL": on.url("kc_app", database),
        "KYCUONG_RECALL_SECONDS": "0",
        "KYCUONG_DEMO": "yes",
        **{f"KYCUONG_{name.upper()}": str(value) for name, value in ports.items()},
    }
    return Settings.from_env(given)


def defaults(settings: Settings) -> dict[str, str]:
    """Return the environment of a rival: where Prefect's server is; all else as Prefect comes."""
    return {name: value for name, value in prefect_server.client_env(settings).items() if name in WHERE}


@contextlib.contextmanager
def portal(on: Ground, database: str) -> Iterator[int]:
    """Run the portal on one database; yields its port."""
    settings = settings_of(on, database, portal_port=free_port())
    with running("portal", on, _ours("portal"), settings.to_env(), f"http://127.0.0.1:{settings.portal_port}/vao"):
        yield settings.portal_port


@contextlib.contextmanager
def prefect(settings: Settings, on: Ground) -> Iterator[None]:
    """Run Prefect's server on its own database in the same PostgreSQL."""
    address = f"http://127.0.0.1:{settings.prefect_port}/api/health"
    env = prefect_server.server_env(settings, on.url("prefect", "prefect", "postgresql+asyncpg"))
    with running("prefect", on, prefect_server.command(settings), env, address, **prefect_server.basic_auth(settings)):
        yield


@contextlib.contextmanager
def worker(settings: Settings, on: Ground) -> Iterator[None]:
    """Run the worker that hands facts to Prefect and carries them out."""
    with running("worker", on, _ours("worker"), settings.to_env()):
        yield


def _ours(name: str) -> tuple[str, ...]:
    return (sys.executable, "-P", "-m", "kycuong", name)


@contextlib.contextmanager
def running(
    name: str, on: Ground, argv: tuple[str, ...], env: Mapping[str, str], asked: str = "", **headers: str
) -> Iterator[None]:
    """Keep one process for a while; it is ready when its address answers (without one: at once)."""
    program = Program(
        name=name,
        argv=argv,
        env=python_env(on.home) | env,
        log=on.home / "log" / f"{name}.log",
        ready=lambda: not asked or _answers(asked, headers),
        cwd=on.home,
        ready_within=120,
    )
    process = spawn(program)
    try:
        wait_ready(program, process)
        yield
    finally:
        end(process, program.stop_signal, 20)


def _answers(address: str, headers: Mapping[str, str]) -> bool:
    with contextlib.suppress(OSError):
        request = urllib.request.Request(address, headers=dict(headers))
        with urllib.request.urlopen(request, timeout=2) as answer:
            return bool(answer.status == 200)
    return False


@dataclass
class Mailbox:
    """A real SMTP server that accepts everything and remembers when."""

    port: int = field(default_factory=free_port)
    accepted: list[tuple[float, str]] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        at = time.perf_counter()
        self.accepted.append((at, str(message_from_bytes(envelope.content, policy=default)["Subject"])))
        return "250 OK"

    def times_of(self, word: str) -> list[float]:
        """Return when mails were accepted whose subject begins with this word."""
        return [at for at, subject in self.accepted if subject.startswith(word)]


@contextlib.contextmanager
def mailbox() -> Iterator[Mailbox]:
    box = Mailbox()
    controller = Controller(box, hostname="127.0.0.1", port=box.port)
    controller.start()
    try:
        yield box
    finally:
        controller.stop()
