"""Vì sao là ngày này? Every due date says its start, its article, each day passed over, and by which notice."""

from dataclasses import replace
from datetime import date

import pytest

from cases import calendar_log, shifts
from cases.clocks import Clock, Notice, calendar
from cases.rulebook import shelf
from portal.why import began, why
from tests.cases.test_shifts import late
from tests.cases.walk import Walker, read, report
from tests.portal.citizen import reported
from tests.portal.staff import Browser

BOOK = shelf().in_force("denunciation", date(2026, 7, 1))
SOURCE = "Luật Tố cáo 25/2018, Điều 30 khoản 1"
KNOWN = calendar()


def told(clock: Clock, language: str = "vi", known=KNOWN):
    return why(clock.computed(known), BOOK, date(2026, 12, 1), language, known)


def test_a_term_within_the_notice_names_it_and_nothing_else():
    said = told(Clock("resolution", date(2026, 10, 25), 30, "calendar_days", date(2026, 10, 25), SOURCE))

    assert said.calendars == ("năm 2026: thông báo số 9441/TB-BNV; 12729/VPCP-KGVX",)
    assert said.skipped == ((date(2026, 11, 24), "Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)"),)


@pytest.mark.parametrize(
    ("language", "year", "reason"),
    [
        ("vi", "năm 2027: theo thư viện, chưa có thông báo nên còn có thể đổi", "Tết Dương lịch (thư viện)"),
        ("en", "2027: from a library; there is no notice yet, so it may still change", "New Year's Day (library)"),
    ],
)
def test_a_term_that_touches_a_year_without_a_notice_says_so(language, year, reason):
    said = told(Clock("resolution", date(2026, 12, 28), 5, "working_days", date(2026, 12, 28), SOURCE), language)

    assert year in said.calendars and len(said.calendars) == 2
    assert (date(2027, 1, 1), reason) in said.skipped


def test_a_term_that_counts_every_day_and_is_not_rolled_rests_on_no_calendar():
    clock = Clock("posting", date(2026, 12, 28), 15, "calendar_days", date(2026, 12, 28), SOURCE, roll=False)

    assert told(clock).calendars == ()


def test_each_extension_and_each_pause_is_told():
    clock = Clock("resolution", date(2026, 7, 1), 30, "calendar_days", date(2026, 7, 31), SOURCE)
    clock = clock.extended(10, KNOWN).extended(20, KNOWN)
    clock = clock.paused(date(2026, 7, 10)).resumed(date(2026, 7, 20), KNOWN).paused(date(2026, 8, 1))

    said = why(clock, BOOK, date(2026, 8, 2), "vi", KNOWN)

    assert said.added == ("10 ngày", "20 ngày")
    assert said.pauses == ("sau ngày 10/07/2026 đến hết ngày 20/07/2026", "sau ngày 01/08/2026, chưa tiếp tục")


def test_a_notice_that_confirms_what_the_library_guessed_is_named_at_once():
    clock = Clock("resolution", date(2026, 12, 30), 2, "working_days", date(2026, 12, 30), SOURCE).computed(KNOWN)
    confirmed = Notice(2027, "01/TB", date(2026, 12, 1), "Bộ Nội vụ", "A", ((date(2027, 1, 1), "off", "Tết"),))

    said = why(clock, BOOK, date(2026, 12, 31), "vi", calendar(notices=(confirmed,)))

    assert (date(2027, 1, 1), "Tết") in said.skipped
    assert said.calendars[-1] == "năm 2027: thông báo số 01/TB"


def test_what_was_met_keeps_the_reasons_of_its_time():
    clock = Clock("resolution", date(2026, 12, 30), 2, "working_days", date(2026, 12, 30), SOURCE).computed(KNOWN)
    other = Notice(2027, "01/TB", date(2026, 12, 1), "Bộ Nội vụ", "A", ((date(2027, 1, 1), "off", "Tết"),))

    said = why(clock.met(date(2026, 12, 31)), BOOK, date(2027, 1, 5), "vi", calendar(notices=(other,)))

    assert (date(2027, 1, 1), "Tết Dương lịch (thư viện)") in said.skipped


def _announced(house, case: str) -> date:
    """Give the day off on which the case's term ends; return where it ends then."""
    calendar_log.add(house, late(house, read(house, case).due), "Người Quản Trị")
    shifts.move(house)
    return read(house, case).due


def test_the_desk_shows_the_moved_due_day_from_when_to_when_and_by_which_notice(house):
    case = report(house)["case"]
    before = read(house, case).due
    now = _announced(house, case)

    page = Browser(house, "clerk").get(f"/viec/{case}").text

    assert "Hạn dời theo lịch nghỉ mới" in page
    assert f"{before:%d/%m/%Y} → {now:%d/%m/%Y}" in page
    assert "thông báo muộn" in page and "01/TB-THỬ" in page


def test_the_event_that_began_the_term_is_named(house):
    case = report(house)["case"]
    assert "ngày nhận" in Browser(house, "clerk").get(f"/viec/{case}").text

    walker = Walker(house, case)
    walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")
    walker.act("clerk", "set_allegations", allegations=[{"id": "a1", "subject": "cb-093", "kind": "person"}], acts="x")
    walker.act("head", "accept", form_right="yes", capacity="yes", competence="yes", basis="yes")
    now, rules = read(house, case), house.rules

    assert began(now.clock("sorting"), now, rules, "en") == "the day of receipt"
    assert began(now.clock("resolution"), now, rules, "vi") == "Thụ lý tố cáo"
    assert began(replace(now.clock("resolution"), term="unheard_of"), now, rules, "vi") == ""


def test_the_supervisor_sees_the_moved_due_day_with_its_run_and_nothing_loose(house):
    case = report(house)["case"]
    _announced(house, case)

    page = Browser(house, "supervisor").get(f"/giam-sat/{case}").text

    assert "Hạn dời theo lịch nghỉ mới" in page
    assert "Không có gì lẻ cặp" in page
    assert page.count("chờ chạy") == 2


def test_the_sender_sees_the_new_day_and_why(house):
    house.recall_seconds = 600
    story = reported(house)
    now = _announced(house, story.case)

    page = story.citizen.look(story.code).text

    assert f"{now:%d/%m/%Y}" in page and "ngày nhận" in page
    assert "thông báo muộn" in page and "Lịch nghỉ" in page
