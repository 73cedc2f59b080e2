"""Who sees what: role by page, one's own case, the petition's words; and that looking changes nothing."""

import pytest

from cases import store, views
from cases.house import House
from cases.intake import Report, receive
from cases.permission import can
from kycuong import demo
from tests.cases.walk import Walker, actor, report
from tests.portal.staff import Browser
from tests.portal.test_desk_session import _everything as everything

WORDS = "Cán bộ một cửa đòi ba lần giấy tờ đã nộp."

# login: work list, case, an act of the clerk, letters, the supervisor's list, the supervisor's case
STATUSES = {
    "clerk": (200, 200, 200, 200, 403, 403),
    "inspector1": (200, 200, 403, 403, 403, 403),
    "teamlead": (200, 200, 403, 403, 403, 403),
    "member1": (200, 200, 403, 403, 403, 403),
    "chair": (200, 200, 403, 403, 403, 403),
    "head": (200, 200, 403, 403, 403, 403),
    "publisher": (200, 200, 403, 200, 403, 403),
    "supervisor": (200, 200, 403, 403, 200, 200),
    "observer": (200, 200, 403, 403, 403, 403),
    "custodian": (200, 404, 404, 403, 403, 403),
    "admin": (200, 404, 404, 403, 403, 403),
    "kimlien.clerk": (200, 404, 404, 200, 403, 403),
    "kimlien.supervisor": (200, 404, 404, 403, 200, 404),
}
READS = {"clerk", "inspector1", "teamlead", "member1", "chair", "head"}


@pytest.mark.parametrize("login", STATUSES)
def test_each_role_gets_exactly_its_pages(house: House, login: str):
    answer = report(house, WORDS)
    case, number = answer["case"], answer["number"]
    browser = Browser(house, login)
    before = everything(house)

    paths = (
        "/viec",
        f"/viec/{case}",
        f"/viec/{case}/sort_as_denunciation",
        "/can-in",
        "/giam-sat",
        f"/giam-sat/{case}",
    )
    pages = [browser.get(path) for path in paths]

    assert tuple(page.status_code for page in pages) == STATUSES[login]
    assert (WORDS in pages[1].text) is (login in READS)
    assert (number in browser.get("/viec?xem=tat-ca").text) is (STATUSES[login][1] == 200)
    assert everything(house) == before


@pytest.mark.parametrize(
    "login", ["clerk", "inspector2", "head", "publisher", "supervisor", "observer", "admin", "chair"]
)
def test_the_person_reported_finds_no_byte_about_the_case_in_any_role(house: House, login: str):
    account = actor(house, login)
    answer = report(house, WORDS, named_persons=[account.person])
    case, number = answer["case"], answer["number"]
    browser = Browser(house, login)

    paths = ("/viec", "/viec?xem=nhom-toi", "/viec?xem=tat-ca", f"/viec?so={number}", "/giam-sat", "/can-in")
    lists = [browser.get(path).text.replace(f'value="{number}"', "").replace(f"số {number}", "") for path in paths]
    hidden = [browser.get(f"/{room}/{case}") for room in ("viec", "giam-sat")]
    unknown = browser.get(f"/viec/{'0' * 32}")

    assert all(number not in page and case not in page for page in lists)
    assert "<strong>1</strong>" not in lists[0]
    assert hidden[0].status_code == 404
    assert hidden[1].status_code == (404 if login == "supervisor" else 403)
    assert _body(hidden[0]) == _body(unknown)
    form = {"on": "2026-11-24", "version": "1", "step": "confirm", "a.why": "x"}
    assert browser.post(f"/viec/{case}/sort_as_feedback", form).status_code == 404


def _body(page) -> str:
    """The page without what is new at every request, and without the address that the language switch holds."""
    return page.text.partition("<main")[2]


def test_every_list_is_exactly_what_permission_allows(house: House):
    demo.load(house)
    with store.transaction(house.db) as conn:
        rows = conn.execute("SELECT state::text, ended FROM case_file").fetchall()
        cases = [(store.CASE.validate_json(state), ended) for state, ended in rows]
        for login, _ in demo.accounts():
            who = actor(house, login)
            listed = []
            page = views.page(conn, house, who, views.Wanted("all"))
            listed += page.rows
            while page.next:
                page = views.page(conn, house, who, views.Wanted("all", after=page.next))
                listed += page.rows
            allowed = {case.id for case, _ in cases if can(who, "see", case)}
            running = [row for row in listed if not row.ended]

            assert sorted(row.case.id for row in listed) == sorted(allowed), login
            counts = views.counters(conn, house, who)
            assert counts == {key: sum(row.colour == key for row in running) for key in counts}, login
            days = [row.case.due for row in running if row.case.due]
            assert days == sorted(days), login


def test_what_waits_for_me_is_what_i_may_do_now(house: House):
    case = report(house, WORDS)["case"]
    clerk, head = Browser(house, "clerk"), Browser(house, "head")

    assert f"/viec/{case}/sort_as_denunciation" in clerk.get("/viec").text
    assert case not in head.get("/viec").text

    walker = Walker(house, case)
    walker.act("clerk", "sort_as_denunciation", why="Nêu hành vi vi phạm.")
    walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")
    subject = {"id": "nd1", "subject": "cb-082"}
    walker.act("clerk", "set_allegations", allegations=[subject], acts="Nhận tiền ngày 02/11/2026.")

    assert case not in clerk.get("/viec").text
    assert f"/viec/{case}/accept" in head.get("/viec").text


def test_the_case_page_names_the_rule_that_stands_in_the_way(house: House):
    case = report(house, WORDS)["case"]
    Walker(house, case).act("clerk", "sort_as_denunciation", why="Nêu hành vi vi phạm.")

    page = Browser(house, "head").get(f"/viec/{case}").text

    blocked = page.partition("Chưa làm được")[2]
    assert "Thụ lý tố cáo" in blocked
    assert "Xác nhận hình thức tố cáo" in blocked
    assert "Điều 29" in blocked
    assert f'href="/viec/{case}/confirm_form"' not in page


def test_the_page_says_why_the_day_is_that_day(house: House):
    case = report(house, WORDS)["case"]

    page = Browser(house, "clerk").get(f"/viec/{case}").text

    assert "Vì sao là ngày này?" in page
    assert "5 ngày làm việc" in page
    assert "Nghị định 20/2008" in page
    assert "cuối tuần" in page


def test_a_case_is_found_by_the_number_on_its_letters(house: House):
    answer = report(house, WORDS)

    found = Browser(house, "clerk").get(f"/viec?so={answer['number']}")
    hidden = Browser(house, "kimlien.clerk").get(f"/viec?so={answer['number']}")

    assert found.headers["location"] == f"/viec/{answer['case']}"
    assert hidden.status_code == 200
    assert answer["case"] not in hidden.text


def test_filters_narrow_the_list_and_live_in_the_address(house: House):
    first, second = report(house, WORDS)["number"], report(house, "Đèn hỏng.")
    Walker(house, second["case"]).act("clerk", "sort_as_feedback", why="Phản ánh.")
    clerk = Browser(house, "clerk")

    intake = clerk.get("/viec?xem=nhom-toi&loc=intake.received").text
    feedback = clerk.get("/viec?xem=nhom-toi&loc=feedback").text
    late = clerk.get("/viec?xem=nhom-toi&han=qua-han").text

    assert (first in intake, second["number"] in intake) == (True, False)
    assert (first in feedback, second["number"] in feedback) == (False, True)
    assert "Không có hồ sơ nào hợp với lựa chọn này." in late


def test_the_senders_name_appears_on_no_page_of_the_desk(house: House):
    secret = {"name": "Nguyễn Thị Bí Mật Thử", "phone": "0900000017", "email": "bimat@thu.example"}
    case = receive(house, Report(WORDS, "thanh-tra-thanh-pho", identity=secret, wants_mail=True)).case

    for login in ("clerk", "head", "supervisor", "custodian"):
        browser = Browser(house, login)
        for path in (
            "/viec",
            f"/viec/{case}",
            f"/viec/{case}/sort_as_denunciation",
            f"/giam-sat/{case}",
            "/can-in",
        ):
            assert not any(value in browser.get(path).text for value in secret.values())


def test_the_answered_questions_of_sorting_are_shown_as_a_proposal(house: House):
    case = report(house, WORDS)["case"]
    page = Browser(house, "clerk").get(f"/viec/{case}").text
    assert "nội dung này giống" not in page
    assert "Trả lời bốn câu hỏi để có đề xuất phân loại" in page

    answers = {"own_rights": "no", "names_act": "yes", "conduct": "yes", "proposal": "no"}
    Walker(house, case).act("clerk", "answer_sorting", **answers)

    page = Browser(house, "clerk").get(f"/viec/{case}").text
    proposal = page.partition('<div class="d-proposal">')[2].partition("</div>")[0]
    assert "<strong>Tố cáo</strong> – Nêu một người" in proposal
    assert "Có cả phần giống: Phản ánh, kiến nghị" in proposal
    assert "Đây chỉ là đề xuất" in proposal
