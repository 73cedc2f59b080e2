"""The committee's desk: log-in, work list, cases, acts, ballots, letters to print."""

from collections.abc import Callable
from typing import Any

from portal.desk import act, ballot, case, letters, login, opening, receipt, work
from portal.desk.door import posted, staff

# (method, path, endpoint, name); what opens a case stands before any case, a ballot before any act.
ROUTES: list[tuple[str, str, Callable[..., Any], str]] = [
    ("GET", "/vao", login.page, "log_in"),
    ("POST", "/vao", login.log_in, "log_in.send"),
    ("POST", "/ra", login.log_out, "log_out"),
    ("GET", "/viec", staff(work.page), "work"),
    ("GET", "/viec/mo", staff(opening.page), "open"),
    ("GET", "/viec/mo/{procedure}", staff(opening.form), "open.form"),
    ("POST", "/viec/mo/{procedure}", posted(opening.send), "open.send"),
    ("GET", "/viec/{case}", staff(case.page), "case"),
    ("GET", "/viec/{case}/bo-phieu", staff(ballot.page), "ballot"),
    ("POST", "/viec/{case}/bo-phieu", posted(ballot.cast), "ballot.cast"),
    ("GET", "/viec/{case}/bien-nhan", staff(receipt.page), "receipt"),
    ("GET", "/viec/{case}/{act}", staff(act.page), "act"),
    ("POST", "/viec/{case}/{act}", posted(act.send), "act.send"),
    ("GET", "/can-in", staff(letters.page, *letters.POST_ROOM), "letters"),
    ("GET", "/can-in/{letter}", staff(letters.one, *letters.POST_ROOM), "letter"),
    ("POST", "/can-in/{letter}", posted(letters.sent, *letters.POST_ROOM), "letter.sent"),
]
