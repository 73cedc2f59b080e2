"""The sealer: what it signs, what it remembers, what it refuses, and why it says so."""

import os
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from cases import log, store
from kycuong import log_files, sealing
from kycuong.errors import CannotRun
from kycuong.sealer import alone
from ledger import note, policy
from ledger.checkpoint import Checkpoint
from ledger.merkle import EMPTY_ROOT, verify_consistency
from ledger.note import Signer, Verifier
from ledger.policy import Trusted
from tests.cases.walk import report
from tests.kycuong.sealed import add, as_owner, published, settings_of, start, state
from tests.kycuong.witnesses import Honest, answering, serving


def rows(house):
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT size, note, sealed, enough FROM log_checkpoint ORDER BY size").fetchall()


def test_the_first_start_makes_a_key_that_only_its_owner_reads_and_publishes_what_verifies_it(house):
    sealer = start(house)
    sealer.round()

    key = house.log.parent / "keys" / "log.key"
    assert key.stat().st_mode & 0o777 == 0o600 and len(key.read_bytes()) == 32
    assert Verifier.read((house.log / "log.vkey").read_text().strip()) == sealer.signer.verifier
    promises = Verifier.read((house.log / "receipts.vkey").read_text().strip())
    assert promises == Signer.read(f"{house.origin}/receipts", house.keys.receipt).verifier
    trusted = policy.read((house.log / "policy.txt").read_bytes())
    assert trusted.log_keys == (sealer.signer.verifier,) and trusted.quorum == "none"
    assert trusted.logs[0].url.endswith("/log")


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


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda path: path.write_bytes(b"short"), "damaged_key"),
        (lambda path: path.chmod(0o644), "exposed_key"),
        (lambda path: path.write_bytes(b"x" * 32), "other_log_key"),
        (lambda path: path.unlink(), "log_key_gone"),
    ],
)
def test_a_key_that_cannot_be_the_logs_is_one_sentence(house, spoil, why):
    start(house).round()
    spoil(house.log.parent / "keys" / "log.key")

    with pytest.raises(CannotRun) as problem:
        start(house)

    assert problem.value.why == why and "log.key" in str(problem.value)


def test_a_spoiled_memory_is_said_and_nothing_is_signed(house):
    start(house).round()
    log_files.last_signed(house.log.parent).write_bytes(b"?")

    with pytest.raises(CannotRun) as problem:
        start(house)

    assert problem.value.why == "last_signed_spoiled"


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


def test_another_name_begins_another_log_only_when_it_is_set(house):
    add(house, 3)
    first = start(house)
    first.round()
    house.origin = "khac.example/so"

    with pytest.raises(CannotRun) as problem:
        start(house)
    assert problem.value.why == "other_origin"

    second = start(house, log_origin="khac.example/so")
    second.round()
    assert published(second).origin == "khac.example/so"
    with store.transaction(house.db) as conn:
        assert Checkpoint.read(note.read(log.covering(conn, 0)).text).origin == "khac.example/so"
    start(house, log_origin="khac.example/so").round()


def with_witness(house, url, key, least=1, name="a"):
    own = Signer.read(house.origin, (house.log.parent / "keys" / "log.key").read_bytes())
    written = policy.written([Trusted(own.verifier)], {name: Trusted(key, url)}, least)
    (house.log.parent / "policy.txt").write_bytes(written)


class Witness(Honest):
    """One that knows the log of the test."""

    def __init__(self, house, now=1_790_000_000):
        super().__init__("a", now)
        self.house = house

    def __call__(self, body):
        from ledger import witness
        from ledger.witness import Seen

        key = Verifier.read((self.house.log / "log.vkey").read_text().strip())
        said = witness.answer(body, [key], lambda o: self.seen.get(o, Seen()), self.signer, self.now)
        if said.seen:
            self.seen[key.name] = said.seen
        return said


def test_cosignatures_are_published_and_the_first_that_suffice_stay(house):
    start(house)
    add(house, 3)
    witness = Witness(house)
    witness.now = later = int(time.time()) + 7200  # the hour of the last entry is over
    with serving(answering(witness)) as url:
        with_witness(house, url, witness.signer.verifier)
        sealer = start(house)
        sealer.round()
        first = rows(house)
        witness.now += 30
        house.clock = lambda: datetime.now(UTC) + timedelta(minutes=1)
        sealer.round()

    (size, raw, sealed, enough) = rows(house)[-1]
    assert (size, enough) == (3, True)
    assert bytes(raw) == bytes(first[-1][1]), "what showed it first"
    assert sealed > first[-1][2], "how fresh it is"
    newest = note.read((house.log / "checkpoint").read_bytes())
    assert witness.signer.verifier.verify(newest.text, newest.signatures[-1]) == later + 30
    assert (house.log / "policy.txt").read_bytes() == (house.log.parent / "policy.txt").read_bytes()


def test_a_witness_that_is_away_delays_nothing_and_signs_the_next_round(house):
    start(house)
    add(house, 3)
    witness = Witness(house)
    with_witness(house, "http://127.0.0.1:9/", witness.signer.verifier)
    sealer = start(house)
    began = time.monotonic()
    sealer.round()
    assert time.monotonic() - began < 5
    assert published(sealer).size == 3 and not rows(house)[-1][3]

    with serving(answering(witness)) as url:
        with_witness(house, url, witness.signer.verifier)
        sealer.round()

    assert rows(house)[-1][3] and sealer.wrong == {}


def test_another_policy_says_anew_which_checkpoints_suffice(house):
    add(house, 3)
    sealer = start(house)
    sealer.round()
    assert rows(house)[-1][3]

    with_witness(house, "", Honest("b").signer.verifier)
    sealer.round()

    assert not rows(house)[-1][3]


def test_a_policy_that_cannot_be_used_is_one_sentence_at_start_and_no_reason_to_stop_later(house):
    sealer = start(house)
    sealer.round()
    (house.log.parent / "policy.txt").write_bytes(b"quorum none\n")
    sealer.round()

    with pytest.raises(CannotRun) as problem:
        start(house).round()
    assert problem.value.why == "bad_policy"

    other = Signer.read("other.example/log", b"o" * 32).verifier
    (house.log.parent / "policy.txt").write_bytes(policy.written([Trusted(other)], {}, 0))
    with pytest.raises(CannotRun) as problem:
        start(house).round()
    assert problem.value.why == "policy_without_this_log"


def test_the_demo_trusts_its_own_witness_and_leaves_an_operators_policy_alone(house):
    witness = Honest("demo").signer.verifier
    (house.log.parent / "witness").mkdir()
    (house.log.parent / "witness" / "witness.vkey").write_text(f"{witness}\n")
    add(house, 1)
    start(house, demo=True).round()

    found = policy.read((house.log / "policy.txt").read_bytes())
    assert found.witness_keys == (witness,) and found.witnesses["demo"].url == "http://127.0.0.1:8427"
    start(house, demo=True, witness_port=9).round()
    found = policy.read((house.log / "policy.txt").read_bytes())
    assert found.witnesses["demo"].url == "http://127.0.0.1:9"

    own = policy.written([Trusted(start(house).signer.verifier)], {}, 0)
    (house.log.parent / "policy.txt").write_bytes(own)
    start(house, demo=True).round()
    assert (house.log / "policy.txt").read_bytes() == own
    assert settings_of(house.log.parent).demo is False
