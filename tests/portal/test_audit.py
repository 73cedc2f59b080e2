"""The supervisor's room: facts, runs, notices side by side; what has no partner; the chain when somebody spoils it."""

import pytest
from sqlalchemy import create_engine, text

from cases import chain, runs_shown, store
from cases.house import House
from flows.audit import _own as own
from notifications import outbox
from tests.cases.test_runs_audit import ran
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


@pytest.fixture
def recorded(house, case):
    """The same case with its runs done and recorded. Returns (run, entry) of its first fact."""
    ran(house)
    with store.transaction(house.db) as conn:
        return conn.execute(
            "SELECT h.prefect, h.i FROM run_history h JOIN run r ON r.fact = h.fact WHERE r.case_id = %s AND r.seq = 1",
            (case,),
        ).fetchone()


def _differs(house, case, prefect, what, detail="") -> None:
    with store.transaction(house.db) as conn:
        found = [runs_shown.Difference(prefect, what, detail, "", case)]
        runs_shown.keep_differences(conn, [prefect], found, [case], house.clock())
        runs_shown.looked(conn, [case], house.clock())


def test_a_recorded_run_shows_the_entry_that_anchors_it_and_nothing_is_marked(house, case, recorded):
    page = Browser(house, "supervisor").get(f"/giam-sat/{case}").text

    assert f"Bản ghi của lượt chạy: bút toán {recorded[1]} ·" in page
    assert "<h2>Không khớp" not in page
    assert "Chưa đối chiếu với Prefect lần nào." in page
    assert "<code>recheck</code>" in page


def test_when_prefect_is_emptied_everything_is_still_shown_from_our_record(house, case, recorded):
    run, entry = recorded
    _differs(house, case, run, "gone")

    page = Browser(house, "supervisor").get(f"/giam-sat/{case}").text

    said = f"Prefect không còn lượt chạy này; bản sao của chúng ta còn nguyên, khớp với bút toán {entry}."
    assert said in page
    assert page.count("<code>recheck</code>") == 2


def test_a_copy_that_was_edited_is_marked_in_words_and_is_not_called_whole(house, case, recorded, owner):
    run, _ = recorded
    _differs(house, case, run, "gone")
    _spoil(owner, "UPDATE run_history SET state = 'Failed' WHERE prefect = :run", run=run)

    page = Browser(house, "supervisor").get(f"/giam-sat/{case}").text

    marked = page.partition("<h2>Không khớp")[2].partition("</section>")[0]
    assert "Bản sao lượt chạy đã bị sửa: khác bản ghi trong nhật ký" in marked
    assert "bản sao của chúng ta còn nguyên" not in page
    assert "1 không khớp" not in Browser(house, "supervisor").get("/giam-sat").text
    assert "2 không khớp" in Browser(house, "supervisor").get("/giam-sat").text


def test_what_prefect_shows_otherwise_is_named_at_its_run_and_brings_the_case_to_the_top(house, case, recorded):
    _differs(house, case, recorded[0], "task_changed", "recheck")

    supervisor = Browser(house, "supervisor")

    assert "Tác vụ ở Prefect đã đổi: <code>recheck</code>" in supervisor.get(f"/giam-sat/{case}").text
    assert "1 điều không khớp." in supervisor.get(f"/giam-sat/{case}").text
    assert "Cần xem ngay" in supervisor.get("/giam-sat").text


def test_the_button_asks_for_a_comparison_and_only_a_supervisor_of_the_case_may(house, case):
    supervisor = Browser(house, "supervisor")

    assert supervisor.post(f"/giam-sat/{case}/doi-chieu", {}).status_code == 303
    assert "Đang chờ đối chiếu với Prefect" in supervisor.get(f"/giam-sat/{case}").text
    with store.transaction(house.db) as conn:
        assert runs_shown.asked(conn) == [case]
    assert Browser(house, "kimlien.supervisor").post(f"/giam-sat/{case}/doi-chieu", {}).status_code == 404


def test_a_run_made_by_hand_at_prefect_is_said_on_the_list(house, case):
    _differs(house, "", "p-77", "no_fact", "intake: Completed")

    page = Browser(house, "supervisor").get("/giam-sat").text

    assert "Có 1 lượt chạy được tạo tay ở Prefect" in page
    assert "p-77" in page


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


def test_a_case_that_was_hidden_is_counted_on_the_list_and_not_named_there(house, case, owner):
    _spoil(owner, "DELETE FROM case_file WHERE id = :case", case=case)
    with store.transaction(house.db) as conn:
        runs_shown.keep_differences(conn, [], own(house, None), None, house.clock())

    page = Browser(house, "supervisor").get("/giam-sat").text

    assert "Nhật ký có vụ việc mà danh sách hồ sơ không có: 1" in page
    assert case not in page
    assert "Nhật ký và danh sách không khớp" not in Browser(house, "clerk").get("/viec").text
