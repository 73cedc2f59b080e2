"""How far each report of the demo city is carried: lists of acts with the working days between them.

The words that officials "wrote" are made from what the report's own file says; they stand for nobody.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from cases.clocks import Calendar, due
from cases.model import Case

POSTED_DAYS = 30  # The city's own habit, longer than the law's least.


@dataclass(frozen=True)
class Scene:
    """What an act's answers are made from: the report as written, the case as it stands, the day."""

    report: dict[str, Any]
    case: Case
    on: date
    calendar: Calendar
    pick: Callable[..., list[str]]  # persons with a role in the case's body, without ties
    verdict: str = "true"

    def working_days(self, amount: int) -> str:
        return due(self.on, amount, "working_days", self.calendar).day.isoformat()

    @property
    def subject(self) -> str:
        return str(self.report["subject"])

    @property
    def persons(self) -> list[str]:
        return [each["person"] for each in self.report.get("allegations", ()) if "person" in each]


@dataclass(frozen=True)
class Step:
    """After `days` working days somebody with `role` takes `act`."""

    days: int
    role: str
    act: str
    answers: Callable[[Scene], dict[str, Any]] = lambda scene: {}
    child: bool = False


def _allegations(scene: Scene) -> dict[str, Any]:
    rows = scene.report["allegations"]
    kinds = (
        {"subject": row["person"]} if "person" in row else {"subject": row["body"], "kind": "body"} for row in rows
    )
    listed = [{"id": f"nd{place}", **kind} for place, kind in enumerate(kinds, 1)]
    acts = "\n".join(f"{place}. {r['act']} – {r['time']} – {r['place']}" for place, r in enumerate(rows, 1))
    return {"allegations": listed, "acts": acts}


def _summary(scene: Scene) -> dict[str, Any]:
    told = "; ".join(f"{row['act']} ({row['time']})" for row in scene.report["allegations"])
    writer, checker = scene.pick("inspector", 1), scene.pick("team_lead", 1)
    summary = f"Ông/bà được phản ánh về nội dung sau: {told}. Đề nghị giải trình bằng văn bản và cung cấp tài liệu."
    return {"summary": summary, "checked_by": next(p for p in checker if p not in writer)}


def _findings(scene: Scene) -> dict[str, Any]:
    first, rest = scene.verdict, "partly_true" if scene.verdict == "true" else scene.verdict
    found = {each.id: first if place == 0 else rest for place, each in enumerate(scene.case.allegations)}
    says = {"true": "Nội dung tố cáo là đúng", "false": "Nội dung tố cáo là sai"}[scene.verdict]
    return {
        "findings": found,
        "head_responsibility": "present" if scene.verdict == "true" else "none",
        "conclusion": f"{says}. Căn cứ: biên bản làm việc, hồ sơ thu thập và giải trình. Việc: {scene.subject}.",
        "outcome": f"{says}. Ông/bà có quyền tố cáo tiếp nếu có căn cứ cho rằng việc giải quyết không đúng pháp luật.",
    }


def _publication(title: str) -> Callable[[Scene], dict[str, Any]]:
    def answers(scene: Scene) -> dict[str, Any]:
        until = (scene.on + timedelta(days=POSTED_DAYS)).isoformat()
        return {
            "forms": ["portal"] if "phản ánh" in title else ["portal", "posting"],
            "until": until,
            "public_title": title,
            "public_text": f"{title}. Việc: {scene.subject}. Kết quả và biện pháp xử lý đã gửi các bên theo quy định.",
        }

    return answers


def _open_discipline(scene: Scene) -> dict[str, Any]:
    person = scene.persons[0]
    return {
        "person": person,
        "body": scene.pick("body_of", person)[0],
        "person_kind": "public_employee",
        "manager": "no",
        "act_ended_on": scene.case.received_on.isoformat(),
        "detected_on": scene.on.isoformat(),
        "part": f"Vi phạm đã kết luận: {scene.report['allegations'][0]['act']}.",
    }


def _council(scene: Scene) -> dict[str, Any]:
    chair = scene.pick("chair", 1)
    return {"council": [*chair, *(p for p in scene.pick("committee_member", 9) if p not in chair)][:3]}


def _why(text: str, name: str = "why", **more: Any) -> Callable[[Scene], dict[str, Any]]:
    return lambda scene: {name: text, **more}


YES = {name: "yes" for name in ("form_right", "capacity", "competence", "basis")}
CLEAR = {
    "clear": "yes",
    "evidence": "yes",
    "verifiable": "yes",
    "why": "Nêu rõ người, việc, ngày và kèm tài liệu.",
}

SORT_FEEDBACK = Step(2, "clerk", "sort_as_feedback", _why("Phản ánh chậm trễ, chưa nêu hành vi vi phạm của một người."))
SORT = Step(2, "clerk", "sort_as_denunciation", _why("Nêu người cụ thể và hành vi có dấu hiệu vi phạm."))
LIST = Step(1, "clerk", "set_allegations", _allegations)

FEEDBACK = [
    SORT_FEEDBACK,
    Step(2, "clerk", "forward", lambda s: {"body": s.pick("answers", 1)[0]}),
    Step(
        6,
        "deciding_head",
        "answer",
        _why(
            "Cơ quan đã kiểm tra. Hồ sơ chậm do khâu nội bộ; lỗi thuộc về cơ quan và cơ quan xin lỗi. Bộ phận một cửa "
            "sẽ liên hệ để trả kết quả. Nếu chưa đồng ý, ông/bà có thể khiếu nại đến người đứng đầu cơ quan cấp trên.",
            "reply",
        ),
    ),
    Step(3, "publisher", "publish_answer", _publication("Kết quả giải quyết phản ánh của người dân")),
    Step(2, "reporter", "rate", _why("acceptable", "rating")),
]
SCREENING = [
    SORT,
    Step(1, "clerk", "confirm_form", lambda s: {"form": "signed", "identity_checked": "yes"}),
    LIST,
]
VERIFICATION = [
    *SCREENING,
    Step(2, "deciding_head", "accept", lambda s: dict(YES)),
    Step(1, "deciding_head", "assign_team", lambda s: {"team": [*s.pick("team_lead", 1), *s.pick("inspector", 2)]}),
    Step(2, "inspector", "notify_content", _summary),
    Step(
        2,
        "inspector",
        "invite_person_reported",
        lambda s: {"meeting_on": s.working_days(4), "place": "Phòng tiếp công dân, 8 giờ 30"},
    ),
]
CONCLUDED = [
    *VERIFICATION,
    Step(
        5,
        "inspector",
        "record_answer",
        _why("Người được mời đã đến, trình bày và nộp giải trình hai trang.", "answer"),
    ),
    Step(
        5,
        "team_lead",
        "report_verification",
        _why("Đã làm việc với các bên, thu thập hồ sơ và đối chiếu.", "report"),
    ),
    Step(3, "deciding_head", "conclude", _findings),
    Step(2, "clerk", "send_conclusion", _why("Gửi bảo đảm qua bưu điện và trao trực tiếp", "how")),
]
DISCLOSED = [
    *CONCLUDED,
    Step(2, "deciding_head", "handle", _why("Chấn chỉnh quy trình; kiến nghị xem xét trách nhiệm.", "measures")),
    Step(1, "publisher", "publish", _publication("Kết luận nội dung tố cáo")),
]
DISCIPLINED = [
    *CONCLUDED,
    Step(2, "deciding_head", "open_discipline", _open_discipline),
    Step(1, "publisher", "publish", _publication("Kết luận nội dung tố cáo")),
    Step(1, "chair", "answer_exclusions", lambda s: {"exclusion": "none", "why": "Không có căn cứ nào"}, True),
    Step(
        2,
        "chair",
        "hold_meeting",
        lambda s: {"present": "yes", "summons_sent": 1, "minutes": "Đã kiểm điểm, tự nhận lỗi."},
        True,
    ),
    Step(2, "chair", "report_meeting", _why("Kèm biên bản họp kiểm điểm.", "report"), True),
    Step(2, "deciding_head", "set_up_council", _council, True),
    Step(1, "chair", "summon", lambda s: {"session_on": s.working_days(6), "place": "Phòng họp tầng 2, 14 giờ"}, True),
    Step(6, "chair", "open_first_ballot", child=True),
    Step(0, "council", "yes", child=True),
    Step(0, "chair", "count_first_ballot", child=True),
    Step(0, "chair", "open_second_ballot", child=True),
    Step(0, "council", "reprimand", child=True),
    Step(0, "chair", "count_second_ballot", child=True),
    Step(0, "chair", "close_session", _why("Phiên họp đủ thành viên, bỏ phiếu kín hai lần.", "minutes"), True),
    Step(2, "chair", "recommend", _why("Kiến nghị hình thức khiển trách.", "recommendation"), True),
    Step(
        2,
        "deciding_head",
        "decide_discipline",
        lambda s: {"form": "reprimand", "decision": f"Khiển trách vì: {s.report['allegations'][0]['act']}."},
        True,
    ),
    Step(2, "publisher", "publish", _publication("Quyết định kỷ luật viên chức"), True),
]
EXTEND = Step(
    12,
    "deciding_head",
    "extend",
    lambda s: {
        "grounds": ["contents", "agencies"],
        "days": 30,
        "explanation": "Vụ việc có nhiều nội dung, liên quan nhiều cơ quan.",
    },
)
INSPECTION = [
    SORT,
    LIST,
    Step(3, "deciding_head", "open_inspection", lambda s: dict(CLEAR)),
    *VERIFICATION[4:],
]
END_POSTING = Step(23, "publisher", "end_posting", _why("Hết thời gian niêm yết", "note"))

PATHS: dict[str, list[Step]] = {
    "received": [],
    "feedback_sorted": [SORT_FEEDBACK],
    "feedback_forwarded": FEEDBACK[:2],
    "feedback_answered": FEEDBACK[:3],
    "feedback_rated": FEEDBACK,
    "sorted": [SORT],
    "screening": SCREENING,
    "not_accepted": [
        SORT,
        Step(
            4,
            "deciding_head",
            "decline",
            _why(
                "Đơn không xác định được người và hành vi. Ông/bà có thể gửi lại khi có thêm thông tin.",
                "explanation",
                ground="basis",
            ),
        ),
    ],
    "transferred": [
        SORT,
        LIST,
        Step(
            2,
            "deciding_head",
            "transfer",
            lambda s: {
                "body": s.report.get("transfer_to", "ubnd-thanh-pho"),
                "explanation": "Người bị tố cáo thuộc quyền quản lý của cơ quan nhận.",
            },
        ),
    ],
    "guided": [
        Step(
            2,
            "deciding_head",
            "guide_elsewhere",
            lambda s: {
                "ground": GROUNDS.get(s.report["regime"], "not_here"),
                "guidance": "Nội dung không thuộc thủ tục này. Xin gửi đến nơi ghi trong phiếu hướng dẫn kèm theo.",
            },
        )
    ],
    "verification": VERIFICATION,
    "extended": [*VERIFICATION, EXTEND],
    "suspended": [
        *VERIFICATION,
        Step(
            6, "deciding_head", "suspend", _why("Đợi kết luận của cơ quan chuyên môn.", "explanation", ground="waiting")
        ),
        Step(2, "clerk", "send_suspension", _why("Gửi bảo đảm", "how")),
    ],
    "withdrawn": [
        *VERIFICATION[:5],
        Step(4, "clerk", "record_withdrawal", _why("Đơn rút có chữ ký.", "note", extent="all")),
        Step(
            3,
            "deciding_head",
            "terminate",
            _why("Người tố cáo rút toàn bộ; không có dấu hiệu bị ép buộc.", "explanation", ground="withdrawn"),
        ),
        Step(2, "clerk", "send_termination", _why("Gửi bảo đảm cho các bên.", "how")),
    ],
    "inspection": INSPECTION,
    "concluded_true": CONCLUDED,
    "concluded_false": [
        *CONCLUDED,
        Step(
            3,
            "deciding_head",
            "clear",
            _why(
                "Không có vi phạm. Cơ quan khôi phục quyền lợi và thông báo tới mọi nơi đã nhận thông tin.",
                "statement",
                knowingly_false="no",
            ),
        ),
    ],
    "disclosed": DISCLOSED,
    "disciplined": DISCIPLINED,
    "voting": DISCIPLINED[
        : next(place for place, step in enumerate(DISCIPLINED, 1) if step.act == "open_first_ballot")
    ],
    "closed": [*DISCLOSED, END_POSTING],
}
GROUNDS = {"complaint": "complaint", "civil_matter": "civil", "opinion": "opinion", "petition": "petition"}
