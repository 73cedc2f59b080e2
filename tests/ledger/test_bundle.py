"""Bundles: written as streams, read with suspicion."""

import zipfile

import pytest

from ledger import bundle, note
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.merkle import EMPTY_ROOT

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
