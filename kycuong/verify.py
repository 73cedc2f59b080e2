"""`kycuong verify`: the verifier of the public log; it needs neither database nor network."""

from argparse import Namespace

from kycuong.settings import Settings
from ledger import tool


def verify(given: Namespace, settings: Settings) -> int:
    """Verify a bundle, a proof or a promise; the exit code is 0 (holds), 1 (does not) or 2 (cannot be judged)."""
    return tool.run(given)
