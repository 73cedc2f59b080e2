"""What a supervisor takes away: the bundle, the sheet, the event log; and what nobody takes away."""

import csv
import io
import json
import zipfile
from hashlib import sha256

import psycopg
import pytest

from cases import chain, evidence, export, exported, sheet, store
from cases.errors import CaseNotFound, NotAllowed, Refused
from cases.words import sentence
from kycuong.sealing import seal
from ledger.merkle import leaf_hash
from ledger.note import Signer
from ledger.proof import LogProof
from people.load import account_id
from tests.cases.walk import Walker, actor, report

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)
CANARY = "Con chim hoàng yến 7C41"
OPEN_TEXT = "Chữ của vụ việc được xem 9D02"


def taken(house, what="bundle", case=None, login="supervisor"):
    out = io.BytesIO()
    told = exported.write(house, actor(house, login), what, case, out)
    return out.getvalue(), told


def members(raw):
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def lines(raw, name):
    return [json.loads(line) for line in members(raw)[name].splitlines()]


@pytest.fixture
def case(house):
    case = report(house, OPEN_TEXT)["case"]
    fact = Walker(house, case).act("clerk", "sort_as_feedback", why="Phản ánh về đường sá.")["fact"]
    with store.transaction(house.db) as conn:
        stored = evidence.put(house.evidence, io.BytesIO("tệp được xem".encode()), "a.txt", 1)
        evidence.keep(conn, house, case, fact, [stored], "clerk")
    return case


@pytest.fixture
def hidden(house):
    """A case from which the supervisor is recused: it does not exist for them."""
    case = report(house, CANARY)["case"]
    fact = Walker(house, case).act("clerk", "sort_as_feedback", why=CANARY)["fact"]
    with store.transaction(house.db) as conn:
        stored = evidence.put(house.evidence, io.BytesIO(CANARY.encode()), "a.txt", 1)
        evidence.keep(conn, house, case, fact, [stored], "clerk")
        conn.execute(
            "UPDATE case_file SET state = jsonb_set(state, '{people,recused}', %s::jsonb) WHERE id = %s",
            (json.dumps([account_id("supervisor")]), case),
        )
    return case


def test_a_bundle_of_all_holds_every_entry_in_order_under_the_sealed_checkpoint(house, case):
    note = seal(house, SIGNER)

    raw, told = taken(house)

    inside = members(raw)
    with store.transaction(house.db) as conn:
        entries = [bytes(row[0]) for row in conn.execute("SELECT entry FROM journal ORDER BY i")]
    assert inside["checkpoint"] == bytes(note)
    assert inside["entries.jsonl"].splitlines() == entries[:-1]
    assert told.entries == len(entries) - 1
    assert b'"k":"export"' in entries[-1]
    assert OPEN_TEXT in inside["payloads.jsonl"].decode()
    assert inside[f"files/{sha256('tệp được xem'.encode()).hexdigest()}"].decode() == "tệp được xem"


def test_a_bundle_of_one_case_holds_its_entries_each_with_a_proof(house, case):
    report(house, CANARY)
    seal(house, SIGNER)

    raw, told = taken(house, case=case)

    inside = members(raw)
    entries = inside["entries.jsonl"].splitlines()
    assert told.entries == len(entries) == 3
    assert {json.loads(entry)["case"] for entry in entries} == {case}
    for entry in entries:
        proof = LogProof.read(inside[f"proofs/{json.loads(entry)['i']}.tlog-proof"])
        assert not proof.extra
        proof.verify(entry, [SIGNER.verifier])
    assert CANARY.encode() not in b"".join(inside.values())


@pytest.mark.parametrize("what", ["bundle", "csv", "ocel"])
def test_nothing_of_a_case_that_the_supervisor_may_not_see_is_in_an_export(house, case, hidden, what):
    seal(house, SIGNER)

    raw, _ = taken(house, what)

    everything = b"".join(members(raw).values()) + "".join(members(raw)).encode() if what == "bundle" else raw
    assert case.encode() in everything
    assert CANARY.encode() not in everything
    assert hidden.encode() not in everything
    assert sha256(CANARY.encode()).hexdigest().encode() not in everything


def test_an_entry_of_a_hidden_case_is_its_leaf_hash_only(house, case, hidden):
    seal(house, SIGNER)

    raw, _ = taken(house)

    with store.transaction(house.db) as conn:
        kept = [(each.index, each.leaf.hex()) for each in chain.entries(conn, hidden)]
    shown = lines(raw, "entries.jsonl")
    assert [(each["i"], each["leaf"]) for each in shown if "leaf" in each] == kept
    assert {each["case"] for each in lines(raw, "cases.jsonl")} == {case}


def test_a_case_that_went_on_after_the_sealing_is_listed_as_it_was_by_then(house, case):
    seal(house, SIGNER)
    Walker(house, case).act("clerk", "forward", body="so-xay-dung")

    (listed,) = lines(taken(house)[0], "cases.jsonl")

    last = lines(taken(house)[0], "entries.jsonl")[1]
    assert (listed["entries"], listed["stage"], listed["due"]) == (3, last["to"], last["due"])


def test_what_the_lists_say_of_a_case_comes_from_the_lists(house, case, server, database):
    """Whoever hides an entry and forgets the list, or the other way round, is found by whoever compares."""
    seal(house, SIGNER)
    with psycopg.connect(server.url("kc_owner", database, "postgresql")) as conn:
        conn.execute("UPDATE case_file SET entries = 9, stage = 'closed' WHERE id = %s", (case,))

    (listed,) = lines(taken(house)[0], "cases.jsonl")

    assert (listed["entries"], listed["stage"]) == (9, "closed")


@pytest.mark.parametrize(("scope", "chain_"), [(True, None), (False, "log")])
def test_an_export_is_an_entry_before_the_data_leave(house, case, scope, chain_):
    seal(house, SIGNER)

    class Broken(io.BytesIO):
        def write(self, *_):
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="disk is full"):
        exported.write(house, actor(house, "supervisor"), "csv", case if scope else None, Broken())

    with store.transaction(house.db) as conn:
        last = chain.entries(conn, chain_ or case)[-1].says
        flaws = chain.check(conn, case)[1]
    assert (last["k"], last["role"], last["what"]) == ("export", "supervisor", "csv")
    assert account_id("supervisor") not in json.dumps(last)
    assert flaws == []


def test_nothing_is_sealed_yet_is_said_and_leaves_no_entry(house, case):
    with pytest.raises(Refused) as refused:
        taken(house)

    assert refused.value.facts["why"] == "not_sealed"
    with store.transaction(house.db) as conn:
        assert chain.entries(conn, "log") == []


def test_a_case_of_which_nothing_is_sealed_yet_is_refused_too(house, case):
    seal(house, SIGNER)
    later = report(house)["case"]

    with pytest.raises(Refused):
        taken(house, case=later)


@pytest.mark.parametrize("spoilt", ["checkpoint", "000.p/*"])
def test_a_spoilt_log_folder_is_a_sentence(house, case, spoilt):
    seal(house, SIGNER)
    for path in house.log.rglob(spoilt):
        path.write_bytes(b"x")

    with pytest.raises(Refused) as refused:
        taken(house, case=case)

    assert "người vận hành" in sentence(refused.value)


@pytest.mark.parametrize("what", ["bundle", "csv", "ocel"])
def test_only_a_supervisor_of_the_cases_body_exports_it(house, case, what):
    seal(house, SIGNER)

    for login in ("clerk", "head"):
        for asked in (case, None):
            with pytest.raises(NotAllowed):
                taken(house, what, asked, login)
    with pytest.raises(CaseNotFound):
        taken(house, what, case, "kimlien.supervisor")
    raw, _ = taken(house, "csv", None, "kimlien.supervisor")
    assert case not in raw.decode()


def test_a_recused_supervisor_does_not_learn_that_the_case_exists(house, hidden):
    with pytest.raises(CaseNotFound):
        taken(house, "csv", hidden)


def test_a_lost_file_is_named_and_the_rest_is_there(house, case):
    seal(house, SIGNER)
    digest = sha256("tệp được xem".encode()).hexdigest()
    next(house.evidence.rglob(digest)).write_bytes(b"something else")

    raw, told = taken(house)

    assert told.missing == (digest,)
    assert f"files/{digest}" not in members(raw)
    assert "manifest.txt" in members(raw)


def test_a_sheet_opens_in_a_spreadsheet_and_computes_nothing(house, case):
    raw, told = taken(house, "csv")

    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert raw.count(b"\r\n") == len(rows) + 1 == told.entries + 1
    assert [row["viec"] for row in rows] == ["register", "sort_as_feedback", ""]
    assert [row["loai"] for row in rows] == ["report.received", "case.fact", "evidence.added"]
    assert rows[0]["gio"].endswith(":00Z")
    assert all(row["so_ho_so"].endswith(f"/{house.setting().today.year}") for row in rows)


def test_whatever_begins_like_a_formula_stays_text():
    for beginning in ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", " =", "\u3000＝"):
        assert sheet.harmless(f"{beginning}cmd|' /C calc'!A0").startswith("'")
    assert sheet.harmless("verification") == "verification"


def test_no_cell_of_a_sheet_begins_a_formula():
    says = {name: "=1+1" for name in ("t", "role", "from", "to", "due", "ended", "rule", "actor")}
    row = export.Row(0, json.dumps(says).encode(), b"", "=kind", "=case", 1, None)
    out = io.BytesIO()

    sheet.write([row], {"=case": export.Shown("=case", "=1/2026", "", False, "", 1)}, out)

    cells = next(csv.reader(io.StringIO(out.getvalue().decode("utf-8-sig").splitlines()[1])))
    assert [cell for cell in cells if cell.startswith("=")] == []
    assert len([cell for cell in cells if cell.startswith("'=")]) == 11


def test_a_hidden_leaf_is_the_leaf_of_the_entry(house, hidden):
    seal(house, SIGNER)

    with store.transaction(house.db) as conn:
        known = {each.index: each.raw for each in chain.entries(conn, hidden)}
    for line in lines(taken(house)[0], "entries.jsonl"):
        assert "leaf" in line
        assert leaf_hash(known[line["i"]]).hex() == line["leaf"]


def test_rows_stream_from_the_server(house, case):
    with export.snapshot(house) as conn:
        (first, *rest) = export.rows(conn)

    assert first.index == 0
    assert [each.index for each in rest] == list(range(1, len(rest) + 1))
