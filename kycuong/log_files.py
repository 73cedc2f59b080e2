"""What the sealer keeps for itself, and what it publishes beside the tree: keys, policy, what it last signed."""

import secrets
from pathlib import Path

from cases.house import House
from kycuong import office
from kycuong.disk import write
from kycuong.errors import CannotRun, explained
from kycuong.settings import KEY_BYTES, Settings, kept_secret
from ledger import note, policy
from ledger.checkpoint import Checkpoint, opened
from ledger.errors import LedgerError
from ledger.note import COSIGNATURE, PLAIN, Note, Signer, Verifier
from ledger.policy import Policy, Trusted

KEY = "log.key"
OF_THE_DEMO = b"# made by the demo / ban thu tu viet\n"


def last_signed(home: Path) -> Path:
    """Return where the sealer remembers what it last signed, before anybody else sees it."""
    return home / "seal" / "last_signed"


def signer(home: Path, origin: str) -> Signer:
    """Read the log's key; make it at the first start, never after something was signed. Raises CannotRun."""
    path = home / "keys" / KEY
    if not path.exists() and origin in (_first_line(last_signed(home)), _named(home / "ledger" / "log.vkey")):
        raise CannotRun("log_key_gone", path=path)
    path, seed = kept_secret(home, KEY, lambda: secrets.token_bytes(KEY_BYTES))
    if len(seed) != KEY_BYTES:
        raise CannotRun("damaged_key", path=path, length=KEY_BYTES)
    return Signer.read(origin, seed)


def _first_line(path: Path) -> str:
    return path.read_text(errors="replace").partition("\n")[0] if path.is_file() else ""


def _named(vkey: Path) -> str:
    return _first_line(vkey).partition("+")[0]


def remembered(home: Path, key: Verifier) -> Checkpoint | None:
    """Return what this key last signed; None before the first time. Raises CannotRun for anything else."""
    path = last_signed(home)
    with explained(path):
        if not path.exists():
            return None
        raw = path.read_bytes()
    try:
        found = note.read(raw)
        said = Checkpoint.read(found.text)
    except LedgerError as problem:
        raise CannotRun("last_signed_spoiled", path=path) from problem
    if said.origin != key.name:
        raise CannotRun("other_origin", path=path, was=said.origin, now=key.name)
    try:
        return opened(raw, [key]).checkpoint
    except LedgerError as problem:
        raise CannotRun("other_log_key", path=path, key=path.parent.parent / "keys" / KEY) from problem


def published_before(folder: Path, key: Verifier) -> Checkpoint | None:
    """Return the checkpoint that was published, if this key signed it."""
    try:
        return opened((folder / "checkpoint").read_bytes(), [key]).checkpoint
    except (LedgerError, OSError):
        return None


def remember(home: Path, made: Note) -> None:
    """Have on the disk what is going to be shown."""
    write(last_signed(home), bytes(made))


def publish_keys(house: House, key: Verifier) -> None:
    """Write the public keys where the log is served."""
    promises = Signer.read(f"{house.origin}/receipts", house.keys.receipt, PLAIN).verifier
    for name, verifier in (("log.vkey", key), ("receipts.vkey", promises)):
        _differing(house.log / name, f"{verifier}\n".encode())


def publish_policy(settings: Settings, house: House, key: Verifier) -> tuple[Policy, bool]:
    """Publish the operator's policy, or one without witnesses; say whether it is another than before."""
    own = settings.home / "policy.txt"
    with explained(own):
        if settings.demo:
            _for_the_demo(settings, own, key)
        raw = own.read_bytes() if own.is_file() else policy.written([_this_log(settings, key)], {}, 0)
    try:
        found = policy.read(raw)
    except LedgerError as problem:
        raise CannotRun("bad_policy", path=own, what=problem.why, line=problem.facts.get("line", "?")) from problem
    if key not in found.log_keys:
        raise CannotRun("policy_without_this_log", path=own, key=key)
    return found, _differing(house.log / "policy.txt", raw)


def published_policy(house: House) -> Policy | None:
    """Return the policy as it is published; None when there is none that can be read."""
    try:
        return policy.read((house.log / "policy.txt").read_bytes())
    except (LedgerError, OSError):
        return None


def _this_log(settings: Settings, key: Verifier) -> Trusted:
    return Trusted(key, f"{office.of(settings)['office']['site']}/log")


def _for_the_demo(settings: Settings, own: Path, key: Verifier) -> None:
    """Name the demo's witness, unless the operator wrote a policy."""
    vkey = settings.home / "witness" / "witness.vkey"
    if not vkey.is_file() or (own.is_file() and not own.read_bytes().startswith(OF_THE_DEMO)):
        return
    try:
        verifier = Verifier.read(vkey.read_text().strip())
    except LedgerError:  # half written
        return
    if verifier.kind != COSIGNATURE:
        return
    witness = Trusted(verifier, f"http://127.0.0.1:{settings.witness_port}")
    _differing(own, policy.sealed(OF_THE_DEMO + policy.written([_this_log(settings, key)], {"demo": witness}, 1)))


def _differing(path: Path, content: bytes) -> bool:
    if path.is_file() and path.read_bytes() == content:
        return False
    write(path, content)
    return True
