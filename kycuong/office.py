"""The receiving office: what stands on every page, letter and mail, and the body's own numbers (office.toml)."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from kycuong.settings import Settings

Office = Mapping[str, Any]
OURS = Path(__file__).parent.parent / "office.toml"
TRIAL = Path(__file__).parent / "city" / "trial.toml"


def read(path: Path) -> Office:
    """Read the office's own file; without one, the demonstration's."""
    source = path if path.is_file() else OURS
    return tomllib.loads(source.read_text(encoding="utf-8"))


def of(settings: Settings) -> Office:
    """Read this house's office; in the demo its site is where the portal really listens."""
    facts = read(settings.office)
    site = f"http://127.0.0.1:{settings.portal_port}"
    return {**facts, "office": {**facts["office"], "site": site}} if settings.demo else facts


def options_of(settings: Settings) -> dict[str, Any]:
    """Return this house's own numbers; a demo without a file of its own has trial numbers for what is unconfirmed."""
    ours = settings.demo and not settings.office.is_file()
    return {**(trial() if ours else {}), **options(read(settings.office))}


def trial() -> dict[str, int]:
    """Return the numbers that only the demo city has, so that every procedure runs there."""
    return dict(tomllib.loads(TRIAL.read_text(encoding="utf-8"))["settings"])


def options(office: Office) -> dict[str, Any]:
    """Return the numbers that the law leaves to the body, by the names that rulebooks use.

    What is still "to be confirmed" is left out: the engine then says so instead of guessing.
    """
    terms = office.get("terms", {})
    given = {
        "feedback_answer_working_days": terms.get("feedback_answer_working_days"),
        "disclose_discipline_working_days": terms.get("disclose_discipline_working_days"),
        "inspection_calendar_days": office.get("inspection", {}).get("provincial_days"),
        "limitation_reprimand_years": office.get("limitation", {}).get("reprimand_years"),
        "limitation_other_years": office.get("limitation", {}).get("other_years"),
        "council_size": office.get("council", {}).get("civil_servant", {}).get("size"),
    }
    given |= office.get("settings", {})
    numbers = _numbers(given)
    switches = [name for name, on in office.get("calendar", {}).items() if on is True]
    roll = office.get("working_days", {}).get("roll_forward", True)
    bodies = {body: _numbers(own) for body, own in office.get("bodies", {}).items()}
    return {**numbers, "roll_forward": roll, "switches": tuple(switches), **({"bodies": bodies} if bodies else {})}


def log_origin(settings: Settings) -> str:
    """Return the public log's name: the operator's, the office's, or one made of the office's site."""
    office = read(settings.office)
    named = settings.log_origin or office.get("log", {}).get("origin")
    return str(named or f"{urlsplit(office['office']['site']).hostname}/so")


def _numbers(given: Mapping[str, Any]) -> dict[str, int]:
    """Keep what is a number; "to be confirmed" is none yet."""
    return {name: value for name, value in given.items() if type(value) is int}
