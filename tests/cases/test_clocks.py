"""Time limits by the Civil Code: first day not counted, last day rolled forward, working days by the dated calendar."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.clocks import Clock, Notice, Pause, calendar, due, guessed

CALENDAR = calendar()
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 1))
UNITS = st.sampled_from(["working_days", "calendar_days", "months", "years"])
ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    ("start", "amount", "unit", "end"),
    [
        (date(2026, 7, 1), 7, "working_days", date(2026, 7, 10)),  # one weekend
        (date(2026, 8, 20), 7, "working_days", date(2026, 8, 28)),  # Saturday 22/8 is worked
        (date(2026, 8, 28), 5, "working_days", date(2026, 9, 9)),  # 31/8, 1 and 2/9 are off
        (date(2026, 11, 20), 2, "working_days", date(2026, 11, 25)),  # 24/11 is off
        (date(2026, 2, 12), 3, "working_days", date(2026, 2, 24)),  # Tết
        (date(2026, 1, 1), 2, "working_days", date(2026, 1, 6)),  # 02/1 off
        (date(2026, 1, 8), 2, "working_days", date(2026, 1, 10)),  # Saturday 10/1 is worked
        (date(2026, 7, 1), 30, "calendar_days", date(2026, 7, 31)),
        (date(2026, 7, 3), 30, "calendar_days", date(2026, 8, 3)),  # 2/8 is a Sunday
        (date(2026, 10, 25), 30, "calendar_days", date(2026, 11, 25)),  # 24/11 is off
        (date(2026, 1, 31), 1, "months", date(2026, 3, 2)),  # 28/2 is a Saturday
        (date(2024, 2, 29), 5, "years", date(2029, 2, 28)),
        (date(2026, 7, 1), 0, "at_once", date(2026, 7, 1)),
    ],
)
def test_terms_end_where_the_law_says(start, amount, unit, end):
    assert due(start, amount, unit, CALENDAR).day == end


def test_without_roll_forward_the_last_day_stays():
    assert due(date(2026, 7, 3), 30, "calendar_days", CALENDAR, roll=False).day == date(2026, 8, 2)


def test_each_skipped_day_says_why():
    end = due(date(2026, 11, 20), 2, "working_days", CALENDAR)

    assert [day.isoformat() for day, _ in end.skipped] == ["2026-11-21", "2026-11-22", "2026-11-24"]
    assert "Ngày Văn hóa Việt Nam" in end.skipped[-1][1]


def test_the_proposed_swap_counts_only_when_the_office_turns_it_on():
    swapped = calendar(frozenset({"swap_2026_11_23"}))

    assert due(date(2026, 11, 20), 1, "working_days", CALENDAR).day == date(2026, 11, 23)
    assert due(date(2026, 11, 20), 1, "working_days", swapped).day == date(2026, 11, 25)


def test_paused_days_are_not_counted():
    clock = Clock("resolution", date(2026, 7, 1), 30, "calendar_days", date(2026, 7, 31), "x")

    resumed = clock.paused(date(2026, 7, 10)).resumed(date(2026, 7, 20), CALENDAR)

    assert resumed.due == date(2026, 8, 10)
    assert resumed.state == "running"


def test_meeting_a_term_on_its_last_day_is_in_time_and_a_day_later_is_not():
    clock = Clock("x", date(2026, 7, 1), 7, "working_days", date(2026, 7, 10), "x")

    assert clock.met(date(2026, 7, 10)).state == "met"
    assert clock.met(date(2026, 7, 11)).state == "missed"


# Each day on which our file of 2026 and the library differ, and why ours is right.
DIFFERENCES = {
    date(2026, 1, 2): "công văn 12729/VPCP-KGVX hoán đổi thứ Sáu 02/01; thư viện chưa có",
    date(2026, 1, 10): "làm bù ngày 02/01 theo cùng công văn; thư viện chưa có",
}


def test_each_difference_between_our_notice_and_the_library_is_known_with_its_reason():
    vietnam = holidays.country_holidays("VN", years=[2026])
    every = [date.fromordinal(day) for day in range(date(2026, 1, 1).toordinal(), date(2027, 1, 1).toordinal())]

    differing = {day for day in every if vietnam.is_working_day(day) != (CALENDAR.rests(day) is None)}

    assert differing == set(DIFFERENCES)


def test_a_proposal_that_nobody_approved_stands_neither_with_us_nor_in_the_library():
    off, worked = guessed(2026)

    assert date(2026, 11, 23) not in off and CALENDAR.rests(date(2026, 11, 23)) is None
    assert date(2026, 11, 28) not in worked and CALENDAR.rests(date(2026, 11, 28)) == "weekend"


@pytest.mark.parametrize("year", range(2027, 2041))
def test_a_year_without_a_notice_has_the_days_that_the_law_fixes(year):
    fixed = [date(year, 1, 1), date(year, 4, 30), date(year, 5, 1), date(year, 9, 2), date(year, 11, 24)]
    tet = [day for day, why in guessed(year)[0].items() if why == "Tết Nguyên đán (thư viện)"]

    assert [day for day in fixed if CALENDAR.rests(day) is None] == []
    assert len(tet) >= 5
    assert CALENDAR.years == {2026}


@given(st.dates(date(2027, 1, 1), date(2060, 1, 1)), st.integers(1, 60))
def test_working_days_of_later_years_are_those_of_the_library(start, amount):
    end = due(start, amount, "working_days", CALENDAR).day
    vietnam = holidays.country_holidays("VN", years=range(start.year, end.year + 1))

    between = [date.fromordinal(day) for day in range(start.toordinal() + 1, end.toordinal() + 1)]

    assert sum(vietnam.is_working_day(day) for day in between) == amount


def test_a_year_that_the_library_does_not_know_has_weekends_only():
    assert guessed(2300) == ({}, frozenset())
    assert due(date(2300, 1, 1), 1, "working_days", CALENDAR).day == date(2300, 1, 2)


def test_the_library_is_asked_only_by_terms_that_end_beyond_the_notices():
    code = "import sys; from datetime import date; from cases.clocks import calendar, due; " \
           "due(date(2026, 7, 1), 60, 'working_days', calendar()); sys.exit('holidays' in sys.modules)"  # fmt: skip

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize(
    ("start", "amount", "unit", "roll", "years"),
    [
        (date(2026, 12, 20), 20, "working_days", True, (2026, 2027)),
        (date(2026, 12, 31), 1, "working_days", True, (2027,)),
        (date(2016, 7, 20), 10, "years", True, (2026,)),
        (date(2016, 12, 31), 10, "years", True, (2026,)),
        (date(2025, 12, 31), 1, "years", True, (2026,)),
        (date(2026, 12, 2), 30, "calendar_days", True, (2027,)),
        (date(2026, 12, 2), 30, "calendar_days", False, ()),
        (date(2026, 12, 31), 0, "at_once", True, ()),
        (date(2028, 12, 1), 30, "calendar_days", True, (2028, 2029)),  # 31/12/2028 is a Sunday
    ],
)
def test_a_term_knows_which_years_decided_its_end(start, amount, unit, roll, years):
    assert Clock("x", start, amount, unit, start, "x", roll=roll).computed(CALENDAR).years == years


NOTICE = Notice(2026, "01/TB-THU", date(2026, 12, 1), "Cơ quan thử", "A", ((date(2026, 12, 21), "off", "nghỉ"),))


def test_a_later_notice_has_the_last_word_on_a_day():
    back = replace(NOTICE, number="02/TB-THU", days=((date(2026, 12, 21), "worked", "không nghỉ nữa"),))

    assert calendar(notices=(NOTICE,)).rests(date(2026, 12, 21)) == "nghỉ"
    assert calendar(notices=(NOTICE, back)).rests(date(2026, 12, 21)) is None
    assert calendar(notices=(NOTICE, back)).notices[2026].endswith("01/TB-THU; 02/TB-THU")


def test_a_notice_that_replaces_another_takes_all_its_days_away():
    instead = replace(NOTICE, number="02/TB-THU", replaces=("01/TB-THU",), days=((date(2026, 12, 22), "off", "nghỉ"),))
    calendar_now = calendar(notices=(NOTICE, instead))

    assert calendar_now.rests(date(2026, 12, 21)) is None
    assert calendar_now.rests(date(2026, 12, 22)) == "nghỉ"
    assert "01/TB-THU" not in calendar_now.notices[2026]


def test_a_year_with_a_notice_asks_the_library_no_more():
    first = replace(NOTICE, year=2027, days=((date(2027, 1, 5), "off", "nghỉ"),))

    assert CALENDAR.rests(date(2027, 2, 8)) == "Tết Nguyên đán (thư viện)"
    assert calendar(notices=(first,)).rests(date(2027, 2, 8)) is None


@given(DAYS, st.integers(0, 90), UNITS, st.booleans())
def test_a_term_never_ends_before_it_begins(start, amount, unit, roll):
    assert due(start, amount, unit, CALENDAR, roll=roll).day >= start


@given(DAYS, st.integers(1, 90), UNITS, st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.booleans())
def test_one_day_off_more_never_makes_a_term_end_sooner(start, amount, unit, day_off, roll):
    more = calendar(notices=(replace(NOTICE, days=((day_off, "off", "nghỉ"),)),))

    assert due(start, amount, unit, more, roll=roll).day >= due(start, amount, unit, CALENDAR, roll=roll).day


@given(DAYS, st.integers(0, 400), UNITS)
def test_the_last_day_is_a_working_day(start, amount, unit):
    assert CALENDAR.rests(due(start, max(amount, 1), unit, CALENDAR).day) is None


@given(st.dates(date(2000, 1, 1), date(2060, 12, 31)), st.integers(1, 240))
def test_months_end_on_the_corresponding_day_or_on_the_last_of_the_month(start, months):
    end = due(start, months, "months", CALENDAR, roll=False).day
    next_day = date.fromordinal(end.toordinal() + 1)

    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    assert end.day == start.day or (end.day < start.day and next_day.day == 1)


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Ho_Chi_Minh"])
@pytest.mark.parametrize(
    ("instant", "today"), [("2026-07-31T16:59:59", "2026-07-31"), ("2026-07-31T17:00:00", "2026-08-01")]
)
def test_a_day_ends_at_midnight_in_hanoi_whatever_the_zone_of_the_machine(zone, instant, today):
    code = "import sys; from datetime import UTC, datetime; from cases.house import HANOI; " \
           "print(datetime.fromisoformat(sys.argv[1]).replace(tzinfo=UTC).astimezone(HANOI).date())"  # fmt: skip
    told = subprocess.run(
        [sys.executable, "-c", code, instant],
        cwd=ROOT,
        env={**os.environ, "TZ": zone},
        check=True,
        capture_output=True,
        text=True,
    )

    assert told.stdout.strip() == today


@given(DAYS, st.integers(1, 90), st.sampled_from(["working_days", "calendar_days"]))
def test_a_longer_term_never_ends_sooner_and_never_on_a_rest_day(start, amount, unit):
    end, longer = due(start, amount, unit, CALENDAR).day, due(start, amount + 1, unit, CALENDAR).day

    assert start < end <= longer
    assert CALENDAR.rests(end) is None


@given(DAYS, st.integers(1, 60), st.integers(0, 20), st.integers(1, 20))
def test_a_pause_moves_the_end_by_at_least_its_length(start, amount, after, length):
    since = date.fromordinal(start.toordinal() + after)
    if after >= amount:
        return
    pause = Pause(since, date.fromordinal(since.toordinal() + length))

    plain = due(start, amount, "calendar_days", CALENDAR, roll=False).day
    paused = due(start, amount, "calendar_days", CALENDAR, (pause,), roll=False).day

    assert (paused - plain).days == length


def test_years_pass_over_each_pause_even_one_within_the_days_that_another_added():
    first = Pause(date(2026, 7, 6), date(2026, 8, 5))
    second = Pause(date(2031, 3, 10), date(2031, 3, 20))

    assert due(date(2026, 3, 2), 5, "years", CALENDAR, (first, second), roll=False).day == date(2031, 4, 11)


def test_a_pause_after_the_last_day_brings_no_term_back():
    late = Pause(date(2026, 8, 3), date(2026, 9, 3))

    assert due(date(2026, 7, 1), 30, "calendar_days", CALENDAR, (late,)).day == date(2026, 7, 31)


def test_a_term_extended_while_it_is_paused_gets_its_day_when_it_goes_on():
    clock = Clock("x", date(2026, 7, 1), 30, "calendar_days", date(2026, 7, 31), "x").paused(date(2026, 7, 10))

    longer = clock.extended(10, CALENDAR)

    assert longer.due == date(2026, 7, 31)
    assert longer.resumed(date(2026, 7, 20), CALENDAR).due == date(2026, 8, 20)
