"""`kycuong seal`: the process that signs the public log on the stroke of a fixed period, whatever else happened."""

import fcntl
import logging
import os
import signal
import sys
import threading
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy.exc import OperationalError

from cases.house import House
from kycuong import log_files
from kycuong.asked import printed
from kycuong.errors import CannotRun, explained
from kycuong.rounds import Sealer, log
from kycuong.settings import Settings
from ledger.checkpoint import Checkpoint
from ledger.note import Note

FIRST_WITNESS = 10.0  # seconds that the demo's witness gets to write its key


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Hold the folder of what was signed: two sealers with one key could sign two histories."""
    folder = home / "seal"
    with explained(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise CannotRun("already_sealing", path=folder) from None
    try:
        yield
    finally:
        os.close(handle)


def seal(given: Namespace, settings: Settings) -> int:
    """Seal once, or on the stroke of the period until told to stop."""
    from kycuong import house as building

    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.WARNING)
    told = threading.Event()
    if not given.once:
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, lambda *_: told.set())
    house = building.build(settings, building.address(settings))
    with alone(settings.home):
        _await_the_demos_witness(settings, house, told)
        sealer = Sealer.open(settings, house)
        printed([f"Khóa của sổ / The log's key: {sealer.signer.verifier}"])
        sys.stdout.flush()
        if given.once:
            _say(sealer.round(), sealer)
        else:
            keep_sealing(sealer, told)
    return 0


def keep_sealing(sealer: Sealer, told: threading.Event) -> None:
    """Seal now, then at every multiple of the period; a database that is away is waited for."""
    period = sealer.settings.seal_seconds
    while not told.is_set():
        try:
            sealer.round()
        except (psycopg.OperationalError, OperationalError) as away:
            log.warning("the database is away: %s", type(away).__name__)
        told.wait(period - time.time() % period)


def _await_the_demos_witness(settings: Settings, house: House, told: threading.Event) -> None:
    """The log's key first, for the witness waits for it; then the witness's, so that no checkpoint goes without it."""
    if not settings.demo or (settings.home / "policy.txt").exists():
        return
    log_files.publish_keys(house, log_files.signer(settings.home, house.origin).verifier)
    until = time.monotonic() + FIRST_WITNESS
    while not (settings.home / "witness" / "witness.vkey").exists() and time.monotonic() < until:
        if told.wait(0.1):
            return


def _say(note: Note, sealer: Sealer) -> None:
    size, others = Checkpoint.read(note.text).size, len(note.signatures) - 1
    printed([f"Đã niêm phong {size} bút toán; chứng nhân đã ký / entries sealed; witnesses that signed: {others}."])
    printed(f"{name}: {what}" for name, what in sealer.wrong.items())
