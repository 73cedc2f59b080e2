"""A receipt as pages and files show it: the promise, the proof once there is one, the log's newest mark as a picture.

Nothing in it says who sent what: no name, no subject, no case number, no code.
"""

from dataclasses import dataclass
from datetime import datetime

import segno
from markupsafe import Markup
from psycopg import Connection
from starlette.responses import Response

from cases import log, promise
from cases.house import House
from cases.promise import Registered
from ledger import note
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.hours import hour
from ledger.lines import to_base64

PROOF_FILE, PROMISE_FILE, CODE_FILE = "bang-chung.tlog-proof", "cam-ket.txt", "ma-bien-nhan.txt"
OPENING_FILE, ENTRIES_FILE = "mo-noi-dung.json", "cac-dong-trong-so.jsonl"


@dataclass(frozen=True)
class Mark:
    """A checkpoint as people compare it: the log's name, how many lines, the root (base64), and all three as QR."""

    origin: str
    size: int
    root: str
    qr: Markup


@dataclass(frozen=True)
class Shown:
    """What a receipt shows of the log."""

    index: int
    hour: datetime  # UTC; the entry says no more than the hour
    promise: str
    sealed: bool
    mark: Mark | None


def shown(conn: Connection, house: House, found: Registered) -> Shown:
    """Return a receipt's part about the log; its mark covers the entry as soon as one does."""
    covering = log.covering(conn, found.index)
    return Shown(
        found.index,
        hour(str(found.says["t"])),
        str(promise.of(house, found)),
        covering is not None,
        mark(covering or log.published(house)),
    )


def mark(raw: bytes | None) -> Mark | None:
    """Return a published checkpoint as people compare it; None while there is none, and for a spoiled file."""
    if raw is None:
        return None
    try:
        checkpoint = Checkpoint.read(note.read(raw).text)
    except LedgerError:  # the page of the log says so; nobody goes without their receipt for it
        return None
    return Mark(checkpoint.origin, checkpoint.size, to_base64(checkpoint.root), qr(checkpoint.text))


def qr(text: str) -> Markup:
    """Draw a text as a QR code: one SVG path, without script or style, that a strict policy lets through."""
    drawn = segno.make(text, error="m", micro=False)
    return Markup(drawn.svg_inline(border=4, svgclass="qr", lineclass=None, omitsize=True))  # noqa: S704 - our own SVG


def download(file: str, content: bytes, kind: str = "text/plain") -> Response:
    """Hand a file over under a name that says nothing about the case; it stays in no cache."""
    headers = {"content-disposition": f'attachment; filename="{file}"'}
    return Response(content, media_type=kind, headers=headers)
