"""An export as a file: the bundle that anyone can verify, the sheet, the event log; each after its entry `export`."""

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from typing import IO, Any

from psycopg import Connection

from cases import evidence, export, findings, log, ocel, sheet, store
from cases.errors import Unlawful
from cases.export import Row, Shown, Told
from cases.house import House
from cases.model import Actor
from ledger.bundle import ALL, ONE, BundleWriter, Listed, withheld
from ledger.entry import decode
from ledger.errors import LedgerError

HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
Cases = Mapping[str, Shown]
Named = dict[str, list[str]]  # the SHA-256 of a file → the facts among whose papers it may be


def write(house: House, actor: Actor, what: str, case: str | None, out: IO[bytes], *, asking: bool = False) -> Told:
    """Export the bundle, the sheet (csv) or the event log (ocel) of one case, or of all this person may, into `out`.

    `out` is empty and can be written at any place; with `asking` the questions about the cases are returned too.
    Raises what `export.begin` raises, with nothing written then.
    """
    sealed = export.begin(house, actor, what, case)
    with export.snapshot(house) as conn:
        cases, unreadable = export.shown(conn, actor, case)
        missing: list[str] = []
        if what == export.BUNDLE:
            assert sealed is not None, "`begin` asks for a checkpoint"
            count = _bundle(conn, house, cases, case, sealed, out, missing)
        elif what == export.CSV:
            count = sheet.write(export.rows(conn, case), cases, out)
        else:
            count = ocel.write(conn, cases, case, out)
        asked = tuple(_questions(conn, house, cases, case)) if asking else ()
        return Told(count, asked, tuple(missing), unreadable, 0 if case else export.orphans(conn))


def _bundle(
    conn: Connection[Any],
    house: House,
    cases: Cases,
    case: str | None,
    sealed: bytes,
    out: IO[bytes],
    missing: list[str],
) -> int:
    """Write a bundle over the published checkpoint; entries beyond it are left out."""
    named: Named = {}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        writer = BundleWriter(archive, ONE if case else ALL, sealed)
        stream: Callable[..., Iterator[Row]] = lambda **more: export.rows(conn, case, size=writer.size, **more)  # noqa: E731
        count = Counted(_line(row, cases) for row in stream())
        writer.entries(count)
        writer.payloads(_payloads(stream(payloads=True), cases, named))
        writer.cases(_listed(conn, cases, writer.size))
        for row in stream() if case else ():
            writer.proof(row.index, _proof(house, row.index, writer.size))
        missing += _files(conn, house, writer, named)
        writer.close()
    return count.number


def _proof(house: House, index: int, size: int) -> list[bytes]:
    """Return the hashes beside an entry's way to the root, from the published tiles. Raises Refused without them."""
    try:
        return log.tree(house, size).inclusion_proof(index, size)
    except (LedgerError, OSError) as problem:
        raise export.refused("log_unreadable") from problem


class Counted:
    """Lines on their way, and how many there were."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self.number = 0
        self._lines = lines

    def __iter__(self) -> Iterator[bytes]:
        for line in self._lines:
            self.number += 1
            yield line


def _open(row: Row, cases: Cases) -> bool:
    """Say whether the bytes of an entry are shown: there are some, and they are of a case that this person may see."""
    return bool(row.raw) and (row.case in cases or row.case in export.CASELESS)


def _line(row: Row, cases: Cases) -> bytes:
    return row.raw if _open(row, cases) else withheld(row.index, row.leaf)


def _payloads(rows: Iterable[Row], cases: Cases, named: Named) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield what opens each commitment, and gather the hashes of the files that are named there."""
    for row in rows:
        if row.salt is not None and row.payload is not None and _open(row, cases) and _is_text(row.payload):
            named.update((name, _facts(row)) for name in _names(row) if HASH.fullmatch(name))
            yield row.index, row.salt, row.payload


def _is_text(payload: bytes) -> bool:
    """Say whether a payload can stand in a bundle: a spoiled one is missing there, and the verifier says so."""
    try:
        return bool(payload.decode())
    except UnicodeDecodeError:
        return False


def _names(row: Row) -> Iterator[str]:
    """Yield the SHA-256 of each file that a payload names."""
    papers = row.record.get("papers") if row.kind == "run.finished" else None
    named = [row.record] if row.kind == evidence.KIND else papers if isinstance(papers, list) else []
    yield from (str(each.get("sha256")) for each in named if isinstance(each, dict))


def _facts(row: Row) -> list[str]:
    """Return the facts to whose papers a finished run commits."""
    facts = row.record.get("facts")
    return [str(each) for each in facts] if isinstance(facts, list) else []


BEYOND = "SELECT case_id, count(*) FROM journal WHERE i >= %s GROUP BY case_id"
LAST_FACT = """SELECT entry FROM journal WHERE case_id = %s AND i < %s AND kind = ANY(%s) ORDER BY seq DESC LIMIT 1"""


def _listed(conn: Connection[Any], cases: Cases, size: int) -> Iterator[Listed]:
    """Yield what the lists say of each case; of one that went on after the checkpoint, what it was by then."""
    beyond = dict(conn.execute(BEYOND, (size,)).fetchall())
    for case in cases.values():
        later = beyond.get(case.id, 0)
        if not later:
            yield Listed(case.id, case.stage, int(case.ended), case.due, case.entries)
            continue
        row = conn.execute(LAST_FACT, (case.id, size, list(store.FACTS))).fetchone()
        if row is not None:
            says = decode(row[0])
            yield Listed(case.id, str(says["to"]), int(says["ended"]), str(says["due"]), case.entries - later)


PAPER = """SELECT content FROM document WHERE fact = ANY(%s) AND content IS NOT NULL
           AND encode(sha256(content), 'hex') = %s LIMIT 1"""


def _files(conn: Connection[Any], house: House, writer: BundleWriter, named: Named) -> Iterator[str]:
    """Write each file that a payload names; yield the hashes of those that are gone or spoiled."""
    for digest in sorted(named):
        paper = conn.execute(PAPER, (named[digest], digest)).fetchone()
        try:
            writer.file([bytes(paper[0]) if paper else evidence.get(house.evidence, digest)])
        except Unlawful:
            yield digest


def _questions(
    conn: Connection[Any], house: House, cases: Cases, case: str | None
) -> Iterator[tuple[str, findings.Finding]]:
    """Yield the questions about each case, with its number; one case at a time is in memory."""
    every = export.rows(conn, case, payloads=True, by_case=True)
    for each, entries in groupby((row for row in every if row.case in cases), lambda row: row.case):
        yield from ((cases[each].number, finding) for finding in export.asked(entries, house))
