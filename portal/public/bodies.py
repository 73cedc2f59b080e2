"""The bodies of the city by name, as citizens choose and read them."""

from dataclasses import dataclass
from itertools import groupby

from sqlmodel import Session, col, or_, select

from cases.house import House
from people.tables import BodyRow

KINDS = {
    "state": "Cơ quan nhà nước",
    "inspectorate": "Cơ quan thanh tra",
    "public_unit": "Đơn vị sự nghiệp công lập",
    "party": "Cơ quan Đảng",
    "front": "Mặt trận, đoàn thể",
    "press": "Báo chí",
}


@dataclass(frozen=True)
class Named:
    """A body's id and name."""

    id: str
    name: str


def choices(house: House) -> list[tuple[str, list[Named]]]:
    """List the bodies that exist today, grouped by kind; the label of a kind is its Vietnamese one."""
    today = house.setting().today
    with Session(house.db) as rows:
        alive = or_(col(BodyRow.until).is_(None), col(BodyRow.until) >= today)
        found = rows.exec(select(BodyRow).where(alive, col(BodyRow.kind) != "press"))
        order = list(KINDS)
        listed = sorted(found, key=lambda row: (order.index(row.kind), row.name))
        return [
            (KINDS[kind], [Named(row.id, row.name) for row in group])
            for kind, group in groupby(listed, key=lambda row: row.kind)
        ]


def name(house: House, body: str) -> str:
    """Return a body's name; one that nobody entered keeps its id."""
    with Session(house.db) as rows:
        found = rows.get(BodyRow, body)
    return found.name if found else body
