"""`kycuong verify` on what a real office gave out: exports, receipts, promises; and after a restored backup."""

import io
import json

import pytest

from cases import export, exported, log, promise, store
from kycuong import cli, restore
from ledger import note
from ledger.bundle import opening, spelled
from ledger.checkpoint import Checkpoint
from tests.cases.test_export import case, hidden  # noqa: F401 - the walked case, and the one that is not shown
from tests.cases.walk import Walker, actor, report
from tests.kycuong.sealed import add, as_owner, back_to, start
from tests.ledger.made import packed, unpacked


@pytest.fixture
def verify(monkeypatch, capsys, tmp_path, house):
    """Type `kycuong verify` on a machine that has nothing but the files; return code, report and what went wrong."""
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path / "elsewhere"))

    def run(*words):
        capsys.readouterr()
        code = cli.main(["verify", str(words[0]), str(house.log / "policy.txt"), *map(str, words[1:]), "--json"])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else {}, err

    return run


@pytest.fixture
def taken(house, tmp_path):
    """Write an export of the supervisor's to a file."""

    def take(one=None):
        out = io.BytesIO()
        exported.write(house, actor(house, "supervisor"), export.BUNDLE, one, out)
        path = tmp_path / f"{len(list(tmp_path.glob('*.zip')))}.zip"
        path.write_bytes(out.getvalue())
        return path

    return take


def codes(found):
    return {each["code"] for each in found["findings"]}


@pytest.mark.parametrize("whole", [True, False], ids=["everything", "one case"])
def test_an_export_of_a_walked_case_holds(house, case, taken, verify, whole):  # noqa: F811
    start(house).round()

    code, found, _ = verify(taken(None if whole else case))

    assert (code, found["cases"], found["files"]) == (0, 1, 1)
    assert found["entries"] == 3


def test_an_export_without_what_the_supervisor_may_not_see_holds_and_counts_it(house, case, hidden, taken, verify):  # noqa: F811
    start(house).round()
    path = taken()

    code, found, _ = verify(path)
    assert (code, found["withheld"], found["cases"]) == (0, 3, 1)
    code, found, _ = verify(path, "--complete")
    assert (code, codes(found)) == (1, {"withheld_refused"})


def test_what_the_owner_of_the_database_changed_is_found_in_an_export(house, case, taken, verify, server, database):  # noqa: F811
    start(house).round()
    as_owner(server, database, f"UPDATE case_file SET stage = 'closed', ended = true WHERE id = '{case}'")

    code, found, _ = verify(taken())
    assert (code, codes(found)) == (1, {"list_differs"})


def test_a_changed_export_does_not_hold(house, case, taken, verify, tmp_path):  # noqa: F811
    start(house).round()
    members = unpacked(taken())
    members["payloads.jsonl"] = members["payloads.jsonl"].replace("đường sá".encode(), "đường xá".encode())

    code, found, _ = verify(packed(tmp_path / "changed.zip", members))
    assert (code, codes(found)) == (1, {"payload_differs"})


def test_a_checkpoint_kept_from_before_shows_that_nothing_was_rewritten(house, case, taken, verify, tmp_path):  # noqa: F811
    start(house).round()
    kept = tmp_path / "kept"
    kept.write_bytes(log.published(house))
    report(house)
    start(house).round()

    code, found, _ = verify(taken(), "--since", kept)
    assert (code, found["since"]) == (0, Checkpoint.read(note.read(kept.read_bytes()).text).size)


def test_a_citizen_proves_the_filing_after_the_case_is_gone(house, verify, server, database, tmp_path):
    """The receipt, the promise and the opening are three files; the office's database is no longer asked."""
    filed = report(house, "Tôi nộp hồ sơ đất đã quá hạn.")["case"]
    start(house).round()
    with store.transaction(house.db) as conn:
        entry = promise.registered(conn, filed)
        salt, body = conn.execute("SELECT salt, body FROM payload WHERE i = %s", (entry.index,)).fetchone()
        (tmp_path / "receipt.tlog-proof").write_bytes(bytes(log.proof(conn, house, entry.index)))
    (tmp_path / "promise.txt").write_bytes(bytes(promise.of(house, entry)))
    (tmp_path / "opening.json").write_bytes(spelled(opening(entry.index, bytes(salt), bytes(body))))
    as_owner(server, database, f"DELETE FROM journal WHERE case_id = '{filed}'")

    code, found, _ = verify(
        tmp_path / "receipt.tlog-proof", "--opening", tmp_path / "opening.json",
        "--promise", tmp_path / "promise.txt", "--key", house.log / "receipts.vkey",
    )  # fmt: skip
    assert (code, found["kind"], found["opened"]) == (0, "report.received", True)
    code, found, _ = verify(tmp_path / "promise.txt", "--key", house.log / "receipts.vkey")
    assert (code, found["index"], found["hour"]) == (0, entry.index, entry.says["t"])


def test_a_promise_that_the_log_did_not_keep_is_found(house, case, taken, verify, tmp_path):  # noqa: F811
    with store.transaction(house.db) as conn:
        entry = promise.registered(conn, case)
    (tmp_path / "promise.txt").write_bytes(bytes(promise.of(house, promise.Registered(entry.index + 1, entry.entry))))
    start(house).round()

    code, found, _ = verify(taken(), "--promise", tmp_path / "promise.txt", "--key", house.log / "receipts.vkey")
    assert (code, codes(found)) == (1, {"promise_broken"})


def test_entries_lost_with_a_backup_are_told_apart_from_withheld_ones(house, case, taken, verify, server, database):  # noqa: F811
    kept = add(house, 1)
    add(house, 5)
    sealer = start(house)
    sealer.round()
    back_to(server, database, kept)
    with store.transaction(house.db) as conn:
        restore.fill(conn, house, sealer.last, "x", "y")
    start(house).round()

    code, found, _ = verify(taken())
    assert (code, found["lost"], found["withheld"]) == (0, 5, 0), found["findings"]


def test_an_act_after_the_sealing_is_no_difference(house, case, taken, verify):  # noqa: F811
    start(house).round()
    Walker(house, case).act("clerk", "forward", body="so-xay-dung")

    assert verify(taken())[0] == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [(["gone.zip", "gone.txt"], 2), ([__file__, __file__], 2), (["x"], 2), (["x", "y", "--since"], 2)],
)
def test_what_cannot_be_judged_is_a_sentence(monkeypatch, capsys, tmp_path, words, code):
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path))
    try:
        ended = cli.main(["verify", *words])
    except SystemExit as end:
        ended = end.code

    out, err = capsys.readouterr()
    assert (ended, out, len(err.strip().splitlines())) == (code, "", 2)
