"""A case goes to the successor of a body that has ended, and not to anybody else's successor."""

from dataclasses import replace
from datetime import date

import pytest

from cases.guards.base import Question
from cases.guards.transfers import receiver_in_line
from cases.model import Case
from cases.rulebook import shelf
from specs.desk import Desk

ON = date(2026, 7, 1)


@pytest.fixture
def question():
    desk = Desk(shelf())
    book = desk.book_of("tố cáo")
    case = Case("a", book.procedure, book.id, "screening", "quan", 1, 1, ON)
    return Question(case, book.acts["take_over"], book, desk._setting(), ON, "ai", {"body": "phuong"})


def test_the_successor_of_an_ended_body_takes_its_cases_over(question):
    assert receiver_in_line(question) is None


def test_a_body_that_is_not_the_successor_does_not(question):
    assert receiver_in_line(replace(question, answers={"body": "so"})) == "receiver_not_in_line"
