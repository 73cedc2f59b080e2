"""Stage "Tiếp nhận, phân loại" (intake): register what arrives, say what it is."""

from typing import Any

from prefect import flow

from flows.common import COMMON
from flows.steps import legal_step, named, take

STEPS = COMMON | named(
    legal_step("register", "Luật Tố cáo 25/2018, Điều 24 khoản 1; Nghị định 20/2008, Điều 9"),
    legal_step("sort_as_denunciation", "Luật Tố cáo 25/2018, Điều 24 khoản 1"),
    legal_step("sort_as_feedback", "Nghị định 20/2008, Điều 1 và Điều 9"),
    legal_step("guide_elsewhere", "Luật Tố cáo 25/2018, Điều 24 khoản 2"),
)


@flow(name="intake", persist_result=False)
async def intake(fact_id: str, act: str, check: bool = False) -> dict[str, Any]:
    """Take the one legal step of a fact, then end; a person's next act starts the next run."""
    return await take(STEPS, fact_id, act, check)
