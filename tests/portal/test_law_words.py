"""The law in words: what a rule says, how two versions differ, what citizens are told; and the path as a picture."""

import re
from dataclasses import fields, replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.confirmations import rule_id
from cases.guards import GUARDS
from cases.guards.refusals import refusals_of
from cases.rows import Migration, Number, Posting, Rule, Stage, Term
from cases.rulebook import Rulebook, shelf
from cases.words import refusals
from portal.law import citizens, compared, picture, printed, readable
from portal.law import particulars as law
from portal.law.particulars import Lens, particulars
from portal.law.picture import Move, Place

BOOK = shelf()["denunciation@2026-07-01"]
VI, EN = Lens("vi"), Lens("en")


def _later(**parts) -> Rulebook:
    """Return the rulebook as a later text would have it."""
    return replace(BOOK, version="2030-01-01", in_force=date(2030, 1, 1), **parts)


def _said(new: Rulebook, lens: Lens = VI) -> str:
    return "\n".join(compared.lines(BOOK, new, lens))


# --- What a new version changes -------------------------------------------------------------------------------


def test_a_changed_number_and_unit_are_said_in_words():
    handle = replace(BOOK.terms["handle"], amount=10, unit="calendar_days")
    new = _later(terms=BOOK.terms | {"handle": handle})

    assert "Dài: 7 ngày làm việc → 10 ngày" in _said(new)
    assert "Length: 7 working days → 10 days" in _said(new, EN)


def test_a_changed_role_article_and_level_are_said_in_words():
    rule = replace(BOOK.acts["accept"], by=("clerk",), source="Luật Tố cáo 25/2018, Điều 99", level="B")
    said = _said(_later(acts=BOOK.acts | {"accept": rule}))

    assert "đổi: Việc “Thụ lý tố cáo”" in said
    assert "Ai làm: người có thẩm quyền quyết định → văn thư, tiếp nhận" in said
    assert "Căn cứ: Luật Tố cáo 25/2018, Điều 29 → Luật Tố cáo 25/2018, Điều 99" in said
    assert "Mức tin cậy: A → B" in said


def test_what_is_new_and_what_is_gone_are_said():
    terms = {key: term for key, term in BOOK.terms.items() if key != "extension"}
    more = {"witnesses": Number("Số người làm chứng", "Witnesses", 2, "Nghị định 31/2019, Điều 3", "T2-16", "A")}
    said = _said(_later(terms=terms, numbers=BOOK.numbers | more))

    assert "bỏ: Thời hạn “Gia hạn giải quyết, mỗi lần không quá”" in said
    assert "thêm: Con số “Số người làm chứng”\n    Trị số: 2" in said


def test_what_becomes_of_open_cases_is_part_of_the_difference():
    migrate = Migration("favourable", "Nghị định 156/2026, Điều 10", "T2-30", "A*")

    said = "\n".join(compared.lines(replace(BOOK, migrate=None), _later(migrate=migrate), VI))

    assert "Vụ việc đang mở: — → chuyển sang bản này nếu có lợi hơn" in said


def test_a_new_date_and_nothing_else_is_said_alone():
    assert _said(_later()).splitlines() == [
        "denunciation@2026-07-01 → denunciation@2030-01-01",
        "đổi: Bộ quy tắc “Giải quyết tố cáo”",
        "    Hiệu lực từ: 01/07/2026 → 01/01/2030",
    ]


def test_a_version_does_not_differ_from_itself():
    assert _said(BOOK).splitlines()[1:] == ["Không có gì khác."]


FIELDS = [
    ("acts", "accept", {"needs": ()}), ("acts", "accept", {"starts": ("resolution",)}),
    ("acts", "accept", {"after": ()}), ("acts", "accept", {"papers": ()}), ("acts", "accept", {"notices": ()}),
    ("acts", "accept", {"to": "inspection"}), ("acts", "accept", {"from_stages": ("inspection",)}),
    ("acts", "accept", {"asks": ()}), ("acts", "accept", {"new_round": True}), ("acts", "accept", {"opens": "same"}),
    ("acts", "accept", {"quote": "Thụ lý tố cáo"}), ("terms", "handle", {"start": "received"}),
    ("terms", "handle", {"least": True}), ("terms", "handle", {"total": True}), ("terms", "handle", {"outlives": True}),
    ("terms", "handle", {"when": {"finding": ("true",)}}), ("terms", "handle", {"label": "Khác"}),
    ("numbers", "team_size", {"value": 3}), ("stages", "closed", {"ends": False}),
    ("stages", "closed", {"public": "Khác"}), ("postings", "portal", {"here": False}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "key", "change"), FIELDS)
def test_every_change_that_matters_is_seen(kind, key, change):
    rows = getattr(BOOK, kind)

    assert len(_said(_later(**{kind: rows | {key: replace(rows[key], **change)}})).splitlines()) > 3


# What says nothing about the law: keys, names of files and flows, and the words of a screen.
SILENT = {"key", "label", "label_en", "fact", "flow", "public_en", "aside", "act", "part"}


@pytest.mark.parametrize("kind", [Rule, Term, Number, Stage, Posting], ids=lambda kind: kind.__name__)
def test_every_item_of_a_row_is_told(kind):
    """A new item of the rulebooks that no page speaks of would be a change that no comparison shows."""
    told = set(re.findall(r"\.(\w+)", Path(law.__file__).read_text(encoding="utf-8")))

    assert {each.name for each in fields(kind)} - told - SILENT == set()


def test_a_choice_that_is_added_is_seen():
    choices = BOOK.choices | {"finding": BOOK.choices["finding"] | {"unclear": "Chưa rõ"}}

    assert "Lựa chọn: Tố cáo đúng; Tố cáo đúng một phần; Tố cáo sai → " in _said(_later(choices=choices))


# --- One version ------------------------------------------------------------------------------------------------


def test_every_guard_says_for_what_an_act_is_refused():
    assert [name for name in GUARDS if not any(map(refusals, refusals_of(name)))] == []


@pytest.mark.parametrize("book", list(shelf()), ids=lambda book: book.id)
@pytest.mark.parametrize("lens", [VI, EN], ids=["vi", "en"])
def test_a_whole_version_is_printed_with_every_rule_by_its_id(book, lens):
    said = "\n".join(printed.for_jurists(book, lens))
    rows = [*book.acts.values(), *book.terms.values(), *book.numbers.values()]

    assert [row for row in rows if lens.label(row) not in said] == []
    ids = [rule_id(book, kind, key) for kind in ("acts", "terms", "numbers") for key in getattr(book, kind)]
    assert [each for each in ids if each not in said] == []
    assert not re.search(r"[{}]", said)


def test_a_rule_that_waits_is_marked_in_print_and_in_the_citizens_version():
    assert "Thanh tra, kiểm tra (cơ quan tự đặt)  [cần xác nhận]" in "\n".join(printed.for_jurists(BOOK, VI))
    assert "[to be confirmed]" in "\n".join(printed.for_citizens(BOOK, EN))


def test_the_offices_own_number_is_used_where_the_law_gives_none():
    term = BOOK.terms["inspection"]

    said = dict(particulars(BOOK, Lens("vi", {term.setting: 40}), "terms", "inspection"))

    assert said["Trị số của cơ quan này"] == "40 ngày"
    assert dict(particulars(BOOK, VI, "terms", "inspection"))["Trị số của cơ quan này"] == "cần xác nhận"


def test_citizens_read_what_they_may_ask_by_when_and_from_whom():
    found = citizens.leaflet(BOOK, VI)

    owed = {each.words: each for each in found.owed}
    assert owed["Giải quyết tố cáo: 30 ngày"].more == "Người phải làm: người có thẩm quyền quyết định."
    assert "Thêm tài liệu, chứng cứ" in {each.words for each in found.may}
    assert "Được báo khi: Gửi kết luận" in {each.words for each in found.told}
    assert "Ghi giải trình của người bị tố cáo" in {each.words for each in found.heard}


@pytest.mark.parametrize("book", [book for book in shelf() if book.acts], ids=lambda book: book.id)
def test_no_citizen_reads_that_something_is_owed_in_0_days(book):
    assert [each.words for each in citizens.leaflet(book, VI).owed if re.search(r": 0 ", each.words)] == []


# --- The picture ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("book", [book for book in shelf() if book.stages], ids=lambda book: book.id)
def test_the_picture_has_every_stage_once_and_is_narrow_enough_for_a_telephone(book):
    places, moves = readable.path(book, VI)
    drawn = picture.layout(places, moves)

    assert set(drawn.boxes) >= set(book.stages)
    assert drawn.width <= 390
    assert picture.svg(places, moves, "<A>", "B&").count("<rect") == len(places)
    assert "<title" in picture.svg(places, moves, "<A>", "B&") and "&lt;A&gt;" in picture.svg(
        places, moves, "<A>", "B&"
    )


@st.composite
def graphs(draw):
    """Any places and moves between them, in rings too."""
    size = draw(st.integers(1, 12))
    places = [Place(str(n), draw(st.text("aă b", max_size=40)), draw(st.booleans())) for n in range(size)]
    pairs = st.tuples(st.integers(0, size - 1), st.integers(0, size - 1))
    ends = draw(st.lists(pairs, max_size=40))
    return places, [Move(str(a), str(b), n) for n, (a, b) in enumerate(ends, 1)]


@given(graphs())
def test_no_box_overlaps_another_and_no_two_targets_share_a_line(graph):
    places, moves = graph
    drawn = picture.layout(places, moves)

    boxes = sorted(drawn.boxes.values(), key=lambda box: box.top)
    assert all(above.top + above.height < below.top for above, below in pairwise(boxes))
    spans: dict[int, list[tuple[int, int]]] = {}
    for target, lane in drawn.lanes.items():
        ends = [drawn.leave(source, target) for source, to in drawn.leaving.items() if target in to]
        entry = drawn.boxes[target].entry
        spans.setdefault(lane, []).append((min([*ends, entry]), max([*ends, entry])))
    for lane in spans.values():
        lane.sort()
        assert all(first[1] < second[0] for first, second in pairwise(lane))


@given(graphs())
def test_every_move_is_drawn_and_leaves_its_box_inside_it(graph):
    places, moves = graph
    drawn = picture.layout(places, moves)

    for move in moves:
        if move.source != move.target:
            box = drawn.boxes[move.source]
            assert move.number in drawn.leaving[move.source][move.target]
            assert box.top < drawn.leave(move.source, move.target) < box.top + box.height


def test_a_way_back_does_not_push_a_stage_further_down():
    places = [Place(name, name) for name in "abc"]
    moves = [Move("a", "b", 1), Move("b", "c", 2), Move("c", "a", 3)]

    assert picture.layers(places, moves) == {"a": 0, "b": 1, "c": 2}
