"""Kill -9 of a witness between any two steps, 200 times: never two inconsistent cosignatures, and it goes on."""

import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from itertools import pairwise
from pathlib import Path

import pytest

from kycuong import witness
from ledger import checkpoint, note
from ledger.checkpoint import Checkpoint
from ledger.merkle import Tree, leaf_hash
from ledger.note import Verifier
from ledger.witness import Answer, request
from tests.kycuong.witnesses import LOG

ROOT = Path(__file__).parent.parent.parent
POINTS = ("asked", "read", "stored", "committed", "-")
LENGTH = 3000


class Lives:
    """One witness after another in the same folder."""

    def __init__(self, data: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.data = data
        self.killed = 0
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.kycuong.dying_witness", str(self.port), str(LOG.verifier), str(data)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip

    def _hear(self, word: str) -> str:
        assert self._program.stdout
        for line in self._program.stdout:
            if line.startswith(word):
                return line
        raise AssertionError("the program that starts witnesses ended")

    def begin(self, point: str, times: int = 1) -> int:
        assert self._program.stdin
        self._program.stdin.write(f"{point} {times}\n")
        self._program.stdin.flush()
        pid = int(self._hear("pid").split()[1])
        until = time.monotonic() + 20
        while time.monotonic() < until:
            try:
                if self.ask("GET", "/"):
                    return pid
            except OSError:
                time.sleep(0.005)
        raise AssertionError("a witness did not start again")

    def dead(self) -> None:
        self._hear("dead")
        self.killed += 1

    def end(self) -> None:
        assert self._program.stdin
        self._program.stdin.close()
        self._program.wait(20)

    def ask(self, method: str, path: str, body: bytes | None = None) -> tuple[int, bytes]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    @property
    def key(self) -> Verifier:
        return Verifier.read((self.data / "witness.vkey").read_text().strip())


@contextmanager
def lives(data: Path) -> Iterator[Lives]:
    each = Lives(data)
    try:
        yield each
    finally:
        each.end()


def histories(seed: random.Random) -> list[list[bytes]]:
    """Five histories that part from one another here and there: whoever holds the log's key may try them all."""
    cuts = [LENGTH, *sorted(seed.randrange(LENGTH) for _ in range(4))]
    return [[leaf_hash(b"%d %d" % (which if at >= cut else 0, at)) for at in range(LENGTH)]
            for which, cut in enumerate(cuts)]  # fmt: skip


def remembered(data: Path) -> tuple[int, bytes]:
    """Read what the folder holds after a death, as the next witness will."""
    ours, memory = witness.opened(data, None)
    try:
        seen = memory.seen(LOG.name)
        if seen.note:
            found = checkpoint.opened(seen.note, [LOG.verifier], [ours.verifier])
            assert (found.checkpoint.size, found.checkpoint.root) == (seen.size, seen.root)
        return seen.size, seen.root
    finally:
        memory.close()


class Thief:
    """Sends one checkpoint after another, of every history, and keeps whatever was cosigned."""

    def __init__(self, seed: random.Random, each: Lives) -> None:
        self.seed, self.each = seed, each
        self.leaves = histories(seed)
        self.trees = [Tree.of(one) for one in self.leaves]
        self.signed: list[list[bytes]] = []
        self.size = 0

    def life(self) -> None:
        """Go on until the witness is dead."""
        try:
            for _ in range(400):
                self._try()
        except (OSError, HTTPException):
            return

    def _try(self) -> None:
        which = self.seed.randrange(len(self.trees))
        size = min(LENGTH, self.size + self.seed.randrange(3))
        old = self.size
        proof = self.trees[which].consistency_proof(old, size) if old else []
        point = Checkpoint(LOG.name, size, self.trees[which].root(size)).signed(LOG)
        status, body = self.each.ask("POST", "/add-checkpoint", request(old, proof, point))
        if status == 409:
            self.size = int(body)
        elif status == 200:
            (line,) = note.read_signatures(body.decode())
            self.each.key.verify(point.text, line)
            self.signed.append(self.leaves[which][:size])
            self.size = size


@pytest.mark.drill
@pytest.mark.parametrize("half", [1, 2])
def test_a_witness_killed_two_hundred_times_signs_one_history(tmp_path, half):
    seed = random.Random(20261124 + half)
    data = tmp_path / "w"
    kept: list[tuple[int, bytes]] = []
    with lives(data) as each:
        thief = Thief(seed, each)
        for turn in range(100):
            point = POINTS[turn % len(POINTS)]
            pid = each.begin(point, seed.randrange(1, 8))
            killer = threading.Timer(seed.uniform(0.01, 0.3), os.kill, (pid, signal.SIGKILL))
            if point == "-":
                killer.start()
            thief.life()
            each.dead()
            kept.append(remembered(data))
            assert kept[-1][0] >= len(thief.signed[-1] if thief.signed else []), "what was answered is on the disk"
        before = len(thief.signed)
        pid = each.begin("-")
        threading.Timer(1.0, os.kill, (pid, signal.SIGKILL)).start()
        thief.life()
        each.dead()

    assert each.killed == 101
    assert len(thief.signed) > before > 50
    for one, following in pairwise(thief.signed):
        assert following[: len(one)] == one
    assert [size for size, _ in kept] == sorted(size for size, _ in kept)
    whole = Tree.of(thief.signed[-1])
    assert all(root == whole.root(size) for size, root in kept if size)


def test_what_is_committed_is_on_the_disk_before_it_is_answered(tmp_path):
    """SQLite's own words for it: a write-ahead log, and a sync at each commit (2 is FULL)."""
    ours, memory = witness.opened(tmp_path, None)
    try:
        assert memory._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert memory._db.execute("PRAGMA synchronous").fetchone() == (2,)
        answer: Answer = memory.judge(
            request(0, [], Checkpoint(LOG.name, 1, leaf_hash(b"x")).signed(LOG)), [LOG.verifier], ours, 7
        )
    finally:
        memory.close()
    assert answer.status == 200
    assert remembered(tmp_path) == (1, leaf_hash(b"x"))
