"""What the witnesses have seen of a log: its own signature on it binds the log, even when it remembers nothing."""

import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from hashlib import sha256
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from urllib.request import Request, urlopen

from cases.house import House
from kycuong import log_files
from kycuong.addresses import over_tls_or_here
from ledger.checkpoint import Checkpoint, opened
from ledger.errors import LedgerError
from ledger.note import Verifier
from ledger.policy import Policy

SECONDS = 3.0
LARGEST = 1 << 16  # bytes


def signed_before(home: Path, house: House, key: Verifier, policy: Policy | None) -> list[Checkpoint]:
    """Return what this key is known to have signed: by its own memory, by what is published, by the witnesses.

    The first of these may have come back with an old backup. Raises CannotRun for a memory that is not this key's.
    """
    own = (log_files.remembered(home, key), log_files.published_before(house.log, key))
    return [*(each for each in own if each), *(newest(policy, key) if policy else ())]


def newest(policy: Policy, key: Verifier) -> list[Checkpoint]:
    """Ask each witness for the newest checkpoint that it has of this log (C2SP tlog-witness, monitoring prefix).

    One that is away, has none, or shows what this key did not sign says nothing.
    """
    place = f"{sha256(key.name.encode()).hexdigest()}/checkpoint"
    urls = [f"{each.url.rstrip('/')}/{place}" for each in policy.witnesses.values() if over_tls_or_here(each.url)]
    if not urls:
        return []
    with ThreadPoolExecutor(len(urls)) as together:
        return list(_signed(together.map(_read, urls), key))


def _signed(answers: Iterable[bytes], key: Verifier) -> Iterable[Checkpoint]:
    for raw in answers:
        with suppress(LedgerError):
            yield opened(raw, [key]).checkpoint


def _read(url: str) -> bytes:
    """Read an answer, no more and no longer than one can be; nothing when there is none."""
    answer: HTTPResponse
    found, until = b"", time.monotonic() + SECONDS
    try:
        with urlopen(Request(url), timeout=SECONDS) as answer:  # noqa: S310 - https, or http on this machine
            while (piece := answer.read1(LARGEST)) and len(found) < LARGEST and time.monotonic() < until:
                found += piece
    except (OSError, HTTPException, ValueError):
        return b""
    return found
