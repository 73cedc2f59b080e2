"""The letter box reads e-mails as real programs write them, and keeps the sender out of the report."""

import hashlib
import pickle
import unicodedata
from dataclasses import FrozenInstanceError
from datetime import date
from pathlib import Path

import pytest

from kycuong.letterbox import REMARKS, SENTENCES, Letter, NotALetter, Sender, open_letter
from kycuong.letterbox.privacy import HIDDEN, fold

LETTERS = {path.name: path.read_bytes() for path in sorted(Path(__file__).with_name("letters").glob("*.eml"))}
HEAD = (
    b"From: dan@hopthu.example\r\nTo: motcua@thanhpho.example\r\nDate: Mon, 6 Jul 2026 08:00:00 +0700\r\nSubject: x\r\n"
)
PDF = "477360c4738ebbc31ae9ab90a9d58ad4f909a6351d5ef69d28581255a1a53afc"

# file → (sentences of the body, in order), (name, SHA-256) of each attachment, remarks
EXPECTED = {
    "bare_cr.eml": (["Quán hát đêm hoạt động quá giờ.\nCông an phường đã lập biên bản hai lần."],
                    [("bien_ban.pdf", PDF)], ()),
    "bare_lf.eml": (["Quán hát đêm hoạt động quá giờ.\nCông an phường đã lập biên bản hai lần."],
                    [("bien_ban.pdf", PDF)], ()),
    "broken_quoted_printable.eml": (["Cán bộ nói phải chờ thêm một tháng, tỷ lệ 100% hồ sơ đều trễ.",
                                     "Dòng cuối bị c�"], [], ("text_damaged",)),
    "flowed_delsp.eml": (["chờ phường, phường nói chờ công ty.\n\n> Ông chủ tịch hứa tại buổi tiếp dân ngày 02/7/2026",
                          "\n>> Biên bản ghi rõ.\n> dòng này người viết gõ dấu", "\n--\nMột người dân"], [], ()),
    "gmail_base64.eml": (['thu của mỗi hộ 500.000 đồng tiền "hỗ trợ làm sổ", không có biên\nlai.', "gửi kèm."],
                         [("Sổ thu tiền.jpg", "205ffd03a2be1e67d722622980710b8a38b339ba1630fb15cdaefd313019f5be")],
                         ()),
    "gmail_forwarded.eml": (["---------- Forwarded message ---------\nFrom: Lê Văn Mẫu <lvmau@phong.example>\n",
                             f"\nTo: {HIDDEN}\n", "không thuộc phòng tôi, bà sang phường hỏi.",
                             f"lúc 09:30 {HIDDEN} đã viết:\n\n> Đề nghị"], [], ("sender_hidden",)),
    "header_injection.eml": (["Phường cấp phép xây dựng cho nhà lấn ra ngõ chung."],
                             [("html.pdf", PDF)], ("header_injection",)),
    "hostile_names.eml": (["Bốn tệp tôi nhận được từ một người lạ."],
                          [(name, hashlib.sha256(content).hexdigest()) for name, content in
                           [("x", b"mot"), ("ho sofdp.exe", b"hai"), ("don.pdf", b"ba"),
                            ("dai" * 32 + ".pdf", b"bon"), ("tệp đính kèm 5.pdf", b"nam")]], ()),
    "html_only.eml": (["Đèn đường tắt\n\nĐèn ở phố Thí Nghiệm tắt: ba tuần & chưa sửa.\nXem bản đồ.\n\n- Cột số 4\n"
                       "- Cột số 5 > cột số 6\nNgày báo 01/7/2026\nKết quả không ai đến"],
                      [], ("tracking_pixel_dropped", "html_only")),
    "ios_flowed.eml": (["Tôi đã gọi phường ba lần, lần nào cũng hứa rồi", "\n\nFrom đầu ngõ", "gửi từ iPhone"],
                       [("Ảnh hiện trường lấn chiếm vỉa hè.HEIC",
                         "3bfa57362328217e4fc5b456759d1df5a967d7d92ca5c4aa54348184fcd345b7")], ()),
    "mbox_from_line.eml": (["Xe rác không vào ngõ đã năm ngày.\n\nFrom tháng 6 đến nay"], [], ("mbox_line",)),
    "nested_message.eml": (["nguyên thư của cán bộ thụ lý", "\nTừ: Lê Văn Mẫu <lvmau@phong.example>\n",
                            f"Đến: {HIDDEN}\n",
                            "Chủ đề: Về hồ sơ\n\nMuốn nhanh thì chị chuẩn bị 20 triệu, tôi nói với trên cho."],
                           [("phieu hen.pdf", PDF)], ("message_inside", "sender_hidden")),
    "nfd_names.eml": (["máy Mac ghi bằng chữ tách dấu, cả thư cũng vậy: Nguyễn, Đường, Thủy."],
                      [("Quyết định xử phạt.pdf", PDF), ("Quyết định xử phạt (2).pdf", PDF)], ()),
    "no_charset_utf8.eml": (["Cống ở ngõ 12 tắc từ tháng 5, mưa là ngập vào nhà."], [], ("charset_guessed",)),
    "no_subject_no_date.eml": (["toi gui don tu thang 6 khong ai tra loi"], [], ("date_missing", "subject_missing")),
    "outlook_windows1258.eml": (["Kính gửi: Ủy ban nhân dân phường Thí Điểm\n\nNgày 06/7/2026 tôi đến bộ phận một cửa",
                                 "đến nay đã quá hẹn mà không ai báo lý do.", "khâu nào và ai chịu trách nhiệm."],
                                [("Đơn đề nghị.docx",
                                  "8d929cf99801366cde3c1787e3945012c6ae7c2364d0ecc091ef8ccaac1e2555")], ()),
    "outlook_winmail.eml": (["Cán bộ bắt tôi nộp lại sổ hộ khẩu dù Nhà nước đã bỏ yêu cầu này."],
                            [("Biên bản làm việc.txt",
                              "28caba8f905a44086cc24e8cef5780e0c37051ba8defc8657236368a3ac0708d")],
                            ("winmail_opened", "winmail_rtf_unread")),
    "outlook_winmail_only.eml": (["Kế toán trưởng bảo chúng tôi ký vào phiếu chi trống."], [], ("winmail_opened",)),
    "scanner_kmbt.eml": ([], [("SKMBT_C22426070608150.pdf", PDF)], ("nothing_written",)),
    "signature.eml": (["ký khống danh sách nhận quà của hộ nghèo.", "\n--\nNguyễn Thị Thí Dụ\nTổ 5", "0900 000 123"],
                      [("tệp đính kèm 1.pdf", "76f9bf3b518b0b3749ba5b2313f96bb7f1f2c551c1bbec289075cb519500fb68"),
                       ("Danh sach.pdf", PDF)],
                      ("signature_may_identify", "attachment_renamed", "attachment_may_identify")),
    "smime_signed.eml": (["lệnh sửa ngày nhận hồ sơ để khỏi tính trễ hạn."], [], ("identifying_part_left_out",)),
    "tcvn3_font.eml": (["Céng hßa x· héi chñ nghÜa ViÖt Nam."], [], ("legacy_font_tcvn3",)),
    "vni_font.eml": (["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam."], [], ("legacy_font_vni",)),
    "windows1258_undeclared.eml": (["không phát vé. Bà Nguyễn Thị Mẫu bán rau bị đuổi vì hỏi vé."],
                                   [], ("charset_guessed",)),
    "zimbra_forwarded.eml": (["không có người trực", f"Từ: {HIDDEN}\nĐến: \"Trần Văn Ví Dụ\" <tvvidu@coquan.example>\n",
                              "dân chờ từ 8 giờ sáng."], [], ("sender_hidden",)),
}  # fmt: skip

NOT_LETTERS = {
    "empty_file": b" \r\n",
    "too_large": HEAD + b"\r\n" + b"x" * (25 * 2**20),
    "outlook_msg": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "__substg1.0_0037001F".encode("utf-16-le"),
    "pdf_file": b"%PDF-1.7\n1 0 obj\n",
    "zip_file": b"PK\x03\x04\x14\x00\x06\x00",
    "web_page": b"<!DOCTYPE html><html><body>Th\xc6\xb0</body></html>",
    "no_headers": "Kính gửi: Ủy ban nhân dân phường\n\nTôi xin phản ánh…\n".encode(),
    "not_mail": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "several_letters": (b"From a@b.example Mon Jul 6 2026\n" + HEAD + b"\r\nmot\n\n") * 2,
    "headers_too_long": HEAD + b"X-Rac: rac\r\n" * 30_000 + b"\r\nx",
    "too_many_parts": HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 100_000,
    "nested_too_deep": HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 11 + b"x",
    "body_too_long": HEAD + b"\r\n" + b"mot dong chu\r\n" * 90_000,
}  # fmt: skip


def opened(name: str) -> Letter:
    return open_letter(LETTERS[name])


def letter_of(content_type: str, body: bytes, encoding: str = "8bit") -> Letter:
    return open_letter(
        HEAD + f"Content-Type: {content_type}\nContent-Transfer-Encoding: {encoding}\n\n".encode() + body
    )


def test_every_fixture_has_its_expectation():
    assert LETTERS.keys() == EXPECTED.keys()


@pytest.mark.parametrize("name", EXPECTED)
def test_a_mail_is_read_as_its_writer_meant_it(name):
    sentences, attachments, remarks = EXPECTED[name]

    letter = opened(name)

    places = [letter.body.find(sentence) for sentence in sentences]
    assert -1 not in places and places == sorted(places), letter.body
    assert [(file.name, file.sha256) for file in letter.attachments] == attachments
    assert all(hashlib.sha256(file.content).hexdigest() == file.sha256 for file in letter.attachments)
    assert letter.remarks == remarks
    assert letter.raw == LETTERS[name]


@pytest.mark.parametrize("name", sorted(set(EXPECTED) - {"signature.eml"}))
def test_the_sender_is_nowhere_in_what_becomes_the_report(name):
    letter = opened(name)

    shown = fold(" ".join([letter.body, *(file.name for file in letter.attachments), *letter.remarks, repr(letter)]))

    assert letter.sender.address and letter.sender.address not in shown
    assert not letter.sender.name or fold(letter.sender.name) not in shown
    assert "thidu" not in shown and "thi thi du" not in shown


@pytest.mark.parametrize("name", EXPECTED)
def test_no_header_of_the_mail_reaches_the_report(name):
    letter = opened(name)

    shown = letter.body + repr(letter)

    traces = [
        "203.0.113.7",
        "192.0.2.",
        "198.51.100.",
        "Received",
        "X-Mailer",
        "Message-I",
        "KMBT_C224e",
        "MIME",
    ]
    assert [trace for trace in traces if trace in shown] == []


@pytest.mark.parametrize("name", EXPECTED)
def test_text_and_names_are_composed(name):
    letter = opened(name)

    assert all(unicodedata.is_normalized("NFC", text) for text in [letter.body, *(a.name for a in letter.attachments)])


@pytest.mark.parametrize(
    ("name", "sender", "on"),
    [
        (
            "outlook_windows1258.eml",
            Sender("Nguyễn Thị Thí Dụ", "thidu.nguyen@hopthu.example"),
            date(2026, 8, 4),
        ),
        ("gmail_base64.eml", Sender("Nguyễn Thị Thí Dụ", "thidu.nguyen@thutin.example"), date(2026, 7, 13)),
        (
            "header_injection.eml",
            Sender("Nguyễn Thị Thí Dụ", "thidu.nguyen@hopthu.example"),
            date(2026, 7, 20),
        ),
        ("no_subject_no_date.eml", Sender("", "dan@hopthu.example"), None),
    ],
)
def test_sender_and_claimed_day_in_vietnam_are_read(name, sender, on):
    letter = opened(name)

    assert (letter.sender, letter.sent_on) == (sender, on)


def test_a_letter_cannot_be_changed_and_its_repr_tells_nothing():
    letter = opened("signature.eml")

    with pytest.raises(FrozenInstanceError):
        letter.body = "khác"
    assert repr(letter.sender) == "Sender()" and "hộ nghèo" not in repr(letter)


@pytest.mark.parametrize("code", NOT_LETTERS)
def test_a_file_that_is_no_letter_is_refused_with_its_own_sentence(code):
    with pytest.raises(NotALetter) as caught:
        open_letter(NOT_LETTERS[code])

    assert caught.value.code == code
    assert "{" not in caught.value.sentence("vi") + caught.value.sentence("en")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.code, again.facts) == (code, caught.value.facts)


def test_every_refusal_and_remark_speaks_both_languages():
    assert SENTENCES.keys() == NOT_LETTERS.keys()
    assert SENTENCES["outlook_msg"]["vi"] == "Đây là tệp .msg của Outlook, hãy lưu dạng .eml."
    for sentences in [*SENTENCES.values(), *REMARKS.values()]:
        assert sentences.keys() == {"vi", "en"} and all(
            text[0].isupper() or text[0] == "w" for text in sentences.values()
        )


def test_ten_nested_mails_and_two_hundred_parts_are_still_opened():
    parts = b"--b\r\n\r\nx\r\n" * 199 + b"--b--\r\n"

    nested = open_letter(HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 10 + b"x")
    many = letter_of("multipart/mixed; boundary=b", parts)

    assert nested.body.endswith("x") and many.body.count("x") == 199


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ('text/plain; charset="windows-1258"', b"Nguy\xea\xden Thi\xf2 \xd0\xfd\xecc", "Nguyễn Thị Đức"),
        ("text/plain; charset=iso-8859-1", "Đã gửi".encode(), "Đã gửi"),
        ("text/plain; charset=iso-8859-1", "così però già".encode("latin-1"), "così però già"),
        ("text/plain; format=flowed", b"> mot \nhai \nba", "> mot\nhai ba"),
        ("text/plain; charset=utf-16", "Đã gửi".encode("utf-16"), "Đã gửi"),
        ("text/plain; charset=utf-16", b"Da gui", "Da gui"),
        ("text/plain; charset=unicode_escape", b"C:\\u0041", "C:\\u0041"),
        (
            "text/html",
            b"<p>a<br>b</p><div>c</div><pre>d\n e</pre>&#1234567890;&lt;x>",
            "a\nb\n\nc\nd\ne\n�<x>",
        ),
        ("text/html", b'<img alt="1 > 0"><p title="it\'s">x <3 y</p><script>z', "x <3 y\n\nz"),
    ],
)
def test_text_is_decoded_by_what_it_is(content_type, body, expected):
    assert letter_of(content_type, body).body == expected


def test_plain_text_that_hides_most_of_the_html_is_not_taken():
    body = b"--b\n\nXem ban HTML\n--b\nContent-Type: text/html\n\n<p>Can bo doi tien cua nguoi nop ho so dat</p>\n--b--"

    letter = letter_of("multipart/alternative; boundary=b", body)

    assert letter.body == "Can bo doi tien cua nguoi nop ho so dat"
    assert letter.remarks == ("alternatives_differ", "html_only")


def test_the_own_name_in_the_text_stays_and_is_pointed_out():
    letter = open_letter(b"From: Nguyen Thi Thi Du <d@thu.example>\nTo: a@b.example\n\nTen toi la NGUYEN THI  THI DU.")

    assert letter.body == "Ten toi la NGUYEN THI  THI DU." and "signature_may_identify" in letter.remarks


@pytest.mark.parametrize(
    ("claimed", "shown"),
    [
        ("utf-8''ho%D8%9C%C2%AD%EE%80%80so.pdf", "hoso.pdf"),
        ("utf-8''.hidden%0A%00", "hidden"),
        ("utf-8''a%3Cb%3E%3A%3F.pdf", "a_b___.pdf"),
        ("utf-8''%E2%80%8F", "tệp đính kèm 1.png"),
    ],
)
def test_a_file_name_is_shown_without_tricks(claimed, shown):
    letter = letter_of(f"image/png; name*={claimed}", b"\x89PNG" + bytes(12) + b"\0\0\0\x09" * 2)

    assert [file.name for file in letter.attachments] == [shown]
