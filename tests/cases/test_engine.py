"""engine.take: one act, one transaction, one answer."""

import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from cases import engine, store
from cases.errors import CaseNotFound, NotAllowed, Refused, StaleCase
from cases.model import Act
from ledger import entry as ledger
from ledger.merkle import leaf_hash
from tests.cases.walk import Walker, actor, read, report


def _sort(house, case, act_id=None, expected=1):
    act = Act(
        act_id or uuid.uuid4().hex,
        "sort_as_denunciation",
        case,
        expected,
        house.setting().today,
        {"why": "Nêu hành vi"},
    )
    return engine.take(house, act, actor(house, "clerk"))


def test_a_report_gets_its_case_its_first_entry_and_its_run(house):
    answer = report(house)

    assert answer["stage"] == "received"
    with store.transaction(house.db) as conn:
        kinds = conn.execute("SELECT kind FROM journal WHERE case_id = %s", (answer["case"],)).fetchall()
        runs = conn.execute("SELECT flow, state FROM run WHERE fact = %s", (answer["fact"],)).fetchall()
    assert kinds == [("report.received",)]
    assert runs == [("intake", "pending")]


def test_the_same_act_sent_twice_is_one_fact_with_one_answer(house):
    case = report(house)["case"]
    act_id = uuid.uuid4().hex

    first, second = _sort(house, case, act_id), _sort(house, case, act_id)

    assert first == second
    assert read(house, case).seq == 2


def test_a_hundred_at_once_on_one_version_exactly_one_wins(house):
    case = report(house)["case"]
    clerk = actor(house, "clerk")
    barrier = threading.Barrier(8)

    def one(turn):
        if turn < 8:
            barrier.wait()
        act = Act(uuid.uuid4().hex, "sort_as_denunciation", case, 1, house.setting().today, {"why": "Nêu hành vi"})
        try:
            engine.take(house, act, clerk)
        except StaleCase as stale:
            return stale.facts["current"]
        return "won"

    with ThreadPoolExecutor(8) as pool:
        ends = list(pool.map(one, range(100)))

    assert ends.count("won") == 1
    assert ends.count(2) == 99


def test_a_refused_act_changes_nothing(house):
    case = report(house)["case"]
    with store.transaction(house.db) as conn:
        before = conn.execute("SELECT (SELECT size FROM journal_head), count(*) FROM answer").fetchone()

    with pytest.raises(Refused) as refusal:
        Walker(house, case).act("clerk", "accept")

    with store.transaction(house.db) as conn:
        after = conn.execute("SELECT (SELECT size FROM journal_head), count(*) FROM answer").fetchone()
    assert refusal.value.facts["why"] == "unknown_act"
    assert before == after
    assert read(house, case).seq == 1


def test_a_wrong_role_is_not_allowed_and_a_stranger_sees_no_case(house):
    case = report(house)["case"]

    with pytest.raises(NotAllowed):
        Walker(house, case).act("inspector1", "sort_as_denunciation", why="Nêu hành vi")
    with pytest.raises(CaseNotFound):
        Walker(house, case).act("kimlien.clerk", "sort_as_denunciation", why="Nêu hành vi")


def test_the_journal_refuses_update_delete_and_truncate(house):
    report(house)

    for statement in ("UPDATE journal SET kind = 'x'", "DELETE FROM journal", "TRUNCATE journal"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege), store.transaction(house.db) as conn:
            conn.execute(statement)


def test_even_the_owner_meets_the_trigger(server, house, database):
    report(house)

    for statement in ("UPDATE journal SET kind = 'x'", "DELETE FROM journal", "TRUNCATE journal"):
        with (
            psycopg.connect(server.url("kc_owner", database, "postgresql")) as conn,
            pytest.raises(psycopg.errors.InsufficientPrivilege, match="append-only"),
        ):
            conn.execute(statement)


def test_index_has_no_gap_and_each_case_is_chained(house):
    cases = [report(house)["case"] for _ in range(3)]
    for case in cases:
        _sort(house, case)
    with pytest.raises(StaleCase):
        _sort(house, cases[0])
    report(house)

    with store.transaction(house.db) as conn:
        rows = conn.execute("SELECT i, entry, leaf, case_id, seq FROM journal ORDER BY i").fetchall()
    ends = {}
    for index, (i, raw, leaf, case, seq) in enumerate(rows):
        entry = ledger.decode(bytes(raw))
        assert (i, entry["i"], entry["seq"]) == (index, index, seq)
        assert entry["prev"] == ends.get(case, ledger.GENESIS)
        assert leaf_hash(bytes(raw)) == bytes(leaf)
        ends[case] = bytes(leaf).hex()


def test_an_entry_holds_no_word_of_the_report_and_no_account_id(house):
    secret = "Bà Thí Dụ ở số 7 ngõ Minh Hoạ đòi phong bì"
    case = report(house, secret)["case"]
    _sort(house, case)

    with store.transaction(house.db) as conn:
        entries = [bytes(row[0]).decode() for row in conn.execute("SELECT entry FROM journal")]
    assert all("Thí Dụ" not in each and actor(house, "clerk").id not in each for each in entries)


def test_the_case_that_lists_show_is_the_one_that_the_journal_makes(house):
    case = report(house)["case"]
    walker = Walker(house, case)
    walker.act("clerk", "sort_as_denunciation", why="Nêu hành vi")
    walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")

    with store.transaction(house.db) as conn:
        assert store.replay(store.facts(conn, case)) == store.read_case(conn, case)


def test_decomposed_text_is_stored_composed(house):
    import unicodedata

    case = report(house, unicodedata.normalize("NFD", "Nguyễn phản ánh việc chậm trễ"))["case"]

    with store.transaction(house.db) as conn:
        text = store.facts(conn, case)[0].texts["text"].text
    assert text == "Nguyễn phản ánh việc chậm trễ"
