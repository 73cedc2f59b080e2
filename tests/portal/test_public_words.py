"""Both languages are whole: every Vietnamese sentence of the pages has its English one."""

import ast
import re
import tomllib
import unicodedata
from pathlib import Path

import pytest

from cases.clocks import WORDS, calendar
from cases.rulebook import shelf
from portal.problems import error_words
from portal.words import cite, english, say
from tests.portal.citizen import Citizen, hidden, served

ROOM = Path(__file__).parent.parent.parent / "portal"
ROOMS = ("public", "desk", "audit", "law", "log")
TEMPLATES = [
    ROOM / "templates" / "base.html",
    ROOM / "templates" / "parts.html",
    *(
        page
        for room in ("public", "errors", "desk", "audit", "law", "log")
        for page in (ROOM / "templates" / room).glob("*.html")
    ),
]
CODE = [
    *ROOM.glob("*.py"),
    *(file for room in ("public", "desk", "audit", "law", "log") for file in (ROOM / room).glob("*.py")),
]
MARKED = re.compile(r"[À-ỹ]")
GUESSED_NAMES = {*WORDS.values(), "ngày nghỉ"}
CITIZENS = {"reporter", "person_reported"}
CITIZENS_TABLES = {
    "frame",
    "why",
    "home",
    "report",
    "receipt",
    "log_receipt",
    "case",
    "person",
    "disclosures",
    "log",
    "balance",
    "errors",
    "choices",
}


def spoken(template: Path) -> set[str]:
    found = re.findall(r"""\bt\((?:"([^"]+)"|'([^']+)')""", template.read_text(encoding="utf-8"))
    return {double or single for double, single in found}


def written(module: Path) -> set[str]:
    """Return the Vietnamese sentences of a module that are no docstrings."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    holders = (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    docs = {id(n.body[0].value) for n in ast.walk(tree) if isinstance(n, holders) and isinstance(n.body[0], ast.Expr)}
    texts = (n for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str))
    return {n.value for n in texts if id(n) not in docs and MARKED.search(n.value)}


def choices_read_by_citizens() -> set[str]:
    found = set()
    for book in shelf():
        for rule in book.acts.values():
            audiences = {ask.audience for ask in rule.asks if ask.kind in ("text", "line")}
            if (audiences | set(rule.by)) & CITIZENS:
                found |= {label for ask in rule.asks if ask.choices for label in book.choices[ask.choices].values()}
    return found


def test_every_sentence_of_a_template_is_in_english():
    assert {sentence for template in TEMPLATES for sentence in spoken(template)} - set(english()) == set()


def test_every_sentence_of_the_code_is_in_english():
    assert {sentence for module in CODE for sentence in written(module)} - set(english()) == set()


def test_error_pages_holidays_and_choices_are_in_english():
    errors = {text for words in error_words().values() for text in (words.title, words.kept, words.todo)}
    holidays = set(calendar(frozenset(["swap_2026_11_23"])).off.values()) | GUESSED_NAMES

    assert (errors | holidays | choices_read_by_citizens()) - set(english()) == set()


def test_every_choice_and_every_wait_of_a_rulebook_is_in_english():
    choices = {label for book in shelf() for row in book.choices.values() for label in row.values()}
    waits = {stage.waits for book in shelf() for stage in book.stages.values() if stage.waits}

    assert (choices | waits) - set(english()) == set()


def test_every_question_of_an_act_is_in_english():
    asks = [
        (rule.act, ask.name) for book in shelf() for rule in book.acts.values() for ask in rule.asks if not ask.label_en
    ]

    assert asks == []


def test_no_english_sentence_is_left_over():
    """The rooms for staff keep their sentences in the same file, in tables of their own."""
    citizens = {vi for name, table in _file().items() if name in CITIZENS_TABLES for vi in table}
    used = {sentence for template in TEMPLATES for sentence in spoken(template)}
    used |= {sentence for module in CODE for sentence in written(module)} | choices_read_by_citizens()
    used |= {text for words in error_words().values() for text in (words.title, words.kept, words.todo)}
    used |= set(calendar(frozenset(["swap_2026_11_23"])).off.values()) | GUESSED_NAMES
    used |= {label for book in shelf() for label in book.choices.get("finding", {}).values()}

    assert citizens - used == set()


def test_a_sentence_is_translated_once():
    sentences = [vi for table in _file().values() for vi in table]

    assert sorted({vi for vi in sentences if sentences.count(vi) > 1}) == []


def _file() -> dict[str, dict[str, str]]:
    return tomllib.loads((ROOM / "locale" / "en.toml").read_text(encoding="utf-8"))


def test_both_sentences_ask_for_the_same_facts():
    facts = re.compile(r"\{(\w+)\}")

    wrong = {vi for vi, en in english().items() if set(facts.findall(vi)) != set(facts.findall(en))}

    assert wrong == set()


def test_rulebooks_speak_english_where_citizens_read_them():
    stages = [stage for book in shelf() for stage in book.stages.values()]
    rules = [rule for book in shelf() for rule in book.acts.values()]

    assert [stage.key for stage in stages if not (stage.label_en and stage.public and stage.public_en)] == []
    assert [rule.act for rule in rules if not rule.label_en] == []
    assert [term.key for book in shelf() for term in book.terms.values() if not term.label_en] == []


def test_citations_change_their_words_and_keep_their_numbers():
    sources = {rule.source for book in shelf() for rule in book.acts.values()}
    sources |= {term.source for book in shelf() for term in book.terms.values()}

    left = {
        source: cite("en", source) for source in sources if MARKED.search(re.sub("[A-ZĐ]{2,}", "", cite("en", source)))
    }

    assert left == {}
    assert cite("en", "Luật Tố cáo 25/2018, Điều 24 khoản 1") == "Law on Denunciations 25/2018, art. 24 clause 1"
    assert all(re.findall(r"\d+", source) == re.findall(r"\d+", cite("en", source)) for source in sources)


def test_the_office_speaks_english_where_it_speaks_vietnamese():
    office = tomllib.loads((ROOM.parent / "office.toml").read_text(encoding="utf-8"))

    assert {"name_en", "notice_en"} <= set(office["office"])
    assert {"name_en", "address_en", "hours_en", "directions_en"} <= set(office["office"]["reception"])
    assert [row for row in office["elsewhere"] if not {"for_en", "to_en"} <= set(row)] == []


def test_a_sentence_not_yet_translated_stays_vietnamese():
    assert say("en", "Câu chưa dịch {n}", n=1) == "Câu chưa dịch 1"


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/gui",
        "/gui/neu-ten",
        "/tra-cuu",
        "/cong-khai",
        "/nguoi-bi-phan-anh",
        "/khong-co",
        "/bien-nhan",
        "/kiem-tra-bien-nhan",
    ],
)
def test_an_english_page_holds_no_vietnamese_of_ours(house, path):
    citizen = Citizen(house)
    citizen.get("/?lang=en")

    words = _said(citizen.get(path).text)

    assert [line for line in words if MARKED.search(line)] == []


def test_the_english_page_of_a_case_holds_only_the_vietnamese_that_people_wrote(house):
    story = served(house)
    sender, person = story.look(), story.served()
    citizen = story.citizen

    for path, page in (("/tra-cuu", citizen.look(story.code)), ("/nguoi-bi-phan-anh", person)):
        story.look() if path == "/tra-cuu" else story.served()
        english_page = citizen.post(f"{path}/ho-so", {**hidden(page), "lang": "en"})
        words = [line for line in _said(english_page.text) if MARKED.search(line)]
        ours = [line for line in words if not line.startswith(("Nêu người", "Ông bị phản ánh", "Thanh tra thành phố"))]
        assert ours == [], path
    assert sender.status_code == 200


def _said(page: str) -> list[str]:
    """Return a page's words line by line, without names that stay as they are."""
    body = re.sub(r"<(select|script)\b.*?</\1>", "", page, flags=re.DOTALL)
    text = re.sub(r"<[^>]+>", "\n", body)
    text = unicodedata.normalize("NFC", text)
    for kept in ("Tiếng Việt", "Kỷ Cương", "Thi Du"):
        text = text.replace(kept, "")
    return [line.strip() for line in text.splitlines() if line.strip()]
