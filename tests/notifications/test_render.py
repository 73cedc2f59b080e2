"""Every message that a rulebook names, in both languages; a template can say only what it was given."""

import re
import unicodedata

import pytest
from jinja2 import TemplateNotFound, UndefinedError

from cases.plan import OUTWARD
from cases.rulebook import shelf
from notifications.render import TEMPLATES, BadHeader, letter, render

NAMED = {(notice.message, notice.to) for book in shelf() for rule in book.acts.values() for notice in rule.notices}
OURS = {
    ("due_soon", "handlers"),
    ("overdue", "role:deciding_head"),
    ("unlawful", "role:supervisor"),
    ("due_moved", "handlers"),
    ("log_stale", "operators"),
}
PRIVATE = {("news", "reporter"), ("paper_for_you", "mail"), ("correction", "mail")}  # others may see the mailbox
ALL = sorted(NAMED | OURS | PRIVATE)
SERVED_ON_PAPER = sorted(each for each in ALL if each[1] == "person_reported")
MAILED = sorted(set(ALL) - set(SERVED_ON_PAPER))
FACTS = {
    "number": "000123/2026",
    "act": "Thụ lý tố cáo",
    "due": "2026-12-01",
    "office": "Cơ quan Thí Dụ",
    "phone": "024 0000 0000",
    "address": "Số 0 phố Thí Dụ",
    "foot": "Thư tự động.",
    "site": "https://thi-du.example",
    "source": "Luật Tố cáo 25/2018, Điều 29",
    "since": "08:15 24/11/2026",
    "minutes": "15",
}
SERVED = FACTS | {"texts": ["Bị phản ánh gây chậm trễ"], "code": "ABCD-EFGH", "meeting_on": "2026-12-02"}


def facts_for(to: str) -> dict:
    return FACTS | {"number": ""} if to == "mail" else FACTS


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(("message", "to"), SERVED_ON_PAPER)
def test_what_is_served_on_the_person_reported_is_a_letter_and_never_a_mail(message, to, language):
    made = letter(message, language, SERVED)

    assert SERVED["texts"][0] in made and SERVED["code"] in made
    assert unicodedata.is_normalized("NFC", made)
    with pytest.raises(TemplateNotFound):
        render(message, language, SERVED)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(("message", "to"), MAILED)
def test_every_message_has_subject_text_and_html_in_both_languages(message, to, language):
    made = render(message, language, facts_for(to))

    assert made.subject and len(made.subject) <= 78
    assert made.text.count("\n\n") >= 2
    assert (FACTS["foot"] in made.text) == (message != "news")
    assert f'<html lang="{language}">' in made.html
    assert unicodedata.is_normalized("NFC", made.subject + made.text + made.html)
    assert not re.search(r"[{}%]|\bNone\b| {3}\S.*\n\n\n", made.text)


def test_lines_and_paragraphs_stay_apart_with_and_without_a_due_day():
    due = render("act_needed", "vi", FACTS).text.split("\n\n")
    none = render("act_needed", "vi", FACTS | {"due": ""}).text.split("\n\n")

    assert due[1] == "Hồ sơ vừa qua bước: Thụ lý tố cáo.\nHạn gần nhất của hồ sơ: 01/12/2026."
    assert none[1] == "Hồ sơ vừa qua bước: Thụ lý tố cáo."
    assert due[2:] == none[2:]


def test_each_text_for_the_person_reported_is_a_paragraph_of_its_own():
    made = letter("content_notified", "vi", SERVED | {"texts": ["Một.", "Hai."]})

    assert "\n\nMột.\n\nHai.\n\n" in made
    assert "\n\n\n" not in made


@pytest.mark.parametrize(("message", "to"), [each for each in ALL if each[1] not in {*OUTWARD, "mail", "operators"}])
def test_a_subject_to_staff_begins_with_the_number_and_says_what_is_to_be_done(message, to):
    assert render(message, "vi", FACTS).subject.startswith("000123/2026 – ")


@pytest.mark.parametrize(("message", "to"), sorted(PRIVATE))
def test_a_mail_that_others_may_see_in_a_mailbox_tells_no_number_no_act_and_no_article(message, to):
    made = render(message, "vi", facts_for(to))

    for told in ("number", "act", "source"):
        assert FACTS[told] not in made.subject + made.text


def test_no_folder_of_templates_is_without_a_rule_that_uses_it():
    for language in ("vi", "en"):
        folders = {path.name for path in (TEMPLATES / language).iterdir() if path.is_dir()}
        assert folders == {message for message, _ in ALL}


@pytest.mark.parametrize("word", ["text", "petition", "reporter", "email", "name"])
def test_no_template_for_the_person_reported_asks_for_anything_about_the_sender(word):
    for message, to in ALL:
        if to == "person_reported":
            letters = (TEMPLATES / language / message / "letter.txt" for language in ("vi", "en"))
            for body in letters:
                assert not re.search(r"{[{%][^}]*\b" + word + r"\b(?! in texts)[^}]*}", strip_loop(body.read_text()))


def strip_loop(source: str) -> str:
    """Leave out the one loop over the texts that were written for this reader."""
    return source.replace("{% for text in texts %}", "").replace("{{ text }}", "")


def test_a_name_that_was_not_given_is_an_error_and_not_an_empty_place():
    with pytest.raises(UndefinedError):
        letter("content_notified", "vi", FACTS)


def test_a_fact_that_would_write_a_header_is_refused():
    with pytest.raises(BadHeader):
        render("act_needed", "vi", FACTS | {"number": "1\nBcc: nguoi.la@thi-du.example"})


def test_markup_in_a_text_stays_text_in_the_html_part():
    made = render("act_needed", "vi", FACTS | {"act": "<script>alert(1)</script>"})

    assert "<script>" not in made.html and "&lt;script&gt;" in made.html


def test_decomposed_letters_leave_composed():
    made = render("act_needed", "vi", FACTS | {"act": unicodedata.normalize("NFD", "chậm trễ")})

    assert "chậm trễ" in made.text and "chậm trễ" in made.html


@pytest.mark.parametrize(("message", "to"), [each for each in ALL if each[1] in OUTWARD])
def test_nothing_on_paper_says_that_it_is_an_automatic_message(message, to):
    assert FACTS["foot"] not in letter(message, "vi", SERVED)


def test_the_news_on_paper_says_more_than_the_news_by_mail():
    assert FACTS["number"] in letter("news", "vi", FACTS)
    assert FACTS["number"] not in render("news", "vi", FACTS).text
