"""An export as a file: the bundle that anyone can verify, the sheet, the event log; each after its entry `export`."""

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import IO, Any

from psycopg import Connection

from cases import evidence, export, findings, log, ocel, sheet, store
from cases.errors import Unlawful
from cases.export import Row, Shown, Told
from cases.house import House
from cases.model import Actor
from ledger.bundle import ALL, ONE, BundleWriter, Listed, withheld
from ledger.entry import decode

HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
Cases = Mapping[str, Shown]


def write(house: House, actor: Actor, what: str, case: str | None, out: IO[bytes]) -> Told:
    """Export the bundle, the sheet (csv) or the event log (ocel) of one case, or of all this person may, into `out`.

    `out` is empty and can be written at any place. Raises what `export.begin` raises, with nothing written then.
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
        asked = tuple(_questions(conn, house, cases, case))
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
    named: set[str] = set()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        writer = BundleWriter(archive, ONE if case else ALL, sealed)
        stream: Callable[..., Iterator[Row]] = lambda **more: export.rows(conn, case, size=writer.size, **more)  # noqa: E731
        count = Counted(_line(row, cases) for row in stream())
        writer.entries(count)
        writer.payloads(_payloads(stream(payloads=True), cases, named))
        writer.cases(_listed(conn, cases, writer.size))
        if case:
            tree = log.tree(house, writer.size)
            for row in stream():
                writer.proof(row.index, tree.inclusion_proof(row.index, writer.size))
        missing += _files(conn, house, writer, named)
        writer.close()
    return count.number


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


def _payloads(rows: Iterable[Row], cases: Cases, named: set[str]) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield what opens each commitment, and gather the hashes of the files that are named there."""
    for row in rows:
        if row.salt is not None and row.payload is not None and _open(row, cases) and _is_text(row.payload):
            named.update(name for name in _names(row) if HASH.fullmatch(name))
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


PAPER = "SELECT content FROM document WHERE sha256 = %s AND content IS NOT NULL LIMIT 1"


def _files(conn: Connection[Any], house: House, writer: BundleWriter, named: set[str]) -> Iterator[str]:
    """Write each file that a payload names; yield the hashes of those that are gone or spoiled."""
    for digest in sorted(named):
        paper = conn.execute(PAPER, (digest,)).fetchone()
        try:
            writer.file([bytes(paper[0]) if paper else evidence.get(house.evidence, digest)])
        except Unlawful:
            yield digest


def _questions(
    conn: Connection[Any], house: House, cases: Cases, case: str | None
) -> Iterator[tuple[str, findings.Finding]]:
    """Yield the questions about each case, with its number."""
    facts: dict[str, list[findings.Seen]] = {}
    for row in export.rows(conn, case, payloads=True):
        if row.is_fact and row.case in cases:
            known = facts.setdefault(row.case, [])
            known.append(export.seen(row, row.told, len(known) + 1, house.keys.actor))
    for each, found in facts.items():
        yield from ((cases[each].number, finding) for finding in findings.findings(found))
