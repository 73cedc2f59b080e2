"""What `kycuong witness` and `kycuong policy` say when they cannot go on: code → (Vietnamese, English)."""

SENTENCES: dict[str, tuple[str, str]] = {
    "cannot_listen": (
        "Không mở được cổng {port} để nghe: {reason}.",
        "Port {port} cannot be listened on: {reason}.",
    ),
    "bad_vkey": (
        "{path}: không phải khóa công khai (vkey) dùng được ở đây.",
        "{path}: not a public key (vkey) that can be used here.",
    ),
    "policy_wrong": ("{path}: {vi}", "{path}: {en}"),
    "no_log_key": (
        "Sổ chưa có khóa công khai ({path}); hãy chạy “kycuong up” hoặc “kycuong seal --once” trước.",
        "The log has no public key yet ({path}); run “kycuong up” or “kycuong seal --once” first.",
    ),
    "bad_quorum": (
        "Không thể cần {quorum} chứng nhân: có {count}.",
        "{quorum} witnesses cannot be needed: there are {count}.",
    ),
    "too_many_witnesses": (
        "{count} chứng nhân là quá nhiều; nhiều nhất {most}.",
        "{count} witnesses are too many; at most {most}.",
    ),
    "bad_witness_name": (
        "Tên chứng nhân “{name}” không dùng được: phải là một từ, không trùng, không phải “none”, “witnesses”.",
        "The witness name “{name}” cannot be used: one word, used once, not “none” or “witnesses”.",
    ),
    "witness_twice": (
        "Khóa của chứng nhân “{name}” đã có ở một chứng nhân khác; mỗi chứng nhân một khóa.",
        "The key of the witness “{name}” is already another's; each witness has a key of its own.",
    ),
    "bad_key_name": (
        "{setting}: tên khóa không được rỗng, không có dấu cách và dấu cộng: “{value}”.",
        "{setting}: a key's name is not empty and has no space and no plus sign: “{value}”.",
    ),
    "witness_other_name": (
        "Chứng nhân này tên là “{known}” ({path}). Tên là một phần của khóa: muốn đổi thì lập chứng nhân mới.",
        "This witness is called “{known}” ({path}). The name is part of its key: for another, set up a new witness.",
    ),
    "cannot_use": (
        "Không dùng được {path}: {reason}.",
        "{path} cannot be used: {reason}.",
    ),
    "witness_nameless": (
        "Mất tệp {path}; hãy cho biết lại tên của chứng nhân này bằng --name.",
        "The file {path} is gone; say again what this witness is called, with --name.",
    ),
    "witness_forgot": (
        "Có khóa nhưng mất {path}: chứng nhân không còn nhớ đã ký gì và có thể ký một lịch sử khác. "
        "Đừng phục hồi bản cũ; hãy lập chứng nhân mới với khóa mới ở thư mục khác.",
        "There is a key but {path} is gone: this witness forgot what it signed and might sign another history. "
        "Do not restore an old copy; set up a new witness with a new key in another folder.",
    ),
    "witness_damaged": (
        "{path} bị hỏng ({reason}): chứng nhân không chắc đã ký gì. Hãy lập chứng nhân mới với khóa mới.",
        "{path} is damaged ({reason}): what was signed is not certain. Set up a new witness with a new key.",
    ),
}
