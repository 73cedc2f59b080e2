"""Accounts and sessions: passwords, the lock, the clock of a session; nothing but hashes is kept."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, select

from kycuong import demo
from people import accounts
from people.load import account_id
from people.tables import AccountRow, SessionRow

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
CLERK = account_id("clerk")


def test_the_right_password_opens_the_account(house):
    assert accounts.log_in(house.db, "clerk", demo.password(), NOW) == CLERK


def test_a_wrong_password_an_unknown_login_and_a_disabled_account_open_nothing(house):
    with Session(house.db) as rows:
        rows.get(AccountRow, account_id("head")).active = False
        rows.commit()

    assert accounts.log_in(house.db, "clerk", "sai", NOW) is None
    assert accounts.log_in(house.db, "nobody", demo.password(), NOW) is None
    assert accounts.log_in(house.db, "head", demo.password(), NOW) is None


def test_an_unknown_login_costs_one_hash_like_a_known_one(house, monkeypatch):
    checked = []
    real = accounts.HASHER.verify
    monkeypatch.setattr(
        type(accounts.HASHER),
        "verify",
        lambda self, kept, given: checked.append(kept[:30]) or real(kept, given),
    )

    accounts.log_in(house.db, "clerk", "sai", NOW)
    accounts.log_in(house.db, "nobody", "sai", NOW)

    known, unknown = checked
    assert known.split("$")[:4] == unknown.split("$")[:4]


def _missed(house, times):
    with Session(house.db) as rows:
        rows.get(AccountRow, CLERK).misses = times
        rows.commit()


def test_the_tenth_miss_locks_the_account_for_a_quarter_of_an_hour(house):
    _missed(house, 9)

    accounts.log_in(house.db, "clerk", "sai", NOW)

    assert accounts.log_in(house.db, "clerk", demo.password(), NOW + 14 * MINUTE) is None
    assert accounts.log_in(house.db, "clerk", demo.password(), NOW + 15 * MINUTE) == CLERK


def test_the_ninth_miss_locks_nothing_and_a_success_begins_the_count_anew(house):
    _missed(house, 8)
    accounts.log_in(house.db, "clerk", "sai", NOW)

    assert accounts.log_in(house.db, "clerk", demo.password(), NOW) == CLERK

    with Session(house.db) as rows:
        assert rows.get(AccountRow, CLERK).misses == 0


def test_only_the_hash_of_a_token_is_kept(house):
    token = accounts.open_session(house.db, CLERK, NOW)

    with Session(house.db) as rows:
        kept = rows.exec(select(SessionRow)).one()
    assert len(token) >= 43
    assert kept.token == accounts._hash(token)
    assert token.encode() not in kept.token


@pytest.mark.parametrize(
    ("visits", "alive"),
    [
        ([29 * MINUTE], True),
        ([30 * MINUTE], False),
        ([29 * MINUTE, 58 * MINUTE], True),
        ([20 * MINUTE * place for place in range(1, 36)], True),
        ([20 * MINUTE * place for place in range(1, 37)], False),
    ],
)
def test_a_session_ends_after_thirty_idle_minutes_or_twelve_hours(house, visits, alive):
    token = accounts.open_session(house.db, CLERK, NOW)

    seen = [accounts.visit(house.db, token, NOW + after) for after in visits]

    assert all(seen[:-1])
    assert (seen[-1] is not None) is alive


def test_logging_out_ends_one_session_and_end_all_the_rest(house):
    first, second, third = (accounts.open_session(house.db, CLERK, NOW) for _ in range(3))

    accounts.log_out(house.db, first)
    assert [bool(accounts.visit(house.db, token, NOW)) for token in (first, second, third)] == [
        False,
        True,
        True,
    ]

    accounts.end_all(house.db, CLERK)
    assert [bool(accounts.visit(house.db, token, NOW)) for token in (second, third)] == [False, False]


def test_looking_twice_in_a_minute_writes_nothing(house):
    token = accounts.open_session(house.db, CLERK, NOW)

    accounts.visit(house.db, token, NOW + timedelta(seconds=59))

    with Session(house.db) as rows:
        assert rows.exec(select(SessionRow)).one().seen == NOW
