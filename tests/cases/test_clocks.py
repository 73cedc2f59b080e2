"""Time limits by the Civil Code: first day not counted, last day rolled forward, working days by the dated calendar."""

from datetime import date

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.clocks import Clock, Pause, calendar, due

CALENDAR = calendar()
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 1))


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


@given(DAYS, st.integers(1, 60))
def test_working_days_agree_with_the_holidays_library_but_for_the_known_swap(start, amount):
    known = {date(2026, 1, 2), date(2026, 1, 10), date(2026, 11, 24)}
    vietnam = holidays.country_holidays("VN", years=[2026, 2027])
    end = due(start, amount, "working_days", CALENDAR).day
    between = [date.fromordinal(day) for day in range(start.toordinal() + 1, end.toordinal() + 1)]
    if end.year > 2026 or known & set(between):
        return
    assert sum(vietnam.is_working_day(day) for day in between) == amount


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
