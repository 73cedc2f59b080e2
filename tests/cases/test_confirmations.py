"""The legal officer signs a rule whose source is weak; a signature is added to, never changed."""

from dataclasses import replace

import psycopg
import pytest
from psycopg import errors

from cases import confirmations, store
from cases.confirmations import Confirmation, confirmed, find, read, sign, waits
from cases.errors import BadRulebook, CaseError, NotAllowed, Refused
from cases.rulebook import shelf
from cases.words import sentence
from tests.cases.walk import BODY, actor

WEAK = "denunciation@2026-07-01#terms.inspection"  # level C: the duration of a provincial inspection
SURE = "denunciation@2026-07-01#terms.handle"
SOURCE = "Luật Thanh tra 84/2025, Điều 00 (bản giấy, trang 0)"


@pytest.fixture
def signs(house):
    """Sign a rule as somebody; return the row."""

    def go(
        rule: str = WEAK, login: str = "legal", said: str = "confirmed", source: str = SOURCE, **more
    ) -> Confirmation:
        found, who = find(house.rules, rule), actor(house, login)
        row = Confirmation(found.id, said, who.id, BODY, house.clock(), source, **more)
        return sign(house.db, who, BODY, found, row)

    return go


def _why(refused: pytest.ExceptionInfo[CaseError]) -> str:
    assert sentence(refused.value) and sentence(refused.value, "en")
    return str(refused.value.facts["why"])


def test_a_weak_rule_waits_until_the_legal_officer_has_signed_it(house, signs):
    book = house.rules["denunciation@2026-07-01"]
    before = waits(book, "terms", "inspection", confirmed(read(house.db)))

    signs(value=45, note="đọc tại thư viện")

    standing = confirmed(read(house.db))
    assert (before, waits(book, "terms", "inspection", standing)) == (True, False)
    assert (standing[WEAK].source, standing[WEAK].value, standing[WEAK].note) == (SOURCE, 45, "đọc tại thư viện")


def test_a_signature_taken_back_stays_on_the_list_and_no_longer_stands(house, signs):
    signs()
    signs(said="withdrawn", source="Đọc nhầm bản dự thảo")

    assert [row.said for row in read(house.db)] == ["confirmed", "withdrawn"]
    assert confirmed(read(house.db)) == {}


def test_a_version_is_not_confirmed_by_a_signature_under_another_one(house, signs):
    signs()
    newer = replace(house.rules["denunciation@2026-07-01"], version="2030-01-01")

    assert waits(newer, "terms", "inspection", confirmed(read(house.db)))


@pytest.mark.parametrize("login", ["head", "clerk", "admin", "supervisor", "kimlien.legal"])
def test_nobody_but_the_legal_officer_of_this_office_signs(house, signs, login):
    with pytest.raises(NotAllowed) as refused:
        signs(login=login)

    assert _why(refused) == "wrong_role"
    assert read(house.db) == []


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"rule": SURE}, "needs_no_confirmation"),
        ({"rule": "denunciation@2026-07-01#acts.annul"}, "needs_no_confirmation"),
        ({"source": "  "}, "confirmation_without_source"),
        ({"source": "x" * 501}, "confirmation_without_source"),
        ({"said": "withdrawn"}, "not_confirmed"),
        ({"value": 0}, "value_is_not_ours"),
        ({"value": 10**12}, "value_is_not_ours"),
        ({"source": "\u200b"}, "confirmation_without_source"),
        ({"source": "\udcff"}, "confirmation_without_source"),  # what a terminal of another encoding sends
        ({"note": "x" * 501}, "confirmation_without_source"),
    ],
)
def test_there_must_be_something_to_sign_and_a_source_to_sign_it_on(house, signs, more, why):
    with pytest.raises(Refused) as refused:
        signs(**more)

    assert _why(refused) == why
    assert read(house.db) == []


def test_what_is_signed_keeps_no_hidden_signs(signs):
    assert signs(source=f"{SOURCE}\x00\u202e\udcff").source == SOURCE


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("denunciation@1999-01-01#terms.handle", "no_such_rule"),
        ("denunciation@2026-07-01#terms.dance", "no_such_rule"),
        ("denunciation@2026-07-01", "no_such_rule"),
        ("denunciation@2026-07-01#transfer", "rule_twice"),
    ],
)
def test_a_rule_that_is_not_there_or_not_plain_is_said(name, why):
    with pytest.raises(BadRulebook) as refused:
        find(shelf(), name)

    assert _why(refused) == why


def test_the_kind_may_be_left_out_where_it_is_plain():
    assert find(shelf(), "denunciation@2026-07-01#resolution").id == "denunciation@2026-07-01#terms.resolution"


@pytest.mark.parametrize(
    "change",
    ["UPDATE rule_confirmation SET said = 'withdrawn'", "DELETE FROM rule_confirmation", "TRUNCATE rule_confirmation"],
)
def test_neither_the_application_nor_the_owner_changes_a_row(house, signs, server, database, change):
    signs()

    with pytest.raises(errors.InsufficientPrivilege), store.transaction(house.db) as conn:
        conn.execute(change)
    with (
        pytest.raises(errors.InsufficientPrivilege),
        psycopg.connect(server.url("kc_owner", database, "postgresql")) as own,
    ):
        own.execute(change)
    assert len(read(house.db)) == 1


def test_the_house_reads_signatures_at_most_every_five_seconds(house, signs):
    assert house.confirmed() == {}
    signs()

    assert house.confirmed() == {}
    house._confirmed_at -= 6
    assert set(house.confirmed()) == {WEAK}


def test_every_level_below_a_may_be_signed():
    assert {"B", *confirmations.WEAK} == confirmations.SIGNED
