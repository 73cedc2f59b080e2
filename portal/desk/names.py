"""Names of officials and bodies for the pages of staff; the core knows ids only."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Engine, or_
from sqlmodel import Session, col, select

from people.tables import AccountRow, BodyRow, GrantRow, PersonRow, PostRow


@dataclass(frozen=True)
class Official:
    """A person as a form offers them: name, post, body."""

    id: str
    name: str
    title: str
    body: str
    roles: frozenset[str] = frozenset()


def bodies(db: Engine, on: date | None = None) -> dict[str, str]:
    """Return the names of bodies; with a day, only of those that exist on it."""
    with Session(db) as rows:
        found = rows.exec(select(BodyRow).order_by(col(BodyRow.name))).all()
    return {row.id: row.name for row in found if on is None or row.until is None or row.until >= on}


def officials(db: Engine) -> dict[str, Official]:
    """Return everyone in the directory with their last post and their roles anywhere, ordered by body and name."""
    with Session(db) as rows:
        roles: defaultdict[str, set[str]] = defaultdict(set)
        for person, grant in rows.exec(
            select(AccountRow.person, GrantRow).join(GrantRow, col(GrantRow.account) == AccountRow.id)
        ):
            roles[person or ""].add(f"{grant.role}@{grant.body}")
        posts = rows.exec(
            select(PersonRow, PostRow, BodyRow)
            .join(PostRow, col(PostRow.person) == PersonRow.id)
            .join(BodyRow, col(BodyRow.id) == PostRow.body)
            .order_by(col(BodyRow.name), col(PersonRow.id), col(PostRow.since))
        ).all()
    return {
        person.id: Official(person.id, person.name, post.title, body.name, frozenset(roles[person.id]))
        for person, post, body in posts
    }


def some(db: Engine, ids: set[str]) -> dict[str, str]:
    """Return the names of a few persons and bodies by their ids."""
    if not ids:
        return {}
    with Session(db) as rows:
        people = rows.exec(select(PersonRow).where(or_(*(PersonRow.id == each for each in ids)))).all()
        places = rows.exec(select(BodyRow).where(or_(*(BodyRow.id == each for each in ids)))).all()
    return {row.id: row.name for row in (*people, *places)}
