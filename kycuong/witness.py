"""`kycuong witness`: cosign a log that only grows. Needs nothing of the office but its public key."""

import errno
import os
import signal
import socket
import sys
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kycuong.addresses import host_and_port
from kycuong.disk import write
from kycuong.errors import BadSetting, CannotRun, explained
from kycuong.settings import Settings, kept_key
from kycuong.witness_memory import Memory
from kycuong.witness_server import Witness, app
from ledger.errors import LedgerError
from ledger.note import PLAIN, Signer, Verifier
from ledger.witness import signer

KEY = "witness.key"
WAIT_SECONDS = 60.0
ENDING_SECONDS = 5
LARGEST_FILE = 100_000  # bytes


def witness(given: Namespace, settings: Settings) -> int:
    """Serve until told to stop."""
    import uvicorn

    data = Path(given.data).absolute() if given.data else settings.home / "witness"
    listening = _listen(given.listen)
    with listening, _usable(data):
        ours, memory = opened(data, given.name)
        print(f"Khóa công khai của chứng nhân / The witness's key: {ours.verifier}", flush=True)
        logs = keys_of(given.log)
        server = app(Witness(logs, ours, memory, data / "refused", time.time))
        print(f"Chứng nhân cho / Witness of: {', '.join(dict.fromkeys(each.name for each in logs))}", flush=True)
        config = uvicorn.Config(server, log_level="warning", access_log=False, server_header=False, lifespan="off",
                                timeout_graceful_shutdown=ENDING_SECONDS)  # fmt: skip
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # uvicorn hands it on when it has ended its work
        try:
            uvicorn.Server(config).run(sockets=[listening])
        finally:
            memory.close()
    return 0


@contextmanager
def _usable(data: Path) -> Iterator[None]:
    """Say in a sentence what is wrong with a folder or a file that was named."""
    try:
        with explained(data):
            yield
    except OSError as problem:
        raise CannotRun("cannot_use", path=problem.filename or data, reason=problem.strerror) from problem


def opened(data: Path, name: str | None) -> tuple[Signer, Memory]:
    """Open the folder of a witness, or furnish it: its memory first, then its key, then the public part."""
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    memory = Memory(data / "witness.db", new=not (data / "keys" / KEY).exists())
    seed = kept_key(data, KEY)
    public = data / "witness.vkey"
    try:
        ours = signer(_name(public, name, seed, memory.empty()), seed)
    except LedgerError as problem:
        raise BadSetting("bad_key_name", setting="--name", value=name) from problem
    memory.check(ours.verifier)
    write(public, f"{ours.verifier}\n".encode())
    return ours, memory


def _name(public: Path, name: str | None, seed: bytes, new: bool) -> str:
    """Return the name under which this witness signs. It is part of its key, so it never changes silently."""
    if not public.exists():
        if name is None and not new:
            raise CannotRun("witness_nameless", path=public)
        return name or f"witness.example/{signer('new', seed).verifier.key[:4].hex()}"
    known = keys(public.read_text(encoding="utf-8", errors="replace"), public)[0]
    if name is not None and name != known.name:
        raise BadSetting("witness_other_name", known=known.name, path=public)
    return known.name


def keys_of(given: str, seconds: float = WAIT_SECONDS) -> tuple[Verifier, ...]:
    """Return the log's keys: given itself, or a file with one a line. A file that is to come is waited for."""
    path = Path(given)
    if given.count("+") >= 2 and not os.path.exists(given):
        return _logs(keys(given, "--log"), "--log")
    until = time.monotonic() + seconds
    while not os.path.exists(path):
        if time.monotonic() >= until:
            raise CannotRun("no_such_file", path=path)
        time.sleep(0.05)
    with path.open("rb") as file:
        return _logs(keys(file.read(LARGEST_FILE).decode(errors="replace"), path), path)


def keys(said: str, where: object) -> tuple[Verifier, ...]:
    """Read one key a line; empty lines and comments are passed over. Raises CannotRun."""
    lines = [line.strip() for line in said.splitlines()]
    try:
        found = tuple(Verifier.read(line) for line in lines if line and not line.startswith("#"))
    except LedgerError as problem:
        raise CannotRun("bad_vkey", path=where) from problem
    if not found:
        raise CannotRun("bad_vkey", path=where)
    return found


def _logs(found: tuple[Verifier, ...], where: object) -> tuple[Verifier, ...]:
    if any(each.kind != PLAIN for each in found):
        raise CannotRun("bad_vkey", path=where)
    return found


def _listen(said: str) -> socket.socket:
    """Take the port before anything else is done."""
    bad = BadSetting("bad_address", setting="--listen", form="127.0.0.1:8427")
    place = host_and_port(said)
    if place is None:
        raise bad
    try:
        family, kind, _, _, address = socket.getaddrinfo(*place, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        made = socket.socket(family, kind)
    except (OSError, UnicodeError) as problem:
        raise bad from problem
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind(address)
    except OSError as problem:
        made.close()
        raise _taken(problem, place[1]) from problem
    return made


def _taken(problem: OSError, port: int) -> CannotRun:
    if problem.errno == errno.EADDRINUSE:
        return CannotRun("port_in_use", port=port, setting="--listen")
    return CannotRun("cannot_listen", port=port, reason=os.strerror(problem.errno or 0))
