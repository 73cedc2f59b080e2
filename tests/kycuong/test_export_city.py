"""The whole demo city exported: every bundle holds, the event log keeps its rules, and no case raises a question."""

import io
import json

import pytest

from cases import exported
from cases.model import Actor
from kycuong import demo
from kycuong.sealing import seal
from ledger import policy, verify
from ledger.note import Signer
from ledger.policy import Trusted
from tests.ocel.rules import broken

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)
EVERYWHERE = Actor("watching", "cb-999", frozenset({("supervisor", "*")}))


@pytest.mark.drill
def test_the_city_comes_out_whole_and_in_order(house, tmp_path):
    cases = demo.load(house)
    seal(house, SIGNER)

    with (tmp_path / "all.zip").open("w+b") as out:
        told = exported.write(house, EVERYWHERE, "bundle", None, out, asking=True)
    log = io.BytesIO()
    exported.write(house, EVERYWHERE, "ocel", None, log)

    result = verify.check(tmp_path / "all.zip", policy.read(policy.written([Trusted(SIGNER.verifier)], {}, 0)))
    assert (result.findings, result.withheld, result.cases) == ([], 0, cases)
    assert list(broken(json.loads(log.getvalue()))) == []
    assert [
        question.sentence("en") for _, question in told.questions
    ] == []  # the engine lets nothing out of order pass
