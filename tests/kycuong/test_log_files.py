"""The log's key, its name and what it last signed: made once, never replaced in silence."""

import shutil

import pytest

from cases import log, store
from kycuong import log_files
from kycuong.errors import CannotRun
from ledger import note, policy
from ledger.checkpoint import Checkpoint
from ledger.note import Signer, Verifier
from tests.kycuong.sealed import add, published, start


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


def test_a_published_key_is_not_replaced_by_a_new_one(house):
    start(house).round()
    shutil.rmtree(house.log.parent / "keys")
    shutil.rmtree(house.log.parent / "seal")

    with pytest.raises(CannotRun) as problem:
        start(house)

    assert problem.value.why == "log_key_gone"


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
