"""What each step of the walk owes, listed by hand from the law (facts T2, T4, T7 and the house rules), not from code.

Each row: who acts, which act, the day on the paper, what they fill in, who is told by which article, which papers are
drafted, and the stage that the sender reads by code from then on.
"""

from dataclasses import dataclass, field
from typing import Any

CLERK, HEAD, LEAD = "tiepnhan@thanhtra.example", "thutruong@thanhtra.example", "totruong@thanhtra.example"
INSPECTOR, REPORTER = "thanhtra1@thanhtra.example", "nguoigui@thu.example"
SCHOOL_HEAD, CHAIR = "hieutruong@thcs.example", "hoidong1@thcs.example"
MEMBER2, MEMBER3 = "hoidong2@thcs.example", "hoidong3@thcs.example"
TEACHER = "person:cb-075"  # the person reported: served on paper
BUILDING = "person:cb-005"  # the head of the body that must answer has no mail: a letter

L25, ND31, ND20, ND234 = "Luật Tố cáo 25/2018", "Nghị định 31/2019", "Nghị định 20/2008", "Nghị định 234/2026"
TOLD_INSIDE = "KC-05"  # whoever must act next is told at once
TODAY = ""


@dataclass(frozen=True)
class Step:
    """One row of the walk. `told` maps each reader to the article by which they are told."""

    who: str
    act: str
    on: str
    answers: dict[str, Any] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)
    papers: tuple[str, ...] = ()
    reads: str = ""


REGISTER = Step("clerk", "register", "2026-07-06", {}, {REPORTER: f"{ND20}, Điều 9", CLERK: TOLD_INSIDE},
                reads="Mới tiếp nhận")  # fmt: skip

DENUNCIATION = [
    Step("clerk", "sort_as_denunciation", "2026-07-07", {"why": "Nêu người, việc, ngày"},
         {REPORTER: f"{L25}, Điều 24", HEAD: TOLD_INSIDE}, reads="Xử lý ban đầu"),
    Step("clerk", "confirm_form", "2026-07-08", {"form": "signed", "identity_checked": "yes"}, {HEAD: TOLD_INSIDE}),
    Step("clerk", "set_allegations", "2026-07-08", {"allegations.0": "person:cb-075", "acts": "Thu tiền"}),
    Step("head", "accept", "2026-07-10", {"form_right": "yes", "capacity": "yes", "competence": "yes", "basis": "yes"},
         {REPORTER: f"{L25}, Điều 29 khoản 3", LEAD: TOLD_INSIDE}, ("acceptance_decision",), "Xác minh"),
    Step("head", "assign_team", "2026-07-13", {"team": ["cb-015", "cb-013"]},
         {LEAD: f"{L25}, Điều 31", INSPECTOR: f"{L25}, Điều 31"}, ("team_decision",)),
    Step("inspector1", "notify_content", "2026-07-15",
         {"summary": "Ông được phản ánh về việc thu tiền dạy thêm.", "checked_by": "cb-015"},
         {TEACHER: f"{L25}, Điều 29 khoản 3"}, ("content_notice",)),
    Step("inspector1", "invite_person_reported", "2026-07-16", {"meeting_on": "2026-07-20", "place": "Phòng 1, 8 giờ"},
         {TEACHER: "KC-01"}, ("invitation",)),
    Step("inspector1", "record_answer", "2026-07-20", {"answer": "Đã trình bày"}, {LEAD: "KC-01", INSPECTOR: "KC-01"}),
    Step("teamlead", "report_verification", "2026-07-27", {"report": "Đã đối chiếu sổ thu"}, {HEAD: TOLD_INSIDE},
         ("verification_report",), "Kết luận"),
    Step("head", "conclude", "2026-07-30",
         {"findings.nd1": "true", "head_responsibility": "none", "conclusion": "Tố cáo đúng", "outcome": "Tố cáo đúng"},
         {CLERK: TOLD_INSIDE}, ("conclusion",), "Xử lý theo kết luận"),
    Step("clerk", "send_conclusion", "2026-08-03", {"how": "Gửi bảo đảm"},
         {REPORTER: f"{L25}, Điều 35 khoản 3", TEACHER: f"{L25}, Điều 35 khoản 3"}),
    Step("head", "open_discipline", "2026-08-05",
         {"person": "cb-075", "body": "thcs-thi-du", "person_kind": "public_employee", "manager": "no",
          "act_ended_on": "2026-05-30", "detected_on": "2026-07-30", "part": "Thu tiền dạy thêm trái quy định"}),
    Step("publisher", "publish", "2026-08-06",
         {"forms": ["portal"], "until": "2027-01-15", "public_title": "Kết luận nội dung tố cáo về thu tiền",
          "public_text": "Tố cáo đúng; đã mở xem xét kỷ luật một viên chức."},
         {REPORTER: f"{L25}, Điều 40"}, reads="Công khai"),
]  # fmt: skip

OPEN = Step("head", "open", "2026-08-05", {}, {CHAIR: TOLD_INSIDE})
COUNCIL = {CHAIR: f"{ND234}, Điều 17", MEMBER2: f"{ND234}, Điều 17", MEMBER3: f"{ND234}, Điều 17"}
BALLOT = "ballot"
DISCIPLINE = [
    Step("school.council1", "answer_exclusions", "2026-08-07",
         {"exclusion": "none", "exclusion_why": "Không có", "exemption": "none", "exemption_why": "Không có",
          "innovation": "no", "innovation_why": "Không phải"}),
    Step("school.council1", "answer_circumstances", "2026-08-07",
         {"severity": "less_serious", "violation_kind": "other", "aggravating": ["none"],
          "mitigating": ["self_reported"], "recidivism": "no", "why": "Tự báo cáo"}),
    Step("school.council1", "hold_meeting", "2026-08-10",
         {"present": "yes", "summons_sent": "1", "minutes": "Đã kiểm điểm"}, {}, ("meeting_minutes",)),
    Step("school.council1", "report_meeting", "2026-08-12", {"report": "Kèm biên bản"},
         {SCHOOL_HEAD: f"{ND234}, Điều 15 khoản 1"}, ("meeting_report",)),
    Step("school.head", "set_up_council", "2026-08-14",
         {"council": ["cb-071", "cb-073", "cb-074"], "seats": ["head", "union", "personnel"]},
         {each: f"{ND234}, Điều 16" for each in COUNCIL}, ("council_decision",)),
    Step("school.council1", "summon", "2026-08-17", {"session_on": "2026-08-25", "place": "Phòng họp, 14 giờ"},
         {TEACHER: f"{ND234}, Điều 17 khoản 1 điểm a"}, ("summons",)),
    Step("school.council1", "open_first_ballot", "2026-08-25", {}, COUNCIL),
    Step(BALLOT, "yes", ""),
    Step("school.council1", "count_first_ballot", "2026-08-25", {}, {}, ("ballot_minutes",)),
    Step("school.council1", "open_second_ballot", "2026-08-25", {}, COUNCIL),
    Step(BALLOT, "reprimand", ""),
    Step("school.council1", "count_second_ballot", "2026-08-25", {}, {}, ("ballot_minutes",)),
    Step("school.council1", "close_session", "2026-08-25", {"minutes": "Đủ ba thành viên"}),
    Step("school.council1", "recommend", "2026-08-27", {"recommendation": "Khiển trách"},
         {SCHOOL_HEAD: f"{ND234}, Điều 18"}, ("council_recommendation",)),
    Step("school.head", "decide_discipline", "2026-08-28", 
         {"form": "reprimand", "acting_as": "using_head", "head_responsibility": "none", "decision": "Khiển trách"},
         {TEACHER: f"{ND234}, Điều 18"}, ("discipline_decision",)),
    Step("school.council3", "publish", "2026-09-03",
         {"forms": ["portal"], "until": "2027-01-15", "public_title": "Quyết định kỷ luật một viên chức",
          "public_text": "Khiển trách một viên chức vì thu tiền trái quy định."},
         {TEACHER: f"{ND234}, Điều 2 khoản 1"}),
]  # fmt: skip

BY_WEB = Step("reporter", "register", TODAY, {}, {REPORTER: f"{ND20}, Điều 9", CLERK: TOLD_INSIDE},
              reads="Mới tiếp nhận")  # fmt: skip
FEEDBACK = [
    Step("clerk", "sort_as_feedback", TODAY, {"why": "Hồ sơ chậm, chưa nêu hành vi của ai"},
         {REPORTER: f"{ND20}, Điều 9"}, reads="Đã ghi sổ"),
    Step("clerk", "forward", TODAY, {"body": "so-xay-dung"},
         {BUILDING: f"{ND20}, Điều 9 khoản 1 điểm d", REPORTER: f"{ND20}, Điều 9"}, ("forwarding_letter",),
         "Chờ trả lời"),
    Step("head", "answer", TODAY, {"reply": "Giấy phép đã trả ngày 20/11; cơ quan xin lỗi vì chậm."},
         {REPORTER: f"{ND20}, Điều 19"}, ("answer_letter",), "Đã trả lời"),
    Step("publisher", "publish_answer", TODAY,
         {"forms": ["portal"], "until": "2027-01-15", "public_title": "Trả lời phản ánh về giấy phép xây dựng",
          "public_text": "Cơ quan đã trả giấy phép và xin lỗi vì chậm."}, reads="Đã công khai kết quả"),
]  # fmt: skip
RATE = Step("reporter", "rate", TODAY, {"rating": "satisfied"}, {HEAD: TOLD_INSIDE})
CLOSE = Step("clerk", "close", TODAY, {"note": "Đã xong"}, reads="Đã kết thúc")
