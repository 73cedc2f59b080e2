"""The log is not sealed any more: administrators and supervisors hear of it once an outage."""

import tomllib
from datetime import UTC, datetime, timedelta

import pytest

from cases import store
from flows.freshness import look
from flows.setting import Setting
from kycuong import sealing
from ledger.checkpoint import Checkpoint
from ledger.merkle import EMPTY_ROOT
from ledger.note import Signer
from notifications.render import render
from tests.cases.walk import report
from tests.conftest import ROOT

BEGAN = datetime(2026, 11, 24, 1, 15, tzinfo=UTC)


@pytest.fixture
def setting(house):
    house.clock = lambda: BEGAN
    return Setting(house, None, tomllib.loads((ROOT / "office.toml").read_text()), BEGAN)


def sealed(house, at, enough=True):
    note = Checkpoint(house.origin, 0, EMPTY_ROOT).signed(Signer.read(house.origin, b"k" * 32))
    with store.transaction(house.db) as conn:
        sealing.keep(conn, note, at, enough)


def after(setting, minutes, began=BEGAN):
    setting.house.clock = lambda: began + timedelta(minutes=minutes)
    return look(setting)


def notices(house):
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT recipient, address, facts, message FROM notice ORDER BY key").fetchall()


def test_fourteen_minutes_are_nothing_and_sixteen_are_one_mail_each(setting):
    sealed(setting.house, BEGAN)

    assert after(setting, 14) == 0
    told = after(setting, 16)
    assert told > 1 and after(setting, 21) == 0

    found = notices(setting.house)
    assert len(found) == told == len({recipient for recipient, *_ in found})
    assert {"quantri@thanhtra.example"} < {address for _, address, *_ in found}
    for _, _, facts, message in found:
        made = render(message, "vi", facts)
        assert "08:15 24/11/2026" in made.subject and "15 phút" in made.text


def test_after_it_recovered_another_outage_is_told_again(setting):
    sealed(setting.house, BEGAN)
    told = after(setting, 16)
    later = BEGAN + timedelta(hours=1)
    sealed(setting.house, later)

    assert after(setting, 10, later) == 0
    assert after(setting, 16, later) == told
    assert len(notices(setting.house)) == 2 * told


def test_sealing_without_enough_witnesses_is_an_outage_too(setting):
    sealed(setting.house, BEGAN)
    sealed(setting.house, BEGAN + timedelta(minutes=15), enough=False)

    assert after(setting, 16) > 0


def test_a_log_that_was_never_sealed_is_told_once_something_is_in_it(setting):
    assert after(setting, 60) == 0

    setting.house.clock = lambda: BEGAN
    report(setting.house)

    assert after(setting, 14) == 0
    assert after(setting, 16) > 0


def test_a_house_that_was_stopped_overnight_gets_two_minutes_to_seal_again(setting):
    sealed(setting.house, BEGAN - timedelta(hours=10))

    assert after(setting, 1) == 0
    assert after(setting, 3) > 0


def test_the_office_may_be_more_patient(setting):
    sealed(setting.house, BEGAN)
    setting.house.stale_minutes = 60

    assert after(setting, 59) == 0
    assert after(setting, 61) > 0
