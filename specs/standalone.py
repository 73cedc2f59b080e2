"""A case that nothing sent in opens: its first act is taken at the hospital's desk."""

import uuid
from collections.abc import Iterable
from datetime import date

from cases.decide import open_case
from cases.model import Act, Case
from specs import forms, words
from specs.desk import Desk
from specs.town import HOSPITAL, official


def opens(desk: Desk, procedure: str, on: date, table: Iterable[list[str]] = (), body: str = HOSPITAL) -> None:
    """Open a case of a procedure that stands alone, by the version in force on that day."""
    desk.today = on
    book = desk.rules.opens(words.PROCEDURES[procedure], on)
    rule = book.acts[book.first]
    blank = Case(uuid.uuid4().hex, book.procedure, book.id, "", body, 0, 1, on)
    act = Act(uuid.uuid4().hex, rule.act, None, 0, on, forms.fill(rule, book, blank, on, table))
    desk._keep(open_case(act, official(rule.by[0]), book, body, desk._setting(), case=blank.id))
    desk._case = blank.id


def tries_to_open(desk: Desk, procedure: str, on: date, table: Iterable[list[str]] = (), body: str = HOSPITAL) -> None:
    with desk.refusals():
        opens(desk, procedure, on, table, body)
