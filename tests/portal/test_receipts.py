"""Receipts on the pages: what a sender takes home, what it proves, and that it tells nothing about anybody."""

import base64
import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest

from cases import promise, store, vault
from cases.intake import Report, receive
from kycuong.sealing import seal, write
from ledger import entry as ledger
from ledger import policy
from ledger import receipt as verifier
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.merkle import leaf_hash
from ledger.note import COSIGNATURE, Signer
from ledger.policy import Trusted
from ledger.proof import LogProof
from portal.public import checking
from tests.cases.walk import actor
from tests.portal.citizen import WHAT, Citizen, accepted, code_on, hidden, reported, served
from tests.portal.staff import Browser

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)
NAME, PHONE, PLACE = "Nguyễn Thị Thử", "0900000123", "Ngõ Thử Nghiệm 7"


def sealed(house, before=0):
    """Seal the log once, and publish its policy as the sealer does."""
    made = seal(house, SIGNER, before)
    (house.log / "policy.txt").write_bytes(policy.written([Trusted(SIGNER.verifier)], {}, 0))
    return made


def ask(citizen, page, path):
    return citizen.post(path, {name: value for name, value in hidden(page).items() if name in ("csrf", "receipt")})


def filed(house, **identity):
    """File through the web; returns the browser and the receipt's page."""
    citizen = Citizen(house)
    mode = {"mode": "neu-ten"} if identity else {}
    return citizen, citizen.confirm(citizen.write(**mode, **identity))


def entry_of(house):
    with store.transaction(house.db) as conn:
        row = conn.execute("SELECT i, entry, case_id FROM journal WHERE kind = 'report.received'").fetchone()
    return row[0], bytes(row[1]), row[2]


def test_the_promise_is_there_at_once_and_the_proof_after_the_next_sealing(house):
    citizen, page = filed(house)

    promised = ask(citizen, page, "/gui/cam-ket")
    early = ask(citizen, page, "/gui/bang-chung")
    sealed(house)
    proof = ask(citizen, page, "/gui/bang-chung")

    index, entry, _ = entry_of(house)
    assert promise.read(promised.content, promise.signer(house).verifier).leaf == leaf_hash(entry)
    assert promised.headers["content-disposition"] == 'attachment; filename="cam-ket.txt"'
    assert "Bằng chứng chưa xong" in early.text and code_on(early) == code_on(page)
    assert proof.headers["content-disposition"] == 'attachment; filename="bang-chung.tlog-proof"'
    assert proof.headers["cache-control"] == "no-store"
    made = LogProof.read(proof.content)
    assert (made.index, made.extra) == (index, entry)
    assert made.verify(made.extra, [SIGNER.verifier]).checkpoint.origin == house.origin


def test_the_code_is_a_file_of_its_own(house):
    citizen, page = filed(house)
    sealed(house)

    code = ask(citizen, page, "/gui/ma")
    others = [ask(citizen, page, path).content for path in ("/gui/cam-ket", "/gui/bang-chung")]

    assert code.text.strip() == code_on(page)
    assert all(code_on(page).encode() not in other for other in others)
    assert b"tlog-proof" not in code.content


def test_the_page_of_a_case_gives_proof_promise_opening_and_lines(house):
    story = accepted(house)
    sealed(house)
    page = story.look()

    proof = LogProof.read(ask(story.citizen, page, "/tra-cuu/bang-chung").content)
    opening = json.loads(ask(story.citizen, page, "/tra-cuu/mo-noi-dung").content)
    lines = ask(story.citizen, page, "/tra-cuu/nhat-ky").content.splitlines()

    says = json.loads(proof.extra)
    assert proof.verify(proof.extra, [SIGNER.verifier]).checkpoint.size > proof.index == opening["i"]
    assert ledger.commitment(bytes.fromhex(opening["salt"]), opening["body"].encode()) == says["pc"]
    assert WHAT in json.loads(opening["body"])["texts"]["text"]["text"]
    assert lines[0] == proof.extra
    assert [json.loads(line)["seq"] for line in lines] == list(range(1, len(lines) + 1)) and len(lines) == 6
    assert {json.loads(line)["case"] for line in lines} == {story.case}
    assert "Tiếp nhận đơn" in page.text or "Tiếp nhận" in page.text
    assert "Thụ lý" in page.text


def test_the_verifier_that_others_run_accepts_what_the_pages_give(house):
    story = reported(house)
    sealed(house)
    page = story.look()
    trusted = policy.read((house.log / "policy.txt").read_bytes())
    promised = ask(story.citizen, page, "/tra-cuu/cam-ket").content
    proof = ask(story.citizen, page, "/tra-cuu/bang-chung").content
    opening = ask(story.citizen, page, "/tra-cuu/mo-noi-dung").content

    said, key = verifier.read_promise(promised, trusted, promise.signer(house).verifier)
    report = verifier.check_proof(proof, trusted, opening, said)
    told = json.loads(opening)
    forged = json.dumps(told | {"body": told["body"].replace("hai triệu", "ba triệu")}).encode()
    other = verifier.check_proof(proof, trusted, forged, said)

    assert key == promise.signer(house).verifier
    assert (report.findings, report.opened, report.kind, report.index) == ([], True, "report.received", said.index)
    assert [each.code for each in other.findings] == ["opening_differs"]


def test_lines_are_shown_only_once_they_can_no_longer_be_taken_back(house):
    now = [datetime(2026, 11, 24, 2, tzinfo=UTC)]
    slow = replace(house, recall_seconds=600, clock=lambda: now[0])
    story = reported(slow)
    story.walker.act("clerk", "sort_as_feedback", why="Phản ánh việc chậm trả hồ sơ.")

    early = ask(story.citizen, story.look(), "/tra-cuu/nhat-ky").content.splitlines()
    now[0] += timedelta(minutes=11)
    late = ask(story.citizen, story.look(), "/tra-cuu/nhat-ky").content.splitlines()

    assert (len(early), len(late)) == (1, 2)


@pytest.mark.parametrize("path", ["bang-chung", "cam-ket", "mo-noi-dung", "nhat-ky"])
def test_without_the_code_no_file_is_given(house, path):
    story = reported(house)
    sealed(house)
    stranger = Citizen(house)

    asked = stranger.post(f"/tra-cuu/{path}", stranger.form("/tra-cuu"))
    looked = stranger.get(f"/tra-cuu/{path}")

    assert (asked.status_code, asked.headers["location"]) == (303, "/tra-cuu?dong=1")
    assert (looked.status_code, looked.headers["location"]) == (303, "/tra-cuu")
    assert story.case not in asked.text


def test_a_letters_code_gives_no_file_of_the_sender(house):
    story = served(house)
    page = story.served()

    assert ask(story.citizen, page, "/tra-cuu/mo-noi-dung").status_code == 303
    assert "/tra-cuu/mo-noi-dung" not in page.text and "Sổ công khai ghi gì" not in page.text


def test_what_an_official_entered_is_not_opened_to_the_sender(house):
    clerk = actor(house, "clerk")
    kept = receive(house, Report(WHAT, "thanh-tra-thanh-pho", channel="counter"), clerk)
    citizen = Citizen(house)

    page = citizen.look(vault.spoken(kept.code))
    answer = ask(citizen, page, "/tra-cuu/mo-noi-dung")

    assert "Tệp mở nội dung không tải được ở đây" in page.text
    assert "attachment" not in answer.headers.get("content-disposition", "")


def test_the_first_payload_holds_what_the_sender_wrote_and_the_offices_public_numbers_only(house):
    """The opening file gives it whole, so nothing else may ever enter it."""
    filed(house, name=NAME, phone=PHONE, address=PLACE)
    with store.transaction(house.db) as conn:
        (body,) = conn.execute("SELECT body FROM payload").fetchone()
    fact = json.loads(bytes(body))

    assert {NAME, PHONE, PLACE}.isdisjoint(re.findall("|".join((NAME, PHONE, PLACE)), bytes(body).decode()))
    assert (fact["decided_by"], fact["entered_by"], fact["role"]) == ("sender", "sender", "reporter")
    assert fact["people"] == {"reported": [], "handlers": [], "recused": []}
    assert set(fact["data"]) <= {"channel", "mode", "received_on", "petitions", "signers", "named_persons"}
    assert set(fact["options"]) <= {*house.options, "calendar", "library", "switches"}
    secrets = [getattr(house.keys, name) for name in ("identity", "pepper", "actor", "session", "receipt")]
    assert all(each.hex() not in bytes(body).decode() for each in secrets)


def test_nothing_on_a_receipt_says_who_sent_what(house):
    citizen, page = filed(house, name=NAME, phone=PHONE, address=PLACE)
    sealed(house)
    with store.transaction(house.db) as conn:
        (number,) = conn.execute("SELECT number FROM case_file").fetchone()
    code = code_on(page)
    secret = [NAME, PHONE, PLACE, WHAT, code, code.replace("-", ""), number]
    spellings = {f(each) for each in secret for f in (str, quote, lambda x: base64.b64encode(x.encode()).decode())}
    spellings |= {each.encode().hex() for each in secret}

    files = [ask(citizen, page, path) for path in ("/gui/cam-ket", "/gui/bang-chung")]
    looked = citizen.look(code)
    lines = ask(citizen, looked, "/tra-cuu/nhat-ky")

    for answer in (*files, lines):
        told = answer.text + base64.b64decode(_extra(answer.text)).decode()
        assert [each for each in spellings if each in told] == []
    for answer in (page, looked, *files, lines):
        seen = f"{answer.url} {answer.headers} {''.join(re.findall('<title>(.*?)</title>', answer.text))}"
        addresses = " ".join(re.findall(r'(?:href|action|src)="([^"]*)"', answer.text))
        assert [each for each in spellings if each in seen + addresses] == []


def _extra(proof: str) -> str:
    found = re.search(r"^extra (.+)$", proof, re.MULTILINE)
    return found[1] if found else ""


def test_the_picture_is_the_checkpoint_that_holds_the_line(house):
    citizen, page = filed(house)
    assert 'class="qr"' not in page.text
    made = sealed(house)

    page = citizen.look(code_on(page))

    _, size, root, _ = made.text.split("\n")
    assert f'<dd class="mono">{size}</dd>' in page.text and f'<dd class="mono">{root.replace("+", "&#43;")}</dd>' in (
        page.text.replace("+", "&#43;")
    )
    picture = re.search(r'<svg[^>]*class="qr".*?</svg>', page.text, re.DOTALL)[0]
    assert "style=" not in picture and "<script" not in picture


def test_what_it_proves_is_said_in_both_languages_with_its_limits(house):
    citizen = Citizen(house)

    before = citizen.get("/bien-nhan")
    sealed(house)
    vietnamese = citizen.get("/bien-nhan").text
    citizen.get("/bien-nhan?lang=en")
    english = citizen.get("/bien-nhan").text

    assert before.status_code == 200 and "Sổ chưa được niêm phong lần nào." in before.text
    assert "Không chứng minh rằng đơn đã được đọc kỹ" in vietnamese
    assert "chỉ lộ ra với ai còn giữ một biên nhận" in vietnamese
    assert str(SIGNER.verifier).replace("+", "&#43;") in vietnamese.replace("+", "&#43;")
    assert "a changed log shows only to those who kept a receipt" in english


def test_a_policy_with_witnesses_takes_the_limit_away(house):
    witness = Signer.read("nhan-chung.example", b"w" * 32, COSIGNATURE)
    sealed(house)
    (house.log / "policy.txt").write_bytes(
        policy.written([Trusted(SIGNER.verifier)], {"mt": Trusted(witness.verifier)}, 1)
    )

    page = Citizen(house).get("/bien-nhan").text

    assert "chỉ lộ ra với ai còn giữ một biên nhận" not in page
    assert "có chứng nhân độc lập cùng ký" in page


def checked(house, content, name="bang-chung.tlog-proof"):
    citizen = Citizen(house)
    form = citizen.form("/kiem-tra-bien-nhan")
    return citizen.post("/kiem-tra-bien-nhan", form, files=[("file", (name, content))])


def proof_of(house):
    citizen, page = filed(house)
    sealed(house)
    return ask(citizen, page, "/gui/bang-chung").content


def test_anyone_may_have_a_proof_checked_in_words(house):
    good = checked(house, proof_of(house))

    assert good.status_code == 200
    assert "Bằng chứng đúng" in good.text and "Một đơn đã được ghi vào sổ ở dòng số 0" in good.text
    assert "Chưa có chứng nhân độc lập nào cùng ký mốc này" in good.text
    assert "Chính máy chủ của cơ quan này vừa kiểm tra" in good.text


def test_a_promise_is_checked_before_and_after_the_sealing(house):
    citizen, page = filed(house)
    kept = ask(citizen, page, "/gui/cam-ket").content

    early = checked(house, kept, "cam-ket.txt").text
    sealed(house)
    late = checked(house, kept, "cam-ket.txt").text

    assert "Dòng ấy chưa được niêm phong" in early
    assert "Sổ đang công bố có đúng dòng ấy" in late


def test_a_promise_that_the_log_broke_is_said_so(house):
    citizen, page = filed(house)
    kept = ask(citizen, page, "/gui/cam-ket").content
    broken = replace(house, log=house.log.with_name("another"))
    _publish_another(broken)

    answer = checked(broken, kept, "cam-ket.txt")

    assert answer.status_code == 422 and "ở chỗ đã cam kết sổ đang công bố có một dòng KHÁC" in answer.text


def _publish_another(house):
    """Publish a log of one line that is not ours, signed with the true key: what a rewriting operator would do."""
    leaf = leaf_hash(b"another")
    write(house.log / "tile/0/000.p/1", leaf)
    write(house.log / "checkpoint", bytes(Checkpoint(house.origin, 1, leaf).signed(SIGNER)))
    (house.log / "policy.txt").write_bytes(policy.written([Trusted(SIGNER.verifier)], {}, 0))


def test_a_proof_against_a_rewritten_log_is_said_so(house):
    kept = proof_of(house)
    rewritten = replace(house, log=house.log.with_name("another"))
    _publish_another(rewritten)

    answer = checked(rewritten, kept)

    assert answer.status_code == 422 and "KHÔNG khớp với tệp" in answer.text


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "Có tệp rỗng|Xin chọn một tệp|không phải là bằng chứng"),
        (b"\xff\xfe\x00rubbish", "không phải là bằng chứng"),
        (b"c2sp.org/tlog-proof@v1\nindex 0\n\n", "không kèm dòng nào"),
        (b"c2sp.org/tlog-proof@v1\nindex 0\n" + b"A" * 43 + b"=\n" * 70, "không phải là bằng chứng"),
        (b"x" * 200_000, "Tệp quá lớn"),
        (b"PK\x03\x04" + b"\0" * 500, "không phải là bằng chứng"),
        (b"ky-cuong.example/log/receipts\n0\nAA==\nbad\n", "không phải là bằng chứng"),
    ],
)
def test_bad_files_get_a_sentence(house, content, says):
    sealed(house)

    answer = checked(house, content)

    assert answer.status_code == 422
    assert re.search(says, answer.text)


def test_every_changed_byte_of_a_proof_is_refused(house):
    kept, missed = proof_of(house), []
    for place in range(len(kept)):
        try:
            checking.checked(house, kept[:place] + bytes([kept[place] ^ 1]) + kept[place + 1 :])
            missed.append(place)
        except LedgerError:
            continue

    assert missed == []


def test_without_a_sealed_log_nothing_can_be_checked_and_it_is_said(house):
    kept = proof_of(house)

    answer = checked(replace(house, log=house.log.with_name("none")), kept)

    assert answer.status_code == 422 and "chưa được niêm phong lần nào" in answer.text


def test_a_spoiled_policy_of_ours_is_not_laid_to_the_file(house):
    kept = proof_of(house)
    (house.log / "policy.txt").write_bytes(b"\xfflog nothing\n")

    answer, meaning = checked(house, kept), Citizen(house).get("/bien-nhan")

    assert (answer.status_code, meaning.status_code) == (422, 200)
    assert "không kiểm tra được ở đây" in answer.text


def test_the_clerk_prints_the_same_receipt_and_others_do_not(house):
    story = accepted(house)
    sealed(house)

    clerk = Browser(house, "clerk")
    paper = clerk.get(f"/viec/{story.case}/bien-nhan")
    proof = ask(story.citizen, story.look(), "/tra-cuu/bang-chung").text

    assert f'href="/viec/{story.case}/bien-nhan"' in clerk.get(f"/viec/{story.case}").text
    assert paper.status_code == 200
    assert proof.replace("+", "&#43;") in paper.text.replace("+", "&#43;")
    assert story.code not in paper.text
    assert Browser(house, "head").get(f"/viec/{story.case}/bien-nhan").status_code == 403
    assert Browser(house, "admin").get(f"/viec/{story.case}/bien-nhan").status_code == 404
    assert f"/viec/{story.case}/bien-nhan" not in Browser(house, "head").get(f"/viec/{story.case}").text
