"""What each code of the log means, in Vietnamese and in English, for whoever reads a report."""

from collections.abc import Mapping

SENTENCES: dict[str, tuple[str, str]] = {
    # What is not what it claims.
    "bad_bundle": ("Gói bút toán bị cắt giữa chừng.", "The bundle of entries ends in the middle of one."),
    "bad_key": ("Khóa “{key}” không đúng dạng hoặc sai độ dài.", "The key “{key}” has the wrong form or length."),
    "bad_key_name": ("Tên khóa không hợp lệ.", "The name of a key is not allowed."),
    "bad_line": ("{file}, dòng {line}: không đọc được.", "{file}, line {line}: cannot be read."),
    "bad_signature": (
        "Chữ ký của “{key}” sai: nội dung đã bị đổi sau khi ký, hoặc người khác ký.",
        "The signature of “{key}” is wrong: the text was changed after it was signed, or somebody else signed.",
    ),
    "bad_tile": ("Một tệp băm của sổ sai độ dài.", "A file of the log's hashes has the wrong length."),
    "bad_terms": ("Một bút toán ghi thời hạn sai dạng.", "An entry names its terms in a wrong form."),
    "cannot_read": ("Không đọc được tệp {file}.", "The file {file} cannot be read."),
    "damaged_bundle": (
        "Gói bị hỏng hoặc bị cắt cụt; hãy xin lại.",
        "The bundle is damaged or cut short; ask for it again.",
    ),
    "encrypted_member": ("“{file}” trong gói bị mã hóa.", "“{file}” in the bundle is encrypted."),
    "entry_too_large": ("Một bút toán quá dài.", "An entry is too long."),
    "file_too_large": ("Tệp {file} lớn hơn mọi tệp loại này.", "The file {file} is larger than any of its kind."),
    "grows_too_much": (
        "Gói nở ra {bytes} byte: không gói nào do hệ thống xuất ra như vậy, nên không mở.",
        "The bundle would grow to {bytes} bytes: no export does, so it was not opened.",
    ),
    "index_outside_tree": (
        "Bút toán {index} nằm ngoài sổ có {size} bút toán.",
        "Entry {index} lies outside a log of {size} entries.",
    ),
    "ledger_error": ("Không đúng định dạng của sổ.", "This is not in the log's format."),
    "line_cut_off": ("{file} bị cắt giữa dòng cuối.", "{file} is cut off within its last line."),
    "line_too_long": ("{file} có dòng dài hơn {most} byte.", "{file} has a line longer than {most} bytes."),
    "member_missing": ("Gói thiếu “{file}”.", "The bundle lacks “{file}”."),
    "member_too_large": ("“{file}” trong gói quá lớn.", "“{file}” in the bundle is too large."),
    "neither_text_nor_integer": (
        "Một bút toán có giá trị không phải chữ, không phải số nguyên.",
        "An entry holds a value that is neither text nor an integer.",
    ),
    "no_quorum": (
        "Chính sách không nói cần bao nhiêu chứng nhân (dòng quorum).",
        "The policy does not say how many witnesses are needed (a quorum line).",
    ),
    "no_time": ("Chữ ký của chứng nhân không có thời điểm.", "A witness's signature has no time."),
    "not_a_balance": ("Bảng cân đối không đúng dạng.", "The balance has the wrong form."),
    "not_a_bundle": (
        "Đây không phải là gói zip do hệ thống xuất ra, hoặc gói đã bị cắt cụt.",
        "This is no zip that the system exports, or one that was cut short.",
    ),
    "not_a_checkpoint": ("Mốc của sổ không đúng dạng.", "The log's checkpoint has the wrong form."),
    "not_a_hash": ("Một giá trị băm không đủ 32 byte.", "A hash does not have 32 bytes."),
    "not_a_request": ("Yêu cầu gửi chứng nhân sai dạng.", "What was sent to the witness is no request."),
    "not_the_empty_root": ("Sổ rỗng phải có gốc của sổ rỗng.", "An empty log must have the root of an empty log."),
    "request_too_large": ("Yêu cầu gửi chứng nhân quá dài.", "What was sent to the witness is too long."),
    "not_a_note": ("Văn bản ký không đúng dạng.", "The signed text has the wrong form."),
    "not_a_number": (
        "“{said}” không phải là một số viết đúng cách.",
        "“{said}” is not a number written as it must be.",
    ),
    "not_a_promise": ("Cam kết không đúng dạng.", "The promise has the wrong form."),
    "not_a_proof": ("Bằng chứng không đúng dạng.", "The proof has the wrong form."),
    "not_an_entry": ("Một bút toán không đúng dạng.", "An entry has the wrong form."),
    "not_as_signed": (
        "Trí nhớ của chứng nhân không khớp với điều chính nó đã ký.",
        "The witness's memory does not match what it signed itself.",
    ),
    "not_base64": ("“{said}” không phải là base64 viết đúng cách.", "“{said}” is not base64 written as it must be."),
    "not_consistent": (
        "Sổ đã bị viết lại: {old} bút toán đầu của sổ {new} bút toán không phải là những bút toán của mốc cũ.",
        "The log was rewritten: the first {old} of its {new} entries are not those of the older checkpoint.",
    ),
    "not_included": (
        "Bút toán {index} không có trong sổ {size} bút toán này.",
        "Entry {index} is not in this log of {size} entries.",
    ),
    "not_signed_by_the_log": (
        "Mốc không mang chữ ký của sổ nào mà chính sách tin (sổ tự xưng: “{origin}”).",
        "The checkpoint is not signed by a log that the policy trusts (it calls itself “{origin}”).",
    ),
    "not_signed_by_the_witness": (
        "Câu trả lời không mang chữ ký của chứng nhân.",
        "The answer does not carry the witness's signature.",
    ),
    "note_too_large": ("Văn bản ký quá dài.", "The signed text is too long."),
    "opening_unreadable": ("Tệp mở nội dung không đúng dạng.", "The file that opens the text has the wrong form."),
    "payload_not_text": ("Nội dung của bút toán {i} không phải là chữ.", "The payload of entry {i} is no text."),
    "policy_line": ("Chính sách, dòng {line}: sai.", "The policy, line {line}: wrong."),
    "policy_not_sealed": (
        "Chính sách thiếu dòng kiểm cuối, hoặc đã bị đổi; người viết chạy “kycuong policy seal TỆP”.",
        "The policy lacks its check line, or was changed; whoever wrote it runs “kycuong policy seal FILE”.",
    ),
    "policy_too_large": ("Chính sách quá dài.", "The policy is too long."),
    "promise_key_unknown": (
        "Không có khóa “{origin}” để kiểm cam kết; hãy thêm --key với tệp receipts.vkey của cơ quan.",
        "There is no key “{origin}” to check the promise with; add --key with the office's file receipts.vkey.",
    ),
    "proof_too_large": ("Bằng chứng quá dài.", "The proof is too long."),
    "proof_too_long": ("Bằng chứng có nhiều giá trị băm hơn cần.", "The proof has more hashes than it needs."),
    "proof_too_short": ("Bằng chứng thiếu giá trị băm.", "The proof lacks hashes."),
    "proof_without_entry": (
        "Bằng chứng này không kèm bút toán, nên không biết chứng minh điều gì.",
        "This proof does not carry its entry, so it is not known what it proves.",
    ),
    "sizes_out_of_order": ("Hai cỡ sổ sai thứ tự: {old} và {new}.", "Two sizes are out of order: {old} and {new}."),
    "too_many_members": ("Gói có quá nhiều tệp.", "The bundle has too many members."),
    "too_many_signatures": ("Quá nhiều chữ ký.", "There are too many signatures."),
    "twice_in_bundle": ("“{file}” có hai lần trong gói.", "“{file}” is in the bundle twice."),
    "option_of_no_use": (
        "{option} không dùng được cho loại tệp này; xem --help.", "{option} is not for this kind of file; see --help.",
    ),
    "unknown_file": (
        "Tệp {file} không phải là gói, bằng chứng hay cam kết.",
        "The file {file} is neither a bundle nor a proof nor a promise.",
    ),
    "unknown_member": (
        "Gói có tệp lạ “{file}”, nên không mở.",
        "The bundle holds a strange “{file}”; it was not opened.",
    ),
    "unknown_witness": (
        "Chính sách, dòng {line}: không có chứng nhân hay nhóm nào tên “{name}” ở trên.",
        "The policy, line {line}: no witness or group called “{name}” stands above.",
    ),
    # What does not hold.
    "case_listed_twice": ("Vụ việc {case} có hai dòng trong danh sách.", "Case {case} is listed twice."),
    "case_not_listed": (
        "Vụ việc {case} có trong sổ nhưng danh sách của cơ quan không có.",
        "Case {case} is in the log but not in the office's lists.",
    ),
    "case_unknown": (
        "Danh sách của cơ quan có vụ việc {case} mà sổ không có.",
        "The office lists case {case}, which is not in the log.",
    ),
    "entries_not_all": (
        "Gói có {found} bút toán, mốc đã ký nói {size}.",
        "The bundle has {found} entries, the signed checkpoint says {size}.",
    ),
    "entry_malformed": ("Bút toán {i} thiếu hoặc sai mục.", "Entry {i} lacks a field or has a wrong one."),
    "entry_not_proved": (
        "Bằng chứng của bút toán {i} không đúng ({why}).",
        "The proof of entry {i} does not hold ({why}).",
    ),
    "entry_unreadable": ("Bút toán {i} không đọc được ({why}).", "Entry {i} cannot be read ({why})."),
    "entry_without_proof": (
        "Bút toán {i} sai thứ tự hoặc không có bằng chứng.",
        "Entry {i} is out of order or has no proof.",
    ),
    "erasure_of_nothing": (
        "Bút toán {i} nói đã hủy một nội dung, nhưng nội dung ấy không có hoặc vẫn còn.",
        "Entry {i} says that a payload was destroyed, but there is none or it is still there.",
    ),
    "file_changed": ("Tệp {file} đã bị đổi.", "The file {file} was changed."),
    "file_missing": ("Thiếu tệp {file} mà hồ sơ có nêu.", "The file {file} that the record names is missing."),
    "file_unnamed": ("Tệp {file} không được hồ sơ nào nêu.", "No record names the file {file}."),
    "gap_in_case": (
        "Vụ việc {case} thiếu bút toán: sau số {after} là số {seq} (bút toán {i} của sổ).",
        "Case {case} lacks entries: after number {after} comes number {seq} (entry {i} of the log).",
    ),
    "index_wrong": ("Bút toán ở chỗ {i} mang số khác.", "The entry at place {i} bears another number."),
    "line_respelled": ("{file}, dòng {line}: đã bị viết lại.", "{file}, line {line}: was written anew."),
    "link_broken": (
        "Vụ việc {case}: bút toán số {seq} (bút toán {i} của sổ) không nối với bút toán trước.",
        "Case {case}: its entry {seq} (entry {i} of the log) does not follow from the one before.",
    ),
    "list_differs": (
        "Vụ việc {case}: danh sách của cơ quan nói khác việc cuối cùng trong sổ ({what}).",
        "Case {case}: the office's lists say otherwise than the last fact in the log ({what}).",
    ),
    "manifest_differs": (
        "Bảng kê của gói không khớp với những gì có trong gói.",
        "The bundle's manifest does not match what is in the bundle.",
    ),
    "more_than_one_case": (
        "Gói một vụ việc mà có bút toán của vụ khác.",
        "A bundle of one case holds entries of another.",
    ),
    "opening_differs": (
        "Nội dung trong tệp không phải là nội dung đã đăng ký ở bút toán {i}.",
        "The text in the file is not the one that was registered with entry {i}.",
    ),
    "names_no_file": ("Bút toán {i} không nêu rõ tệp của nó.", "Entry {i} does not say which file it is about."),
    "other_log": ("Mốc cũ hay cam kết là của sổ khác: “{origin}”.", "What was kept is of another log: “{origin}”."),
    "payload_differs": (
        "Nội dung của bút toán {i} đã bị đổi sau khi vào sổ.",
        "The payload of entry {i} was changed after it was logged.",
    ),
    "payload_missing": (
        "Nội dung của bút toán {i} không còn, mà không bút toán nào nói đã hủy.",
        "The payload of entry {i} is gone, and no entry says that it was destroyed.",
    ),
    "payload_of_nothing": (
        "Có nội dung cho bút toán {i}, nhưng không bút toán nào cam kết nó.",
        "There is a payload for entry {i}, but no entry commits to it.",
    ),
    "promise_broken": (
        "Cam kết không được giữ: chỗ {i} của sổ có bút toán khác.",
        "The promise was not kept: place {i} of the log holds another entry.",
    ),
    "promise_not_shown": ("Gói không có bút toán {i} của cam kết.", "The bundle lacks entry {i} of the promise."),
    "proof_of_nothing": (
        "Có bằng chứng cho bút toán {i} mà không có bút toán.",
        "There is a proof of entry {i}, but no entry.",
    ),
    "quorum_not_met": (
        "Chưa đủ chứng nhân mà chính sách đòi ký mốc này.",
        "Fewer witnesses signed this checkpoint than the policy asks for.",
    ),
    "restore_of_nothing": (
        "Bút toán phục hồi {i} nêu một đoạn không thể có.",
        "The restore entry {i} names a range that cannot be.",
    ),
    "rolled_back": (
        "Sổ ngắn đi: mốc giữ từ trước có {old} bút toán, nay chỉ còn {new}.",
        "The log became shorter: the checkpoint kept from before has {old} entries, this one {new}.",
    ),
    "root_differs": (
        "{size} bút toán trong gói không phải là những bút toán mà sổ đã ký.",
        "The {size} entries in the bundle are not those that the log signed.",
    ),
    "two_roots": (
        "Sổ có hai mặt: hai mốc cùng {size} bút toán mà khác gốc.",
        "The log shows two faces: two checkpoints of {size} entries with different roots.",
    ),
    "withheld_refused": (
        "{count} bút toán không được cho xem, mà đây phải là toàn bộ.",
        "{count} entries are withheld, and this was to be everything.",
    ),
    # What is no fault, but must be known.
    "hours_go_back": (
        "{count} bút toán ghi giờ sớm hơn bút toán đứng trước: giờ là lời của cơ quan, thứ tự là của sổ.",
        "{count} entries say an earlier hour than one above them: the hour is the office's word, the order the log's.",
    ),
    "lost": (
        "{count} bút toán đã mất khi phục hồi bản sao lưu, có bút toán nói vậy; ai giữ biên nhận của chúng hãy đưa ra.",
        "{count} entries were lost with a restored backup, as an entry says; who holds receipts should show them.",
    ),
    "no_witness": (
        "Không có chứng nhân nào ký: chỉ ai giữ biên nhận hoặc mốc cũ mới phát hiện được sổ bị viết lại.",
        "No witness signed: a rewritten log shows only to those who kept a receipt or an older checkpoint.",
    ),
    "not_diligence": (
        "Điều này chứng minh đơn đã vào sổ, không chứng minh đơn được giải quyết đúng.",
        "This proves that the report was registered, not that it was handled well.",
    ),
    "one_case_only": (
        "Gói một vụ việc không chứng minh được rằng sau bút toán cuối của nó không còn gì; gói toàn bộ mới chứng minh.",
        "A bundle of one case cannot show that nothing came after its last entry; a bundle of everything can.",
    ),
    "promise_not_due": (
        "Gói này kết thúc trước chỗ {i} mà cam kết nêu; hãy kiểm bằng gói mới hơn.",
        "This bundle ends before place {i} of the promise; check with a newer one.",
    ),
    "promise_only": (
        "Đây mới là cam kết có chữ ký; bằng chứng đầy đủ là tệp .tlog-proof.",
        "This is a signed promise; the full proof is the .tlog-proof file.",
    ),
    "since_not_shown": (
        "Gói một vụ việc không so được với mốc cũ ({old} so với {new} bút toán); hãy dùng gói toàn bộ.",
        "One case cannot be compared with the older checkpoint ({old} of {new} entries); use a bundle of everything.",
    ),
    "unknown_signatures": (
        "{count} chữ ký của khóa mà chính sách không biết: bỏ qua.",
        "{count} signatures by keys that the policy does not know: ignored.",
    ),
    "withheld": (
        "{count} bút toán chỉ có giá trị băm: gói này không nói gì về chúng (--complete thì không chấp nhận).",
        "{count} entries are here as hashes only: the bundle says nothing of them (--complete refuses that).",
    ),
}  # fmt: skip


def said(code: str, facts: Mapping[str, object], english: bool = False) -> str:
    """Return the sentence of a code. What came from outside is shown short and without control characters."""
    return SENTENCES[code][english].format_map(_Shown(facts))


class _Shown(dict[str, object]):
    """Facts as they may be shown; one that is not there is a question mark."""

    def __missing__(self, name: str) -> str:
        return "?"

    def __getitem__(self, name: str) -> object:
        value = super().__getitem__(name) if name in self else self.__missing__(name)
        return printable(value) if isinstance(value, str) else value


def printable(text: str, most: int = 80) -> str:
    """Return text that no terminal obeys."""
    shown = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)
    return shown if len(shown) <= most else shown[: most - 1] + "…"
