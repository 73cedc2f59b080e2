"""The embedded PostgreSQL: made, started and stopped by us, reached by our own OS user only."""

import contextlib
import os
import secrets
import shutil
import signal
import stat
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

from kycuong.errors import CannotRun, explained
from kycuong.postgres_config import write_config
from kycuong.postgres_install import SYSTEM_DIR, Install, installed, reachable
from kycuong.processes import Program, diagnosis, end, spawn, wait_ready
from kycuong.settings import Settings

VERSION = "18"
# The system allows a socket's path 107 bytes; clients read or write some characters in it as others.
SOCKET_PATH_BYTES = 100
SEPARATORS = frozenset(" +,:;@%\"'\\")
STOP_SECONDS = 15
INITDB = (
    "--username=kc_owner",
    "--auth-local=peer",
    "--auth-host=reject",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C.UTF-8",
)
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "LC_MESSAGES": "C", "TZ": "UTC"}


class Cluster:
    """One PostgreSQL server in one data directory. It stops only what it started itself."""

    def __init__(self, home: Path, runtime: Path | None = None) -> None:
        self.home = home.absolute()
        self.log = self.home / "log" / "postgres.log"
        self._runtime = runtime
        self._link = self.home / "postgres"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def place(self) -> Path:
        """The folder of this cluster: its data, and the settings that the server may read only."""
        return self._link.resolve()

    @property
    def data(self) -> Path:
        return self.place / "data"

    def start(self) -> None:
        """Start the server unless it runs already, with its roles and databases."""
        if self.running():
            return
        program = self.program()
        try:
            self._process = spawn(program)
            wait_ready(program, self._process)
            self.furnish()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """End the server if we started it: sessions end, everything acknowledged is on disk."""
        if self._process is not None:
            end(self._process, signal.SIGINT, STOP_SECONDS)
            self._process = None

    def remove(self) -> None:
        """Stop the server and delete all of its data."""
        self.stop()
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree((self.place / "socket").readlink())
        shutil.rmtree(self.place, ignore_errors=True)
        if self._link.is_symlink():
            self._link.unlink()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def running(self) -> bool:
        """Say whether our server answers on this data directory right now."""
        lines = self._pid_file()
        return len(lines) > 7 and lines[7].strip() == "ready" and self._is_ours(lines[0])

    def url(self, role: str, database: str, driver: str = "postgresql+psycopg") -> str:
        """Return the SQLAlchemy address of one database for one role; there is no password in it to keep."""
        return f"{driver}://{role}@/{database}?host={quote(str(self._socket_dir()), safe='/')}"

    def program(self) -> Program:
        """Make the data directory when there is none, and say how its server is run."""
        with explained(self.home):
            install = installed()
            self._make_place(install)
            self._make_data(install)
            config = write_config(self.place, self._make_socket_dir(install))
            self._forget_dead_server()
        return Program(
            name="postgres",
            argv=(str(install.bin / "postgres"), f"--config-file={config}"),
            env=ENVIRONMENT,
            log=self.log,
            ready=self.running,
            account=install.account,
            stop_signal=signal.SIGINT,  # "Fast": end the sessions, write everything, go.
            ready_within=30,
        )

    def furnish(self) -> None:
        """Make the roles and databases that are missing."""
        from kycuong.postgres_roles import furnish  # psycopg is not needed to say --help.

        furnish(lambda database: self.url("kc_owner", database, "postgresql"))

    def _make_place(self, install: Install) -> None:
        """As root, data lie where the system user can go; no folder on the way there changes its rights."""
        self.home.mkdir(mode=0o755, parents=True, exist_ok=True)
        if self._link.is_symlink() and not self._link.exists():
            raise CannotRun("cluster_gone", home=self.home, path=self.place)
        if self._link.exists():
            return
        if install.account is None:
            self._link.mkdir(mode=0o700)
        elif reachable(install.account, self.home):
            self._link.mkdir(mode=0o711)
        else:
            place = SYSTEM_DIR / "clusters" / secrets.token_hex(8)
            place.mkdir(mode=0o711, parents=True)
            self._link.symlink_to(place)

    def _make_data(self, install: Install) -> None:
        """Make the data whole or not at all: a half-made directory is never mistaken for data."""
        with contextlib.suppress(FileNotFoundError):
            found = (self.data / "PG_VERSION").read_text().strip()
            if found != VERSION:
                raise CannotRun("other_version", path=self.data, found=found, ours=VERSION)
            return
        draft = self.place / "data.new"
        shutil.rmtree(draft, ignore_errors=True)
        _private_folder(draft, install)
        self._initdb(install, draft)
        draft.rename(self.data)

    def _initdb(self, install: Install, data: Path) -> None:
        program = Program(
            name="initdb",
            argv=(str(install.bin / "initdb"), *INITDB, f"--pgdata={data}"),
            env=ENVIRONMENT,
            log=self.log,
            ready=data.joinpath("PG_VERSION").exists,
            account=install.account,
        )
        process = spawn(program)
        if code := process.wait():
            raise diagnosis(program, code)

    def _make_socket_dir(self, install: Install) -> Path:
        """Use the data directory, or a short private folder when the path would be too long for a socket."""
        target = self.data
        if not _fits_a_socket(target):
            target = self._other_socket_dir(install)
        draft = self.place / "socket.new"
        draft.unlink(missing_ok=True)
        draft.symlink_to(target)
        draft.replace(self.place / "socket")
        return target

    def _other_socket_dir(self, install: Install) -> Path:
        with contextlib.suppress(FileNotFoundError):
            before = (self.place / "socket").readlink()
            if before != self.data and _is_private(before, install):
                return before
        bases = [Path(tempfile.gettempdir()), Path("/tmp")]  # noqa: S108 - mkdtemp makes a private folder in it
        if self._runtime and install.account is None and os.access(self._runtime, os.W_OK):
            bases.insert(0, self._runtime)
        base = next(base for base in bases if _fits_a_socket(base / "kycuong-12345678"))
        folder = Path(tempfile.mkdtemp(prefix="kycuong-", dir=base))
        _give(folder, install)
        return folder

    def _socket_dir(self) -> Path:
        try:
            return (self.place / "socket").readlink()
        except FileNotFoundError:
            raise CannotRun("postgres_stopped", home=self.home) from None

    def _pid_file(self) -> list[str]:
        with explained(self.data):
            try:
                return (self.data / "postmaster.pid").read_text().splitlines()
            except FileNotFoundError:
                return []

    def _is_ours(self, pid: str) -> bool:
        return f"--config-file={self.place / 'postgresql.conf'}" in _command(pid)

    def _forget_dead_server(self) -> None:
        """Remove what kill -9 left when its process number is another program's by now."""
        lines = self._pid_file()
        command = _command(lines[0]) if lines else []
        ours_or_unknown = command and Path(command[0]).name == "postgres" and (
            self._is_ours(lines[0]) or not any(word.startswith("--config-file=") for word in command)
        )  # fmt: skip
        if command and not ours_or_unknown:
            (self.data / "postmaster.pid").unlink()


def app_database_url(settings: Settings) -> str:
    """Return the address that the portal, the worker and the commands use."""
    if settings.database_url:
        return settings.database_url
    cluster = Cluster(settings.home, settings.runtime)
    if not cluster.running():
        raise CannotRun("postgres_stopped", home=settings.home)
    return cluster.url("kc_app", "kycuong")


def _command(pid: str) -> list[str]:
    """Return the command line of a process, empty when there is none."""
    try:
        words = Path("/proc", str(int(pid)), "cmdline").read_bytes().split(b"\0")
    except (ValueError, FileNotFoundError, ProcessLookupError):
        return []
    return [os.fsdecode(word) for word in words if word]


def _fits_a_socket(folder: Path) -> bool:
    socket = folder / ".s.PGSQL.5432"
    return len(os.fsencode(socket)) <= SOCKET_PATH_BYTES and not SEPARATORS & set(str(socket))


def _private_folder(folder: Path, install: Install) -> None:
    folder.mkdir(mode=0o700)
    _give(folder, install)


def _give(folder: Path, install: Install) -> None:
    if install.account:
        os.chown(folder, install.account.uid, install.account.gid)


def _is_private(folder: Path, install: Install) -> bool:
    try:
        status = folder.lstat()
    except FileNotFoundError:
        return False
    owner = install.account.uid if install.account else os.geteuid()
    return stat.S_ISDIR(status.st_mode) and status.st_uid == owner and stat.S_IMODE(status.st_mode) == 0o700
