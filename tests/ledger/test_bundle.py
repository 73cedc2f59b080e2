"""Bundles: written as streams, read with suspicion."""

import subprocess
import sys
import time
import warnings
import zipfile

import pytest

from ledger import bundle, note
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.merkle import EMPTY_ROOT
from ledger.verify import check
from tests.ledger.made import office, policy_bytes, trust, unpacked

SIGNER = note.Signer.read("log.example/one", b"k" * 32)
POINT = bytes(Checkpoint("log.example/one", 0, EMPTY_ROOT).signed(SIGNER))


def test_the_same_content_is_the_same_file(tmp_path):
    for name in ("a.zip", "b.zip"):
        with bundle.writing(tmp_path / name, bundle.ALL, POINT) as made:
            made.file([b"papers"])

    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip", "b.zip"]


def test_a_failed_export_leaves_no_file(tmp_path):
    with pytest.raises(RuntimeError), bundle.writing(tmp_path / "a.zip", bundle.ALL, POINT):
        raise RuntimeError("the database went away")

    assert not list(tmp_path.iterdir())


def test_a_part_is_given_once(tmp_path):
    with pytest.raises(LedgerError) as refused, bundle.writing(tmp_path / "a.zip", bundle.ALL, POINT) as made:
        made.entries([])
        made.entries([])

    assert refused.value.why == "twice_in_bundle"


def test_a_file_is_there_once_however_often_it_is_named(tmp_path):
    with bundle.writing(tmp_path / "a.zip", bundle.ALL, POINT) as made:
        made.file([b"pa", b"pers"])
        made.file([b"papers"])

    assert len([name for name in zipfile.ZipFile(tmp_path / "a.zip").namelist() if name.startswith("files/")]) == 1


# What is no bundle, or one that nobody exported: each ends in one word, soon, and without growing.

ORDINARY = ("checkpoint", "entries.jsonl", "payloads.jsonl", "cases.jsonl", "manifest.txt")


@pytest.fixture
def good(tmp_path):
    log = office(2, 2)
    return log.write(tmp_path / "good.zip"), log


def zipped(path, members, *more):
    """Zip members, then whatever `more` (name, content) adds, names and all as they are."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a name twice
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, raw in [*members.items(), *more]:
                archive.writestr(name, raw)
    return path


def refused(path):
    with pytest.raises(LedgerError) as problem:
        check(path, trust())
    return problem.value.why


@pytest.mark.parametrize(
    "name",
    [
        "../x", "files/../../x", "/etc/passwd", "C:\\x", "files/" + "A" * 64, "files/", "proofs/01.tlog-proof",
        "proofs/x", "LIESMICH", "Checkpoint", "checkpoint ", "..\\x", "proofs/1.tlog-proof/",
    ],
)  # fmt: skip
def test_a_name_that_is_not_of_the_format_is_refused(good, tmp_path, name):
    assert refused(zipped(tmp_path / "a.zip", unpacked(good[0]), (name, b"x"))) == "unknown_member"


def test_a_name_that_goes_on_after_a_zero_byte_is_refused(good, tmp_path):
    path = zipped(tmp_path / "a.zip", unpacked(good[0]), ("entries.jsonl_", b"x"))
    path.write_bytes(path.read_bytes().replace(b"entries.jsonl_", b"entries.jsonl\0"))

    assert refused(path) == "unknown_member"


@pytest.mark.parametrize("name", ORDINARY)
def test_a_name_twice_is_refused(good, tmp_path, name):
    assert refused(zipped(tmp_path / "a.zip", unpacked(good[0]), (name, b"x"))) == "twice_in_bundle"


@pytest.mark.parametrize("name", ORDINARY)
def test_a_part_that_is_missing_is_named(good, tmp_path, name):
    members = unpacked(good[0])
    del members[name]

    assert refused(zipped(tmp_path / "a.zip", members)) == "member_missing"


def test_an_encrypted_member_is_refused(good):
    raw = bytearray(good[0].read_bytes())
    at = raw.rindex(b"PK\x01\x02")
    raw[at + 8] |= 1
    good[0].write_bytes(raw)

    assert refused(good[0]) == "encrypted_member"


@pytest.mark.parametrize("kept", [0, 1, 21, 22, 100, 0.5, 0.99])
def test_a_zip_cut_short_is_refused(good, kept):
    raw = good[0].read_bytes()
    good[0].write_bytes(raw[: int(len(raw) * kept) if kept in (0.5, 0.99) else kept])

    assert refused(good[0]) == "not_a_bundle"


def test_a_changed_byte_in_a_compressed_member_is_damage(good):
    raw = bytearray(good[0].read_bytes())
    with zipfile.ZipFile(good[0]) as archive:
        at = archive.getinfo("entries.jsonl").header_offset + 200
    raw[at] ^= 0xFF
    good[0].write_bytes(raw)

    assert refused(good[0]) == "damaged_bundle"


@pytest.mark.parametrize("raw", [b"", b"PK", b"PK\x05\x06" + b"\0" * 18, b"\0" * 1000, b"PK\x05\x06" + b"\xff" * 18])
def test_what_is_no_zip_is_refused(tmp_path, raw):
    path = tmp_path / "a.zip"
    path.write_bytes(raw)

    assert refused(path) in ("not_a_bundle", "member_missing", "damaged_bundle")


def test_a_zip_that_claims_a_list_of_members_beyond_measure_is_not_read(good):
    raw = bytearray(good[0].read_bytes())
    raw[-10:-6] = (17 << 20).to_bytes(4, "little")
    good[0].write_bytes(raw)

    assert refused(good[0]) == "too_many_members"


def test_a_comment_is_no_part_of_a_bundle(good):
    with zipfile.ZipFile(good[0], "a") as archive:
        archive.comment = b"hidden"

    assert refused(good[0]) == "not_a_bundle"


@pytest.mark.parametrize("name", ["entries.jsonl", "payloads.jsonl", "cases.jsonl"])
def test_a_line_without_end_is_not_collected(good, tmp_path, name):
    members = unpacked(good[0]) | {name: b"0" * (9 << 20)}

    assert refused(zipped(tmp_path / "a.zip", members)) == "line_too_long"


def test_a_last_line_without_its_end_is_noticed(good, tmp_path):
    members = unpacked(good[0])
    members["entries.jsonl"] = members["entries.jsonl"][:-1]

    assert refused(zipped(tmp_path / "a.zip", members)) == "line_cut_off"


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("payloads.jsonl", b"{}"), ("payloads.jsonl", b"[" * 100_000), ("payloads.jsonl", b'{"i":1e400}'),
        ("payloads.jsonl", b'{"i":0,"salt":"00","body":"x"}'), ("payloads.jsonl", b"\xff"),
        ("payloads.jsonl", b'{"i":0,"salt":"' + b"00" * 32 + b'","body":"\\ud800"}'),
        ("cases.jsonl", b"{}"), ("cases.jsonl", b"[]"),
        ("cases.jsonl", b'{"case":1,"stage":"","ended":0,"due":"","entries":1}'),
        ("cases.jsonl", b'{"case":"x","stage":"","ended":0,"due":"","entries":"1"}'),
        ("cases.jsonl", b'{"stage":"","case":"x","ended":0,"due":"","entries":1}'),
        ("cases.jsonl", b'{"case":"x", "stage":"","ended":0,"due":"","entries":1}'),
    ],
)  # fmt: skip
def test_a_line_that_is_none_is_refused(good, tmp_path, name, line):
    members = unpacked(good[0])
    members[name] = line + b"\n" + members[name]

    assert refused(zipped(tmp_path / "a.zip", members)) == "bad_line"


def zeros(path, members, *names, each=10 << 30):
    """Add members of `each` zero bytes without ever making them: one deflated piece, repeated."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, raw in members.items():
            archive.writestr(name, raw)
        for name in names:
            with archive.open(name, "w", force_zip64=True) as member:
                for _ in range(each >> 24):
                    member.write(bytes(1 << 24))
    return path


PROBE = """
import resource, sys, time
from pathlib import Path
from ledger import policy
from ledger.errors import LedgerError
from ledger.verify import check
before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
try:
    check(Path(sys.argv[1]), policy.read(Path(sys.argv[2]).read_bytes()))
except LedgerError as problem:
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(problem.why, round(time.process_time() - start), grown >> 10)
"""


def probed(path, policy):
    """Verify in a process of its own; return (word, seconds, MiB that it grew)."""
    ran = subprocess.run([sys.executable, "-c", PROBE, path, policy], check=True, capture_output=True, text=True)
    word, seconds, grown = ran.stdout.split()
    return word, int(seconds), int(grown)


@pytest.mark.drill
@pytest.mark.parametrize("name", ["entries.jsonl", "files/" + "0" * 64])
def test_ten_gigabytes_of_zeros_end_soon_and_take_no_memory(good, tmp_path, name):
    members = unpacked(good[0])
    members.pop(name, None)
    (tmp_path / "policy.txt").write_bytes(policy_bytes())
    word, seconds, grown = probed(zeros(tmp_path / "a.zip", members, name), tmp_path / "policy.txt")

    print(f"10 GiB of zeros as {name}: {word}, {seconds} s, {grown} MiB")
    assert word in ("grows_too_much", "member_too_large")
    assert (seconds <= 5, grown <= 50) == (True, True)


def test_a_gigabyte_of_zeros_in_a_line_ends_soon(good, tmp_path):
    """Small enough to be opened: then the first piece already has no line."""
    members = unpacked(good[0])
    del members["entries.jsonl"]
    (tmp_path / "policy.txt").write_bytes(policy_bytes())
    path = zeros(tmp_path / "a.zip", members, "entries.jsonl", each=512 << 20)
    word, seconds, grown = probed(path, tmp_path / "policy.txt")

    assert (word, seconds <= 5, grown <= 50) == ("line_too_long", True, True)


def test_a_flood_of_empty_lines_is_read_no_further_than_the_log_goes(good, tmp_path):
    members = unpacked(good[0])
    members["entries.jsonl"] += b"\n" * (64 << 20)
    start = time.process_time()  # a busy machine is no fault of the code
    report = check(zipped(tmp_path / "a.zip", members), trust())

    assert "entries_not_all" in {each.code for each in report.findings}
    assert time.process_time() - start < 5


@pytest.mark.parametrize("name", ["payloads.jsonl", "cases.jsonl"])
def test_a_flood_of_lines_about_nothing_ends_soon_and_is_not_kept(good, tmp_path, name):
    row = (
        bundle.opening(1 << 40, b"x" * 32, b"") if name == "payloads.jsonl" else vars(bundle.Listed("x", "", 0, "", 1))
    )
    members = unpacked(good[0])
    members[name] += (bundle.spelled(row) + b"\n") * 300_000
    start = time.process_time()  # a busy machine is no fault of the code
    report = check(zipped(tmp_path / "a.zip", members), trust())

    assert {each.code for each in report.findings} <= {"case_unknown", "payload_of_nothing"}
    assert (report.found > 10_000, len(report.findings)) == (True, 200)
    assert time.process_time() - start < 3


def test_a_size_that_a_zip_only_claims_is_counted_again(good, tmp_path):
    """The list of members says 10 bytes, the member holds more: never read beyond, never taken as good."""
    raw = bytearray(good[0].read_bytes())
    at = raw.index(b"entries.jsonl", raw.index(b"PK\x01\x02")) - 46
    raw[at + 24 : at + 28] = (10).to_bytes(4, "little")
    good[0].write_bytes(raw)

    assert refused(good[0]) in ("damaged_bundle", "line_cut_off")


def test_a_member_shorter_than_the_zip_says_is_damage(good):
    raw = bytearray(good[0].read_bytes())
    at = raw.index(b"checkpoint", raw.index(b"PK\x01\x02")) - 46
    raw[at + 24 : at + 28] = (int.from_bytes(raw[at + 24 : at + 28], "little") + 1).to_bytes(4, "little")
    good[0].write_bytes(raw)

    assert refused(good[0]) == "damaged_bundle"


def test_thousands_of_files_are_read(tmp_path):
    log = office(1, 1)
    case = next(iter(log.listed))
    for place in range(3000):
        log.evidence(case, "many", f"photo {place}".encode())

    report = check(log.write(tmp_path / "a.zip"), trust())
    assert (report.holds, report.files) == (True, 3001)
