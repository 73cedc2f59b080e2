"""What the witnesses have seen of a log: its own signature on it binds the log, even when it remembers nothing."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from hashlib import sha256
from http.client import HTTPException, HTTPResponse
from urllib.request import Request, urlopen

from kycuong.settings import is_loopback
from ledger.checkpoint import Checkpoint, opened
from ledger.errors import LedgerError
from ledger.note import Verifier
from ledger.policy import Policy

SECONDS = 3.0
LARGEST = 1 << 16  # bytes


def newest(policy: Policy, key: Verifier) -> list[Checkpoint]:
    """Ask each witness for the newest checkpoint that it has of this log (C2SP tlog-witness, monitoring prefix).

    One that is away, has none, or shows what this key did not sign says nothing.
    """
    place = f"{sha256(key.name.encode()).hexdigest()}/checkpoint"
    urls = [f"{each.url.rstrip('/')}/{place}" for each in policy.witnesses.values() if _may_be_asked(each.url)]
    if not urls:
        return []
    with ThreadPoolExecutor(len(urls)) as together:
        return list(_signed(together.map(_read, urls), key))


def _may_be_asked(url: str) -> bool:
    """In clear only on this machine, as when it is asked to sign."""
    scheme, _, rest = url.partition("://")
    host = rest.partition("/")[0].rpartition(":")[0] or rest.partition("/")[0]
    return scheme == "https" or (scheme == "http" and is_loopback(host))


def _signed(answers: Iterable[bytes], key: Verifier) -> Iterable[Checkpoint]:
    for raw in answers:
        with suppress(LedgerError):
            yield opened(raw, [key]).checkpoint


def _read(url: str) -> bytes:
    answer: HTTPResponse
    try:
        with urlopen(Request(url), timeout=SECONDS) as answer:  # noqa: S310 - https, or http on this machine
            return answer.read1(LARGEST)
    except (OSError, HTTPException, ValueError):
        return b""
