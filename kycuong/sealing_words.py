"""What the sealer, `kycuong restore` and the log's files say when they cannot go on: code → (Vietnamese, English)."""

SENTENCES: dict[str, tuple[str, str]] = {
    "already_sealing": (
        "Một tiến trình niêm phong khác đang giữ {path}; mỗi sổ chỉ có một.",
        "Another sealer holds {path}; a log has only one.",
    ),
    "log_key_gone": (
        "Khóa của sổ không còn ở {path}, mà sổ đã được ký bằng khóa ấy; hãy lấy lại từ bản sao lưu. Không "
        "còn bản nào thì "
        "chỉ có thể mở sổ mới (KYCUONG_LOG_ORIGIN).",
        "The log's key is gone from {path}, and the log was signed with it; restore it from a backup. "
        "Without one, only a "
        "new log remains (KYCUONG_LOG_ORIGIN).",
    ),
    "other_log_key": (
        "Khóa {key} không phải khóa đã ký {path}; hãy lấy lại khóa cũ từ bản sao lưu.",
        "The key {key} is not the one that signed {path}; restore the old key from a backup.",
    ),
    "last_signed_spoiled": (
        "{path} bị hỏng; hãy chép ledger/checkpoint vào đó nếu đó là mốc mới nhất, hoặc lấy lại từ bản sao lưu.",
        "{path} is damaged; copy ledger/checkpoint there if that is the newest, or restore it from a backup.",
    ),
    "other_origin": (
        "{path} thuộc sổ “{was}”, còn tên sổ đang đặt là “{now}”. Muốn giữ sổ cũ: đặt KYCUONG_LOG_ORIGIN={was}. "
        "Muốn mở sổ mới: đặt KYCUONG_LOG_ORIGIN={now}.",
        "{path} belongs to the log “{was}”, and the name set now is “{now}”. To keep that log set "
        "KYCUONG_LOG_ORIGIN={was}; to begin a new one set KYCUONG_LOG_ORIGIN={now}.",
    ),
    "bad_policy": (
        "Chính sách {path} không dùng được ({what}, dòng {line}); xem “kycuong policy”.",
        "The policy {path} cannot be used ({what}, line {line}); see “kycuong policy”.",
    ),
    "policy_without_this_log": (
        "Chính sách {path} không có khóa của sổ này ({key}); hãy viết lại bằng “kycuong policy write”.",
        "The policy {path} does not hold this log's key ({key}); write it again with “kycuong policy write”.",
    ),
    "tiles_unstable": (
        "Các tệp băm ở {path} không khớp với nhật ký ngay sau khi được viết lại; hãy kiểm tra đĩa.",
        "The tiles in {path} do not match the journal right after they were written again; check the disk.",
    ),
    "old_backup": (
        "Nhật ký thiếu {count} bút toán đã ký, từ số {first} đến {last} (ký lần cuối lúc {at}): có lẽ một "
        "bản sao lưu cũ đã "
        "được phục hồi. Không ký gì cho đến khi chạy “kycuong restore --by TÊN --reason LÝ-DO” (xem {page}).",
        "The journal lacks {count} signed entries, {first} to {last} (last signed at {at}): an old backup "
        "seems to have been "
        "restored. Nothing is signed until “kycuong restore --by NAME --reason WHY” (see {page}).",
    ),
    "journal_forked": (
        "Nhật ký không chứa điều đã ký: bút toán {index} ({kind}) {vi}. Không ký gì nữa. Hãy giữ nguyên mọi "
        "thứ làm chứng "
        "cứ và phục hồi cơ sở dữ liệu đúng (xem {page}).",
        "The journal does not contain what was signed: entry {index} ({kind}) {en}. Nothing more is signed. "
        "Keep everything "
        "as evidence and restore the right database (see {page}).",
    ),
    "nothing_lost": (
        "Không thiếu bút toán nào đã ký; không có gì để phục hồi.",
        "No signed entry is missing; there is nothing to restore.",
    ),
    "never_signed": (
        "Sổ này chưa ký mốc nào; không có gì để phục hồi.",
        "This log has signed nothing yet; there is nothing to restore.",
    ),
    "leaves_gone": (
        "Các tệp băm ở {path} cũng không còn đủ cho bút toán {first} đến {last}: sổ này không thể tiếp tục. "
        "Hãy phục hồi "
        "thư mục ấy, hoặc mở sổ mới bằng một KYCUONG_LOG_ORIGIN khác và báo cho người giữ biên nhận.",
        "The tiles in {path} no longer hold entries {first} to {last} either: this log cannot go on. Restore "
        "that folder, "
        "or begin a new log with another KYCUONG_LOG_ORIGIN and tell those who hold receipts.",
    ),
    "who_and_why": (
        "Phải ghi ai quyết định và vì sao: --by TÊN --reason LÝ-DO.",
        "Say who decided and why: --by NAME --reason WHY.",
    ),
    "said": ("{vi}", "{en}"),
}
