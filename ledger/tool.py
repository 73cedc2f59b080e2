"""The verifier as a command: `verify.py BUNDLE POLICY`, the same as `kycuong verify`.

Exit code 0: it holds; 1: it does not; 2: that cannot be judged. Needs Python 3.11 and `cryptography`, no network,
nothing else of the system.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from ledger.errors import LedgerError
from ledger.note import LARGEST_NOTE, Verifier
from ledger.options import arguments
from ledger.policy import LARGEST_POLICY, Policy, read_policy
from ledger.proof import HEAD, LARGEST_PROOF
from ledger.receipt import Promise, check_promise, check_proof, read_promise
from ledger.report import Report
from ledger.sentences import said
from ledger.told import told
from ledger.verify import check

HOLDS, FAILS, UNCLEAR = 0, 1, 2
OF_USE = {"bundle": ("since", "promise", "complete"), "proof": ("opening", "promise"), "promise": ()}
LARGEST_OPENING = 8 << 20  # bytes
BAR = 40  # characters


def run(given: argparse.Namespace) -> int:
    """Verify, print the report, return the exit code; what cannot be judged is a sentence on stderr."""
    try:
        report = _report(given)
    except LedgerError as problem:
        _print(sys.stderr, "".join(f"{said(problem.why, problem.facts, each)}\n" for each in (False, True)))
        return UNCLEAR
    if given.json:
        _print(sys.stdout, json.dumps(report.as_data(), ensure_ascii=False, indent=1) + "\n")
    else:
        languages = {"vi": (False,), "en": (True,)}.get(given.language, (False, True))
        _print(sys.stdout, "\n".join(told(report, each) for each in languages))
    return HOLDS if report.holds else FAILS


def _report(given: argparse.Namespace) -> Report:
    start = content(given.bundle, 1 << 62, len(HEAD))
    kind = "bundle" if start.startswith(b"PK") else "proof" if start == HEAD.encode() else "promise"
    _of_use(given, kind)
    policy = read_policy(content(given.policy, LARGEST_POLICY))
    key = Verifier.read(content(given.key, 1000).decode(errors="replace").strip()) if given.key else None
    promised = read_promise(content(given.promise, LARGEST_NOTE), policy, key)[0] if given.promise else None
    if kind == "bundle":
        return _bundle(given, policy, promised)
    if kind == "proof":
        shown = content(given.opening, LARGEST_OPENING) if given.opening else None
        return check_proof(content(given.bundle, LARGEST_PROOF), policy, shown, promised)
    if b"/receipts\n" not in content(given.bundle, LARGEST_NOTE)[:400]:
        raise LedgerError("unknown_file", file=given.bundle)
    return check_promise(content(given.bundle, LARGEST_NOTE), policy, key)


def _of_use(given: argparse.Namespace, kind: str) -> None:
    """Refuse an option that would change nothing: whoever gave it would believe that it was looked at."""
    for name in ("since", "opening", "promise", "complete"):
        if getattr(given, name) and name not in OF_USE[kind]:
            raise LedgerError("option_of_no_use", option=f"--{name}")


def _bundle(given: argparse.Namespace, policy: Policy, promised: Promise | None) -> Report:
    since = content(given.since, LARGEST_NOTE) if given.since else None
    progress = _bar if sys.stderr.isatty() else None
    return check(Path(given.bundle), policy, since, progress, promised, given.complete)


def content(name: str, most: int, first: int | None = None) -> bytes:
    """Read a file, or its `first` bytes. Raises LedgerError when it cannot be read or has more than `most` bytes."""
    try:
        with Path(name).open("rb") as file:
            raw = file.read(most + 1 if first is None else first)
    except (OSError, ValueError) as problem:
        raise LedgerError("cannot_read", file=name) from problem
    if len(raw) > most:
        raise LedgerError("file_too_large", file=name)
    return raw


def _bar(done: int, total: int) -> None:
    """Draw how far it is, over itself."""
    part = min(1.0, done / total) if total else 1.0
    filled = round(part * BAR)
    end = "\n" if done >= total else ""
    _print(sys.stderr, f"\r[{'#' * filled}{'.' * (BAR - filled)}] {part:4.0%} {done}/{total}{end}")


def _print(where: object, text: str) -> None:
    """Write UTF-8 whatever the machine's own encoding is."""
    stream = getattr(where, "buffer", None)
    if stream is None:  # somebody collects what is printed
        print(text, end="", file=where)  # type: ignore[call-overload]
        return
    stream.write(text.encode(errors="replace"))
    stream.flush()


class _Parser(argparse.ArgumentParser):
    """Says in both languages that it did not understand."""

    def error(self, message: str) -> NoReturn:
        self.exit(UNCLEAR, f"Không hiểu lệnh này; xem --help.\nNot understood ({message}); see --help.\n")


def main(given: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = _Parser(
        prog="verify.py", description="Kiểm tra sổ công khai, không cần mạng. Verify the public log, offline."
    )
    arguments(parser)
    try:
        return run(parser.parse_args(given))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return FAILS
