"""Witnesses for tests: our own as a process, and servers that stand in for other people's, on free ports."""

import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from ledger import witness
from ledger.checkpoint import Checkpoint
from ledger.merkle import Tree, leaf_hash
from ledger.note import Note, Signer, Verifier
from ledger.witness import Answer, Seen, request

LOG = Signer.read("log.example/one", sha256(b"log").digest())
ORIGIN = sha256(LOG.name.encode()).hexdigest()
OTHER_LOG = Signer.read("log.example/two", sha256(b"two").digest())


def leaves(count, mark=b"entry"):
    return [leaf_hash(mark + str(at).encode()) for at in range(count)]


def tree(count, mark=b"entry"):
    return Tree.of(leaves(count, mark))


def point(size, of=None, signer=LOG, origin=None):
    """Return a signed checkpoint over the first `size` leaves."""
    return Checkpoint(origin or signer.name, size, (of or tree(size)).root(size)).signed(signer)


# A shell in the background makes its children deaf to Ctrl-C, and tests are started from such shells too.
HEARING = ("env", "--default-signal=INT")


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
def serving(respond: Callable[[BaseHTTPRequestHandler, bytes], None], certificate: Path | None = None) -> Iterator[str]:
    """Answer every POST with `respond`, over TLS with a certificate; gives the address."""

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
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # who hangs up during TLS is meant to
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"{'https' if certificate else 'http'}://127.0.0.1:{server.server_port}/witness/"
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


class Running:
    """A witness process and how one speaks with it."""

    def __init__(self, data: Path, *more: str, log: str | None = None, program: tuple[str, ...] = ()) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.data = data
        program = program or (sys.executable, "-m", "kycuong")
        given = ["witness", "--listen", f"127.0.0.1:{self.port}", "--log", log or str(LOG.verifier)]
        self.process = subprocess.Popen(
            [*HEARING, *program, *given, "--data", str(data), *more],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def key(self) -> Verifier:
        return Verifier.read((self.data / "witness.vkey").read_text().strip())

    def ready(self) -> "Running":
        until = time.monotonic() + 30
        while time.monotonic() < until:
            try:
                if self.ask("GET", "/")[0] == 200:
                    return self
            except OSError:
                assert self.process.poll() is None, self.process.stdout and self.process.stdout.read()
                time.sleep(0.02)
        raise AssertionError("the witness did not start")

    def ask(self, method: str, path: str, body: bytes | None = None) -> tuple[int, str | None, bytes]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body)
            answer = connection.getresponse()
            return answer.status, answer.getheader("Content-Type"), answer.read()
        finally:
            connection.close()

    def add(self, old: int, signed: Note, proof: list[bytes]) -> tuple[int, str | None, bytes]:
        return self.ask("POST", "/add-checkpoint", request(old, proof, signed))

    def grow(self, old: int, size: int, of=None) -> int:
        made = of or tree(size)
        proof = made.consistency_proof(old, size) if 0 < old <= size else []
        return self.add(old, point(size, made), proof)[0]

    def kept(self) -> tuple[int, bytes]:
        status, _, body = self.ask("GET", f"/{ORIGIN}/checkpoint")
        return status, body

    def stop(self, how: int = signal.SIGTERM) -> tuple[int, str]:
        if self.process.poll() is None:
            self.process.send_signal(how)
        said, _ = self.process.communicate(timeout=20)
        return self.process.returncode, said


@contextmanager
def running(data: Path, *more: str, log: str | None = None, program: tuple[str, ...] = ()) -> Iterator[Running]:
    each = Running(data, *more, log=log, program=program)
    try:
        yield each.ready()
    finally:
        each.stop(signal.SIGKILL)
