"""A limitation confirmed only after the case was opened: counted from the act, less the days of deferral."""

from datetime import date

import pytest

from cases.rulebook import shelf
from specs.desk import Desk
from specs.ways import WAYS

ENDED = "Ngày hành vi chấm dứt (không rõ: ngày có kết luận)"
HEAD = "người có thẩm quyền"


@pytest.fixture
def deferred_for_ten_days():
    """A civil servant's case, opened before the body confirmed any limitation, that stands before its decision."""
    desk = Desk(shelf())
    desk.options["council_size"] = 3
    desk.reach("tố cáo", "Xử lý theo kết luận", date(2026, 7, 1))
    desk.does(HEAD, "Mở vụ việc kỷ luật một người", table=[["Là", "Công chức"], [ENDED, "20/07/2021"]])
    desk.turn_to_opened()
    desk.does(HEAD, "Hoãn xem xét kỷ luật", date(2026, 7, 2))
    desk.does(HEAD, "Tiếp tục xem xét kỷ luật", date(2026, 7, 12))
    for stage in ("Hội đồng kỷ luật", "Quyết định"):
        desk._follow(WAYS["kỷ luật", stage][1])
    desk._follow(["recommend"])
    desk.options |= {"limitation_reprimand_years": 5, "limitation_other_years": 10}
    return desk


@pytest.mark.parametrize(("on", "why"), [(date(2026, 7, 30), None), (date(2026, 7, 31), "statute_over")])
def test_the_days_of_deferral_do_not_count(deferred_for_ten_days, on, why):
    desk = deferred_for_ten_days

    desk.tries(HEAD, "Quyết định kỷ luật", on, [["Hình thức kỷ luật", "Khiển trách"]])

    assert (desk.refused_for if desk.error else None) == why
