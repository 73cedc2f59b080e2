"""What a monitor's findings say to people: one sentence in Vietnamese and in English a code."""

from typing import Any

from ledger.sentences import said as ledger_says
from ledger.watch import Finding

SENTENCES: dict[str, tuple[str, str]] = {
    "overdue": (
        "quá hạn {days} ngày: {term}, hạn {due}",
        "{days} days overdue: {term}, due {due}",
    ),
    "silent": (
        "im lặng {days} ngày, từ {since}",
        "silent for {days} days, since {since}",
    ),
    "ended_with_terms": (
        "đã kết thúc khi thời hạn {term} ({due}) còn phải làm",
        "ended while the term {term} ({due}) was still owed",
    ),
    "ended_without_reason": (
        "kết thúc mà không ghi lý do (bút toán {index})",
        "ended without a reason (entry {index})",
    ),
    "alarm": (
        "báo động của hệ thống: {kind} (bút toán {index})",
        "an alarm of the system: {kind} (entry {index})",
    ),
    "chain_broken": (
        "chuỗi bút toán của vụ việc bị đứt ở bút toán {index}",
        "the case's chain breaks at entry {index}",
    ),
    "wrong_place": (
        "bút toán {index} nói rằng nó đứng ở chỗ khác",
        "entry {index} says that it stands elsewhere",
    ),
    "not_an_entry": (
        "bút toán {index} không đọc được",
        "entry {index} cannot be read",
    ),
    "entry_altered": (
        "bút toán {index} đã bị sửa sau khi niêm phong (chứng cứ đã giữ)",
        "entry {index} was altered after it was sealed (evidence kept)",
    ),
    "entry_unknown": (
        "bút toán {index} đã mất, và không việc phục hồi nào giải thích",
        "entry {index} is gone, and no restore explains it",
    ),
    "entries_lost": (
        "cơ quan khai mất các bút toán từ {first} đến trước {after} khi phục hồi bản sao lưu",
        "the office declares entries {first} to before {after} lost to a restored backup",
    ),
    "rolled_back": (
        "sổ bị lùi lại: đã thấy {old} bút toán, nay chỉ còn {new} (giữ cả hai mốc làm chứng)",
        "the log went back: {old} entries were seen, now {new} (both checkpoints kept as evidence)",
    ),
    "forked": (
        "hai mốc khác nhau cho cùng {new} bút toán (giữ cả hai làm chứng)",
        "two different checkpoints over the same {new} entries (both kept as evidence)",
    ),
    "rewritten": (
        "sổ mới không chứa sổ cũ: khác từ bút toán {index} (giữ cả hai mốc làm chứng)",
        "the new log does not contain the old one: they differ from entry {index} (both checkpoints kept as evidence)",
    ),
    "other_log": (
        "địa chỉ này nay phục vụ một cuốn sổ khác",
        "another log is served at this address now",
    ),
    "checkpoint_refused": (
        "mốc không được chấp nhận ({why})",
        "the checkpoint is not accepted ({why})",
    ),
    "too_few_witnesses": (
        "chưa đủ chứng nhân ký mốc mới nhất",
        "fewer witnesses than asked for signed the newest checkpoint",
    ),
    "stale": (
        "mốc mới nhất được làm chứng đã hơn 15 phút",
        "the newest checkpoint was cosigned more than 15 minutes ago",
    ),
    "balance_refused": (
        "bảng cân đối không có chữ ký đúng",
        "the balance is not properly signed",
    ),
    "balance_differs": (
        "bảng cân đối tháng {month} ghi nhận {said} đơn, sổ có {counted}",
        "the balance of {month} says {said} reports were received, the log has {counted}",
    ),
    "not_balanced": (
        "tháng {month} không cân đối: {hidden} đơn ngoài danh sách, {unheard} đơn ngoài sổ, {lost} bút toán mất",
        "{month} does not balance: {hidden} reports in no list, {unheard} not in the log, {lost} entries lost",
    ),
    "entries_withheld": (
        "sổ không đưa ra các bút toán đã niêm phong ({name})",
        "the log withholds entries that it sealed ({name})",
    ),
    "bad_answer": (
        "câu trả lời bị cắt cụt hoặc sai ({name}); sẽ hỏi lại",
        "an answer was cut short or wrong ({name}); it is asked again",
    ),
    "too_large": (
        "câu trả lời lớn quá mức có thể ({name})",
        "an answer was larger than it can be ({name})",
    ),
    "not_let_in": (
        "mã truy cập không còn được chấp nhận",
        "the credential is no longer accepted",
    ),
    "unreachable": (
        "không liên lạc được với sổ đã hơn 15 phút",
        "the log has been out of reach for more than 15 minutes",
    ),
}
SHORT = 8  # digits of a case's id, enough to find it by


def sentence(finding: Finding, language: int) -> str:
    """Return what a finding says: 0 Vietnamese, 1 English; with the first digits of the case's id."""
    facts = dict(finding.facts)
    if "why" in facts:
        facts["why"] = ledger_says(str(facts["why"]), {}, bool(language)).rstrip(".")
    said = SENTENCES[finding.code][language].format(**facts)
    if not finding.case:
        return said
    return f"{('vụ việc', 'case')[language]} {finding.case[:SHORT]}: {said}"


def both(finding: Finding) -> str:
    return f"{sentence(finding, 0)} / {sentence(finding, 1)}"


def data(finding: Finding, since: str) -> dict[str, Any]:
    """Return a finding as plain data."""
    return {
        "code": finding.code,
        "case": finding.case,
        "since": since,
        "lasting": finding.lasting,
        **{f"about_{name}": value for name, value in finding.facts},
        "vi": sentence(finding, 0),
        "en": sentence(finding, 1),
    }
