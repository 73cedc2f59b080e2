"""Numbers and bytes as the text formats write them: one spelling each, anything else is refused."""

import re
from base64 import b64decode, b64encode
from binascii import Error

from ledger.errors import LedgerError

DECIMAL = re.compile(r"0|[1-9][0-9]{0,18}", re.ASCII)


def number(said: str) -> int:
    """Read an ASCII decimal without leading zeroes, below 10**19."""
    if not DECIMAL.fullmatch(said):
        raise LedgerError("not_a_number", said=said[:40])
    return int(said)


def to_base64(raw: bytes) -> str:
    return b64encode(raw).decode()


def from_base64(said: str, length: int | None = None) -> bytes:
    """Read standard base64 (RFC 4648, section 4) in its only spelling; `length` counts bytes."""
    try:
        raw = b64decode(said, validate=True)
    except (Error, ValueError) as problem:
        raise LedgerError("not_base64", said=said[:40]) from problem
    if to_base64(raw) != said or (length is not None and len(raw) != length):
        raise LedgerError("not_base64", said=said[:40])
    return raw
