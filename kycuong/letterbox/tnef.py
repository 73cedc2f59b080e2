"""winmail.dat (TNEF, MS-OXTNEF), in which Outlook hides files from others; every length is checked."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from kycuong.letterbox.text import decode
from kycuong.letterbox.words import MAX_PARTS, NotALetter

SIGNATURE = b"\x78\x9f\x3e\x22"
_CODEPAGE, _BODY, _MESSAGE_PROPERTIES = 0x00069007, 0x0002800C, 0x00069003
_NEW_FILE, _TITLE, _DATA, _FILE_PROPERTIES = 0x00069002, 0x00018010, 0x0006800F, 0x00069005
_PLAIN, _RTF, _HTML = 0x1000, 0x1009, 0x1013
_CONTENT, _LONG_NAME, _MIME = 0x3701, 0x3707, 0x370E
_OBJECT, _UNICODE, _MULTIPLE = 0x0D, 0x1F, 0x1000
_MOST = 2000  # Outlook writes about six attributes a file and a hundred properties each.
_VARIABLE = {0x0D, 0x1E, 0x1F, 0x102}
_FIXED = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}


@dataclass
class HiddenFile:
    name: str = ""
    media_type: str = "application/octet-stream"
    content: bytes = b""


@dataclass
class Winmail:
    files: list[HiddenFile] = field(default_factory=list)
    text: str = ""
    markup: str = ""
    remarks: list[str] = field(default_factory=lambda: ["winmail_opened"])
    charset: str = "windows-1252"

    def string(self, value: bytes, kind: int = 0) -> str:
        return decode(value, "utf-16le" if kind == _UNICODE else self.charset)[0].rstrip("\0")


class _CutShort(Exception):
    """A length points past the end, a type has no known length, or a count is absurd."""


class _Reader:
    def __init__(self, content: bytes) -> None:
        self.content, self.at = content, 0

    def take(self, size: int) -> bytes:
        if size > len(self.content) - self.at:
            raise _CutShort
        self.at += size
        return self.content[self.at - size : self.at]

    def number(self, size: int = 4) -> int:
        return int.from_bytes(self.take(size), "little")

    def count(self) -> int:
        number = self.number()
        if number > _MOST:
            raise _CutShort
        return number

    def padded(self) -> bytes:
        value = self.take(self.number())
        self.take(min(-len(value) % 4, len(self.content) - self.at))
        return value


def open_winmail(content: bytes) -> Winmail:
    """Take out files and text up to any damage; the properties that name the sender stay behind."""
    found, reader = Winmail(), _Reader(content)
    try:
        reader.take(len(SIGNATURE) + 2)
        for _ in range(_MOST):
            if reader.at == len(content):
                return found
            reader.take(1)
            tag, value = reader.number(), reader.take(reader.number())
            if sum(value) & 0xFFFF != reader.number(2):
                found.remarks.append("winmail_damaged")
            _note(found, tag, value)
    except _CutShort:
        pass  # What stands before the damage is kept; the remark below says that the rest is missing.
    found.remarks.append("winmail_damaged")
    return found


def _note(found: Winmail, tag: int, value: bytes) -> None:
    if tag == _CODEPAGE:
        number = int.from_bytes(value[:4], "little")
        found.charset = "utf-8" if number == 65001 else f"windows-{number}"
    elif tag == _BODY:
        found.text = found.string(value)
    elif tag == _MESSAGE_PROPERTIES:
        _note_message(found, value)
    elif tag == _NEW_FILE:
        if len(found.files) == MAX_PARTS:
            raise NotALetter("too_many_parts", limit=MAX_PARTS)
        found.files.append(HiddenFile())
    elif found.files:
        _note_file(found, found.files[-1], tag, value)


def _note_message(found: Winmail, value: bytes) -> None:
    for key, kind, content in _properties(value):
        if key == _PLAIN:
            found.text = found.string(content, kind)
        elif key == _HTML:
            found.markup = found.string(content, kind)
        elif key == _RTF:
            found.remarks.append("winmail_rtf_unread")


def _note_file(found: Winmail, file: HiddenFile, tag: int, value: bytes) -> None:
    if tag == _TITLE:
        file.name = file.name or found.string(value)
    elif tag == _DATA:
        file.content = value
    for key, kind, content in _properties(value) if tag == _FILE_PROPERTIES else ():
        if key == _LONG_NAME:
            file.name = found.string(content, kind)
        elif key == _MIME:
            file.media_type = found.string(content, kind)
        elif key == _CONTENT and kind == _OBJECT:
            found.remarks.append("winmail_part_unread")
        elif key == _CONTENT:
            file.content = content


def _properties(value: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield (id, type, first value) of each MAPI property; named ones carry their name in front."""
    reader = _Reader(value)
    for _ in range(reader.count()):
        kind, key = struct.unpack("<HH", reader.take(4))
        if key >= 0x8000:
            reader.take(16)
            reader.padded() if reader.number() else reader.take(4)
        base = kind & ~_MULTIPLE
        if base not in _FIXED and base not in _VARIABLE:
            raise _CutShort
        count = reader.count() if kind != base or base in _VARIABLE else 1
        values = [reader.padded() if base in _VARIABLE else reader.take(_FIXED[base]) for _ in range(count)]
        if values:
            yield key, base, values[0]
