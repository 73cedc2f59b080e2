"""A piped transaction is kept whole or not at all, and its connection serves the next one."""

import psycopg
import pytest

from cases import store

PUT = "INSERT INTO register (name, year, last) VALUES (%s, 2026, %s)"


def _names(house):
    with store.transaction(house.db) as conn:
        return {row[0] for row in conn.execute("SELECT name FROM register WHERE year = 2026 AND name LIKE 'piped%'")}


def test_what_was_sent_together_is_kept_together(house):
    with store.piped(house.db) as conn:
        conn.execute(PUT, ("piped one", 1))
        conn.execute(PUT, ("piped two", 1))

    assert _names(house) == {"piped one", "piped two"}


def test_when_the_very_last_statement_fails_nothing_is_kept(house):
    with pytest.raises(psycopg.errors.UniqueViolation), store.piped(house.db) as conn:
        conn.execute(PUT, ("piped", 1))
        conn.execute(PUT, ("piped", 2))

    assert _names(house) == set()


def test_when_the_caller_fails_nothing_is_kept(house):
    with pytest.raises(ZeroDivisionError), store.piped(house.db) as conn:
        conn.execute(PUT, ("piped", 1))
        assert conn.execute("SELECT 1").fetchone() == (1,)  # the server has seen the row by now
        conn.execute(PUT, (f"piped {1 // 0}", 1))

    assert _names(house) == set()


def test_a_failed_transaction_leaves_its_connection_fit_for_the_next(house):
    house.db.dispose()
    with pytest.raises(psycopg.errors.UniqueViolation), store.piped(house.db) as conn:
        failed = conn
        conn.execute(PUT, ("piped", 1))
        conn.execute(PUT, ("piped", 2))

    with store.piped(house.db) as conn:
        conn.execute(PUT, ("piped", 3))
        assert conn is failed

    assert _names(house) == {"piped"}
