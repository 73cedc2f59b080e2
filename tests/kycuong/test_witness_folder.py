"""A witness whose operator erred, or whose folder suffered: one sentence, a code, no second history."""

import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kycuong import errors, witness
from kycuong.errors import CannotRun
from ledger.note import Signer
from ledger.witness import request
from tests.kycuong.witnesses import LOG, point


def said(*given: str) -> tuple[int, str]:
    ended = subprocess.run(
        [sys.executable, "-m", "kycuong", "witness", *given], check=False, capture_output=True, text=True,
        timeout=60,
    )  # fmt: skip
    assert "Traceback" not in ended.stderr
    return ended.returncode, ended.stderr


def witness_folder(path: Path) -> Path:
    """Furnish a folder, with one checkpoint cosigned."""
    ours, memory = witness.opened(path, None)
    assert memory.judge(request(0, [], point(5)), [LOG.verifier], ours, 7).status == 200
    memory.close()
    return path


@pytest.mark.parametrize(("listen", "code"), [
    ("nonsense", 2), ("127.0.0.1", 2), ("127.0.0.1:", 2), (":8427", 2), ("127.0.0.1:99999", 2), ("a b:1", 2),
    ("192.0.2.1:18427", 1),
])  # fmt: skip
def test_an_address_that_cannot_be_listened_on_is_one_sentence(tmp_path, listen, code):
    found, sentence = said("--listen", listen, "--log", str(LOG.verifier), "--data", str(tmp_path / "w"))

    assert (found, len(sentence.splitlines())) == (code, 2)
    assert not (tmp_path / "w").exists()


def test_a_port_in_use_is_one_sentence(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        found, sentence = said("--listen", f"127.0.0.1:{port}", "--log", str(LOG.verifier), "--data", str(tmp_path))

    assert (found, "--listen" in sentence, str(port) in sentence) == (1, True, True)


@pytest.mark.parametrize("log", ["a+b+c", str(LOG.verifier)[:-1], str(Signer.read("w", bytes(32), 4).verifier)])
def test_a_key_that_is_no_logs_key_is_one_sentence(tmp_path, log):
    with pytest.raises(CannotRun) as refused:
        witness.keys_of(log)
    (tmp_path / "file").write_text(f"{log}\n")
    with pytest.raises(CannotRun) as in_a_file:
        witness.keys_of(str(tmp_path / "file"))

    assert {refused.value.why, in_a_file.value.why} == {"bad_vkey"}


def test_a_file_that_does_not_come_is_one_sentence(tmp_path):
    with pytest.raises(CannotRun) as refused:
        witness.keys_of(str(tmp_path / "never"), 0.1)
    (tmp_path / "empty").write_text("# nothing\n")
    with pytest.raises(CannotRun) as empty:
        witness.keys_of(str(tmp_path / "empty"))

    assert (refused.value.why, empty.value.why) == ("no_such_file", "bad_vkey")


def spoil_key(path):
    (path / "keys" / "witness.key").write_bytes(bytes(31))


def expose_key(path):
    (path / "keys" / "witness.key").chmod(0o644)


def forget(path):
    for each in path.glob("witness.db*"):
        each.unlink()


def empty(path):
    forget(path)
    (path / "witness.db").touch()


def scribble(path):
    raw = bytearray((path / "witness.db").read_bytes())
    raw[100:4096] = bytes(3996)
    (path / "witness.db").write_bytes(raw)


def no_database(path):
    forget(path)
    (path / "witness.db").write_bytes(b"no database" * 1000)


def changed(column, value):
    def change(path):
        with sqlite3.connect(path / "witness.db") as db:
            db.execute(f"UPDATE seen SET {column} = ?", (value,))

    return change


def spoil_name(path):
    (path / "witness.vkey").write_text("nothing\n")


@pytest.mark.parametrize(("spoil", "why"), [
    (spoil_key, "damaged_key"), (expose_key, "exposed_key"), (forget, "witness_forgot"), (empty, "witness_damaged"),
    (scribble, "witness_damaged"), (no_database, "witness_damaged"), (changed("size", 3), "witness_damaged"),
    (changed("root", "AAAA"), "witness_damaged"), (changed("time", 1), "witness_damaged"),
    (changed("note", b"text"), "witness_damaged"), (changed("origin", "other"), "witness_damaged"),
    (spoil_name, "bad_vkey"),
])  # fmt: skip
def test_a_witness_that_cannot_be_sure_what_it_signed_does_not_start(tmp_path, spoil, why):
    folder = witness_folder(tmp_path / "w")
    spoil(folder)

    with pytest.raises(CannotRun) as refused:
        witness.opened(folder, None)

    assert refused.value.why == why
    assert "{" not in str(refused.value)
    assert why in errors.SENTENCES


def test_the_refusal_of_a_damaged_folder_is_two_lines_and_code_1(tmp_path):
    scribble(witness_folder(tmp_path / "w"))

    code, sentence = said("--listen", "127.0.0.1:0", "--log", str(LOG.verifier), "--data", str(tmp_path / "w"))

    assert (code, len(sentence.splitlines())) == (1, 2)


@pytest.mark.parametrize("name", ["a b", "a+b", " "])
def test_a_name_that_no_key_can_have_is_one_sentence(tmp_path, name):
    with pytest.raises(CannotRun) as refused:
        witness.opened(tmp_path / "w", name)

    assert refused.value.why == "bad_key_name"


def test_another_name_for_a_witness_that_has_one_is_refused(tmp_path):
    folder = witness_folder(tmp_path / "w")

    with pytest.raises(CannotRun) as refused:
        witness.opened(folder, "other.example")

    assert refused.value.why == "witness_other_name"


def test_a_witness_that_lost_its_public_line_is_told_its_name_again(tmp_path):
    folder = tmp_path / "w"
    ours, memory = witness.opened(folder, "giam-sat.example/w1")
    memory.judge(request(0, [], point(5)), [LOG.verifier], ours, 7)
    memory.close()
    (folder / "witness.vkey").unlink()

    with pytest.raises(CannotRun) as refused:
        witness.opened(folder, None)
    again, memory = witness.opened(folder, "giam-sat.example/w1")
    memory.close()

    assert refused.value.why == "witness_nameless"
    assert again.verifier == ours.verifier


def test_a_first_start_that_was_cut_off_begins_again(tmp_path):
    ours, memory = witness.opened(tmp_path, None)
    memory.close()
    (tmp_path / "witness.vkey").unlink()

    again, memory = witness.opened(tmp_path, None)
    memory.close()

    assert again.verifier == ours.verifier


@pytest.mark.parametrize("given", [
    ["--data", "/dev/null/folder"], ["--data", "/proc/none"], ["--log", "/"], ["--log", "/dev/null"],
    ["--log", "x" * 5000 + "+a+b"],
])  # fmt: skip
def test_a_folder_or_file_that_cannot_be_used_is_one_sentence(tmp_path, given):
    with_all = ["--listen", "127.0.0.1:0", "--log", str(LOG.verifier), "--data", str(tmp_path / "w"), *given]

    code, sentence = said(*with_all)

    assert (code, len(sentence.splitlines())) == (1, 2)
