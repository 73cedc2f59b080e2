"""File names that are safe to show and to save: no path, no control or direction marks, NFC, short."""

import re
import unicodedata

from kycuong.letterbox.text import one_line, to_nfc

MAX_NAME = 100
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,8}\Z", re.ASCII)
_EXTENSIONS = {
    "application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif",
    "image/heic": ".heic", "text/plain": ".txt", "text/html": ".html", "message/rfc822": ".eml",
    "audio/mpeg": ".mp3", "video/mp4": ".mp4",
}  # fmt: skip


def safe_name(claimed: str, media_type: str, number: int) -> str:
    """Keep the last part of the claimed name; an empty one becomes "tệp đính kèm 1.pdf"."""
    name = re.split(r"[/\\]", one_line(claimed))[-1]
    name = _FORBIDDEN.sub("_", "".join(sign for sign in name if _is_plain(sign)))
    name = name.strip(". ")
    return _shortened(name) if name else neutral_name("", media_type, number)


def neutral_name(name: str, media_type: str, number: int) -> str:
    """Name a file by its number only, keeping how it ends."""
    extension = _EXTENSION.search(name)
    ending = extension[0].lower() if extension else _EXTENSIONS.get(media_type, "")
    return f"tệp đính kèm {number}{ending}"


def numbered(name: str, taken: set[str]) -> str:
    """Tell two files of one name apart, so that neither overwrites the other."""
    copy, candidate = 1, name
    while candidate.casefold() in taken:
        copy += 1
        extension = _EXTENSION.search(name)
        ending = f" ({copy}){extension[0] if extension else ''}"
        candidate = _EXTENSION.sub("", name)[: MAX_NAME - len(ending)] + ending
    taken.add(candidate.casefold())
    return candidate


def _is_plain(sign: str) -> bool:
    return unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn")


def _shortened(name: str) -> str:
    extension = _EXTENSION.search(name)
    ending = extension[0] if extension else ""
    return to_nfc(name[: len(name) - len(ending)][: MAX_NAME - len(ending)].rstrip() + ending)
