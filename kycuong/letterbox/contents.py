"""Takes the parts of a letter out of one another: its texts in reading order, and its files.

The tree is walked here and not by the standard library's parser, which has no bound: 200 kB nested
150 deep took it 2.3 s, and 1,500 deep ended in RecursionError.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kycuong.letterbox.headers import Headers, decode_words, from_base64, media_type_in, split_head
from kycuong.letterbox.markup import to_text, without_pictures
from kycuong.letterbox.text import decode, legacy_font, one_line, tidy, unflow
from kycuong.letterbox.tnef import SIGNATURE, Winmail, open_winmail
from kycuong.letterbox.words import MAX_BODY_BYTES, MAX_DEPTH, MAX_PARTS, NotALetter

_MAX_SOURCE = 4 * MAX_BODY_BYTES  # UTF-16, decomposed letters and tags all shrink on the way to the body.
_ONLY_ABOUT_SENDER = {
    "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
    "application/pgp-keys", "text/rfc822-headers", "message/delivery-status",
}  # fmt: skip
_SEALED = {"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"}
_UNKNOWN = "application/octet-stream"
_INNER_HEADINGS = (
    ("from", "Từ"),
    ("date", "Ngày gửi"),
    ("to", "Đến"),
    ("cc", "Đồng gửi"),
    ("subject", "Chủ đề"),
)
_GUESSED_BOUNDARY = re.compile(rb"\n--([^\s]{1,70})[ \t]*\r?\nContent-", re.IGNORECASE)
_LOST_QP_BREAK = re.compile(rb"=[ \t]+(?=\r?\n)")
_BAD_QP = re.compile(rb"=(?![0-9A-Fa-f]{2}|\r?\n|\Z)")


@dataclass(frozen=True)
class File:
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True)
class Text:
    words: str
    from_markup: bool = False


@dataclass
class Contents:
    """Texts in reading order, and files."""

    texts: list[Text] = field(default_factory=list)
    files: list[File] = field(default_factory=list)

    def add(self, other: "Contents") -> None:
        self.texts += other.texts
        self.files += other.files

    def words(self) -> str:
        return "\n\n".join(text.words for text in self.texts if text.words)


class Opening:
    """One opening of one letter: counts the parts, bounds the depth, collects the remarks."""

    def __init__(self) -> None:
        self.parts = 0
        self.source = 0
        self.remarks: list[str] = []
        self.in_winmail = Contents()

    def open(self, message: bytes) -> Contents:
        contents = self._part(message, depth=0, default="text/plain")
        if not contents.words():
            contents.texts = self.in_winmail.texts
        texts = [text for text in contents.texts if text.words]
        if texts and all(text.from_markup for text in texts):
            self.remarks.append("html_only")
        return contents

    def _part(self, message: bytes, depth: int, default: str) -> Contents:
        self.parts += 1
        if self.parts > MAX_PARTS:
            raise NotALetter("too_many_parts", limit=MAX_PARTS)
        if depth > MAX_DEPTH:
            raise NotALetter("nested_too_deep", limit=MAX_DEPTH)
        head, start = split_head(message)
        headers = Headers(head)
        media_type = headers.media_type(default)
        if media_type.startswith("multipart/"):
            return self._multipart(headers, message, start, depth)
        content = self._transferred(headers, message[start:])
        if media_type in ("message/rfc822", "message/global"):
            return self._inner_letter(content, depth)
        if media_type in ("text/plain", "text/html") and not _is_file(headers, content):
            return Contents(texts=[self._text(headers, content, media_type)])
        return self._file(headers.file_name(), media_type, content)

    def _multipart(self, headers: Headers, message: bytes, start: int, depth: int) -> Contents:
        """Open each part; the message is cut by places, since ten copies of 25 MiB are too many."""
        before = max(start - 1, 0)  # A delimiter may stand in the first line, after the head's line feed.
        boundary = headers.parameter("content-type", "boundary").encode()[:200]
        delimiter = _delimiter(boundary)
        if not boundary or not delimiter.search(message, before):
            self.remarks.append("multipart_broken")
            guess = _GUESSED_BOUNDARY.search(message, before)
            if guess is None:
                return Contents(texts=[self._text(headers, message[start:], "text/plain")])
            delimiter = _delimiter(guess[1])
        kind = headers.media_type()
        default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
        opened = [self._part(part, depth + 1, default) for part in self._split(message, before, delimiter)]
        if not opened:
            self.remarks.append("multipart_broken")
        return self._best_of(opened) if kind == "multipart/alternative" else _joined(opened)

    def _split(self, message: bytes, at: int, delimiter: re.Pattern[bytes]) -> Iterator[bytes]:
        """Yield the parts between the delimiter lines; a missing last delimiter loses nothing."""
        start = None
        for found in delimiter.finditer(message, at):
            if start is not None:
                yield message[start : found.start()]
            start = found.end() + 1
            if found[1]:
                return
        self.remarks.append("transfer_damaged")
        yield message[start:]

    def _best_of(self, opened: list[Contents]) -> Contents:
        """Of several forms of one text take the plain one, unless it lacks half of what the HTML says."""
        chosen = Contents(files=[file for option in opened for file in option.files])
        plain = next((o for o in opened if o.words() and not _is_markup(o)), None)
        markup = next((o for o in reversed(opened) if o.words() and _is_markup(o)), None)
        if plain and markup and 2 * len(plain.words().split()) < len(markup.words().split()):
            self.remarks.append("alternatives_differ")
            plain = None
        best = plain or markup
        chosen.texts = best.texts if best else []
        return chosen

    def _inner_letter(self, content: bytes, depth: int) -> Contents:
        """Open a mail inside the mail: what it says is the report, with who wrote it to whom and when."""
        self.remarks.append("message_inside")
        content = content.lstrip(b"\r\n")
        headers = Headers(split_head(content)[0])
        lines = ["----- Thư được chuyển kèm -----"]
        for name, label in _INNER_HEADINGS:
            value = one_line(decode_words(headers.first(name)))
            lines += [f"{label}: {value}"] if value else []
        inner = self._part(content, depth + 1, "text/plain")
        heading = Text("\n".join(lines), from_markup=bool(inner.texts) and _is_markup(inner))
        return Contents([heading, *inner.texts], inner.files)

    def _text(self, headers: Headers, content: bytes, media_type: str) -> Text:
        is_markup = media_type == "text/html"
        content = without_pictures(content) if is_markup else content
        self._count(content)
        words, remarks = decode(content, headers.parameter("content-type", "charset"))
        self.remarks += remarks
        if headers.parameter("content-type", "format").lower() == "flowed" and not is_markup:
            words = unflow(words, headers.parameter("content-type", "delsp").lower() == "yes")
        return self._tidied(words, is_markup)

    def _count(self, text: bytes | str) -> None:
        self.source += len(text)
        if self.source > _MAX_SOURCE:
            raise NotALetter("body_too_long", limit=MAX_BODY_BYTES // 2**20)

    def _tidied(self, words: str, is_markup: bool) -> Text:
        words = tidy(to_text(words) if is_markup else words)
        font = legacy_font(words)
        self.remarks += [font] if font else []
        return Text(words, is_markup)

    def _file(self, name: str, media_type: str, content: bytes) -> Contents:
        if media_type in _ONLY_ABOUT_SENDER:
            self.remarks.append("identifying_part_left_out")
            return Contents()
        if media_type.startswith("image/") and _is_one_pixel(content):
            self.remarks.append("tracking_pixel_dropped")
            return Contents()
        if content.startswith(SIGNATURE):
            return self._winmail(open_winmail(content))
        if media_type in _SEALED:
            self.remarks.append("encrypted")
        return Contents(files=[File(name, media_type, content)])

    def _winmail(self, found: Winmail) -> Contents:
        self.remarks += found.remarks
        is_markup = not found.text.strip()
        words = found.markup if is_markup else found.text
        self._count(words)
        self.in_winmail.texts.append(self._tidied(words, is_markup))
        self.parts += len(found.files)
        files = [File(f.name, media_type_in(f.media_type, _UNKNOWN), f.content) for f in found.files if f.content]
        return Contents(files=files)

    def _transferred(self, headers: Headers, body: bytes) -> bytes:
        """Undo base64 or quoted-printable; damaged places stay as near to the original as they can."""
        encoding = headers.first("content-transfer-encoding").strip().lower()
        if encoding == "base64":
            content, whole = from_base64(body)
            self.remarks += [] if whole else ["transfer_damaged"]
            return content
        if encoding == "quoted-printable":
            body = _LOST_QP_BREAK.sub(b"=", body)
            self.remarks += ["transfer_damaged"] if _BAD_QP.search(body) else []
            return quopri.decodestring(body)
        if encoding not in ("", "7bit", "8bit", "binary"):
            self.remarks.append("transfer_unknown")
        return body


def _delimiter(boundary: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"\n--" + re.escape(boundary) + rb"(--)?[ \t]*+\r?(?=\n|\Z)")


def _joined(opened: list[Contents]) -> Contents:
    whole = Contents()
    for contents in opened:
        whole.add(contents)
    return whole


def _is_markup(contents: Contents) -> bool:
    return all(text.from_markup for text in contents.texts if text.words)


def _is_file(headers: Headers, content: bytes) -> bool:
    """A text part is a file when it is named or attached, or when it is no text whatever it says."""
    disposition = headers.first("content-disposition").partition(";")[0].strip().lower()
    if disposition == "attachment" or headers.file_name():
        return True
    return content.startswith((b"%PDF-", b"PK\x03\x04", b"\xff\xd8\xff", b"\x89PNG"))


def _is_one_pixel(content: bytes) -> bool:
    """Read the size that a GIF or PNG states; a one-pixel picture only reports that mail was read."""
    if content.startswith(b"GIF8"):
        width, height = int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little")
    elif content.startswith(b"\x89PNG"):
        width, height = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    else:
        return False
    return width <= 1 and height <= 1
