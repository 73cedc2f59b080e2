"""The outbox as a machine: twice is once, order within a case, growing pauses, giving up where staff see it."""

from datetime import timedelta

import pytest

from cases import store
from notifications import outbox


@pytest.fixture
def conn(house):
    with store.transaction(house.db) as opened:
        yield opened


@pytest.fixture
def now(house):
    return house.clock()


def notice(key: str, place: int = 1, case: str = "c1", **more) -> outbox.Notice:
    more.setdefault("address", "nguoi.nhan@thi-du.example")
    return outbox.Notice(key, case, place, f"fact-{place}", "news", "person:cb-001", {}, **more)


def state(conn, key: str) -> str:
    return conn.execute("SELECT state FROM notice WHERE key = %s", (key,)).fetchone()[0]


def test_the_same_key_put_twice_is_one_notice(conn, now):
    assert outbox.put(conn, notice("k"), now, 0)
    assert not outbox.put(conn, notice("k", place=9), now, 0)
    assert conn.execute("SELECT place FROM notice").fetchall() == [(1,)]


def test_a_notice_to_staff_leaves_at_once_and_an_outward_one_after_the_recall_time(conn, now):
    outbox.put(conn, notice("staff", case="a"), now, 600)
    outbox.put(conn, notice("outward", case="b", outward=True), now, 600)

    assert outbox.claim(conn, now).key == "staff"
    assert outbox.claim(conn, now + timedelta(seconds=599), "outward") is None
    assert outbox.claim(conn, now + timedelta(seconds=600), "outward").key == "outward"


def test_notices_to_one_reader_of_one_case_leave_in_the_order_of_the_facts(conn, now):
    outbox.put(conn, notice("second", place=2), now, 0)
    outbox.put(conn, notice("first", place=1), now, 0)

    assert outbox.claim(conn, now, "second") is None
    assert outbox.claim(conn, now).key == "first"
    outbox.sent(conn, "first", now)
    assert outbox.claim(conn, now).key == "second"


def test_a_notice_that_is_being_sent_is_nobody_elses_until_its_minute_is_over(conn, now):
    outbox.put(conn, notice("k"), now, 0)
    outbox.claim(conn, now)

    assert outbox.claim(conn, now + timedelta(seconds=59)) is None
    assert outbox.claim(conn, now + timedelta(seconds=60)).attempts == 2


def test_pauses_grow_and_the_eighth_refusal_is_the_last(conn, now):
    outbox.put(conn, notice("k"), now, 0)
    pauses, at = [], now
    while state(conn, "k") == "queued":
        claimed = outbox.claim(conn, at)
        outbox.refused(conn, claimed, "451", at, permanent=False)
        after = conn.execute("SELECT not_before FROM notice").fetchone()[0]
        pauses.append((after - at).total_seconds())
        at = after

    assert pauses == sorted(pauses) and len(pauses) == outbox.MOST_ATTEMPTS == 8
    assert state(conn, "k") == "failed"


def test_a_refusal_for_good_is_not_tried_again(conn, now):
    outbox.put(conn, notice("k"), now, 0)

    outbox.refused(conn, outbox.claim(conn, now), "550", now, permanent=True)

    assert (state(conn, "k"), outbox.claim(conn, now + timedelta(days=1))) == ("failed", None)


def test_who_has_no_address_gets_a_letter_that_is_printed_once(conn, now):
    outbox.put(conn, notice("k", address=None), now, 0)

    assert state(conn, "k") == "to_print"
    assert outbox.printed(conn, "k", now, "bưu điện, thư bảo đảm")
    assert not outbox.printed(conn, "k", now, "trao tay")


def test_a_recall_stops_what_is_here_and_names_what_has_left(conn, now):
    outbox.put(conn, notice("left", case="a"), now, 0)
    outbox.sent(conn, outbox.claim(conn, now).key, now)
    outbox.put(conn, notice("here", case="b", outward=True), now, 600)
    outbox.put(conn, notice("paper", case="d", address=None, outward=True), now, 600)

    reached = outbox.recall(conn, "fact-1")

    assert reached == [("person:cb-001", "nguoi.nhan@thi-du.example", None, "vi")]
    assert (state(conn, "here"), state(conn, "paper"), state(conn, "left")) == ("recalled", "recalled", "sent")
