"""The letter box under attack: damaged, hostile and random mail gives a letter or a reason, and in time."""

import base64
import re
import struct
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kycuong.letterbox import REMARKS, NotALetter, open_letter

LETTERS = {path.name: path.read_bytes() for path in sorted(Path(__file__).with_name("letters").glob("*.eml"))}
LINES = sorted({line for raw in LETTERS.values() for line in raw.splitlines(keepends=True)})
HEAD = b"From: dan@hopthu.example\nTo: motcua@thanhpho.example\nDate: Mon, 6 Jul 2026 08:00:00 +0700\nSubject: x\n"
TNEF = b"\x78\x9f\x3e\x22\x00\x00"


def check_promises(raw: bytes, seconds: float = 2) -> None:
    """Whatever the bytes: a letter with safe text and names, or a reason, within the processor time."""
    started = time.process_time()
    try:
        letter = open_letter(raw)
    except NotALetter as refusal:
        assert refusal.sentence("vi") and refusal.sentence("en")
    else:
        assert unicodedata.is_normalized("NFC", letter.body) and not re.search("[\0-\x08\r\ud800-\udfff]", letter.body)
        for name in [letter.sender.name, *(attachment.name for attachment in letter.attachments)]:
            assert "=?" not in name and not re.search("[\0-\x1f\x7f-\x9f\u202a-\u202e]", name)
        assert all(re.fullmatch(r"[^/\\]{1,100}", attachment.name) for attachment in letter.attachments)
        assert set(letter.remarks) <= REMARKS.keys()
    assert time.process_time() - started <= seconds


HOSTILE = {
    **{
        f"HTML of {piece!r}": HEAD + b"Content-Type: text/html\n\n" + piece * (2**20 // len(piece))
        for piece in (b"<!--", b"<a ", b'<a "', b"</a", b"<script>", b"<", b"<a x='\"'", b"<td>a</td>", b"&#9999")
    },
    "a letter with a million marks": HEAD + b"\n" + ("a" + "\u0315\u0300" * 500_000).encode(),
    "one flowed paragraph": HEAD + b"Content-Type: text/plain; format=flowed\n\n" + b"> a \n" * 700_000,
    "near delimiters": HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"\n--bx" * 2_000_000,
    "padding only": HEAD + b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n" + b"A=" * 4_000_000,
    "quotes in parameters": HEAD + b"Content-Type: multipart/mixed" + b';"' * 120_000 + b"\n\nx",
    "brackets in a name": b"From: " + b"(" * 120_000 + b"<" * 120_000 + b"\nTo: a@b.example\n\nx",
    "winmail.dat with millions of values": HEAD
    + b"Content-Type: application/ms-tnef\n\n"
    + TNEF
    + struct.pack("<BIIIHHI", 1, 0x00069003, 24_000_000, 1, 0x101E, 0x1000, 2**32 - 1)
    + bytes(24_000_000),
}


@pytest.mark.parametrize("attack", HOSTILE)
def test_a_mail_written_to_stall_us_is_answered_in_time(attack):
    check_promises(HOSTILE[attack], seconds=8)


@pytest.mark.parametrize("size", [7, 60, 150, 300])
def test_a_cut_winmail_is_said_to_be_damaged(size):
    raw = LETTERS["outlook_winmail.eml"]
    payload = re.search(rb"winmail.dat\"\r\nContent-Transfer-Encoding: base64\r\n\r\n([^-]+)\r\n--", raw)[1]

    cut = base64.encodebytes(base64.b64decode(payload)[:size])

    assert "winmail_damaged" in open_letter(raw.replace(payload, cut)).remarks


def test_a_winmail_that_promises_four_thousand_million_values_is_cut_short():
    properties = struct.pack("<IHHI", 1, 0x101E, 0x1000, 2**32 - 1)
    tnef = TNEF + struct.pack("<BII", 1, 0x00069003, len(properties)) + properties

    letter = open_letter(HEAD + b"Content-Type: application/ms-tnef\n\n" + tnef)

    assert letter.remarks == ("winmail_opened", "winmail_damaged", "nothing_written")


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=3000), st.booleans())
def test_random_bytes_are_a_letter_or_a_refusal(noise, with_head):
    check_promises(HEAD + noise if with_head else noise)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(LETTERS)), st.data())
def test_a_cut_or_flipped_mail_is_a_letter_or_a_refusal(name, data):
    raw = bytearray(LETTERS[name])
    places = st.integers(0, len(raw) - 1)
    for place, value in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), max_size=12)):
        raw[place] = value

    check_promises(bytes(raw[: data.draw(places | st.just(len(raw)))]))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=60))
def test_lines_of_real_mails_in_any_order_are_a_letter_or_a_refusal(lines):
    check_promises(HEAD + b"".join(lines))


def test_a_winmail_with_more_files_than_a_mail_may_have_is_refused():
    files = struct.pack("<BIIH", 2, 0x00069002, 0, 0) * 201

    with pytest.raises(NotALetter, match="too_many_parts"):
        open_letter(HEAD + b"Content-Type: application/ms-tnef\n\n" + TNEF + files)
