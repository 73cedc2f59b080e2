"""Is this file a letter at all? Says what it is instead, and takes off an mbox line or a byte-order mark."""

import re

from kycuong.letterbox.headers import Headers, split_head
from kycuong.letterbox.words import MAX_BYTES, NotALetter

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MSG_STREAM = "__substg1.0_".encode("utf-16-le")
_WEB_PAGE = re.compile(
    rb"\s*+(?:<\?xml[^>]*+>\s*+)?(?:<!--.{0,2000}?-->\s*+)?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MBOX_LINE = re.compile(rb"From [^\n]*+\n")
_NEXT_IN_MBOX = re.compile(rb"\n\r?\nFrom \S{1,300} [^\n]{0,100}\d{4}\r?\n[!-9;-~]{1,60}:")
_STUFFED = re.compile(rb"^>(>*From )", re.MULTILINE)
_OF_MAIL = {
    "from", "to", "cc", "date", "subject", "message-id", "received", "mime-version", "content-type",
    "return-path", "reply-to", "sender", "delivered-to", "x-mailer",
}  # fmt: skip


def unwrap(raw: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Return the message proper, or raise NotALetter with the reason that helps the user most."""
    if len(raw) > MAX_BYTES:
        raise NotALetter("too_large", limit=MAX_BYTES // 2**20)
    message = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n\0")
    if not message:
        raise NotALetter("empty_file")
    _refuse_other_files(message)
    if b"\n" not in message:  # A file from an old Macintosh ends its lines with carriage returns alone.
        message = message.replace(b"\r", b"\n")
    message, remarks = _without_mbox_line(message)
    present = _OF_MAIL & Headers(split_head(message)[0]).fields.keys()
    if len(present) < 2:
        raise NotALetter("no_headers" if _is_text(message) else "not_mail")
    return message, remarks


def _refuse_other_files(message: bytes) -> None:
    if message.startswith(_OLE):
        raise NotALetter("outlook_msg" if _MSG_STREAM in message else "not_mail")
    if message.startswith(b"%PDF-"):
        raise NotALetter("pdf_file")
    if message.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        raise NotALetter("zip_file")
    if _WEB_PAGE.match(message):
        raise NotALetter("web_page")


def _without_mbox_line(message: bytes) -> tuple[bytes, tuple[str, ...]]:
    line = _MBOX_LINE.match(message)
    if line is None:
        return message, ()
    if _NEXT_IN_MBOX.search(message):
        raise NotALetter("several_letters")
    return _STUFFED.sub(rb"\1", message[line.end() :]), ("mbox_line",)


def _is_text(message: bytes) -> bool:
    return b"\0" not in message[:4096]
