"""`kycuong calendar` and `kycuong due` as people type them."""

import json
from datetime import UTC, date, datetime

import pytest

from cases import calendar_log, store
from flows import record
from kycuong import calendar, cli, due
from kycuong import house as building
from kycuong.errors import CannotRun
from tests.cases.test_shifts import entries, sorting
from tests.cases.walk import read, report


@pytest.fixture
def without_a_house(monkeypatch, tmp_path):
    """A machine on which nothing runs."""
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path / "none"))


@pytest.fixture
def command(monkeypatch, house, server, database, tmp_path):
    """The command on this test's database."""
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path))
    monkeypatch.setenv("KYCUONG_DATABASE_URL", server.url("kc_app", database))
    return lambda *words: cli.main(list(words))


def file_of(tmp_path, day: date, number="01/TB-THỬ", more=""):
    path = tmp_path / "lich.toml"
    path.write_text(
        f'year = {day.year}\nnumber = "{number}"\ndated = {day}\nissuer = "Bộ Nội vụ"\nlevel = "A"\n'
        f'days = [{{ day = {day}, kind = "off", why = "thông báo muộn" }}]\n{more}',
        encoding="utf-8",
    )
    return str(path)


def said(capsys) -> str:
    return capsys.readouterr().out


def test_a_notice_is_entered_by_somebody_and_says_what_it_moved(command, house, tmp_path, capsys):
    case = report(house)["case"]
    before = sorting(house, case).due

    assert command("calendar", "add", file_of(tmp_path, before), "--by", "Người Quản Trị") == 0

    assert "1 hạn của 1 vụ việc được dời" in said(capsys)
    assert sorting(house, case).due > before
    with store.transaction(house.db) as conn:
        assert [each.by for each in calendar_log.entered(conn)] == ["Người Quản Trị"]


def test_the_same_file_again_changes_nothing_and_says_so(command, house, tmp_path, capsys):
    file = file_of(tmp_path, sorting(house, report(house)["case"]).due)
    command("calendar", "add", file, "--by", "A")

    assert command("calendar", "add", file, "--by", "B") == 0

    assert "đã có trong lịch" in said(capsys)
    assert (entries(house), entries(house, "calendar.notice")) == (1, 1)


def test_a_switch_that_the_office_turned_moves_what_runs(command, house, monkeypatch, tmp_path, capsys):
    """The proposal to have 23/11/2026 off: nobody enters a notice, the office says that it was approved."""
    house.clock = lambda: datetime(2026, 11, 17, 3, tzinfo=UTC)
    case = report(house)["case"]
    before = sorting(house, case).due
    text = building.office.OURS.read_text(encoding="utf-8").replace("swap_2026_11_23 = false", "swap_2026_11_23 = true")
    (tmp_path / "office.toml").write_text(text, encoding="utf-8")
    monkeypatch.setenv("KYCUONG_OFFICE", str(tmp_path / "office.toml"))

    assert command("calendar", "move") == 0
    assert command("calendar", "move") == 0

    assert (before, sorting(house, case).due) == (date(2026, 11, 25), date(2026, 11, 26))
    assert "1 hạn của 1 vụ việc" in capsys.readouterr().out
    record.recheck(house, read(house, case).history[-1].fact)


def test_nobody_enters_nothing(command, house, tmp_path, capsys):
    assert command("calendar", "add", file_of(tmp_path, date(2026, 12, 31))) == 1

    assert "--by" in capsys.readouterr().err
    assert entries(house, "calendar.notice") == 0


def test_a_file_that_contradicts_itself_is_refused_with_its_line_and_changes_nothing(command, house, tmp_path, capsys):
    file = file_of(tmp_path, date(2026, 12, 31), more="")
    text = (tmp_path / "lich.toml").read_text(encoding="utf-8")
    both = text.replace("}]", '},\n  { day = 2026-12-31, kind = "worked", why = "làm" }]')
    (tmp_path / "lich.toml").write_text(both, encoding="utf-8")

    assert command("calendar", "add", file, "--by", "A") == 1

    assert "dòng 7: ngày 31/12/2026 vừa nghỉ vừa làm" in capsys.readouterr().err
    assert entries(house, "calendar.notice") == 0


def test_a_year_is_shown_with_the_notice_that_says_so_and_who_entered_it(command, house, tmp_path, capsys):
    command("calendar", "add", file_of(tmp_path, date(2026, 12, 31)), "--by", "Người Quản Trị")
    said(capsys)

    assert command("calendar", "show", "2026") == 0

    shown = said(capsys)
    assert "31/12/2026  thứ Năm   nghỉ  thông báo muộn" in shown
    assert "9441/TB-BNV" in shown and "01/TB-THỬ" in shown and "Người Quản Trị" in shown
    assert "22/08/2026  thứ Bảy   làm   làm bù ngày 31/8" in shown


def test_a_year_without_a_notice_is_shown_as_the_library_has_it(without_a_house, capsys):
    assert cli.main(["calendar", "show", "2027"]) == 0

    shown = said(capsys)
    assert "2027: chưa có thông báo, theo thư viện" in shown
    assert "16/04/2027  thứ Sáu   nghỉ  Giỗ Tổ Hùng Vương (thư viện)" in shown


@pytest.mark.parametrize("year", ["27", "năm nay", "20270", "²0²7"])
def test_what_is_no_year_is_refused(without_a_house, year, capsys):
    assert cli.main(["calendar", "show", year]) == 1
    assert "không phải là một năm" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("rule", "start", "end"),
    [
        ("denunciation#resolution", "24/11/2026", "2026-12-24"),
        ("denunciation#resolution", "2026-11-24", "2026-12-24"),
        ("denunciation@2026-07-01#resolution", "24/11/2026", "2026-12-24"),
        ("resolution", "03/07/2026", "2026-08-03"),  # 2/8 is a Sunday
        ("denunciation#send_conclusion", "20/11/2026", "2026-11-30"),  # 24/11 is off: one day later
        ("intake#sorting", "28/08/2026", "2026-09-09"),  # 31/8, 1 and 2/9 are off
        ("denunciation#tell_acceptance", "31/12/2026", "2027-01-08"),  # 1/1/2027 by the library
    ],
)
def test_the_end_of_a_rules_term_is_told(without_a_house, rule, start, end, capsys):
    assert cli.main(["due", rule, start, "--end-only"]) == 0
    assert said(capsys).strip() == end


def test_every_reason_is_told_in_words(without_a_house, capsys):
    assert cli.main(["due", "denunciation#send_conclusion", "30/12/2026"]) == 0

    told = said(capsys)
    for words in ("07/01/2027, hết lúc 24 giờ", "5 ngày làm việc", "30/12/2026 (không tính chính ngày này)",
                  "Luật Tố cáo 25/2018, Điều 35 khoản 3 (T2-23, mức A)", "01/01/2027 – Tết Dương lịch (thư viện)",
                  "02/01/2027 – cuối tuần", "năm 2026: thông báo số 9441/TB-BNV",
                  "năm 2027: theo thư viện, chưa có thông báo"):  # fmt: skip
        assert words in told, words


def test_the_reasons_are_told_in_english(without_a_house, capsys):
    assert cli.main(["due", "denunciation#send_conclusion", "30/12/2026", "--language", "en"]) == 0

    told = said(capsys)
    assert "01/01/2027 – New Year's Day (library)" in told
    assert "Law on Denunciations 25/2018, art. 35 clause 3" in told


def test_the_same_is_told_as_data(without_a_house, capsys):
    assert cli.main(["due", "denunciation#send_conclusion", "30/12/2026", "--json"]) == 0

    told = json.loads(said(capsys))
    assert (told["rule"], told["due"]) == ("denunciation@2026-07-01#send_conclusion", "2027-01-07")
    assert told["over"] == "2027-01-08T00:00:00+07:00"
    assert told["skipped"][0] == {"day": "2027-01-01", "why": "Tết Dương lịch (thư viện)"}
    assert told["calendar"]["2027"] is None and "9441" in told["calendar"]["2026"]
    assert told["without_the_house"] is True


def test_an_act_tells_every_term_that_it_starts(without_a_house, capsys):
    assert cli.main(["due", "denunciation#accept", "01/12/2026", "--json"]) == 0

    assert {"denunciation@2026-07-01#resolution"} < {each["rule"] for each in json.loads(said(capsys))}


@pytest.mark.parametrize(
    ("rule", "start", "words"),
    [
        ("denunciation#resoluton", "24/11/2026", "denunciation#resolution"),
        ("resoluton", "24/11/2026", "denunciation#resolution"),
        ("denunciaton#resolution", "24/11/2026", "denunciation#resolution"),
        ("denunciation@2020-01-01#resolution", "24/11/2026", "denunciation#resolution"),
        ("no such rule at all", "24/11/2026", "Gần giống"),
        ("denunciation#resolution", "24/11/1975", "bản đầu tiên có hiệu lực từ"),
        ("denunciation#resolution", "30/02/2026", "không phải là một ngày"),
        ("publish", "24/11/2026", "hãy chọn một"),
        ("denunciation#recuse", "24/11/2026", "không bắt đầu thời hạn nào"),
    ],
)
def test_what_cannot_be_told_is_said_in_a_sentence(without_a_house, rule, start, words, capsys):
    assert cli.main(["due", rule, start]) == 1
    assert words in capsys.readouterr().err


def test_a_term_without_a_number_says_which_setting_would_give_it(without_a_house, monkeypatch, tmp_path, capsys):
    text = (building.office.OURS).read_text(encoding="utf-8")
    assert "provincial_days" in text
    (tmp_path / "office.toml").write_text(text.replace("provincial_days", "other_days"), encoding="utf-8")
    monkeypatch.setenv("KYCUONG_OFFICE", str(tmp_path / "office.toml"))

    assert cli.main(["due", "denunciation#inspection", "24/11/2026"]) == 1
    told = said(capsys)
    assert "inspection_calendar_days" in told and "T5-22" in told
    assert cli.main(["due", "denunciation#inspection", "24/11/2026", "--json"]) == 1
    assert json.loads(said(capsys))["due"] is None


def test_the_office_may_leave_the_last_day_where_it_falls(without_a_house, monkeypatch, tmp_path, capsys):
    text = (building.office.OURS).read_text(encoding="utf-8").replace("roll_forward = true", "roll_forward = false")
    (tmp_path / "office.toml").write_text(text, encoding="utf-8")
    monkeypatch.setenv("KYCUONG_OFFICE", str(tmp_path / "office.toml"))

    assert cli.main(["due", "resolution", "03/07/2026", "--end-only"]) == 0
    assert said(capsys).strip() == "2026-08-02"


def test_the_notices_of_this_house_count(command, house, tmp_path, capsys):
    command("calendar", "add", file_of(tmp_path, date(2026, 12, 24)), "--by", "A")
    said(capsys)

    assert command("due", "denunciation#resolution", "24/11/2026") == 0

    told = said(capsys)
    assert "25/12/2026, hết lúc 24 giờ" in told and "24/12/2026 – thông báo muộn" in told
    assert "01/TB-THỬ" in told and "không đọc được" not in told


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Kiritimati"])
def test_a_due_day_does_not_depend_on_the_machines_zone(without_a_house, monkeypatch, zone, capsys):
    monkeypatch.setenv("TZ", zone)

    assert cli.main(["due", "resolution", "24/11/2026", "--json"]) == 0
    assert json.loads(said(capsys))["over"] == "2026-12-25T00:00:00+07:00"


def test_every_term_of_every_rulebook_can_be_told(without_a_house):
    from cases.rulebook import shelf
    from kycuong.settings import Settings

    known = calendar.known(Settings.from_env({"KYCUONG_HOME": "/nonexistent"}))
    for book in shelf():
        for key in book.terms:
            found = due.find(shelf(), f"{book.id}#{key}", book.in_force)
            assert [each.id for each in found] == [f"{book.id}#{key}"]
            for language in ("vi", "en"):
                assert list(due.lines(found[0], book.in_force, known, language))


def test_a_name_that_is_in_no_rulebook_is_not_found(without_a_house):
    from cases.rulebook import shelf

    with pytest.raises(CannotRun):
        due.find(shelf(), "denunciation#", date(2026, 11, 24))


@pytest.mark.parametrize(
    "rule",
    ["denunciation@2026-07-01#screening", "denunciation@2026-07-01#posting", "discipline@2026-07-01#statute_other"],
)
def test_a_term_that_would_end_where_no_calendar_reaches_is_a_sentence(without_a_house, capsys, rule):
    assert cli.main(["due", rule, "31/12/9999"]) == 1
    assert "không lịch nào có" in capsys.readouterr().err
