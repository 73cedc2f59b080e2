"""The entries themselves, in bundles of 256, for supervising bodies that hold a credential."""

import gzip
import re

from psycopg.rows import tuple_row
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from cases import log_readers, store
from cases.house import House
from ledger import tiles
from ledger.tiles import Tile
from portal.log import files

ASKED = {"www-authenticate": 'Bearer realm="ky-cuong log"', "cache-control": "no-store"}
KEPT = {"cache-control": "private, max-age=31536000, immutable", "vary": "accept-encoding, authorization"}
BEARER = "bearer "
PACKED = re.compile(
    r"(?:^|,)\s*gzip\s*(?:,|$|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))", re.ASCII | re.IGNORECASE
)  # RFC 9110, 12.5.3


def bundle(request: Request) -> Response:
    """Serve the entries of one bundle, up to the published checkpoint; an entry that is gone has length 0."""
    refusal = refused(request)
    if refusal is not None:
        return refusal
    house: House = request.app.state.house
    asked = files.named(request)
    if asked is None or not asked.within(files.size(house)):
        return files.nothing()
    raw, headers = tiles.bundle(_entries(house, asked)), dict(KEPT)
    if PACKED.search(request.headers.get("accept-encoding", "")):
        raw, headers["content-encoding"] = gzip.compress(raw, 6), "gzip"
    return Response(raw, headers=headers, media_type=files.BYTES)


def refused(request: Request) -> Response | None:
    """Look at the credential: 401 for none or a wrong one, 429 for too many of either sort; None lets in."""
    state = request.app.state
    given = request.headers.get("authorization", "")
    token = given[len(BEARER) :].strip() if given[: len(BEARER)].lower() == BEARER else ""
    with store.transaction(state.house.db) as conn:
        reader = log_readers.who(conn, token)
    if reader is not None:
        return None if state.log_reads.allows(reader) else _wait()
    address = request.client.host if request.client else ""
    if not state.log_guesses.allows(address):
        return _wait()
    return PlainTextResponse("credential needed\n", 401, ASKED)


def _wait() -> Response:
    return PlainTextResponse("too many requests\n", 429, {"retry-after": "60", "cache-control": "no-store"})


def _entries(house: House, asked: Tile) -> list[bytes]:
    first, end = asked.span
    with store.transaction(house.db) as conn:
        rows = conn.cursor(row_factory=tuple_row).execute(
            "SELECT i, entry FROM journal WHERE i >= %s AND i < %s", (first, end)
        )
        found = {int(index): bytes(entry) for index, entry in rows}
    return [found.get(index, b"") for index in range(first, end)]
