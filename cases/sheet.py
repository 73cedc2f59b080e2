"""The journal as a sheet (CSV, RFC 4180): one row an entry, opened by a spreadsheet without running anything."""

import csv
import io
from collections.abc import Iterable, Mapping
from typing import IO

from cases.export import Row, Shown

HEAD = ("so_ho_so", "ma_vu_viec", "i", "seq", "gio", "loai", "viec", "vai_tro", "tu_chang", "den_chang", "han",
        "ket_thuc", "quy_tac", "nguoi_lam")  # fmt: skip
FORMULA = tuple("=+-@\t\r\n\0＝＋－＠﹢﹣﹦﹫−")  # what a spreadsheet may take for the beginning of a formula


def write(rows: Iterable[Row], cases: Mapping[str, Shown], out: IO[bytes]) -> int:
    """Write the entries of these cases; returns how many. UTF-8 with its mark, CRLF, every field in quotes."""
    text = io.TextIOWrapper(out, "utf-8-sig", newline="", write_through=True)
    try:
        sheet = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        sheet.writerow(HEAD)
        count = 0
        for row in rows:
            if row.case in cases and row.raw:
                sheet.writerow([harmless(str(value)) for value in _cells(row, cases[row.case].number)])
                count += 1
        return count
    finally:
        text.detach()


def _cells(row: Row, number: str) -> tuple[str | int, ...]:
    says = row.says
    rule = says.get("rule", "")
    act = str(rule).partition("#")[2] if row.is_fact else ""
    named = (says.get(name, "") for name in ("role", "from", "to", "due", "ended"))
    return (number, row.case, row.index, row.seq, says.get("t", ""), row.kind, act, *named, rule, says.get("actor", ""))


def harmless(value: str) -> str:
    """Put an apostrophe before what a spreadsheet would compute, so that it stays text."""
    return f"'{value}" if value.lstrip(" \u00a0\u3000").startswith(FORMULA) or value.startswith(FORMULA) else value
