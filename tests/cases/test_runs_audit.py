"""Facts against runs in what we hold ourselves: everything matches, and each thing that somebody spoils is named."""

import sys
import time
import uuid
from datetime import timedelta

import psycopg
import pytest

from cases import runs_audit, runs_shown, store, whole
from flows import history, runs
from flows.setting import Setting, use
from kycuong import audit, demo, sealing
from ledger.note import Signer
from tests.cases.walk import Walker, actor, report
from tests.portal.staff import Browser

TASK = {"id": "t", "name": "recheck", "state": "Completed", "started": "2026-11-24T08:00:00+00:00",
        "ended": "2026-11-24T08:00:01+00:00", "run_count": 1}  # fmt: skip


def shown(prefect: str, case: str, act: str, state: str = "Completed") -> dict:
    """A run as Prefect would show it."""
    tasks = [TASK | {"id": f"{prefect}-{name}", "name": name} for name in ("recheck", act, "show-1a2")]
    return {"prefect": prefect, "name": f"{case} · 1 · {act}", "state": state, "run_count": 1, "tasks": tasks,
            "started": "2026-11-24T08:00:00+00:00", "ended": "2026-11-24T08:00:02.5+00:00"}  # fmt: skip


def ran(house) -> int:
    """Let pending facts have their runs: handed, begun, ended, copied, as the worker does it. Returns how many."""
    use(Setting(house, line=None, office={}))
    now = house.clock()
    with store.transaction(house.db) as conn:
        pending = runs.pending(conn)
        for owed in pending:
            prefect = str(uuid.uuid4())
            runs.handed(conn, owed.fact, prefect, now)
            runs.started(conn, owed.fact, prefect, now)
            runs.finished(conn, owed.fact, prefect, "done", now - timedelta(minutes=1))
    for ended in history._missing():
        assert history.keep(ended, shown(ended.prefect, ended.case, ended.act)) == 1
    return len(pending)


@pytest.fixture
def case(house) -> str:
    """A case of two facts whose runs are done and recorded, beside another one."""
    case = report(house)["case"]
    Walker(house, case).act("clerk", "sort_as_feedback", why="Phản ánh về đường sá.")
    report(house, "Một việc khác.")
    ran(house)
    return case


@pytest.fixture
def spoil(server, database):
    """Run statements as the database's owner, past the triggers."""
    with psycopg.connect(server.url("kc_owner", database, "postgresql"), autocommit=True) as owner:
        owner.execute("SET session_replication_role = replica")
        yield owner.execute


def marks(house, case=None, later=timedelta()):
    with store.transaction(house.db) as conn:
        return runs_audit.marks(runs_audit.held(conn, case and [case]), house.clock() + later)


def whats(house, case=None, later=timedelta()):
    return sorted(each.what for each in marks(house, case, later))


def test_of_a_case_that_was_carried_out_nothing_is_marked(house, case):
    assert marks(house) == marks(house, case) == []
    assert marks(house, later=timedelta(days=30)) == []
    assert whole.check(house) == audit.findings(house) == []


def test_the_record_of_a_run_holds_ids_and_no_word(house, case):
    with store.transaction(house.db) as conn:
        facts = store.facts(conn, case)
        (found,) = (each for each in runs_audit.held(conn, [case]).records if facts[0].id in each.facts)
        words = [str(row[0]) for row in conn.execute("SELECT name FROM person")]
        bodies = [bytes(row[0]).decode() for row in conn.execute(
            "SELECT p.body FROM payload p JOIN journal j ON j.i = p.i WHERE j.kind = 'run.finished'")]  # fmt: skip

    assert found.says["facts"] == [facts[0].id]
    assert found.says["attempt"] == 1
    assert [task["name"] for task in found.says["tasks"]] == ["recheck", "register", "show-1a2"]
    assert len(bodies) == 3
    for word in (*words, "đường sá", "quá hạn", "@"):
        assert not any(word in body for body in bodies), word


SPOILT = {
    "UPDATE run_history SET state = 'Failed' WHERE case_id = %(case)s": ["copy_differs"] * 2,
    "UPDATE run_history SET tasks = tasks - 1 WHERE prefect = %(run)s": ["copy_differs"],
    "UPDATE run_history SET ended = ended + interval '1 s' WHERE prefect = %(run)s": ["copy_differs"],
    "UPDATE run_history SET i = i + 1 WHERE prefect = %(run)s": ["copy_differs"],
    "DELETE FROM run_history WHERE prefect = %(run)s": ["copy_gone"],
    "DELETE FROM run WHERE fact = %(fact)s": ["run_row_gone"],
    "UPDATE run SET act = 'accept' WHERE fact = %(fact)s": ["run_row_differs"],
    "UPDATE run SET state = 'failed' WHERE fact = %(fact)s": ["run_failed", "state_disagrees"],
    "UPDATE run SET state = 'pending', asked = now() - interval '2 hours' WHERE fact = %(fact)s": ["unfinished"],
    "UPDATE run SET prefect = 'x', ended = now() - interval '1 hour' WHERE fact = %(fact)s": ["not_copied"],
    "UPDATE run SET prefect = %(other)s WHERE fact = %(fact)s": ["run_of_another"],
    "UPDATE payload SET body = replace(convert_from(body, 'UTF8'), 'recheck', 'rechecq')::bytea WHERE i = %(i)s": [
        "record_broken"
    ],
    "INSERT INTO run_history (prefect, fact, case_id, flow, name, state, tasks) "
    "VALUES ('p', %(fact)s, %(case)s, 'intake', '', 'Completed', '[]')": ["copy_unanchored"],
    "INSERT INTO run_attempt (prefect, fact, attempt, noted) VALUES ('p', 'nobody', 1, now())": ["run_without_fact"],
}


@pytest.mark.parametrize("statement", SPOILT)
def test_what_somebody_spoils_by_sql_is_named(house, case, spoil, statement):
    with store.transaction(house.db) as conn:
        fact, other = [each.id for each in store.facts(conn, case)]
        run, i = conn.execute("SELECT prefect, i FROM run_history WHERE fact = %s", (fact,)).fetchone()
        there = conn.execute("SELECT prefect FROM run WHERE fact = %s", (other,)).fetchone()[0]

    spoil(statement, {"case": case, "fact": fact, "run": run, "i": i, "other": there})

    assert whats(house) == SPOILT[statement]
    if "'nobody'" not in statement:
        assert whats(house, case) == SPOILT[statement]


def test_a_fact_that_never_had_a_run_and_a_run_that_never_had_a_fact(house, spoil):
    case = report(house)["case"]
    spoil("UPDATE run SET fact = 'nobody' WHERE case_id = %s", (case,))

    assert whats(house, case) == ["fact_without_run", "run_without_fact"]


def test_a_crashed_attempt_is_recorded_beside_the_one_that_did_the_work(house):
    case = report(house)["case"]
    use(Setting(house, line=None, office={}))
    with store.transaction(house.db) as conn:
        (owed,) = runs.pending(conn)
        runs.started(conn, owed.fact, "first", house.clock())
        runs.again(conn, owed.fact, "first")
        runs.handed(conn, owed.fact, "second", house.clock())
    for run in history._missing():
        assert history.keep(run, shown(run.prefect, case, run.act, "Crashed")) == 1
    with store.transaction(house.db) as conn:
        runs.started(conn, owed.fact, "second", house.clock())
        runs.finished(conn, owed.fact, "second", "done", house.clock() - timedelta(minutes=1))
    for run in history._missing():
        assert history.keep(run, shown(run.prefect, case, run.act)) == 1

    assert marks(house, case) == []
    with store.transaction(house.db) as conn:
        found = runs_shown.runs(runs_audit.held(conn, case and [case]))
    assert [(run.prefect, run.state, run.attempt) for run in found] == [("second", "done", 2), ("first", "Crashed", 1)]
    assert all(run.index is not None for run in found)


def test_a_run_that_prefect_lost_before_we_copied_it_is_said_to_be_lost(house):
    report(house)
    use(Setting(house, line=None, office={}))
    with store.transaction(house.db) as conn:
        (owed,) = runs.pending(conn)
        runs.started(conn, owed.fact, "lost", house.clock())
        runs.finished(conn, owed.fact, "lost", "done", house.clock() - timedelta(minutes=5))
    assert [history.keep(run, None) for run in history._missing()] == [0]
    with store.transaction(house.db) as conn:
        conn.execute("UPDATE run SET ended = ended - interval '1 hour'")

    assert [history.keep(run, None) for run in history._missing()] == [1]

    assert whats(house) == ["lost_before_copy"]


HIDDEN = {
    "DELETE FROM case_file WHERE id = %(case)s": "case_hidden",
    "UPDATE case_file SET body = 'ubnd-kim-lien' WHERE id = %(case)s": "case_row",
    "UPDATE case_file SET ended = true WHERE id = %(case)s": "case_row",
    "UPDATE case_file SET due = due + 30 WHERE id = %(case)s": "case_row",
    "UPDATE case_file SET number = '999999/2026' WHERE id = %(case)s": "case_row",
    "UPDATE case_file SET stage = 'closed' WHERE id = %(case)s": "case_row",
    "UPDATE deadline SET due = due + 1 WHERE case_id = %(case)s AND place = 0": "case_row",
    "UPDATE case_file SET state = jsonb_set(state, '{body}', '\"x\"') WHERE id = %(case)s": "chain_state",
    "DELETE FROM petition WHERE case_id = %(case)s": "petition_gone",
    "UPDATE petition SET case_id = 'elsewhere' WHERE case_id = %(case)s": "petition_astray",
    "DELETE FROM journal WHERE case_id = %(case)s AND seq = 1": "journal_gap",
    "DELETE FROM journal WHERE case_id = %(case)s": "case_invented",
    "DELETE FROM payload WHERE i = (SELECT min(i) FROM journal WHERE case_id = %(case)s)": "chain_payload",
    "DELETE FROM journal WHERE i = (SELECT max(i) FROM journal)": "journal_length",
}


@pytest.mark.parametrize("statement", HIDDEN)
def test_a_case_hidden_or_altered_by_sql_is_found(house, case, spoil, statement):
    spoil(statement, {"case": case})

    assert HIDDEN[statement] in {each.what for each in audit.findings(house)}


def test_a_supervisor_hears_of_their_own_body_only_and_of_no_case_they_are_in_conflict_with(house, case, spoil):
    spoil("UPDATE case_file SET ended = true, body = 'ubnd-kim-lien' WHERE id = %s", (case,))

    looked, said = audit.look(house, actor(house, "supervisor"))
    _, nothing = audit.look(house, actor(house, "kimlien.supervisor"))

    assert {each.what for each in said.findings} == {"case_row"}
    assert case in {each.id for each in looked}
    assert nothing.findings == []
    assert nothing.cases == 0


def test_what_was_erased_by_an_entry_of_its_own_is_no_flaw_and_what_was_just_deleted_is(house, case, spoil):
    with store.transaction(house.db) as conn:
        index = conn.execute(
            "SELECT i FROM journal WHERE case_id = %s AND kind = 'run.finished' ORDER BY i", (case,)
        ).fetchone()[0]
    spoil("DELETE FROM payload WHERE i = %s", (index,))
    assert "chain_payload" in {each.what for each in audit.findings(house)}

    with store.transaction(house.db) as conn:
        store.note(conn, case, [store.Line("erasure", case, {"of": index})], house.clock())

    assert audit.findings(house) == []


@pytest.mark.drill
def test_a_thousand_cases_are_audited_in_less_than_a_minute(house):
    for _ in range(1000):
        report(house)
    while ran(house):  # some at a time
        pass

    begun = time.monotonic()
    assert audit.findings(house) == []
    took = time.monotonic() - begun

    begun = time.monotonic()
    page = Browser(house, "supervisor").get("/giam-sat")
    listed = time.monotonic() - begun
    sys.stderr.write(f"1,000 cases audited in {took:.1f} s, the list shown in {listed:.2f} s\n")
    assert page.status_code == 200
    assert took < 60


def test_a_lost_entry_counts_as_lost_only_when_a_restore_names_it(house, case, spoil):
    with store.transaction(house.db) as conn:
        index = store.claim(conn, 1)
        conn.execute(
            "INSERT INTO journal (i, entry, leaf, kind, case_id, seq) VALUES (%s, '', %s, 'lost', 'lost', %s)",
            (index, b"\x01" * 32, index),
        )
    assert [each.what for each in audit.findings(house)] == ["lost_unnamed"]

    named = {"first": index, "after": index + 1, "size": index + 1}
    with store.transaction(house.db) as conn:
        store.note_apart(conn, "log", [store.Line("restore", "log", named, b"{}")], house.clock())

    assert audit.findings(house) == []

    spoil("UPDATE journal SET entry = '{', leaf = sha256('\\x007b') WHERE kind = 'restore'")
    assert [each.what for each in audit.findings(house)] == ["lost_unnamed"]


def test_what_was_sealed_cannot_be_rewritten_or_cut_even_where_chains_and_rows_are_made_to_fit(house, case, spoil):
    sealing.seal(house, Signer.read(house.origin, bytes(32)))
    assert audit.findings(house) == []
    spoil("UPDATE journal SET leaf = decode(repeat('ab', 32), 'hex') WHERE i = 3")
    assert ("entry_rewritten", 3) in {(each.what, each.index) for each in audit.findings(house)}

    spoil("DELETE FROM journal WHERE case_id = %s", (case,))
    spoil("DELETE FROM case_file WHERE id = %s", (case,))
    spoil("DELETE FROM petition WHERE case_id = %s", (case,))

    assert {("journal_gap", 0), ("entry_removed", 0)} <= {(each.what, each.index) for each in audit.findings(house)}


@pytest.mark.drill
def test_the_whole_demo_city_leaves_no_mark_and_a_link_that_is_cut_is_named(house, spoil):
    demo.load(house)
    while ran(house):
        pass
    assert audit.findings(house) == []

    cut = spoil("DELETE FROM case_link WHERE child = (SELECT min(child) FROM case_link) RETURNING child").fetchone()[0]

    assert [(each.what, each.case, each.detail) for each in audit.findings(house)] == [("case_row", cut, "parent")]
