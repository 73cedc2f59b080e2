"""The shortest lawful way to each stage: from which stage, by which acts. The specs start their cases here."""

Place = tuple[str, str]

RECEIVED: Place = ("tiếp nhận", "Mới tiếp nhận")

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
        ["set_up_council", "answer_exclusions", "answer_circumstances", "summon", "14 days", "open_first_ballot", "count_first_ballot",
         "open_second_ballot", "count_second_ballot", "close_session"],
    ),
    ("kỷ luật", "Đã có quyết định, chờ công khai"): (("kỷ luật", "Quyết định"), ["recommend", "decide_discipline"]),
    ("kỷ luật", "Công khai"): (("kỷ luật", "Đã có quyết định, chờ công khai"), ["publish"]),
    ("kỷ luật", "Đã kết thúc"): (("kỷ luật", "Công khai"), ["store_decision", "15 days", "end_posting"]),
    ("phản ánh", "Đã ghi sổ"): (RECEIVED, ["sort_as_feedback"]),
    ("phản ánh", "Chờ trả lời"): (("phản ánh", "Đã ghi sổ"), ["forward"]),
    ("phản ánh", "Đã trả lời"): (("phản ánh", "Chờ trả lời"), ["answer"]),
    ("phản ánh", "Đã công khai kết quả"): (("phản ánh", "Đã trả lời"), ["publish_answer"]),
    ("phản ánh", "Đã kết thúc"): (("phản ánh", "Đã trả lời"), ["close"]),
}  # fmt: skip
