"""Verify a bundle offline: a whole log, or one case of it.

Raises LedgerError only for what cannot be judged at all; whatever is judged stands in the report.
"""

from collections.abc import Callable
from pathlib import Path

from ledger.bundle import ALL, CASES, ENTRIES, MANIFEST, ONE, PAYLOADS, POINT, Listed, manifest, spelled
from ledger.bundle_reader import BundleReader, reading
from ledger.chains import HASH, Chains, Says, understood
from ledger.checkpoint import Opened, opened
from ledger.errors import LedgerError
from ledger.merkle import Growing, leaf_hash, verify_inclusion
from ledger.payloads import Payloads
from ledger.policy import Policy
from ledger.proof import HEAD, LogProof
from ledger.receipt import Promise
from ledger.report import ENOUGH, Report

Progress = Callable[[int, int], None]  # (done, of how many)
EVERY = 4096  # entries between two calls of Progress


def check(
    path: Path,
    policy: Policy,
    since: bytes | None = None,
    progress: Progress | None = None,
    promised: Promise | None = None,
    complete: bool = False,
) -> Report:
    """Verify a bundle.

    `since` is a checkpoint (or a proof that carries one) kept from before, `promised` what was promised at once for one
    entry; with `complete` nothing may be withheld.
    """
    report = Report("bundle")
    before = None if since is None else kept(since, policy)
    with reading(path) as parts:
        found = _checkpoint(parts, policy, report)
        if found is not None:
            bundle = _Bundle(parts, found, before, report, progress or _silent)
            bundle.promised = promised
            bundle.check()
    if complete and report.entries + report.lost < report.size:
        report.find("withheld_refused", count=report.size - report.entries - report.lost)
    return report


def _silent(done: int, total: int) -> None:
    """Show nothing."""


def kept(raw: bytes, policy: Policy) -> Opened:
    """Read a checkpoint kept from before. Raises LedgerError when no log of the policy signed it."""
    if raw.startswith(HEAD.encode()):
        raw = LogProof.read(raw).checkpoint
    return opened(raw, policy.log_keys, policy.witness_keys)


def _checkpoint(parts: BundleReader, policy: Policy, report: Report) -> Opened | None:
    """Open the bundle's checkpoint; None, and a finding, when it binds nobody."""
    try:
        found = opened(parts.whole(POINT), policy.log_keys, policy.witness_keys)
    except LedgerError as problem:
        if problem.why == "damaged_bundle":
            raise
        report.find(problem.why, **problem.facts)
        return None
    report.signed(found)
    if not policy.satisfied(found):
        report.find("quorum_not_met")
    return found


class _Bundle:
    """One pass over a bundle whose checkpoint is signed."""

    def __init__(
        self, parts: BundleReader, found: Opened, before: Opened | None, report: Report, progress: Progress
    ) -> None:
        self.parts, self.tree, self.before = parts, found.checkpoint, before
        self.point = bytes(found.note)
        self.time = max(found.cosigned().values(), default=0)
        self.report, self.progress = report, progress
        self.chains = Chains(report)
        self.scope = ALL
        self.here: set[int] | None = None  # the entries of a bundle of one case
        self.promised: Promise | None = None
        self.met = False  # the entry that was promised

    def check(self) -> None:
        given = self.parts.whole(MANIFEST)
        self.scope = self.report.scope = ONE if f"scope {ONE}".encode() in given.split(b"\n", 4)[:4] else ALL
        self.payloads = Payloads(self.report, self.parts.lines(PAYLOADS))
        unknown = self._all() if self.scope == ALL else self._one()
        self.payloads.skip_to()
        self.payloads.settle(self.chains.erasures, self.here, set(unknown))
        self.chains.unfinished -= self.payloads.runs_of
        if self.scope == ALL:
            self.chains.restored_all(unknown)
        self.chains.count_unknown(unknown)
        self.chains.agree(self._listed())
        self.chains.judge(self.time)
        self._files()
        self._promise()
        if given != manifest(self.tree, self.scope, _others(self.parts.hashes)):
            self.report.find("manifest_differs")

    def _all(self) -> list[int]:
        """Read every entry of the log; return the indexes of those that are not shown."""
        for index in sorted(self.parts.proofs()):  # nobody would read them
            self.report.find("proof_of_nothing", i=index)
        unknown: list[int] = []
        tree, old = Growing(), self.before.checkpoint if self.before else None
        root_then = tree.root()
        for index, line in enumerate(self.parts.lines(ENTRIES)):
            if index == self.tree.size:  # more than were signed: read no further, there may be a flood
                self.report.find("entries_not_all", found=index + 1, size=index)
                return unknown
            leaf = self._line(index, line, unknown)
            tree.add(leaf)
            self._keeps(index, leaf)
            if old is not None and tree.size == old.size:
                root_then = tree.root()
            if index % EVERY == 0:
                self.progress(index, self.tree.size)
        self.progress(tree.size, self.tree.size)
        if tree.size != self.tree.size:
            self.report.find("entries_not_all", found=tree.size, size=self.tree.size)
        elif tree.root() != self.tree.root:
            self.report.find("root_differs", size=tree.size)
        self._since(root_then)
        return unknown

    def _line(self, index: int, line: bytes, unknown: list[int]) -> bytes:
        """Take one line of a whole log and return the leaf hash that it stands for."""
        leaf = leaf_hash(line)
        try:
            says = understood(line)
        except LedgerError as problem:
            self.report.find("entry_unreadable", i=index, why=problem.why)
            return leaf
        if says.keys() != {"i", "leaf"}:
            self._entry(index, line, says, leaf)
            return leaf
        unknown.append(index)
        said = str(says["leaf"])
        if says["i"] != index or not HASH.fullmatch(said):
            self.report.find("entry_unreadable", i=index, why="not_a_hash")
            return leaf
        return bytes.fromhex(said)

    def _entry(self, index: int, line: bytes, says: Says, leaf: bytes) -> None:
        self.report.entries += 1
        self.chains.follow(index, line, says, leaf.hex())
        if "pc" in says:
            self.payloads.check(index, says)

    def _one(self) -> list[int]:
        """Read the entries of one case, each with its proof. Nothing is withheld in such a bundle."""
        here, last = set[int](), -1
        proofs = self.parts.proofs()
        for line in self.parts.lines(ENTRIES):
            try:
                says = understood(line)
            except LedgerError as problem:
                self.report.find("entry_unreadable", i=last + 1, why=problem.why)
                break
            index = says.get("i")
            if not isinstance(index, int) or index <= last or index not in proofs:
                self.report.find("entry_without_proof", i=index if isinstance(index, int) else -1)
                break
            leaf, last = leaf_hash(line), index
            self._proved(index, leaf)
            self._keeps(index, leaf)
            self._entry(index, line, says, leaf)
            here.add(index)
        self.here = here
        for index in proofs - here:
            self.report.find("proof_of_nothing", i=index)
        if not here:
            self.report.find("entries_not_all", found=0, size=self.tree.size)
        if len(self.chains.chains) > 1:
            self.report.find("more_than_one_case")
        self.report.remark("one_case_only")
        self._since(None)
        return []

    def _proved(self, index: int, leaf: bytes) -> None:
        raw = self.parts.whole(f"proofs/{index}.tlog-proof")
        try:
            proof = LogProof.read(raw)
            if bytes(proof) != raw or proof.extra or proof.checkpoint != self.point or proof.index != index:
                raise LedgerError("not_a_proof")
            verify_inclusion(leaf, index, self.tree.size, proof.hashes, self.tree.root)
        except LedgerError as problem:
            self.report.find("entry_not_proved", i=index, why=problem.why)

    def _keeps(self, index: int, leaf: bytes) -> None:
        if self.promised is None or self.promised.index != index or self.promised.origin != self.tree.origin:
            return
        self.met = True
        if self.promised.leaf != leaf:
            self.report.find("promise_broken", i=index)

    def _promise(self) -> None:
        """Say what became of a promise whose entry did not come."""
        if self.promised is None or self.met:
            return
        if self.promised.origin != self.tree.origin:
            self.report.find("other_log", origin=self.promised.origin)
        elif self.promised.index >= self.tree.size:
            self.report.remark("promise_not_due", i=self.promised.index)
        else:
            self.report.find("promise_not_shown", i=self.promised.index)

    def _since(self, root_then: bytes | None) -> None:
        """Compare with the checkpoint kept from before; `root_then` is the root at its size, where all is shown."""
        if self.before is None:
            return
        old, new = self.before.checkpoint, self.tree
        if old.origin != new.origin:
            self.report.find("other_log", origin=old.origin)
        elif old.size > new.size:
            self.report.find("rolled_back", old=old.size, new=new.size)
        elif old.size == new.size and old.root != new.root:
            self.report.find("two_roots", size=new.size)
        elif old.size < new.size and root_then is None:
            self.report.remark("since_not_shown", old=old.size, new=new.size)
        elif root_then is not None and old.root != root_then:
            self.report.find("not_consistent", old=old.size, new=new.size)
        else:
            self.report.since = old.size

    def _listed(self) -> dict[str, Listed]:
        rows: dict[str, Listed] = {}
        for place, line in enumerate(self.parts.lines(CASES), 1):
            row = _row(line, place)
            if row.case in rows:
                self.report.find("case_listed_twice", case=row.case)
            elif self.chains.knows(row.case):
                rows[row.case] = row
            else:
                self.report.find("case_unknown", case=row.case)
            if self.report.found > ENOUGH:
                break
        return rows

    def _files(self) -> None:
        names = self.parts.files()
        for name in names:
            if self.parts.digest(f"files/{name}") != name:
                self.report.find("file_changed", file=name)
            elif name not in self.payloads.named:
                self.report.find("file_unnamed", file=name)
        for name in self.payloads.named.difference(names):
            self.report.find("file_missing", file=name)
        self.report.files = len(names)


def _row(line: bytes, place: int) -> Listed:
    """Read one line of the lists. Raises LedgerError unless it is spelled as they are."""
    try:
        says = understood(line)
        row = Listed(**says)  # type: ignore[arg-type]
    except (LedgerError, TypeError) as problem:
        raise LedgerError("bad_line", file=CASES, line=place) from problem
    texts = all(isinstance(each, str) for each in (row.case, row.stage, row.due))
    if not texts or not isinstance(row.ended, int) or not isinstance(row.entries, int):
        raise LedgerError("bad_line", file=CASES, line=place)
    if spelled(vars(row)) != line:
        raise LedgerError("bad_line", file=CASES, line=place)
    return row


def _others(hashes: dict[str, str]) -> dict[str, str]:
    return {name: digest for name, digest in hashes.items() if name != MANIFEST}
