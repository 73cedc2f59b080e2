"""What a verification says: counts, who signed and when, and everything that does not hold."""

from dataclasses import asdict, dataclass, field
from typing import Any

from ledger.checkpoint import Opened
from ledger.note import COSIGNATURE

MOST_NAMED = 200  # findings that are named one by one; the rest is counted
ENOUGH = 10_000  # findings after which lists are read no further: a flood, made to keep the verifier busy


@dataclass(frozen=True)
class Finding:
    """One thing that does not hold, or that the reader must know: a code of ledger.sentences with its facts."""

    code: str
    facts: dict[str, str | int]


@dataclass(frozen=True)
class SignedBy:
    """A known key under the checkpoint; `time` is a witness's, in seconds since 1970, and 0 for the log's own."""

    name: str
    witness: bool
    time: int


@dataclass(frozen=True)
class Overdue:
    """A term of an open case that had run out by `as_of`."""

    case: str
    term: str
    due: str


@dataclass
class Report:
    """The result of one verification. It holds when nothing was found; remarks say what was not shown."""

    what: str  # bundle, proof or promise
    scope: str = ""
    origin: str = ""
    size: int = 0
    entries: int = 0
    cases: int = 0
    facts: int = 0
    gaps: int = 0
    lost: int = 0
    withheld: int = 0
    erased: int = 0
    files: int = 0
    unfinished: int = 0  # facts without a finished run
    earlier: int = 0  # entries that say an hour before that of an entry above them
    ignored: int = 0  # signatures by keys that the policy does not know
    since: int = 0  # entries of the checkpoint kept from before, when the log begins with all of them
    as_of: str = ""  # the instant (UTC) by which terms were judged
    index: int = -1
    hour: str = ""
    kind: str = ""
    opened: bool = False  # the text that came with a receipt is the one that was registered
    overdue: list[Overdue] = field(default_factory=list)
    signers: list[SignedBy] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    remarks: list[Finding] = field(default_factory=list)
    found: int = 0

    @property
    def holds(self) -> bool:
        return self.found == 0

    def find(self, code: str, **facts: str | int) -> None:
        """Note something that does not hold."""
        self.found += 1
        if len(self.findings) < MOST_NAMED:
            self.findings.append(Finding(code, facts))

    def remark(self, code: str, **facts: str | int) -> None:
        """Note something that is no fault, but that whoever relies on the result must know."""
        self.remarks.append(Finding(code, facts))

    def signed(self, found: Opened) -> None:
        """Note whose signatures a checkpoint carries."""
        tree = found.checkpoint
        self.origin, self.size = tree.origin, tree.size
        self.signers = [
            SignedBy(each.verifier.name, each.verifier.kind == COSIGNATURE, each.time) for each in found.signed
        ]
        self.ignored = len(found.note.signatures) - len(found.signed)
        if self.ignored:
            self.remark("unknown_signatures", count=self.ignored)
        if not any(each.witness for each in self.signers):
            self.remark("no_witness")

    def as_data(self) -> dict[str, Any]:
        """Return everything as plain data, for JSON."""
        return {"holds": self.holds, **asdict(self)}
