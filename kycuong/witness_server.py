"""A witness over HTTP (C2SP tlog-witness): add-checkpoint, and the newest checkpoint of each log."""

import asyncio
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from kycuong.witness_memory import Memory
from ledger.note import Signer, Verifier
from ledger.witness import LARGEST_REQUEST, TEXT, Answer

BODY_SECONDS = 10
MOST_KEPT = 100


@dataclass
class Witness:
    """Whose checkpoints are cosigned, with which key, and where what was seen lies."""

    logs: tuple[Verifier, ...]
    signer: Signer
    memory: Memory
    refused: Path
    clock: Callable[[], float]

    def take(self, body: bytes) -> Answer:
        """Judge one request. A disk that cannot keep what was seen means no cosignature."""
        try:
            answer = self.memory.judge(body, self.logs, self.signer, int(self.clock()))
        except sqlite3.Error as problem:
            _say(f"{self.memory.path}: {problem}")
            return Answer(503, b"no_memory\n")
        if answer.status == 422:
            self._set_aside(body, answer)
        return answer

    def newest(self, origin: str) -> Answer:
        """Return the newest checkpoint of the log whose name has this SHA-256 in hex."""
        try:
            found = self.memory.checkpoint(self.logs, origin)
        except sqlite3.Error as problem:
            _say(f"{self.memory.path}: {problem}")
            return Answer(503, b"no_memory\n")
        return Answer(200, found) if found else Answer(404, b"unknown_log\n")

    def _set_aside(self, body: bytes, answer: Answer) -> None:
        """Keep what a log signed and what does not follow from what was seen: it may prove a second history."""
        signed = body.partition(b"\n\n")[2].rpartition(b"\n\n")[0]
        kept = self.refused / f"{sha256(signed).hexdigest()}.txt"
        try:
            self.refused.mkdir(mode=0o700, exist_ok=True)
            if not kept.exists() and sum(1 for _ in self.refused.iterdir()) < MOST_KEPT:
                kept.write_bytes(body)
                _say(f"từ chối / refused: {answer.body.decode().strip()} → {kept}")
        except OSError as problem:
            _say(f"{self.refused}: {problem.strerror}")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def app(witness: Witness) -> Starlette:
    """Return the server of this witness."""

    async def add(request: Request) -> Response:
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await _bounded(request)
        except TimeoutError:
            return _response(Answer(408, b"too_slow\n"), last=True)
        except ClientDisconnect:
            return _response(Answer(400, b"cut_off\n"), last=True)
        if body is None:
            return _response(Answer(413, b"request_too_large\n"), last=True)
        return _response(await run_in_threadpool(witness.take, body))

    async def newest(request: Request) -> Response:
        return _response(await run_in_threadpool(witness.newest, request.path_params["origin"]))

    async def itself(request: Request) -> Response:
        return _response(Answer(200, f"{witness.signer.verifier}\n".encode()))

    return Starlette(routes=[
        Route("/", itself), Route("/add-checkpoint", add, methods=["POST"]), Route("/{origin}/checkpoint", newest),
    ])  # fmt: skip


async def _bounded(request: Request) -> bytes | None:
    """Read a body; None as soon as it is longer than any request can be."""
    said = request.headers.get("content-length", "0")
    if said.isascii() and said.isdigit() and (len(said) > 9 or int(said) > LARGEST_REQUEST):
        return None
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST_REQUEST:
            return None
    return body


def _response(answer: Answer, last: bool = False) -> Response:
    headers = {"Content-Type": answer.kind or TEXT, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    if last:  # what is left of the body is not waited for
        headers["Connection"] = "close"
    return Response(answer.body, answer.status, headers)
