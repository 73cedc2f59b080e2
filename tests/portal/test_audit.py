"""The supervisor's room: facts, runs, notices side by side; what has no partner; the chain when somebody spoils it."""

import pytest
from sqlalchemy import create_engine, text

from cases import chain, store
from cases.house import House
from notifications import outbox
from tests.cases.walk import Walker, report
from tests.portal.staff import Browser


@pytest.fixture
def case(house: House) -> str:
    case = report(house)["case"]
    Walker(house, case).act("clerk", "sort_as_feedback", why="Phản ánh về đường sá.")
    return case


@pytest.fixture
def owner(server, database):
    """Somebody with the migration owner's rights: the only one whom the database lets spoil the record."""
    db = create_engine(server.url("kc_owner", database))
    yield db
    db.dispose()


def _spoil(owner, statement: str, **values) -> None:
    with owner.begin() as conn:
        conn.execute(text("SET session_replication_role = replica"))  # the owner goes past the triggers
        conn.execute(text(statement), values)


def test_facts_runs_and_notices_stand_in_one_line(house, case):
    page = Browser(house, "supervisor").get(f"/giam-sat/{case}").text

    assert page.index("Tiếp nhận, ghi sổ") < page.index("Phân loại: phản ánh, kiến nghị")
    assert page.count("chờ chạy") == 2
    assert "Không có gì lẻ cặp" in page
    assert "Phản ánh về đường sá." not in page


def test_a_copied_run_shows_its_tasks_and_times(house, case):
    with store.transaction(house.db) as conn:
        fact = store.facts(conn, case)[0].id
        conn.execute("UPDATE run SET state = 'done', prefect = 'p-1' WHERE fact = %s", (fact,))
        conn.execute(
            """INSERT INTO run_history (prefect, fact, case_id, flow, name, state, started, ended, tasks)
               VALUES ('p-1', %s, %s, 'intake', 'x', 'Completed', now(), now() + interval '2 s',
                       '[{"name": "register", "state": "Completed", "started": "2026-11-24T08:00:00+00:00"}]')""",
            (fact, case),
        )

    page = Browser(house, "supervisor").get(f"/giam-sat/{case}").text

    assert '<span class="d-tag d-ok">xong</span> <code>register</code>' in page
    assert "2,0 giây" in page


def test_what_has_no_partner_is_shown_on_either_side(house, case):
    with store.transaction(house.db) as conn:
        fact = store.facts(conn, case)[1].id
        conn.execute("DELETE FROM run WHERE fact = %s", (fact,))
        conn.execute(
            """INSERT INTO run_history (prefect, fact, case_id, flow, name, state, tasks)
               VALUES ('p-9', 'nobody', %s, 'intake', 'x', 'Completed', '[]')""",
            (case,),
        )
        lost = outbox.Notice("f:reporter:news:x", case, 1, "gone", "news", "reporter:x", {})
        outbox.put(conn, lost, house.clock(), 0)

    page = Browser(house, "supervisor").get(f"/giam-sat/{case}").text

    loose = page.partition("Lẻ cặp")[2].partition("</section>")[0]
    assert "Việc số 2 (Phân loại: phản ánh, kiến nghị) không có lượt chạy." in loose
    assert "p-9" in loose
    assert "Thư không gắn với việc nào" in loose


def test_a_failed_notice_brings_its_case_to_the_top(house, case):
    with store.transaction(house.db) as conn:
        fact = store.facts(conn, case)[0].id
        outbox.put(
            conn,
            outbox.Notice(f"{fact}:role:clerk:news:a", case, 1, fact, "news", "account:a", {}),
            house.clock(),
            0,
        )
        conn.execute("UPDATE notice SET state = 'failed', problem = '550'")

    supervisor = Browser(house, "supervisor")

    assert "Cần xem ngay" in supervisor.get("/giam-sat").text
    assert "1 không gửi được" in supervisor.get("/giam-sat").text
    assert "550" in supervisor.get(f"/giam-sat/{case}").text


def test_the_button_says_that_the_chain_holds(house, case):
    supervisor = Browser(house, "supervisor")

    page = supervisor.post(f"/giam-sat/{case}/kiem-tra", {})

    assert page.status_code == 200
    assert "Đã kiểm tra 2 dòng" in page.text


SPOILT = [
    ("UPDATE journal SET entry = entry || ' '::bytea WHERE case_id = :case AND seq = 1", "leaf"),
    ("UPDATE journal SET leaf = decode(md5('x'), 'hex') WHERE case_id = :case AND seq = 1", "prev"),
    ("DELETE FROM journal WHERE case_id = :case AND seq = 2", "end"),
    ("DELETE FROM journal WHERE case_id = :case AND seq = 1", "order"),
    (
        "UPDATE payload SET body = body || ' ' WHERE i IN (SELECT i FROM journal WHERE case_id = :case)",
        "payload",
    ),
    ("DELETE FROM payload WHERE i IN (SELECT i FROM journal WHERE case_id = :case AND seq = 1)", "payload"),
    (
        "UPDATE payload SET salt = decode(md5('x'), 'hex') WHERE i IN (SELECT i FROM journal WHERE case_id = :case)",
        "payload",
    ),
    ("UPDATE case_file SET state = jsonb_set(state, '{stage}', '\"closed\"') WHERE id = :case", "state"),
]


@pytest.mark.parametrize(("statement", "flaw"), SPOILT)
def test_a_spoilt_record_is_named(house, case, owner, statement, flaw):
    _spoil(owner, statement, case=case)

    with store.transaction(house.db) as conn:
        _, flaws = chain.check(conn, case)

    assert flaw in {each.what for each in flaws}
    assert "không nguyên vẹn" in Browser(house, "supervisor").post(f"/giam-sat/{case}/kiem-tra", {}).text


def test_a_supervisor_of_another_body_sees_and_checks_nothing(house, case):
    stranger = Browser(house, "kimlien.supervisor")

    assert case not in stranger.get("/giam-sat").text
    assert stranger.get(f"/giam-sat/{case}").status_code == 404
    assert stranger.post(f"/giam-sat/{case}/kiem-tra", {}).status_code == 404
    assert Browser(house, "clerk").post(f"/giam-sat/{case}/kiem-tra", {}).status_code == 403
