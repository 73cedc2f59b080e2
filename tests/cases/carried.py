"""A denunciation carried from the report to its publication, through the engine, with the days of the walk."""

import uuid
from collections.abc import Callable
from datetime import date, datetime

from cases import engine
from cases.house import House
from cases.model import Act
from people.load import account_id
from tests.cases.walk import actor, read, report
from tests.flows.walked import DENUNCIATION, REGISTER

PLAIN = {
    "set_allegations": {"allegations": [{"id": "nd1", "subject": "cb-075"}], "acts": "Thu tiền"},
    "conclude": {"findings": {"nd1": "true"}, "head_responsibility": "none", "conclusion": "Tố cáo đúng",
                 "outcome": "Tố cáo đúng"},
}  # fmt: skip


def denounced(
    house: House, *, until: str = "publish", text: str = "Thu tiền dạy thêm.", one_decides: bool = False
) -> str:
    """Carry a denunciation up to an act; where `one_decides`, the head is said to have signed the report too."""
    now, house.clock = house.clock, _noon(REGISTER.on)
    try:
        case = report(house, text)["case"]
        for step in DENUNCIATION:
            house.clock = _noon(step.on)
            decided_by = account_id("head") if one_decides and step.act == "report_verification" else None
            answers = PLAIN.get(step.act, step.answers)
            seq, on = read(house, case).seq, date.fromisoformat(step.on)
            act = Act(uuid.uuid4().hex, step.act, case, seq, on, answers, decided_by=decided_by)
            engine.take(house, act, actor(house, step.who))
            if step.act == until:
                break
    finally:
        house.clock = now
    return case


def _noon(day: str) -> Callable[[], datetime]:
    return lambda: datetime.fromisoformat(f"{day}T12:00+07:00")
