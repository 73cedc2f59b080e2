"""Who works where on a day, read as one snapshot; and the actor that an account is."""

from collections import defaultdict
from datetime import date

from sqlalchemy import Engine, or_
from sqlmodel import Session, select

from people.model import Body, Directory, Post
from people.tables import AccountRow, BodyRow, GrantRow, KinRow, PersonRow, PostRow


def read(db: Engine, on: date) -> Directory:
    """Return the directory as it is on a day; ended posts and bodies stay, marked by their dates."""
    with Session(db) as rows:
        bodies = {
            row.id: Body(row.id, row.kind, row.parent, row.since, row.until, row.successor)
            for row in rows.exec(select(BodyRow))
        }
        kin: defaultdict[str, list[str]] = defaultdict(list)
        for tie in rows.exec(select(KinRow)):
            kin[tie.person].append(tie.relative)
            kin[tie.relative].append(tie.person)
        posts = {
            person.id: Post(
                person.id,
                person.kind,
                post.body,
                post.superior,
                post.leads,
                tuple(kin[person.id]),
                post.until is None or post.until >= on,
            )
            for person, post in rows.exec(
                select(PersonRow, PostRow).join(PostRow, PostRow.person == PersonRow.id).order_by(PostRow.since)
            )
        }
    return Directory(posts, bodies)


def grants(db: Engine, account: str, on: date) -> tuple[str | None, frozenset[tuple[str, str]]] | None:
    """Return an active account's person and its pairs (role, body), or None."""
    with Session(db) as rows:
        found = rows.get(AccountRow, account)
        if found is None or not found.active:
            return None
        held = rows.exec(
            select(GrantRow)
            .where(GrantRow.account == account)
            .where(or_(GrantRow.since.is_(None), GrantRow.since <= on))
            .where(or_(GrantRow.until.is_(None), GrantRow.until >= on))
        )
        return found.person, frozenset((grant.role, grant.body) for grant in held)
