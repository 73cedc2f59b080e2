"""What a log's entries add up to, seen from outside."""

from datetime import UTC, date, datetime, timedelta

import pytest

from ledger import watch
from ledger.errors import LedgerError
from ledger.merkle import leaf_hash
from ledger.watch import Row, fold, found
from tests.kycuong.served_log import NOW, Journal

TODAY = date(2026, 11, 24)


def rows(journal: Journal) -> list[Row]:
    return [Row(i, leaf_hash(raw), raw) for i, raw in enumerate(journal.entries)]


def seen(journal: Journal, today: date = TODAY, silent: int = 30) -> list[tuple[str, str]]:
    found = fold(lambda: rows(journal)).standing(today, silent)
    return [(each.code, each.case) for each in found]


@pytest.fixture
def journal() -> Journal:
    return Journal()


def test_a_term_is_overdue_the_day_after_its_last_day(journal):
    journal.fact("a", terms="accept 2026-11-24")

    assert seen(journal) == []
    assert seen(journal, TODAY + timedelta(days=1)) == [("overdue", "a")]


def test_a_term_that_was_met_is_not_overdue(journal):
    journal.fact("a", terms="accept 2026-11-20")
    journal.fact("a", terms="")

    assert seen(journal) == []


def test_a_paused_term_is_not_overdue(journal):
    journal.fact("a", terms="accept 2026-11-20 paused, resolve 2026-12-24")

    assert seen(journal) == []


def test_a_case_is_silent_after_its_last_fact_whatever_else_was_recorded(journal):
    journal.fact("a", NOW - timedelta(days=30))
    journal.add("run.finished", "a", NOW)

    assert seen(journal) == [("silent", "a")]
    assert seen(journal, silent=31) == []


def test_the_days_of_a_finding_do_not_make_it_another_one(journal):
    journal.fact("a", terms="accept 2026-11-20")
    made = fold(lambda: rows(journal))

    (first,), (later,) = (list(made.standing(TODAY + timedelta(days=n), 30)) for n in (1, 2))

    assert first != later
    assert first.key == later.key


def test_an_ended_case_is_neither_overdue_nor_silent(journal):
    journal.fact("a", NOW - timedelta(days=99), terms="accept 2026-01-01", ended=0)
    journal.fact("a", NOW - timedelta(days=98), terms="", ended=1)

    assert seen(journal) == []


def test_ending_while_a_term_is_owed_is_found(journal):
    journal.fact("a", terms="resolve 2026-12-24")
    journal.fact("a", terms="resolve 2026-12-24", ended=1)

    assert seen(journal) == [("ended_with_terms", "a")]


def test_ending_without_a_reason_stays_found_after_it_was_opened_again(journal):
    journal.fact("a")
    journal.fact("a", ended=1, reasoned=0)
    journal.fact("a", ended=0)

    assert seen(journal) == [("ended_without_reason", "a")]


@pytest.mark.parametrize("spoiled", ["prev", "seq"])
def test_a_chain_that_breaks_is_found(journal, spoiled):
    journal.fact("a")
    journal.ends["a"] = (1, "0" * 64) if spoiled == "prev" else (2, journal.ends["a"][1])
    journal.fact("a")

    assert seen(journal) == [("chain_broken", "a")]


def test_an_entry_that_says_another_place_is_found(journal):
    journal.fact("a")
    taken = rows(journal)
    journal.entries.insert(0, journal.entries[0])

    assert [each.code for each in fold(lambda: [taken[0], taken[0]._replace(i=1)]).faults] == [
        "wrong_place",
        "chain_broken",
    ]


SPOILED = {
    "no JSON": b"rubbish",
    "no object": b"[1]",
    "bytes": b"\xff\xfe",
    "nothing in it": b"{}",
    "an hour that is none": b'{"v":1,"i":0,"t":"today","k":"case.fact","case":"a","seq":1,"prev":"' + b"0" * 64 + b'"}',
    "a chain's name that is none": b'{"v":1,"i":0,"t":"2026-11-24T09:00Z","k":"x","case":"\\u001b[31m","seq":1}',
    "a number as text": b'{"v":1,"i":0,"t":"2026-11-24T09:00Z","k":"restore","case":"log","seq":"x","prev":""}',
}


@pytest.mark.parametrize("raw", SPOILED.values(), ids=SPOILED)
def test_bytes_that_are_no_entry_are_found_and_nothing_stops(raw):
    assert "not_an_entry" in [each.code for each in fold(lambda: [Row(0, leaf_hash(raw), raw)]).faults]


def test_an_entry_of_which_nothing_is_known_is_found():
    made = fold(lambda: [Row(0, b"l" * 32, None)])

    assert list(made.standing(TODAY, 30)) == [found("entry_unknown", lasting=True, index=0)]


def test_what_a_restore_names_is_lost_and_said_so(journal):
    """The case goes on as the old backup had it: its chain is whole without the lost entries."""
    journal.fact("a")
    before = journal.ends["a"]
    journal.fact("a", terms="accept 2026-01-01")
    journal.fact("b")
    journal.add("restore", "log", first=1, after=3, size=3)
    journal.ends["a"] = before
    journal.fact("a")

    assert seen(journal) == [("entries_lost", "")]


@pytest.mark.parametrize("named", [{"first": 0, "after": 9}, {"first": 2, "after": 1}, {"first": -1, "after": 1},
                                   {"first": "0", "after": "1"}, {"after": 1}])  # fmt: skip
def test_a_restore_cannot_name_what_is_not_before_it(journal, named):
    journal.fact("a")
    journal.add("restore", "log", **named)

    assert watch.lost(rows(journal)) == []


@pytest.mark.parametrize(
    "said", ["accept", "accept 2026-13-01", "accept 2026-12-01 later", "a 2026-12-01,b 2026-12-01"]
)
def test_terms_have_one_spelling(said):
    with pytest.raises((LedgerError, ValueError)):
        list(watch.terms(said))


def test_reports_are_counted_in_the_month_of_hanoi(journal):
    journal.fact("a", NOW.replace(day=30, hour=16))
    journal.fact("b", NOW.replace(day=30, hour=17))
    journal.fact("b", NOW.replace(day=30, hour=17))

    made = fold(lambda: rows(journal))

    assert (made.received(3), made.received(1)) == ({"2026-11": 1, "2026-12": 1}, {"2026-11": 1})


def test_the_next_terms_come_soonest_first(journal):
    journal.fact("a", terms="resolve 2026-12-01")
    journal.fact("b", terms="accept 2026-11-25, resolve 2027-01-01")

    assert [case for _, case, _ in fold(lambda: rows(journal)).due(date(2026, 12, 1))] == ["b", "a"]


def test_an_hour_that_hanoi_has_no_day_for_is_no_entry_and_stops_nothing(journal):
    journal.fact("a", datetime(9999, 12, 31, 20, tzinfo=UTC))
    journal.fact("b", terms="accept 2026-11-20")

    assert seen(journal) == [("not_an_entry", ""), ("overdue", "b")]
