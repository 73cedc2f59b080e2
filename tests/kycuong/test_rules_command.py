"""`kycuong rules`: read, compare and sign, as people type it."""

from argparse import Namespace

import pytest

from cases import confirmations
from cases.errors import NotAllowed
from cases.house import House
from kycuong import asked, cli, commands, office, rules
from tests.cases.walk import actor

WEAK = "denunciation@2026-07-01#inspection"


@pytest.fixture
def home(monkeypatch, tmp_path):
    """A folder of data in which nothing runs."""
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path))
    return tmp_path


def _asked(*words: str) -> Namespace:
    return cli._understood(cli.parser(), ["rules", *words])


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ((), "show"),
        (("feedback",), "show"),
        (("--language", "en"), "show"),
        (("show", "feedback"), "show"),
        (("diff", "a", "b"), "diff"),
        (("confirmations",), "confirmations"),
    ],
)
def test_the_word_show_may_be_left_out(words, action):
    assert _asked(*words).action == action


def test_the_versions_are_listed_without_a_database(home, capsys):
    assert cli.main(["rules"]) == 0
    assert "denunciation@2026-07-01" in capsys.readouterr().out


def test_a_version_is_read_in_both_languages_and_says_that_confirmations_are_left_out(home, capsys):
    assert cli.main(["rules", "feedback"]) == 0
    vietnamese = capsys.readouterr().out
    assert cli.main(["rules", "feedback@2026-07-01", "--citizens", "--language", "en"]) == 0
    english = capsys.readouterr().out

    assert "Chuyển đến cơ quan có thẩm quyền" in vietnamese and "Nghị định 20/2008" in vietnamese
    assert "What the sender may do" in english and "Decree 20/2008" in english
    assert all("confirmations are left out" in said for said in (vietnamese, english))


def test_two_versions_are_compared(home, capsys):
    assert cli.main(["rules", "diff", "feedback@2026-07-01", "feedback"]) == 0
    assert "Không có gì khác." in capsys.readouterr().out


def test_a_version_that_is_not_there_names_those_that_are(home, capsys):
    assert cli.main(["rules", "feedback@1999-01-01"]) == 1
    assert "feedback@2026-07-01" in capsys.readouterr().err


def _confirm(house, login: str, *more: str) -> list[str]:
    given = _asked("confirm", WEAK, "--by", login, "--source", "Luật Thanh tra 84/2025, Điều 00", *more)
    return list(rules.confirm(house, actor(house, login), given, office.read(office.OURS)))


def test_the_legal_officer_signs_takes_back_and_both_are_listed(house):
    signed = _confirm(house, "legal", "--value", "45")
    _confirm(house, "legal", "--withdraw", "--note", "đọc nhầm")
    listed = list(rules.listed(house, {confirmations.read(house.db)[0].account: "legal"}))

    assert "denunciation@2026-07-01#terms.inspection  đã xác nhận / confirmed  legal" in signed[0]
    assert len(signed) == 1
    assert [("confirmed" in line, "withdrawn" in line) for line in listed] == [(True, False), (False, True)]


def test_a_value_other_than_the_one_that_the_clocks_use_is_said(house):
    assert "inspection_calendar_days = 45 ≠ 60" in _confirm(house, "legal", "--value", "60")[1]


def test_nobody_else_signs(house):
    with pytest.raises(NotAllowed):
        _confirm(house, "head")


def test_nothing_signed_yet_is_said(house):
    assert list(rules.listed(house, {})) == ["Chưa có xác nhận nào. / Nothing confirmed yet."]


@pytest.fixture
def served(home, monkeypatch, server, database) -> House:
    """A folder of data whose database runs, with the demo's people in it."""
    monkeypatch.setenv("KYCUONG_DATABASE_URL", server.url("kc_app", database))
    monkeypatch.setenv("KYCUONG_OFFICE", str(office.OURS))
    return asked.house_of(commands._settings(_asked()))


def test_signing_asks_for_the_password_and_what_was_signed_is_read(served, monkeypatch, capsys):
    words = ["rules", "confirm", WEAK, "--by", "legal", "--source", "Luật Thanh tra 84/2025, Điều 00"]
    monkeypatch.setenv("KYCUONG_PASSWORD", "sai")
    refused = cli.main(words), confirmations.read(served.db)
    monkeypatch.setenv("KYCUONG_PASSWORD", "ky-cuong-demo-2026")
    signed = cli.main(words)
    capsys.readouterr()

    assert (refused, signed) == ((1, []), 0)
    assert cli.main(["rules", "confirmations"]) == 0
    assert "  legal  Luật Thanh tra 84/2025, Điều 00" in capsys.readouterr().out
    assert cli.main(["rules", "denunciation"]) == 0
    read = capsys.readouterr().out
    assert "✓ Người phụ trách pháp chế đã xác nhận ngày" in read and "confirmations are left out" not in read
