"""Keeps the reporter out of the report: header blocks, file names, and a warning for the rest."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice

HIDDEN = "[người gửi]"
_LABEL = re.compile(
    r"[>\s*_|]{0,20}(?:from|sent|date|to|cc|bcc|reply-to|subject"
    r"|tu|da gui|ngay gui|ngay|den|toi|nguoi gui|nguoi nhan|chu de|tieu de)[*_ ]{0,3}:"
)
_ATTRIBUTION_START = re.compile(r"[>\s]{0,20}(?:on|vao|le)\b")
_ATTRIBUTION_END = re.compile(r"(?:wrote|da viet|a ecrit)\s{0,3}:\s*\Z")
_ONE_SENDER = re.compile(rf"['\"]?{re.escape(HIDDEN)}['\"]?(?:\s*[<\[(]+\s*(?:mailto:)?{re.escape(HIDDEN)}[>\])]+)+")
_MOST_NAMES = 20
_BLOCK_LINES = 12
_CLOSING_LINES = 10
_PHONE = re.compile(r"(?<![\d.,/-])(?:\+84|0)[ .-]?\d(?:[ .-]?\d){7,9}(?![\d.,]*\d)")
_PERSONAL = re.compile(r"\b(?:cccd|cmnd|so dinh danh|dia chi|thuong tru|dien thoai|sdt|zalo)\b")


def fold(text: str) -> str:
    """Lower case without marks, sign for sign, so that places in both texts agree."""
    return text.translate({ord(sign): _fold_sign(sign) for sign in set(text)})


def _fold_sign(sign: str) -> str:
    if sign < "\x80":
        return sign.lower()
    return "d" if sign in "đĐ" else unicodedata.normalize("NFD", sign)[0].lower()[:1]


class Identity:
    """The names and addresses by which the reporter's own mail calls them."""

    def __init__(self, boxes: Iterable[tuple[str, str]]) -> None:
        boxes = list(islice(boxes, _MOST_NAMES))
        names = {fold(name) for name, _ in boxes if len(name) >= 2}
        self.addresses = {fold(address) for _, address in boxes if address}
        self._telling_names = {name for name in names if " " in name or len(name) >= 8}
        self._pattern = _any_of(names | self.addresses)
        self._telling = _any_of(self._telling_names | self.addresses)

    def hide_in_headings(self, body: str) -> tuple[str, bool]:
        """Hide the reporter in quoted "From: … Sent: …" blocks and "… wrote:" lines; touch nothing else."""
        folded = fold(body)
        out, at = [], 0
        for start, end in _headings(folded):
            out += [body[at:start], self._hidden(body[start:end], folded[start:end])]
            at = end
        hidden = "".join([*out, body[at:]])
        return hidden, hidden != body

    def _hidden(self, text: str, folded: str) -> str:
        out, at = [], 0
        for found in self._pattern.finditer(folded):
            out += [text[at : found.start()], HIDDEN]
            at = found.end()
        return _ONE_SENDER.sub(HIDDEN, "".join([*out, text[at:]]))

    def may_remain_in(self, body: str) -> bool:
        """Tell whether the text may still give the reporter away; a person decides, nothing is deleted."""
        folded = fold(body)
        closing = "\n".join(_closing(folded))
        return bool(self._telling.search(folded) or _PHONE.search(closing) or _PERSONAL.search(closing))

    def is_in_name(self, file_name: str) -> bool:
        """Find the reporter in a file name, also written as one word and without marks."""
        squeezed = _squeezed(file_name)
        local_parts = {address.partition("@")[0] for address in self.addresses}
        words = (_squeezed(word) for word in self._telling_names | local_parts)
        return any(len(word) >= 4 and word in squeezed for word in words)

    def is_in_content(self, content: bytes) -> bool:
        lowered = content.lower()
        forms = (address.encode(code) for address in self.addresses for code in ("utf-8", "utf-16-le"))
        return any(form in lowered for form in forms)


def _any_of(words: set[str]) -> re.Pattern[str]:
    """Match any of the words as a whole, wherever a line break or quote mark splits it."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    parts = (r"[\s>]+".join(re.escape(piece) for piece in word.split()) for word in longest_first)
    return re.compile(r"(?<![\w.+-])(?:" + "|".join(parts) + r")(?![\w-])") if words else re.compile(r"(?!)")


def _squeezed(text: str) -> str:
    return "".join(sign for sign in fold(text) if sign.isalnum())


def _headings(folded: str) -> Iterator[tuple[int, int]]:
    """Find the places of heading blocks: two labels or more up to a blank line, or an attribution."""
    lines = folded.splitlines(keepends=True)
    number, at = 0, 0
    while number < len(lines):
        count = _attribution(lines, number) or _block(lines, number)
        size = sum(len(line) for line in lines[number : number + max(count, 1)])
        if count:
            yield at, at + size
        number, at = number + max(count, 1), at + size


def _block(lines: list[str], first: int) -> int:
    """Count the lines of a heading block that begins here; 0 if none does."""
    if not _LABEL.match(lines[first]):
        return 0
    count = labels = 0
    for line in lines[first : first + _BLOCK_LINES]:
        if not line.strip("> \t\n"):
            break
        count += 1
        labels += bool(_LABEL.match(line))
    return count if labels >= 2 else 0


def _attribution(lines: list[str], first: int) -> int:
    """Count the lines of "On …, … wrote:" (mail programs break it into up to four)."""
    if _ATTRIBUTION_START.match(lines[first]):
        for count in range(1, 5):
            if first + count <= len(lines) and _ATTRIBUTION_END.search(lines[first + count - 1]):
                return count
    return 0


def _closing(folded: str) -> list[str]:
    """Take the last written lines of the reporter's own text, before anything forwarded or quoted."""
    lines = folded.splitlines()
    own = [line for line in lines[: _own_end(lines)] if line.strip()]
    return own[-_CLOSING_LINES:]


def _own_end(lines: list[str]) -> int:
    for number, line in enumerate(lines):
        if number and (_block(lines, number) or _attribution(lines, number) or line.startswith("-----")):
            return number
    return len(lines)
