"""The supervisor's room: what was recorded beside what was done, and whether the record holds."""

from collections.abc import Callable
from typing import Any

from portal.audit import case, cases, taken
from portal.desk.door import posted, staff

ROUTES: list[tuple[str, str, Callable[..., Any], str]] = [
    ("GET", "/giam-sat", staff(cases.page, "supervisor"), "audit"),
    ("GET", "/giam-sat/{case}", staff(case.page, "supervisor"), "audit.case"),
    ("POST", "/giam-sat/{case}/kiem-tra", posted(case.check, "supervisor"), "audit.check"),
    ("POST", "/giam-sat/xuat", posted(taken.everything, "supervisor"), "audit.taken"),
    ("POST", "/giam-sat/{case}/xuat", posted(taken.one_case, "supervisor"), "audit.taken.case"),
    ("POST", "/giam-sat/{case}/doi-chieu", posted(case.ask, "supervisor"), "audit.ask"),
]
