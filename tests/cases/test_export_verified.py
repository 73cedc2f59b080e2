"""A bundle from real cases is accepted by the verifier; whatever was done to the record behind it turns it red."""

import io
import json
import zipfile
from hashlib import sha256

import pytest
from sqlalchemy import create_engine, text

from cases import evidence, exported, store
from cases.errors import Refused
from kycuong.sealing import seal
from ledger import policy, verify
from ledger.checkpoint import Checkpoint
from ledger.note import Signer
from ledger.policy import Trusted
from people.load import account_id
from tests.cases.carried import denounced
from tests.cases.walk import Walker, actor, report

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)
POLICY = policy.read(policy.written([Trusted(SIGNER.verifier)], {}, 0))
CANARY = "Con chim hoàng yến 7C41"


@pytest.fixture
def case(house):
    """A walked case with a file and a finished run; others beside it, one of which the supervisor may not see."""
    case = denounced(house)
    with store.transaction(house.db) as conn:
        fact = store.facts(conn, case)[0].id
        stored = evidence.put(house.evidence, io.BytesIO(b"a paper"), "a.txt", 1)
        evidence.keep(conn, house, case, fact, [stored], "clerk")
        paper = "Quyết định thụ lý".encode()
        conn.execute(
            "INSERT INTO document (id, case_id, fact, kind, state, content) VALUES ('d', %s, %s, %s, 'signed', %s)",
            (case, fact, "acceptance_decision", paper),
        )
        papers = [{"kind": "acceptance_decision", "sha256": sha256(paper).hexdigest()}]
        run = {"flow": "intake", "state": "Completed", "tasks": [], "papers": papers, "facts": [fact]}
        line = store.Line("run.finished", case, {"act": fact, "state": "Completed"}, json.dumps(run).encode())
        store.note(conn, case, [line], house.clock())
    report(house)
    hidden = report(house, CANARY)["case"]
    with store.transaction(house.db) as conn:
        conn.execute(
            "UPDATE case_file SET state = jsonb_set(state, '{people,recused}', %s::jsonb) WHERE id = %s",
            (json.dumps([account_id("supervisor")]), hidden),
        )
    return case


def verified(house, path, case=None):
    with path.open("w+b") as out:
        exported.write(house, actor(house, "supervisor"), "bundle", case, out)
    return verify.check(path, POLICY)


def inside(path):
    """Return everything in a zip, unpacked, with the members' names."""
    with zipfile.ZipFile(path) as archive:
        return b"".join(name.encode() + archive.read(name) for name in archive.namelist())


def found(result):
    return {each.code for each in result.findings}


@pytest.fixture
def spoil(server, database):
    """Somebody with the migration owner's rights, past the triggers."""
    db = create_engine(server.url("kc_owner", database))

    def does(statement, **values):
        with db.begin() as conn:
            conn.execute(text("SET session_replication_role = replica"))
            conn.execute(text(statement), values)

    yield does
    db.dispose()


def test_a_bundle_of_one_walked_case_holds(house, case, tmp_path):
    seal(house, SIGNER)

    result = verified(house, tmp_path / "one.zip", case)

    assert found(result) == set()
    assert (result.holds, result.scope, result.cases, result.withheld) == (True, "case", 1, 0)
    assert (result.files, result.unfinished) == (2, result.facts - 1)


def test_a_bundle_of_all_holds_for_a_supervisor_who_may_not_see_one_case(house, case, tmp_path):
    seal(house, SIGNER)
    path = tmp_path / "all.zip"

    result = verified(house, path)

    assert found(result) == set()
    assert (result.holds, result.scope, result.cases) == (True, "all", 2)
    assert result.withheld == 2  # the hidden one, and the discipline case, which is another body's
    assert CANARY.encode() not in inside(path)


def test_it_holds_again_after_exports_acts_and_another_sealing(house, case, tmp_path):
    first = Checkpoint.read(seal(house, SIGNER).text)
    assert verified(house, tmp_path / "1.zip").holds
    assert verified(house, tmp_path / "2.zip", case).holds
    Walker(house, report(house)["case"]).act("clerk", "sort_as_feedback", why="Phản ánh về đường sá.")
    assert verified(house, tmp_path / "3.zip").holds
    assert verified(house, tmp_path / "4.zip", case).holds

    seal(house, SIGNER, first.size)

    assert found(verified(house, tmp_path / "5.zip")) == set()
    assert found(verified(house, tmp_path / "6.zip", case)) == set()


OF_CASE = "WHERE i IN (SELECT i FROM journal WHERE case_id = :case)"
SPOILT = [
    ("UPDATE journal SET entry = entry || ' '::bytea WHERE case_id = :case AND seq = 3", "root_differs"),
    ("UPDATE journal SET entry = 'x'::bytea WHERE case_id = :case AND seq = 3", "entry_unreadable"),
    ("DELETE FROM journal WHERE case_id = :case AND seq = 3", "entries_not_all"),
    (f"UPDATE payload SET body = body || ' ' {OF_CASE}", "payload_differs"),
    (f"UPDATE payload SET body = 'x' {OF_CASE}", "payload_differs"),
    (f"UPDATE payload SET body = '\\xff' {OF_CASE}", "payload_missing"),
    (f"DELETE FROM payload {OF_CASE}", "payload_missing"),
    ("UPDATE case_file SET stage = 'closed' WHERE id = :case", "list_differs"),
    ("UPDATE case_file SET entries = entries - 1 WHERE id = :case", "list_differs"),
]  # fmt: skip


@pytest.fixture
def small(house):
    """A case of three entries, one of which names a file."""
    case = report(house)["case"]
    fact = Walker(house, case).act("clerk", "sort_as_feedback", why="Phản ánh về đường sá.")["fact"]
    with store.transaction(house.db) as conn:
        stored = evidence.put(house.evidence, io.BytesIO(b"a paper"), "a.txt", 1)
        evidence.keep(conn, house, case, fact, [stored], "clerk")
    return case


@pytest.mark.parametrize(("statement", "code"), SPOILT)
def test_a_spoilt_record_is_exported_all_the_same_and_named_by_the_verifier(
    house, small, spoil, tmp_path, statement, code
):
    seal(house, SIGNER)
    spoil(statement, case=small)

    result = verified(house, tmp_path / "all.zip")

    assert code in found(result)
    for what in ("csv", "ocel"):
        assert exported.write(house, actor(house, "supervisor"), what, None, io.BytesIO()).entries


def test_a_case_of_which_nobody_can_say_who_may_see_it_is_counted_and_left_out(house, small, spoil, tmp_path):
    report(house)
    seal(house, SIGNER)
    spoil("UPDATE case_file SET state = '{}'::jsonb WHERE id = :case", case=small)

    with (tmp_path / "all.zip").open("w+b") as out:
        told = exported.write(house, actor(house, "supervisor"), "bundle", None, out)

    assert (told.unreadable, told.orphans) == (1, 0)
    assert small.encode() not in inside(tmp_path / "all.zip")
    assert verify.check(tmp_path / "all.zip", POLICY).holds


def test_whoever_exports_is_told_of_entries_whose_case_is_in_no_list_any_more(house, small, spoil, tmp_path):
    seal(house, SIGNER)
    assert verified(house, tmp_path / "1.zip").withheld == 0
    spoil("DELETE FROM case_file WHERE id = :case", case=small)

    with (tmp_path / "2.zip").open("w+b") as out:
        told = exported.write(house, actor(house, "supervisor"), "bundle", None, out)

    assert told.orphans == 3
    assert verify.check(tmp_path / "2.zip", POLICY).withheld == 3
    assert "withheld_refused" in {
        each.code for each in verify.check(tmp_path / "2.zip", POLICY, complete=True).findings
    }


def test_an_erased_payload_is_exported_as_erased_once_its_entry_is_sealed(house, small, spoil, tmp_path):
    first = Checkpoint.read(seal(house, SIGNER).text)
    with store.transaction(house.db) as conn:
        (of,) = conn.execute("SELECT i FROM journal WHERE case_id = %s AND seq = 3", (small,)).fetchone()
        store.note(conn, small, [store.Line("erasure", small, {"of": of})], house.clock())
    spoil("DELETE FROM payload WHERE i = :i", i=of)

    with pytest.raises(Refused):  # a bundle now would show a payload that is gone, and nothing that says why
        verified(house, tmp_path / "early.zip")
    seal(house, SIGNER, first.size)

    for path, case in ((tmp_path / "all.zip", None), (tmp_path / "one.zip", small)):
        result = verified(house, path, case)
        assert (found(result), result.erased) == (set(), 1)
