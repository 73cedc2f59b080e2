"""A million entries, verified offline: how long, and in how much memory (L5)."""

import json
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from ledger import bundle
from ledger import entry as ledger
from ledger.checkpoint import Checkpoint
from ledger.merkle import Growing, leaf_hash
from ledger.note import Note
from tests.ledger.made import LOG, ORIGIN, WITNESSED, WITNESSES, policy_bytes

MANY, CASES = 1_000_000, 100_000
AT = datetime(2026, 11, 2, 1, 30, tzinfo=UTC)
TERMS = "accept 2026-12-01, resolve 2027-01-20 paused"
VERIFY = """
import json, resource, sys, time
start = time.monotonic()
from ledger import tool
code = tool.main([sys.argv[1], sys.argv[2], "--json"])
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
sys.stderr.write(json.dumps({"code": code, "seconds": round(time.process_time(), 1),
    "by_the_clock": round(time.monotonic() - start, 1), "mebibytes": peak}))
"""


def written(folder):
    """Write a bundle of a million facts of 100,000 cases, each with a payload of some 300 bytes."""
    ends, tree, body = {}, Growing(), "Nội dung " * 25
    path = folder / "entries"
    with path.open("wb") as file:
        for index in range(MANY):
            place = index % CASES
            case, (seq, prev) = f"{place:032x}", ends.get(place, (0, ledger.GENESIS))
            salt = index.to_bytes(32, "big")
            raw = ledger.encode(
                index, AT, "case.fact", case, seq + 1, prev,
                {"actor": f"{place:032x}", "role": "chair", "act": f"{index:032x}", "from": "a", "to": "b",
                 "due": "2026-12-01", "terms": TERMS, "ended": 0, "reasoned": 1, "rule": "denunciation@2026-07-01#x",
                 "pc": ledger.commitment(salt, body.encode())},
            )  # fmt: skip
            leaf = leaf_hash(raw)
            ends[place] = seq + 1, leaf.hex()
            tree.add(leaf)
            file.write(raw + b"\n")
    point = Checkpoint(ORIGIN, MANY, tree.root())
    signatures = [LOG.sign(point.text), *(WITNESSES[name].sign(point.text, WITNESSED) for name in "ab")]
    with bundle.writing(folder / "a.zip", bundle.ALL, bytes(Note(point.text, tuple(signatures)))) as made:
        with path.open("rb") as file:
            made.entries(line[:-1] for line in file)
        made.payloads((index, index.to_bytes(32, "big"), body.encode()) for index in range(MANY))
        made.cases(bundle.Listed(f"{place:032x}", "b", 0, "2026-12-01", MANY // CASES) for place in range(CASES))
    path.unlink()
    return folder / "a.zip"


@pytest.mark.drill
def test_a_million_entries_are_verified_within_a_minute_and_a_gibibyte(tmp_path):
    (tmp_path / "policy.txt").write_bytes(policy_bytes())
    ran = subprocess.run(
        [sys.executable, "-c", VERIFY, written(tmp_path), tmp_path / "policy.txt"], capture_output=True, check=True
    )
    figures, report = json.loads(ran.stderr), json.loads(ran.stdout)

    print(f"{MANY} entries verified: {figures}")
    assert (figures["code"], report["entries"], report["cases"]) == (0, MANY, CASES)
    assert figures["mebibytes"] <= 1024
    assert figures["seconds"] <= 60  # of the processor: it has one thread, and other tests may run beside it
