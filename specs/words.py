"""The words that the features use for codes of the core, where no rulebook has a label for them."""

from cases.errors import CaseError
from specs.town import BY_CODE, ROLES

PROCEDURES = {
    "tiếp nhận": "intake",
    "tố cáo": "denunciation",
    "kỷ luật": "discipline",
    "phản ánh": "feedback",
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
    **{name: f"role:{code}" for name, code in ROLES.items() if code not in BY_CODE},
    "không ai": "",
}

OPTIONS = {
    "thời hạn trả lời phản ánh": "feedback_answer_working_days",
    "thời hạn thanh tra, kiểm tra": "inspection_calendar_days",
    "thời hạn công khai quyết định kỷ luật": "disclose_discipline_working_days",
    "số thành viên hội đồng với người không phải viên chức": "council_size",
    "số năm thời hiệu khiển trách với người không phải viên chức": "limitation_reprimand_years",
    "số năm thời hiệu hình thức khác với người không phải viên chức": "limitation_other_years",
}

REASONS = {
    "sai vai trò": "wrong_role",
    "không có hồ sơ này": "case_not_found",
    "bản đang xem đã cũ": "stale_case",
    "không có việc này": "unknown_act",
    "không đúng chặng": "not_now",
    "ngày muộn hơn hôm nay": "day_in_future",
    "ngày sớm hơn ngày nhận đơn": "day_before_case",
    "ngày sớm hơn ngày đến chặng này": "day_before_stage",
    "biểu mẫu không có mục này": "unknown_answer",
    "chưa điền đủ": "answer_missing",
    "điền chưa đúng": "answer_wrong",
    "quá dài": "text_too_long",
    "không có trong danh mục": "not_a_choice",
    "không có ngày này": "no_such_day",
    "còn việc phải làm trước": "missing_step",
    "việc này đã làm rồi": "already_done",
    "chưa đến ngày": "too_early",
    "đã là tố cáo đúng hình thức": "form_is_confirmed",
    "chưa đủ điều kiện": "conditions_missing",
    "nơi nhận có liên quan người bị phản ánh": "receiver_involved",
    "cơ quan giải quyết có liên quan người bị phản ánh": "body_involved",
    "cơ quan này không quản lý người đó": "body_not_competent",
    "nơi nhận không còn hoạt động": "receiver_ended",
    "tổ chưa đủ người": "team_too_small",
    "có người thân quen hoặc đã xin rút": "ties_with_person_reported",
    "người đọc lại trùng người viết": "same_person_checked",
    "chưa hết ngày mời": "invitation_still_open",
    "ngày mời đã qua": "meeting_in_past",
    "chưa nghe người bị tố cáo": "person_reported_not_heard",
    "còn nội dung chưa kết luận": "findings_incomplete",
    "chưa ghi nội dung tố cáo": "no_allegations",
    "đã hết số lần gia hạn": "no_more_extensions",
    "gia hạn quá mức": "extension_too_long",
    "thời hạn đã hết": "term_ran_out",
    "thời hạn không chạy": "clock_not_running",
    "thời hạn không tạm dừng": "clock_not_paused",
    "chưa phải mọi người đều rút": "not_everyone_withdrew",
    "rút nhưng vẫn phải giải quyết": "withdrawal_does_not_close",
    "không có gì được kết luận đúng": "nothing_proved",
    "có nội dung được kết luận đúng": "something_proved",
    "người này đã có vụ việc kỷ luật": "person_has_a_case",
    "công khai chưa đủ số ngày": "posting_too_short",
    "chưa ghi ngày kết thúc công khai": "posting_end_missing",
    "thông báo chưa đủ số lần": "announced_too_rarely",
    "không có người tố cáo": "no_denouncer",
    "thành phần hội đồng chưa được xác nhận": "council_size_unconfirmed",
    "hội đồng chưa đúng số người": "council_incomplete",
    "triệu tập quá muộn": "summons_too_late",
    "chưa đến ngày họp": "session_not_yet",
    "chưa triệu tập lần thứ hai": "second_summons_missing",
    "chưa trả lời về loại trừ, miễn, đổi mới": "exclusions_unanswered",
    "đang được loại trừ hoặc miễn": "exclusion_stands",
    "không có căn cứ loại trừ, miễn": "no_exclusion",
    "thiếu hoặc thừa phiếu": "votes_missing",
    "phiếu có lựa chọn lạ": "choice_not_on_slip",
    "phiếu không quá nửa": "no_majority",
    "phiếu đã quá nửa": "majority_for_discipline",
    "chưa bỏ phiếu lần hai": "second_ballot_missing",
    "hình thức không dành cho người này": "form_not_for_person",
    "đã hết thời hiệu": "statute_over",
    "thời hiệu chưa được xác nhận": "limitation_unconfirmed",
    "đang hoãn hoặc chờ tố tụng": "consideration_deferred",
    "trường hợp hoãn không dành cho người này": "ground_not_for_person",
    "người ấy đã xin không hoãn": "deferral_declined",
    "không phải việc cuối cùng còn hiệu lực": "not_the_last_act",
    "không thể nhập vào chính mình": "same_case",
    "chưa có bộ quy tắc": "no_version",
    "không có bản khác": "no_other_version",
    "thành phần hội đồng còn thiếu": "seats_missing",
    "số ngày, số lần triệu tập chưa được xác nhận": "summons_unconfirmed",
    "phiếu nhiều hơn số thành viên": "votes_exceed_members",
    "người làm theo hợp đồng lao động": "contract_worker",
    "không phải người làm theo hợp đồng": "not_contract_worker",
    "điều khoản này không dành cho người này": "article_not_for_person",
    "chưa trả lời về tăng nặng, giảm nhẹ": "circumstances_unanswered",
    "chưa nêu quyết định kỷ luật trước": "earlier_decision_missing",
    "chưa xác nhận số tháng tính tái phạm": "recidivism_unconfirmed",
    "đã quá thời gian tính tái phạm": "not_recidivism",
    "chưa ghi nhận kỷ luật đảng": "party_decision_not_recorded",
    "chưa ghi ngày nhận bản án": "judgment_day_missing",
    "bản án này phải là buộc thôi việc": "judgment_means_dismissal",
    "thẩm quyền không đúng với người này": "competence_not_for_person",
    "buộc thôi việc do nơi cử quyết định": "dismissal_by_sending_body",
    "đính chính kém rõ hơn lần công khai": "correction_less_visible",
}


def why(error: CaseError) -> str:
    """Return the code of a refusal, whatever kind of error it is."""
    return error.code if error.code in ("case_not_found", "stale_case") else str(error.facts["why"])
