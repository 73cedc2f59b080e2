"""Votes counted over all members of an organisation, and added from the highest form down (P-05, P-06). Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Share:
    """The part of all members that a form needs: `more` than votes/of them, or at least so many."""

    votes: int
    of: int
    more: bool = False

    def reached(self, cast: int, members: int) -> bool:
        """Whoever stayed away counts among the members: an absent member is no vote for any form."""
        have, need = cast * self.of, members * self.votes
        return have > need if self.more else have >= need


def winner(tally: Mapping[str, int], ladder: Iterable[tuple[str, Share]], members: int) -> str | None:
    """Return the form that the vote gave, the ladder being read from the highest form down; None: none of them.

    A form that reaches its share by itself wins (P-05). If none does, the votes for the highest form are added to
    those of the next lower one, and so on, until a form reaches its share (P-06).
    """
    steps = list(ladder)
    for form, share in steps:
        if share.reached(tally.get(form, 0), members):
            return form
    added = 0
    for form, share in steps:
        added += tally.get(form, 0)
        if share.reached(added, members):
            return form
    return None
