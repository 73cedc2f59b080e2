"""`kycuong export`: a whole file or none, for its owner only; refusals are sentences."""

import json
import zipfile

import pytest

from kycuong import cli, commands
from kycuong.sealing import seal
from ledger.note import Signer
from tests.cases.carried import denounced
from tests.cases.walk import report
from tests.portal.staff import PASSWORD

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)


@pytest.fixture
def here(house, server, database, monkeypatch, tmp_path):
    """The command works on this house; who asks has the demo's password."""
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path))
    monkeypatch.setenv("KYCUONG_DATABASE_URL", server.url("kc_app", database, "postgresql"))
    monkeypatch.setenv("KYCUONG_OWNER_DATABASE_URL", server.url("kc_owner", database, "postgresql"))
    monkeypatch.setenv("KYCUONG_PREFECT_API_URL", "http://127.0.0.1:9/api")
    monkeypatch.setenv("KYCUONG_PASSWORD", PASSWORD)
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def run(*words):
    return cli.main(["export", *map(str, words)])


def test_each_form_is_a_file_that_only_its_owner_reads(house, here, capsys):
    case = denounced(house)
    seal(house, SIGNER)

    for action in ("bundle", "csv", "ocel"):
        for more in ((), ("--case", case)):
            file = here / f"{action}{len(more)}"
            assert run(action, file, "--as", "supervisor", *more) == 0
            assert file.stat().st_mode & 0o777 == 0o600

    assert zipfile.is_zipfile(here / "bundle0") and zipfile.is_zipfile(here / "bundle2")
    json.loads((here / "ocel0").read_bytes())
    assert "Đã xuất" in capsys.readouterr().out
    assert not list(here.glob("*.draft")) and not list(here.glob(".*draft"))


def test_what_it_found_is_printed_as_questions(house, here, capsys):
    denounced(house, until="conclude", one_decides=True)

    assert run("csv", here / "a.csv", "--as", "supervisor") == 0

    said = capsys.readouterr().out
    assert "câu hỏi, không phải kết luận" in said
    assert "Was that allowed?" in said


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("bundle", "{here}/a.zip", "--as", "supervisor"), "chưa niêm phong"),
        (("csv", "{here}/a.csv", "--as", "clerk"), "vai trò khác"),
        (("csv", "{here}/a.csv", "--as", "supervisor", "--case", "000009/2020"), "Không có hồ sơ này"),
        (("csv", "{here}/nowhere/a.csv", "--as", "supervisor"), "Không có thư mục"),
        (("csv", "{here}", "--as", "supervisor"), "đã có"),
        (("csv", "{here}/a.csv", "--as", "nobody"), "mật khẩu"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_no_file(house, here, capsys, words, sentence):
    report(house)

    assert run(*(word.format(here=here) for word in words)) == 1

    told = capsys.readouterr()
    assert sentence in told.err
    assert "Traceback" not in told.err
    assert not [path for path in here.iterdir() if path.name.startswith(("a.", ".a"))]


def test_every_command_is_known_to_the_command_line():
    assert {"export_bundle", "export_csv", "export_ocel"} <= set(commands.COMMANDS)
