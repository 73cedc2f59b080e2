"""A log of made-up entries on a port of loopback, that can lie in every way an operator could."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from ledger import entry, tiles
from ledger.checkpoint import Checkpoint
from ledger.merkle import Tree, leaf_hash
from ledger.note import COSIGNATURE, Note, Signer
from ledger.tiles import Tile

LOG = Signer.read("log.example/so", b"l" * 32)
WITNESS = Signer.read("witness.example/w1", b"w" * 32, COSIGNATURE)
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
TOKEN = "t0ken"


@dataclass
class Journal:
    """Entries as the house writes them, chained case by case."""

    entries: list[bytes] = field(default_factory=list)
    ends: dict[str, tuple[int, str]] = field(default_factory=dict)

    def add(self, kind: str, case: str, at: datetime = NOW, **more: str | int) -> int:
        seq, prev = self.ends.get(case, (0, entry.GENESIS))
        raw = entry.encode(len(self.entries), at, kind, case, seq + 1, prev, more)
        self.ends[case] = (seq + 1, leaf_hash(raw).hex())
        self.entries.append(raw)
        return len(self.entries) - 1

    def fact(self, case: str, at: datetime = NOW, **more: str | int) -> int:
        kind = "case.fact" if case in self.ends else "report.received"
        said = {"from": "", "to": "received", "terms": "", "ended": 0, "reasoned": 1, "rule": "intake@2026-07-01#x"}
        return self.add(kind, case, at, **(said | more))

    def grown(self, count: int) -> "Journal":
        for n in range(count):
            self.fact(f"case{n % 97:02d}")
        return self


class Served:
    """What a log shows at this moment: checkpoint, tiles and bundles, with whatever `lies` says instead."""

    def __init__(self, entries: list[bytes], *signers: Signer) -> None:
        self.signers = signers or (LOG,)
        self.lies: dict[str, tuple[int, bytes]] = {}
        self.headers: dict[str, str] = {}
        self.bundles = True
        self.show(entries)

    def show(self, entries: list[bytes], size: int | None = None) -> None:
        self.entries = list(entries)
        self.leaves = [leaf_hash(each) for each in entries]
        self.size = len(entries) if size is None else size
        self.tree = Tree.of(self.leaves)
        text = Checkpoint(self.signers[0].name, self.size, self.tree.root(self.size)).text
        self.note = Note(text, tuple(each.sign(text, int(NOW.timestamp())) for each in self.signers))

    def answer(self, path: str, authorization: str) -> tuple[int, bytes]:
        if path in self.lies:
            return self.lies[path]
        if path == "checkpoint":
            return 200, bytes(self.note)
        tile = Tile.read(path)
        if tile is None or not tile.within(self.size):
            return 404, b""
        first, end = tile.span
        if tile.level != "entries":
            return 200, b"".join(self.leaves[first:end])
        if authorization != f"Bearer {TOKEN}":
            return 401, b""
        return 200, tiles.bundle(self.entries[first:end])


@contextmanager
def serving(log: Served) -> Iterator[str]:
    """Lend the address of the log."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, body = log.answer(self.path.removeprefix("/log/"), self.headers.get("authorization", ""))
            self.send_response(status)
            length = log.headers.get("content-length", str(len(body)))
            for name, value in {**log.headers, "content-length": length}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/log"
    finally:
        server.shutdown()
        server.server_close()


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    at: datetime = NOW

    def __call__(self) -> datetime:
        return self.at

    def on(self, **delta: float) -> None:
        self.at += timedelta(**delta)
