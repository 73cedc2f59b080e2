"""An old backup came back: the sealer says so, new entries stay behind the gap, and the way on is itself an entry."""

import json
import shutil
import threading
from argparse import Namespace
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from cases import chain, log, store
from kycuong import restore
from kycuong.errors import CannotRun
from ledger.checkpoint import Checkpoint
from ledger.merkle import root, verify_consistency
from tests.cases.walk import report
from tests.kycuong.sealed import (
    Witness,
    add,
    as_owner,
    back_to,
    leaves,
    published,
    settings_of,
    start,
    state,
    with_witness,
)


def lost_after(house, server, database, size=700, kept=600):
    """Seal `size` entries, then put the journal back to what it was at `kept`."""
    add(house, size)
    sealer = start(house)
    sealer.round()
    back_to(server, database, kept)
    return sealer


def fill(house, sealer):
    with store.transaction(house.db) as conn:
        return restore.fill(conn, house, sealer.last, "Người quản trị", "bản sao lưu ngày hôm qua")


def test_the_sealer_says_how_many_entries_are_missing_and_from_where(house, server, database):
    lost_after(house, server, database)

    with pytest.raises(CannotRun) as problem:
        start(house)

    assert problem.value.why == "old_backup"
    assert "100 signed entries, 600 to 699" in problem.value.english and "kycuong restore" in problem.value.vietnamese


def test_a_running_sealer_says_it_as_well(house, server, database):
    sealer = lost_after(house, server, database)

    with pytest.raises(CannotRun) as problem:
        sealer.round()

    assert problem.value.why == "old_backup" and published(sealer).size == 700
    assert add(house, 1) == 701, "what comes in from now on stands behind the gap"


def test_restore_gives_the_lost_entries_their_leaves_and_is_an_entry_itself(house, server, database):
    sealer = lost_after(house, server, database)

    index, gone = fill(house, sealer)

    assert (gone.first, gone.after) == (600, 700)
    with store.transaction(house.db) as conn:
        lost = conn.execute("SELECT count(*), min(i), max(i) FROM journal WHERE kind = 'lost'").fetchone()
        raw, payload = conn.execute(
            "SELECT entry, body FROM journal JOIN payload USING (i) WHERE i = %s", (index,)
        ).fetchone()
        assert log.proof(conn, house, 650) is None, "of a lost entry nothing can be proved but its place"
    assert lost == (100, 600, 699) and index == 700
    said = json.loads(bytes(raw))
    assert (said["k"], said["case"], said["first"], said["after"], said["size"]) == ("restore", "log", 600, 700, 700)
    assert json.loads(bytes(payload))["by"] == "Người quản trị"

    old = sealer.last
    again = start(house)
    again.round()
    assert published(again) == state(house)
    proof = log.tree(house, 701).consistency_proof(700, 701)
    verify_consistency(700, 701, proof, old.root, published(again).root)


def test_what_comes_in_after_an_old_backup_stands_behind_the_gap(house, server, database):
    sealer = lost_after(house, server, database)

    restore.hold_the_end(server.url("kc_app", database), house.log.parent)
    receipt = report(house)
    with pytest.raises(CannotRun) as problem:
        start(house)
    index, gone = fill(house, sealer)

    assert problem.value.why == "old_backup" and gone.count == 100
    with store.transaction(house.db) as conn:
        (first,) = conn.execute("SELECT i FROM journal WHERE fact = %s", (receipt["fact"],)).fetchone()
        count, flaws = chain.check(conn, receipt["case"])
    assert first == 700 and index > first and count and not flaws
    again = start(house)
    again.round()
    assert published(again) == state(house)


def test_a_second_old_backup_is_filled_as_well(house, server, database):
    sealer = lost_after(house, server, database)
    fill(house, sealer)
    sealer = start(house)
    sealer.round()
    back_to(server, database, 500)

    index, gone = fill(house, sealer)

    assert (gone.first, gone.after) == (500, 701) and index == 701
    start(house).round()


def test_a_changed_entry_is_no_old_backup_and_is_not_restored(house, server, database):
    sealer = lost_after(house, server, database)
    as_owner(server, database, "UPDATE journal SET entry = entry || 'x', leaf = sha256('\\x00'::bytea || entry || 'x') "
                               "WHERE i = 77")  # fmt: skip

    with pytest.raises(CannotRun) as problem:
        fill(house, sealer)

    assert problem.value.why == "journal_forked" and "entry 77 " in problem.value.english


def test_when_nothing_is_missing_there_is_nothing_to_restore(house):
    add(house, 3)
    sealer = start(house)
    sealer.round()

    with pytest.raises(CannotRun) as problem:
        fill(house, sealer)

    assert problem.value.why == "nothing_lost"


def test_without_the_tiles_only_a_new_log_remains_and_it_is_said(house, server, database):
    sealer = lost_after(house, server, database)
    shutil.rmtree(house.log / "tile")

    with pytest.raises(CannotRun) as problem:
        fill(house, sealer)

    assert problem.value.why == "leaves_gone" and "KYCUONG_LOG_ORIGIN" in problem.value.vietnamese
    with store.transaction(house.db) as conn:
        assert conn.execute("SELECT count(*) FROM journal WHERE kind = 'lost'").fetchone() == (0,)


def test_the_command_asks_who_and_why():
    with pytest.raises(CannotRun) as problem:
        restore.restore(Namespace(by=" ", reason="x"), None)
    assert problem.value.why == "who_and_why"


def test_the_command_fills_the_gap_and_says_what_is_owed(house, server, database, monkeypatch, capsys):
    sealer = lost_after(house, server, database)
    monkeypatch.setattr(restore, "house_of", lambda settings: house)

    code = restore.restore(Namespace(by="Người quản trị", reason="đĩa hỏng"), sealer.settings)

    assert code == 0
    told = capsys.readouterr().out
    assert "100 lost entries recorded, 600 to 699; the restore is entry 700." in told and "biên nhận" in told


def test_the_newest_signature_counts_though_an_older_one_is_published(house, server, database, monkeypatch, capsys):
    """The sealer was killed between remembering and publishing, and then an old backup came back."""
    sealer = lost_after(house, server, database)
    older = Checkpoint(house.origin, 500, root(leaves(house)[:500])).signed(sealer.signer)
    (house.log / "checkpoint").write_bytes(bytes(older))
    monkeypatch.setattr(restore, "house_of", lambda settings: house)

    assert restore.restore(Namespace(by="Người quản trị", reason="đĩa hỏng"), sealer.settings) == 0
    assert "600 to 699" in capsys.readouterr().out


@contextmanager
def watching(witness):
    """A witness that also shows the newest checkpoint that it signed."""
    shown = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            answer = witness(body)
            if answer.status == 200:
                shown[:] = [body.partition(b"\n\n")[2]]
            self.send_response(answer.status)
            self.end_headers()
            self.wfile.write(answer.body)

        def do_GET(self):
            self.send_response(200 if shown and self.path.endswith("/checkpoint") else 404)
            self.end_headers()
            self.wfile.write(b"".join(shown))

        def log_message(self, *_):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def test_when_its_memory_came_back_with_the_backup_a_witness_remembers(house, server, database, tmp_path, monkeypatch):
    add(house, 500)
    start(house).round()
    shutil.copytree(house.log.parent / "seal", tmp_path / "old-seal")
    shutil.copytree(house.log, tmp_path / "old-ledger")
    witness = Witness(house)
    with watching(witness) as url:
        with_witness(house, url, witness.signer.verifier)
        add(house, 200)
        start(house).round()
        back_to(server, database, 500)
        for name, old in (("seal", house.log.parent / "seal"), ("ledger", house.log)):
            shutil.rmtree(old)
            shutil.copytree(tmp_path / f"old-{name}", old)
        add(house, 1)

        with pytest.raises(CannotRun) as problem:
            start(house)

        assert problem.value.why == "old_backup" and "199 signed entries, 501 to 699" in problem.value.english
        monkeypatch.setattr(restore, "house_of", lambda settings: house)
        with pytest.raises(CannotRun) as problem:
            restore.restore(Namespace(by="Người quản trị", reason="đĩa hỏng"), settings_of(house.log.parent))
        assert problem.value.why == "leaves_gone"
