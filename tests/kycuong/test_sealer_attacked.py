"""The sealer among busy writers, on a damaged folder, beside a restore: every tile right, every trouble a sentence."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from cases import log, store
from kycuong import log_files, restore, sealing
from kycuong.errors import CannotRun
from kycuong.log_files import last_signed
from ledger import note
from ledger.checkpoint import Checkpoint
from ledger.merkle import Tree, verify_inclusion
from ledger.tiles import at_level
from tests.kycuong.sealed import add, back_to, leaves, published, start, state


def tiles_of(leaves_):
    """Make every tile of two levels from the leaves alone."""
    for level in range(2):
        span = 1 << 8 * level
        for tile in at_level(level, len(leaves_)):
            first = tile.number * 256 * span
            parts = range(first, first + tile.width * span, span)
            yield tile, b"".join(Tree.of(leaves_[at : at + span]).root(span) for at in parts)


def test_every_tile_is_right_whatever_four_writers_append_meanwhile(house):
    sealer, told = start(house), threading.Event()

    def write(chain: str) -> None:
        for _ in range(50):
            add(house, 10, chain)

    def seal() -> list[Checkpoint]:
        made = []
        while not told.is_set():
            made.append(Checkpoint.read(sealer.round().text))
            time.sleep(0.05)
        return [*made, Checkpoint.read(sealer.round().text)]

    with ThreadPoolExecutor(5) as together:
        sealing_ = together.submit(seal)
        for each in [together.submit(write, f"chain{at}") for at in range(4)]:
            each.result()
        told.set()
        signed = sealing_.result()

    all_of_them = leaves(house)
    tree = Tree.of(all_of_them)
    assert len(all_of_them) == 2000 and signed[-1].size == 2000 and len({each.size for each in signed}) > 3
    assert [each.root for each in signed] == [tree.root(each.size) for each in signed]
    assert published(sealer) == state(house)
    assert all(sealing.content_of(house.log, tile) == content for tile, content in tiles_of(all_of_them))
    shown = log.tree(house, 2000)
    for index in range(0, 2000, 97):
        verify_inclusion(all_of_them[index], index, 2000, shown.inclusion_proof(index, 2000), signed[-1].root)


@pytest.mark.parametrize("name", ["checkpoint", "balance", "log.vkey", "policy.txt"])
def test_a_folder_where_a_file_of_the_log_belongs_is_one_sentence(house, name):
    sealer = start(house)
    sealer.round()
    path = house.log / name
    path.unlink(missing_ok=True)
    path.mkdir()
    add(house, 1)

    with pytest.raises(CannotRun) as problem:
        start(house).round()

    assert str(path) in problem.value.english and str(path) in problem.value.vietnamese


def test_a_folder_where_a_tile_belongs_is_one_sentence(house):
    sealer = start(house)
    add(house, 3)
    sealer.round()
    path = house.log / "tile" / "0" / "000.p" / "4"
    path.mkdir()
    add(house, 1)

    with pytest.raises(CannotRun) as problem:
        sealer.round()

    assert str(path) in problem.value.english


@pytest.mark.parametrize("content", [b"", b"ky", None])
def test_a_memory_that_was_cut_off_stops_the_sealer(house, content):
    sealer = start(house)
    add(house, 3)
    raw = bytes(sealer.round())
    last_signed(house.log.parent).write_bytes(raw[:-9] if content is None else content)

    with pytest.raises(CannotRun) as problem:
        start(house)

    assert problem.value.why == "last_signed_spoiled"


def test_a_memory_that_is_a_folder_stops_the_sealer(house):
    path = last_signed(house.log.parent)
    start(house).round()
    path.unlink()
    path.mkdir()

    with pytest.raises(CannotRun) as problem:
        start(house)

    assert str(path) in problem.value.english


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_key_that_was_cut_off_stops_the_sealer(house, length):
    start(house).round()
    (house.log.parent / "keys" / log_files.KEY).write_bytes(b"k" * length)

    with pytest.raises(CannotRun) as problem:
        start(house)

    assert problem.value.why == "damaged_key"


def test_two_restores_at_once_are_one(house, server, database):
    add(house, 40)
    sealer = start(house)
    sealer.round()
    back_to(server, database, 30)
    gate = threading.Barrier(2)

    def fill() -> str:
        gate.wait()
        try:
            with store.transaction(house.db) as conn:
                restore.fill(conn, house, sealer.last, "A", "b")
        except CannotRun as problem:
            return problem.why
        return "filled"

    with ThreadPoolExecutor(2) as together:
        said = {each.result() for each in [together.submit(fill), together.submit(fill)]}

    assert said == {"filled", "nothing_lost"}
    assert len(leaves(house)) == 41


def test_a_sealer_beside_a_restore_signs_before_it_nothing_and_after_it_all(house, server, database):
    add(house, 40)
    sealer = start(house)
    sealer.round()
    back_to(server, database, 30)
    begun, done = threading.Event(), threading.Event()

    def fill() -> None:
        with store.transaction(house.db) as conn:
            restore.fill(conn, house, sealer.last, "A", "b")
            begun.set()
            done.wait(20)

    with ThreadPoolExecutor(1) as together:
        filling = together.submit(fill)
        assert begun.wait(20)
        with ThreadPoolExecutor(1) as other:
            opening = other.submit(start, house)
            time.sleep(0.3)
            done.set()
            filling.result()
            try:
                opening.result().round()
            except CannotRun as problem:
                assert problem.why == "old_backup"
    start(house).round()

    assert published(sealer) == state(house) and published(sealer).size == 41
    assert note.read(last_signed(house.log.parent).read_bytes())
