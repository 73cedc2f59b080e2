"""The demo city: every story ends where it says, by the real engine, under its own clock."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from cases import store
from cases.house import HANOI
from kycuong import demo
from kycuong.stories import PATHS

ENDS = {
    "received": "received",
    "feedback_sorted": "registered",
    "feedback_forwarded": "answering",
    "feedback_answered": "answered",
    "feedback_rated": "published",
    "feedback_closed": "closed",
    "feedback_higher": "answering",
    "protected": "protecting",
    "protection_ended": "ended",
    "sorted": "screening",
    "screening": "screening",
    "not_accepted": "not_accepted",
    "transferred": "transferred",
    "guided": "guided",
    "verification": "verification",
    "extended": "verification",
    "suspended": "verification",
    "withdrawn": "terminated",
    "inspection": "inspection",
    "concluded_true": "handling",
    "concluded_false": "handling",
    "disclosed": "disclosure",
    "disciplined": "disclosure",
    "voting": "disclosure",
    "closed_false": "closed",
}


def _report(path):
    return {
        "id": f"thu-{path}",
        "regime": "denunciation",
        "channel": "web",
        "mode": "anonymous",
        "received": date(2026, 7, 6),
        "body": "thanh-tra-thanh-pho",
        "subject": "Thu tiền ngoài quy định",
        "text": "Giáo viên thu tiền ngoài quy định.",
        "carry_to": path,
        "allegations": [
            {"person": "cb-075", "act": "Thu tiền dạy thêm", "time": "tháng 5/2026", "place": "trường"},
        ],
    }


@pytest.mark.parametrize("path", sorted(PATHS))
def test_each_story_ends_at_its_stage(house, path):
    teller = demo.Teller(house, datetime(2026, 7, 6, 9, tzinfo=HANOI))
    story = teller.story(_report(path), 1, teller.at)

    for at in story:
        teller.at = at

    with store.transaction(house.db) as conn:
        stages = [row[0] for row in conn.execute("SELECT stage FROM case_file ORDER BY number")]
    assert stages[0] == ENDS[path]
    assert stages[1:] == {"disciplined": ["disclosure"], "voting": ["council"]}.get(path, [])


def test_every_path_has_its_expected_end():
    assert set(ENDS) == set(PATHS)


@pytest.fixture
def city(house):
    """The whole city as it stands on 24/11/2026."""
    today = replace(house, clock=lambda: datetime(2026, 11, 24, 9, tzinfo=HANOI))
    demo.load(today)
    return today


def _stages(city):
    with store.transaction(city.db) as conn:
        rows = conn.execute("SELECT procedure, stage, state->>'rulebook' FROM case_file").fetchall()
    return {(procedure, city.rules[book].stages[stage].ends) for procedure, stage, book in rows}


def test_every_procedure_has_a_case_that_lives_and_one_that_has_ended(city):
    alone = {book.procedure for book in city.rules if book.standalone}

    assert {(procedure, ended) for procedure in alone for ended in (False, True)} <= _stages(city)


@pytest.mark.parametrize("undertaking", demo.undertakings(), ids=lambda row: row["id"])
def test_each_undertaking_ends_at_its_stages(house, undertaking):
    """One that speaks of what another published comes with it."""
    named = str(undertaking)
    others = [row for row in demo.undertakings() if f"@public:{row['id']}'" in named]
    teller = demo.Teller(house, datetime(2026, 11, 24, 9, tzinfo=HANOI))

    for row in (*others, undertaking):
        tale = teller.tale(row, 1)
        teller.at = next(tale)
        for at in tale:
            teller.at = at

    with store.transaction(house.db) as conn:
        ends = {name: store.read_case(conn, teller.case_of[name]).stage for name in undertaking["ends"]}
    assert ends == undertaking["ends"]


def test_the_city_is_no_larger_than_a_desk_can_show(city):
    with store.transaction(city.db) as conn:
        (cases,) = conn.execute("SELECT count(*) FROM case_file").fetchone()

    assert cases <= 110


def test_the_city_on_a_day(city):
    """One road: three senders with their own codes, 37 signers, one case. Posted lately: still to be read."""
    with store.transaction(city.db) as conn:
        joined = [row[0] for row in conn.execute("SELECT id FROM case_file WHERE stage = 'joined'")]
        into = {store.read_case(conn, case).done("join").data["other"] for case in joined}
        senders = conn.execute(
            "SELECT channel, signers, code FROM petition WHERE case_id = ANY(%s) ORDER BY received_on",
            ([*into, *joined],),
        ).fetchall()
        (public,) = conn.execute(
            "SELECT count(*) FROM disclosure WHERE state = 'public' AND until >= '2026-11-24'"
        ).fetchone()
        (voting,) = conn.execute("SELECT count(*) FROM ballot WHERE state = 'open'").fetchone()
        (over,) = conn.execute("SELECT count(*) FROM disclosure WHERE until < '2026-11-24'").fetchone()

    assert len(into) == 1
    assert [(channel, signers) for channel, signers, _ in senders] == [("paper", 24), ("counter", 12), ("email", 1)]
    assert len({code for _, _, code in senders}) == 3
    assert public >= 4
    assert voting == 1  # somebody can try the secret ballot
    assert over >= 4
