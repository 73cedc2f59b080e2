"""When things go wrong: a spoiled record, mail that is refused, an act annulled in time or too late."""

import psycopg
import pytest

from cases import store
from cases.intake import Report, receive
from tests.cases.walk import Walker, actor, report
from tests.flows.conftest import free_port, wait_for

pytestmark = pytest.mark.drill


def _states(house):
    with store.transaction(house.db) as conn:
        return [row[0] for row in conn.execute("SELECT state FROM run ORDER BY i")]


def _kinds(house):
    with store.transaction(house.db) as conn:
        return [row[0] for row in conn.execute("SELECT kind FROM journal ORDER BY i")]


TEXT = "convert_to(replace(convert_from({}, 'UTF8'), '{}', '{}'), 'UTF8')"
SPOILINGS = {
    "case_row": "UPDATE case_file SET state = jsonb_set(state, '{body}', '\"ubnd-kim-lien\"')",
    "payload": f"UPDATE payload SET body = {TEXT.format('body', 'quá hạn', 'đúng hạn')}",
    "salt": "UPDATE payload SET salt = decode(repeat('00', 32), 'hex')",
    "entry": f"UPDATE journal SET entry = {TEXT.format('entry', 'received', 'closed')}",
}


@pytest.mark.parametrize("what", list(SPOILINGS))
def test_a_spoiled_record_fails_the_run_and_raises_the_alarm(server, house, database, worker, mailbox, what):
    report(house)
    with psycopg.connect(server.url("kc_owner", database, "postgresql")) as owner:
        owner.execute("ALTER TABLE journal DISABLE TRIGGER USER")
        owner.execute(SPOILINGS[what])
        owner.execute("ALTER TABLE journal ENABLE TRIGGER USER")

    worker.start()

    wait_for(lambda: _states(house) == ["failed"], what=worker.log.read_text())
    assert _kinds(house)[-1] == "alarm.unlawful"
    wait_for(lambda: mailbox.to("giamsat@ubnd.example"), what="the supervisors hear of it")
    assert mailbox.to("tiepnhan@thanhtra.example") == []


def test_mail_that_is_refused_for_now_arrives_once_later(house, worker, mailbox):
    mailbox.refusing = "451 try again"
    report(house)
    worker.start()
    wait_for(lambda: _states(house) == ["done"], what=worker.log.read_text())
    with store.transaction(house.db) as conn:
        assert conn.execute("SELECT state, problem FROM notice").fetchall() == [("queued", "451")]

    mailbox.refusing = ""
    with store.transaction(house.db) as conn:
        conn.execute("UPDATE notice SET not_before = now()")

    wait_for(lambda: len(mailbox.mails) == 1, what="the scheduled delivery sends it")


@pytest.mark.parametrize(("how", "problem"), [("refusing", "550"), ("refusing_readers", "553")])
def test_mail_that_is_refused_for_good_is_visible_to_staff(house, worker, mailbox, how, problem):
    setattr(mailbox, how, f"{problem} no such user")
    report(house)
    worker.start()

    wait_for(lambda: _states(house) == ["done"], what=worker.log.read_text())

    assert _notices(house, "state, problem") == [("failed", problem)]


@pytest.mark.parametrize("how", ["a reader refused for now", "a line that breaks", "nobody listening"])
def test_mail_that_did_not_get_through_waits_for_the_next_delivery(house, worker, mailbox, how):
    mailbox.refusing_readers = "450 mailbox busy" if how == "a reader refused for now" else ""
    mailbox.hanging_up = how == "a line that breaks"
    if how == "nobody listening":
        worker.env["KYCUONG_SMTP_URL"] = f"smtp://127.0.0.1:{free_port()}"
    report(house)
    worker.start()

    wait_for(lambda: _states(house) == ["done"], what=worker.log.read_text())

    (notice,) = _notices(house, "state, attempts, problem IS NOT NULL, not_before > now()")
    assert notice == ("queued", 1, True, True)
    assert mailbox.mails == []


def _notices(house, columns: str, where: str = "true"):
    with store.transaction(house.db) as conn:
        return conn.execute(f"SELECT {columns} FROM notice WHERE {where} ORDER BY place, key").fetchall()


REPORTER, HEAD = "nguoigui@thu.example", "thutruong@thanhtra.example"


@pytest.fixture
def sorted_out(house):
    """A sender who asked for mail is told that the report is treated as a denunciation; the head is told too."""
    sent = Report("Giáo viên thu tiền dạy thêm.", "thanh-tra-thanh-pho", "paper", received_on=house.setting().today,
                  identity={"name": "Trần Thị Thí Dụ", "email": REPORTER}, wants_mail=True)  # fmt: skip
    walker = Walker(house, receive(house, sent, actor(house, "clerk")).case)
    walker.act("clerk", "sort_as_denunciation", why="Nêu người và việc")
    return walker


def _all_left(house, worker, facts: int) -> None:
    wait_for(lambda: _states(house) == ["done"] * facts, what=worker.log.read_text())
    wait_for(lambda: _notices(house, "1", "state IN ('queued', 'sending') AND not_before <= now()") == [], what="mail")


def test_an_act_annulled_within_its_recall_time_leaves_nothing_outside(house, worker, mailbox, sorted_out):
    worker.env["KYCUONG_RECALL_SECONDS"] = "600"
    worker.start()
    _all_left(house, worker, 2)
    assert _notices(house, "state", "outward AND place = 2") == [("queued",)]

    sorted_out.act("clerk", "annul", target=2, why="Chọn nhầm")

    _all_left(house, worker, 3)
    assert _notices(house, "state", "outward AND place = 2") == [("recalled",)]
    assert mailbox.to(REPORTER) == []
    assert _notices(house, "1", "message = 'correction' AND recipient LIKE 'reporter:%'") == []


def test_an_act_annulled_after_its_notices_left_is_corrected_to_each_recipient(house, worker, mailbox, sorted_out):
    worker.start()
    _all_left(house, worker, 2)
    told = set(_notices(house, "recipient", "place = 2 AND state = 'sent'"))
    before = {address: len(mailbox.to(address)) for address in (REPORTER, HEAD)}
    assert len(told) == 2

    sorted_out.act("clerk", "annul", target=2, why="Chọn nhầm")

    _all_left(house, worker, 3)
    assert set(_notices(house, "recipient", "message = 'correction' AND state = 'sent'")) == told
    for address, count in before.items():
        assert len(mailbox.to(address)) == count + 1, address


def test_prefects_own_memory_holds_no_word_of_the_report(server, prefect, house, worker):
    import os

    secret = "Phong bì Tưởng Tượng ngõ Minh Hoạ"
    report(house, secret)
    worker.start()
    wait_for(lambda: _states(house) == ["done"], what=worker.log.read_text())

    with psycopg.connect(server.url("prefect", f"prefect_{os.getpid()}", "postgresql")) as conn:
        tables = [r[0] for r in conn.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
        hits = [
            name
            for name in tables
            if conn.execute(f'SELECT 1 FROM "{name}" t WHERE t::text LIKE %s LIMIT 1', ("%Tưởng Tượng%",)).fetchone()
        ]
    assert hits == []
    assert secret not in worker.log.read_text()
