"""The shortest lawful way to each stage: from which stage, by which acts. The specs start their cases here."""

Place = tuple[str, str]

RECEIVED: Place = ("tiếp nhận", "Mới tiếp nhận")
NOTHING: Place = ("", "")  # a case that is opened on its own

WAYS: dict[Place, tuple[Place, list[str]]] = {
    ("tiếp nhận", "Đã hướng dẫn nơi giải quyết khác"): (RECEIVED, ["guide_elsewhere"]),
    ("tố cáo", "Xử lý ban đầu"): (RECEIVED, ["sort_as_denunciation"]),
    ("tố cáo", "Không thụ lý"): (("tố cáo", "Xử lý ban đầu"), ["decline"]),
    ("tố cáo", "Xác minh"): (("tố cáo", "Xử lý ban đầu"), ["confirm_form", "set_allegations", "accept"]),
    ("tố cáo", "Thanh tra, kiểm tra (không có người tố cáo)"): (
        ("tố cáo", "Xử lý ban đầu"),
        ["set_allegations", "open_inspection"],
    ),
    ("tố cáo", "Kết luận"): (
        ("tố cáo", "Xác minh"),
        ["assign_team", "notify_content", "invite_person_reported", "record_answer", "report_verification"],
    ),
    ("tố cáo", "Xử lý theo kết luận"): (("tố cáo", "Kết luận"), ["conclude"]),
    ("tố cáo", "Công khai"): (("tố cáo", "Xử lý theo kết luận"), ["send_conclusion", "handle", "publish"]),
    ("tố cáo", "Đã kết thúc"): (("tố cáo", "Công khai"), ["15 days", "end_posting"]),
    ("kỷ luật", "Họp kiểm điểm"): (("tố cáo", "Xử lý theo kết luận"), ["open_discipline", "into the new case"]),
    ("kỷ luật", "Hội đồng kỷ luật"): (("kỷ luật", "Họp kiểm điểm"), ["hold_meeting", "report_meeting"]),
    ("kỷ luật", "Quyết định"): (
        ("kỷ luật", "Hội đồng kỷ luật"),
        ["set_up_council", "answer_exclusions", "answer_circumstances", "summon", "14 days",
         "open_first_ballot", "count_first_ballot", "open_second_ballot", "count_second_ballot", "close_session"],
    ),
    ("kỷ luật", "Đã có quyết định, chờ công khai"): (("kỷ luật", "Quyết định"), ["recommend", "decide_discipline"]),
    ("kỷ luật", "Công khai"): (("kỷ luật", "Đã có quyết định, chờ công khai"), ["publish"]),
    ("kỷ luật", "Đã kết thúc"): (("kỷ luật", "Công khai"), ["store_decision", "tell_party", "15 days", "end_posting"]),
    ("phản ánh", "Đã ghi sổ"): (RECEIVED, ["sort_as_feedback"]),
    ("phản ánh", "Chờ trả lời"): (("phản ánh", "Đã ghi sổ"), ["forward"]),
    ("phản ánh", "Đã trả lời"): (("phản ánh", "Chờ trả lời"), ["answer"]),
    ("phản ánh", "Đã công khai kết quả"): (("phản ánh", "Đã trả lời"), ["publish_answer"]),
    ("phản ánh", "Đã kết thúc"): (("phản ánh", "Đã trả lời"), ["close"]),
    ("nhiệm vụ", "Đã giao, đang thực hiện"): (NOTHING, []),
    ("nhiệm vụ", "Đang lấy ý kiến dự thảo"): (("nhiệm vụ", "Đã giao, đang thực hiện"), ["draft_plan"]),
    ("nói lại cho đúng", "Đã nhận đề nghị nói lại"): (NOTHING, []),
    ("nói lại cho đúng", "Đang đối chiếu với hồ sơ"): (
        ("nói lại cho đúng", "Đã nhận đề nghị nói lại"), ["identify"]),
    ("nói lại cho đúng", "Không phải nội dung đã công khai"): (
        ("nói lại cho đúng", "Đã nhận đề nghị nói lại"), ["answer_unpublished"]),
    ("nói lại cho đúng", "Không nói lại"): (
        ("nói lại cho đúng", "Đang đối chiếu với hồ sơ"), ["refuse"]),
    ("nói lại cho đúng", "Bản nói lại chờ duyệt"): (
        ("nói lại cho đúng", "Đang đối chiếu với hồ sơ"), ["draft_statement"]),
    ("nói lại cho đúng", "Đã duyệt, chờ công khai"): (
        ("nói lại cho đúng", "Bản nói lại chờ duyệt"), ["approve_statement"]),
    ("nói lại cho đúng", "Đang công khai bản nói lại"): (
        ("nói lại cho đúng", "Đã duyệt, chờ công khai"), ["apologise", "publish"]),
    ("bảo vệ", "Chờ quyết định bảo vệ"): (RECEIVED, ["sort_as_protection"]),
    ("bảo vệ", "Đang bảo vệ"): (("bảo vệ", "Chờ quyết định bảo vệ"), ["order_measures"]),
    ("kiểm tra Đảng", "Chuẩn bị kiểm tra, giám sát"): (NOTHING, []),
    ("kiểm tra Đảng", "Đã có quyết định, chờ triển khai"): (
        ("kiểm tra Đảng", "Chuẩn bị kiểm tra, giám sát"),
        ["classify", "set_contents", "decide_check"],
    ),
    ("kiểm tra Đảng", "Thẩm tra, xác minh"): (
        ("kiểm tra Đảng", "Đã có quyết định, chờ triển khai"),
        ["notify_content"],
    ),
    ("kiểm tra Đảng", "Họp xem xét, kết luận"): (
        ("kiểm tra Đảng", "Thẩm tra, xác minh"),
        ["receive_report", "verify", "invite_person_reported", "record_answer", "report_check"],
    ),
    ("kiểm tra Đảng", "Thực hiện kết luận"): (
        ("kiểm tra Đảng", "Họp xem xét, kết luận"),
        ["hold_meeting", "conclude"],
    ),
    ("kiểm tra Đảng", "Đã kết thúc"): (
        ("kiểm tra Đảng", "Thực hiện kết luận"),
        ["send_conclusion", "follow_up", "close"],
    ),
    ("kỷ luật Đảng", "Nghe đảng viên, tổ chức đảng trình bày"): (NOTHING, []),
    ("kỷ luật Đảng", "Họp, bỏ phiếu kín"): (
        ("kỷ luật Đảng", "Nghe đảng viên, tổ chức đảng trình bày"),
        ["invite_person_reported", "hear", "hold_meeting"],
    ),
    ("kỷ luật Đảng", "Đã có quyết định kỷ luật"): (
        ("kỷ luật Đảng", "Họp, bỏ phiếu kín"),
        ["list_voters", "open_organisation_ballot", "count_organisation_ballot", "announce_decision"],
    ),
    ("kỷ luật Đảng", "Giải quyết khiếu nại kỷ luật Đảng"): (
        ("kỷ luật Đảng", "Đã có quyết định kỷ luật"),
        ["serve_decision", "complain"],
    ),
    ("thanh tra", "Đề xuất thanh tra"): (NOTHING, []),
    ("thanh tra", "Không tiến hành thanh tra"): (("thanh tra", "Đề xuất thanh tra"), ["not_inspect"]),
    ("thanh tra", "Trong kế hoạch thanh tra năm"): (("thanh tra", "Đề xuất thanh tra"), ["approve_plan"]),
    ("thanh tra", "Đã có quyết định thanh tra"): (
        ("thanh tra", "Trong kế hoạch thanh tra năm"), ["decide_inspection"],
    ),
    ("thanh tra", "Tiến hành thanh tra"): (
        ("thanh tra", "Đã có quyết định thanh tra"), ["notify_announcement", "announce"],
    ),
    ("thanh tra", "Báo cáo kết quả thanh tra"): (("thanh tra", "Tiến hành thanh tra"), ["end_on_site"]),
    ("thanh tra", "Xây dựng dự thảo kết luận"): (("thanh tra", "Báo cáo kết quả thanh tra"), ["report_inspection"]),
    ("thanh tra", "Ký kết luận"): (
        ("thanh tra", "Xây dựng dự thảo kết luận"),
        ["assign_draft", "ask_explanation", "record_explanation", "submit_draft"],
    ),
    ("thanh tra", "Đã có kết luận, chờ công khai"): (("thanh tra", "Ký kết luận"), ["conclude"]),
    ("thanh tra", "Theo dõi thực hiện kết luận"): (
        ("thanh tra", "Đã có kết luận, chờ công khai"), ["send_conclusion", "publish"],
    ),
    ("thanh tra", "Đã kết thúc"): (
        ("thanh tra", "Theo dõi thực hiện kết luận"),
        ["report_recommendation", "confirm_recommendation", "15 days", "end_posting", "close"],
    ),
    ("giám sát", "Đề xuất giám sát"): (NOTHING, []),
    ("giám sát", "Không tiến hành giám sát"): (("giám sát", "Đề xuất giám sát"), ["not_supervise"]),
    ("giám sát", "Đang giám sát"): (("giám sát", "Đề xuất giám sát"), ["decide_supervision"]),
    ("giám sát", "Theo dõi thực hiện kết luận"): (
        ("giám sát", "Đang giám sát"), ["record_explanation", "conclude_supervision"],
    ),
    ("giám sát", "Đã kết thúc"): (
        ("giám sát", "Theo dõi thực hiện kết luận"),
        ["publish", "report_recommendation", "confirm_recommendation", "15 days", "close"],
    ),
}  # fmt: skip
