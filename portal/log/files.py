"""What programs read of the log: checkpoint, tiles, keys, policy, balance, verifier. Public, without any cookie."""

from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from cases import log
from cases.house import House
from ledger import note, one_file
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.merkle import HASH_BYTES
from ledger.tiles import Tile, at_level
from portal.log import seen

FRESH = {"cache-control": "no-cache"}
FOR_EVER = {"cache-control": "public, max-age=31536000, immutable"}
BYTES = "application/octet-stream"
TEXTS = ("log.vkey", "receipts.vkey", "policy.txt", "balance")  # as the sealer publishes them
PREFIX = "/log/"


def nothing() -> Response:
    """Answer a program that nothing is there."""
    return PlainTextResponse("not found\n", 404, FRESH)


def checkpoint(request: Request) -> Response:
    raw = log.published(request.app.state.house)
    return nothing() if raw is None else Response(raw, headers=FRESH, media_type="text/plain")


def text(request: Request) -> Response:
    """Serve one of the published texts; the address is one of a fixed list, so it names no other file."""
    path = request.app.state.house.log / request.url.path.removeprefix(PREFIX)
    return Response(path.read_bytes(), headers=FRESH, media_type="text/plain") if path.is_file() else nothing()


def verifier(request: Request) -> Response:
    """Serve the verifier as one file, to be kept and run on any machine."""
    headers = {"content-disposition": 'attachment; filename="verify.py"', **FRESH}
    return Response(one_file.text(), headers=headers, media_type="text/x-python")


def balance_data(request: Request) -> Response:
    """Serve the signed balance as data, with the size and the root that it belongs to."""
    try:
        found = seen.balance(request.app.state.house)
    except LedgerError:
        found = None
    return JSONResponse(found.data(), headers=FRESH) if found else nothing()


def size(house: House) -> int:
    """Return how many entries the published checkpoint covers; 0 while there is none, and while it is spoiled."""
    raw = log.published(house)
    try:
        return 0 if raw is None else Checkpoint.read(note.read(raw).text).size
    except LedgerError:
        return 0


def named(request: Request) -> Tile | None:
    """Read which tile is asked for, from the address as it was sent: an escaped spelling is another name."""
    raw = request.scope.get("raw_path") or request.url.path.encode()
    sent = urlsplit(raw.decode("latin-1")).path
    return Tile.read(sent.removeprefix(PREFIX)) if sent.startswith(PREFIX) else None


def tile(request: Request) -> Response:
    """Serve a tile of the published tree; of a partial one that is gone, the beginning of what took its place."""
    house: House = request.app.state.house
    asked, covered = named(request), size(house)
    if asked is None or not asked.within(covered):
        return nothing()
    hashes = _read(house, asked, covered)
    return nothing() if hashes is None else Response(hashes, headers=FOR_EVER, media_type=BYTES)


def _read(house: House, asked: Tile, covered: int) -> bytes | None:
    last = list(at_level(int(asked.level), covered, asked.number))[:1]
    for each in (asked, *last):
        try:
            found = log.read_tile(house.log, each)[: asked.width * HASH_BYTES]
        except FileNotFoundError:
            continue
        if len(found) == asked.width * HASH_BYTES:
            return found
    return None
