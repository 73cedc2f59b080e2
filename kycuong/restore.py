"""`kycuong restore`: after an old backup came back, give the entries that are gone their place in the log again.

Nothing of them is left but their leaves, which stand in the published tiles; the entry `restore` names them, who
decided and why, so that everybody who verifies the log sees what was lost.
"""

import json
import unicodedata
from argparse import Namespace
from pathlib import Path
from typing import Any

from psycopg import Connection

from cases import log, store
from cases.house import House
from kycuong import log_files, suspect, witnessed
from kycuong.asked import house_of, printed
from kycuong.errors import CannotRun
from kycuong.settings import Settings
from kycuong.suspect import OldBackup
from ledger.checkpoint import Checkpoint


def restore(given: Namespace, settings: Settings) -> int:
    """Fill the gap and say what the office owes to whom. Raises CannotRun for a fork, and when nothing is missing."""
    by, reason = (unicodedata.normalize("NFC", each).strip() for each in (given.by, given.reason))
    if not by or not reason:
        raise CannotRun("who_and_why")
    house = house_of(settings)
    key = log_files.signer(settings.home, house.origin).verifier
    known = witnessed.signed_before(settings.home, house, key, log_files.published_policy(house))
    if not known:
        raise CannotRun("never_signed")
    with store.transaction(house.db) as conn:
        index, gone = fill(conn, house, max(known, key=lambda each: each.size), by, reason)
    printed(said(index, gone))
    return 0


def fill(conn: Connection[Any], house: House, signed: Checkpoint, by: str, reason: str) -> tuple[int, OldBackup]:
    """Write the lost entries' leaves, and the entry that names them; nobody else appends meanwhile."""
    conn.execute("SELECT size FROM journal_head FOR UPDATE")
    gone = suspect.lost_end(conn, house.log, signed)
    if gone is None:
        suspect.contained(conn, house.log, [signed])  # a fork is said as one
        raise CannotRun("nothing_lost")
    if gone.leaves is None:
        raise CannotRun("leaves_gone", path=house.log, first=gone.first, last=gone.after - 1)
    suspect.reserve(conn, gone.after)
    rows = [(i, b"", leaf, log.LOST, log.LOST, i, None) for i, leaf in enumerate(gone.leaves, gone.first)]
    store.copy(conn, "journal", "i entry leaf kind case_id seq fact", rows)
    payload = {"by": by, "reason": reason, "checkpoint": signed.text}
    line = store.Line(
        "restore",
        log.CHAIN,
        {"first": gone.first, "after": gone.after, "size": signed.size},
        json.dumps(payload, ensure_ascii=False).encode(),
    )
    return store.note_apart(conn, log.CHAIN, [line], house.clock()), gone


def said(index: int, gone: OldBackup) -> list[str]:
    last = gone.after - 1
    return [
        f"Đã ghi nhận {gone.count} bút toán bị mất, từ số {gone.first} đến {last}; việc phục hồi là bút toán {index}.",
        "Hãy thông báo công khai: ai có biên nhận mang một trong các số ấy thì mang đến để được lập lại hồ sơ.",
        f"{gone.count} lost entries recorded, {gone.first} to {last}; the restore is entry {index}.",
        "Announce it: whoever holds a receipt with one of these numbers brings it, and the case is opened anew.",
    ]


def hold_the_end(url: str, home: Path) -> None:
    """Before anything is written again: give no new entry a number that was signed (see `suspect.reserve`)."""
    import psycopg

    from ledger import note
    from ledger.errors import LedgerError

    path = log_files.last_signed(home)
    if not path.is_file():
        return
    try:
        signed = Checkpoint.read(note.read(path.read_bytes()).text)
    except LedgerError:  # the sealer says so, and signs nothing
        return
    with psycopg.connect(url.replace("+psycopg", "", 1), connect_timeout=10) as conn:
        suspect.reserve(conn, signed.size)
