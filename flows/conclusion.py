"""Stage "Kết luận, xử lý" (conclusion): findings, sending, handling, clearing, discipline opened."""

from typing import Any

from prefect import flow

from flows.common import COMMON
from flows.steps import legal_step, named, take

STEPS = COMMON | named(
    legal_step("add_evidence", "Luật Tố cáo 25/2018, Điều 31–32; Nghị định 31/2019, Điều 10–16"),
    legal_step("refer_crime", "Luật Tố cáo 25/2018, Điều 27"),
    legal_step("extend", "Luật Tố cáo 25/2018, Điều 30; Nghị định 31/2019, Điều 3"),
    legal_step("suspend", "Luật Tố cáo 25/2018, Điều 34"),
    legal_step("send_suspension", "Luật Tố cáo 25/2018, Điều 34"),
    legal_step("resume", "Luật Tố cáo 25/2018, Điều 34"),
    legal_step("record_withdrawal", "Luật Tố cáo 25/2018, Điều 33"),
    legal_step("terminate", "Luật Tố cáo 25/2018, Điều 34; Điều 33 khoản 3"),
    legal_step("send_termination", "Luật Tố cáo 25/2018, Điều 34"),
    legal_step("conclude", "Luật Tố cáo 25/2018, Điều 35; Nghị định 31/2019, Điều 17"),
    legal_step("send_conclusion", "Luật Tố cáo 25/2018, Điều 35 khoản 3"),
    legal_step("handle", "Luật Tố cáo 25/2018, Điều 36 khoản 1 và 2"),
    legal_step("clear", "Luật Tố cáo 25/2018, Điều 36 khoản 1"),
    legal_step("open_discipline", "Luật Tố cáo 25/2018, Điều 36 khoản 2"),
    legal_step("publish", "Luật Tố cáo 25/2018, Điều 40; Nghị định 31/2019, Điều 6"),
    legal_step("close_cleared", "Quy tắc hệ thống KC-06"),
)


@flow(name="conclusion", persist_result=False)
async def conclusion(fact_id: str, act: str, check: bool = False) -> dict[str, Any]:
    """Take the one legal step of a fact, then end; a person's next act starts the next run."""
    return await take(STEPS, fact_id, act, check)
