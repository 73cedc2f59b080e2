"""What the flows of this process work with: set once when the worker starts, read by every task."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cases.house import House
from notifications.mail import Line, Sender


@dataclass(frozen=True)
class Setting:
    """The house, the way out for mail, and the office that signs it."""

    house: House
    line: Line
    office: Mapping[str, Any]

    @property
    def sender(self) -> Sender:
        mail = self.office["office"]["mail"]
        return Sender(mail["sender"], mail["reply_to"])


_in_use: list[Setting] = []


def use(setting: Setting) -> None:
    """Make this process's flows work with `setting`."""
    _in_use[:] = [setting]


def current() -> Setting:
    return _in_use[0]
