"""Bytes to Vietnamese text: which character set it really is, and one clean NFC form of it."""

import re
import unicodedata
from collections.abc import Iterator

# A closed list: Python also knows "charsets" such as idna or unicode_escape that are slow or not text.
# ASCII and Latin-1 mean windows-1252, as in every mail program.
_CODECS = {
    "utf-8": "utf-8", "utf8": "utf-8", "utf-7": "utf-7", "unicode-1-1-utf-7": "utf-7",
    "utf-16": "utf-16", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be",
    "windows-1258": "cp1258", "cp1258": "cp1258", "x-cp1258": "cp1258",
    "us-ascii": "cp1252", "ascii": "cp1252", "ansi-x3.4-1968": "cp1252",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "windows-1252": "cp1252", "cp1252": "cp1252",
    "iso-8859-15": "iso8859-15", "windows-1251": "cp1251", "koi8-r": "koi8-r", "windows-874": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5",
    "shift-jis": "cp932", "iso-2022-jp": "iso2022-jp", "euc-jp": "euc-jp",
    "euc-kr": "cp949", "ks-c-5601-1987": "cp949",
}  # fmt: skip
_TWO_BYTES = {"utf-16", "utf-16-le", "utf-16-be"}
_IN_ASCII = _TWO_BYTES | {"utf-7", "iso2022-jp"}
_UNRELIABLE = {"cp1252", "cp1258", "iso8859-15"}
_VIETNAMESE = re.compile("[\u1ea0-\u1ef9ăđơưĂĐƠƯ]")
# TCVN3 (ABC) and VNI wrote Vietnamese with Latin-1 codes and a special font; without it one reads
# "Céng hoµ x· héi" or "Coäng hoøa xaõ hoäi".
_TCVN3 = re.compile("[A-Za-zà-ÿ][µ¸¶·¹¨«ª¬]|[®§][a-zà-ÿ¨©ª«¬µ¸]")
_VNI = re.compile("[aeiouyAEIOUYöôÖÔ][øùûõïäàáåãâéèëêüØÙÛÕÏÄÀÁÅÃÂÉÈËÊÜ]")
_MARK_RUN = re.compile("([\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u20d0-\u20f0]{16})"
                       "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u20d0-\u20f0]+")  # fmt: skip
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def decode(content: bytes, declared: str | None) -> tuple[str, tuple[str, ...]]:
    """Decode bytes, trusting proof over declaration: bytes that are valid UTF-8 by accident do not occur."""
    codec = _CODECS.get((declared or "").strip("\"' ").lower().replace("_", "-"))
    if codec in _TWO_BYTES and b"\0" not in content:
        codec = None  # Mislabelled: UTF-16 text has a zero byte in every blank.
    if content.isascii() and codec not in _IN_ASCII:
        return content.decode("ascii"), ()
    if codec is None or codec in _UNRELIABLE or codec == "utf-8":
        return _decode_doubtful(content, codec)
    text = content.decode(codec, "replace")
    return text, (("text_damaged",) if "\ufffd" in text else ())


def _decode_doubtful(content: bytes, codec: str | None) -> tuple[str, tuple[str, ...]]:
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if not broken:
        return text, (() if codec == "utf-8" else ("charset_guessed",))
    letters = sum(1 for sign in text if sign > "\x7f")
    if codec == "utf-8" and broken * 4 <= letters:
        return text, ("text_damaged",)
    return _decode_single_byte(content, codec)


def _decode_single_byte(content: bytes, codec: str | None) -> tuple[str, tuple[str, ...]]:
    """Choose between windows-1258 and its Latin neighbours by which one yields Vietnamese letters."""
    vietnamese = to_nfc(content.decode("cp1258", "replace"))
    latin = content.decode("cp1252" if codec != "iso8859-15" else codec, "replace")
    if codec == "cp1258" or (len(_VIETNAMESE.findall(vietnamese)) >= 2 and not legacy_font(latin)):
        return vietnamese, (() if codec == "cp1258" else ("charset_guessed",))
    guessed = () if codec in _UNRELIABLE else ("charset_guessed",)
    return latin, guessed + (("text_damaged",) if "\ufffd" in latin else ())


def legacy_font(text: str) -> str | None:
    """Name the legacy font encoding a text seems typed in; three telling pairs a tenth of its words."""
    if _VIETNAMESE.search(text):
        return None
    enough = max(3, len(text.split()) // 10)
    scores = {"legacy_font_tcvn3": _TCVN3, "legacy_font_vni": _VNI}
    best = max(scores, key=lambda code: len(scores[code].findall(text)))
    return best if len(scores[best].findall(text)) >= enough else None


def to_nfc(text: str) -> str:
    """Compose letters; a run of more than 16 marks is cut, since sorting it takes quadratic time."""
    return unicodedata.normalize("NFC", _MARK_RUN.sub(r"\1", text))


def tidy(text: str) -> str:
    """Give text its one stored form: NFC, line feeds, nothing invisible, no trailing blanks."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u00a0", " ")
    lines = to_nfc(_UNSEEN.sub("", text)).split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def one_line(text: str) -> str:
    """Make text safe to stand in one line of a heading."""
    return " ".join(tidy(text).split())


def unflow(text: str, delsp: bool) -> str:
    """Join the soft line breaks of format=flowed (RFC 3676), each quote depth for itself."""
    return "\n".join(_paragraphs(text.replace("\r\n", "\n").split("\n"), delsp))


def _paragraphs(lines: list[str], delsp: bool) -> Iterator[str]:
    pending: list[str] = []
    pending_depth = 0
    for line in lines:
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        if pending and pending_depth != depth:
            yield _quoted(pending, pending_depth)
            pending = []
        soft = content.endswith(" ") and content != "-- "
        pending.append(content[:-1] if soft and delsp else content)
        pending_depth = depth
        if not soft:
            yield _quoted(pending, depth)
            pending = []
    if pending:
        yield _quoted(pending, pending_depth)


def _quoted(pieces: list[str], depth: int) -> str:
    return (">" * depth + " " if depth else "") + "".join(pieces)
