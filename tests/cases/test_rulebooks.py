"""The rulebooks that we publish are sound, and a bad one is refused with line and reason."""

import re
import shutil
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from cases import check
from cases.errors import BadRulebook
from cases.rulebook import SHELF, Rules, shelf
from cases.words import sentence

FEEDBACK = SHELF / "feedback" / "2025-07-01.toml"
QUOTED_UNITS = {"working_days": "ngày làm việc", "calendar_days": "ngày", "months": "tháng", "years": "năm"}


@pytest.fixture
def bench(tmp_path):
    """A copy of the shelf to spoil."""
    shutil.copytree(SHELF, tmp_path / "shelf")
    return tmp_path / "shelf" / "feedback" / "2025-07-01.toml"


def _spoil(path: Path, old: str, new: str) -> list[BadRulebook]:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return check.check_file(path, shelf())


@pytest.mark.parametrize("book", list(shelf()), ids=lambda book: book.id)
def test_a_published_rulebook_has_no_fault(book):
    assert list(check.check(book, shelf())) == []


def test_published_files_are_those_of_the_lock():
    assert check.locked(SHELF) == []


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('needs    = ["receiver_exists"', 'needs    = ["no_such_guard"', "unknown_guard"),
        ('by       = ["publisher"]', 'by       = ["emperor"]', "unknown_role"),
        ('to       = "answering"', 'to       = "nowhere"', "unknown_stage"),
        ('starts   = ["answer"]', 'starts   = ["anwser"]', "unknown_term"),
        ('start    = "received"\nsource   = "Nghị định 20/2008, Điều 9 khoản 1 điểm d"',
         'start    = "received"\nsource   = ""', "no_article"),
        ('unit     = "working_days"', 'unit     = "fortnights"', "unknown_unit"),
        ("amount   = 5", 'amount   = "năm"', "wrong_shape"),
        ("in_force  = 2025-07-01", "in_force  = 2025-02-30", "not_toml"),
        ('amount   = 5\nunit     = "working_days"', 'amount   = 5\nunit     = "at_once"', "wrong_shape"),
        ('choices = "rating"', 'choices = "raiting"', "unknown_choices"),
        ('act      = "forward"', 'act      = "answer"', "act_twice"),
        ('{ to = "body"', '{ to = "everybody"', "unknown_recipient"),
        ('unit     = "working_days"', 'unit     = "working_days"\nwhen     = { colour = ["red"] }', "unknown_question"),
        ('unit     = "working_days"', 'unit     = "working_days"\neach     = "recommendations"', "unknown_question"),
        ('start    = "received"', 'start    = "received"\nunless   = { rating = ["angry"] }', "unknown_choices"),
        ("[postings.letter]\n", "", "unknown_posting"),
        ("[postings.letter]", '[postings.letter]\ntimes = "often"', "unknown_posting"),
        ('starts   = ["forward"]\n', 'starts   = ["forward"]\npart     = "story"\n', "unknown_question"),
    ],
)  # fmt: skip
def test_a_spoiled_rulebook_is_refused_with_its_reason(bench, old, new, why):
    wrong = _spoil(bench, old, new)

    assert why in {problem.facts["why"] for problem in wrong}
    assert all(sentence(problem) and sentence(problem, "en") for problem in wrong)


def test_a_stage_without_a_way_out_is_a_dead_end(bench):
    text = bench.read_text(encoding="utf-8").replace('from     = ["answering"]', "from     = []")
    bench.write_text(text, encoding="utf-8")

    wrong = check.check_file(bench, shelf())

    assert {"dead_end", "unreachable"} & {problem.facts["why"] for problem in wrong}


def test_overlapping_dates_are_refused(bench):
    wrong = _spoil(bench, 'version   = "2025-07-01"', 'version   = "2025-07-01-b"')

    assert [problem.facts["why"] for problem in wrong] == ["overlap"]


def test_decomposed_vietnamese_is_refused_with_its_line(bench):
    bench.write_text(unicodedata.normalize("NFD", bench.read_text(encoding="utf-8")), encoding="utf-8")

    wrong = check.check_file(bench, shelf())

    assert [(problem.facts["why"], problem.facts["line"]) for problem in wrong] == [("not_nfc", 1)]


def test_a_changed_published_file_is_named(bench):
    bench.write_text(bench.read_text(encoding="utf-8") + "\n# thêm\n", encoding="utf-8")

    assert [problem.facts["name"] for problem in check.locked(bench.parent.parent)] == ["feedback/2025-07-01.toml"]


def test_a_ten_megabyte_file_is_refused_at_once(bench):
    bench.write_bytes(b"#" * 10_000_000)

    assert [problem.facts["why"] for problem in check.check_file(bench, shelf())] == ["too_large"]


def test_a_day_before_the_law_existed_names_the_first_version():
    with pytest.raises(BadRulebook) as problem:
        shelf().in_force("denunciation", date(2018, 1, 1))

    assert problem.value.facts["first"] == date(2019, 1, 1)
    assert "01/01/2019" in sentence(problem.value)


def test_every_act_can_be_asked_in_both_languages():
    unnamed = [
        f"{book.id}#{rule.act}" for book in Rules.load() for rule in book.acts.values() if not rule.label_en
    ]  # fmt: skip
    assert unnamed == []


def _quoted(book):
    return [row for kind in (book.terms, book.numbers, book.acts) for row in kind.values() if row.quote]


@pytest.mark.parametrize("book", list(shelf()), ids=lambda book: book.id)
def test_the_articles_own_words_are_quoted_shortly(book):
    assert [row.quote for row in _quoted(book) if len(row.quote) > 220] == []
    assert [row.quote for row in _quoted(book) if set(row.quote) & set('“”"\n')] == []  # the page sets the marks


@pytest.mark.parametrize("book", list(shelf()), ids=lambda book: book.id)
def test_a_quoted_term_says_its_number_and_unit_in_the_words_of_the_article(book):
    """A number typed wrong, or calendar days taken for working days, contradicts the sentence next to it."""
    counted = [term for term in book.terms.values() if term.quote and term.amount]

    def says(term):
        return re.search(rf"\b0*{term.amount} {QUOTED_UNITS[term.unit]}(?! làm việc)", term.quote)

    assert [(term.label, term.quote) for term in counted if not says(term)] == []


@pytest.mark.parametrize("name", ["denunciation@2019-01-01", "denunciation@2025-07-01"])
def test_every_term_of_the_law_on_denunciations_stands_next_to_its_sentence(name):
    terms = shelf()[name].terms.values()

    assert [term.label for term in terms if term.level == "A" and not term.quote] == []
