"""A real e-mail becomes a report: its words and files, and nothing of who sent it."""

import re
from pathlib import Path

import pytest

from cases import evidence, promise, store, vault
from kycuong import cli, office
from kycuong.letterbox import NotALetter, open_letter
from kycuong.post import file_letter
from ledger.merkle import leaf_hash

LETTERS = sorted((Path(__file__).parent / "letters").glob("*.eml"))
OFFICE = office.read(office.OURS)


@pytest.mark.parametrize("named", [False, True])
def test_every_letter_is_filed_without_its_sender_in_the_record(house, named):
    for path in LETTERS:
        letter = open_letter(path.read_bytes())
        receipt = file_letter(house, path, OFFICE, named=named)

        with store.transaction(house.db) as conn:
            fact = store.facts(conn, receipt.case)[0]
            files = evidence.of_case(conn, receipt.case)
            entry = conn.execute("SELECT entry FROM journal WHERE fact = %s", (receipt.fact,)).fetchone()
        assert fact.texts["text"].text
        assert {each.sha256 for each in files} == {each.sha256 for each in letter.attachments}
        assert not letter.sender.address or letter.sender.address.encode() not in bytes(entry[0])


def test_the_raw_file_is_sealed_and_opens_with_the_key(house):
    path = LETTERS[0]
    receipt = file_letter(house, path, OFFICE, named=True)

    with store.transaction(house.db) as conn:
        petition, sealed = conn.execute(
            "SELECT id, original FROM petition WHERE case_id = %s", (receipt.case,)
        ).fetchone()
    assert path.read_bytes() not in bytes(sealed)
    assert vault.unseal(house.keys.identity, bytes(sealed), f"original|{petition}") == path.read_bytes()


def test_what_is_no_letter_is_refused_and_leaves_nothing(house, tmp_path):
    (tmp_path / "x.eml").write_bytes(b"%PDF-1.7 not a letter")

    with pytest.raises(NotALetter):
        file_letter(house, tmp_path / "x.eml", OFFICE, named=False)

    with store.transaction(house.db) as conn:
        assert conn.execute("SELECT count(*) FROM case_file").fetchone() == (0,)


def test_the_command_prints_the_promise_without_the_code(house, server, database, monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path))
    monkeypatch.setenv("KYCUONG_DATABASE_URL", server.url("kc_app", database, "postgresql"))
    monkeypatch.setenv("KYCUONG_OWNER_DATABASE_URL", server.url("kc_owner", database, "postgresql"))
    monkeypatch.setenv("KYCUONG_PREFECT_API_URL", "http://127.0.0.1:9/api")

    assert cli.main(["report", str(LETTERS[0])]) == 0

    head, _, promised = capsys.readouterr().out.partition("\n\n")
    code = re.search(r"([0-9A-Z]{4}-){5}[0-9A-Z]{4}", head)[0]
    with store.transaction(house.db) as conn:
        (case,) = conn.execute("SELECT id FROM case_file").fetchone()
        found = promise.registered(conn, case)
    house.origin = promised.partition("/receipts\n")[0]  # the command's own settings name the log
    said = promise.read(promised.encode(), promise.signer(house).verifier)
    assert (said.index, said.leaf) == (found.index, leaf_hash(found.entry))
    assert code not in promised and code.replace("-", "") not in promised
