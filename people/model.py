"""People as frozen values: actors with their roles, posts and bodies, and who stands above or beside whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property


@dataclass(frozen=True)
class Actor:
    """Who acts: an account with its roles by body, or somebody without one (reporter, person reported).

    `grants` holds pairs (role, body); body "*" means every body. `ties` are the persons whose case the actor
    must not touch: the actor, relatives and superiors (T2-17, T4-31; `Directory.ties`).
    """

    id: str
    person: str | None = None
    grants: frozenset[tuple[str, str]] = frozenset()
    ties: frozenset[str] = frozenset()
    case: str | None = None  # the one case that a code opens

    def roles(self, body: str) -> frozenset[str]:
        return frozenset(role for role, where in self.grants if where in (body, "*"))


@dataclass(frozen=True)
class Post:
    """A person's place: in which body, under whom, as its head or not."""

    person: str
    kind: str
    body: str
    superior: str | None = None
    leads: bool = False
    relatives: tuple[str, ...] = ()
    active: bool = True


@dataclass(frozen=True)
class Body:
    """A body with its dates of existence; a case finds its addressee by date (T2-36)."""

    id: str
    kind: str
    parent: str | None = None
    since: date | None = None
    until: date | None = None
    successor: str | None = None


@dataclass(frozen=True)
class Directory:
    """Who works where, as guards need to know it: a snapshot without names."""

    posts: Mapping[str, Post] = field(default_factory=dict)
    bodies: Mapping[str, Body] = field(default_factory=dict)

    def heads(self, body: str) -> frozenset[str]:
        return frozenset(post.person for post in self._by_body.get(body, ()) if post.leads)

    def superiors(self, person: str) -> tuple[str, ...]:
        """Return the chain above a person, nearest first."""
        chain: list[str] = []
        post = self.posts.get(person)
        while post and post.superior and post.superior not in chain:
            chain.append(post.superior)
            post = self.posts.get(post.superior)
        return tuple(chain)

    def ties(self, person: str) -> frozenset[str]:
        """Return those whose case this person must not touch: oneself, relatives, and one's own superiors.

        A superior may decide about a subordinate, that is what the law asks of a head (T2-36, T4-32); nobody
        judges relatives or those they answer to.
        """
        return frozenset([person, *self.kin(person), *self.superiors(person)])

    def close_to(self, person: str) -> frozenset[str]:
        """Return those who must not touch this person's case: the same ties, seen from the other side."""
        below = (other for other in self.posts if person in self.superiors(other))
        return frozenset([person, *self.kin(person), *below])

    def kin(self, person: str) -> frozenset[str]:
        """Return declared relatives, whichever of the two declared it."""
        post = self.posts.get(person)
        declared = (other.person for other in self.posts.values() if person in other.relatives)
        return frozenset([*(post.relatives if post else ()), *declared])

    def above(self, body: str) -> tuple[str, ...]:
        """Return the bodies above this one, nearest first."""
        chain: list[str] = []
        parent = self.bodies[body].parent if body in self.bodies else None
        while parent and parent not in chain:
            chain.append(parent)
            parent = self.bodies[parent].parent if parent in self.bodies else None
        return tuple(chain)

    def addressee(self, body: str, on: date) -> str:
        """Return the body that answers for this one on a day: itself, or, once it has ended, its successor (D-16)."""
        seen = {body}
        while (here := self.bodies.get(body)) and here.until and here.until < on and here.successor:
            body = here.successor
            if body in seen:
                break
            seen.add(body)
        return body

    @cached_property
    def _by_body(self) -> dict[str, list[Post]]:
        table: dict[str, list[Post]] = {}
        for post in self.posts.values():
            if post.active:
                table.setdefault(post.body, []).append(post)
        return table
