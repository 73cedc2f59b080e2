"""`kycuong rules`: rulebooks as text, what a version changes, and the legal officer's signatures under them."""

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from sqlalchemy.exc import OperationalError

from cases import confirmations, scenarios
from cases.confirmations import Confirmation
from cases.errors import BadRulebook
from cases.house import HANOI, House
from cases.model import Actor
from cases.rulebook import Rulebook, Rules, shelf
from kycuong import office
from kycuong.errors import CannotRun
from kycuong.settings import Settings
from portal.law import compared, pages, printed
from portal.law.particulars import Lens
from portal.page import moment


def shown(given: Namespace, settings: Settings) -> Iterator[str]:
    """Print every version by its name, or one version whole; without a database nothing counts as confirmed."""
    lens, read = _lens(given.language, settings)
    if given.rulebook is None:
        yield from printed.listed(
            [book for name in shelf().procedures() for book in pages.versions(shelf(), name)], lens
        )
        return
    book = _book(shelf(), given.rulebook)
    if not read:
        yield "(Cơ sở dữ liệu không chạy: chưa xét các xác nhận. / No database: confirmations are left out.)"
    yield from printed.for_citizens(book, lens) if given.citizens else printed.for_jurists(book, lens)


def changed(given: Namespace, settings: Settings) -> Iterator[str]:
    """Print what one version changes against another."""
    old, new = _book(shelf(), given.old), _book(shelf(), given.new)
    return compared.lines(old, new, Lens(given.language, office.options_of(settings)))


def _book(rules: Rules, name: str) -> Rulebook:
    """Find a version; of a procedure alone, the newest. Raises BadRulebook."""
    procedure, at, _ = name.partition("@")
    found = [book for book in pages.versions(rules, procedure) if not at or book.id == name]
    if not found:
        raise BadRulebook(file=name, line=0, why="no_such_rulebook", name=", ".join(book.id for book in rules))
    return found[0]


def _lens(language: str, settings: Settings) -> tuple[Lens, bool]:
    """Return how this office reads, and whether its signatures could be read: the law can be without a database."""
    from kycuong import house

    options = office.options_of(settings)
    try:
        signed = dict(house.build(settings, house.address(settings)).confirmed())
    except (CannotRun, OperationalError):
        return Lens(language, options, {}, scenarios.titles()), False
    return Lens(language, options, signed, scenarios.titles()), True


def confirm(house: House, who: Actor, given: Namespace, facts: Any) -> Iterator[str]:
    """Sign a rule, or take the signature back."""
    found = confirmations.find(house.rules, given.rule)
    body = facts["office"]["body"]
    row = Confirmation(
        found.id,
        "withdrawn" if given.withdraw else "confirmed",
        who.id,
        body,
        house.clock(),
        given.source,
        given.note,
        given.value,
    )
    confirmations.sign(house.db, who, body, found, row)
    yield _line(row, given.login)
    yield from _at_odds(found, given.value, house)


def _at_odds(found: confirmations.Found, value: int | None, house: House) -> Iterator[str]:
    """A signature changes no clock: the office's own number does, so say where the two differ."""
    setting = getattr(found.row, "setting", "")
    used = house.options.get(setting)
    if value is not None and used != value:
        yield f"office.toml: {setting} = {used or '—'} ≠ {value}. Hãy sửa office.toml. / Change office.toml."


def listed(house: House, logins: dict[str, str]) -> Iterator[str]:
    """List every signature and every one that was taken back, the oldest first."""
    rows = confirmations.read(house.db)
    if not rows:
        yield "Chưa có xác nhận nào. / Nothing confirmed yet."
    yield from (_line(row, logins.get(row.account, row.account)) for row in rows)


def _line(row: Confirmation, login: str) -> str:
    said = "đã xác nhận / confirmed" if row.said == "confirmed" else "đã rút lại / withdrawn"
    more = "".join(f"  {part}" for part in (f"= {row.value}" if row.value else "", row.note) if part)
    return f"{moment(row.at.astimezone(HANOI))}  {row.rule}  {said}  {login}  {row.source}{more}"
