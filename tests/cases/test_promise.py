"""The signed promise: what it says, that it is always the same, and that nothing but the key makes it."""

import dataclasses

import pytest

from cases import promise, store
from ledger.errors import LedgerError
from ledger.merkle import leaf_hash
from tests.cases.walk import Walker, report


def first(house, case):
    with store.transaction(house.db) as conn:
        return promise.registered(conn, case)


def test_a_promise_names_the_place_the_leaf_and_the_hour_and_is_the_same_whenever_asked(house):
    found = first(house, report(house)["case"])

    made = promise.of(house, found)

    said = promise.read(bytes(made), promise.signer(house).verifier)
    assert said == promise.Promise(found.index, leaf_hash(found.entry), found.says["t"])
    assert bytes(promise.of(house, found)) == bytes(made)
    assert made.text.split("\n")[0] == made.signatures[0].name == f"{house.origin}/receipts"
    assert said.hour.endswith(":00Z")


def test_any_byte_changed_in_a_promise_is_seen(house):
    raw = bytes(promise.of(house, first(house, report(house)["case"])))
    key = promise.signer(house).verifier
    missed = []

    for place in range(len(raw)):
        try:
            promise.read(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :], key)
            missed.append(place)
        except LedgerError:
            continue

    assert missed == []


def test_another_house_key_makes_no_promise_of_ours(house):
    found = first(house, report(house)["case"])
    other = dataclasses.replace(house.keys, receipt=b"x" * 32)
    forged = promise.of(dataclasses.replace(house, keys=other), found)

    with pytest.raises(LedgerError) as refused:
        promise.read(bytes(forged), promise.signer(house).verifier)

    assert refused.value.why == "not_signed_by_the_log"


def test_a_promise_is_of_the_report_and_not_of_what_was_done_later(house):
    case = report(house)["case"]
    before = first(house, case)
    Walker(house, case).act("clerk", "sort_as_feedback", why="Phản ánh việc chậm trả hồ sơ.")

    assert first(house, case) == before
