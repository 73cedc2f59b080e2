"""The payloads in a bundle against the commitments in the entries, and the files that payloads name."""

import hmac
import json
import math
from collections.abc import Iterator
from typing import Any

from ledger.bundle import PAYLOADS, SPELLED
from ledger.chains import EVIDENCE, HASH, READ, RUN, Says
from ledger.errors import LedgerError
from ledger.report import ENOUGH, Report

ALL_OF_THEM = math.inf


def read_opening(raw: bytes, place: int = 0) -> tuple[int, bytes, bytes]:
    """Read (index, salt, payload) as one JSON object, in any spelling. Raises LedgerError."""
    try:
        says = READ(raw.decode())
        index, salt, body = says["i"], bytes.fromhex(says["salt"]), says["body"].encode()
        if type(index) is not int or len(salt) != 32 or len(says) != 3:
            raise LedgerError("bad_line", file=PAYLOADS, line=place)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise LedgerError("bad_line", file=PAYLOADS, line=place) from problem
    return index, salt, body


def _line_of(index: int, salt: bytes, body: bytes) -> bytes:
    """Write the line again, as `spelled(opening(…))` does; a million times, so without a dictionary."""
    return f'{{"i":{index},"salt":"{salt.hex()}","body":{SPELLED(body.decode())}}}'.encode()


class Payloads:
    """Walks the payloads beside the entries, which come in the same order."""

    def __init__(self, report: Report, lines: Iterator[bytes]) -> None:
        self.report = report
        self._rows = self._read(lines)
        self._row = next(self._rows, None)
        self.missing: list[int] = []
        self.named: set[str] = set()
        self.runs_of: set[str] = set()  # facts that finished runs name in their records

    def _read(self, lines: Iterator[bytes]) -> Iterator[tuple[int, bytes, bytes]]:
        for place, line in enumerate(lines, 1):
            row = read_opening(line, place)
            if _line_of(*row) != line:
                self.report.find("line_respelled", file=PAYLOADS, line=place)
            yield row

    def check(self, index: int, says: Says) -> None:
        """Compare the payload of the entry at `index`, which has a commitment, with it."""
        self.skip_to(index)
        if self._row is None or self._row[0] != index:
            self.missing.append(index)
            return
        _, salt, body = self._row
        self._row = next(self._rows, None)
        if hmac.digest(salt, body, "sha256").hex() != says.get("pc"):
            self.report.find("payload_differs", i=index)
            return
        if says.get("k") in (EVIDENCE, RUN):
            self._names(index, body, says.get("k") == EVIDENCE)

    def skip_to(self, index: float = ALL_OF_THEM) -> None:
        """Blame the payloads that belong to no entry before `index`."""
        while self._row is not None and self._row[0] < index:
            self.report.find("payload_of_nothing", i=self._row[0])
            self._row = next(self._rows, None) if self.report.found <= ENOUGH else None

    def _names(self, index: int, body: bytes, evidence: bool) -> None:
        """Collect the files that evidence and papers of a run must be found by, and the facts of a run."""
        try:
            says = json.loads(body, object_pairs_hook=_once)
        except (ValueError, RecursionError):
            says = None
        if not isinstance(says, dict):
            self.report.find("names_no_file", i=index)
            return
        papers = says.get("papers")
        for each in [says] if evidence else papers if isinstance(papers, list) else []:
            name = each.get("sha256") if isinstance(each, dict) else each
            if isinstance(name, str) and HASH.fullmatch(name):
                self.named.add(name)
            else:
                self.report.find("names_no_file", i=index)
        self.runs_of.update(_texts(says.get("facts")))

    def settle(self, erasures: dict[int, int], here: set[int] | None, withheld: set[int]) -> None:
        """Account for every payload that is not here: an erasure entry names it, or it is missing.

        `here` holds the indexes of the entries in a bundle of one case; an erasure of another's is not judged.
        """
        for index in self.missing:
            if index in erasures:
                self.report.erased += 1
            else:
                self.report.find("payload_missing", i=index)
        for of in erasures.keys() - set(self.missing) - withheld:
            if here is None or of in here:
                self.report.find("erasure_of_nothing", i=erasures[of])


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object that says a thing twice: readers differ in which of the two they take (RFC 8259, section 4)."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError
    return made


def _texts(said: Any) -> list[str]:
    return [each for each in said if isinstance(each, str)] if isinstance(said, list) else []
