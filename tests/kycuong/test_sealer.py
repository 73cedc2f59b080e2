"""The sealer: what it signs, what it remembers, what it refuses, and why it says so."""

import os
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import psycopg
import pytest

from cases import log
from kycuong import balance, log_files, sealing
from kycuong.errors import CannotRun
from kycuong.sealer import alone, keep_sealing
from ledger import note
from ledger.checkpoint import Checkpoint
from ledger.merkle import EMPTY_ROOT, verify_consistency
from tests.cases.walk import report
from tests.kycuong.sealed import add, as_owner, published, rows, start, state


def test_an_empty_log_is_sealed_too(house):
    sealer = start(house)

    sealer.round()

    assert published(sealer) == Checkpoint(house.origin, 0, EMPTY_ROOT)


def test_each_round_seals_what_is_there_and_the_trees_follow_one_another(house):
    sealer, seen = start(house), []
    for count in (1, 0, 254, 1, 1, 300, 0, 20):
        if count:
            add(house, count)
        sealer.round()
        seen.append(published(sealer))
        assert seen[-1] == state(house)

    tree = log.tree(house, seen[-1].size)
    for old, new in pairwise(seen):
        verify_consistency(old.size, new.size, tree.consistency_proof(old.size, new.size), old.root, new.root)
    assert log_files.remembered(house.log.parent, sealer.signer.verifier) == seen[-1]
    assert not (house.log / "tile/0/000.p").exists(), "the full tile took over"


def test_what_is_shown_was_remembered_before(house, monkeypatch):
    sealer, shown = start(house), []
    written = sealing.write

    def watched(path, content):
        if path.name in ("checkpoint", "last_signed"):
            shown.append((path.name, note.read(content).text))
        written(path, content)

    monkeypatch.setattr(sealing, "write", watched)
    monkeypatch.setattr(log_files, "write", watched)
    report(house)
    sealer.round()

    assert [name for name, _ in shown] == ["last_signed", "checkpoint"]
    assert shown[0][1] == shown[1][1]


def test_a_day_without_the_sealer_refuses_no_act_and_is_caught_up_in_one_round(house):
    sealer = start(house)
    report(house)
    sealer.round()
    now = datetime.now(UTC)
    house.clock = lambda: now + timedelta(days=1)
    for _ in range(3):
        report(house)

    start(house).round()

    assert published(sealer) == state(house)
    assert rows(house)[-1][2] == now + timedelta(days=1)


def test_a_second_sealer_on_the_folder_is_refused(house):
    with alone(house.log.parent), pytest.raises(CannotRun) as problem, alone(house.log.parent):
        pass
    assert problem.value.why == "already_sealing"


def test_a_full_disk_is_one_sentence(house, monkeypatch):
    sealer = start(house)
    add(house, 1)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotRun) as problem:
        sealer.round()

    assert problem.value.why == "disk_full"


def test_without_its_own_memory_the_sealer_is_bound_by_what_it_published(house, server, database):
    add(house, 5)
    start(house).round()
    log_files.last_signed(house.log.parent).unlink()
    as_owner(server, database, "UPDATE journal SET leaf = sha256('x'), kind = 'lost' WHERE i = 2")

    with pytest.raises(CannotRun) as problem:
        start(house)

    assert problem.value.why == "journal_forked"


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE journal SET entry = entry || ' '::bytea WHERE i = 300", "changed content"),
        (
            "UPDATE journal SET entry = entry || 'x', leaf = sha256('\\x00'::bytea || entry || 'x') WHERE i = 300",
            "differs",
        ),
        ("DELETE FROM journal WHERE i = 300", "is gone"),
        ("UPDATE journal SET kind = 'lost', entry = '' WHERE i = 300", "is called lost"),
    ],
)
def test_whoever_changes_an_entry_stops_the_sealer_which_names_it(house, server, database, statement, words):
    add(house, 700)
    sealer = start(house)
    sealer.round()
    as_owner(server, database, statement)

    for again in (lambda: start(house), lambda: sealer._read_again(sealer.last)):
        with pytest.raises(CannotRun) as problem:
            again()
        assert problem.value.why == "journal_forked"
        assert "entry 300 " in problem.value.english and words in problem.value.english


def test_an_entry_changed_in_the_tile_that_grows_stops_the_next_round(house, server, database):
    add(house, 700)
    sealer = start(house)
    sealer.round()
    as_owner(server, database, "UPDATE journal SET entry = entry || 'x', leaf = sha256('\\x00'::bytea || entry || 'x') "
                               "WHERE i = 690")  # fmt: skip
    add(house, 1)

    with pytest.raises(CannotRun) as problem:
        sealer.round()

    assert problem.value.why == "journal_forked" and "entry 690 " in problem.value.english
    assert published(sealer).size == 700


def test_the_hour_over_all_entries_are_read_again(house, server, database):
    add(house, 700)
    sealer = start(house)
    sealer.round()
    as_owner(server, database, "UPDATE journal SET entry = entry || 'x' WHERE i = 1")
    sealer.round()
    sealer._read_at -= 3601

    with pytest.raises(CannotRun) as problem:
        sealer.round()

    assert problem.value.why == "journal_forked"


@pytest.mark.parametrize("spoil", [lambda tile: tile.unlink(), lambda tile: tile.write_bytes(b"\0" * 8192)])
def test_a_spoiled_tile_is_made_again_from_the_journal(house, spoil):
    add(house, 700)
    sealer = start(house)
    sealer.round()
    tile = house.log / "tile/0/001"
    before = tile.read_bytes()
    spoil(tile)

    start(house)

    assert tile.read_bytes() == before


@pytest.mark.parametrize("more", [0, 1])
def test_a_tile_spoiled_beside_a_running_sealer_is_right_again_after_its_next_round(house, more):
    add(house, 700)
    sealer = start(house)
    sealer.round()
    tile = house.log / "tile/1/000.p/2"
    before = tile.read_bytes()
    tile.write_bytes(bytes(64))
    add(house, more)

    sealer.round()

    assert tile.read_bytes() == before


def test_the_last_signature_is_the_last_guard_before_the_key(house):
    """Whatever went wrong in the sealer's own memory: nothing is signed that does not contain what it signed."""
    add(house, 5)
    sealer = start(house)
    sealer.round()
    sealer.last = replace(sealer.last, root=bytes(32))
    add(house, 1)

    with pytest.raises(CannotRun) as problem:
        sealer.round()

    assert problem.value.why == "journal_forked"
    assert Checkpoint.read(note.read(log_files.last_signed(house.log.parent).read_bytes()).text).size == 5


def test_rounds_come_at_multiples_of_the_period_whenever_the_process_began(house):
    sealer, told, at = start(house, seal_seconds=1), threading.Event(), []

    def noted():
        at.append(time.time())
        if len(at) == 4:
            told.set()

    sealer.round = noted
    time.sleep(0.4 - time.time() % 1 if time.time() % 1 < 0.4 else 0)
    keep_sealing(sealer, told)

    late = sorted(each % 1 for each in at[1:])
    assert late[1] < 0.3 and at[3] - at[1] < 4, late  # a busy machine may delay one of the three


def test_a_database_that_is_away_is_waited_for(house):
    sealer, told, rounds = start(house, seal_seconds=1), threading.Event(), []

    def away():
        rounds.append(1)
        if len(rounds) == 2:
            told.set()
        raise psycopg.OperationalError("gone")

    sealer.round = away
    keep_sealing(sealer, told)

    assert len(rounds) == 2


def test_the_balance_is_published_beside_the_checkpoint_and_the_checkpoint_stands_without_it(house, monkeypatch):
    report(house)
    sealer = start(house)
    sealer.round()
    assert (house.log / "balance").read_text().startswith(f"{house.origin}/balance\n{published(sealer).size}\n")

    def broken(*_):
        raise psycopg.DataError("?")

    monkeypatch.setattr(balance, "publish", broken)
    report(house)
    sealer.round()
    assert published(sealer) == state(house)


def test_what_a_killed_process_had_begun_to_write_is_cleared(house):
    start(house).round()
    for place in (house.log / ".checkpoint.4711", house.log.parent / "seal" / ".last_signed.4711"):
        place.write_bytes(b"half")

    start(house)

    assert not list(house.log.parent.rglob(".*.4711"))
