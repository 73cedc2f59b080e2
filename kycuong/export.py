"""`kycuong export bundle|csv|ocel FILE`: what a supervisor takes away, into a file that only its owner reads."""

import sys
from argparse import Namespace
from pathlib import Path

from cases import export, exported
from kycuong import desk
from kycuong.asked import house_of, log_in
from kycuong.errors import CannotRun, explained
from kycuong.settings import Settings

MOST = 200  # questions that are printed


def export_bundle(given: Namespace, settings: Settings) -> int:
    """Export what anyone can verify: entries, payloads, files."""
    return _export(given, settings, export.BUNDLE)


def export_csv(given: Namespace, settings: Settings) -> int:
    """Export the journal as a sheet."""
    return _export(given, settings, export.CSV)


def export_ocel(given: Namespace, settings: Settings) -> int:
    """Export the journal as an event log, OCEL 2.0."""
    return _export(given, settings, export.OCEL)


def _export(given: Namespace, settings: Settings, what: str) -> int:
    """Write a draft beside the file, then put it in its place: never half an export. Refuses to overwrite."""
    target = Path(given.file)
    if target.exists():
        raise CannotRun("file_there", path=target)
    if not target.parent.is_dir():
        raise CannotRun("no_such_folder", path=target.parent)
    house = house_of(settings)
    who = log_in(house, given.login)
    case = desk.find(house, who, given.code).id if given.code else None
    draft = target.with_name(f".{target.name}.draft")
    with explained(target):
        draft.unlink(missing_ok=True)
        draft.touch(mode=0o600, exist_ok=False)
        try:
            with draft.open("r+b") as out:
                told = exported.write(house, who, what, case, out, asking=True)
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    _say(target, told)
    return 0


def _say(target: Path, told: export.Told) -> None:
    print(f"Đã xuất {told.entries} bút toán vào {target}. / {told.entries} entries exported to {target}.")
    for digest in told.missing:
        print(
            f"Thiếu tệp {digest}: đã mất hoặc bị sửa. / The file {digest} is left out: gone or changed.",
            file=sys.stderr,
        )
    if told.unreadable:
        words = "hồ sơ không đọc được nên không xuất / cases cannot be read and are left out"
        print(f"{told.unreadable} {words}.", file=sys.stderr)
    if told.orphans:
        words = "bút toán của hồ sơ không còn trong danh sách / entries of cases that are in no list any more"
        print(f"{told.orphans} {words}.", file=sys.stderr)
    if told.questions:
        print("Kiểm tra nhanh: câu hỏi, không phải kết luận. / Quick checks: questions, not verdicts.")
    for number, question in told.questions[:MOST]:
        print(f"  {number}  {question.sentence()}\n  {' ' * len(number)}  {question.sentence('en')}")
    if len(told.questions) > MOST:
        print(f"  … {len(told.questions) - MOST}")
