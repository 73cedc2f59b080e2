"""A small log made in pure Python, and the bundles of it: for tests of whoever verifies."""

import json
import random
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from ledger import bundle, note, policy
from ledger import entry as ledger
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.merkle import Tree, leaf_hash
from ledger.note import COSIGNATURE, Note, Signer
from ledger.policy import Policy, Trusted
from ledger.proof import LogProof

START = datetime(2026, 11, 2, 1, 30, tzinfo=UTC)
ORIGIN = "log.example/one"
WITNESSED = 1_796_600_000  # 7 December 2026


def signer(name: str, kind: int = note.PLAIN) -> Signer:
    return Signer.read(name, sha256(name.encode()).digest(), kind)


LOG, RECEIPTS = signer(ORIGIN), signer(f"{ORIGIN}/receipts")
WITNESSES = {name: signer(f"{name}.example", COSIGNATURE) for name in ("a", "b", "c")}


def policy_bytes(names: Iterable[str] = "abc", least: int = 2) -> bytes:
    trusted = {name: Trusted(WITNESSES[name].verifier) for name in names}
    return policy.written([Trusted(LOG.verifier, "https://log.example/log")], trusted, least)


def trust(names: Iterable[str] = "abc", least: int = 2) -> Policy:
    return policy.read_policy(policy_bytes(names, least))


def point(leaves: list[bytes], witnesses: Iterable[str] = "abc", log: Signer = LOG) -> bytes:
    """Sign a checkpoint over these leaves by the log and these witnesses."""
    tree = Checkpoint(log.name, len(leaves), Tree.of(leaves).root(len(leaves)))
    made = tree.signed(log)
    more = tuple(WITNESSES[name].sign(tree.text, WITNESSED) for name in witnesses)
    return bytes(Note(made.text, made.signatures + more))


@dataclass
class Made:
    """A log with all that belongs into its bundle."""

    entries: list[bytes] = field(default_factory=list)
    payloads: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    ends: dict[str, tuple[int, str]] = field(default_factory=dict)
    listed: dict[str, bundle.Listed] = field(default_factory=dict)
    files: list[bytes] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    witnesses: str = "abc"

    @property
    def leaves(self) -> list[bytes]:
        return [leaf_hash(each) for each in self.entries]

    def add(self, kind: str, case: str, more: dict[str, str | int] | None = None, body: object = None) -> int:
        index = len(self.entries)
        seq, prev = self.ends.get(case, (0, ledger.GENESIS))
        more = dict(more or {})
        if body is not None:
            salt, raw = random.Random(index).randbytes(32), json.dumps(body, ensure_ascii=False).encode()
            more["pc"] = ledger.commitment(salt, raw)
            self.payloads[index] = salt, raw
        raw = ledger.encode(index, START + timedelta(minutes=7 * index), kind, case, seq + 1, prev, more)
        self.entries.append(raw)
        self.ends[case] = seq + 1, leaf_hash(raw).hex()
        if case in self.listed:
            self.listed[case] = replace(self.listed[case], entries=seq + 1)
        return index

    def fact(self, case: str, act: str, to: str, *, ended: int = 0, due: str = "2026-12-01") -> int:
        kind = "case.fact" if case in self.ends else "report.received"
        terms = "" if ended else f"accept {due}, resolve 2027-01-20 paused"
        self.listed[case] = bundle.Listed(case, to, ended, due, self.ends.get(case, (0, ""))[0] + 1)
        more: dict[str, str | int] = {
            "actor": sha256(f"{case}chair".encode()).hexdigest()[:32], "role": "chair", "act": act, "from": "",
            "to": to, "due": due, "terms": terms, "ended": ended, "reasoned": 1,
            "rule": "denunciation@2026-07-01#accept",
        }  # fmt: skip
        return self.add(kind, case, more, {"id": act, "text": "Nội dung đơn, có dấu: “ấy”"})

    def run(self, case: str, act: str, papers: Iterable[bytes] = ()) -> int:
        named = [{"kind": "notice", "sha256": sha256(each).hexdigest()} for each in papers]
        self.files += papers
        return self.add("run.finished", case, {"act": act, "state": "Completed"}, {"run": act, "papers": named})

    def evidence(self, case: str, act: str, content: bytes) -> int:
        self.files.append(content)
        about = {"sha256": sha256(content).hexdigest(), "size": len(content), "source": "web"}
        return self.add("evidence.added", case, {"act": act}, about)

    def erase(self, of: int) -> int:
        """Destroy a payload, and say so in the chain of its case."""
        del self.payloads[of]
        return self.add("erasure", self.case_of(of), {"of": of}, {"basis": "expired"})

    def restore(self, first: int, after: int) -> int:
        more: dict[str, str | int] = {"first": first, "after": after, "size": after}
        return self.add("restore", "log", more, {"by": "x", "reason": "y"})

    def checkpoint(self) -> bytes:
        return point(self.leaves, self.witnesses)

    def proof(self, index: int, extra: bool = True) -> bytes:
        tree, size = Tree.of(self.leaves), len(self.entries)
        entry = self.entries[index] if extra else b""
        return bytes(LogProof(entry, index, tuple(tree.inclusion_proof(index, size)), self.checkpoint()))

    def case_of(self, index: int) -> str:
        """Say whose entry this is; nobody's when it is nonsense."""
        try:
            return str(ledger.decode(self.entries[index]).get("case", ""))
        except LedgerError:
            return ""

    def indexes(self, case: str | None) -> list[int]:
        shown = [index for index in range(len(self.entries)) if index not in self.hidden]
        return [each for each in shown if case is None or self.case_of(each) == case]

    def write(self, path: Path, case: str | None = None) -> Path:
        """Write the bundle of everything, or of one case."""
        shown, tree, leaves = self.indexes(case), Tree.of(self.leaves), self.leaves
        with bundle.writing(path, bundle.ONE if case else bundle.ALL, self.checkpoint()) as made:
            if case:
                made.entries(self.entries[each] for each in shown)
                for each in shown:
                    made.proof(each, tree.inclusion_proof(each, len(leaves)))
            else:
                made.entries(
                    bundle.withheld(index, leaves[index]) if index in self.hidden else entry
                    for index, entry in enumerate(self.entries)
                )
            made.payloads((each, *self.payloads[each]) for each in shown if each in self.payloads)
            cases = {self.case_of(each) for each in shown} if not case else {case}
            made.cases(row for row in self.listed.values() if row.case in cases)
            named = b"".join(self.payloads[each][1] for each in shown if each in self.payloads)
            for content in self.files:
                if sha256(content).hexdigest().encode() in named:
                    made.file([content])
        return path


def office(cases: int = 6, steps: int = 3) -> Made:
    """Make a log of a few cases with runs, evidence, ballots, an erasure."""
    made = Made()
    names = [sha256(f"case {each}".encode()).hexdigest()[:32] for each in range(cases)]
    for step in range(steps):
        for place, case in enumerate(names):
            act = f"{case}-{step}"
            last = step == steps - 1 and place % 2 == 0
            made.fact(
                case, act, "closed" if last else f"stage{step}", ended=int(last), due="" if last else "2026-12-01"
            )
            if place % 3 == 0:
                made.evidence(case, act, f"ảnh {case} {step}".encode())
            if place % 3 == 1:
                made.add("ballot.cast", case, {"actor": "ab" * 16})
            made.run(case, act, [f"công văn {act}".encode()] if step else [])
    made.erase(0)
    return made


Members = dict[str, bytes]


def unpacked(path: Path) -> Members:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(path: Path, members: Members, *, honest: bool = False) -> Path:
    """Zip members again; the manifest is made anew unless the attacker is to be caught by it (`honest`)."""
    members = dict(members)
    if not honest:
        head = members[bundle.MANIFEST].split(b"\n")[:4]
        rest = sorted((name, sha256(raw).hexdigest()) for name, raw in members.items() if name != bundle.MANIFEST)
        lines = [*head, *(f"{digest}  {name}".encode() for name, digest in rest)]
        members[bundle.MANIFEST] = b"\n".join(lines) + b"\n"
    with zipfile.ZipFile(path, "w") as archive:
        for name, raw in members.items():
            archive.writestr(name, raw)
    return path
