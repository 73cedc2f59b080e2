"""Filing a report through the pages: what is kept, what is refused, and what a browser learns."""

import re
import threading
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import text

from cases import evidence, store, vault
from cases.house import House
from tests.portal.citizen import WHAT, Citizen, code_on, hidden


def rows(house: House, query: str) -> list:
    with house.db.connect() as conn:
        return list(conn.execute(text(query)))


def petition_text(house: House) -> str:
    with store.transaction(house.db) as conn:
        (case,) = conn.execute("SELECT id FROM case_file").fetchone()
        return store.facts(conn, case)[0].texts["text"].text


def test_a_report_without_a_name_gets_a_code_and_a_case(house):
    citizen = Citizen(house)

    receipt = citizen.confirm(citizen.write(who="Cán bộ quầy 4", when="16/3/2026", where="Bộ phận một cửa"))

    assert receipt.status_code == 200
    assert rows(house, "SELECT mode, channel, identity FROM petition") == [("anonymous", "web", None)]
    assert petition_text(house) == (
        f"{WHAT}\n\nNgười bị phản ánh: Cán bộ quầy 4\n\nThời gian: 16/3/2026\n\nĐịa điểm: Bộ phận một cửa"
    )
    assert vault.fingerprint(code_on(receipt), house.keys.pepper) == bytes(
        rows(house, "SELECT code FROM petition")[0][0]
    )


def test_the_body_reported_is_named_in_the_text_and_does_not_receive_it(house):
    Citizen(house).report(body="so-xay-dung")

    assert "Cơ quan, đơn vị bị phản ánh: Sở Xây dựng" in petition_text(house)
    assert rows(house, "SELECT body FROM case_file") == [("thanh-tra-thanh-pho",)]


def test_the_same_form_sent_twice_is_one_report_with_the_same_code(house):
    citizen = Citizen(house)
    review = citizen.write(("anh.jpg", b"\xff\xd8\xffanh"))

    first, second = citizen.confirm(review), citizen.confirm(review)

    assert code_on(first) == code_on(second)
    assert rows(house, "SELECT count(*) FROM case_file") == [(1,)]
    assert rows(house, "SELECT count(*) FROM evidence") == [(1,)]


def test_the_same_form_sent_at_once_from_four_tabs_is_one_report(house):
    tabs = [Citizen(house) for _ in range(4)]
    review = tabs[0].write()
    for tab in tabs[1:]:
        tab.client.cookies.update(tabs[0].client.cookies)
    together = threading.Barrier(len(tabs))

    def send(tab: Citizen):
        together.wait()
        return tab.confirm(review)

    with ThreadPoolExecutor(len(tabs)) as threads:
        answers = list(threads.map(send, tabs))

    assert [answer.status_code for answer in answers] == [200] * 4
    assert len({code_on(answer) for answer in answers}) == 1
    assert rows(house, "SELECT count(*) FROM case_file") == [(1,)]


def test_going_back_and_changing_the_words_makes_another_report(house):
    citizen = Citizen(house)
    review = citizen.write()
    first = citizen.confirm(review)

    changed = citizen.check({**hidden(citizen.post("/gui/sua", hidden(review))), "what": WHAT + " Tôi có ghi âm."})
    second = citizen.confirm(changed)

    assert code_on(first) != code_on(second)
    assert rows(house, "SELECT count(*) FROM case_file") == [(2,)]


def test_a_name_is_sealed_and_stands_nowhere_else(house):
    citizen = Citizen(house)

    citizen.report(
        mode="neu-ten", name="Nguyễn Thị Thí Dụ", phone="0900 000 123", email="thidu@thu.example", wants_mail="yes"
    )

    (petition, sealed, wants_mail), *_ = rows(house, "SELECT id, identity, wants_mail FROM petition")
    assert vault.unseal_identity(house.keys.identity, bytes(sealed), petition) == {
        "name": "Nguyễn Thị Thí Dụ",
        "phone": "0900 000 123",
        "email": "thidu@thu.example",
    }
    assert wants_mail
    dump = str(rows(house, "SELECT convert_from(body, 'UTF8') FROM payload")) + str(
        rows(house, "SELECT * FROM case_file")
    )
    assert "Thí Dụ" not in dump
    assert "0900" not in dump


def test_mail_is_not_wanted_unless_ticked(house):
    Citizen(house).report(mode="neu-ten", name="Nguyễn Thị Thí Dụ", email="thidu@thu.example")

    assert rows(house, "SELECT wants_mail FROM petition") == [(False,)]


def test_who_reports_on_the_english_pages_is_written_to_in_english(house):
    english, vietnamese = Citizen(house), Citizen(house)
    english.get("/?lang=en")

    english.report(mode="neu-ten", name="Nguyễn Thị Thí Dụ")
    vietnamese.report()

    assert sorted(rows(house, "SELECT language FROM petition")) == [("en",), ("vi",)]


def test_who_writes_without_a_name_leaves_no_contact_even_if_it_is_sent(house):
    Citizen(house).report(name="Nguyễn Thị Thí Dụ", phone="0900 000 123", wants_mail="yes")

    assert rows(house, "SELECT mode, identity, wants_mail FROM petition") == [("anonymous", None, False)]


def test_outside_the_demo_a_named_report_is_refused_with_the_other_ways(house):
    citizen = Citizen(replace(house, named_reports=False))

    page = citizen.get("/gui/neu-ten")

    assert page.status_code == 422
    assert "Hiện chưa nhận đơn nêu tên qua mạng" in page.text
    assert "Số 0 phố Thí Dụ" in page.text
    assert "/gui/khong-neu-ten" in page.text


def test_outside_the_demo_a_named_form_opened_before_is_refused_too(house):
    citizen = Citizen(house)
    review = citizen.write(mode="neu-ten", name="Nguyễn Thị Thí Dụ", phone="0900 000 123")
    closed = Citizen(replace(house, named_reports=False))
    closed.client.cookies.update(citizen.client.cookies)

    answer = closed.confirm(review)

    assert answer.status_code == 422
    assert "Hiện chưa nhận đơn nêu tên qua mạng" in answer.text
    assert rows(house, "SELECT count(*) FROM case_file") == [(0,)]


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"what": ""}, "Xin cho biết chuyện gì đã xảy ra."),
        ({"what": "   \n\t "}, "Xin cho biết chuyện gì đã xảy ra."),
        ({"what": "a" * 1_000_000}, "Dài quá 100.000 ký tự (hiện có 1.000.000)."),
        ({"what": "ạ" * 100_001}, "Dài quá 100.000 ký tự (hiện có 100.001)."),
        ({"who": "x" * 301}, "Dài quá 300 ký tự (hiện có 301)."),
        ({"body": "khong-co"}, "Xin chọn một cơ quan trong danh sách"),
    ],
)
def test_a_bad_answer_gets_a_sentence_and_keeps_what_was_typed(house, answers, sentence):
    page = Citizen(house).write(**{"when": "tháng Ba", **answers})

    assert page.status_code == 422
    assert sentence in page.text
    assert 'value="tháng Ba"' in page.text
    assert rows(house, "SELECT count(*) FROM case_file") == [(0,)]


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"phone": "0900"}, "Xin ghi họ tên"),
        ({"name": "Thí Dụ"}, "Xin ghi ít nhất một cách liên hệ"),
        ({"name": "Thí Dụ", "email": "khong phai thu"}, "Địa chỉ thư điện tử chưa đúng"),
        (
            {"name": "Thí Dụ", "email": "=?utf-8?q?a=0D=0ABcc:x@y.example?=@thu.example"},
            "Địa chỉ thư điện tử chưa đúng",
        ),
        ({"name": "Thí Dụ", "phone": "0900", "wants_mail": "yes"}, "xin ghi địa chỉ thư điện tử"),
    ],
)
def test_a_named_report_needs_a_name_and_a_way_back(house, answers, sentence):
    page = Citizen(house).write(mode="neu-ten", **answers)

    assert page.status_code == 422
    assert sentence in page.text


def test_the_longest_text_allowed_is_taken(house):
    Citizen(house).report(what="ạ" * 100_000)

    assert petition_text(house) == "ạ" * 100_000


def test_decomposed_text_is_stored_composed(house):
    decomposed = unicodedata.normalize("NFD", "Tố cáo ông Nguyễn Văn Thí Dụ nhận tiền.")

    Citizen(house).report(what=decomposed)

    assert petition_text(house) == "Tố cáo ông Nguyễn Văn Thí Dụ nhận tiền."


@pytest.mark.parametrize(
    "words",
    ["<script>alert(1)</script>", "{{7*7}}", "{% raw %}", "😀👩🏽‍⚖️", "\u202egnp.exe", "a & b \"c\" 'd'", "{day}"],
)
def test_strange_words_are_shown_as_words(house, words):
    citizen = Citizen(house)

    review = citizen.write(what=f"Trước {words} sau", who=words)
    receipt = citizen.confirm(review)

    assert receipt.status_code == 200
    assert "<script>alert" not in review.text
    assert "\u202e" not in review.text
    assert "Trước" in petition_text(house)


def test_a_review_shows_every_answer_and_the_way_to_change_it(house):
    review = Citizen(house).write(("anh.jpg", b"abc"), who="Cán bộ quầy 4", where="Bộ phận một cửa", body="so-y-te")

    for words in (WHAT, "Cán bộ quầy 4", "Bộ phận một cửa", "Sở Y tế", "tai-lieu-1.jpg", "/gui/sua#what"):
        assert words in review.text
    assert rows(house, "SELECT count(*) FROM case_file") == [(0,)]


def test_changing_an_answer_brings_back_the_form_as_it_was_filled(house):
    citizen = Citizen(house)

    form = citizen.post("/gui/sua", hidden(citizen.write(("anh.jpg", b"abc"), who="Cán bộ quầy 4")))

    assert WHAT in form.text
    assert 'value="Cán bộ quầy 4"' in form.text
    assert "tai-lieu-1.jpg" in form.text


def test_the_language_switch_of_the_form_keeps_what_was_typed(house):
    citizen = Citizen(house)
    data = {**citizen.form("/gui/khong-neu-ten"), "what": WHAT, "lang": "en"}

    form = citizen.check(data, ("anh.jpg", b"abc"))

    assert form.status_code == 200
    assert "Tell what happened" in form.text
    assert WHAT in form.text
    assert "tai-lieu-1.jpg" in form.text


def test_files_are_stored_under_their_hash_and_a_neutral_name(house):
    content = b"%PDF-1.7 don to cao"

    Citizen(house).report(("Đơn của Nguyễn Thị Thí Dụ.pdf", content), ("anh.jpg.exe", b"MZ"))

    kept = rows(house, "SELECT sha256, name, media_type, size, source FROM evidence ORDER BY name")
    assert [row[1:3] + row[4:] for row in kept] == [
        ("tai-lieu-1.pdf", "application/pdf", "reporter"),
        ("tai-lieu-2.exe", "application/octet-stream", "reporter"),
    ]
    assert evidence.get(house.evidence, kept[0][0]) == content
    assert "Thí Dụ" not in str(kept)


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ([("rong.txt", b"")], "Có tệp rỗng"),
        ([(f"{n}.txt", bytes([n])) for n in range(1, 12)], "Nhiều nhất 10 tệp; ông/bà đã chọn 11."),
        ([("a.bin", b"x" * (16 << 20)), ("b.bin", b"y" * (14 << 20) + b"z")], "Các tệp cộng lại nhiều nhất 30 MB"),
    ],
)
def test_files_beyond_the_limits_are_refused_in_words(house, files, sentence):
    page = Citizen(house).write(*files)

    assert page.status_code == 422
    assert sentence in page.text
    assert WHAT in page.text


def test_a_body_beyond_all_limits_gets_the_page_for_it(house):
    page = Citizen(house).write(("film.mp4", b"x" * (40 << 20)))

    assert page.status_code == 413
    assert "mọi tệp cộng lại nhiều nhất 30 MB" in page.text


def test_a_file_taken_off_again_is_not_sent(house):
    citizen = Citizen(house)
    form = citizen.post("/gui/sua", hidden(citizen.write(("a.txt", b"mot"), ("b.txt", b"hai"))))
    dropped = re.findall(r'name="drop" value="([0-9a-f]{64})"', form.text)[0]

    citizen.confirm(citizen.check({**hidden(form), "what": WHAT, "drop": dropped}))

    assert rows(house, "SELECT name FROM evidence") == [("tai-lieu-2.txt",)]
