"""Stage "Xác minh" (verification): the team, the person reported heard, extension, suspension, withdrawal."""

from typing import Any

from prefect import flow

from flows.common import COMMON
from flows.steps import legal_step, named, take

STEPS = COMMON | named(
    legal_step("set_allegations", "Luật Tố cáo 25/2018, Điều 23"),
    legal_step("assign_team", "Luật Tố cáo 25/2018, Điều 31–32; Nghị định 31/2019, Điều 10"),
    legal_step("notify_content", "Luật Tố cáo 25/2018, Điều 29 khoản 3; Nghị định 31/2019, Điều 9"),
    legal_step("invite_person_reported", "Quy tắc hệ thống KC-01"),
    legal_step("record_answer", "Quy tắc hệ thống KC-01"),
    legal_step("record_absence", "Quy tắc hệ thống KC-01"),
    legal_step("add_evidence", "Luật Tố cáo 25/2018, Điều 31–32; Nghị định 31/2019, Điều 10–16"),
    legal_step("refer_crime", "Luật Tố cáo 25/2018, Điều 27"),
    legal_step("extend", "Luật Tố cáo 25/2018, Điều 30; Nghị định 31/2019, Điều 3"),
    legal_step("request_assessment", "Nghị định 31/2019, Điều 15 khoản 4"),
    legal_step("receive_assessment", "Nghị định 31/2019, Điều 15 khoản 4"),
    legal_step("suspend", "Luật Tố cáo 25/2018, Điều 34"),
    legal_step("send_suspension", "Luật Tố cáo 25/2018, Điều 34"),
    legal_step("resume", "Luật Tố cáo 25/2018, Điều 34"),
    legal_step("record_withdrawal", "Luật Tố cáo 25/2018, Điều 33"),
    legal_step("terminate", "Luật Tố cáo 25/2018, Điều 34; Điều 33 khoản 3"),
    legal_step("report_verification", "Nghị định 31/2019, Điều 16"),
)


@flow(name="verification", persist_result=False)
async def verification(fact_id: str, act: str, check: bool = False) -> dict[str, Any]:
    """Take the one legal step of a fact, then end; a person's next act starts the next run."""
    return await take(STEPS, fact_id, act, check)
