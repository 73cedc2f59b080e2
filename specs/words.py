"""The words that the features use for codes of the core, where no rulebook has a label for them."""

from cases.errors import CaseError
from specs.reasons import REASONS
from specs.town import BY_CODE, ROLES

__all__ = ["OPTIONS", "PROCEDURES", "REASONS", "RECIPIENTS", "STATES", "UNITS", "why"]

PROCEDURES = {
    "tiếp nhận": "intake",
    "tố cáo": "denunciation",
    "kỷ luật": "discipline",
    "khiếu nại kỷ luật": "discipline_appeal",
    "phản ánh": "feedback",
    "nhiệm vụ": "directive_duty",
    "nói lại cho đúng": "correction",
    "bảo vệ": "protection",
    "kiểm tra Đảng": "party_inspection",
    "kỷ luật Đảng": "party_discipline",
    "thanh tra": "inspection",
    "giám sát": "supervision",
}

UNITS = {
    "ngày làm việc": "working_days",
    "ngày": "calendar_days",
    "tháng": "months",
    "năm": "years",
    "ngay trong ngày": "at_once",
}

STATES = {
    "đang chạy": "running",
    "đang tạm dừng": "paused",
    "đã xong đúng hạn": "met",
    "đã xong nhưng chậm": "missed",
    "không còn phải theo": "dropped",
}

RECIPIENTS = {
    "người gửi": "reporter",
    "người tố cáo": "denouncer",
    "người bị phản ánh": "person_reported",
    "người được giao": "handlers",
    "cơ quan nhận": "body",
    "mọi nơi đã được báo": "told",
    "đơn vị được thanh tra, giám sát": "unit",
    "nơi phải thực hiện kiến nghị": "addressees",
    **{name: f"role:{code}" for name, code in ROLES.items() if code not in BY_CODE},
    "không ai": "",
}

OPTIONS = {
    "thời hạn trả lời nhắc việc": "duty_reply_working_days",
    "thời hạn xem xét đề nghị nói lại": "correction_working_days",
    "thời hạn trả lời phản ánh": "feedback_answer_working_days",
    "thời hạn thanh tra, kiểm tra": "inspection_calendar_days",
    "số người ít nhất của đoàn thanh tra": "inspection_team_size",
    "số ngày kéo dài cuộc thanh tra": "inspection_extension_calendar_days",
    "số ngày báo cáo kết quả thanh tra": "inspection_report_calendar_days",
    "số ngày xây dựng dự thảo kết luận": "inspection_draft_calendar_days",
    "số ngày công khai kết luận thanh tra": "inspection_publish_calendar_days",
    "số ngày niêm yết kết luận thanh tra": "inspection_posting_calendar_days",
    "thời hạn công khai quyết định kỷ luật": "disclose_discipline_working_days",
    "số thành viên hội đồng với người không phải viên chức": "council_size",
    "số năm thời hiệu khiển trách với người không phải viên chức": "limitation_reprimand_years",
    "số năm thời hiệu hình thức khác với người không phải viên chức": "limitation_other_years",
    "số ngày gửi báo cáo họp kiểm điểm với người không phải viên chức": "discipline_report_working_days",
    "số ngày lập hội đồng với người không phải viên chức": "discipline_council_working_days",
    "số ngày kiến nghị với người không phải viên chức": "discipline_recommend_working_days",
    "số ngày ra quyết định với người không phải viên chức": "discipline_decide_working_days",
    "số ngày công bố kỷ luật sai với người không phải viên chức": "announce_wrong_working_days",
    "số ngày chờ kết quả của người sử dụng lao động": "employer_result_working_days",
    "số ngày gửi giấy triệu tập theo bản 2025": "discipline_summons_working_days",
    "số lần triệu tập trước khi họp vắng mặt theo bản 2025": "discipline_summons_before_absence",
    "số tháng tính tái phạm theo bản 2025": "recidivism_months",
    "số ngày làm việc thụ lý khiếu nại theo bản 2012": "appeal_accept_working_days",
    "số ngày báo trước đối thoại theo bản 2012": "appeal_dialogue_days",
    "số lần chuyển nhiều nhất": "transfer_cap",
    "thời hạn xác nhận đã nhận đơn": "transfer_acknowledgement_working_days",
    "thời hạn cập nhật cơ sở dữ liệu quốc gia": "national_db_working_days",
    "số ngày kiểm tra khi có dấu hiệu vi phạm": "party_signs_calendar_days",
    "số ngày giải quyết tố cáo trong Đảng ở địa phương": "party_denunciation_calendar_days",
    "số ngày kiểm tra theo chương trình": "party_inspection_calendar_days",
    "số ngày giám sát theo chương trình": "party_supervision_calendar_days",
    "số ngày gia hạn cuộc kiểm tra, giám sát": "party_extension_calendar_days",
    "số ngày giải quyết khiếu nại kỷ luật Đảng": "party_complaint_calendar_days",
    "số lần mời trước khi họp vắng mặt": "party_invitations",
    "tỷ lệ phần trăm giải tán tổ chức đảng": "party_dissolution_percent",
    "số năm thời hiệu kỷ luật Đảng hình thức khiển trách": "party_limitation_reprimand_years",
    "số năm thời hiệu kỷ luật Đảng các hình thức khác": "party_limitation_other_years",
}


def why(error: CaseError) -> str:
    """Return the code of a refusal, whatever kind of error it is."""
    return error.code if error.code in ("case_not_found", "stale_case") else str(error.facts["why"])
