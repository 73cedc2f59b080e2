"""Lies that the office itself signs: every hash and every signature is right, and what is told is still not so."""

import json
from dataclasses import replace

import pytest

from ledger import bundle, policy
from ledger import entry as ledger
from ledger.checkpoint import opened
from ledger.errors import LedgerError
from ledger.merkle import leaf_hash
from ledger.note import COSIGNATURE
from ledger.policy import Trusted
from ledger.receipt import Promise
from ledger.verify import check
from tests.ledger.made import LOG, ORIGIN, Made, office, packed, point, signer, trust, unpacked


@pytest.fixture
def log() -> Made:
    return office()


def codes(found):
    return {each.code for each in found}


def found_in(path, **more):
    return codes(check(path, trust(), **more).findings)


def with_fact(**more) -> Made:
    """A log of one fact that says what is given."""
    made = Made()
    says = {
        "actor": "a", "role": "chair", "act": "x", "from": "", "to": "s", "due": "2026-12-01", "terms": "",
        "ended": 0, "reasoned": 1, "rule": "r",
    }  # fmt: skip
    made.listed["c"] = bundle.Listed("c", "s", 0, "2026-12-01", 1)
    made.add("report.received", "c", says | more, {"text": "x"})
    return made


@pytest.mark.parametrize(
    "terms",
    [
        "accept  2026-12-01",
        "accept\u00a02026-12-01",
        "accept 2026-12-01,resolve 2026-12-02",
        "accept 2026-12-1",
        "accept ２０２６-12-01",
        "accept 2026-12-01 Paused",
        "accept 2026-12-41",
        "accept",
    ],
)
def test_a_term_spelled_so_that_nobody_counts_it_is_no_term(tmp_path, terms):
    assert "entry_malformed" in found_in(with_fact(terms=terms).write(tmp_path / "a.zip"))


@pytest.mark.parametrize("terms", ["", "accept 2026-12-01", "accept 2026-12-01, resolve.x 2026-12-24 paused"])
def test_terms_as_they_are_written_hold(tmp_path, terms):
    assert not found_in(with_fact(terms=terms).write(tmp_path / "a.zip"))


def test_a_restore_entry_names_nothing_that_is_still_there(log, tmp_path):
    log.restore(2, 4)

    assert found_in(log.write(tmp_path / "a.zip")) == {"restore_of_nothing"}


def test_a_whole_log_carries_no_proof_that_nobody_reads(log, tmp_path):
    """A manifest that leaves out what the verifier does not open would let anything travel along."""
    path = log.write(tmp_path / "a.zip")
    members = unpacked(path) | {"proofs/3.tlog-proof": b"anything"}
    members["manifest.txt"] = unpacked(path)["manifest.txt"]

    assert found_in(packed(tmp_path / "b.zip", members, honest=True)) == {"proof_of_nothing"}


@pytest.mark.parametrize("index", [10**6, 2**62, 10**30])
def test_a_payload_of_an_entry_that_no_log_reaches_is_blamed(log, tmp_path, index):
    path = log.write(tmp_path / "a.zip")
    members = unpacked(path)
    members["payloads.jsonl"] += bundle.spelled(bundle.opening(index, bytes(32), b"x")) + b"\n"
    lines = members["manifest.txt"].splitlines(keepends=True)
    members["manifest.txt"] = b"".join(each for each in lines if b"payloads" not in each)

    assert "payload_of_nothing" in found_in(packed(tmp_path / "b.zip", members, honest=True))


def test_a_bundle_of_one_case_that_shows_no_entry_proves_nothing(log, tmp_path):
    members = unpacked(log.write(tmp_path / "a.zip", next(iter(log.listed))))
    members = {name: raw for name, raw in members.items() if "/" not in name}
    members |= {"entries.jsonl": b"", "payloads.jsonl": b"", "cases.jsonl": b""}

    assert found_in(packed(tmp_path / "b.zip", members)) == {"entries_not_all"}


def promised(log, index, origin=ORIGIN):
    return Promise(origin, index, leaf_hash(log.entries[index]), "2026-11-02T01:00Z")


def test_a_promise_about_an_entry_that_the_bundle_does_not_show_is_not_passed_over(log, tmp_path):
    first, second = list(log.listed)[:2]
    path = log.write(tmp_path / "a.zip", second)
    report = check(path, trust(), promised=promised(log, log.indexes(first)[0]))

    assert "promise_not_shown" in codes(report.findings)
    assert not found_in(path, promised=promised(log, log.indexes(second)[0]))


def test_a_promise_of_another_log_is_not_measured_with_this_one(log, tmp_path):
    path = log.write(tmp_path / "a.zip")

    assert found_in(path, promised=promised(log, 3, "log.example/other")) == {"other_log"}
    assert found_in(path, promised=replace(promised(log, 3, "log.example/other"), index=10**6)) == {"other_log"}


def test_whoever_asks_for_everything_is_not_given_one_case(log, tmp_path):
    path = log.write(tmp_path / "a.zip", next(iter(log.listed)))

    assert found_in(path, complete=True) == {"withheld_refused"}


@pytest.mark.parametrize(
    "body",
    [
        {"size": 1, "source": "web"},
        {"sha256": "AB" * 32, "size": 1, "source": "web"},
        {"sha256": ["0" * 64]},
        ["0" * 64],
        "0" * 64,
    ],
)
def test_evidence_that_names_no_file_is_a_fault(tmp_path, body):
    made = with_fact()
    made.add("evidence.added", "c", {"act": "x"}, body)

    assert found_in(made.write(tmp_path / "a.zip")) == {"names_no_file"}


@pytest.mark.parametrize("kind", ["evidence.added", "run.finished"])
def test_evidence_and_runs_bind_their_payload(tmp_path, kind):
    made = with_fact()
    made.add(kind, "c", {"act": "x"})

    assert found_in(made.write(tmp_path / "a.zip")) == {"entry_malformed"}


def test_a_payload_that_says_a_thing_twice_is_read_by_nobody(tmp_path):
    """Readers differ in which of the two they take."""
    made, content = with_fact(), b"file"
    index = made.evidence("c", "x", content)
    twice = json.dumps({"sha256": "0" * 64})[:-1].encode() + b"," + json.dumps({"sha256": "1" * 64})[1:].encode()
    made.entries.pop()
    made.ends["c"] = (1, leaf_hash(made.entries[0]).hex())
    salt = bytes(32)
    made.payloads[index] = salt, twice
    more = {"act": "x", "pc": ledger.commitment(salt, twice)}
    made.add("evidence.added", "c", more)
    made.files.clear()

    assert found_in(made.write(tmp_path / "a.zip")) == {"names_no_file"}


def test_a_policy_with_a_number_beyond_all_numbers_is_a_wrong_line():
    group = b"group g " + b"1" * 5000 + b" a b\n"
    body = policy.written([Trusted(LOG.verifier)], witnesses("ab"), 0)
    lines = body.splitlines(keepends=True)
    raw = policy.sealed(b"".join([*lines[:-2], group, b"quorum g\n"]))

    with pytest.raises(LedgerError) as refused:
        policy.read(raw)
    assert refused.value.why == "policy_line"


def witnesses(names):
    return {name: Trusted(signer(f"{name}.example", COSIGNATURE).verifier) for name in names}


def test_a_policy_of_groups_within_groups_has_a_bottom():
    """Each line is right; to ask them all would end the interpreter's patience."""
    lines = policy.written([Trusted(LOG.verifier)], witnesses("a"), 0).splitlines(keepends=True)[:-2]
    lines += [f"group g{at} any {f'g{at - 1}' if at else 'a'}\n".encode() for at in range(4000)]
    raw = policy.sealed(b"".join([*lines, b"quorum g3999\n"]))

    try:
        found = policy.read(raw)
    except LedgerError as refused:
        assert refused.why == "policy_line"
    else:
        assert found.satisfied(opened(point([leaf_hash(b"x")], "a"), found.log_keys, found.witness_keys))
