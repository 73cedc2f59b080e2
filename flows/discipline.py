"""Stage "Kỷ luật" (discipline): meeting, council, two secret ballots, decision."""

from typing import Any

from prefect import flow

from flows.common import COMMON
from flows.steps import legal_step, named, take

STEPS = COMMON | named(
    legal_step("open", "Nghị định 234/2026, Điều 5 và Điều 13"),
    legal_step("answer_exclusions", "Nghị định 234/2026, Điều 3–4"),
    legal_step("defer", "Nghị định 234/2026, Điều 3 và Điều 5 khoản 6; Nghị định 172/2025, Điều 3"),
    legal_step("decline_deferral", "Nghị định 234/2026, Điều 3"),
    legal_step("await_proceedings", "Nghị định 234/2026, Điều 5 khoản 6"),
    legal_step("resume", "Nghị định 234/2026, Điều 5 khoản 6"),
    legal_step("hold_meeting", "Nghị định 234/2026, Điều 14 khoản 3"),
    legal_step("report_meeting", "Nghị định 234/2026, Điều 14 khoản 4"),
    legal_step("set_up_council", "Nghị định 234/2026, Điều 15–16"),
    legal_step("summon", "Nghị định 234/2026, Điều 17 khoản 1 điểm a"),
    legal_step("record_answer", "Quy tắc hệ thống KC-01"),
    legal_step("open_first_ballot", "Nghị định 234/2026, Điều 17 khoản 2 điểm g"),
    legal_step("count_first_ballot", "Nghị định 234/2026, Điều 17 khoản 2 điểm g"),
    legal_step("open_second_ballot", "Nghị định 234/2026, Điều 17 khoản 2 điểm g"),
    legal_step("count_second_ballot", "Nghị định 234/2026, Điều 17 khoản 2 điểm g"),
    legal_step("close_session", "Nghị định 234/2026, Điều 17–18"),
    legal_step("recommend", "Nghị định 234/2026, Điều 18 khoản 1 điểm a"),
    legal_step("prolong_handling", "Nghị định 234/2026, Điều 5 khoản 5"),
    legal_step("decide_discipline", "Nghị định 234/2026, Điều 18 khoản 1 điểm b"),
    legal_step("conclude_no_violation", "Nghị định 234/2026, Điều 18 khoản 1 điểm b"),
    legal_step("end_excluded", "Nghị định 234/2026, Điều 4"),
    legal_step("publish", "Nghị định 234/2026, Điều 2 khoản 1; công văn 3241/UBND-KGVX"),
)


@flow(name="discipline", persist_result=False)
async def discipline(fact_id: str, act: str, check: bool = False) -> dict[str, Any]:
    """Take the one legal step of a fact, then end; a person's next act starts the next run."""
    return await take(STEPS, fact_id, act, check)
