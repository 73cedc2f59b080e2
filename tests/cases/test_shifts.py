"""A holiday announced late moves the running clocks that end otherwise: an entry each, once; the record stays whole."""

import dataclasses
import threading
from datetime import date, timedelta

import pytest

from cases import calendar_log, chain, shifts, store
from cases.clocks import Notice
from cases.errors import BadCalendar
from cases.house import DIRECTORY_SECONDS, House
from flows import record
from tests.cases.walk import Walker, read, report


def late(house: House, *days: date, number: str = "01/TB-THỬ", kind: str = "off", **more) -> Notice:
    """Return a notice of these days."""
    today = house.setting().today
    rows = tuple((day, kind, "thông báo muộn") for day in days)
    return Notice(days[0].year, number, today, "Bộ Nội vụ", "A", rows, **more)


def enter(house: House, notice: Notice) -> shifts.Shifted:
    assert calendar_log.add(house, notice, "Người Quản Trị")
    return shifts.move(house)


def sorting(house: House, case: str):
    return read(house, case).clock("sorting")


def verified(house: House, case: str) -> None:
    """The chain holds, replay makes the case that is shown, and every moved clock comes out again."""
    with store.transaction(house.db) as conn:
        assert chain.check(conn, case)[1] == []
        facts = store.facts(conn, case)
    assert [fact.seq for fact in facts] == list(range(1, len(facts) + 1))
    for fact in facts:
        record.recheck(house, fact.id)


def entries(house: House, kind: str = "case.calendar") -> int:
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT count(*) FROM journal WHERE kind = %s", (kind,)).fetchone()[0]


def test_each_clock_that_moves_has_one_entry_and_the_others_none(house):
    moving, sorted_already = report(house)["case"], report(house)["case"]
    due = sorting(house, moving).due
    Walker(house, sorted_already).act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")

    moved = enter(house, late(house, due, kind="off"))

    assert moved.cases <= moved.clocks == entries(house)
    assert sorting(house, moving).due > due
    assert sorting(house, sorted_already).due == due
    verified(house, moving)


def test_the_work_lists_follow_the_moved_clock(house):
    case = report(house)["case"]
    due = sorting(house, case).due

    enter(house, late(house, due))

    now = sorting(house, case).due
    with store.transaction(house.db) as conn:
        shown = conn.execute("SELECT due FROM case_file WHERE id = %s", (case,)).fetchone()
        listed = conn.execute("SELECT due FROM deadline WHERE case_id = %s AND term = 'sorting'", (case,)).fetchone()
    assert shown == listed == (now,)


def test_a_day_that_decides_nothing_moves_nothing(house):
    case = report(house)["case"]
    after = sorting(house, case).due + timedelta(days=30)

    assert enter(house, late(house, after)) == shifts.Shifted()
    assert entries(house) == 0
    assert read(house, case).seq == 1


def test_the_same_notice_twice_is_one(house):
    case = report(house)["case"]
    notice = late(house, sorting(house, case).due)
    enter(house, notice)

    assert not calendar_log.add(house, notice, "Người khác")
    assert shifts.move(house) == shifts.Shifted()
    assert (entries(house), entries(house, "calendar.notice")) == (1, 1)


def test_one_number_is_one_notice_unless_it_says_that_it_corrects(house):
    due = sorting(house, report(house)["case"]).due
    enter(house, late(house, due))

    with pytest.raises(BadCalendar) as refused:
        calendar_log.add(house, late(house, due + timedelta(days=1)), "Người Quản Trị")

    assert refused.value.facts["why"] == "number_taken"
    assert entries(house, "calendar.notice") == 1
    assert calendar_log.add(house, late(house, due + timedelta(days=1), replaces=("01/TB-THỬ",)), "Người Quản Trị")


def test_several_notices_entered_at_once_all_hold_and_the_same_one_is_entered_once(house):
    first = house.setting().today + timedelta(days=1)
    notices = [late(house, first + timedelta(days=n), number=f"{n}/TB-THỬ") for n in (0, 1, 2, 3, 0)]
    new = []

    threads = [
        threading.Thread(
            target=lambda each=each: new.append(calendar_log.add(dataclasses.replace(house), each, "Người Quản Trị"))
        )
        for each in notices
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    house.look_at_the_calendar()

    assert sorted(new) == [False, True, True, True, True]
    assert all(house.setting().calendar.rests(first + timedelta(days=n)) for n in range(4))
    assert house.calendar.version == entries(house, "calendar.notice") == 4


def test_what_was_interrupted_goes_on_when_it_is_asked_again(house):
    cases = [report(house)["case"] for _ in range(3)]
    due = sorting(house, cases[0]).due
    calendar_log.add(house, late(house, due), "Người Quản Trị")
    shifts._batch(house, [cases[0]])

    assert shifts.move(house) == shifts.Shifted(2, 2)
    assert all(sorting(house, case).due > due for case in cases)


def test_two_movers_at_once_move_each_clock_once(house):
    cases = [report(house)["case"] for _ in range(12)]
    calendar_log.add(house, late(house, sorting(house, cases[0]).due), "Người Quản Trị")
    moved = []

    threads = [threading.Thread(target=lambda: moved.append(shifts.move(dataclasses.replace(house)))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sum(moved, shifts.Shifted()) == shifts.Shifted(12, 12)
    assert entries(house) == 12
    for case in cases:
        verified(house, case)


def test_a_case_with_several_clocks_gets_an_entry_for_each(house):
    case = report(house)["case"]
    walker = Walker(house, case)
    walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")
    walker.act("clerk", "set_allegations", allegations=[{"id": "a1", "subject": "cb-093", "kind": "person"}], acts="x")
    walker.act("head", "accept", form_right="yes", capacity="yes", competence="yes", basis="yes")
    running = {clock.term: clock.due for clock in read(house, case).clocks if clock.state == "running"}

    moved = enter(house, late(house, *sorted({*running.values()})))

    assert moved.clocks == len(running) >= 2
    assert entries(house) == moved.clocks
    assert all(read(house, case).clock(term).due > due for term, due in running.items())
    verified(house, case)


def test_an_act_decided_by_the_calendar_before_is_decided_again(house):
    """Another process enters a notice while this one still has the old calendar in its hands."""
    before = sorting(house, report(house)["case"]).due
    house.setting()
    calendar_log.add(dataclasses.replace(house), late(house, before), "Người Quản Trị")
    assert house.calendar.version == 0

    case = report(house)["case"]

    assert sorting(house, case).due > before
    assert house.calendar.version == 1
    verified(house, case)


def test_an_act_of_a_case_is_decided_again_too(house):
    case = report(house)["case"]
    before = sorting(house, case).due
    house.setting()
    calendar_log.add(dataclasses.replace(house), late(house, before), "Người Quản Trị")

    Walker(house, case).act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")

    assert read(house, case).clock("sorting").met_on == house.setting().today
    with store.transaction(house.db) as conn:
        assert store.facts(conn, case)[-1].options["calendar"] == 1
    verified(house, case)


def test_facts_of_before_and_after_a_notice_come_out_again_each_by_its_own_calendar(house):
    case = report(house)["case"]
    enter(house, late(house, sorting(house, case).due))
    enter(house, late(house, sorting(house, case).due, number="02/TB-THỬ"))
    Walker(house, case).act("clerk", "sort_as_feedback", why="Nêu việc")

    verified(house, case)
    with store.transaction(house.db) as conn:
        assert [fact.options["calendar"] for fact in store.facts(conn, case)] == [0, 1, 2, 2]


def test_facts_from_before_the_notices_come_out_again_without_the_library(house):
    """A fact that names no calendar was decided when later years knew weekends only."""
    old = house.calendar_of({"switches": []})

    assert old.rests(date(2027, 1, 1)) is None
    assert house.calendar_of({"switches": [], "calendar": 0}).rests(date(2027, 1, 1)) == "Tết Dương lịch (thư viện)"


def test_an_annulment_passes_over_the_moved_clock_and_counts_by_todays_calendar(house):
    case = report(house)["case"]
    walker = Walker(house, case)
    due = sorting(house, case).due
    walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    enter(house, late(house, due, read(house, case).due))
    assert read(house, case).history[-1].act == "calendar"

    walker.act("clerk", "annul", target=2, why="Ghi nhầm")

    now = read(house, case)
    assert now.stage == "received"
    assert now.clock("sorting").due > due
    assert now.here_since == now.received_on
    verified(house, case)


def test_a_moved_clock_is_no_act_that_could_be_annulled(house):
    case = report(house)["case"]
    enter(house, late(house, sorting(house, case).due))

    with pytest.raises(Exception, match="not_the_last_act"):
        Walker(house, case).act("clerk", "annul", target=2, why="Ghi nhầm")


def test_a_moved_due_day_that_somebody_forged_is_found(house):
    case = report(house)["case"]
    enter(house, late(house, sorting(house, case).due))
    with store.transaction(house.db) as conn:
        forged = store.facts(conn, case)[-1]
    clock = dataclasses.replace(forged.clocks[0], due=date(2099, 1, 1))

    with pytest.raises(Exception, match="decision"):
        record._decided_alike(house, _before(house, case), dataclasses.replace(forged, clocks=(clock,)), [])


def _before(house: House, case: str):
    with store.transaction(house.db) as conn:
        return store.replay(store.facts(conn, case)[:-1])


def test_another_release_of_the_library_is_no_fault_of_the_record(house):
    """What rests on a year without a notice names the release that it was decided with."""
    case = report(house)["case"]
    enter(house, late(house, sorting(house, case).due))
    with store.transaction(house.db) as conn:
        fact = store.facts(conn, case)[-1]
    other = dataclasses.replace(fact.clocks[0], due=date(2027, 2, 11))
    rests = dataclasses.replace(fact, clocks=(other,), options=fact.options | {"library": "0.001"})

    record._decided_alike(house, _before(house, case), rests, [])

    with pytest.raises(Exception, match="decision"):
        record._decided_alike(house, _before(house, case), dataclasses.replace(rests, stage="closed"), [])


def test_another_process_sees_a_notice_within_five_seconds(house):
    other = dataclasses.replace(house)
    assert other.calendar.version == 0

    calendar_log.add(house, late(house, date(2026, 12, 21)), "Người Quản Trị")
    other._noted_at -= DIRECTORY_SECONDS + 0.1

    assert other.calendar.rests(date(2026, 12, 21)) == "thông báo muộn"


def test_the_name_of_whoever_entered_it_is_in_the_payload_and_not_in_the_public_log(house):
    calendar_log.add(house, late(house, date(2026, 12, 21)), "Người Quản Trị")

    with store.transaction(house.db) as conn:
        (raw,) = conn.execute("SELECT entry FROM journal WHERE kind = 'calendar.notice'").fetchone()
        (known,) = calendar_log.entered(conn)
    assert "Người Quản Trị" not in bytes(raw).decode()
    assert known.by == "Người Quản Trị"


def test_reports_keep_coming_in_while_clocks_are_moved(house):
    cases = [report(house)["case"] for _ in range(6)]
    calendar_log.add(house, late(house, sorting(house, cases[0]).due), "Người Quản Trị")
    mover = threading.Thread(target=shifts.move, args=(dataclasses.replace(house),))

    mover.start()
    cases += [report(house)["case"] for _ in range(6)]
    mover.join()

    assert len({sorting(house, case).due for case in cases}) == 1
