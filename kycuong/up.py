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
from kycuong.processes import Program, end, spawn, wait_ready
from kycuong.settings import Settings, load_keys

LONGEST_PAUSE = 30
STEADY = 60  # seconds of life after which a process counts as well again
PORTS = {"portal_port": "KYCUONG_PORTAL_PORT", "prefect_port": "KYCUONG_PREFECT_PORT",
         "mail_port": "KYCUONG_MAIL_PORT", "mailbox_port": "KYCUONG_MAILBOX_PORT"}  # fmt: skip


class Told(Exception):
    """A signal asked us to stop."""


def up(settings: Settings) -> int:
    """Start everything, say where it is, stay until told to stop. Returns the exit code."""
    signal.signal(signal.SIGTERM, _stop)
    try:
        with ExitStack() as house:
            house.enter_context(_alone(settings.home))
            _ports_are_free(settings)
            load_keys(settings.home)
            started = _start(settings, house)
            _say(f"\n{welcome(settings)}\n")
            while True:
                time.sleep(0.5)
                started.look_after()
    except (KeyboardInterrupt, Told):
        _say("Đã dừng. / Stopped.")
        return 0


def _stop(number: int, frame: FrameType | None) -> None:
    raise Told


@contextmanager
def _alone(home: Path) -> Iterator[None]:
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
              *(() if settings.smtp_url else ("mail_port", "mailbox_port"))}  # fmt: skip
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
    """One process that is kept alive."""

    program: Program
    process: subprocess.Popen[bytes]
    since: float
    pause: float = 1.0
    again_at: float | None = None


@dataclass
class Keeper:
    """The processes of this house, in the order in which they were started."""

    kept: list[Kept] = field(default_factory=list)

    def start(self, program: Program) -> None:
        process = spawn(program)
        self.kept.append(Kept(program, process, time.monotonic()))
        wait_ready(program, process)

    def look_after(self) -> None:
        """Start again what died, after a pause that grows while it keeps dying."""
        now = time.monotonic()
        for each in self.kept:
            if each.again_at is None and (code := each.process.poll()) is not None:
                each.pause = 1.0 if now - each.since > STEADY else min(each.pause * 2, LONGEST_PAUSE)
                each.again_at = now + each.pause
                _say(
                    f"{each.program.name}: đã dừng (mã {code}), chạy lại sau {each.pause:.0f} giây / ended, again soon."
                )
            elif each.again_at is not None and now >= each.again_at:
                each.process, each.since, each.again_at = spawn(each.program), now, None

    def stop(self) -> None:
        """End all, the last started first."""
        for each in reversed(self.kept):
            end(each.process, each.program.stop_signal, 10)
        self.kept.clear()


def _start(settings: Settings, house: ExitStack) -> Keeper:
    """Start in the order in which they need each other; whatever fails, what was started is stopped."""
    application, prefect = _databases(settings, house)
    keeper = Keeper()
    house.callback(keeper.stop)
    env = {"PATH": os.environ["PATH"], **settings.to_env(), "KYCUONG_DATABASE_URL": application}
    if not settings.prefect_api_url:
        keeper.start(_prefect(settings, prefect))
    if not settings.smtp_url:
        keeper.start(_own(settings, "mailcatcher", env, _answers(settings.mailbox_port)))
    keeper.start(_own(settings, "portal", env, _answers(settings.portal_port, "/healthz")))
    keeper.start(_own(settings, "worker", env, lambda: True))
    return keeper


def _databases(settings: Settings, house: ExitStack) -> tuple[str, str]:
    """Return the application's and Prefect's database; start ours, apply what migrations are missing, load the demo."""
    from kycuong.house import build
    from kycuong.migrate import upgrade

    if settings.database_url:
        owner, application, prefect = settings.owner_database_url or "", settings.database_url, ""
    else:
        cluster = house.enter_context(Cluster(settings.home, settings.runtime))
        owner, application = cluster.url("kc_owner", "kycuong"), cluster.url("kc_app", "kycuong")
        prefect = cluster.url("prefect", "prefect", "postgresql+asyncpg")
    upgrade(owner)
    if settings.demo:
        from kycuong import demo

        demo.load(build(settings, application))
    return application, prefect


def _prefect(settings: Settings, database: str) -> Program:
    if not database:
        raise CannotRun("prefect_database")
    return Program(
        "prefect",
        prefect_server.command(settings),
        settings.home / "log" / "prefect.log",
        _answers(settings.prefect_port, "/api/health", prefect_server.basic_auth(settings)),
        {"PATH": os.environ["PATH"], **prefect_server.server_env(settings, database)},
        cwd=settings.home,
    )


def _own(settings: Settings, name: str, env: dict[str, str], ready: Callable[[], bool]) -> Program:
    source = Path(__file__).parent.parent
    return Program(
        name,
        (sys.executable, "-m", "kycuong", name),
        settings.home / "log" / f"{name}.log",
        ready,
        {**env, "PYTHONPATH": str(source)},
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


def welcome(settings: Settings) -> str:
    """Say in Vietnamese and English where everything is, and who can log in to the demo."""
    lines = [f"Cổng thông tin / Portal:        http://{settings.host}:{settings.portal_port}/"]
    if settings.prefect_api_url is None:
        lines.append(f"Prefect (quản trị / admin):     http://127.0.0.1:{settings.prefect_port}/")
        lines.append(f"  mật khẩu / password in:       {settings.home / 'keys' / 'prefect.auth'}")
    if settings.smtp_url is None:
        lines.append(f"Thư đã bắt / Caught mail:       http://127.0.0.1:{settings.mailbox_port}/")
    if settings.demo:
        from kycuong import demo

        lines += ["", f"Tài khoản thử / Demo accounts (mật khẩu / password: {demo.password()}):"]
        lines += [f"  {login:<20} {roles}" for login, roles in demo.accounts()]
    return "\n".join([*lines, "", "Ctrl-C để dừng tất cả. / Ctrl-C stops everything."])


def _say(line: str) -> None:
    print(line, flush=True)
