"""How far each report of the demo city is carried: lists of acts with the working days between them."""

from kycuong.scenes import Step, allegations, council, findings, open_discipline, publication, summary, unit, why

YES = {name: "yes" for name in ("form_right", "capacity", "competence", "basis")}
CLEAR = {
    "clear": "yes",
    "evidence": "yes",
    "verifiable": "yes",
    "why": "Nêu rõ người, việc, ngày và kèm tài liệu.",
}

SORT_FEEDBACK = Step(2, "clerk", "sort_as_feedback", why("Phản ánh chậm trễ, chưa nêu hành vi vi phạm của một người."))
SORT = Step(2, "clerk", "sort_as_denunciation", why("Nêu người cụ thể và hành vi có dấu hiệu vi phạm."))
LIST = Step(1, "clerk", "set_allegations", allegations)

FEEDBACK = [
    SORT_FEEDBACK,
    Step(2, "clerk", "forward", lambda s: {"body": s.pick("answers", 1)[0]}),
    Step(
        6,
        "deciding_head",
        "answer",
        why(
            "Cơ quan đã kiểm tra. Hồ sơ chậm do khâu nội bộ; lỗi thuộc về cơ quan và cơ quan xin lỗi. Bộ phận một cửa "
            "sẽ liên hệ để trả kết quả. Nếu chưa đồng ý, ông/bà có thể khiếu nại đến người đứng đầu cơ quan cấp trên.",
            "reply",
        ),
    ),
    Step(3, "publisher", "publish_answer", publication("Kết quả giải quyết phản ánh của người dân")),
    Step(2, "reporter", "rate", why("acceptable", "rating")),
]
HIGHER = [
    SORT_FEEDBACK,
    Step(2, "clerk", "forward", lambda s: {"body": s.pick("answers", 1)[0]}),
    Step(
        12,
        "deciding_head",
        "apologise",
        lambda s: {
            "new_date": s.working_days(4),
            "apology": "Cơ quan trả lời chậm và xin lỗi ông/bà. Chúng tôi sẽ trả lời vào ngày ghi trong thư này.",
        },
    ),
    Step(3, "deciding_head", "answer", why("Tờ khai đang được chuyển đến bộ phận chuyên môn.", "reply")),
    Step(2, "reporter", "rate", why("dissatisfied", "rating", remark="Vẫn chưa nói bao giờ xong.")),
    Step(1, "reporter", "ask_higher", why("Tôi cần biết ngày trả, không phải nơi đang chuyển.")),
    Step(2, "clerk", "forward", lambda s: {"body": s.pick("above_answers", 1)[0]}),
]
PROTECTED = [
    Step(
        1,
        "clerk",
        "sort_as_protection",
        lambda s: {
            "protection_kind": "retaliation",
            "concerned": unit(s),
            "why": "Việc xảy ra ngay sau khi người này phản ánh; đề nghị được bảo vệ.",
        },
    ),
    Step(
        0,
        "deciding_head",
        "order_measures",
        lambda s: {
            "measures": ["secrecy", "redact", "post"],
            "whom": "Người gửi đề nghị",
            "explanation": "Áp dụng ngay; cơ quan này theo dõi và sẽ báo cho ông/bà khi thay đổi.",
        },
    ),
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
    Step(2, "inspector", "notify_content", summary),
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
        why("Người được mời đã đến, trình bày và nộp giải trình hai trang.", "answer"),
    ),
    Step(
        5,
        "team_lead",
        "report_verification",
        why("Đã làm việc với các bên, thu thập hồ sơ và đối chiếu.", "report"),
    ),
    Step(3, "deciding_head", "conclude", findings),
    Step(2, "clerk", "send_conclusion", why("Gửi bảo đảm qua bưu điện và trao trực tiếp", "how")),
]
DISCLOSED = [
    *CONCLUDED,
    Step(2, "deciding_head", "handle", why("Chấn chỉnh quy trình; kiến nghị xem xét trách nhiệm.", "measures")),
    Step(1, "publisher", "publish", publication("Kết luận nội dung tố cáo")),
]
CLEARED = [
    *CONCLUDED,
    Step(
        3,
        "deciding_head",
        "clear",
        why(
            "Không có vi phạm. Cơ quan khôi phục quyền lợi và thông báo tới mọi nơi đã nhận thông tin.",
            "statement",
            knowingly_false="no",
        ),
    ),
]
NOT_SPARED = {
    "exclusion": "none",
    "exclusion_why": "Không có căn cứ nào",
    "exemption": "none",
    "exemption_why": "Không có căn cứ nào",
    "innovation": "no",
    "innovation_why": "Không có đề án đổi mới nào được cho phép",
}
CIRCUMSTANCES = {
    "severity": "less_serious",
    "violation_kind": "other",
    "aggravating": ["none"],
    "mitigating": ["self_reported"],
    "recidivism": "no",
    "why": "Tự nhận lỗi tại cuộc họp kiểm điểm; chưa từng bị kỷ luật.",
}
DISCIPLINED = [
    *CONCLUDED,
    Step(2, "deciding_head", "open_discipline", open_discipline),
    Step(1, "publisher", "publish", publication("Kết luận nội dung tố cáo")),
    Step(1, "chair", "answer_exclusions", lambda s: dict(NOT_SPARED), True),
    Step(0, "chair", "answer_circumstances", lambda s: dict(CIRCUMSTANCES), True),
    Step(
        2,
        "chair",
        "hold_meeting",
        lambda s: {"present": "yes", "summons_sent": 1, "minutes": "Đã kiểm điểm, tự nhận lỗi."},
        True,
    ),
    Step(2, "chair", "report_meeting", why("Kèm biên bản họp kiểm điểm.", "report"), True),
    Step(2, "deciding_head", "set_up_council", council, True),
    Step(1, "chair", "summon", lambda s: {"session_on": s.working_days(6), "place": "Phòng họp tầng 2, 14 giờ"}, True),
    Step(6, "chair", "open_first_ballot", child=True),
    Step(0, "council", "yes", child=True),
    Step(0, "chair", "count_first_ballot", child=True),
    Step(0, "chair", "open_second_ballot", child=True),
    Step(0, "council", "reprimand", child=True),
    Step(0, "chair", "count_second_ballot", child=True),
    Step(0, "chair", "close_session", why("Phiên họp đủ thành viên, bỏ phiếu kín hai lần.", "minutes"), True),
    Step(2, "chair", "recommend", why("Kiến nghị hình thức khiển trách.", "recommendation"), True),
    Step(
        2,
        "deciding_head",
        "decide_discipline",
        lambda s: {
            "form": "reprimand",
            "acting_as": "using_head",
            "head_responsibility": "none",
            "decision": f"Khiển trách vì: {s.report['allegations'][0]['act']}.",
        },
        True,
    ),
    Step(0, "deciding_head", "tell_party", lambda s: {"party_told": "not_member", "told_as": "Hồ sơ viên chức"}, True),
    Step(2, "publisher", "publish", publication("Quyết định kỷ luật viên chức"), True),
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
END_POSTING = Step(23, "publisher", "end_posting", why("Hết thời gian niêm yết", "note"))

PATHS: dict[str, list[Step]] = {
    "received": [],
    "feedback_sorted": [SORT_FEEDBACK],
    "feedback_forwarded": FEEDBACK[:2],
    "feedback_answered": FEEDBACK[:3],
    "feedback_rated": FEEDBACK,
    "feedback_closed": [*FEEDBACK, Step(23, "clerk", "close", why("Người gửi chấp nhận; hết thời gian đăng.", "note"))],
    "feedback_higher": HIGHER,
    "protected": PROTECTED,
    "protection_ended": [
        *PROTECTED,
        Step(
            20,
            "deciding_head",
            "end_measures",
            why("Thông báo thu hồi đã bị hủy; việc đã kết luận.", "explanation", ground="concluded"),
        ),
    ],
    "sorted": [SORT],
    "screening": SCREENING,
    "not_accepted": [
        SORT,
        Step(
            4,
            "deciding_head",
            "decline",
            why(
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
            6, "deciding_head", "suspend", why("Đợi kết luận của cơ quan chuyên môn.", "explanation", ground="waiting")
        ),
        Step(2, "clerk", "send_suspension", why("Gửi bảo đảm", "how")),
    ],
    "withdrawn": [
        *VERIFICATION[:5],
        Step(4, "clerk", "record_withdrawal", why("Đơn rút có chữ ký.", "note", extent="all")),
        Step(
            3,
            "deciding_head",
            "terminate",
            why("Người tố cáo rút toàn bộ; không có dấu hiệu bị ép buộc.", "explanation", ground="withdrawn"),
        ),
        Step(2, "clerk", "send_termination", why("Gửi bảo đảm cho các bên.", "how")),
    ],
    "inspection": INSPECTION,
    "concluded_true": CONCLUDED,
    "concluded_false": CLEARED,
    "disclosed": DISCLOSED,
    "disciplined": DISCIPLINED,
    "voting": DISCIPLINED[
        : next(place for place, step in enumerate(DISCIPLINED, 1) if step.act == "open_first_ballot")
    ],
    "closed_false": [*CLEARED, DISCLOSED[-1], END_POSTING],
}
GROUNDS = {"complaint": "complaint", "civil_matter": "civil", "opinion": "opinion", "petition": "petition"}
