"""Whoever writes a rulebook is told at which line it is wrong, and why; an amending file as well as a whole one."""

import shutil
import unicodedata
from pathlib import Path
from time import process_time

import pytest

from cases import check, compose, sources
from cases.confirmations import KINDS
from cases.errors import BadRulebook
from cases.rulebook import SHELF, Rules, shelf
from cases.words import sentence

WHOLE = Path("feedback") / "2025-07-01.toml"  # a version that gives every row itself
AMENDING = """procedure = "feedback"
version   = "2030-01-01"
amends    = "2026-07-01"
in_force  = 2030-01-01
source    = "Nghị định 20/2008"

[migrate]
open_cases = "keep"
source     = "Nghị định 20/2008, Điều 9"
fact       = "T7-03"
level      = "A"

[terms.forward]
label    = "Chuyển đến cơ quan có thẩm quyền"
label_en = "Forward"
amount   = 3
unit     = "working_days"
start    = "received"
source   = "Nghị định 20/2008, Điều 9"
fact     = "T7-03"
level    = "A"
"""


@pytest.fixture
def home(tmp_path) -> Path:
    """A copy of the shelf to spoil."""
    shutil.copytree(SHELF, tmp_path / "shelf")
    return tmp_path / "shelf"


def _wrong(path: Path, text: str) -> list[tuple[str, int]]:
    """Return what is wrong with a text at this place: why, and at which line."""
    path.write_text(text, encoding="utf-8")
    problems = check.check_file(path, Rules.load(SHELF))
    assert all(sentence(each) and sentence(each, "en") for each in problems)
    return [(str(each.facts["why"]), int(str(each.facts["line"]))) for each in problems]


def _line(text: str, part: str, after: str = "") -> int:
    """Return the line at which a part of a text begins, from some words on."""
    return text[: text.index(part, text.index(after))].count("\n") + 1


SPOILED = [
    # (what the row looks like, where it begins, what is put in its place, why it is refused)
    ('level    = "A"', "[terms.forward]", 'level    = "AA"', "unknown_level"),
    ('fact     = "T7-03"', "[terms.forward]", 'fact     = ""', "no_article"),
    ('source   = "Nghị định 20/2008, Điều 9 khoản 1 điểm d"', "[terms.forward]", 'source   = ""', "no_article"),
    ('source   = "Nghị định 20/2008, Điều 9 khoản 1 điểm d"', "[terms.forward]",
     'source   = "Nghị định 999/2026, Điều 1"', "unregistered_source"),
    ("amount   = 5", "[terms.forward]", 'amount   = "năm"', "wrong_shape"),
    ("amount   = 5", "[terms.forward]", "amuont   = 5", "wrong_shape"),
    ('unit     = "working_days"', "[terms.forward]", 'unit     = "fortnights"', "unknown_unit"),
    ('level    = "A"', "[terms.forward]", 'level    = "C"', "number_without_law"),
    ('by       = ["clerk"]', 'act      = "forward"', 'by       = ["emperor"]', "unknown_role"),
    ('by       = ["clerk"]', 'act      = "forward"', 'by       = "clerk"', "wrong_shape"),
    ('meets    = ["forward"', 'act      = "forward"', 'meets    = ["fourward"', "unknown_term"),
    ('to       = "answering"', 'act      = "forward"', 'to       = "nowhere"', "unknown_stage"),
    ('in_force  = 2025-07-01', "procedure", "in_force  = 2025-02-30", "not_toml"),
    ('in_force  = 2025-07-01', "procedure", 'in_force  = "2025-07-01"', "wrong_shape"),
    ('source    = "', "procedure", 'source    = "Lệnh miệng; ', "unregistered_source"),
    ('includes  = "2026-07-01"', "procedure", 'includes  = "1999-01-01"', "no_such_include"),
    ('first     = "open"', "procedure", 'first     = "begin"', "unknown_act"),
    ("amount   = 5", "[terms.forward]", "amount   = -5", "bad_amount"),
    ("amount   = 5", "[terms.forward]", "amount   = 0", "bad_amount"),
    ("amount   = 5", "[terms.forward]", "amount   = 4000", "bad_amount"),
    ('start    = "received"', "[terms.forward]", 'start    = "moon"', "unknown_start"),
    ('start    = "received"', "[terms.forward]", 'start    = "act:sing"', "unknown_start"),
    ('start    = "received"', "[terms.forward]", 'start    = "answer:song"', "unknown_start"),
    ('by       = ["clerk"]', 'act      = "forward"', "by       = []", "nobody_acts"),
    ('by       = ["clerk"]', 'act      = "forward"', "by       = [5]", "wrong_shape"),
    ('from     = ["', 'act      = "forward"', 'from     = [5, "', "wrong_shape"),
    ('procedure = "feedback"', "procedure", 'procedure = "../feedback"', "bad_name"),
    ('version   = "2025-07-01"', "procedure", 'version   = "v1"', "bad_name"),
    ('label     = "', "procedure", 'until = 2025-06-30\nlabel     = "', "ends_before"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "after", "new", "why"), SPOILED)
def test_what_is_wrong_is_told_with_its_line(home, old, after, new, why):
    path = home / WHOLE
    text = path.read_text(encoding="utf-8")
    place = text.index(old, text.index(after))
    spoiled = text[:place] + new + text[place + len(old) :]

    found = _wrong(path, spoiled)

    line = text[:place].count("\n") + 1
    if why in ("unknown_level", "number_without_law"):  # told at the word, or at the number that has no law
        line = _line(spoiled, "level" if why == "unknown_level" else "amount", after)
    assert (why, line) in found


def test_a_stage_without_a_way_out_or_a_clock_is_told_at_its_own_table(home):
    path = home / WHOLE
    text = path.read_text(encoding="utf-8") + (
        '\n[stages.attic]\nlabel = "Gác"\nlabel_en = "Attic"\nflow = "feedback"\npublic = "…"\npublic_en = "…"\n'
    )
    line = _line(text, "[stages.attic]")

    found = _wrong(path, text)

    assert {("dead_end", line), ("unreachable", line), ("no_clock", line)} <= set(found)


def test_the_same_act_twice_is_told_at_the_second_one(home):
    path = home / WHOLE
    text = path.read_text(encoding="utf-8").replace('act      = "answer"', 'act      = "forward"')

    first = text.index('act      = "forward"')
    second = text.index('act      = "forward"', first + 1)

    assert _wrong(path, text) == [("act_twice", text[:second].count("\n") + 1)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("# Trống\n", 1),
        ("a = " + "[" * 100_000, 1),
        ("\n[[stages]]\n", 1),
        ('\nacts = "việc"\n', 2),
        ("\nacts = [1]\n", 2),
        ("[stages]\nx = 5\n", 1),
        ('[choices.form]\nspoken = "Nói"\nwritten = 5\n', 3),
        ('[[acts]]\nact = "open"\nasks = "gì"\n', 3),
        ('[[acts]]\nact = "open"\nasks = ["gì"]\n', 3),
        ('[[acts]]\nact = "open"\nnotices = "ai"\n', 3),
        ("[[acts]]\nact = 5\n", 2),
        ("amends = 5\n", 1),
    ],
)
def test_a_file_of_another_shape_is_a_sentence_with_its_line(home, text, line):
    ((why, where),) = _wrong(home / "feedback" / "2030-01-01.toml", text)

    assert (why, where) in {("wrong_shape", line), ("not_toml", line)}


def test_an_amending_file_that_is_right_has_no_fault(home):
    assert _wrong(home / "feedback" / "2030-01-01.toml", AMENDING) == []


@pytest.mark.parametrize(
    ("old", "new", "why", "line"),
    [
        ('amends    = "2026-07-01"', 'amends    = "1999-01-01"', "no_such_version", 3),
        ("\n\n[migrate]", '\nwithout = ["acts.sing"]\n\n[migrate]', "no_such_row", 6),
        ('open_cases = "keep"', 'open_cases = "burn"', "unknown_migration", 8),
        ('amount   = 3', 'amount   = "ba"', "wrong_shape", 16),
        ('source     = "Nghị định 20/2008, Điều 9"', 'source     = "Lệnh miệng"', "unregistered_source", 9),
        ("in_force  = 2030-01-01", "in_force  = 2026-07-01", "overlap", 4),
    ],
)  # fmt: skip
def test_an_amending_file_is_told_the_line_too(home, old, new, why, line):
    assert (why, line) in _wrong(home / "feedback" / "2030-01-01.toml", AMENDING.replace(old, new, 1))


def test_a_version_that_does_not_say_what_becomes_of_open_cases_is_refused(home):
    start, end = AMENDING.index("[migrate]"), AMENDING.index("[terms.forward]")

    found = _wrong(home / "feedback" / "2030-01-01.toml", AMENDING[:start] + AMENDING[end:])

    assert found == [("no_transition", 2)]


def test_days_without_any_version_are_refused(home):
    first = home / "feedback" / "2026-07-01.toml"
    text = first.read_text(encoding="utf-8")
    first.write_text(
        text.replace("in_force  = 2026-07-01", "in_force  = 2026-07-01\nuntil = 2029-12-30"), encoding="utf-8"
    )
    later = home / "feedback" / "2030-01-01.toml"
    later.write_text(AMENDING, encoding="utf-8")
    rules = Rules.load(home)

    found = [(each.facts["why"], each.facts["line"]) for each in check.check(rules["feedback@2030-01-01"], rules)]

    assert found == [("gap", 4)]


def test_a_source_that_is_not_registered_says_what_to_add(home):
    text = AMENDING.replace('source   = "Nghị định 20/2008, Điều 9"', 'source   = "Nghị định 999/2026, Điều 1 khoản 2"')
    path = home / "feedback" / "2030-01-01.toml"
    path.write_text(text, encoding="utf-8")

    said = sentence(check.check_file(path, Rules.load(SHELF))[0])

    assert "cite = “Nghị định 999/2026”" in said
    assert "dòng 19" in said


def test_the_whole_shelf_is_checked_with_its_lock(home):
    (home / "feedback" / "2030-01-01.toml").write_text(unicodedata.normalize("NFD", AMENDING), encoding="utf-8")

    found = {str(each.facts["why"]) for each in check.check_shelf(home)}

    assert {"not_in_lock", "not_nfc"} <= found


def test_a_published_file_that_was_changed_or_never_locked_is_named(home):
    old, new = home / "feedback" / "2026-07-01.toml", home / "feedback" / "2030-01-01.toml"
    before = check.published(old)
    old.write_text(old.read_text(encoding="utf-8") + "\n# thêm\n", encoding="utf-8")
    new.write_text(AMENDING, encoding="utf-8")

    assert before == []
    assert [each.facts["why"] for each in check.published(old)] == ["changed"]
    assert [each.facts["why"] for each in check.published(new)] == ["not_in_lock"]


def test_every_rule_that_we_publish_stands_on_a_registered_text():
    register = sources.read()
    rows = [(book.id, row.source) for book in shelf() for kind in KINDS for row in getattr(book, kind).values()]
    rows += [(book.id, each.source) for book in shelf() for rule in book.acts.values() for each in rule.notices]
    rows += [(book.id, book.source) for book in shelf()]

    assert {(book, part) for book, source in rows for part in register.missing(source)} == set()


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('issuer   = "Quốc hội"', 'issuer   = ""', "wrong_shape"),
        ("in_force = 2019-01-01", 'in_force = "đầu năm"', "wrong_shape"),
        ('id       = "nd-31-2019"', 'id       = "luat-25-2018"', "source_twice"),
        ("in_force = 2019-01-01", "in_force = 2019-02-30", "not_toml"),
        ('file     = "chưa có văn bản"\n', "", "wrong_shape"),
    ],
)
def test_a_register_that_is_wrong_is_refused_with_its_line(tmp_path, old, new, why):
    path = tmp_path / "sources.toml"
    path.write_text(sources.REGISTER.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")

    with pytest.raises(BadRulebook) as refused:
        sources.read(path)

    assert refused.value.facts["why"] == why
    assert int(str(refused.value.facts["line"])) > 0


def test_an_article_is_known_by_the_text_in_front_of_it():
    register = sources.read()

    assert [each.id for each in register.of("Luật Tố cáo 25/2018/QH14, Điều 30; Nghị định 31/2019, Điều 3")] == [
        "luat-25-2018",
        "nd-31-2019",
    ]
    assert register.missing("Luật Tố cáo 25/2018, Điều 33; Điều 33 khoản 3; Quy tắc hệ thống KC-05") == ()
    assert register.missing("Điều 33 khoản 3") == ("Điều 33 khoản 3",)
    assert register.missing("Luật Tố cáo 25/20189, Điều 1") == ("Luật Tố cáo 25/20189, Điều 1",)


def test_reading_and_checking_every_rulebook_takes_less_than_half_a_second():
    """The processor's time, the best of three: a busy machine is no fault of the code."""
    took = []
    for _ in range(3):
        compose.parse.cache_clear()
        start = process_time()
        assert check.check_shelf() == []
        took.append(process_time() - start)

    assert min(took) < 0.5
