"""A message is a folder of templates: subject, text and, for paper, a letter; the HTML part is the text in our layout.

An undefined name is an error, so a template can only say what it was given; no user text reaches a header.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateNotFound

TEMPLATES = Path(__file__).parent / "templates"
# Python 3.11.7 and 3.12.1 write what an encoded word hides as a header of its own (CVE-2024-6923).
DANGEROUS = re.compile(r"=\?|[\x00-\x1f\x7f\u2028\u2029]")
BLANK_LINES = re.compile(r"\n[ \t]*\n\s*\n")  # a block that says nothing leaves its empty lines behind


class BadHeader(ValueError):
    """Something that reaches a mail header holds control characters or an encoded word."""


@dataclass(frozen=True)
class Message:
    """A finished message: subject, plain text, HTML."""

    subject: str
    text: str
    html: str


@cache
def _environment(autoescape: bool) -> Environment:
    # Autoescape by file name would miss our names: it is on for every HTML part, off for plain text.
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=autoescape,  # noqa: S701 - plain text has nothing to escape
    )
    made.filters["day"] = lambda value: "/".join(reversed(str(value)[:10].split("-")))
    return made


def render(message: str, language: str, facts: Mapping[str, Any]) -> Message:
    """Render one message. Raises UndefinedError for a name it was not given, BadHeader for a spoiled subject."""
    subject = header(_text(f"{language}/{message}/subject.txt", facts))
    text = _text(f"{language}/{message}/body.txt", facts)
    layout = _environment(True).get_template(f"{language}/layout.html")
    html = layout.render(subject=subject, paragraphs=text.split("\n\n"))
    return Message(subject, text + "\n", unicodedata.normalize("NFC", html))


def letter(message: str, language: str, facts: Mapping[str, Any]) -> str:
    """Render what is printed and served: the letter where the message has one, otherwise its text.

    The foot of a mail, which says that it was sent by a machine, does not belong on paper.
    """
    try:
        return _text(f"{language}/{message}/letter.txt", facts)
    except TemplateNotFound:
        return _text(f"{language}/{message}/body.txt", {**facts, "foot": ""})


def header(value: str) -> str:
    """Return a value fit for a mail header. Raises BadHeader."""
    if DANGEROUS.search(value):
        raise BadHeader(value.encode("unicode_escape").decode()[:80])
    return value


def _text(path: str, facts: Mapping[str, Any]) -> str:
    rendered = _environment(False).get_template(path).render(facts)
    return BLANK_LINES.sub("\n\n", unicodedata.normalize("NFC", rendered)).strip()
