"""Entries as bytes: small, wordless, bound to their payload."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger import entry, merkle
from ledger.errors import LedgerError

AT = datetime(2026, 11, 22, 16, 41, 7, tzinfo=UTC)


def _encode(**more):
    return entry.encode(7, AT, "case.fact", "ab" * 16, 3, entry.GENESIS, more)


def test_the_time_is_rounded_to_the_hour():
    assert entry.decode(_encode())["t"] == "2026-11-22T16:00Z"


def test_a_zone_does_not_change_the_entry():
    from zoneinfo import ZoneInfo

    elsewhere = AT.astimezone(ZoneInfo("Asia/Ho_Chi_Minh"))

    assert entry.encode(7, elsewhere, "k", "c", 1, entry.GENESIS, {}) == entry.encode(
        7, AT, "k", "c", 1, entry.GENESIS, {}
    )


def test_an_entry_over_four_kibibytes_is_refused():
    with pytest.raises(LedgerError):
        _encode(act="x" * 4096)


@pytest.mark.parametrize("value", [1.5, None, True, ["x"], {"a": 1}])
def test_only_text_and_integers_go_in(value):
    with pytest.raises(LedgerError):
        _encode(act=value)


def test_the_leaf_is_that_of_rfc_6962():
    # The leaf hash of the empty entry, from the RFC's own test data.
    assert merkle.leaf_hash(b"").hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=200), st.data())
def test_a_commitment_changes_with_any_bit_of_payload_or_salt(salt, payload, data):
    made = entry.commitment(salt, payload)
    place = data.draw(st.integers(0, 255))
    other = bytearray(salt)
    other[place // 8] ^= 1 << place % 8

    assert entry.commitment(bytes(other), payload) != made
    assert entry.commitment(salt, payload + b"\0") != made


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b"\xff", b"1"])
def test_what_is_not_an_entry_is_refused(raw):
    with pytest.raises(LedgerError):
        entry.decode(raw)
