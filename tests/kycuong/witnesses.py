"""Servers that stand in for other people's witnesses, each on a free port of this machine, ended with the test."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from ledger import witness
from ledger.checkpoint import Checkpoint
from ledger.merkle import Tree, leaf_hash
from ledger.note import Signer
from ledger.witness import Answer, Seen

LOG = Signer.read("log.example/one", sha256(b"log").digest())
OTHER_LOG = Signer.read("log.example/two", sha256(b"two").digest())


def leaves(count, mark=b"entry"):
    return [leaf_hash(mark + str(at).encode()) for at in range(count)]


def tree(count, mark=b"entry"):
    return Tree.of(leaves(count, mark))


def point(size, of=None, signer=LOG, origin=None):
    """Return a signed checkpoint over the first `size` leaves."""
    return Checkpoint(origin or signer.name, size, (of or tree(size)).root(size)).signed(signer)


class Honest:
    """A witness that keeps what it saw in memory."""

    def __init__(self, name: str, now: int = 1_790_000_000) -> None:
        self.signer = witness.signer(f"{name}.example/w", sha256(name.encode()).digest())
        self.now = now
        self.seen: dict[str, Seen] = {}
        self.asked: list[bytes] = []
        self._alone = threading.Lock()

    def __call__(self, body: bytes) -> Answer:
        with self._alone:
            self.asked.append(body)
            said = witness.answer(body, [LOG.verifier], lambda o: self.seen.get(o, Seen()), self.signer, self.now)
            if said.seen:
                self.seen[LOG.name] = said.seen
            return said


@contextmanager
def serving(respond: Callable[[BaseHTTPRequestHandler, bytes], None]) -> Iterator[str]:
    """Answer every POST with `respond`; gives the address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            try:
                respond(self, self.rfile.read(int(self.headers["Content-Length"])))
            except OSError:
                self.close_connection = True  # the other side hung up, as it should

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/witness/"
    finally:
        server.shutdown()
        server.server_close()


def answering(judge: Callable[[bytes], Answer]) -> Callable[[BaseHTTPRequestHandler, bytes], None]:
    def respond(handler: BaseHTTPRequestHandler, body: bytes) -> None:
        answer = judge(body)
        handler.send_response(answer.status)
        handler.send_header("Content-Type", answer.kind)
        handler.send_header("Content-Length", str(len(answer.body)))
        handler.end_headers()
        handler.wfile.write(answer.body)

    return respond
