"""The page of the person reported: what they are told, what they may answer, and that nothing names the reporter."""

from datetime import timedelta

from sqlalchemy import text

from cases import evidence, store
from tests.cases.walk import Walker, read
from tests.portal.citizen import ACCUSED, OTHER, SUMMARY, WHAT, hidden, serve, served, two_reported

PLACE = "/nguoi-bi-phan-anh"


def test_the_letters_code_opens_what_is_alleged(house):
    page = served(house).served()

    assert page.status_code == 200
    assert SUMMARY in page.text
    assert "Xác minh" in page.text
    assert "Vì sao là ngày này?" in page.text
    assert "Giải quyết tố cáo" in page.text


def test_nothing_about_the_report_or_its_sender_is_shown(house):
    story = served(house)
    story.citizen.act(
        story.look(), "add_evidence", note="Tôi là người nộp hồ sơ số 12", files=[("files", ("a.txt", b"a"))]
    )

    page = story.served().text

    for words in (WHAT, "Nêu người cụ thể", "hồ sơ số 12", "tai-lieu-1.txt", "hai triệu"):
        assert words not in page


def test_the_person_answers_with_documents_and_it_is_recorded_once(house):
    story = served(house)
    page = story.served()
    answer = {"answer": "Tôi không nhận tiền.", "files": [("files", ("bien lai.pdf", b"%PDF"))]}

    first = story.citizen.act(page, "record_answer", PLACE, **answer)
    second = story.citizen.act(page, "record_answer", PLACE, **answer)

    assert "Đã ghi nhận" in first.text
    assert "Đã ghi nhận" in second.text
    assert [past.act for past in read(house, story.case).history].count("record_answer") == 1
    with store.transaction(house.db) as conn:
        assert [file.source for file in evidence.of_case(conn, story.case)] == ["person_reported"]
    assert "tai-lieu-1.pdf" not in story.look().text


def test_the_sender_does_not_read_the_persons_answer(house):
    story = served(house)
    story.citizen.act(story.served(), "record_answer", PLACE, answer="Tôi không nhận tiền.")

    assert "Tôi không nhận tiền" not in story.look().text


def test_an_invitation_shows_its_day_and_place(house):
    story = served(house)
    meeting = house.setting().today + timedelta(days=9)
    story.walker.act("teamlead", "invite_person_reported", meeting_on=meeting.isoformat(), place="Phòng 3, 8 giờ 30")

    page = story.served().text

    assert meeting.strftime("%d/%m/%Y") in page
    assert "Phòng 3, 8 giờ 30" in page


def test_the_first_use_of_a_code_is_noted_and_it_opens_again(house):
    story = served(house)

    assert story.served().status_code == story.served().status_code == 200

    with house.db.connect() as conn:
        assert conn.execute(text("SELECT count(*) FROM served_code WHERE first_used IS NOT NULL")).scalar() == 1


def test_a_letter_that_was_annulled_opens_nothing(house):
    story = served(house)
    story.walker.act("teamlead", "annul", target=read(house, story.case).seq, why="Gửi nhầm người")

    assert story.served().status_code == 404


def test_a_letter_served_to_somebody_else_by_mistake_opens_nothing(house):
    story = served(house)
    fact = next(past.fact for past in read(house, story.case).history if past.act == "notify_content")

    page = story.citizen.look(serve(house, story.case, fact, "cb-022"), PLACE)

    assert page.status_code == 404


def test_the_receipts_page_and_the_letters_page_do_not_mix(house):
    story = served(house)
    form = hidden(story.served())

    answer = story.citizen.post("/tra-cuu/ho-so", form)

    assert (answer.status_code, answer.headers["location"]) == (303, "/tra-cuu?dong=1")


def test_a_civil_servant_reads_the_fifteen_days_and_where_to_send(house):
    page = served(house).served().text

    assert "trong 15 ngày kể từ ngày nhận quyết định" in page
    assert "Điều 48 và Điều 49" in page


def test_findings_are_shown_once_the_conclusion_was_sent(house):
    story = served(house)
    _concluded(house, story.walker, "partly_true")
    before = story.served().text
    story.walker.act("clerk", "send_conclusion", how="Giao trực tiếp")
    after = story.served().text

    assert "Tố cáo đúng một phần" not in before
    assert "Tố cáo đúng một phần" in after
    assert "Kết luận nội bộ" not in after


def test_a_public_employee_reads_what_discipline_is_about_and_the_decree_on_complaints(house):
    story = served(house)
    opened = _disciplined(house, story.walker)
    letter = serve(house, opened.case, read(house, opened.case).history[0].fact)

    page = story.citizen.look(letter, PLACE).text

    assert "Hành vi đã kết luận." in page
    assert "Nghị định 234/2026/NĐ-CP, Điều 23" in page
    assert "15 ngày" not in page


def _disciplined(house, walker: Walker) -> Walker:
    today = house.setting().today.isoformat()
    _concluded(house, walker, "true")
    opened = walker.act(
        "head",
        "open_discipline",
        person=ACCUSED,
        person_kind="public_employee",
        body="so-xay-dung",
        manager="no",
        act_ended_on=today,
        detected_on=today,
        part="Hành vi đã kết luận.",
    )["opened"]
    return Walker(house, opened[0])


def _concluded(house, walker: Walker, finding: str) -> None:
    walker.act("teamlead", "invite_person_reported", meeting_on=house.setting().today.isoformat(), place="Phòng 3")
    walker.act("teamlead", "record_answer", answer="Tôi không nhận tiền.")
    walker.act("teamlead", "report_verification", report="Đã đối chiếu sổ và lời khai.")
    walker.act("head", "conclude", findings={"nd1": finding}, head_responsibility="none",
               conclusion="Kết luận nội bộ", outcome="Đã có kết luận.")  # fmt: skip


def test_of_two_persons_reported_each_reads_only_their_own_summary(house):
    story = two_reported(house)
    mine = story.walker.act("teamlead", "notify_content", person=ACCUSED, summary=SUMMARY, checked_by="cb-014")
    theirs = "Ông bị phản ánh đã ký nhận hồ sơ không đúng quầy."
    story.walker.act("teamlead", "notify_content", person=OTHER, summary=theirs, checked_by="cb-014")

    page = story.citizen.look(serve(house, story.case, mine["fact"]), PLACE).text

    assert SUMMARY in page
    assert theirs not in page


def test_what_the_person_answers_is_theirs_whatever_the_form_says(house):
    story = two_reported(house)
    told = story.walker.act("teamlead", "notify_content", person=ACCUSED, summary=SUMMARY, checked_by="cb-014")
    page = story.citizen.look(serve(house, story.case, told["fact"]), PLACE)

    story.citizen.act(page, "record_answer", PLACE, person=OTHER, answer="Tôi không nhận tiền.")

    assert read(house, story.case).history[-1].data["person"] == ACCUSED
    assert 'name="person"' not in page.text


def test_the_person_reported_sees_nothing_of_the_senders_protection(house):
    story = served(house)
    story.citizen.act(story.look(), "request_protection", protection_kind="request", note="Tôi bị gọi điện đe dọa.")
    story.walker.act("clerk", "ask_protection", protection_kind="request", concerned="so-xay-dung", part="Bị đe dọa")

    assert "Bảo vệ người tố cáo, người phản ánh" in story.look().text
    assert "Bảo vệ" not in story.served().text
    assert "đe dọa" not in story.served().text
