"""The letter box: reads a citizen's e-mail file and parts what is the report from who sent it.

    letter = open_letter(raw)      # or raises NotALetter, whose sentence() tells the user what to do

Pure: bytes in, a frozen Letter out; no file, no network, no clock. The way through: `wrapping` says
whether it is a letter, `contents` takes its parts out, `privacy` keeps the sender out of them.
"""

import hashlib

from kycuong.letterbox.contents import File, Opening
from kycuong.letterbox.headers import Headers, claimed_day, has_injection, mailboxes, split_head
from kycuong.letterbox.letter import Attachment, Letter, Sender
from kycuong.letterbox.names import neutral_name, numbered, safe_name
from kycuong.letterbox.privacy import Identity
from kycuong.letterbox.text import tidy
from kycuong.letterbox.words import MAX_BODY_BYTES, REMARKS, SENTENCES, NotALetter
from kycuong.letterbox.wrapping import unwrap

__all__ = ["REMARKS", "SENTENCES", "Attachment", "Letter", "NotALetter", "Sender", "open_letter"]


def open_letter(raw: bytes) -> Letter:
    """Open one .eml file: all the citizen wrote or forwarded is kept, who they are is set apart."""
    message, remarks = unwrap(raw)
    headers = Headers(split_head(message)[0])
    opening = Opening()
    contents = opening.open(message)
    identity = Identity(headers.senders())
    body, body_remarks = _body(contents.words(), identity)
    attachments, file_remarks = _attachments(contents.files, identity)
    found = [*remarks, *_head_remarks(headers), *opening.remarks, *body_remarks, *file_remarks]
    return Letter(
        body=body,
        attachments=attachments,
        sent_on=claimed_day(headers.first("date")),
        sender=_sender(headers),
        raw=raw,
        remarks=tuple(dict.fromkeys(found)),
    )


def _sender(headers: Headers) -> Sender:
    boxes = mailboxes(headers.first("from")) or [("", "")]
    return Sender(*boxes[0])


def _head_remarks(headers: Headers) -> list[str]:
    odd = {
        "sender_missing": not _sender(headers).address,
        "header_injection": any(has_injection(value) for value in headers.fields.get("from", [])),
        "date_missing": claimed_day(headers.first("date")) is None,
        "subject_missing": not headers.first("subject"),
    }
    return [code for code, is_so in odd.items() if is_so]


def _body(words: str, identity: Identity) -> tuple[str, list[str]]:
    body, hidden = identity.hide_in_headings(tidy(words))
    if len(body.encode()) > MAX_BODY_BYTES:
        raise NotALetter("body_too_long", limit=MAX_BODY_BYTES // 2**20)
    odd = {
        "nothing_written": not body,
        "sender_hidden": hidden,
        "signature_may_identify": identity.may_remain_in(body),
    }
    return body, [code for code, is_so in odd.items() if is_so]


def _attachments(files: list[File], identity: Identity) -> tuple[tuple[Attachment, ...], list[str]]:
    attachments, remarks, taken = [], [], set[str]()
    for number, file in enumerate(files, start=1):
        name = safe_name(file.name, file.media_type, number)
        if identity.is_in_name(name):
            name = neutral_name(name, file.media_type, number)
            remarks.append("attachment_renamed")
        if identity.is_in_content(file.content):
            remarks.append("attachment_may_identify")
        digest = hashlib.sha256(file.content).hexdigest()
        attachments.append(Attachment(numbered(name, taken), file.media_type, file.content, digest))
    return tuple(attachments), remarks
