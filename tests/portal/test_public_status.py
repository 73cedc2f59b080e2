"""Looking a case up by its code: what a sender sees, what they can do, and what a wrong code learns."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cases import evidence, store, vault
from tests.cases.walk import Walker, read
from tests.portal.citizen import Citizen, accepted, answered, hidden, reported, short_form

WRONG = "Không có hồ sơ nào ứng với mã này"


@pytest.mark.parametrize(
    "typed",
    [
        lambda code: code,
        lambda code: code.replace("-", ""),
        lambda code: code.replace("-", " ").lower(),
        lambda code: f"  {code.replace('-', ' – ')}\n",
        lambda code: code.replace("0", "O").replace("1", "l"),
    ],
)
def test_a_code_may_be_typed_as_people_type(house, typed):
    story = reported(house)

    page = story.citizen.look(typed(story.code))

    assert page.status_code == 200
    assert "Mới tiếp nhận" in page.text


@pytest.mark.parametrize(
    "code", ["", "x", "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF", "'; DROP TABLE petition; --", "Đ" * 24, "0" * 5000, "../../etc"]
)
def test_every_wrong_code_gets_the_same_answer(house, code):
    citizen = reported(house).citizen
    first = citizen.look(vault.spoken(vault.new_code()))

    page = citizen.look(code)

    assert (page.status_code, page.text) == (404, first.text)
    assert WRONG in page.text
    nonce = re.compile("'nonce-[^']+'")
    assert nonce.sub("", str(sorted(page.headers.items()))) == nonce.sub("", str(sorted(first.headers.items())))


def test_the_letters_code_does_not_open_the_senders_page(house):
    story = reported(house)

    assert WRONG in story.citizen.look(story.code, "/nguoi-bi-phan-anh").text


def test_ten_codes_a_minute_from_one_place_and_no_more(house):
    citizen = Citizen(house, limited=True)
    form = citizen.form("/tra-cuu")

    statuses = [citizen.post("/tra-cuu", {**form, "code": "x"}).status_code for _ in range(11)]

    assert statuses == [404] * 10 + [429]
    assert citizen.get("/tra-cuu").status_code == 200


def test_the_status_says_where_since_when_until_when_and_who(house):
    moment = datetime(2026, 11, 20, 3, tzinfo=UTC)
    story = reported(replace(house, clock=lambda: moment))

    page = story.look().text

    assert "Mới tiếp nhận" in page
    assert "Cán bộ đang xem nội dung thuộc thủ tục nào." in page
    assert "Thanh tra thành phố Hà Nội" in page
    assert page.count("20/11/2026") >= 3  # received, at this step, counted from
    assert "30/11/2026" in page
    assert "24/11/2026 – Ngày Văn hóa Việt Nam" in page
    assert "21/11/2026 – cuối tuần" in page
    assert "5 ngày làm việc" in page
    assert "Nghị định 20/2008, Điều 9" in page


def test_an_overdue_term_says_by_how_many_days(house):
    now = [datetime(2026, 11, 20, 3, tzinfo=UTC)]
    story = reported(replace(house, clock=lambda: now[0]))

    now[0] += timedelta(days=13)

    assert "quá hạn 3 ngày" in story.look().text


def test_only_what_was_written_for_the_sender_is_shown(house):
    story = accepted(house)

    page = story.look().text

    assert "Nêu người cụ thể và hành vi có dấu hiệu vi phạm." in page
    assert "Đòi tiền khi nhận hồ sơ" not in page
    assert "cb-0" not in page
    assert "Võ Công Giả Định" not in page


def test_an_answer_is_shown_with_its_day_and_basis(house):
    page = answered(house).look().text

    assert "Hồ sơ đã ký ngày hôm nay." in page
    assert "Nghị định 20/2008, Điều 19" in page
    assert "Hài lòng" in page


def test_words_wait_for_the_recall_time_and_so_does_the_stage(house):
    now = [datetime(2026, 11, 20, 3, tzinfo=UTC)]
    story = answered(replace(house, clock=lambda: now[0], recall_seconds=600))

    early = story.look().text
    now[0] += timedelta(seconds=601)
    late = story.look().text

    assert "Hồ sơ đã ký" not in early
    assert "Mới tiếp nhận" in early
    assert "Hài lòng" not in early
    assert "Hồ sơ đã ký" in late
    assert "Hài lòng" in late
    assert "Đã trả lời" in late


def test_what_was_annulled_in_time_was_never_there(house):
    now = [datetime(2026, 11, 20, 3, tzinfo=UTC)]
    story = answered(replace(house, clock=lambda: now[0], recall_seconds=600))

    story.walker.act("head", "annul", target=read(house, story.case).seq, why="Ghi nhầm")
    now[0] += timedelta(seconds=601)

    assert "Hồ sơ đã ký" not in story.look().text


def test_what_was_annulled_after_it_could_be_read_stays_and_says_so(house):
    story = answered(house)
    assert "Hồ sơ đã ký" in story.look().text

    story.walker.act("head", "annul", target=read(house, story.case).seq, why="Ghi nhầm")
    page = story.look().text

    assert "Hồ sơ đã ký" in page
    assert "không còn hiệu lực" in page
    assert "Chờ trả lời" in page


def test_the_sender_rates_the_answer_once(house):
    story = answered(house)
    page = story.look()

    rated = story.citizen.act(page, "rate", rating="dissatisfied", remark="Chờ quá lâu")
    again = story.citizen.act(page, "rate", rating="dissatisfied", remark="Chờ quá lâu")

    assert "Đã ghi nhận" in rated.text
    assert "Đã ghi nhận" in again.text  # the same form sent twice
    done = [past for past in read(house, story.case).history if past.act == "rate"]
    assert [past.data for past in done] == [{"rating": "dissatisfied"}]
    assert 'value="rate"' not in rated.text


def test_the_sender_adds_words_and_files(house):
    story = accepted(house)
    page = story.look()

    after = story.citizen.act(
        page, "add_evidence", note="Bản ghi âm ngày 16/3", files=[("files", ("ghi am.mp3", b"ID3abc"))]
    )

    assert "Đã ghi nhận" in after.text
    assert "tai-lieu-1.mp3" in after.text
    with store.transaction(house.db) as conn:
        (kept,) = evidence.of_case(conn, story.case)
    last = read(house, story.case).history[-1]
    assert (kept.source, kept.fact, last.act) == ("reporter", last.fact, "add_evidence")


def test_a_short_form_left_empty_says_what_is_missing_and_changes_nothing(house):
    story = accepted(house)
    before = read(house, story.case).seq

    page = story.citizen.act(story.look(), "add_evidence", note="  ")

    assert page.status_code == 422
    assert "Chưa điền mục" in page.text
    assert read(house, story.case).seq == before


def test_a_refused_short_form_keeps_what_was_typed(house):
    story = answered(house)

    page = story.citizen.act(story.look(), "rate", rating="khong-co", remark="Chờ quá lâu")

    assert page.status_code == 422
    assert "lựa chọn không có trong danh mục" in page.text
    assert "Chờ quá lâu" in page.text


def test_an_act_of_officials_is_not_the_senders_to_take(house):
    story = accepted(house)
    form = short_form(story.look(), "add_evidence")

    page = story.citizen.post("/tra-cuu/viec", {**form, "name": "terminate", "ground": "withdrawn", "explanation": "x"})

    assert page.status_code == 403
    assert read(house, story.case).stage == "verification"


def test_an_official_who_acts_at_the_same_moment_does_not_stop_the_sender(house):
    story = accepted(house)
    page = story.look()
    story.walker.act("inspector1", "add_evidence", note="Đã lấy sổ nhận hồ sơ")

    assert "Đã ghi nhận" in story.citizen.act(page, "add_evidence", note="Tôi nhớ ra thêm một điều").text


def test_what_a_code_opened_closes_after_half_an_hour(house):
    now = [datetime(2026, 11, 20, 3, tzinfo=UTC)]
    story = reported(replace(house, clock=lambda: now[0]))
    form = hidden(story.look())

    now[0] += timedelta(minutes=31)
    answer = story.citizen.post("/tra-cuu/ho-so", form)

    assert (answer.status_code, answer.headers["location"]) == (303, "/tra-cuu?dong=1")


def test_nothing_secret_stands_in_address_title_or_cookie(house):
    story = reported(house)

    page = story.look()

    title = re.search(r"<title>(.*?)</title>", page.text).group(1)
    kept = f"{page.url} {title} {dict(story.citizen.client.cookies)}"
    for secret in (story.code, story.code.replace("-", ""), story.case, "2026"):
        assert secret not in kept


def test_closing_clears_the_device(house):
    story = reported(house)

    closed = story.citizen.post("/tra-cuu/dong", hidden(story.look()))

    assert closed.status_code == 303
    assert closed.headers["clear-site-data"] == '"cache", "storage"'
    assert story.citizen.post("/tra-cuu/ho-so", story.citizen.form("/tra-cuu")).status_code == 303


def test_the_case_can_be_read_in_english(house):
    story = answered(house)

    page = story.citizen.post("/tra-cuu/ho-so", {**hidden(story.look()), "lang": "en"})

    assert "Answered" in page.text
    assert "Satisfied" in page.text
    assert "Decree 20/2008, art. 19" in page.text


def test_a_case_opened_from_this_one_shows_its_public_stage(house):
    story = answered(house)
    story.walker.act("head", "open_denunciation", part="Đòi tiền ở quầy số 4")

    page = story.look().text

    assert "Giải quyết tố cáo: Xử lý ban đầu" in page
    assert "Đòi tiền ở quầy số 4" not in page


def test_a_form_of_another_case_acts_only_on_what_the_code_opened(house):
    story, other = accepted(house), answered(house)
    foreign = short_form(other.look(), "rate")
    mine = hidden(story.look())

    page = story.citizen.post("/tra-cuu/viec", {**foreign, "csrf": mine["csrf"], "rating": "satisfied"})

    assert page.status_code == 422
    assert not any(past.act == "rate" for past in read(house, other.case).history)


def test_a_sender_reads_by_the_same_code_what_grew_from_their_report(house):
    story = answered(house)
    opened = story.walker.act("head", "open_denunciation", part="Có dấu hiệu đòi tiền")["opened"][0]
    child = replace(story, walker=Walker(house, opened))
    child.walker.act("head", "split", part="Việc của một người khác")
    child.walker.act("head", "decline", ground="basis", explanation="Chưa xác định được ai đã làm.")

    page = story.look().text

    assert page.count("Giải quyết tố cáo: ") == 2
    assert "Giải quyết tố cáo: Không thụ lý" in page
    assert "Chưa xác định được ai đã làm." in page


def test_the_sender_sees_which_bodies_a_report_went_through(house):
    story = reported(house)
    assert "Đã qua các cơ quan" not in story.look().text

    story.walker.act("clerk", "transfer_report", body="ubnd-kim-lien", why="Việc thuộc phường Kim Liên.")

    page = story.look().text
    assert "Thanh tra thành phố Hà Nội → " in page
    assert "Việc thuộc phường Kim Liên." in page


def test_the_bodies_of_a_transfer_that_was_annulled_are_not_shown(house):
    story = transferred_by_mistake(house)

    assert "Đã qua các cơ quan" not in story.look().text


def transferred_by_mistake(house):
    """Transfer a denunciation by mistake and annul it."""
    story = reported(house)
    story.walker.act("clerk", "sort_as_denunciation", why="Nêu người cụ thể.")
    sent = story.walker.act("head", "transfer", body="ubnd-kim-lien", explanation="Thuộc phường.")
    assert "Thanh tra thành phố Hà Nội → " in story.look().text
    story.walker.act("head", "annul", target=sent["seq"], why="Nhầm nơi")
    return story
