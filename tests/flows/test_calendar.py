"""Those concerned hear that due dates moved: one message a case, nothing of its content, once."""

import dataclasses

import pytest

from cases import calendar_log, shifts, store
from flows import calendar as flow
from flows import runs
from flows.wake import Waker
from tests.cases.test_shifts import late, sorting
from tests.cases.walk import Walker, read, report
from tests.flows.conftest import wait_for
from tests.flows.test_effects import INSIDE, desk, named, notices, to_verification

__all__ = ["desk"]


def announce(house, case, number="01/TB-THỬ", **more):
    """Give the day off on which this case's next term ends."""
    calendar_log.add(house, late(house, read(house, case).due, number=number, **more), "Người Quản Trị")
    return shifts.move(house)


def pending(house) -> int:
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT count(*) FROM run WHERE flow = 'calendar' AND state = 'pending'").fetchone()[0]


def of_moved(house) -> list[tuple[str, str, str]]:
    return [each for each in notices(house) if each[0] in ("due_moved", "news")]


def test_the_clerks_hear_once_of_a_case_that_nobody_handles_yet(house, desk):
    case = report(house)["case"]
    announce(house, case)

    assert flow.tell(desk.setting, "run-1") == (1, [])
    assert flow.tell(desk.setting, "run-2") == (0, [])

    told = of_moved(house)
    assert {message for message, _, _ in told} == {"due_moved"}
    assert told and all(recipient.startswith("account:") for _, recipient, _ in told)
    assert pending(house) == 0


def test_who_handles_the_case_hears_instead_of_the_clerks(house, desk):
    case = to_verification(house).case
    announce(house, case)

    flow.tell(desk.setting, "run-1")

    handlers = {f"person:{person}" for person in read(house, case).people.handlers}
    assert {recipient for _, recipient, _ in of_moved(house)} <= handlers
    assert of_moved(house)


def test_several_clocks_of_a_case_are_one_message_to_each(house, desk):
    case = to_verification(house).case
    days = sorted({clock.due for clock in read(house, case).clocks if clock.state == "running"})
    calendar_log.add(house, late(house, *days), "Người Quản Trị")
    moved = shifts.move(house)

    flow.tell(desk.setting, "run-1")

    assert moved.clocks > 1
    assert len(of_moved(house)) == len({recipient for _, recipient, _ in of_moved(house)})


def test_a_sender_who_asked_for_mail_hears_without_a_word_of_the_case_and_nobody_else_gets_a_letter(
    house, desk, mailbox
):
    asked, other = named(house, wants_mail=True), named(house)
    announce(house, asked.case)

    flow.tell(desk.setting, "run-1"), desk.send()

    (mail,) = mailbox.to("vi.du@thi-du.example")
    whole = mail.as_string() + mail.get_body(("plain",)).get_content()
    assert asked.number not in whole and INSIDE not in whole and "Trần Thị" not in whole
    assert [state for _, _, state in notices(house) if state == "to_print"] == []
    assert other.case


def test_the_mail_to_officials_names_the_number_and_the_day_and_no_content(house, desk, mailbox):
    receipt = report(house, INSIDE)
    announce(house, receipt["case"])

    flow.tell(desk.setting, "run-1"), desk.send()

    mail = mailbox.mails[0][1]
    text = mail.get_body(("plain",)).get_content()
    assert receipt["number"] in mail["Subject"]
    assert sorting(house, receipt["case"]).due.strftime("%d/%m/%Y") in text
    assert "phong bì" not in mail.as_string() + text


def test_what_was_interrupted_before_it_was_noted_is_told_once(house, desk, monkeypatch):
    announce(house, report(house)["case"])
    with monkeypatch.context() as broken:
        broken.setattr(runs, "told", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            flow.tell(desk.setting, "run-1")
    before = len(of_moved(house))

    flow.tell(desk.setting, "run-2")

    assert len(of_moved(house)) == before > 0
    assert pending(house) == 0


def test_some_cases_a_run(house, desk):
    cases = [report(house)["case"] for _ in range(5)]
    announce(house, cases[0])

    assert [flow.tell(desk.setting, f"run-{n}", most=2)[0] for n in range(4)] == [2, 2, 1, 0]


def test_a_moved_clock_that_does_not_come_out_again_is_alarmed_and_nobody_is_told_of_it(house, desk, server, database):
    case = report(house)["case"]
    announce(house, case)
    with store.transaction(house.db) as conn:
        fact = store.facts(conn, case)[-1]
        spoiled = read(house, case)
        clock = dataclasses.replace(spoiled.clocks[0], amount=99)
        state = store.CASE.dump_json(dataclasses.replace(spoiled, clocks=(clock,))).decode()
        conn.execute("UPDATE case_file SET state = %s WHERE id = %s", (state, case))

    assert flow.tell(desk.setting, "run-1") == (1, [fact.id])
    assert flow.tell(desk.setting, "run-2") == (0, [])

    with store.transaction(house.db) as conn:
        alarms = conn.execute("SELECT count(*) FROM journal WHERE kind = 'alarm.unlawful'").fetchone()
        state = conn.execute("SELECT state FROM run WHERE fact = %s", (fact.id,)).fetchone()
    assert (alarms, state) == ((1,), ("failed",))
    assert of_moved(house) == []


def test_moved_clocks_wake_their_flow_and_hold_up_no_other_run(house):
    case = report(house)["case"]
    announce(house, case)

    names = [name for name, _ in Waker(house, client=None).wanted(house.clock())]
    with store.transaction(house.db) as conn:
        handed = {owed.flow for owed in runs.pending(conn)}

    assert names == ["calendar"]
    assert handed == {"intake"}


def test_a_worker_tells_by_itself(house, worker, mailbox):
    case = report(house, INSIDE)["case"]
    Walker(house, case).act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    announce(house, case)

    worker.start()

    wait_for(lambda: pending(house) == 0, what="the moved due date is told")
    wait_for(lambda: [mail for _, mail in mailbox.mails if "lịch nghỉ" in mail["Subject"]], what="the mail has left")
    with store.transaction(house.db) as conn:
        state, prefect = conn.execute("SELECT state, prefect FROM run WHERE flow = 'calendar'").fetchone()
    assert state == "done" and prefect
