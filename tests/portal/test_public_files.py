"""Files by their hash: whole or not there, checked on every read, cleared away when no case came to use them."""

import io
import os
import uuid
from datetime import timedelta

import pytest

from cases import evidence, store
from cases.errors import CaseNotFound, Unlawful
from tests.portal.citizen import Citizen


def test_the_same_bytes_lie_there_once(tmp_path):
    first = evidence.put(tmp_path, io.BytesIO(b"abc"), "a.txt", 1)
    second = evidence.put(tmp_path, io.BytesIO(b"abc"), "b.jpg", 2)

    assert first.sha256 == second.sha256
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [first.sha256]
    assert (first.name, second.name) == ("tai-lieu-1.txt", "tai-lieu-2.jpg")


def test_only_the_owner_reads_a_file(tmp_path):
    kept = evidence.put(tmp_path / "kho", io.BytesIO(b"abc"), "a.txt", 1)
    file = tmp_path / "kho" / kept.sha256[:2] / kept.sha256

    assert [path.stat().st_mode & 0o077 for path in (tmp_path / "kho", file.parent, file)] == [0, 0, 0]


@pytest.mark.parametrize("spoil", [lambda file: file.write_bytes(b"abd"), lambda file: file.unlink()])
def test_changed_or_missing_bytes_are_noticed_on_reading(tmp_path, spoil):
    kept = evidence.put(tmp_path, io.BytesIO(b"abc"), "a.txt", 1)
    spoil(tmp_path / kept.sha256[:2] / kept.sha256)

    with pytest.raises(Unlawful):
        evidence.get(tmp_path, kept.sha256)


def test_a_stream_that_breaks_leaves_nothing(tmp_path):
    class Broken(io.BytesIO):
        def read(self, size=-1):
            raise OSError("connection lost")

    with pytest.raises(OSError, match="connection lost"):
        evidence.put(tmp_path, Broken(), "a.txt", 1)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("sent_as", "name"),
    [
        ("../../etc/passwd", "tai-lieu-1"), ("C:\\hồ sơ\\đơn.PDF", "tai-lieu-1.pdf"), ("anh.jpg.exe", "tai-lieu-1.exe"),
        ("khong duoi", "tai-lieu-1"), ("a.tệp", "tai-lieu-1"), ("a." + "x" * 30, "tai-lieu-1"), ("", "tai-lieu-1"),
        ("a.b\r\nContent-Type: text/html", "tai-lieu-1"), (".htaccess", "tai-lieu-1"),
    ],
)  # fmt: skip
def test_a_sent_name_leaves_at_most_its_plain_ending(tmp_path, sent_as, name):
    assert evidence.put(tmp_path, io.BytesIO(b"abc"), sent_as, 1).name == name


@pytest.mark.parametrize("sha256", ["", "..", "../" * 20, "g" * 64, "A" * 64])
def test_what_is_no_hash_leads_nowhere(tmp_path, sha256):
    with pytest.raises(Unlawful):
        evidence.get(tmp_path, sha256)


def test_a_file_belongs_to_its_case_only(house):
    Citizen(house).report(("a.txt", b"abc"))

    with store.transaction(house.db) as conn:
        (case,) = conn.execute("SELECT case_id FROM evidence").fetchone()
        (file,) = evidence.of_case(conn, case)
        assert evidence.find(conn, case, file.id) == file
        with pytest.raises(CaseNotFound):
            evidence.find(conn, uuid.uuid4().hex, file.id)


def test_files_of_forms_never_sent_go_after_a_day(house):
    citizen = Citizen(house)
    citizen.report(("dung.txt", b"used"))
    citizen.write(("bo.txt", b"abandoned"))
    citizen.write(("moi.txt", b"just now"))
    old = (house.clock() - timedelta(days=2)).timestamp()
    for path in house.evidence.rglob("*"):
        if path.is_file() and path.read_bytes() != b"just now":
            os.utime(path, (old, old))

    with store.transaction(house.db) as conn:
        assert evidence.sweep(conn, house) == 1

    assert sorted(path.read_bytes() for path in house.evidence.rglob("*") if path.is_file()) == [b"just now", b"used"]


def test_a_confirmed_form_whose_file_was_cleared_away_says_so(house):
    citizen = Citizen(house)
    review = citizen.write(("a.txt", b"abc"))
    for path in house.evidence.rglob("*"):
        if path.is_file():
            path.unlink()

    answer = citizen.confirm(review)

    assert answer.status_code == 422
    assert "Xin chọn lại tệp" in answer.text
