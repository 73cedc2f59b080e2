"""A calendar file is read, or refused by its line in a sentence; one that contradicts itself changes nothing."""

import unicodedata
from datetime import date
from time import process_time

import pytest

from cases.almanac import LARGEST, parse, read
from cases.clocks import calendar
from cases.errors import BadCalendar
from cases.words import sentence

KNOWN = calendar()
GOOD = """# Một ngày nghỉ thông báo muộn.
year = 2026
number = "01/TB-THỬ"
dated = 2026-11-20
issuer = "Bộ Nội vụ"
level = "A"
days = [
  { day = 2026-12-31, kind = "off", why = "nghỉ thêm" },
  { day = 2026-12-26, kind = "worked", why = "làm bù ngày 31/12" },
]
"""
YEAR_2027 = """year = 2027
number = "02/TB-THỬ"
dated = 2026-12-15
issuer = "Bộ Nội vụ"
level = "A"

[[days]]
day = 2027-01-01
kind = "off"
why = "Tết Dương lịch"

[[days]]
day = 2027-04-30
kind = "off"
why = "Ngày Chiến thắng"

[[days]]
day = 2027-09-02
kind = "off"
why = "Quốc khánh"

[[days]]
day = 2027-11-24
kind = "off"
why = "Ngày Văn hóa Việt Nam"
"""


def _refused(text: str | bytes, known=KNOWN) -> BadCalendar:
    with pytest.raises(BadCalendar) as refused:
        parse(text.encode() if isinstance(text, str) else text, "lich.toml", known)
    return refused.value


def test_a_notice_is_read_with_its_days_in_order():
    notice = parse(GOOD.encode(), "lich.toml", KNOWN)

    assert (notice.year, notice.number, notice.dated) == (2026, "01/TB-THỬ", date(2026, 11, 20))
    assert [day.isoformat() for day, _, _ in notice.days] == ["2026-12-26", "2026-12-31"]


@pytest.mark.parametrize(
    ("instead_of", "stands", "why", "line"),
    [
        ("2026-12-26", "2026-12-31", "contradiction", 9),  # off and worked
        ('2026-12-26, kind = "worked"', '2026-12-31, kind = "off"', "twice", 9),
        ("2026-12-26", "2027-12-25", "outside_year", 9),
        ("2026-12-26", "2026-12-28", "worked_anyway", 9),  # a Monday that is no holiday
        ("year = 2026", 'year = "2026"', "not_whole", 2),
        ("year = 2026", "year = true", "not_whole", 2),
        ("year = 2026", "year = 1066", "bad_year", 2),
        ("day = 2026-12-31", 'day = "2026-12-31"', "not_a_day", 8),
        ("day = 2026-12-31", "day = 2026-12-31T08:00:00", "not_a_day", 8),
        ("2026-12-31", "2026-02-30", "not_toml", 8),
        ('kind = "off"', 'kind = "nghỉ"', "bad_kind", 8),
        ('why = "nghỉ thêm"', 'why = " "', "not_text", 8),
        ('why = "nghỉ thêm"', "why = 7", "not_text", 8),
        (', why = "nghỉ thêm"', "", "missing", 8),
        ('"A"', '""', "not_text", 6),
        ('level = "A"\n', "", "missing", 1),
        ("level", "lvl = 1\nlevel", "unknown", 6),
        ("days", 'replaces = ["99/TB-THỬ"]\ndays', "nothing_to_replace", 7),
        ("days", "replaces = [3]\ndays", "not_text", 7),
        ("days = [", "days = [] #", "not_toml", 8),
        ("]\n", "", "not_toml", 10),
    ],
)
def test_a_file_that_cannot_be_meant_so_is_refused_with_its_line(instead_of, stands, why, line):
    assert instead_of in GOOD

    refused = _refused(GOOD.replace(instead_of, stands, 1))

    assert (refused.facts["why"], refused.facts["line"]) == (why, line)
    assert {sentence(refused), sentence(refused, "en")} and f"dòng {line}" in sentence(refused)


def test_days_that_are_no_list_are_refused():
    for days in ("days = 3", "days = []", 'days = ["2026-12-31"]'):
        head = GOOD.partition("days")[0]
        assert _refused(head + days).facts["why"] == "not_a_list"


def test_decomposed_text_other_encodings_and_heaps_of_text_are_refused():
    assert _refused(unicodedata.normalize("NFD", GOOD)).facts["why"] == "not_nfc"
    assert _refused(GOOD.encode("utf-16")).facts["why"] == "not_utf8"
    assert _refused(b"#" * (LARGEST + 1)).facts["why"] == "too_large"
    assert _refused("a = " + "[" * 5000).facts["why"] == "not_toml"


def test_a_file_of_ten_megabytes_is_not_read_in_full(tmp_path):
    (tmp_path / "lich.toml").write_bytes(b"#" * 10_000_000)

    with pytest.raises(BadCalendar) as refused:
        read(tmp_path / "lich.toml", KNOWN)

    assert refused.value.facts["why"] == "too_large"


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(BadCalendar) as refused:
        read(tmp_path / "lich.toml", KNOWN)

    assert refused.value.facts["why"] == "no_such_file"


def test_the_first_notice_of_a_year_gives_every_day_that_the_law_fixes():
    without = YEAR_2027.replace("2027-11-24", "2027-11-25")

    assert parse(YEAR_2027.encode(), "lich.toml", KNOWN).year == 2027  # 01/5/2027 is a Saturday
    assert _refused(without).facts["name"] == "24/11/2027"


def test_a_later_notice_of_a_year_may_give_one_day():
    known = calendar(notices=(parse(YEAR_2027.encode(), "lich.toml", KNOWN),))
    more = YEAR_2027.partition("[[days]]")[0].replace("02/", "03/")
    more += 'days = [{ day = 2027-12-31, kind = "off", why = "nghỉ thêm" }]'

    assert len(parse(more.encode(), "lich.toml", known).days) == 1


def test_a_correction_may_take_back_a_day_off_of_the_notice_before():
    known = calendar(notices=(parse(GOOD.encode(), "lich.toml", KNOWN),))
    back = GOOD.replace("01/", "02/").replace('2026-12-31, kind = "off"', '2026-12-31, kind = "worked"')

    assert parse(back.encode(), "lich.toml", known).days[-1][1] == "worked"


def test_what_was_entered_before_is_not_measured_by_what_it_changed():
    replacing = GOOD.replace("01/", "02/").replace("days", 'replaces = ["01/TB-THỬ"]\ndays', 1)
    first = parse(GOOD.encode(), "lich.toml", KNOWN)
    second = parse(replacing.encode(), "lich.toml", calendar(notices=(first,)))
    known = calendar(notices=(first, second))

    assert parse(replacing.encode(), "lich.toml", known, (first, second)) == second
    assert _refused(replacing, known).facts["why"] == "nothing_to_replace"


def test_ten_thousand_rows_are_refused_at_their_line_at_once():
    rows = "".join(f'[[days]]\nday = 2027-01-01\nkind = "off"\nwhy = "dòng {n}"\n' for n in range(10_000))
    began = process_time()

    refused = _refused(YEAR_2027.partition("[[days]]")[0] + rows)

    assert (refused.facts["why"], refused.facts["line"]) == ("twice", 12)
    assert process_time() - began < 5


def test_signs_that_turn_the_line_around_are_not_kept():
    notice = parse(GOOD.replace("nghỉ thêm", "nghỉ\\u202E thêm\\u0000").encode(), "lich.toml", KNOWN)

    assert notice.days[-1][2] == "nghỉ thêm"


@pytest.mark.parametrize("word", ["nghỉ thêm", "Bộ Nội vụ", "01/TB-THỬ"])
def test_words_longer_than_a_line_are_refused(word):
    assert _refused(GOOD.replace(word, "x" * 301)).facts["why"] == "not_text"


def test_what_replaces_the_notice_of_the_year_still_leaves_the_days_off_that_the_law_fixes():
    number = KNOWN.notices[2026].split("; ")[0]
    replacing = GOOD.replace("days", f'replaces = ["{number}"]\ndays', 1)

    refused = _refused(replacing)

    assert (refused.facts["why"], refused.facts["name"]) == ("holiday_taken_away", "01/01/2026")
    assert sentence(refused)
