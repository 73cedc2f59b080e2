"""`kycuong policy`: which log and witnesses are trusted, and how many of them must sign (C2SP tlog-policy)."""

import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from kycuong import office
from kycuong.addresses import over_tls_or_here
from kycuong.disk import write
from kycuong.errors import BadSetting, CannotRun, explained
from kycuong.settings import Settings
from kycuong.witness import keys
from ledger import policy
from ledger.errors import LedgerError
from ledger.note import COSIGNATURE, Verifier
from ledger.policy import LARGEST_POLICY, NOBODY, Policy, Trusted
from ledger.sentences import said

GROUP = "witnesses"  # the name that `ledger.policy.written` gives to all of them together
MOST_WITNESSES = 32


def policy_show(given: Namespace, settings: Settings) -> int:
    """Print the policy that is published, as it is: its bytes are what people check against."""
    path = settings.home / "ledger" / "policy.txt"
    raw = _read(path)
    _checked(raw, path)
    sys.stdout.write(raw.decode())
    return 0


def policy_write(given: Namespace, settings: Settings) -> int:
    """Write the operator's policy; the sealer publishes it in its next round."""
    logs = _this_log(settings)
    witnesses = _witnesses(given.witness)
    least = _quorum(given.quorum, len(witnesses))
    raw = policy.written(logs, witnesses, least)
    path = settings.home / "policy.txt"
    _checked(raw, path)
    with explained(path):
        write(path, raw)
    sys.stdout.write(raw.decode())
    return 0


def policy_seal(given: Namespace, settings: Settings) -> int:
    """Put the check line under a policy that was written by hand, after reading it as whoever verifies will."""
    path = Path(given.file)
    raw = policy.sealed(_read(path) or b"\n")
    found = _checked(raw, path)
    with explained(path):
        write(path, raw)
    print(f"{path}: {len(found.logs)} sổ, {len(found.witnesses)} chứng nhân, quorum {found.quorum} / "
          f"{len(found.logs)} log(s), {len(found.witnesses)} witness(es)")  # fmt: skip
    return 0


def _read(path: Path) -> bytes:
    with explained(path):
        if not os.path.isfile(path):
            raise CannotRun("no_such_file", path=path)
        with path.open("rb") as file:
            return file.read(LARGEST_POLICY + 1)


def _checked(raw: bytes, path: Path) -> Policy:
    try:
        return policy.read(raw)
    except LedgerError as problem:
        why = {"vi": said(problem.why, problem.facts), "en": said(problem.why, problem.facts, True)}
        raise CannotRun("policy_wrong", path=path, **why) from problem


def _this_log(settings: Settings) -> list[Trusted]:
    path = settings.home / "ledger" / "log.vkey"
    if not path.is_file():
        raise CannotRun("no_log_key", path=path)
    url = f"{office.of(settings)['office']['site'].rstrip('/')}/log"
    return [Trusted(each, url) for each in keys(_read(path).decode(errors="replace"), path)]


def _witnesses(given: Sequence[Sequence[str]]) -> Mapping[str, Trusted]:
    """Read what stands on the command line: a name, a key or the file that holds it, an address."""
    if len(given) > MOST_WITNESSES:
        raise BadSetting("too_many_witnesses", count=len(given), most=MOST_WITNESSES)
    found: dict[str, Trusted] = {}
    for name, key, url in given:
        if name in found or name in ("", NOBODY, GROUP) or name.startswith("#") or name.split() != [name]:
            raise BadSetting("bad_witness_name", name=name)
        verifier = _key(name, key)
        if verifier in [each.verifier for each in found.values()]:
            raise BadSetting("witness_twice", name=name)
        found[name] = Trusted(verifier, _address(url))
    return found


def _key(name: str, given: str) -> Verifier:
    path = Path(given)
    raw = _read(path).decode(errors="replace") if given.count("+") < 2 else given
    found = keys(raw, name)
    if len(found) != 1 or found[0].kind != COSIGNATURE:
        raise CannotRun("bad_vkey", path=name)
    return found[0]


def _address(url: str) -> str:
    """An address that the sealer will use: in clear on this machine only."""
    if not url.isascii() or url.split() != [url] or over_tls_or_here(url) is None:
        raise BadSetting("bad_address", setting="--witness", form="https://witness.example/")
    return url


def _quorum(given: int | None, count: int) -> int:
    """Return how many must sign: more than half, unless the operator says otherwise."""
    least = given if given is not None else (count // 2 + 1 if count else 0)
    if not 0 <= least <= count:
        raise BadSetting("bad_quorum", quorum=least, count=count)
    return least
