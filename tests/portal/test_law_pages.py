"""The pages of the law: found from everywhere, honest about what is not confirmed, and never on a letter."""

import re
from dataclasses import replace

import pytest

from cases.confirmations import Confirmation, find, sign, waits
from cases.rulebook import Rules, shelf
from notifications.render import TEMPLATES, letter
from portal.law import pages
from tests.cases.walk import BODY, Walker, actor, report
from tests.portal.citizen import Citizen, accepted
from tests.portal.staff import Browser

BOOK = "/quy-dinh/denunciation/2026-07-01"
WEAK = "denunciation@2026-07-01#terms.inspection"
UNSURE = re.compile(r"cần xác nhận|chưa được xác nhận|to be confirmed|not confirmed", re.IGNORECASE)


@pytest.fixture
def citizen(house) -> Citizen:
    return Citizen(house)


def _sign(house, rule: str = WEAK, value: int | None = None) -> None:
    who, found = actor(house, "legal"), find(house.rules, rule)
    row = Confirmation(found.id, "confirmed", who.id, BODY, house.clock(), "Văn bản mẫu 00/VD, Điều 0", value=value)
    sign(house.db, who, BODY, found, row)


def _part(page: str, key: str) -> str:
    """Return one rule's piece of a page."""
    found = re.search(rf'id="{re.escape(key)}".*?(?=id="(?:acts|terms|numbers)\.|</main>)', page, re.DOTALL)
    assert found, key
    return found[0]


def test_every_version_has_its_page_for_jurists_and_for_citizens(citizen):
    listed = citizen.get("/quy-dinh").text

    for book in shelf():
        for address in (
            f"/quy-dinh/{book.procedure}/{book.version}",
            f"/quy-dinh/{book.procedure}/{book.version}/nguoi-dan",
        ):
            assert f'href="{address}"' in listed
            assert citizen.get(address).status_code == 200


@pytest.mark.parametrize("path", ["/quy-dinh/denunciation/1999-01-01", "/quy-dinh/khong-co/2026-07-01/nguoi-dan"])
def test_a_version_that_does_not_exist_is_not_found(citizen, path):
    answer = citizen.get(path)

    assert answer.status_code == 404
    assert "Không có bộ quy tắc này." in answer.text


def test_a_jurist_reads_article_level_scenarios_and_the_text_that_a_rule_is_in(citizen):
    rule = _part(citizen.get(BOOK).text, "terms.screening")

    assert "7 ngày làm việc" in rule
    assert "Luật Tố cáo 25/2018, Điều 24 khoản 1" in rule
    assert "mức A: đã đọc chính văn bản" in rule
    assert 'href="/quy-dinh/van-ban#luat-25-2018"' in rule
    assert "kịch bản" in rule


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_articles_own_words_stand_next_to_the_rule_in_vietnamese_and_in_quotation_marks(citizen, language):
    citizen.get(f"/?lang={language}")

    rule = _part(citizen.get(BOOK).text, "terms.resolution")

    words = "Thời hạn giải quyết tố cáo là không quá 30 ngày kể từ ngày thụ lý tố cáo."
    assert f'<blockquote lang="vi">“{words}”</blockquote>' in rule


def test_every_act_of_a_version_stands_on_its_page_with_a_scenario(citizen):
    page, titles = citizen.get(BOOK).text, pages._titles()
    book = shelf()["denunciation@2026-07-01"]

    assert [act for act in book.acts if f'id="acts.{act}"' not in page] == []
    assert [act for act in book.acts if not titles.get(f"denunciation#acts.{act}")] == []


def test_the_text_that_a_rule_leads_to_says_what_is_known_of_it(citizen):
    text = _part(citizen.get("/quy-dinh/van-ban").text.replace("</li>", "</main>"), "luat-25-2018")

    assert "25/2018/QH14" in text
    assert "chưa có văn bản" in text
    assert "01/01/2019" in text


def test_the_path_is_a_picture_with_a_name_and_the_same_in_words(citizen):
    page = citizen.get(BOOK).text
    svg = re.search(r"<svg.*?</svg>", page, re.DOTALL)[0]

    assert 'role="img"' in svg and "<title" in svg and "<desc" in svg
    assert "style=" not in svg  # the content policy would take it away
    assert page.index("<h3>Đường đi bằng chữ") > page.index("</svg>")
    for stage in shelf()["denunciation@2026-07-01"].stages.values():
        assert all(word in svg for word in stage.label.split())


def test_what_is_not_confirmed_says_so_until_the_legal_officer_signs(house, citizen):
    before = (
        _part(citizen.get(BOOK).text, "terms.inspection"),
        _part(citizen.get(f"{BOOK}/nguoi-dan").text, "terms.inspection"),
    )
    sure = _part(citizen.get(BOOK).text, "terms.screening")

    _sign(house, value=45)
    house._confirmed_at -= 6
    after = (
        _part(citizen.get(BOOK).text, "terms.inspection"),
        _part(citizen.get(f"{BOOK}/nguoi-dan").text, "terms.inspection"),
    )

    badge = '<span class="tag unconfirmed">cần xác nhận</span>'
    assert [badge in page for page in (*before, *after, sure)] == [True, True, False, False, False]
    assert "Người phụ trách pháp chế đã xác nhận ngày" in after[0]
    assert "Văn bản mẫu 00/VD" in after[0] and "trị số đã xác nhận: 45" in after[0]


def test_a_number_that_the_office_sets_is_shown_as_the_offices_own_or_as_missing(house, citizen):
    given = _part(citizen.get(BOOK).text, "terms.inspection")
    house.options = {name: value for name, value in house.options.items() if name != "inspection_calendar_days"}
    missing = _part(citizen.get(BOOK).text, "terms.inspection")

    assert re.search(r"Trị số của cơ quan này</dt><dd>45 ngày<", given)
    assert re.search(r"Trị số của cơ quan này</dt><dd>cần xác nhận<", missing)


def test_citizens_find_the_rules_from_every_page_and_from_the_why_of_a_date(house, citizen):
    story = accepted(house)
    page = story.look().text

    assert all('href="/quy-dinh"' in citizen.get(path).text for path in ("/", "/gui", "/tra-cuu", "/cong-khai"))
    link = re.search(r'href="(/quy-dinh/denunciation/2026-07-01/nguoi-dan)#(terms\.\w+)"', page)
    assert link
    assert f'id="{link[2]}"' in citizen.get(link[1]).text


def test_the_english_page_keeps_numbers_and_articles(citizen):
    citizen.get("/?lang=en")
    rule = _part(citizen.get(BOOK).text, "terms.screening")

    assert "7 working days" in rule
    assert "Law on Denunciations 25/2018, art. 24 clause 1" in rule


# Names, numbers of texts, a word cited: they stay as they are.
KEPT = re.compile(r"Tiếng Việt|Kỷ Cương|Thi Du|[\w-]*QĐ[\w/-]*|[\w/-]*NĐ[\w/-]*|“[^”]*”")


@pytest.mark.parametrize("book", list(shelf()), ids=lambda book: book.id)
def test_an_english_page_of_the_law_holds_only_the_vietnamese_that_it_marks_as_such(citizen, book):
    citizen.get("/?lang=en")
    for address in (
        f"/quy-dinh/{book.procedure}/{book.version}",
        f"/quy-dinh/{book.procedure}/{book.version}/nguoi-dan",
    ):
        page = re.sub(r'<(\w+)[^>]* lang="vi"[^>]*>.*?</\1>', "", citizen.get(address).text, flags=re.DOTALL)
        words = KEPT.sub("", re.sub(r"<[^>]+>", "\n", page))
        assert sorted({line for line in words.splitlines() if re.search(r"[À-ỹ]", line)}) == [], address


# --- On the desk's screens, never on a letter --------------------------------------------------------------


def _inspected(house) -> Walker:
    """Open an inspection without a denouncer: its term has no number in any text that was read."""
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_denunciation", why="Nêu người cụ thể và hành vi.")
    walker.act("head", "open_inspection", clear="yes", evidence="yes", verifiable="yes", why="Nội dung rõ.")
    return walker


def test_the_case_page_marks_a_clock_whose_term_is_not_confirmed(house):
    case = _inspected(house).case
    browser = Browser(house, "head")
    before = browser.get(f"/viec/{case}").text

    _sign(house)
    house._confirmed_at -= 6
    after = browser.get(f"/viec/{case}").text

    badge = '<span class="d-tag d-warn">cần xác nhận</span>'
    assert (badge in before, badge in after) == (True, False)
    assert f'href="{BOOK}"' in before


def test_the_case_page_marks_an_act_whose_rule_is_not_confirmed(house):
    case = report(house)["case"]
    browser = Browser(house, "clerk")
    sure = browser.get(f"/viec/{case}").text
    book = house.rules.in_force("intake", house.setting().today)
    weak = replace(book, acts=book.acts | {"join": replace(book.acts["join"], level="B-weak")})

    house.rules = Rules({each.id: each for each in house.rules} | {weak.id: weak})
    unsure = Browser(house, "head").get(f"/viec/{case}").text

    badge = '<span class="d-tag d-warn">cần xác nhận</span>'
    assert (badge in sure, unsure.count(badge)) == (False, 1)
    assert re.search(rf"{book.acts['join'].label}</a> {badge}", unsure)


def test_nothing_that_a_letter_is_made_of_speaks_of_what_is_unconfirmed():
    """A letter holds the words of its template, the label of the act, and the article by which somebody is told."""
    templates = [file.read_text(encoding="utf-8") for file in TEMPLATES.rglob("*.*")]
    labels = {label for book in shelf() for rule in book.acts.values() for label in (rule.label, rule.label_en)}
    sources = {each.source for book in shelf() for rule in book.acts.values() for each in rule.notices}

    said = [*templates, *labels, *sources]
    assert len(templates) > 10
    assert [text for text in said if UNSURE.search(text)] == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_letter_about_a_rule_that_waits_is_like_any_other(language):
    book = shelf()["denunciation@2026-07-01"]
    rule = book.acts["open_inspection"]
    facts = {
        "number": "1/2026", "act": rule.label, "due": "2026-12-01", "office": "Cơ quan Thí Dụ", "phone": "0",
        "address": "Số 0", "foot": "", "site": "https://thi-du.example", "source": rule.notices[0].source,
    }  # fmt: skip

    assert waits(book, "terms", rule.starts[0], ())
    assert not UNSURE.search(letter(rule.notices[0].message, language, facts))
