"""`kycuong up`: one command starts every process, watches them, and stops them all without a trace."""

import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from kycuong import prefect_server
from kycuong.errors import CannotRun, explained
from kycuong.postgres import Cluster
from kycuong.processes import (
    Program,
    diagnosis,
    end,
    end_group,
    end_leftovers,
    ended,
    note,
    python_env,
    spawn,
    wait_ready,
)
from kycuong.settings import DEMO_MARK, Settings, load_keys
from kycuong.welcome import welcome

LONGEST_PAUSE = 30
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
STOP_SECONDS = 15
LEAST_SECONDS = 1.5  # what each process gets to end in, however long the ones before it took
STEADY = 60  # seconds of life after which a process counts as well again
PORTS = {"portal_port": "KYCUONG_PORTAL_PORT", "prefect_port": "KYCUONG_PREFECT_PORT",
         "mail_port": "KYCUONG_MAIL_PORT", "mailbox_port": "KYCUONG_MAILBOX_PORT",
         "witness_port": "KYCUONG_WITNESS_PORT"}  # fmt: skip


class Told(BaseException):
    """A signal asked us to stop. Not an Exception: no `except Exception` on the way may keep us running."""


def up(settings: Settings) -> int:
    """Start everything, say where it is, stay until told to stop. Returns the exit code."""
    for each in STOP_SIGNALS:
        signal.signal(each, _stop)
    try:
        with ExitStack() as house:
            house.enter_context(alone(settings.home))
            end_leftovers(settings.home / "run", STOP_SECONDS)
            _ports_are_free(settings)
            _say("Kỷ Cương đang khởi động… / Kỷ Cương is starting…")
            load_keys(settings.home)
            started = _start(settings, house)
            _say(f"\n{welcome(settings)}\n")
            while True:
                time.sleep(0.5)
                started.look_after()
    except Told:
        return _stopped()
    except Exception:
        if signal.getsignal(signal.SIGTERM) is not signal.SIG_IGN:
            raise
        # We were told to stop: a database call that the signal cut short complains in its own words.
        return _stopped()


def _stopped() -> int:
    _say("Đã dừng. / Stopped.")
    return 0


def _stop(number: int, frame: FrameType | None) -> None:
    """Stop once: a second Ctrl-C cannot disturb the stopping."""
    for each in STOP_SIGNALS:
        signal.signal(each, signal.SIG_IGN)
    raise Told


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Hold this data directory; a second `up` is told who holds it. The lock ends with the process, however it ends."""
    with explained(home):
        (home / "run").mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(home / "run" / "up.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.pread(handle, 20, 0).decode() or "?"
        os.close(handle)
        raise CannotRun("already_running", home=home, pid=holder) from None
    os.ftruncate(handle, 0)
    os.pwrite(handle, str(os.getpid()).encode(), 0)
    try:
        yield
    finally:
        os.close(handle)


def _ports_are_free(settings: Settings) -> None:
    needed = {"portal_port", *(() if settings.prefect_api_url else ("prefect_port",)),
              *(() if settings.smtp_url else ("mail_port", "mailbox_port")),
              *(("witness_port",) if settings.demo else ())}  # fmt: skip
    for name in sorted(needed):
        port = getattr(settings, name)
        with closing(socket.socket()) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((settings.host if name == "portal_port" else "127.0.0.1", port))
            except OSError:
                raise CannotRun("port_in_use", port=port, setting=PORTS[name]) from None


@dataclass
class Kept:
    """One process that is kept alive (None while it waits to be started again)."""

    program: Program
    process: subprocess.Popen[bytes] | None
    since: float
    pause: int = 1
    again_at: float = 0
    said: str = ""  # why it ended, when that was last told


@dataclass
class Keeper:
    """The processes of this house, in the order in which they were started."""

    folder: Path
    kept: list[Kept] = field(default_factory=list)

    def start(self, *programs: Program, meanwhile: Callable[[], None] = lambda: None) -> None:
        """Start programs side by side, do something useful, and wait until all of them are ready."""
        fresh = []
        for program in programs:
            fresh.append((program, process := spawn(program)))
            self.kept.append(Kept(program, process, time.monotonic()))
            note(program, process, self.folder)
        meanwhile()
        for program, process in fresh:
            wait_ready(program, process)

    def look_after(self) -> None:
        """Start again what died, after a pause that grows while it keeps dying."""
        for each in self.kept:
            if each.process is None:
                if time.monotonic() >= each.again_at:
                    self._start_again(each)
            elif ended(each.process):
                self._bury(each, end_group(each.process))

    def _bury(self, each: Kept, code: int) -> None:
        if time.monotonic() - each.since > STEADY:
            each.pause, each.said = 1, ""
        each.process = None
        _wait(each, diagnosis(each.program, code))

    def _start_again(self, each: Kept) -> None:
        """A full disk or a missing file is said like any other death, and tried again."""
        try:
            with explained(self.folder):
                each.process, each.since = spawn(each.program), time.monotonic()
                note(each.program, each.process, self.folder)
        except CannotRun as reason:
            _wait(each, reason)

    def stop(self) -> None:
        """End all, the last started first, within 15 s: a slow one may use what the others leave."""
        deadline = time.monotonic() + STOP_SECONDS
        while self.kept:
            each = self.kept.pop()
            if each.process is not None:
                within = deadline - time.monotonic() - LEAST_SECONDS * len(self.kept)
                end(each.process, each.program.stop_signal, max(within, LEAST_SECONDS))
            (self.folder / f"{each.program.name}.pid").unlink(missing_ok=True)


def _wait(each: Kept, reason: CannotRun) -> None:
    pause, each.pause = each.pause, min(each.pause * 2, LONGEST_PAUSE)
    each.again_at = time.monotonic() + pause
    if each.said != reason.vietnamese:  # a reason that stays is told once, not every half minute
        _say(f"{reason.vietnamese} Chạy lại sau {pause} giây. / {reason.english} Starting again in {pause} s.")
    each.said = reason.vietnamese


def _start(settings: Settings, house: ExitStack) -> Keeper:
    """Start in the order in which they need each other; whatever fails, what was started is stopped."""
    keeper = Keeper(settings.home / "run")
    house.callback(keeper.stop)
    application, prefect = _databases(settings, keeper)
    env = python_env(settings.home) | settings.to_env() | {"KYCUONG_DATABASE_URL": application}
    servers = [_own(settings, "portal", env, _answers(settings.portal_port, "/healthz"))]
    if not settings.smtp_url:
        servers.append(_own(settings, "mailcatcher", env, _answers(settings.mailbox_port)))
    if not settings.prefect_api_url:
        servers.append(_prefect(settings, prefect))
    keeper.start(*servers, meanwhile=lambda: _load_demo(settings, application))
    keeper.start(_own(settings, "worker", env, lambda: True), *_log_programs(settings, env))
    return keeper


def _log_programs(settings: Settings, env: dict[str, str]) -> list[Program]:
    """The sealer, and in the demo a witness. Nobody waits for them: what they cannot do they say on the console."""
    programs = [_own(settings, "seal", env, lambda: True)]
    if settings.demo:
        listen, key = f"127.0.0.1:{settings.witness_port}", str(settings.home / "ledger" / "log.vkey")
        data = str(settings.home / "witness")
        programs.append(_own(settings, "witness", env, lambda: True, "--listen", listen, "--log", key, "--data", data))
    return programs


def _databases(settings: Settings, keeper: Keeper) -> tuple[str, str]:
    """Return the application's and Prefect's database; start ours, apply what migrations are missing."""
    from kycuong.migrate import upgrade
    from kycuong.restore import hold_the_end

    if settings.database_url:
        owner, application, prefect = settings.owner_database_url or "", settings.database_url, ""
        _answers_us(owner)
    else:
        cluster = Cluster(settings.home, settings.runtime)
        keeper.start(cluster.program())
        cluster.furnish()
        owner, application = cluster.url("kc_owner", "kycuong"), cluster.url("kc_app", "kycuong")
        prefect = cluster.url("prefect", "prefect", "postgresql+asyncpg")
    upgrade(owner)
    hold_the_end(application, settings.home)
    return application, prefect


def _load_demo(settings: Settings, application: str) -> None:
    if settings.demo:
        from kycuong import demo
        from kycuong.house import build

        (settings.home / DEMO_MARK).touch()
        house = build(settings, application)
        demo.load(house)
        house.db.dispose()


def _answers_us(url: str) -> None:
    import psycopg

    try:
        psycopg.connect(url.replace("+psycopg", "", 1), connect_timeout=10).close()
    except psycopg.OperationalError as error:
        raise CannotRun("database_away", reason=str(error).strip().splitlines()[-1]) from error


def _prefect(settings: Settings, database: str) -> Program:
    if not database:
        raise CannotRun("prefect_database")
    return Program(
        "prefect",
        prefect_server.command(settings),
        settings.home / "log" / "prefect.log",
        _answers(settings.prefect_port, "/api/health", prefect_server.basic_auth(settings)),
        python_env(settings.home) | prefect_server.server_env(settings, database),
        cwd=settings.home,
        ready_within=120,
    )


def _own(settings: Settings, name: str, env: dict[str, str], ready: Callable[[], bool], *more: str) -> Program:
    return Program(
        name,
        (sys.executable, "-P", "-m", "kycuong", name, *more),
        settings.home / "log" / f"{name}.log",
        ready,
        env,
        cwd=settings.home,
    )


def _answers(port: int, path: str = "/", headers: dict[str, str] | None = None) -> Callable[[], bool]:
    """Return a question to a process: does your page answer?"""
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers=headers or {})

    def ready() -> bool:
        try:
            with urllib.request.urlopen(request, timeout=2) as answer:  # noqa: S310
                return bool(answer.status < 400)
        except OSError:
            return False

    return ready


def _say(line: str) -> None:
    print(line, flush=True)
