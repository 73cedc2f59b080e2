"""Every refusal and every remark of the letter box: its code, and its sentence in two languages."""

MAX_BYTES = 25 * 1024 * 1024
MAX_BODY_BYTES = 1024 * 1024
MAX_HEADER_BYTES = 256 * 1024
MAX_PARTS = 200
MAX_DEPTH = 10


class NotALetter(Exception):
    """The file is no e-mail we can file as a report: a code and facts, never prose.

    The code has a default and the facts are keywords, so that it survives pickling.
    """

    def __init__(self, code: str = "not_mail", **facts: object) -> None:
        super().__init__()
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return self.code

    def sentence(self, language: str = "vi") -> str:
        """Say what is wrong and what to do about it, in the user's language."""
        return SENTENCES[self.code][language].format(**self.facts)


SENTENCES = {
    "empty_file": {
        "vi": "Tệp này rỗng, không có thư nào bên trong.",
        "en": "This file is empty; there is no letter in it.",
    },
    "too_large": {
        "vi": "Tệp thư lớn hơn {limit} MiB; hãy gửi bớt tệp đính kèm hoặc chia thành nhiều thư.",
        "en": "The mail file is larger than {limit} MiB; attach less or split it into several mails.",
    },
    "outlook_msg": {
        "vi": "Đây là tệp .msg của Outlook, hãy lưu dạng .eml.",
        "en": "This is an Outlook .msg file; save the mail as .eml.",
    },
    "pdf_file": {
        "vi": "Đây là tệp PDF, không phải tệp thư; hãy gửi nó làm tệp đính kèm.",
        "en": "This is a PDF file, not a mail file; send it as an attachment.",
    },
    "zip_file": {
        "vi": "Đây là tệp nén ZIP hoặc tệp Office, không phải tệp thư; hãy gửi nó làm tệp đính kèm.",
        "en": "This is a ZIP archive or an Office file, not a mail file; send it as an attachment.",
    },
    "web_page": {
        "vi": "Đây là một trang web, không phải tệp thư; hãy tải thư gốc dạng .eml.",
        "en": "This is a web page, not a mail file; download the original mail as .eml.",
    },
    "no_headers": {
        "vi": "Tệp này chỉ có chữ, thiếu phần đầu thư (người gửi, ngày gửi…); hãy lưu thư dạng .eml.",
        "en": "This file is only text, without the head of a mail (sender, date, …); save the mail as .eml.",
    },
    "not_mail": {
        "vi": "Tệp này không phải là thư điện tử dạng .eml.",
        "en": "This file is not an e-mail in the .eml form.",
    },
    "several_letters": {
        "vi": "Tệp này chứa nhiều thư; hãy lưu mỗi thư thành một tệp .eml.",
        "en": "This file holds several mails; save each mail as one .eml file.",
    },
    "headers_too_long": {
        "vi": "Phần đầu thư dài hơn {limit} KiB, không đọc được.",
        "en": "The head of this mail is longer than {limit} KiB and cannot be read.",
    },
    "too_many_parts": {
        "vi": "Thư có hơn {limit} phần; hãy gửi bớt tệp đính kèm hoặc chia thành nhiều thư.",
        "en": "The mail has more than {limit} parts; attach fewer files or split it into several mails.",
    },
    "nested_too_deep": {
        "vi": "Thư lồng trong thư quá {limit} lớp; hãy gửi riêng thư bên trong.",
        "en": "Mails are nested more than {limit} deep; send the inner mail by itself.",
    },
    "body_too_long": {
        "vi": "Phần chữ của thư dài hơn {limit} MiB; hãy gửi nó làm tệp đính kèm.",
        "en": "The text of this mail is longer than {limit} MiB; send it as an attachment.",
    },
}

REMARKS = {
    "alternatives_differ": {
        "vi": "Bản chữ thường thiếu nhiều so với bản HTML, nên đã lấy bản HTML.",
        "en": "The plain text lacks much of the HTML text, so the HTML text was taken.",
    },
    "attachment_may_identify": {
        "vi": "Có tệp đính kèm chứa địa chỉ thư của người gửi.",
        "en": "An attachment contains the sender's mail address.",
    },
    "attachment_renamed": {
        "vi": "Có tệp đính kèm mang tên người gửi, đã đổi tên tệp.",
        "en": "An attachment's name gave the sender away; it was renamed.",
    },
    "charset_guessed": {
        "vi": "Bảng mã không được khai báo đúng, đã đoán.",
        "en": "The character set was not declared correctly and was guessed.",
    },
    "date_missing": {
        "vi": "Thư không ghi ngày gửi đọc được.",
        "en": "The mail gives no day of sending that can be read.",
    },
    "encrypted": {
        "vi": "Có phần thư đã mã hóa, không đọc được.",
        "en": "A part of the mail is encrypted and could not be read.",
    },
    "header_injection": {
        "vi": "Tên người gửi chứa ký tự điều khiển, đã cắt bỏ.",
        "en": "The sender's name contained control characters, which were cut off.",
    },
    "html_only": {
        "vi": "Thư chỉ có dạng HTML, đã chuyển thành chữ thường.",
        "en": "The mail is HTML only and was turned into plain text.",
    },
    "identifying_part_left_out": {
        "vi": "Có phần chỉ nói về người gửi (chữ ký số, phần đầu thư), không đưa vào đơn.",
        "en": "A part that only tells about the sender (digital signature, mail headers) was left out.",
    },
    "legacy_font_tcvn3": {
        "vi": "Chữ có vẻ gõ bằng phông TCVN3 (ABC), cần người đọc chuyển mã.",
        "en": "The text seems typed in a TCVN3 (ABC) font; a person must convert it.",
    },
    "legacy_font_vni": {
        "vi": "Chữ có vẻ gõ bằng phông VNI, cần người đọc chuyển mã.",
        "en": "The text seems typed in a VNI font; a person must convert it.",
    },
    "mbox_line": {
        "vi": "Tệp bắt đầu bằng dòng “From ” của hộp thư mbox, đã bỏ dòng đó.",
        "en": "The file began with the “From ” line of an mbox file, which was removed.",
    },
    "message_inside": {
        "vi": "Có thư khác đính kèm, đã mở ra trong đơn.",
        "en": "Another mail was attached and has been opened into the report.",
    },
    "multipart_broken": {
        "vi": "Ranh giới các phần của thư bị hỏng.",
        "en": "The boundaries between the mail's parts are broken.",
    },
    "nothing_written": {
        "vi": "Thư không có chữ nào.",
        "en": "The mail has no text.",
    },
    "sender_hidden": {
        "vi": "Tên, địa chỉ người gửi trong phần đầu của thư chuyển tiếp đã được che.",
        "en": "The sender's name and address in the head of a forwarded mail were hidden.",
    },
    "sender_missing": {
        "vi": "Thư không có địa chỉ người gửi đọc được.",
        "en": "The mail has no sender's address that can be read.",
    },
    "signature_may_identify": {
        "vi": "Trong nội dung còn tên, điện thoại hoặc địa chỉ có thể là của người gửi.",
        "en": "The text still holds a name, phone number or address that may be the sender's.",
    },
    "subject_missing": {
        "vi": "Thư không có tiêu đề.",
        "en": "The mail has no subject.",
    },
    "text_damaged": {
        "vi": "Có chữ bị hỏng không khôi phục được, hiện bằng dấu �.",
        "en": "Some letters are damaged beyond recovery; they show as �.",
    },
    "tracking_pixel_dropped": {
        "vi": "Đã bỏ ảnh theo dõi vô hình (1×1 điểm).",
        "en": "An invisible tracking image (1×1 pixel) was dropped.",
    },
    "transfer_damaged": {
        "vi": "Có phần của thư bị đứt hoặc hỏng khi truyền.",
        "en": "A part of the mail was cut short or damaged on its way.",
    },
    "transfer_unknown": {
        "vi": "Có phần của thư dùng cách mã hóa truyền lạ, giữ nguyên không giải.",
        "en": "A part of the mail uses an unknown transfer encoding and was kept as it is.",
    },
    "winmail_damaged": {
        "vi": "Tệp winmail.dat bị hỏng, chỉ lấy được phần đọc được.",
        "en": "The winmail.dat file is damaged; only what could be read was taken.",
    },
    "winmail_opened": {
        "vi": "Đã mở tệp winmail.dat của Outlook để lấy tệp bên trong.",
        "en": "Outlook's winmail.dat was opened for the files inside.",
    },
    "winmail_part_unread": {
        "vi": "winmail.dat có phần chưa đọc được (thư hoặc đối tượng nhúng).",
        "en": "winmail.dat holds a part that is not read (an embedded mail or object).",
    },
    "winmail_rtf_unread": {
        "vi": "winmail.dat có nội dung dạng RTF, chưa đọc.",
        "en": "winmail.dat holds text as RTF, which is not read.",
    },
}
