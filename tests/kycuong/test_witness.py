"""`kycuong witness` as its operator and a thief of the log's key meet it: a process of its own, over real HTTP."""

import signal
import socket
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from hashlib import sha256
from http.client import HTTPException
from pathlib import Path

import pytest

from kycuong.cosign import collect
from ledger import checkpoint, policy
from ledger.checkpoint import Checkpoint
from ledger.note import Signer, read_signatures
from ledger.policy import Trusted
from ledger.witness import Answer, request
from tests.kycuong.witnesses import LOG, ORIGIN, OTHER_LOG, Running, answering, point, running, serving, tree

JUNK = bytes(32)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One witness for the questions that change nothing: it has seen five entries."""
    with running(tmp_path_factory.mktemp("witness")) as each:
        assert each.grow(0, 5) == 200
        yield each


TREE = tree(12)
OTHER = tree(12, b"other")
GOOD = request(5, TREE.consistency_proof(5, 9), point(9))
FIVE = Checkpoint(LOG.name, 5, TREE.root(5))


@pytest.mark.parametrize(("status", "body"), [
    (400, b""), (400, GOOD[:-1]), (400, GOOD.replace(b"old 5", b"old 05")), (400, GOOD.replace(b"\n", b"\r\n")),
    (400, request(5, [JUNK] * 64, point(9))),
    (404, request(5, [], Checkpoint(OTHER_LOG.name, 9, TREE.root(9)).signed(OTHER_LOG))),
    (403, request(5, TREE.consistency_proof(5, 9), Checkpoint(LOG.name, 9, TREE.root(9)).signed(OTHER_LOG))),
    (403, GOOD.replace(b"\n9\n", b"\n8\n")),
    (400, request(9, [], point(5))), (409, request(4, TREE.consistency_proof(4, 9), point(9))),
    (422, request(5, [], point(9))), (422, request(5, [JUNK], point(5))), (413, bytes(70_000)),
])  # fmt: skip
def test_each_wrong_request_has_its_status(shared, status, body):
    found, kind, said = shared.ask("POST", "/add-checkpoint", body)

    assert found == status
    if status == 409:
        assert (kind, said) == ("text/x.tlog.size", b"5\n")


def test_other_methods_and_addresses_are_refused(shared):
    assert shared.ask("GET", "/add-checkpoint")[0] == 405
    assert shared.ask("POST", "/")[0] == 405
    assert shared.ask("GET", "/nothing")[0] == 404
    assert shared.ask("GET", f"/{ORIGIN.upper()}/checkpoint")[0] == 404
    assert shared.ask("GET", f"/{'0' * 64}/checkpoint")[0] == 404


@pytest.mark.parametrize(("what", "status", "body"), [
    ("rollback", 400, request(5, [], point(3))),
    ("rollback that says old 3", 409, request(3, [], point(3))),
    ("rewritten and signed again", 422, request(5, OTHER.consistency_proof(5, 9), point(9, OTHER))),
    ("rewritten, as if new", 409, request(0, [], point(9, OTHER))),
    ("a fork from entry 4 on", 422,
     request(5, (tree(12, b"entry")).consistency_proof(5, 9), point(9, OTHER))),
    ("same size, other root", 422, request(5, [], point(5, OTHER))),
    ("cut to nothing", 409, request(0, [], point(0))),
])  # fmt: skip
def test_with_the_logs_key_stolen_no_second_history_is_cosigned(shared, what, status, body):
    assert shared.ask("POST", "/add-checkpoint", body)[0] == status, what
    assert FIVE.text in shared.kept()[1].decode()


def test_what_it_refused_to_follow_is_kept_as_evidence(tmp_path):
    with running(tmp_path / "w") as each:
        assert each.grow(0, 5) == 200
        assert each.grow(5, 9, OTHER) == 422
        assert each.grow(5, 9, OTHER) == 422
        (kept,) = (tmp_path / "w" / "refused").iterdir()
        assert point(9, OTHER).text.encode() in kept.read_bytes()
        _, said = each.stop()
    assert str(kept) in said


def test_the_checkpoint_it_serves_is_signed_by_the_log_and_by_it(tmp_path):
    with running(tmp_path) as each:
        assert each.kept()[0] == 404
        status, kind, line = each.add(0, point(5), [])
        assert (status, kind) == (200, "text/plain; charset=utf-8")
        (made,) = read_signatures(line.decode())
        assert abs(each.key.verify(point(5).text, made) - time.time()) < 60

        status, kept = each.kept()

    assert (status, kept) == (200, bytes(point(5)) + line)
    assert set(checkpoint.opened(kept, [LOG.verifier], [each.key]).cosigned()) == {each.key.name}


def test_it_starts_again_where_it_ended_and_keeps_its_key(tmp_path):
    with running(tmp_path, "--name", "giam-sat.example/w1") as each:
        assert each.grow(0, 5) == 200
        key = each.key
        code, said = each.stop()
    assert (code, key.name) == (0, "giam-sat.example/w1")
    assert str(key) in said
    assert (tmp_path / "keys" / "witness.key").stat().st_mode & 0o777 == 0o600

    with running(tmp_path) as each:
        assert each.key == key
        assert each.grow(0, 9) == 409
        assert each.grow(5, 9) == 200
        assert each.stop(signal.SIGINT)[0] == 130


def test_a_file_of_keys_is_waited_for_and_may_hold_several(tmp_path):
    path = tmp_path / "log.vkey"
    following = Signer.read(LOG.name, sha256(b"following").digest())
    each = Running(tmp_path / "w", log=str(path))
    try:
        until = time.monotonic() + 20
        while not (tmp_path / "w" / "witness.vkey").exists() and time.monotonic() < until:
            time.sleep(0.02)
        assert each.key  # whoever writes the policy can read it before the log has a key
        path.with_suffix(".new").write_text(f"# two keys\n{LOG.verifier}\n\n{following.verifier}\n")
        path.with_suffix(".new").rename(path)
        each.ready()
        assert each.grow(0, 5) == 200
        later = Checkpoint(LOG.name, 9, TREE.root(9)).signed(following)
        assert each.add(5, later, TREE.consistency_proof(5, 9))[0] == 200
    finally:
        each.stop(signal.SIGKILL)


def test_two_of_three_real_witnesses_suffice_with_one_lying_and_one_away(tmp_path):
    def lie(body):
        return Answer(200, LOG.sign("anything\n").line().encode())

    with running(tmp_path / "a") as a, running(tmp_path / "b") as b, running(tmp_path / "c") as c:
        keys = {"a": a.key, "b": b.key, "c": c.key}
        urls = {"a": a.url, "b": b.url, "c": c.url}

        def ask(size, known):
            trusted = {name: Trusted(keys[name], urls[name]) for name in keys}
            asked = policy.read(policy.written([Trusted(LOG.verifier)], trusted, 2))
            note, wrong = collect(point(size), asked, tree(size), known)
            found = checkpoint.opened(bytes(note), asked.log_keys, asked.witness_keys)
            return len(found.cosigned()), asked.satisfied(found), [name for name, _ in wrong]

        known: dict[str, int] = {}
        assert ask(5, known) == (3, True, [])
        c.stop(signal.SIGKILL)
        assert ask(9, known) == (2, True, ["c"])
        with serving(answering(lie)) as liar:
            urls["b"] = liar
            assert ask(12, known) == (1, False, ["b", "c"])
        urls["b"] = b.url
        assert ask(12, {}) == (2, True, ["c"])


@pytest.mark.parametrize("processes", [1, 2])
def test_fifty_clients_at_once_never_get_a_smaller_size_after_a_larger(tmp_path, processes):
    """Two processes on one folder are the operator's mistake, and still sign one history."""
    big = tree(60)
    signed: list[tuple[int, int, int]] = []
    with ExitStack() as stack:
        servers = [stack.enter_context(running(tmp_path)) for _ in range(processes)]

        def race(size: int) -> None:
            each, old = servers[size % processes], 0
            for _ in range(200):
                status, _, body = each.add(old, point(size, big), big.consistency_proof(old, size) if old else [])
                if status == 200:
                    (line,) = read_signatures(body.decode())
                    signed.append((old, size, each.key.verify(point(size, big).text, line)))
                    return
                assert status in (409, 503)  # 503: the other process held the file too long on a busy machine
                old = int(body) if status == 409 else old
                if old > size:
                    return

        with ThreadPoolExecutor(50) as beside:
            list(beside.map(race, range(1, 51)))
        last = [each.kept()[1].split(b"\n")[1] for each in servers]

    assert last == [b"50"] * processes
    signed.sort()
    assert [old for old, _, _ in signed] == [0, *(size for _, size, _ in signed)][:-1]  # one chain, no step twice
    assert [when for _, _, when in signed] == sorted(when for _, _, when in signed)


def test_a_body_of_a_gigabyte_is_refused_and_not_kept_in_memory(tmp_path):
    def peak() -> int:
        lines = Path(f"/proc/{each.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024

    def pour(head: bytes, piece: bytes, most: int) -> bytes:
        """Send until the other side hangs up; return what it said."""
        with socket.create_connection(("127.0.0.1", each.port), timeout=20) as line:
            line.sendall(b"POST /add-checkpoint HTTP/1.1\r\nHost: x\r\n" + head + b"\r\n\r\n")
            try:
                for _ in range(most):
                    line.sendall(piece)
            except OSError:
                pass
            try:
                return line.recv(400)
            except OSError:
                return b""

    with running(tmp_path) as each:
        each.grow(0, 5)
        before = peak()
        piece = bytes(1 << 20)
        for _ in range(5):
            pour(b"Content-Length: 1000000000", piece, 1000)
            pour(b"Transfer-Encoding: chunked", f"{1 << 20:x}\r\n".encode() + piece + b"\r\n", 1000)
            pour(b"X: " + bytes(1 << 20), piece, 100)
        assert b" 413 " in pour(b"Content-Length: 1000000000", b"", 1)
        assert peak() - before < 40
        assert each.grow(5, 9) == 200


def test_a_disk_that_cannot_keep_means_no_cosignature(tmp_path):
    with running(tmp_path) as each:
        assert each.grow(0, 5) == 200
        with sqlite3.connect(tmp_path / "witness.db", isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")  # somebody else holds the file
            assert each.grow(5, 9) == 503
            other.execute("ROLLBACK")
        assert each.grow(5, 9) == 200


def test_someone_who_sends_nothing_holds_nobody_up(tmp_path):
    with running(tmp_path) as each:
        lines = [socket.create_connection(("127.0.0.1", each.port)) for _ in range(50)]
        try:
            for line in lines:
                line.sendall(b"POST /add-checkpoint HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nold")
            assert each.grow(0, 5) == 200
        finally:
            for line in lines:
                line.close()
        assert each.grow(5, 9) == 200


def test_a_line_that_breaks_in_the_middle_of_a_request_changes_nothing(shared):
    with socket.create_connection(("127.0.0.1", shared.port)) as line:
        line.sendall(b"POST /add-checkpoint HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n" + GOOD[:100])
    with pytest.raises((OSError, HTTPException)), socket.create_connection(("127.0.0.1", shared.port)) as line:
        line.settimeout(0.2)
        line.recv(10)
    assert FIVE.text in shared.kept()[1].decode()
