"""What a step does to the world, without Prefect: whom it tells, what leaves, what an annulment stops or corrects."""

import asyncio
import uuid
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest

from cases import intake, store
from cases.errors import Unlawful
from cases.plan import plan
from flows import effects, record
from flows.setting import Setting, use
from kycuong import office
from notifications.mail import Line
from tests.cases.walk import BODY, Walker, report
from tests.flows.conftest import ROOT

INSIDE = "Chị Tưởng Tượng kể: cán bộ đòi phong bì"
SUMMARY = "Bị phản ánh gây chậm trễ khi giải quyết hồ sơ"


@pytest.fixture
def desk(house, mailbox):
    """The effects of this process on a real SMTP server; run one fact's effects with `desk(fact)`."""
    made = Setting(house, Line(mailbox.url), office.read(ROOT / "office.toml"))

    def carry_out(fact: str) -> list[str]:
        use(made)
        step = record.recheck(made.house, fact)
        keys = (
            effects.correct(made, step)
            if step.fact.annuls
            else effects.put(made, step, plan(step.after, step.fact, step.rule).notices)
        )
        return [key for key, _ in keys]

    def send() -> int:
        async def all_due() -> int:
            line = Line(mailbox.url)
            tried = 0
            while await effects.deliver(replace(made, line=line)):
                tried += 1
            await line.close()
            return tried

        return asyncio.run(all_due())

    carry_out.send = send
    carry_out.setting = made
    return carry_out


def notices(house) -> list[tuple[str, str, str]]:
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT message, recipient, state FROM notice ORDER BY place, key").fetchall()


def named(house, **more):
    identity = {"name": "Trần Thị Ví Dụ", "email": "vi.du@thi-du.example"}
    return intake.receive(house, intake.Report(INSIDE, BODY, identity=identity, **more))


def to_verification(house, persons=("cb-093",), **more) -> Walker:
    walker = Walker(house, report(house, INSIDE, **more)["case"])
    walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")
    alleged = [{"id": f"a{place}", "subject": person} for place, person in enumerate(persons, 1)]
    walker.act("clerk", "set_allegations", allegations=alleged, acts="Nhận tiền, tháng 7")
    walker.act("head", "accept", form_right="yes", capacity="yes", competence="yes", basis="yes")
    walker.act("head", "assign_team", team=["cb-013", "cb-015"])
    return walker


def test_a_fact_carried_out_twice_makes_each_notice_once(house, desk, mailbox):
    fact = report(house)["fact"]

    assert desk(fact) == desk(fact)
    desk.send(), desk.send()

    assert len(mailbox.mails) == len(notices(house)) == 1


def test_a_reporter_who_asked_for_mail_gets_one_that_says_nothing_of_the_case(house, desk, mailbox):
    receipt = named(house, wants_mail=True)

    desk(receipt.fact), desk.send()

    (mail,) = mailbox.to("vi.du@thi-du.example")
    whole = mail.as_string() + mail.get_body(("plain",)).get_content()
    assert receipt.number not in whole and "phong bì" not in whole and "Trần Thị" not in whole
    assert "mã biên nhận" in mail.get_body(("plain",)).get_content()


def test_a_reporter_who_wrote_on_the_english_pages_is_written_to_in_english(house, desk, mailbox):
    desk(named(house, wants_mail=True, language="en").fact), desk.send()

    (mail,) = mailbox.to("vi.du@thi-du.example")
    assert mail["Subject"] == "There is news"
    assert "receipt code" in mail.get_body(("plain",)).get_content()


def test_a_reporters_address_lies_in_no_row_of_the_outbox(house, desk):
    desk(named(house, wants_mail=True).fact)

    with store.transaction(house.db) as conn:
        assert conn.execute("SELECT count(*) FROM notice WHERE notice::text LIKE '%thi-du.example%'").fetchone() == (0,)


def test_a_reporter_who_asked_for_no_mail_gets_a_letter_in_the_list_to_print(house, desk, mailbox):
    desk(named(house).fact), desk.send()

    assert [state for message, _, state in notices(house) if message == "news"] == ["to_print"]
    assert mailbox.to("vi.du@thi-du.example") == []


def test_a_spoiled_notice_is_given_up_and_stops_no_other(house, desk, mailbox):
    desk(report(house)["fact"]), desk(report(house)["fact"])
    with store.transaction(house.db) as conn:
        first = conn.execute("SELECT min(key) FROM notice").fetchone()[0]
        conn.execute("UPDATE notice SET facts = facts - 'number' WHERE key = %s", (first,))

    desk.send()

    assert sorted(state for _, _, state in notices(house)) == ["failed", "sent"]


def test_a_server_that_does_not_let_us_in_fails_no_notice_for_good(house, desk):
    desk(report(house)["fact"])
    elsewhere = replace(desk.setting, line=Line("smtp://127.0.0.1:1"))

    asyncio.run(effects.deliver(elsewhere))

    assert [state for _, _, state in notices(house)] == ["queued"]


def test_an_act_annulled_within_the_recall_time_lets_nothing_leave(house, desk, mailbox):
    house.recall_seconds = 600
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_feedback", why="Chậm trễ")
    desk(walker.act("clerk", "forward", body="so-xay-dung")["fact"]), desk.send()

    desk(walker.act("clerk", "annul", target=3, why="Chuyển nhầm nơi")["fact"]), desk.send()

    assert [(message, state) for message, _, state in notices(house)] == [("feedback_forwarded", "recalled")]
    assert mailbox.mails == []


def test_an_act_annulled_after_its_notices_left_is_corrected_to_everyone_who_got_one(house, desk):
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    desk(walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")["fact"]), desk.send()

    desk(walker.act("clerk", "annul", target=3, why="Nhầm hồ sơ")["fact"]), desk.send()

    told, corrected = notices(house)
    assert (told[0], corrected[0]) == ("act_needed", "correction")
    assert told[1:] == corrected[1:]


def test_a_run_that_comes_after_the_annulment_of_its_act_tells_nobody(house, desk):
    walker = Walker(house, report(house)["case"])
    late = walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")["fact"]
    desk(walker.act("clerk", "annul", target=2, why="Nhầm hồ sơ")["fact"])

    assert desk(late) == []
    assert notices(house) == []


def test_a_letter_to_the_person_reported_holds_the_summary_and_the_code_and_no_word_of_the_report(house, desk):
    walker = to_verification(house)
    walker.act("inspector1", "notify_content", summary=SUMMARY, checked_by="cb-015")
    fact = walker.act("inspector1", "invite_person_reported", meeting_on=str(house.setting().today), place="Phòng 1")
    (key,) = desk(fact["fact"])

    with store.transaction(house.db) as conn:
        told = effects.letters.opened(conn, house, outbox_facts(conn, key))
        served = conn.execute("SELECT count(*) FROM served_code").fetchone()[0]

    assert told["texts"] == ["Phòng 1"]
    assert served == 1 and len(told["code"]) == 29
    assert "phong bì" not in str(told)


def test_a_person_reported_who_has_mail_gets_the_words_on_paper_and_a_mail_without_any(
    server, database, house, desk, mailbox
):
    with psycopg.connect(server.url("kc_owner", database, "postgresql")) as owner:
        owner.execute("UPDATE person SET email = 'nguoi.bi.bao@thi-du.example' WHERE id = 'cb-093'")
    walker = to_verification(house)

    desk(walker.act("inspector1", "notify_content", summary=SUMMARY, checked_by="cb-015")["fact"]), desk.send()

    assert notices(house) == [
        ("content_notified", "person:cb-093", "to_print"),
        ("paper_for_you", "mail:person:cb-093", "sent"),
    ]
    (mail,) = mailbox.to("nguoi.bi.bao@thi-du.example")
    whole = mail.as_string() + mail.get_body(("plain",)).get_content()
    assert SUMMARY not in whole and "/2026" not in whole and "kèm mã" in whole


def test_an_act_annulled_within_the_recall_time_leaves_no_paper_and_no_letter_to_print(house, desk):
    walker = to_verification(house)
    told = walker.act("inspector1", "notify_content", summary=SUMMARY, checked_by="cb-015")
    desk(told["fact"]), asyncio.run(effects.draft.fn(record.recheck(house, told["fact"]), "content_notice"))

    desk(walker.act("inspector1", "annul", target=told["seq"], why="Nhầm người")["fact"])

    assert notices(house) == [("content_notified", "person:cb-093", "recalled")]
    with store.transaction(house.db) as conn:
        assert conn.execute("SELECT kind, state FROM document").fetchall() == [("content_notice", "void")]


def outbox_facts(conn, key: str) -> dict:
    return conn.execute("SELECT facts FROM notice WHERE key = %s", (key,)).fetchone()[0]


def test_those_whom_the_allegations_name_are_told_and_nobody_whom_only_the_sender_named(house, desk):
    walker = to_verification(house, named_persons=["cb-097"])

    desk(walker.act("inspector1", "notify_content", summary=SUMMARY, checked_by="cb-015")["fact"])

    assert [(message, who) for message, who, _ in notices(house)] == [("content_notified", "person:cb-093")]


def test_a_code_of_a_letter_lies_nowhere_in_the_database(house, desk):
    walker = to_verification(house)
    (key,) = desk(walker.act("inspector1", "notify_content", summary=SUMMARY, checked_by="cb-015")["fact"])
    with store.transaction(house.db) as conn:
        facts = outbox_facts(conn, key)
        code = effects.letters.opened(conn, house, facts)["code"]

    assert code not in str(facts) and code.replace("-", "") not in str(facts)


def test_a_person_of_the_role_who_may_not_know_of_the_case_is_not_told(house, desk):
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    walker.act("chair", "recuse", person="cb-010", why="Người thân có liên quan")

    desk(walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")["fact"])

    assert notices(house) == []  # the only deciding head stepped aside


def test_mail_waits_for_earlier_mail_to_the_same_reader_of_the_same_case(house, desk, mailbox):
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_denunciation", why="Nêu người và hành vi")
    second = walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")["fact"]
    with store.transaction(house.db) as conn:
        first = conn.execute("SELECT fact FROM run WHERE seq = 2").fetchone()[0]
    desk(first), desk(second)
    with store.transaction(house.db) as conn:
        conn.execute("UPDATE notice SET not_before = %s WHERE place = 2", (house.clock() + timedelta(hours=1),))

    desk.send()

    assert mailbox.mails == []


def test_a_recheck_of_a_fact_nobody_made_is_refused(house):
    report(house)
    with pytest.raises(Unlawful):
        record.recheck(house, uuid.uuid4().hex)


def test_of_two_persons_reported_only_the_one_whom_the_act_names_is_written_to(house, desk):
    walker = to_verification(house, ["cb-093", "cb-097"])

    desk(walker.act("inspector1", "notify_content", person="cb-097", summary=SUMMARY, checked_by="cb-015")["fact"])

    assert [(message, who) for message, who, _ in notices(house)] == [("content_notified", "person:cb-097")]


def test_a_protection_case_tells_the_sender_and_the_house_and_never_the_person_reported(house, desk):
    walker = to_verification(house)
    opened = walker.act("clerk", "ask_protection", protection_kind="request", concerned="so-xay-dung", part="Bị đe dọa")

    with store.transaction(house.db) as conn:
        (fact,) = [each.id for each in store.facts(conn, opened["opened"][0])]
    desk(opened["fact"]), desk(fact)

    told = [who for _, who, _ in notices(house)]
    assert told and not any("cb-093" in who for who in told)
