"""What the flows of this process work with: set once when the worker starts, read by every task."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cases.house import House, now
from notifications.mail import Line, Sender


@dataclass(frozen=True)
class Setting:
    """The house, the way out for mail, and the office that signs it."""

    house: House
    line: Line
    office: Mapping[str, Any]
    began: datetime = field(default_factory=now)  # when this process did

    @property
    def sender(self) -> Sender:
        mail = self.office["office"]["mail"]
        return Sender(mail["sender"], mail["reply_to"])

    def signed(self, language: str = "vi") -> dict[str, str]:
        """Return what stands under every mail and letter: the office, where it is, how to reach a person."""
        office, end = self.office["office"], "_en" if language == "en" else ""
        reception = office["reception"]
        return {
            "office": office[f"name{end}"],
            "phone": reception["phone"],
            "address": reception[f"address{end}"],
            "foot": office["mail"][f"foot{end}"],
            "site": office["site"],
        }


_in_use: list[Setting] = []


def use(setting: Setting) -> None:
    """Make this process's flows work with `setting`."""
    _in_use[:] = [setting]


def current() -> Setting:
    return _in_use[0]
