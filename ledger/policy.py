"""Which logs and witnesses are trusted, and how many must have signed (C2SP tlog-policy).

The last line of ours is a comment with the SHA-256 of all before it, so that a changed byte is seen whatever it means.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from ledger.checkpoint import Opened
from ledger.errors import LedgerError
from ledger.note import COSIGNATURE, PLAIN, Verifier

LARGEST_POLICY = 100_000  # bytes
NOBODY = "none"
SEAL = "# sha256 "
DEEPEST = 20  # groups within groups
COUNT = re.compile(r"[1-9][0-9]{0,3}", re.ASCII)


@dataclass(frozen=True)
class Trusted:
    """A key with the address at which its holder is reached, or none."""

    verifier: Verifier
    url: str = ""


@dataclass(frozen=True)
class Policy:
    """The trusted logs, the witnesses by the policy's own names, the groups (how many of whom), and the quorum."""

    logs: tuple[Trusted, ...]
    witnesses: Mapping[str, Trusted]
    groups: Mapping[str, tuple[int, tuple[str, ...]]]
    quorum: str

    @property
    def log_keys(self) -> tuple[Verifier, ...]:
        return tuple(each.verifier for each in self.logs)

    @property
    def witness_keys(self) -> tuple[Verifier, ...]:
        return tuple(each.verifier for each in self.witnesses.values())

    def satisfied(self, found: Opened) -> bool:
        """Say whether enough known witnesses cosigned."""
        signed = {each.verifier for each in found.signed}
        return self._witnessed(self.quorum, signed)

    def _witnessed(self, name: str, signed: set[Verifier]) -> bool:
        if name == NOBODY:
            return True
        if name in self.witnesses:
            return self.witnesses[name].verifier in signed
        least, members = self.groups[name]
        return sum(self._witnessed(each, signed) for each in members) >= least


def read_policy(raw: bytes) -> Policy:
    """Read a policy that carries its seal. Raises LedgerError with the line that is wrong."""
    if len(raw) > LARGEST_POLICY:
        raise LedgerError("policy_too_large")
    body, mark, seal = raw.rpartition(SEAL.encode())
    if not mark or not body.endswith(b"\n") or seal != f"{sha256(body).hexdigest()}\n".encode():
        raise LedgerError("policy_not_sealed")
    return _Reader().read(_lines(body))


read = read_policy  # short name: policy.read


def sealed(body: bytes) -> bytes:
    """Return a policy with the line that binds it; one that is there already is replaced."""
    kept = b"".join(line for line in body.splitlines(keepends=True) if not line.startswith(SEAL.encode()))
    kept = kept if kept.endswith(b"\n") or not kept else kept + b"\n"
    return kept + f"{SEAL}{sha256(kept).hexdigest()}\n".encode()


def written(logs: Iterable[Trusted], witnesses: Mapping[str, Trusted], least: int) -> bytes:
    """Write a policy in which `least` of the witnesses must have signed."""
    lines = [f"log {each.verifier} {each.url}".rstrip() for each in logs]
    lines += [f"witness {name} {each.verifier} {each.url}".rstrip() for name, each in witnesses.items()]
    if least:
        lines += [f"group witnesses {least} {' '.join(witnesses)}", "quorum witnesses"]
    else:
        lines.append(f"quorum {NOBODY}")
    return sealed(("\n".join(lines) + "\n").encode())


def _lines(body: bytes) -> Iterator[tuple[int, list[str]]]:
    """Yield each line that says something, with its number."""
    try:
        said = body.decode()
    except UnicodeDecodeError as problem:
        raise LedgerError("policy_line", line=0) from problem
    for place, line in enumerate(said.split("\n"), 1):
        if any(ord(each) < 32 and each != "\t" for each in line):
            raise LedgerError("policy_line", line=place)
        words = line.replace("\t", " ").split(" ")
        words = [word for word in words if word]
        if words and not words[0].startswith("#"):
            yield place, words


class _Reader:
    """Collects a policy line by line; a line may name only what stands above it."""

    def __init__(self) -> None:
        self.logs: list[Trusted] = []
        self.witnesses: dict[str, Trusted] = {}
        self.groups: dict[str, tuple[int, tuple[str, ...]]] = {}
        self.quorum = ""
        self.members: set[str] = set()
        self.depth: dict[str, int] = {}

    def read(self, lines: Iterable[tuple[int, list[str]]]) -> Policy:
        for place, (word, *rest) in lines:
            try:
                self._take(word, rest)
            except LedgerError as problem:
                if problem.why == "unknown_witness":
                    raise LedgerError("unknown_witness", line=place, name=problem.facts["name"]) from problem
                raise LedgerError("policy_line", line=place) from problem
        if not self.quorum:
            raise LedgerError("no_quorum")
        return Policy(tuple(self.logs), self.witnesses, self.groups, self.quorum)

    def _take(self, word: str, rest: list[str]) -> None:
        if word == "log" and len(rest) in (1, 2):
            self.logs.append(self._trusted(rest, PLAIN))
        elif word == "witness" and len(rest) in (2, 3):
            self.witnesses[self._new(rest[0])] = self._trusted(rest[1:], COSIGNATURE)
        elif word == "group" and len(rest) >= 3:
            self.groups[self._new(rest[0])] = self._group(rest[1], rest[2:])
            self.depth[rest[0]] = 1 + max(self.depth.get(each, 0) for each in rest[2:])
            if self.depth[rest[0]] > DEEPEST:
                raise LedgerError("policy_line")
        elif word == "quorum" and len(rest) == 1 and not self.quorum:
            self.quorum = rest[0] if rest[0] == NOBODY else self._known(rest[0])
        else:
            raise LedgerError("policy_line")

    def _trusted(self, rest: list[str], kind: int) -> Trusted:
        trusted = Trusted(Verifier.read(rest[0]), rest[1] if len(rest) > 1 else "")
        known = {each.verifier.key for each in (*self.logs, *self.witnesses.values())}
        if trusted.verifier.kind != kind or trusted.verifier.key in known:
            raise LedgerError("policy_line")
        return trusted

    def _new(self, name: str) -> str:
        if name == NOBODY or name in self.witnesses or name in self.groups:
            raise LedgerError("policy_line")
        return name

    def _known(self, name: str) -> str:
        if name not in self.witnesses and name not in self.groups:
            raise LedgerError("unknown_witness", name=name[:80])
        return name

    def _group(self, said: str, names: list[str]) -> tuple[int, tuple[str, ...]]:
        members = tuple(self._known(each) for each in names)
        if len(set(members)) < len(members) or self.members.intersection(members):
            raise LedgerError("policy_line")
        self.members.update(members)
        least = {"any": 1, "all": len(members)}.get(said) or (int(said) if COUNT.fullmatch(said) else 0)
        if not 1 <= least <= len(members):
            raise LedgerError("policy_line")
        return least, members
