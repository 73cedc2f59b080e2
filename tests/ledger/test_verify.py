"""Verifying bundles and receipts: what holds, and every way in which one does not."""

import json
import random
from dataclasses import replace
from hashlib import sha256

import pytest

from ledger import bundle, policy
from ledger import entry as ledger
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.lines import to_base64
from ledger.merkle import leaf_hash, root
from ledger.policy import Trusted
from ledger.receipt import check_promise, check_proof, read_promise
from ledger.report import Overdue
from ledger.told import told
from ledger.verify import check
from tests.ledger.made import (
    LOG,
    ORIGIN,
    RECEIPTS,
    WITNESSED,
    WITNESSES,
    Made,
    office,
    packed,
    point,
    policy_bytes,
    signer,
    trust,
    unpacked,
)


@pytest.fixture
def log() -> Made:
    return office()


@pytest.fixture
def zip_of(tmp_path):
    """Write a bundle and say what is found in it."""

    def write(made, case=None):
        return made.write(tmp_path / f"{len(list(tmp_path.iterdir()))}.zip", case)

    return write


def codes(report):
    return {each.code for each in report.findings}


def verified(path, **more):
    return check(path, trust(), **more)


def test_a_whole_log_holds_and_is_counted(log, zip_of):
    report = verified(zip_of(log))

    assert report.holds
    assert (report.entries, report.size, report.cases, report.facts) == (49, 49, 6, 18)
    assert (report.erased, report.gaps, report.lost, report.withheld, report.unfinished) == (1, 0, 0, 0, 0)
    assert [(each.name, each.time) for each in report.signers] == [
        (ORIGIN, 0), *((f"{name}.example", WITNESSED) for name in "abc")
    ]  # fmt: skip


def test_the_terms_of_open_cases_that_ran_out_by_the_witness_s_clock_are_named(log, zip_of):
    report = verified(zip_of(log))

    open_cases = [row.case for row in log.listed.values() if not row.ended]
    assert report.overdue == [Overdue(case, "accept", "2026-12-01") for case in open_cases]


def test_one_case_holds_and_says_what_it_cannot_show(log, zip_of):
    for case in log.listed:
        report = verified(zip_of(log, case))

        assert report.holds
        assert report.cases == 1
        assert "one_case_only" in {each.code for each in report.remarks}


def test_a_fact_whose_run_never_finished_is_counted(log, zip_of):
    log.fact(next(iter(log.listed)), "one more", "stage9")

    assert verified(zip_of(log)).unfinished == 1


def test_a_run_that_did_the_work_of_many_facts_names_them(log, zip_of):
    first, second = list(log.listed)[:2]
    log.fact(first, "one more", "stage9")
    log.fact(second, "and one more", "stage9")
    log.add("run.finished", first, {"act": "one more", "state": "Completed"}, {"facts": ["one more", "and one more"]})

    assert verified(zip_of(log)).unfinished == 0


def test_without_a_witness_the_report_says_so(log, zip_of):
    log.witnesses = ""
    report = check(zip_of(log), trust((), 0))

    assert report.holds
    assert "no_witness" in {each.code for each in report.remarks}


def test_a_payload_that_is_gone_without_an_erasure_does_not_hold(log, zip_of):
    del log.payloads[7]

    assert codes(verified(zip_of(log))) == {"payload_missing"}


def test_an_erasure_whose_payload_is_still_there_does_not_hold(log, zip_of):
    kept = dict(log.payloads)
    log.erase(7)
    log.payloads[7] = kept[7]

    assert codes(verified(zip_of(log))) == {"erasure_of_nothing"}


def test_entries_lost_with_a_backup_are_named_by_a_restore_entry(log, zip_of):
    lost = range(len(log.entries), len(log.entries) + 3)
    case, ends, listed = next(iter(log.listed)), dict(log.ends), dict(log.listed)
    for _ in lost:
        log.fact(case, "lost", "elsewhere")
    log.ends, log.listed = ends, listed
    for each in lost:
        log.payloads.pop(each)
    log.hidden = set(lost)
    log.restore(lost.start, lost.stop)
    report = verified(zip_of(log))

    assert (report.holds, report.lost, report.withheld) == (True, 3, 0)
    assert "lost" in {each.code for each in report.remarks}


def test_entries_that_nobody_names_as_lost_are_withheld_and_can_be_refused(log, zip_of):
    case = next(iter(log.listed))
    log.hidden = set(log.indexes(case))
    path = zip_of(log)
    report = verified(path)

    assert (report.holds, report.withheld) == (True, len(log.hidden))
    assert case not in json.dumps(report.as_data())
    assert codes(verified(path, complete=True)) == {"withheld_refused"}


def test_an_entry_withheld_from_the_middle_of_a_case_is_a_gap(log, zip_of):
    log.hidden = {log.indexes(next(iter(log.listed)))[3]}

    assert "gap_in_case" in codes(verified(zip_of(log)))


def test_the_log_key_alone_cannot_rewrite(log, zip_of):
    """Stolen: everything is written anew and signed by the log, but no witness signs another history."""
    log.fact(next(iter(log.listed)), "forged", "forged")
    log.witnesses = "a"

    assert codes(verified(zip_of(log))) == {"quorum_not_met"}


def test_a_stolen_log_key_cannot_reuse_old_cosignatures(log, zip_of):
    members = unpacked(zip_of(log))
    old = members["checkpoint"].split(b"\n\n")[1].split(b"\n", 1)[1]
    forged = point([leaf_hash(b"forged")], "")
    members["checkpoint"] = forged + old

    assert "bad_signature" in codes(verified(packed(zip_of(log), members)))


@pytest.mark.parametrize("size", [1, 7, 32, 49])
def test_an_older_checkpoint_is_found_again(log, zip_of, size):
    assert verified(zip_of(log), since=point(log.leaves[:size])).holds


def test_a_receipt_serves_as_the_older_checkpoint(log, zip_of):
    receipt = log.proof(3)
    log.fact(next(iter(log.listed)), "later", "later")

    assert verified(zip_of(log), since=receipt).holds


@pytest.mark.parametrize(
    ("kept", "code"),
    [
        (lambda leaves: point([*leaves, leaf_hash(b"cut off")]), "rolled_back"),
        (lambda leaves: point([*leaves[:-1], leaf_hash(b"other")]), "two_roots"),
        (lambda leaves: point([*leaves[:9], leaf_hash(b"other")]), "not_consistent"),
    ],
)
def test_an_older_checkpoint_shows_a_rewritten_log(log, zip_of, kept, code):
    assert codes(verified(zip_of(log), since=kept(log.leaves))) >= {code}


def test_an_older_checkpoint_of_one_size_convicts_one_case_too(log, zip_of):
    other = point([*log.leaves[:-1], leaf_hash(b"other")])
    path = zip_of(log, next(iter(log.listed)))

    assert codes(verified(path, since=other)) == {"two_roots"}
    remarks = verified(path, since=point(log.leaves[:9])).remarks
    assert "since_not_shown" in {each.code for each in remarks}


def test_an_older_checkpoint_of_another_log_is_not_judged(log, zip_of):
    with pytest.raises(LedgerError) as refused:
        verified(zip_of(log), since=point(log.leaves[:3], "", signer("other.example")))

    assert refused.value.why == "not_signed_by_the_log"


def test_an_old_checkpoint_of_another_trusted_log_does_not_count(log, zip_of):
    other = signer("other.example")
    trusted = policy.read(policy.written([Trusted(LOG.verifier), Trusted(other.verifier)], {}, 0))

    found = check(zip_of(log), trusted, since=point(log.leaves[:3], "", other))
    assert codes(found) == {"other_log"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"stage": "elsewhere"}, "list_differs"),
        ({"ended": 1}, "list_differs"),
        ({"due": "2027-01-01"}, "list_differs"),
        ({"entries": 3}, "list_differs"),
        ({"case": "another"}, "case_not_listed"),
    ],
)
def test_lists_that_say_otherwise_than_the_log_are_found(log, zip_of, change, code):
    case = list(log.listed)[1]
    log.listed[case] = replace(log.listed[case], **change)

    assert code in codes(verified(zip_of(log)))


def test_a_receipt_tells_when_and_by_whom_it_was_seen(log):
    report = check_proof(log.proof(5), trust())

    assert report.holds
    assert (report.index, report.hour, report.kind, report.size) == (5, "2026-11-02T02:00Z", "run.finished", 49)


def test_a_receipt_holds_after_the_office_deleted_the_case(log):
    receipt = log.proof(5)
    del log

    assert check_proof(receipt, trust()).holds


def test_what_was_written_opens_the_receipt(log):
    salt, body = log.payloads[6]
    shown = bundle.spelled(bundle.opening(6, salt, body))

    assert check_proof(log.proof(6), trust(), shown).opened
    for other in (
        bundle.opening(6, salt, body + b"!"),
        bundle.opening(6, salt[::-1], body),
        bundle.opening(7, salt, body),
    ):
        assert codes(check_proof(log.proof(6), trust(), bundle.spelled(other))) == {"opening_differs"}


@pytest.mark.parametrize("shown", [b"", b"{}", b"[1]", b'{"i":6,"salt":"zz","body":""}', b"\xff", b"[" * 100_000])
def test_what_opens_nothing_is_not_judged(log, shown):
    with pytest.raises(LedgerError) as refused:
        check_proof(log.proof(6), trust(), shown)

    assert refused.value.why == "opening_unreadable"


def promised(log, index, signed_by=RECEIPTS):
    leaf, hour = log.leaves[index], ledger.decode(log.entries[index])["t"]
    text = f"{ORIGIN}/receipts\n{index}\n{to_base64(leaf)}\n{hour}\n"
    return text.encode() + b"\n" + signed_by.sign(text).line().encode()


def test_a_promise_is_verified_and_held_against_the_log(log, zip_of):
    promise, _ = read_promise(promised(log, 7), trust(), RECEIPTS.verifier)

    assert check_promise(promised(log, 7), trust(), RECEIPTS.verifier).holds
    assert verified(zip_of(log), promised=promise).holds
    assert check_proof(log.proof(7), trust(), promised=promise).holds
    other = replace(promise, leaf=sha256(b"another").digest())
    assert codes(verified(zip_of(log), promised=other)) == {"promise_broken"}
    assert codes(check_proof(log.proof(7), trust(), promised=other)) == {"promise_broken"}
    beyond = replace(promise, index=1000)
    assert "promise_not_due" in {each.code for each in verified(zip_of(log), promised=beyond).remarks}


def test_a_promise_by_another_key_does_not_hold(log):
    stranger = replace(signer("stranger"), name=RECEIPTS.name)

    with pytest.raises(LedgerError) as refused:
        check_promise(promised(log, 7), trust())
    assert refused.value.why == "promise_key_unknown"
    assert codes(check_promise(promised(log, 7, stranger), trust(), RECEIPTS.verifier)) == {"bad_signature"}
    changed = bytearray(promised(log, 7))
    changed[-20] ^= 1
    assert codes(check_promise(bytes(changed), trust(), RECEIPTS.verifier)) == {"bad_signature"}


def test_a_log_that_the_policy_does_not_know_is_not_believed(log, zip_of):
    known = policy.read(policy.written([Trusted(signer("other.example").verifier)], {}, 0))

    assert codes(check(zip_of(log), known)) == {"not_signed_by_the_log"}
    assert codes(check_proof(log.proof(3), known)) == {"not_signed_by_the_log"}


ENTRY = {"v": 1, "i": 0, "t": "2026-11-02T01:00Z", "k": "x", "case": "c", "seq": 1, "prev": ledger.GENESIS}


@pytest.mark.parametrize(
    "raw",
    [
        json.dumps(ENTRY).encode(),  # with spaces
        bundle.spelled({**ENTRY, "more": 1.5}),
        bundle.spelled({**ENTRY, "more": True}),
        bundle.spelled({**ENTRY, "more": None}),
        bundle.spelled({**ENTRY, "v": 2}),
        bundle.spelled({**ENTRY, "t": "2026-11-02T01:17Z"}),
        bundle.spelled({**ENTRY, "t": "2026-13-02T01:00Z"}),
        bundle.spelled({**ENTRY, "prev": "0" * 63}),
        bundle.spelled({**ENTRY, "pc": "0" * 63}),
        bundle.spelled({**ENTRY, "i": 1}),
        bundle.spelled({**ENTRY, "i": "0"}),
        bundle.spelled({**ENTRY, "seq": 2}),
        bundle.spelled({**ENTRY, "prev": "1" * 64}),
        bundle.spelled({**ENTRY, "k": "case.fact"}),
        bundle.spelled({**ENTRY, "k": "erasure", "of": 0}),
        bundle.spelled({**ENTRY, "k": "restore", "case": "log", "first": 0, "after": 9}),
        bundle.spelled(ENTRY)[:-1] + b',"v":1}',  # twice
        b"[" * 4000,
        b"\xff",
        b"",
        b'{"i":0,"leaf":"zz"}',
        b'{"i":1,"leaf":"' + b"0" * 64 + b'"}',
    ],
)
def test_an_entry_that_the_log_signed_must_still_be_one(tmp_path, raw):
    """The office signs nonsense itself: tree and signatures are right, the entry is not."""
    made = Made(entries=[raw])

    assert not verified(made.write(tmp_path / "a.zip")).holds


def test_the_entry_of_the_table_above_is_one(tmp_path):
    assert verified(Made(entries=[bundle.spelled(ENTRY)]).write(tmp_path / "a.zip")).holds


def test_an_empty_log_holds(tmp_path):
    assert verified(Made().write(tmp_path / "a.zip")).holds


def test_the_report_is_the_same_as_data(log, zip_of):
    data = json.loads(json.dumps(verified(zip_of(log)).as_data()))

    assert data["holds"] is True
    assert data["signers"][1] == {"name": "a.example", "witness": True, "time": WITNESSED}


def test_progress_is_told_up_to_the_end(log, zip_of):
    seen = []
    verified(zip_of(log), progress=lambda done, total: seen.append((done, total)))

    assert seen[-1] == (49, 49)


def test_an_hour_before_that_of_the_entry_above_is_told(log, zip_of):
    assert verified(zip_of(log)).earlier == 0
    says = json.loads(log.entries[-1]) | {"i": 49, "t": "2026-11-01T00:00Z", "case": "x", "seq": 1, "k": "alarm.x"}
    log.entries.append(bundle.spelled({**{key: says[key] for key in ENTRY}, "prev": ledger.GENESIS}))

    report = verified(zip_of(log))
    assert (report.holds, report.earlier) == (True, 1)
    assert "hours_go_back" in {each.code for each in report.remarks}


def test_a_thousand_faults_are_counted_and_two_hundred_named(tmp_path):
    entries = [bundle.spelled({**ENTRY, "i": place, "seq": 5}) for place in range(1000)]
    report = verified(Made(entries=entries).write(tmp_path / "a.zip"))

    assert (report.found >= 1000, len(report.findings)) == (True, 200)


def test_a_checkpoint_that_says_a_year_beyond_all_calendars_is_survived(log):
    """A witness may sign any time; nothing breaks on it."""
    text = Checkpoint(ORIGIN, 49, root(log.leaves)).text
    raw = text.encode() + b"\n" + LOG.sign(text).line().encode()
    raw += b"".join(WITNESSES[name].sign(text, 2**63 - 1).line().encode() for name in "ab")
    proof = log.proof(3)
    proof = proof[: proof.index(b"\n\n") + 2] + raw

    report = check_proof(proof, trust())
    assert report.holds
    assert "9999" in told(report)


def test_policies_are_compared_byte_for_byte():
    raw = policy_bytes()
    for place in range(len(raw)):
        changed = bytearray(raw)
        changed[place] ^= 1 << random.Random(place).randrange(8)
        with pytest.raises(LedgerError):
            policy.read(bytes(changed))
