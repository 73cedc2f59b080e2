"""What every command asks for in the same way: the house, the password, a day, a file; and how it prints lines."""

import contextlib
import os
from collections.abc import Iterable
from datetime import date, datetime
from getpass import getpass
from pathlib import Path
from typing import Any

from kycuong.errors import CannotRun
from kycuong.settings import Settings


def house_of(settings: Settings):  # type: ignore[no-untyped-def]
    from kycuong import house

    return house.build(settings, house.address(settings))


def log_in(house: Any, login: str) -> Any:
    """Ask for the password like the portal does; a command is no way around it."""
    from kycuong import desk

    password = os.environ.get("KYCUONG_PASSWORD") or _asked()
    actor = desk.log_in(house, login, password)
    if actor is None:
        raise CannotRun("wrong_password")
    return actor


def _asked() -> str:
    try:
        return getpass("Mật khẩu / Password: ")
    except EOFError:
        raise CannotRun("no_password") from None


def day(said: str) -> date:
    """Read a day as people write it here (24/11/2026), or as files do (2026-11-24)."""
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        with contextlib.suppress(ValueError):
            return datetime.strptime(said, form).date()  # noqa: DTZ007 - a day has no time zone
    raise CannotRun("bad_day", value=said[:40])


def file(name: str) -> Path:
    path = Path(name)
    if not path.is_file():
        raise CannotRun("no_such_file", path=name)
    return path


def printed(lines: Iterable[str]) -> int:
    for line in lines:
        print(line)
    return 0
