"""What a case waits for: its main path, and what clears the way."""

from datetime import date

import pytest

from cases import work
from cases.rulebook import shelf
from specs.desk import Desk

BOOK = shelf()["denunciation@2026-07-01"]


def _expected(desk: Desk) -> list[str]:
    return [rule.act for rule in work.expected(desk.case, desk.rules, desk._setting())]


def test_the_way_ahead_does_not_turn_aside_to_a_termination():
    assert work.ahead(BOOK, "verification") == ["conclusion", "handling", "disclosure", "closed"]


def test_nobody_is_asked_to_terminate_a_case_that_goes_its_way():
    desk = Desk(shelf())
    desk.reach("tố cáo", "Xác minh", date(2026, 7, 1))

    assert "terminate" not in _expected(desk)


def test_a_terminated_case_waits_until_its_decision_was_sent():
    desk = Desk(shelf())
    desk.reach("tố cáo", "Xác minh", date(2026, 7, 1))
    ground = [["Căn cứ", "Đã được giải quyết bằng bản án, quyết định có hiệu lực"]]
    desk.does("người có thẩm quyền", "Đình chỉ giải quyết", table=ground)

    assert _expected(desk) == ["send_termination"]
    assert desk.case.due == date(2026, 7, 8)


def test_a_denunciation_waits_for_its_competence_and_nobody_is_asked_to_hurry_it_through():
    desk = Desk(shelf())
    desk.reach("tố cáo", "Xử lý ban đầu", date(2026, 7, 1))
    desk.does("văn thư", "Ghi các nội dung tố cáo")

    assert "confirm_competence" in _expected(desk)
    assert "take_fast_path" not in _expected(desk)


def test_while_one_of_two_persons_reported_is_not_heard_the_case_waits_for_that():
    desk = Desk(shelf())
    desk.reach("tố cáo", "Xử lý ban đầu", date(2026, 7, 1))
    desk.does("văn thư", "Xác nhận hình thức tố cáo")
    two = [["Nội dung tố cáo: ai, hành vi nào", "A: bà Trần Thị Ví Dụ; B: ông Lê Minh Hoạ"]]
    desk.does("văn thư", "Ghi các nội dung tố cáo", table=two)
    desk.does("người có thẩm quyền", "Thụ lý tố cáo")
    desk.does("người có thẩm quyền", "Giao xác minh, lập tổ xác minh")
    desk.hears("bà Trần Thị Ví Dụ")

    assert "notify_content" in _expected(desk)
    assert "report_verification" not in _expected(desk)


def test_a_deferred_case_waits_for_its_resumption():
    desk = Desk(shelf())
    desk.reach("kỷ luật", "Họp kiểm điểm", date(2026, 7, 1))
    desk.does("người có thẩm quyền", "Hoãn xem xét kỷ luật")

    assert _expected(desk) == ["resume"]
    assert desk.case.due is None


def test_the_way_of_discipline_shows_no_short_cut_and_no_correction():
    book = shelf()["discipline@2026-07-01"]

    assert work.ahead(book, "meeting") == ["council", "deciding", "decided", "disclosure", "closed"]
    assert [rule.act for rule in work.advance(book, "deciding")] == ["decide_discipline"]


def test_nobody_waits_for_a_second_complaint():
    book = shelf()["discipline_appeal@2026-07-01"]

    assert work.ahead(book, "received") == ["resolving", "first_decided", "closed"]


def test_the_three_questions_and_the_circumstances_are_asked_for_before_the_ballot():
    desk = Desk(shelf())
    desk.reach("kỷ luật", "Hội đồng kỷ luật", date(2026, 7, 1))
    desk._follow(["set_up_council", "summon", "14 days"])

    assert _expected(desk) == ["answer_exclusions", "answer_circumstances"]


@pytest.mark.parametrize("book", [book for book in shelf() if book.acts], ids=lambda book: book.id)
def test_the_usual_path_of_every_procedure_leads_to_an_end(book):
    first = book.acts[book.first].to

    path = [first, *work.ahead(book, first)]

    assert book.stages[path[-1]].ends or book.procedure == "intake"
