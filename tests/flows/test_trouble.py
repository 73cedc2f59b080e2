"""When things go wrong: a spoiled record, a killed worker, mail that is refused, an act annulled too late."""

import psycopg
import pytest

from cases import intake, store
from tests.cases.walk import BODY, Walker, report
from tests.flows.conftest import wait_for

pytestmark = pytest.mark.drill
REPORTER = "vi.du@thi-du.example"


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


def test_a_worker_killed_before_and_during_its_runs_leaves_the_same_end(house, worker, mailbox):
    for _ in range(3):
        report(house)
    worker.start()
    wait_for(lambda: "running" in _states(house) or "done" in _states(house), what="a run begins")
    worker.kill()
    with store.transaction(house.db) as conn:  # the lease of what hung runs out
        conn.execute("UPDATE run SET lease_until = now() - interval '1 minute' WHERE state IN ('handed', 'running')")

    worker.start()

    wait_for(lambda: set(_states(house)) == {"done"}, 180, worker.log.read_text())
    assert len(mailbox.to("tiepnhan@thanhtra.example")) == 3


def test_a_worker_told_to_end_lets_its_runs_end_and_the_next_one_does_the_rest_once(house, worker, mailbox):
    worker.start()
    for _ in range(6):
        report(house)
    wait_for(lambda: "running" in _states(house), what=worker.log.read_text())

    worker.process.terminate()

    assert worker.process.wait(timeout=30) == 0
    assert "TerminationSignal" not in worker.log.read_text()
    worker.start()
    wait_for(lambda: set(_states(house)) == {"done"}, 180, worker.log.read_text())
    wait_for(lambda: len(mailbox.to("tiepnhan@thanhtra.example")) >= 6, what="every mail")
    assert len(mailbox.to("tiepnhan@thanhtra.example")) == 6


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


def test_mail_that_is_refused_for_good_is_visible_to_staff(house, worker, mailbox):
    mailbox.refusing = "550 no such user"
    report(house)
    worker.start()

    wait_for(lambda: _states(house) == ["done"], what=worker.log.read_text())

    with store.transaction(house.db) as conn:
        assert conn.execute("SELECT state, problem FROM notice").fetchall() == [("failed", "550")]


def _outward(house):
    with store.transaction(house.db) as conn:
        told = "SELECT message, recipient, state FROM notice WHERE outward ORDER BY place, key"
        return conn.execute(told).fetchall()


@pytest.fixture
def reporter(house):
    """A case whose sender gave an address, forwarded to a body whose head gets a letter."""
    identity = {"name": "Trần Thị Ví Dụ", "email": REPORTER}
    receipt = intake.receive(house, intake.Report("Chậm trễ", BODY, identity=identity, wants_mail=True))
    walker = Walker(house, receipt.case)
    walker.act("clerk", "sort_as_feedback", why="Chậm trễ")
    return walker


def test_an_act_annulled_after_its_notices_left_is_corrected_to_each_recipient(house, reporter, worker, mailbox):
    worker.start()
    reporter.act("clerk", "forward", body="so-xay-dung")
    wait_for(lambda: set(_states(house)) == {"done"}, what=worker.log.read_text())
    wait_for(lambda: len(mailbox.to(REPORTER)) == 3, what="received, sorted, forwarded")
    with store.transaction(house.db) as conn:  # the letter to the body was printed and sent
        conn.execute("UPDATE notice SET state = 'printed' WHERE state = 'to_print'")

    reporter.act("clerk", "annul", target=3, why="Chuyển nhầm nơi")

    wait_for(lambda: _states(house) == ["done"] * 4, what=worker.log.read_text())
    wait_for(lambda: len(mailbox.to(REPORTER)) == 4, what="the correction arrives")
    told, corrected = _outward(house)[-4:-2], _outward(house)[-2:]
    assert {who for _, who, _ in told} == {who for _, who, _ in corrected}
    assert [message for message, _, _ in corrected] == ["correction", "correction"]
    assert mailbox.to(REPORTER)[-1]["Subject"] == "Đính chính thông báo trước"


def test_an_act_annulled_within_the_recall_time_lets_nothing_leave_the_house(house, reporter, worker, mailbox):
    worker.env["KYCUONG_RECALL_SECONDS"] = "600"
    reporter.act("clerk", "forward", body="so-xay-dung")
    worker.start()
    wait_for(lambda: set(_states(house)) == {"done"}, what=worker.log.read_text())

    reporter.act("clerk", "annul", target=3, why="Chuyển nhầm nơi")

    wait_for(lambda: _states(house) == ["done"] * 4, what=worker.log.read_text())
    assert {state for message, _, state in _outward(house) if message == "feedback_forwarded"} == {"recalled"}
    assert mailbox.to(REPORTER) == []


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
