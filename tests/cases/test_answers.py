"""Answers: what is blank is missing, whatever kind of question it was."""

import pytest

from cases import answers
from cases.errors import Refused
from cases.rulebook import shelf

BOOK = shelf()["denunciation@2026-07-01"]
EXTEND = BOOK.acts["extend"]
GIVEN = {"grounds": ["contents"], "days": "30", "explanation": "Nhiều nội dung"}


@pytest.mark.parametrize(
    ("name", "blank"),
    [("explanation", " \n\t"), ("explanation", "\u202e "), ("days", "  "), ("grounds", [""]), ("grounds", [" ", ""])],
)
def test_a_blank_answer_is_a_missing_one(name, blank):
    with pytest.raises(Refused) as refusal:
        answers.read(EXTEND, BOOK, GIVEN | {name: blank})

    assert refusal.value.facts["why"] == "answer_missing"


def test_a_blank_answer_to_a_question_that_may_stay_open_is_none():
    note = BOOK.acts["end_posting"]

    assert answers.read(note, BOOK, {"note": "  "}).all == {}


def test_an_answer_of_the_wrong_kind_is_still_wrong():
    with pytest.raises(Refused) as refusal:
        answers.read(EXTEND, BOOK, GIVEN | {"days": "ba mươi"})

    assert refusal.value.facts["why"] == "answer_wrong"
