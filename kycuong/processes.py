"""One process of ours: how it is started, known again, found ready, and ended."""

import contextlib
import ctypes
import os
import re
import signal
import subprocess
import sys
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
FULL = ("No space left on device", "Disk quota exceeded")
DENIED = re.compile(r"""["'](?P<before>[^"']+)["']: Permission denied|Permission denied: ["'](?P<after>[^"']+)["']""")
SPEAKING = ("seal", "witness")  # their last two lines are a sentence, in Vietnamese and in English
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

    @property
    def folder(self) -> Path:
        """The data directory that it works in."""
        return self.log.parent.parent


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


def diagnosis(program: Program, code: int) -> CannotRun:
    """Say why a program ended, from the last words in its log."""
    words = program.log.read_text(errors="replace").rpartition(START_MARK)[2]
    last_words = "\n".join(words.splitlines()[-20:])
    if any(saying in last_words for saying in FULL):
        return CannotRun("disk_full", path=program.folder)
    if denied := DENIED.search(last_words):
        return CannotRun("no_right", path=denied["before"] or denied["after"])
    said = last_words.splitlines()[-2:]
    if program.name in SPEAKING and code in (1, 2) and len(said) == 2 and "Traceback" not in words:
        return CannotRun("said", vi=said[0], en=said[1])
    return CannotRun("ended", name=program.name, code=code, log=program.log)


def wait_ready(program: Program, process: subprocess.Popen[bytes]) -> None:
    """Wait until the program answers; one that ends or stays silent is a sentence for the operator."""
    deadline = time.monotonic() + program.ready_within
    while not program.ready():
        if ended(process):
            raise diagnosis(program, end_group(process))
        if time.monotonic() > deadline:
            raise CannotRun("not_ready", name=program.name, seconds=int(program.ready_within), log=program.log)
        time.sleep(0.02)


def end(process: subprocess.Popen[bytes], stop_signal: signal.Signals, within: float) -> int:
    """Ask a process to end, then make it. Returns its exit code."""
    if not ended(process):
        os.kill(process.pid, stop_signal)
    deadline = time.monotonic() + within
    while not ended(process) and time.monotonic() < deadline:
        time.sleep(0.01)
    return end_group(process)


def ended(process: subprocess.Popen[bytes]) -> bool:
    """Say whether a child ended, without reaping it: until then no other process can get its number."""
    if process.returncode is not None:
        return True
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def end_group(process: subprocess.Popen[bytes]) -> int:
    """Kill what a process leaves in its group, and reap it. Returns its exit code."""
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    return process.wait()


def identity(pid: int) -> str | None:
    """Return what tells this process from a later one with the same number; None when it has ended."""
    try:
        state, *fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    return None if state in "ZX" else f"{pid} {fields[18]} {boot}"  # The 22nd field of stat: when it began.


def note(program: Program, process: subprocess.Popen[bytes], folder: Path) -> None:
    """Write down who this process is, for an `up` that comes after kill -9."""
    (folder / f"{program.name}.pid").write_text(f"{identity(process.pid)}\n{int(program.stop_signal)}\n")


def end_leftovers(folder: Path, within: float) -> None:
    """End what an `up` left that was killed with -9, if it is provably ours: same number, same start, same boot."""
    for file in folder.glob("*.pid"):
        known, _, stop_signal = file.read_text().strip().partition("\n")
        pid = known.partition(" ")[0]
        if pid.isdigit() and stop_signal.isdigit():
            _end_known(known, int(pid), int(stop_signal), within)
        file.unlink()


def _end_known(known: str, pid: int, stop_signal: int, within: float) -> None:
    deadline = time.monotonic() + within
    with contextlib.suppress(ProcessLookupError):
        if identity(pid) == known:
            os.kill(pid, stop_signal)
        while identity(pid) == known:
            if time.monotonic() > deadline:
                os.killpg(pid, signal.SIGKILL)
            time.sleep(0.05)


def python_env(home: Path) -> dict[str, str]:
    """Return the environment of our own Python programs; a proxy or PREFECT_* of the caller does not reach them."""
    return {
        "PATH": f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin",
        "PYTHONPATH": str(Path(__file__).parent.parent),
        "HOME": str(home),
        "LANG": "C.UTF-8",
    }
