"""Go's own transparency log code (golang.org/x/mod/sumdb) accepts what we accept and rejects what was changed (L7)."""

import os
import random
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

from ledger.errors import LedgerError
from ledger.receipt import check_proof
from tests.ledger import test_mutants as mutants
from tests.ledger.made import LOG, WITNESSES, office, packed, trust

HERE = Path(__file__).parent / "go" / "verify.go"
DEBIAN = Path("/usr/share/gocode")  # where golang-golang-x-mod-dev puts its source
EACH = 15
SHOWN_TO_GO = [
    mutants.delete, mutants.insert, mutants.swap, mutants.duplicate, mutants.reorder, mutants.cut_tail,
    mutants.replace_entry, mutants.replace_payload, mutants.replace_salt, mutants.older_checkpoint,
]  # fmt: skip


@pytest.fixture(scope="module")
def go(tmp_path_factory):
    """Build the Go verifier; it is asked about many files at once and answers a line for each."""
    folder = tmp_path_factory.mktemp("go")
    if shutil.which("go") is None or not (DEBIAN / "src/golang.org/x/mod/sumdb/tlog").is_dir():
        pytest.skip("needs Debian's golang-go and golang-golang-x-mod-dev")
    program = folder / "verify"
    around = os.environ | {
        "GO111MODULE": "off", "GOPATH": str(DEBIAN), "GOCACHE": str(folder / "cache"), "GOPROXY": "off", "GOFLAGS": "",
    }  # fmt: skip
    subprocess.run(["go", "build", "-o", program, HERE], env=around, check=True)
    keys = [part for each in WITNESSES.values() for part in ("-witness", str(each.verifier))]

    def ask(*files: Path) -> list[bool]:
        command = [program, "-log", str(LOG.verifier), *keys, "-least", "2", *files]
        answered = subprocess.run(command, check=False, capture_output=True, text=True).stdout.splitlines()
        assert len(answered) == len(files)
        return [line.startswith("ok ") for line in answered]

    return ask


def test_go_accepts_our_bundles_and_receipts(go, tmp_path):
    log = office(12, 5)
    whole, one = log.write(tmp_path / "a.zip"), log.write(tmp_path / "b.zip", mutants.ONE)
    log.hidden = set(log.indexes(mutants.ONE))
    partly = log.write(tmp_path / "c.zip")
    receipts = []
    for index in (0, 1, 63, len(log.entries) - 1):
        receipts.append(tmp_path / f"{index}.tlog-proof")
        receipts[-1].write_bytes(log.proof(index))

    assert all(go(whole, one, partly, *receipts))


@pytest.mark.parametrize("case", [None, mutants.ONE], ids=["whole log", "one case"])
def test_go_rejects_what_we_reject(go, tmp_path, case):
    chance, members, made = random.Random(11), mutants.members_of(mutants.LOG, case), []
    for how in SHOWN_TO_GO:
        # Of one case Go does not see the end: that is the lists' and the whole log's to say.
        if case and how is mutants.cut_tail:
            continue
        for _ in range(EACH):
            made.append(packed(tmp_path / f"{len(made)}.zip", mutants.bent(members, chance, how)))
    ours = [mutants.unnoticed(path, mutants.unpacked(path), trust(), honest=True) for path in made]

    assert len(made) >= 100
    assert not any(ours)
    assert not any(go(*made))


def test_go_rejects_receipts_with_a_byte_changed(go, tmp_path):
    chance, log, made = random.Random(12), office(2, 2), []
    log.witnesses = "ab"
    raw = log.proof(5)
    for at in chance.sample(range(len(raw)), 200):
        changed = mutants.turned(raw, at, chance)
        with suppress(LedgerError):
            assert not check_proof(changed, trust()).holds
        made.append(tmp_path / f"{at}.tlog-proof")
        made[-1].write_bytes(changed)

    answered = go(*made)
    assert not any(answered), [path.name for path, taken in zip(made, answered, strict=True) if taken]


def test_go_rejects_what_a_stolen_log_key_signed_alone(go, tmp_path):
    log = office(3, 2)
    log.fact(next(iter(log.listed)), "forged", "forged")
    log.witnesses = "a"

    assert go(log.write(tmp_path / "a.zip")) == [False]
