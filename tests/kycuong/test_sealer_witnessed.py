"""The sealer and those who cosign: nobody delays it, the policy says what suffices, the demo has one of its own."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from kycuong.errors import CannotRun
from ledger import note, policy
from ledger.note import Signer
from ledger.policy import Trusted
from tests.kycuong.sealed import Witness, add, published, rows, start, with_witness
from tests.kycuong.witnesses import Honest, answering, serving


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
