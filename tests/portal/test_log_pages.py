"""The public log's two pages for everyone: how the log stands, and the balance in which no report is forgotten."""

import json
import os
import time
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from cases import balance as counting
from cases.balance import Balance, Month
from kycuong import balance
from kycuong.sealing import seal, write
from ledger import policy
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.note import COSIGNATURE, Note, Signer
from ledger.policy import Trusted
from tests.cases.walk import Walker, report
from tests.portal.citizen import accepted
from tests.portal.staff import Client, app_of

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)
WITNESS = Signer.read("witness.example/w1", b"w" * 32, COSIGNATURE)


def sealed(house, *, cosigned: bool = False, witnesses: bool = False) -> Checkpoint:
    """Seal as the sealer does: keys, policy, checkpoint, balance."""
    known = {"w1": Trusted(WITNESS.verifier, "https://witness.example")} if witnesses else {}
    write(house.log / "log.vkey", f"{SIGNER.verifier}\n".encode())
    write(house.log / "policy.txt", policy.written([Trusted(SIGNER.verifier)], known, len(known)))
    note = seal(house, SIGNER)
    if cosigned:
        note = Note(note.text, (*note.signatures, WITNESS.sign(note.text, int(time.time()))))
        write(house.log / "checkpoint", bytes(note))
    made = Checkpoint.read(note.text)
    balance.publish(house, SIGNER, made)
    return made


def page(house, path: str = "/so-cong-khai", lang: str = "vi") -> str:
    client = Client(app_of(house))
    client.cookies.set("lang", lang, domain="testserver.local", path="/")
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.text


def older(house, minutes: int) -> None:
    at = time.time() - minutes * 60
    os.utime(house.log / "checkpoint", (at, at))


def owner(server, database, statement: str) -> None:
    with psycopg.connect(server.url("kc_owner", database, "postgresql")) as conn:
        conn.execute("SET LOCAL session_replication_role = replica")
        assert conn.execute(statement).rowcount == 1


def test_a_log_that_never_was_sealed_says_so(house):
    assert "Chưa có mốc nào" in page(house)


def test_the_newest_checkpoint_is_shown_with_its_age(house):
    report(house)
    made = sealed(house)

    shown = page(house)

    assert f"<dd>{made.size}</dd>" in shown
    assert "giây trước" in shown
    assert str(SIGNER.verifier).split("+")[1] in shown


def test_without_a_witness_nothing_more_is_claimed(house):
    sealed(house)

    assert "chỉ bị phát hiện bởi người đang giữ biên nhận" in page(house)
    assert "tamper-evident only to anyone who kept a receipt" in page(house, lang="en")


def test_a_cosigned_checkpoint_names_the_witness_and_when(house):
    sealed(house, cosigned=True, witnesses=True)

    shown = page(house)

    assert "w1: đã ký lúc" in shown
    assert "người đang giữ biên nhận" not in shown


def test_a_witness_that_did_not_sign_is_named(house):
    sealed(house, witnesses=True)

    shown = page(house)

    assert "chưa ký mốc này" in shown
    assert "Chưa đủ số chứng nhân" in shown


def test_after_fifteen_minutes_the_age_turns_red(house):
    sealed(house)

    older(house, 14)
    assert "Quá 15 phút" not in page(house)

    older(house, 16)
    assert 'class="tag late"><span aria-hidden="true">●</span> niêm phong 16 phút trước' in page(house)


def test_a_checkpoint_by_another_key_is_marked(house):
    sealed(house)
    other = Signer.read(SIGNER.name, b"o" * 32)
    write(house.log / "checkpoint", bytes(seal(house, other)))

    assert "chữ ký không đúng với khóa của sổ" in page(house)


@pytest.mark.parametrize("spoiled", [b"", b"rubbish", b"\xff\xfe", b"a\n1\n\n"])
def test_a_spoiled_file_is_no_error_page(house, spoiled):
    sealed(house)
    for name in ("checkpoint", "balance"):
        (house.log / name).write_bytes(spoiled)

    assert "chữ ký không đúng" in page(house)
    assert "bị hỏng" in page(house, "/khong-don-nao-bi-bo-quen")


def test_every_page_leads_to_the_log(house):
    assert 'href="/so-cong-khai"' in page(house, "/")


# --- The balance ----------------------------------------------------------------------------------------------------


def months(house) -> list[Month]:
    return list(counting.count(house, 10**9))


def guided(house, reports: int) -> None:
    for _ in range(reports):
        case = report(house)["case"]
        Walker(house, case).act("head", "guide_elsewhere", ground="civil", guidance="Mời ông/bà đến tòa án.")


def test_what_was_received_is_open_or_ended_by_a_named_step(house):
    accepted(house)
    guided(house, 5)

    (month,) = months(house)

    assert (month.received, month.open, month.balanced) == (6, 1, True)
    assert month.ended == {"intake/guided": 5}


def test_an_ending_of_fewer_than_five_reports_is_counted_and_not_named(house):
    guided(house, 4)
    sealed(house)

    (month,) = months(house)

    assert (month.ended, month.balanced) == ({"other/few": 4}, True)
    assert "4 – các cách khác, mỗi cách dưới 5 đơn" in page(house, "/khong-don-nao-bi-bo-quen")
    assert "guided" not in page(house, "/log/balance.json")


def test_the_page_names_the_step_that_ended_five_reports(house):
    guided(house, 5)
    sealed(house)

    assert "5 – Đã hướng dẫn nơi giải quyết khác" in page(house, "/khong-don-nao-bi-bo-quen")
    assert "5 – Guided elsewhere" in page(house, "/khong-don-nao-bi-bo-quen", "en")


def test_a_case_deleted_from_the_lists_shows_as_a_difference(server, database, house):
    for _ in range(3):
        report(house)
    case = report(house)["case"]
    assert months(house)[0].balanced

    owner(server, database, f"DELETE FROM case_file WHERE id = '{case}'")

    assert (months(house)[0].received, months(house)[0].hidden) == (4, 1)


HIDING = {
    "moved to a body that does not exist": "body = 'nowhere'",
    "put into a stage that no list has": "stage = 'hidden'",
    "put into a procedure that does not exist": "procedure = 'none'",
}


@pytest.mark.parametrize("how", HIDING.values(), ids=HIDING)
def test_a_case_hidden_from_the_lists_shows_as_a_difference(server, database, house, how):
    case = report(house)["case"]

    owner(server, database, f"UPDATE case_file SET {how} WHERE id = '{case}'")

    assert (months(house)[0].hidden, months(house)[0].balanced) == (1, False)


def test_a_report_deleted_from_the_journal_shows_too_and_cancels_nothing(server, database, house):
    first, second = report(house), report(house)

    owner(server, database, f"DELETE FROM journal WHERE fact = '{first['fact']}'")
    owner(server, database, f"DELETE FROM case_file WHERE id = '{second['case']}'")

    (month,) = months(house)
    assert (month.received, month.hidden, month.unheard, month.balanced) == (1, 1, 1, False)


UNREADABLE = {
    "no text": "'\\xff00'",
    "an hour that Hanoi has no day for": "convert_to(regexp_replace("
    "convert_from(entry, 'UTF8'), '\"t\":\"[^\"]+', '\"t\":\"9999-12-31T20:00Z'), 'UTF8')",
}


@pytest.mark.parametrize("how", UNREADABLE.values(), ids=UNREADABLE)
def test_an_entry_made_unreadable_counts_in_no_month(server, database, house, how):
    fact = report(house)["fact"]

    owner(server, database, f"UPDATE journal SET entry = {how} WHERE fact = '{fact}'")

    assert [month.month for month in months(house)] == [counting.NO_MONTH]


def test_entries_lost_to_a_backup_show_in_their_month(server, database, house):
    report(house)
    fact = report(house)["fact"]
    owner(server, database, f"UPDATE journal SET kind = 'lost', case_id = 'lost', entry = '' WHERE fact = '{fact}'")

    assert (months(house)[0].lost, months(house)[0].balanced) == (1, False)


def test_the_month_is_that_of_hanoi(house):
    house.clock = lambda: datetime(2026, 11, 30, 17, 5, tzinfo=UTC)  # 00:05 on 1 December in Hanoi
    report(house)

    assert [month.month for month in months(house)] == ["2026-12"]


def test_the_page_shows_a_signed_balance_and_its_checkpoint(house):
    report(house)
    made = sealed(house)

    shown = page(house, "/khong-don-nao-bi-bo-quen")

    assert "đã ký" in shown
    assert f"{made.size} dòng" in shown
    assert "Có tháng không cân đối" not in shown


def test_a_month_that_does_not_balance_is_red_with_its_difference(server, database, house):
    case = report(house)["case"]
    owner(server, database, f"DELETE FROM case_file WHERE id = '{case}'")
    sealed(house)

    shown = page(house, "/khong-don-nao-bi-bo-quen")

    assert '<tr class="off">' in shown
    assert "1 đơn có trong sổ, không có trong danh sách" in shown


def test_a_balance_that_somebody_changed_is_not_called_signed(house):
    report(house)
    sealed(house)
    text = (house.log / "balance").read_text(encoding="utf-8")
    (house.log / "balance").write_text(text.replace("received 1 open 1", "received 2 open 2"), encoding="utf-8")

    shown = page(house, "/khong-don-nao-bi-bo-quen")

    assert "Đừng tin các số" in shown
    assert json.loads(Client(app_of(house)).get("/log/balance.json").text)["signed"] is False


def test_unsigned_counts_are_called_so(house):
    report(house)

    assert "Chưa có bảng được ký" in page(house, "/khong-don-nao-bi-bo-quen")


def test_the_data_say_the_same_as_the_note(house):
    report(house)
    made = sealed(house)

    data = json.loads(Client(app_of(house)).get("/log/balance.json").text)

    assert (data["size"], data["signed"]) == (made.size, True)
    assert [(row["received"], row["open"], row["balanced"]) for row in data["months"]] == [(1, 1, True)]


def test_the_balance_is_made_at_most_once_a_minute(house):
    made = sealed(house)

    assert not balance.publish(house, SIGNER, made)
    at = time.time() - 61
    os.utime(house.log / "balance", (at, at))
    assert balance.publish(house, SIGNER, made)


def test_a_balance_is_never_taken_for_a_checkpoint(house):
    note = balance.sign(house, SIGNER, Checkpoint.read(seal(house, SIGNER).text))

    assert Balance.read(note.text).months == ()
    with pytest.raises(LedgerError):
        Checkpoint.read(note.text)


@pytest.mark.parametrize("text", [
    "", "a\n", "o/balance\n1\nr\n", "o/balance\n1\nr\n2026-11 received 1\n", "o\n1\nr\nnone\n",
    "o/balance\n01\nr\nnone\n",
    "o/balance\n1\nr\n2026-11 received 2 open 1 erased 0 unheard 0 lost 0 hidden 0\n",
])  # fmt: skip
def test_a_balance_that_does_not_add_up_is_refused(text):
    with pytest.raises(LedgerError):
        Balance.read(text)


def test_a_line_is_read_as_it_was_written():
    month = Month("2026-11", 5, 2, 1, 0, 1)
    month.ended["denunciation/closed"] = 1

    assert Month.read(month.line()) == month


def test_the_age_is_counted_in_hours_when_it_is_long(house):
    sealed(house)
    house.clock = lambda: datetime.now(UTC) + timedelta(hours=5)

    assert "niêm phong 5 giờ trước" in page(house)
