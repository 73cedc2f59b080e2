"""Sealing: tiles, root and checkpoint over the journal as it is."""

from cases import log, store
from kycuong.sealing import seal
from ledger import note
from ledger.checkpoint import Checkpoint, opened
from ledger.merkle import root
from ledger.note import Signer
from tests.cases.walk import report

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)


def test_a_report_can_be_proved_from_what_was_published(house):
    receipt = report(house)

    made = seal(house, SIGNER)

    with store.transaction(house.db) as conn:
        leaves = [bytes(row[0]) for row in conn.execute("SELECT leaf FROM journal ORDER BY i")]
        (index,) = conn.execute("SELECT i FROM journal WHERE fact = %s", (receipt["fact"],)).fetchone()
        proof = log.proof(conn, house, index)
    assert Checkpoint.read(made.text) == Checkpoint(house.origin, len(leaves), root(leaves))
    assert log.published(house) == bytes(made) == proof.checkpoint
    found = proof.verify(proof.extra, [SIGNER.verifier])
    assert found == opened(bytes(note.read_note(bytes(made))), [SIGNER.verifier])


def test_sealing_again_takes_up_what_came_since(house):
    report(house)
    first = Checkpoint.read(seal(house, SIGNER).text)
    for _ in range(3):
        report(house)

    second = Checkpoint.read(seal(house, SIGNER, first.size).text)

    with store.transaction(house.db) as conn:
        leaves = [bytes(row[0]) for row in conn.execute("SELECT leaf FROM journal ORDER BY i")]
    assert second == Checkpoint(house.origin, len(leaves), root(leaves))
    assert first.root == root(leaves[: first.size])
