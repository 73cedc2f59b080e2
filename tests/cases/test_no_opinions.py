"""No place of the record says who said something, or where; no page searches or lists opinions (KC-31, KC-33)."""

import re

import pytest
from sqlmodel import SQLModel

import cases.run_tables
import cases.tables  # noqa: F401
import notifications.tables  # noqa: F401
import people.tables  # noqa: F401
from cases.rows import Field
from cases.rulebook import shelf
from portal import app

NAMES = re.compile(
    r"(said|spoke|spoken|posted|stated|uttered|written|wrote|shared)_(by|at|in|on|where)|who_said|where_said|speaker"
    r"|opinion|utterance|social|hashtag|profile_(url|link)|post_(url|link|id)|source_(url|link)|platform",
    re.IGNORECASE,
)
LABELS = re.compile(
    r"(ai|người|nơi|trang) (đã )?(nói|phát ngôn|phát biểu|đăng|viết bài|bình luận)|mạng xã hội|trang cá nhân"
    r"|đường dẫn|facebook|zalo|tiktok|youtube|who said|where it was said|speaker|social (media|network)",
    re.IGNORECASE,
)
OFFICIAL = {  # a body's own answer, asked for by its procedure: no person's opinion
    "record_superior_opinion",  # on the draft of an inspection's conclusion
    "consult_council",  # on a complaint against a discipline decision
}
ASKED = [(book.id, rule.act, ask) for book in shelf() for rule in book.acts.values() for ask in rule.asks]


def forbidden(ask: Field) -> bool:
    return bool(NAMES.search(ask.name) or LABELS.search(ask.label) or LABELS.search(ask.label_en))


def test_no_question_of_any_rulebook_asks_who_said_something_or_where():
    asked = [each for each in ASKED if each[1] not in OFFICIAL]

    assert [(book, act, ask.name) for book, act, ask in asked if forbidden(ask)] == []


def test_a_correction_asks_these_questions_and_no_others():
    """Whatever is added here is read by a person first: it must hold neither who said something, nor where."""
    (book,) = (book for book in shelf() if book.procedure == "correction")
    own = {rule.act: {ask.name for ask in rule.asks} for rule in book.acts.values() if rule.fact == "KC-33"}

    assert own == {
        "open": {"part", "concerned"},
        "identify": {"disclosure", "unit", "statement"},
        "answer_unpublished": set(),
        "add_evidence": {"note"},
        "draft_statement": {
            "drafted_by", "published_was", "record_proves", "known_since", "how_to_object", "office_wrong",
        },
        "send_back": {"why"},
        "approve_statement": {"approval"},
        "apologise": {"apology"},
        "publish": {"forms", "until", "times", "same_size", "public_title", "public_text"},
        "refuse": {"reasons", "objection"},
        "end_posting": {"note"},
    }  # fmt: skip


def test_a_sign_is_asked_for_only_where_a_conclusion_is_signed():
    asking = {(book.procedure, rule.act) for book in shelf() for rule in book.acts.values()
              for ask in rule.asks if ask.kind == "signs"}  # fmt: skip

    assert asking == {("denunciation", "conclude")}


def test_no_column_of_the_database_holds_it():
    columns = [(table.name, column.name) for table in SQLModel.metadata.tables.values() for column in table.columns]

    assert len(columns) > 50
    assert [pair for pair in columns if NAMES.search(pair[0]) or NAMES.search(pair[1])] == []


def test_no_page_searches_or_lists_opinions():
    paths = [path for _, path, *_ in app.ROUTES]

    assert [path for path in paths if re.search(r"y-kien|opinion|phat-ngon|binh-luan|du-luan", path)] == []


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("said_by", "Người liên quan"),
        ("posted_on", "Ngày"),
        ("speaker", "Người liên quan"),
        ("where", "Trang cá nhân đã đăng"),
        ("who", "Ai đã nói điều này"),
        ("link", "Đường dẫn bài viết"),
        ("opinion", "Ý kiến"),
    ],
)
def test_such_a_field_would_be_found(name, label):
    assert forbidden(Field(name, label, "line"))
