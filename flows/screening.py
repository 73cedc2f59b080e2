"""Stage "Xử lý ban đầu" (screening): form, allegations, acceptance or the other ways out."""

from typing import Any

from prefect import flow

from flows.common import COMMON
from flows.steps import legal_step, named, take

STEPS = COMMON | named(
    legal_step("open", "Luật Tố cáo 25/2018, Điều 24 khoản 1"),
    legal_step("confirm_form", "Luật Tố cáo 25/2018, Điều 22 và Điều 23"),
    legal_step("set_allegations", "Luật Tố cáo 25/2018, Điều 23"),
    legal_step("extend_screening", "Luật Tố cáo 25/2018, Điều 24 khoản 1"),
    legal_step("accept", "Luật Tố cáo 25/2018, Điều 29"),
    legal_step("decline", "Luật Tố cáo 25/2018, Điều 24 khoản 1"),
    legal_step("transfer", "Luật Tố cáo 25/2018, Điều 24 khoản 2"),
    legal_step("record_withdrawal", "Luật Tố cáo 25/2018, Điều 33"),
    legal_step("refer_crime", "Luật Tố cáo 25/2018, Điều 27"),
    legal_step("open_inspection", "Luật Tố cáo 25/2018, Điều 25 khoản 2"),
    legal_step("add_evidence", "Luật Tố cáo 25/2018, Điều 31–32; Nghị định 31/2019, Điều 10–16"),
)


@flow(name="screening", persist_result=False)
async def screening(fact_id: str, act: str, check: bool = False) -> dict[str, Any]:
    """Take the one legal step of a fact, then end; a person's next act starts the next run."""
    return await take(STEPS, fact_id, act, check)
