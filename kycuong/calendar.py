"""`kycuong calendar`: which days are off by which notice, and what a new notice moves."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.exc import OperationalError, ProgrammingError

from cases import almanac, answers, calendar_log, shifts, store
from cases.clocks import Calendar, calendar, guessed
from cases.house import HANOI, House
from kycuong import house as building
from kycuong import office
from kycuong.errors import CannotRun
from kycuong.settings import Settings

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def add(house: House, file: Path, by: str) -> Iterator[str]:
    """Enter a notice of days off and move every clock that it moves. Yields what happened."""
    who = answers.clean(by).strip()
    if not who:
        raise CannotRun("nobody")
    notice = almanac.read(file, house.calendar, house.notices())
    new = calendar_log.add(house, notice, who[:200])
    moved = shifts.move(house)
    if new:
        yield f"Đã ghi thông báo số {notice.number} (năm {notice.year}): {len(notice.days)} ngày."
        yield f"Notice no. {notice.number} ({notice.year}) entered: {len(notice.days)} days."
    else:
        yield "Thông báo này đã có trong lịch; không ghi thêm gì. / This notice is in the calendar already."
    if new or moved.clocks:
        yield from _told(moved)


def move(house: House) -> Iterator[str]:
    """Count every running clock again: after a switch in office.toml, or another release of the library."""
    yield from _told(shifts.move(house))


def _told(moved: shifts.Shifted) -> Iterator[str]:
    yield f"{moved.clocks} hạn của {moved.cases} vụ việc được dời; người liên quan được báo trong nền."
    yield f"{moved.clocks} due dates of {moved.cases} cases moved; those concerned are told in the background."


def show(known: "Known", year: int) -> Iterator[str]:
    """List the days of a year that are otherwise than Monday to Friday, with the notice that says so."""
    calendar = known.calendar
    if known.away:
        yield "! không đọc được thông báo đã nhập ở cơ quan này / the notices of this house could not be read"
    if year in calendar.notices:
        yield f"{year}: thông báo số / notice no. {calendar.notices[year]}"
        off, worked = calendar.off, calendar.worked
    else:
        yield f"{year}: chưa có thông báo, theo thư viện / no notice yet, from the library"
        off, made_up = guessed(year)
        worked = dict.fromkeys(made_up, "làm bù (thư viện)")
    yield from known.entered(year)
    rows = [*((day, "nghỉ", why) for day, why in off.items()), *((day, "làm", why) for day, why in worked.items())]
    for day, kind, why in sorted(row for row in rows if row[0].year == year):
        yield f"  {day:%d/%m/%Y}  {WEEKDAYS[day.weekday()]:<8}  {kind:<4}  {why}"


@dataclass(frozen=True)
class Known:
    """The calendar and the office's own numbers; `notices` are what the house added, when its database answers."""

    calendar: Calendar
    options: dict[str, Any]
    notices: tuple[calendar_log.Entered, ...] = ()
    away: bool = False

    def entered(self, year: int) -> Iterator[str]:
        """Say who entered which notice of a year."""
        for each in self.notices:
            if each.notice.year == year:
                at = each.at.astimezone(HANOI)
                yield f"  số / no. {each.notice.number} ({each.notice.issuer}, {each.notice.dated:%d/%m/%Y}, " \
                      f"mức / level {each.notice.level}): {each.by}, {at:%H:%M %d/%m/%Y}"  # fmt: skip


def known(settings: Settings) -> Known:
    """Read the calendar of this house; where its database does not answer, that of the product alone."""
    options = office.options_of(settings)
    switches = frozenset(options["switches"])
    try:
        entered = _entered(settings)
    except (CannotRun, OperationalError, ProgrammingError):
        return Known(calendar(switches), options, away=True)
    return Known(calendar(switches, tuple(each.notice for each in entered)), options, entered)


def _entered(settings: Settings) -> tuple[calendar_log.Entered, ...]:
    from psycopg import errors

    db = building.engine(building.address(settings))
    try:
        with store.transaction(db) as conn:
            return tuple(calendar_log.entered(conn))
    except errors.UndefinedTable:
        return ()
    finally:
        db.dispose()
