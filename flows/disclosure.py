"""Stage "Công khai" (disclosure): the end of a posting, and a new round."""

from typing import Any

from prefect import flow

from flows.common import COMMON
from flows.steps import legal_step, named, take

STEPS = COMMON | named(
    legal_step("clear", "Luật Tố cáo 25/2018, Điều 36 khoản 1"),
    legal_step("open_discipline", "Luật Tố cáo 25/2018, Điều 36 khoản 2"),
    legal_step("end_posting", "Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2"),
    legal_step("reopen", "Luật Tố cáo 25/2018, Điều 37 khoản 3"),
)


@flow(name="disclosure", persist_result=False)
async def disclosure(fact_id: str, act: str, check: bool = False) -> dict[str, Any]:
    """Take the one legal step of a fact, then end; a person's next act starts the next run."""
    return await take(STEPS, fact_id, act, check)
