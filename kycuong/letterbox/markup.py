"""HTML mail to plain text, in linear time.

Not by `html.parser`: on Python 3.11.7 it is quadratic (24 kB of "<a " took 8.6 s, CVE-2025-6069), and
a mail from anybody may be 25 MiB. Nothing is rendered here, so a scanner that never looks back is enough.
"""

import html
import re
from collections.abc import Iterator

from kycuong.letterbox.words import MAX_BODY_BYTES, NotALetter

_INVISIBLE = re.compile(r"<!--|<(script|style|title|xml|template)\b", re.IGNORECASE | re.ASCII)
_CLOSING = {
    name: re.compile(rf"</{name}\s{{0,20}}>", re.IGNORECASE | re.ASCII)
    for name in ("script", "style", "title", "xml", "template")
} | {"!": re.compile("-->")}
_EMBEDDED = re.compile(rb"data:[\w.+-]{1,60}/[\w.+-]{1,60};base64,[A-Za-z0-9+/=\s%]*+", re.IGNORECASE)
# First a tag with well-paired quotes, then any tag, then text; no branch reads past the next "<", so that going back
# costs no more than going on. Groups are not possessive: before Python 3.11.5 such groups match wrongly (gh-106052).
_TOKEN = re.compile(
    r"""<(?P<end>/?)(?P<name>[a-z][a-z0-9]*)(?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*>
      | <(?P<end2>/?)(?P<name2>[a-z][a-z0-9]*)[^<>]*+>
      | <[/!?][^<>]*+>
      | (?P<text>(?:[^<]++|<(?![a-z/!?]))+|<)""",
    re.IGNORECASE | re.ASCII | re.VERBOSE,
)
_HUGE_REFERENCE = re.compile(r"&#x?[0-9a-f]{8,}+;?", re.IGNORECASE | re.ASCII)
_LINES = {
    "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "p", "pre", "section", "table", "tbody", "thead", "tr", "ul",
}  # fmt: skip
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_SPACED = {"p", "h1", "h2", "h3", "h4", "h5", "h6"}


def to_text(markup: str) -> str:
    """Keep what a reader sees: block elements become lines, links their words, entities letters."""
    page = _Page()
    for token in _TOKEN.finditer("".join(_visible(markup))):
        if token["text"]:
            page.write(token["text"])
        else:
            page.tag((token["name"] or token["name2"] or "").lower(), bool(token["end"] or token["end2"]))
    lines = [" ".join(line.split()) for line in "".join(page.pieces).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def without_pictures(markup: bytes) -> bytes:
    """Drop pictures written into the markup itself, so that megabytes of them do not count as text."""
    return _EMBEDDED.sub(b"", markup)


def _visible(markup: str) -> Iterator[str]:
    """Leave out comments, scripts and styles; one that never closes hides nothing the citizen wrote."""
    at, unclosed = 0, set[str]()
    for opening in _INVISIBLE.finditer(markup):
        name = opening[1].lower() if opening[1] else "!"
        if opening.start() < at or name in unclosed:
            continue
        closing = _CLOSING[name].search(markup, opening.end())
        if closing is None:
            unclosed.add(name)
            continue
        yield markup[at : opening.start()]
        at = closing.end()
    yield markup[at:]


class _Page:
    """The text written so far, and whether its last line is still open or a blank one is due."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.line_open = False
        self.blank_due = False
        self.kept_layout = 0
        self.size = 0

    def write(self, text: str) -> None:
        text = html.unescape(_HUGE_REFERENCE.sub("\ufffd", text))
        if not self.kept_layout:
            text = _BLANKS.sub(" ", text)
        if text.isspace() and not self.line_open:
            return
        self.size += len(text)
        if self.size > MAX_BODY_BYTES:
            raise NotALetter("body_too_long", limit=MAX_BODY_BYTES // 2**20)
        if self.blank_due and self.pieces:
            self.pieces.append("\n")
        self.pieces.append(text)
        self.line_open, self.blank_due = not text.endswith("\n"), False

    def tag(self, name: str, closes: bool) -> None:
        if name == "pre":
            self.kept_layout = max(0, self.kept_layout + (-1 if closes else 1))
        if name == "br" or (name in _LINES and self.line_open):
            self.pieces.append("\n")
            self.line_open = False
        if name in _SPACED:
            self.blank_due = True
        if name == "li" and not closes:
            self.write("- ")
        if name in ("td", "th") and self.line_open:
            self.pieces.append(" ")
