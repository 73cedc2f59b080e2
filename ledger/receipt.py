"""What one person holds: the proof of their entry, what opens its commitment, the promise they got at once."""

from dataclasses import dataclass

from ledger.chains import Chains, Says, understood
from ledger.entry import commitment
from ledger.errors import LedgerError
from ledger.hours import HOUR
from ledger.lines import from_base64, number
from ledger.merkle import HASH_BYTES, leaf_hash
from ledger.note import Verifier, read_note, verified
from ledger.payloads import read_opening
from ledger.policy import Policy
from ledger.proof import LogProof
from ledger.report import Report, SignedBy

RECEIPTS = "/receipts"  # the promise key's name is the log's name and this


@dataclass(frozen=True)
class Promise:
    """That an entry with this leaf hash stands at `index` of the log, since an hour (UTC)."""

    origin: str
    index: int
    leaf: bytes
    hour: str


def check_proof(raw: bytes, policy: Policy, shown: bytes | None = None, promised: Promise | None = None) -> Report:
    """Verify a receipt: a `.tlog-proof` that carries its entry. `shown` opens the entry's commitment (JSON).

    Raises LedgerError only for what cannot be judged at all.
    """
    report = Report("proof")
    proof = LogProof.read(raw)
    if not proof.extra:
        raise LedgerError("proof_without_entry")
    opens = None if shown is None else _opening(shown)
    try:
        found = proof.verify(proof.extra, policy.log_keys, policy.witness_keys)
        says = understood(proof.extra)
    except LedgerError as problem:
        report.find(problem.why, **problem.facts)
        return report
    report.signed(found)
    report.remark("not_diligence")
    if not policy.satisfied(found):
        report.find("quorum_not_met")
    _tell(report, proof.index, says, proof.extra)
    if opens is not None:
        _open(report, says, *opens)
    if promised is not None:
        _keeps(report, promised, leaf_hash(proof.extra))
    return report


def _opening(shown: bytes) -> tuple[int, bytes, bytes]:
    try:
        return read_opening(shown.strip())
    except LedgerError as problem:
        raise LedgerError("opening_unreadable") from problem


def _tell(report: Report, index: int, says: Says, raw: bytes) -> None:
    """Say what the proved entry says of itself. One entry does not show its neighbours, so no chain is judged."""
    chains = Chains(Report("proof"))
    chains.follow(index, raw, says, leaf_hash(raw).hex())
    for each in chains.report.findings:
        if each.code in ("entry_malformed", "index_wrong"):
            report.find(each.code, **each.facts)
    report.index, report.hour, report.kind = index, str(says.get("t")), str(says.get("k"))
    report.entries = 1


def _open(report: Report, says: Says, index: int, salt: bytes, body: bytes) -> None:
    if index != report.index or commitment(salt, body) != says.get("pc"):
        report.find("opening_differs", i=report.index)
    else:
        report.opened = True


def _keeps(report: Report, promised: Promise, leaf: bytes) -> None:
    if (promised.origin, promised.index, promised.leaf) != (report.origin, report.index, leaf):
        report.find("promise_broken", i=promised.index)


def read_promise(raw: bytes, policy: Policy, key: Verifier | None = None) -> tuple[Promise, Verifier]:
    """Read a promise signed by `<log>/receipts`: with `key`, or a key that stands in the policy. Raises LedgerError."""
    note = read_note(raw)
    lines = note.text.split("\n")
    if len(lines) != 5 or lines[4] or not lines[0].endswith(RECEIPTS) or not HOUR.fullmatch(lines[3]):
        raise LedgerError("not_a_promise")
    origin = lines[0].removesuffix(RECEIPTS)
    keys = [each for each in (*policy.log_keys, *([key] if key else [])) if each.name == lines[0]]
    if not keys or origin not in {each.name for each in policy.log_keys}:
        raise LedgerError("promise_key_unknown", origin=lines[0])
    promise = Promise(origin, number(lines[1]), from_base64(lines[2], HASH_BYTES), lines[3])
    signed = verified(note, keys)
    if not signed:
        raise LedgerError("bad_signature", key=lines[0])
    return promise, signed[0].verifier


def check_promise(raw: bytes, policy: Policy, key: Verifier | None = None) -> Report:
    """Verify a promise. A wrong signature is a finding; what is no promise at all raises LedgerError."""
    report = Report("promise")
    try:
        promise, signer = read_promise(raw, policy, key)
    except LedgerError as problem:
        if problem.why != "bad_signature":
            raise
        report.find(problem.why, **problem.facts)
        return report
    report.origin, report.index, report.hour = promise.origin, promise.index, promise.hour
    report.signers = [SignedBy(signer.name, witness=False, time=0)]
    report.remark("promise_only")
    return report
