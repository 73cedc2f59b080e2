"""The pages of the law: every procedure and version, one version for a jurist, the same for citizens, the texts."""

from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from starlette.requests import Request
from starlette.responses import Response

from cases import scenarios
from cases.confirmations import waits
from cases.house import House
from cases.rulebook import Rulebook, Rules
from cases.sources import NO_FILE, UNKNOWN, register
from portal.law import citizens, compared, readable
from portal.law.particulars import Lens, name_of
from portal.law.picture import svg
from portal.page import language, render
from portal.problems import Problem


def listed(request: Request) -> Response:
    """List the procedures with their versions, the one in force today marked."""
    house: House = request.app.state.house
    today = house.setting().today
    shelf = [versions(house.rules, name) for name in house.rules.procedures()]
    return render(request, "law/list.html", shelf=shelf, today=today, current=_current, ends=ends(house.rules))


def texts(request: Request) -> Response:
    """List the texts that the rules cite."""
    return render(request, "law/texts.html", texts=list(register()), unknown=UNKNOWN, no_file=NO_FILE)


def jurist(request: Request) -> Response:
    """Show one version whole: its path, each rule with its article, its level, its scenarios."""
    house, book = _asked(request)
    lens = lens_of(house, language(request))
    before = _before(house.rules, book)
    return render(
        request,
        "law/jurist.html",
        book=book,
        until=ends(house.rules).get(book.id, book.until),
        versions=versions(house.rules, book.procedure),
        picture=svg(*readable.path(book, lens), lens.label(book), _told(book, lens)) if book.stages else "",
        steps=readable.steps(book, lens),
        everywhere=readable.everywhere(book, lens),
        transition=readable.transition(book, lens),
        sections=[
            ("viec", "Việc", readable.acts(book, lens)),
            ("thoi-han", "Thời hạn", readable.terms(book, lens)),
            ("con-so", "Con số", readable.numbers(book, lens)),
        ],
        lists=[(name_of(book, lens, "choices", key), rows.values()) for key, rows in book.choices.items()],
        before=before,
        changes=compared.changes(before, book, lens) if before else [],
        open_rules=unconfirmed(book, house),
    )


def for_citizens(request: Request) -> Response:
    """Show what citizens may ask by one version, by when and from whom."""
    house, book = _asked(request)
    found = citizens.leaflet(book, lens_of(house, language(request)))
    return render(request, "law/citizens.html", book=book, it=found, until=ends(house.rules).get(book.id, book.until))


def lens_of(house: House, lang: str) -> Lens:
    """Return how this office reads its rulebooks in a language."""
    return Lens(lang, house.options, house.confirmed(), _titles())


@cache
def _titles() -> MappingProxyType[str, tuple[str, ...]]:
    return MappingProxyType(scenarios.titles())


def versions(rules: Rules, procedure: str) -> list[Rulebook]:
    """Return the versions of a procedure, the newest first."""
    return sorted((book for book in rules if book.procedure == procedure), key=lambda b: b.in_force, reverse=True)


def ends(rules: Rules) -> dict[str, date]:
    """Return the last day of each version: the one that it says itself, or the eve of the next version."""
    found: dict[str, date] = {}
    for procedure in rules.procedures():
        for newer, older in pairwise(versions(rules, procedure)):
            found[older.id] = older.until or newer.in_force - timedelta(days=1)
    return found


def unconfirmed(book: Rulebook, house: House) -> int:
    """Count the rules of a version that still wait for the legal officer."""
    signed = house.confirmed()
    return sum(waits(book, kind, key, signed) for kind in ("acts", "terms", "numbers") for key in getattr(book, kind))


def _current(books: list[Rulebook], today: date) -> str:
    return next((book.id for book in books if book.in_force <= today), "")


def _before(rules: Rules, book: Rulebook) -> Rulebook | None:
    older = (each for each in versions(rules, book.procedure) if each.in_force < book.in_force)
    return next(older, None)


def _told(book: Rulebook, lens: Lens) -> str:
    """Describe the picture in a sentence; the list beside it says the rest."""
    return lens.say("Sơ đồ các chặng; bảng “Đường đi bằng chữ” bên cạnh nói đúng những điều ấy.")


def _asked(request: Request) -> tuple[House, Rulebook]:
    """Return the rulebook that the address names. Raises Problem (404) for one that does not exist."""
    house: House = request.app.state.house
    asked = "{procedure}@{version}".format_map(request.path_params)
    book = next((book for book in house.rules if book.id == asked), None)
    if book is None:
        raise Problem(404, "Không có bộ quy tắc này.")
    return house, book
