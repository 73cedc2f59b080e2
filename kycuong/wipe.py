"""`make clean-data`: delete a data folder for good, after a person has said so in a word."""

import os
import shutil
import sys
from pathlib import Path

from kycuong.errors import CannotRun, explained
from kycuong.postgres import Cluster
from kycuong.settings import DEMO_MARK, Settings
from kycuong.up import alone

OURS = ("postgres", "evidence", "log", "prefect", "run", "ledger", "seal", "witness", "keys")
FILES = (DEMO_MARK, "policy.txt")
WORDS = ("xóa", "delete")


def wipe(home: Path, answer: str) -> bool:
    """Delete the database, the keys and the evidence in `home`. Says whether the answer allowed it."""
    if not (home / "keys").is_dir():
        raise CannotRun("no_data", path=home)
    if answer.strip().lower() not in WORDS:
        return False
    with alone(home), explained(home):
        Cluster(home).remove()  # As root the database may lie under /var/lib/kycuong.
        for name in OURS:  # What else lies in this folder is not ours to delete.
            shutil.rmtree(home / name, ignore_errors=name != "keys")
        for name in FILES:
            (home / name).unlink(missing_ok=True)
        if not any(home.iterdir()):
            home.rmdir()
    return True


def main() -> int:
    """Ask, then delete."""
    home = Settings.from_env(os.environ).home
    _say(f"Sẽ xóa hẳn cơ sở dữ liệu, khóa và hồ sơ ở {home}. Gõ “xóa” để đồng ý.")
    _say(f"Will delete the database, keys and evidence in {home} for good. Type “delete” to agree.")
    try:
        gone = wipe(home, sys.stdin.readline())
    except CannotRun as problem:
        sys.stderr.write(f"{problem}\n")
        return problem.exit_code
    _say("Đã xóa. / Deleted." if gone else "Không xóa gì. / Nothing was deleted.")
    return 0 if gone else 1


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
