"""The head of a mail or of one of its parts: fields, parameters, encoded words, addresses, the day.

The standard library's header objects are not used: they raise a dozen kinds of exception on damaged
input, decode each encoded word alone (a letter split between two is lost), and let a line break inside
an encoded display name through (CVE-2024-6923, open on Python 3.11.7).
"""

import binascii
import quopri
import re
import string
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_tz
from itertools import groupby
from urllib.parse import unquote_to_bytes

from kycuong.letterbox.text import decode, one_line
from kycuong.letterbox.words import MAX_HEADER_BYTES, NotALetter

# Nothing follows a repeated group below, or nothing that it could give back: each reads on in linear time. The groups
# themselves are not possessive: before Python 3.11.5 such groups match wrongly (gh-106052).
_HEAD = re.compile(rb"(?:[!-9;-~]++[ \t]*+:[^\n]*+(?:\n|\Z)(?:[ \t]++[^ \t\r\n][^\n]*+(?:\n|\Z))*)*")
_FIELD = re.compile(rb"([!-9;-~]++)[ \t]*+:([^\n]*+(?:\n[ \t][^\n]*+)*)")
_BLANK_LINE = re.compile(rb"[ \t]*\r?(?:\n|\Z)")
_PARAMETER = re.compile(
    r""";\s*+(?P<name>[\w.+-]+)(?:\*(?P<order>\d{1,3}))?(?P<coded>\*)?\s*+=\s*+
        (?:"(?P<quoted>(?:[^"\\]|\\.)*)"?|(?P<bare>[^;]*+))""",
    re.ASCII | re.VERBOSE | re.DOTALL,
)
_MEDIA_TYPE = re.compile(r"\s*+([a-z0-9][\w.+-]{0,60}/[a-z0-9][\w.+-]{0,80})", re.IGNORECASE | re.ASCII)
_WORD = r"=\?([^?\s]{1,60})\?([bq])\?([^?]*+)\?="
_ONE_WORD = re.compile(_WORD, re.IGNORECASE)
_WORDS = re.compile(rf"{_WORD}(?:\s*+{_WORD})*", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"\\@\x00-\x1f=?]{1,64}@[^\s<>()\[\],;:\"\\@\x00-\x1f=?]{1,190}")
_ENTRY = re.compile(r'(?:"(?:[^"\\]|\\.)*"|[^,;"]|")+?(?=[,;]|\Z)', re.DOTALL)
_NOT_BASE64 = bytes(set(range(256)) - set(string.ascii_letters.encode() + b"0123456789+/="))
_MOST_PIECES = 1000
_VIETNAM = timezone(timedelta(hours=7))


class Headers:
    """The fields of one head, by lower-case name, in the order they stand."""

    def __init__(self, head: bytes) -> None:
        if len(head) > MAX_HEADER_BYTES:
            raise NotALetter("headers_too_long", limit=MAX_HEADER_BYTES // 1024)
        self.fields: dict[str, list[str]] = {}
        for name, value in _FIELD.findall(head):
            text = decode(value, None)[0].replace("\r", "").replace("\n", "").replace("\t", " ")
            self.fields.setdefault(name.decode("ascii").lower(), []).append(text.strip())

    def first(self, name: str) -> str:
        return self.fields.get(name, [""])[0]

    def media_type(self, otherwise: str = "text/plain") -> str:
        return media_type_in(self.first("content-type"), otherwise)

    def parameter(self, field: str, name: str) -> str:
        """Read a parameter as RFC 2231 wants it, or as most programs write it instead."""
        pieces = [m for m in _PARAMETER.finditer(self.first(field)) if m["name"].lower() == name]
        whole = [m for m in pieces if m["order"] is None]
        whole.sort(key=lambda m: m["coded"] is None)
        segments = {int(m["order"]): m for m in pieces if m["order"] is not None}
        ordered = [segments[n] for n in range(len(segments)) if n in segments]
        if ordered and not (whole and whole[0]["coded"]):
            return _join(ordered)
        return _join(whole[:1]) if whole else ""

    def file_name(self) -> str:
        return self.parameter("content-disposition", "filename") or self.parameter("content-type", "name")

    def senders(self) -> list[tuple[str, str]]:
        """List everyone these headers call the sender, the From line first."""
        fields = ("from", "reply-to", "sender", "resent-from", "return-path", "x-sender")
        return [box for field in fields for value in self.fields.get(field, []) for box in mailboxes(value)]


def media_type_in(value: str, otherwise: str) -> str:
    """Read "type/subtype" at the start of a value; anything else is not passed on."""
    found = _MEDIA_TYPE.match(value)
    return found[1].lower() if found else otherwise


def split_head(message: bytes) -> tuple[bytes, int]:
    """Return the head and where the body starts; the first line that is no header ends the head."""
    head = _HEAD.match(message)
    end = head.end() if head else 0
    blank = _BLANK_LINE.match(message, end)
    return message[:end], blank.end() if blank else end


def _join(pieces: list[re.Match[str]]) -> str:
    """Percent-decode the pieces as bytes, since a letter may be split between two of them."""
    texts = [_unquoted(m) for m in pieces]
    if not any(m["coded"] for m in pieces):
        return decode_words("".join(texts))
    charset = ""
    if pieces[0]["coded"] and texts[0].count("'") >= 2:
        charset, _, texts[0] = texts[0].split("'", 2)
    content = b"".join(
        unquote_to_bytes(text) if m["coded"] else text.encode() for text, m in zip(texts, pieces, strict=True)
    )
    return decode(content, charset)[0]


def _unquoted(parameter: re.Match[str]) -> str:
    if parameter["quoted"] is None:
        return parameter["bare"].strip()
    return parameter["quoted"].replace('\\"', '"').replace("\\\\", "\\")


def decode_words(value: str) -> str:
    """Decode RFC 2047 words; neighbours in one character set are joined before decoding."""
    return _WORDS.sub(lambda run: _decode_run(run[0]), value)


def _decode_run(run: str) -> str:
    words = [(m[1].partition("*")[0].lower(), _word_bytes(m[2], m[3])) for m in _ONE_WORD.finditer(run)]
    return "".join(
        decode(b"".join(content for _, content in group), charset)[0]
        for charset, group in groupby(words, key=lambda word: word[0])
    )


def _word_bytes(coding: str, text: str) -> bytes:
    if coding in "bB":
        return from_base64(text.encode("ascii", "ignore"))[0]
    return quopri.decodestring(text.replace("_", " ").encode(), header=False)


def from_base64(text: bytes) -> tuple[bytes, bool]:
    """Decode what can be decoded, also several padded pieces in a row; say whether it was whole."""
    first, *others = text.translate(None, _NOT_BASE64).split(b"=", _MOST_PIECES)
    pieces = [first, *(piece.replace(b"=", b"") for piece in others)]
    whole = all(len(piece) % 4 != 1 for piece in pieces)
    kept = [piece[: len(piece) - (len(piece) % 4 == 1)] for piece in pieces]
    return b"".join(binascii.a2b_base64(piece + b"=" * (-len(piece) % 4)) for piece in kept), whole


def mailboxes(value: str) -> list[tuple[str, str]]:
    """Read (name, address) pairs; a comma inside quotes does not part them."""
    entries = (_mailbox(m[0]) for m in _ENTRY.finditer(value[:4000]))
    return [(name, address) for name, address in entries if name or address]


def _mailbox(entry: str) -> tuple[str, str]:
    before, bracket, after = entry.rpartition("<")
    if bracket:
        name, where = before, after.partition(">")[0]
    else:
        where, _, name = entry.partition("(")
        name = name.rpartition(")")[0]
    address = _ADDRESS.search(where)
    return display_name(name), (address[0].lower() if address else "")


def display_name(text: str) -> str:
    """Decode a person's name up to the first line break or other control character.

    What follows such a character is an attack on whoever writes the name into a header again; so is
    an encoded word that was itself encoded.
    """
    name = _CONTROL.split(decode_words(text.strip().strip('"')).strip())[0]
    return one_line(name).strip("\"' ").replace("=?", "= ?")[:200]


def has_injection(value: str) -> bool:
    """Tell whether decoding brings out control characters that no name has."""
    return bool(_CONTROL.search(decode_words(value).strip()))


def claimed_day(value: str) -> date | None:
    """The day in Vietnam that a Date field claims; None when it cannot be read."""
    try:
        stamp = parsedate_tz(value[:120])
        if stamp is None:
            return None
        if stamp[9] is None:
            return date(*stamp[:3])
        zone = timezone(timedelta(seconds=stamp[9]))
        return datetime(*stamp[:6], tzinfo=zone).astimezone(_VIETNAM).date()
    except (ValueError, TypeError, IndexError, AttributeError, OverflowError):
        return None  # parsedate_tz answers damaged dates in all of these ways
