"""What the operator may set: the environment, read once at the edge, and the key files of the data folder."""

import contextlib
import ipaddress
import os
import secrets
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from kycuong.errors import BadSetting, CannotRun, explained

KEY_BYTES = 32
DEMO_MARK = "demo"  # an empty file in the data folder
DEFAULT_PORTS = {"portal_port": 8420, "prefect_port": 8421, "mail_port": 8425, "mailbox_port": 8426,
                 "witness_port": 8427}  # fmt: skip
SMTP_SCHEMES = ("smtp", "smtps", "smtp+starttls")
POSTGRES_SCHEMES = ("postgres", "postgresql", "postgresql+psycopg")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that an operator may choose; addresses may hold passwords and stay out of repr()."""

    home: Path
    office: Path
    runtime: Path | None = None
    database_url: str | None = field(default=None, repr=False)
    owner_database_url: str | None = field(default=None, repr=False)
    smtp_url: str | None = field(default=None, repr=False)
    prefect_api_url: str | None = field(default=None, repr=False)
    prefect_auth: str | None = field(default=None, repr=False)
    portal_port: int = DEFAULT_PORTS["portal_port"]
    prefect_port: int = DEFAULT_PORTS["prefect_port"]
    mail_port: int = DEFAULT_PORTS["mail_port"]
    mailbox_port: int = DEFAULT_PORTS["mailbox_port"]
    host: str = "127.0.0.1"
    behind_tls_proxy: bool = False
    demo: bool = False
    recall_seconds: int = 600
    witness_port: int = DEFAULT_PORTS["witness_port"]
    log_origin: str | None = None
    seal_seconds: int = 30
    stale_minutes: int = 15

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> "Settings":
        """Read the KYCUONG_* variables; an empty one counts as not set."""
        given = {name: value.strip() for name, value in environ.items() if value.strip()}
        home = _home(given)
        demo = _yes(given, "KYCUONG_DEMO")
        database_url = _database(given, "KYCUONG_DATABASE_URL")
        return cls(
            home=home,
            office=Path(given.get("KYCUONG_OFFICE", home / "office.toml")).absolute(),
            runtime=Path(given["XDG_RUNTIME_DIR"]) if "XDG_RUNTIME_DIR" in given else None,
            database_url=database_url,
            owner_database_url=_database(given, "KYCUONG_OWNER_DATABASE_URL") or database_url,
            smtp_url=_smtp(given),
            prefect_api_url=_prefect(given),
            prefect_auth=given.get("KYCUONG_PREFECT_AUTH"),
            host=_host(given),
            behind_tls_proxy=_yes(given, "KYCUONG_BEHIND_TLS_PROXY"),
            demo=demo,
            recall_seconds=_number(given, "KYCUONG_RECALL_SECONDS", 30 if demo else 600, 0, 86_400),
            log_origin=_origin(given),
            seal_seconds=_number(given, "KYCUONG_SEAL_SECONDS", 30, 1, 3600),
            stale_minutes=_number(given, "KYCUONG_STALE_MINUTES", 15, 1, 1440),
            **_ports(given),
        )

    def to_env(self) -> dict[str, str]:
        """Return the variables from which `from_env` reads these same settings, for a child process."""
        variables = {"XDG_RUNTIME_DIR" if name == "runtime" else f"KYCUONG_{name.upper()}": value
                     for name, value in asdict(self).items() if value is not None}  # fmt: skip
        return {name: _word(value) for name, value in variables.items()}


def _word(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _home(given: Mapping[str, str]) -> Path:
    if "KYCUONG_HOME" in given:
        return Path(given["KYCUONG_HOME"]).expanduser().absolute()
    if os.geteuid() == 0:
        return Path("/var/lib/kycuong")
    # The XDG rule: a relative path in this variable is to be ignored.
    shared = Path(given.get("XDG_DATA_HOME", ""))
    return (shared if shared.is_absolute() else Path.home() / ".local" / "share") / "kycuong"


def _yes(given: Mapping[str, str], name: str) -> bool:
    value = given.get(name, "no").lower()
    if value not in ("yes", "no", "1", "0", "true", "false"):
        raise BadSetting("bad_yes_no", setting=name, value=value)
    return value in ("yes", "1", "true")


def _number(given: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    value = given.get(name, str(default))
    if not (value.isascii() and value.isdigit() and len(value) < 9 and least <= int(value) <= most):
        raise BadSetting("bad_number", setting=name, value=value, least=least, most=most)
    return int(value)


def _ports(given: Mapping[str, str]) -> dict[str, int]:
    taken: dict[int, str] = {}
    ports = {}
    for name, default in DEFAULT_PORTS.items():
        setting = f"KYCUONG_{name.upper()}"
        port = ports[name] = _number(given, setting, default, 1, 65_535)
        if port in taken:
            raise BadSetting("same_port", setting=setting, other=taken[port], port=port)
        taken[port] = setting
    return ports


def _database(given: Mapping[str, str], name: str) -> str | None:
    url = given.get(name)
    if url is None:
        return None
    scheme, separator, rest = url.partition("://")
    if scheme not in POSTGRES_SCHEMES or not separator or not rest:
        raise BadSetting("bad_address", setting=name, form="postgresql://user:password@host:5432/database")
    return f"postgresql+psycopg://{rest}"


def _origin(given: Mapping[str, str]) -> str | None:
    """Read the public log's name: a key's name, so without space or plus sign."""
    from ledger.errors import LedgerError
    from ledger.note import checked_name

    try:
        return checked_name(given["KYCUONG_LOG_ORIGIN"]) if "KYCUONG_LOG_ORIGIN" in given else None
    except LedgerError:
        raise BadSetting("bad_address", setting="KYCUONG_LOG_ORIGIN", form="phananh.thanhtra.example/so") from None


def _smtp(given: Mapping[str, str]) -> str | None:
    """Refuse mail in clear beyond this machine: a notice tells who is concerned."""
    url = given.get("KYCUONG_SMTP_URL")
    if url is None:
        return None
    scheme, host = _parts("KYCUONG_SMTP_URL", url, "smtps://user:password@host:465")
    if scheme not in SMTP_SCHEMES:
        raise BadSetting("bad_address", setting="KYCUONG_SMTP_URL", form="smtps://user:password@host:465")
    if scheme == "smtp" and not is_loopback(host):
        raise BadSetting("mail_in_clear")
    return url


def _prefect(given: Mapping[str, str]) -> str | None:
    url = given.get("KYCUONG_PREFECT_API_URL")
    if url is None:
        return None
    scheme, _ = _parts("KYCUONG_PREFECT_API_URL", url, "https://host/api")
    if scheme not in ("http", "https"):
        raise BadSetting("bad_address", setting="KYCUONG_PREFECT_API_URL", form="https://host/api")
    return url.rstrip("/")


def _parts(setting: str, url: str, form: str) -> tuple[str, str]:
    """Return scheme and host. The address itself is never repeated: it may hold a password."""
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise BadSetting("bad_address", setting=setting, form=form)
    return parts.scheme, parts.hostname or ""


def _host(given: Mapping[str, str]) -> str:
    host = given.get("KYCUONG_HOST", "127.0.0.1")
    if not is_loopback(host) and not _yes(given, "KYCUONG_BEHIND_TLS_PROXY"):
        raise BadSetting("open_to_the_network", host=host)
    return host


def is_loopback(host: str) -> bool:
    """Say whether this host name or address can only mean this machine."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


@dataclass(frozen=True, slots=True)
class Keys:
    """The secrets that live outside the database, so that its dump alone opens nothing."""

    identity: bytes = field(repr=False)
    pepper: bytes = field(repr=False)
    actor: bytes = field(repr=False)
    session: bytes = field(repr=False)
    receipt: bytes = field(repr=False)


def load_keys(home: Path) -> Keys:
    """Read the key files of this data directory; make those that are missing."""
    return Keys(
        **{name: kept_key(home, f"{name}.key") for name in ("identity", "pepper", "actor", "session", "receipt")}
    )


def kept_key(home: Path, name: str) -> bytes:
    """Return the 32 bytes in `keys/<name>` of this folder; make them (0600) when there are none."""
    path, key = kept_secret(home, name, lambda: secrets.token_bytes(KEY_BYTES))
    if len(key) != KEY_BYTES:
        raise CannotRun("damaged_key", path=path, length=KEY_BYTES)
    return key


def prefect_auth(home: Path) -> str:
    """Return Prefect's one password as `user:password`, for administrators who hear no cases."""
    _, auth = kept_secret(home, "prefect.auth", lambda: b"admin:" + secrets.token_urlsafe(24).encode())
    return auth.decode()


def kept_secret(home: Path, name: str, make: Callable[[], bytes]) -> tuple[Path, bytes]:
    path = home / "keys" / name
    with explained(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _write_once(path, make())
        if path.stat().st_mode & 0o077:
            raise CannotRun("exposed_key", path=path)
        return path, path.read_bytes()


def _write_once(path: Path, secret: bytes) -> None:
    """Make the file whole or not at all; when two processes start together, the first one's key stays."""
    handle, draft = tempfile.mkstemp(dir=path.parent)  # mkstemp makes it 0600.
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(secret)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
    finally:
        os.unlink(draft)
