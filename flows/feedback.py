"""Stage "Phản ánh, kiến nghị" (feedback): forwarded, answered, published, rated."""

from typing import Any

from prefect import flow

from flows.common import COMMON
from flows.steps import legal_step, named, take

STEPS = COMMON | named(
    legal_step("open", "Nghị định 20/2008, Điều 9"),
    legal_step("forward", "Nghị định 20/2008, Điều 9 khoản 1 điểm d"),
    legal_step("answer", "Nghị định 20/2008, Điều 19"),
    legal_step("apologise", "Quy tắc hệ thống KC-07 (Nghị định 118/2025: chưa tìm thấy điều khoản)"),
    legal_step("publish_answer", "Nghị định 20/2008, Điều 19"),
    legal_step("rate", "Nghị định 20/2008, Điều 19"),
    legal_step("open_denunciation", "Luật Tố cáo 25/2018, Điều 25 khoản 2"),
    legal_step("add_evidence", "Nghị định 20/2008, Điều 6–7"),
    legal_step("close", "Nghị định 20/2008, Điều 19"),
)


@flow(name="feedback", persist_result=False)
async def feedback(fact_id: str, act: str, check: bool = False) -> dict[str, Any]:
    """Take the one legal step of a fact, then end; a person's next act starts the next run."""
    return await take(STEPS, fact_id, act, check)
