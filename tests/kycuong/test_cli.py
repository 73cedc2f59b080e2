"""The command line as people type it: understood on either side of an option, refused in a sentence."""

from types import SimpleNamespace

import pytest
from psycopg.errors import UndefinedTable

from kycuong import asked, cli, commands, desk
from kycuong.errors import CannotRun
from kycuong.wipe import wipe


def _understood(*words):
    return cli._understood(cli.parser(), words)


def test_the_answers_of_an_act_may_follow_its_options():
    given = _understood("case", "act", "000012/2026", "accept", "--as", "head", "form_right=yes", "basis=yes")

    assert given.answers == ["form_right=yes", "basis=yes"]
    assert given.login == "head"


def test_answers_on_both_sides_of_an_option_are_all_kept():
    given = _understood("case", "act", "000012/2026", "accept", "basis=yes", "--as", "head", "form_right=yes")

    assert given.answers == ["basis=yes", "form_right=yes"]


@pytest.mark.parametrize("words", [["mail", "x"], ["case", "act", "1", "accept", "--as", "head", "--bad"], ["fly"]])
def test_what_is_not_understood_is_said_in_both_languages(words, capsys):
    with pytest.raises(SystemExit) as end:
        _understood(*words)

    assert end.value.code == 2
    said = capsys.readouterr().err
    assert "Không hiểu lệnh này" in said
    assert "Not understood" in said


@pytest.mark.parametrize("said", ["24/11/2026", "2026-11-24"])
def test_a_day_may_be_written_as_people_or_as_files_do(said):
    assert asked.day(said).isoformat() == "2026-11-24"


@pytest.mark.parametrize("said", ["mai", "31/02/2026", "20261124", "", "24/11/26"])
def test_what_is_no_day_is_refused_in_a_sentence(said):
    with pytest.raises(CannotRun) as refused:
        asked.day(said)

    assert refused.value.why == "bad_day"


def test_a_finding_without_a_value_is_left_to_the_law_to_refuse():
    ask = SimpleNamespace(kind="findings")

    assert desk._value(ask, "nd1:true, nd2") == {"nd1": "true", "nd2": ""}


def test_a_rulebook_that_is_not_there_is_said(capsys, tmp_path):
    assert cli.main(["rulebook", "check", str(tmp_path / "none.toml")]) == 1
    assert "none.toml" in capsys.readouterr().err


def test_a_folder_that_the_demo_filled_stays_a_demo(monkeypatch, tmp_path):
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path))
    monkeypatch.delenv("KYCUONG_DEMO", raising=False)
    before = commands._settings(_understood("mail"))
    (tmp_path / "demo").touch()

    assert not before.demo
    assert commands._settings(_understood("mail")).demo
    assert commands._settings(_understood("mail")).recall_seconds == 30


def test_a_database_that_is_away_is_said(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path))
    monkeypatch.setenv("KYCUONG_OFFICE", "office.toml")
    monkeypatch.setenv("KYCUONG_DATABASE_URL", "postgresql://kc_app@127.0.0.1:1/kycuong")

    assert cli.main(["mail"]) == 1
    assert "Không kết nối được cơ sở dữ liệu" in capsys.readouterr().err


def test_a_database_without_tables_is_said():
    assert commands._explained(UndefinedTable()).why == "no_tables"


@pytest.mark.parametrize("answer", ["", "y", "không"])
def test_data_stay_unless_the_word_is_said(tmp_path, answer):
    (tmp_path / "keys").mkdir()

    assert not wipe(tmp_path, answer)
    assert (tmp_path / "keys").exists()


def test_data_go_when_the_word_is_said(tmp_path):
    (tmp_path / "nhà" / "keys").mkdir(parents=True)

    assert wipe(tmp_path / "nhà", "xóa\n")
    assert not (tmp_path / "nhà").exists()


def test_what_else_lies_in_the_folder_stays(tmp_path):
    (tmp_path / "keys").mkdir()
    (tmp_path / "office.toml").touch()

    assert wipe(tmp_path, "delete")
    assert [left.name for left in tmp_path.iterdir()] == ["office.toml"]


def test_a_folder_that_is_not_ours_is_never_deleted(tmp_path):
    (tmp_path / "thesis").touch()

    with pytest.raises(CannotRun) as refused:
        wipe(tmp_path, "xóa")

    assert refused.value.why == "no_data"
    assert (tmp_path / "thesis").exists()


def test_recommendations_are_typed_as_body_and_day():
    ask = SimpleNamespace(kind="recommendations")

    assert desk._value(ask, "benh-vien@2027-03-01, phuong@2027-04-01") == [
        {"id": "KN1", "body": "benh-vien", "due": "2027-03-01"},
        {"id": "KN2", "body": "phuong", "due": "2027-04-01"},
    ]
