"""Real processes: started in order, watched, started again when they die, and stopped without a trace."""

import contextlib
import ctypes
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kycuong.errors import CannotRun

PR_SET_PDEATHSIG = 1
LOG_BYTES = 5 * 1024 * 1024
LOGS_KEPT = 3
START_MARK = "--- start "
_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True, slots=True)
class Account:
    """The operating system's user that a program runs as."""

    name: str
    uid: int
    gid: int

    def identity(self) -> dict[str, Any]:
        """Return what subprocess needs to run as this user, without any of our groups."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


@dataclass(frozen=True, slots=True)
class Program:
    """One process to keep alive: how it starts, when it is ready, how it is asked to end."""

    name: str
    argv: tuple[str, ...]
    log: Path
    ready: Callable[[], bool]
    env: Mapping[str, str] = field(default_factory=dict)
    cwd: Path = Path("/")
    account: Account | None = None
    stop_signal: signal.Signals = signal.SIGTERM
    ready_within: float = 60


def spawn(program: Program) -> subprocess.Popen[bytes]:
    """Start a program in a session of its own; it is told to end when the thread that started it ends."""
    with open_log(program.name, program.log) as log:
        return subprocess.Popen(
            program.argv,
            env=dict(program.env),
            cwd=program.cwd,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            # Safe: nothing here starts a program while other threads run.
            preexec_fn=_ending_with(os.getpid(), program.stop_signal),  # noqa: PLW1509
            **(program.account.identity() if program.account else {}),
        )


def _ending_with(parent: int, stop_signal: signal.Signals) -> Callable[[], None]:
    """Bind a child's life to ours, so that even kill -9 of the supervisor leaves nothing behind."""

    def bind() -> None:
        _libc.prctl(PR_SET_PDEATHSIG, int(stop_signal))
        if os.getppid() != parent:  # The parent died before the bond was made.
            os._exit(1)

    return bind


@contextlib.contextmanager
def open_log(name: str, path: Path) -> Iterator[int]:
    """Open a log for appending, after a line that says what starts; a large log is set aside first."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > LOG_BYTES:
        _set_aside(path)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(handle, f"{START_MARK}{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC {name}\n".encode())
        yield handle
    finally:
        os.close(handle)


def _set_aside(path: Path) -> None:
    for number in range(LOGS_KEPT, 0, -1):
        newer = path.with_name(f"{path.name}.{number - 1}") if number > 1 else path
        if newer.exists():
            newer.replace(path.with_name(f"{path.name}.{number}"))


def diagnosis(name: str, log: Path, folder: Path, code: int) -> CannotRun:
    """Say why a program ended, from the last words in its log."""
    with log.open(errors="replace") as file:
        words = file.read().rpartition(START_MARK)[2]
    if "No space left on device" in words or "Disk quota exceeded" in words:
        return CannotRun("disk_full", path=folder)
    if denied := re.search(r"[\"“']([^\"”']+)[\"”']: Permission denied|Permission denied: '([^']+)'", words):
        return CannotRun("no_right", path=denied[1] or denied[2])
    return CannotRun("ended_early", name=name, code=code, log=log)


def wait_ready(program: Program, process: subprocess.Popen[bytes]) -> None:
    """Wait until the program answers; a program that ends or stays silent is a sentence for the operator."""
    deadline = time.monotonic() + program.ready_within
    while not program.ready():
        if (code := process.poll()) is not None:
            raise diagnosis(program.name, program.log, program.log.parent.parent, code)
        if time.monotonic() > deadline:
            raise CannotRun(
                "not_ready", name=program.name, seconds=int(program.ready_within), log=program.log
            )
        time.sleep(0.02)


def end(process: subprocess.Popen[bytes], stop_signal: signal.Signals, within: float) -> None:
    """Ask a process to end, then make it; its whole group goes before its number is given back."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(process.pid, stop_signal)
    deadline = time.monotonic() + within
    while not _ended(process) and time.monotonic() < deadline:
        time.sleep(0.01)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _ended(process: subprocess.Popen[bytes]) -> bool:
    """Say whether a child ended, without reaping it: until then no other process can get its number."""
    if process.returncode is not None:
        return True
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
