"""Guards of transfers between bodies: to another one, upwards, and not without end."""

from cases.guards.base import Question, guard
from cases.model import Case

TRANSFERS = ("transfer", "transfer_report")


@guard
def another_body(q: Question) -> str | None:
    """T2-04, T2-05: what is handed on, or lies elsewhere already, lies with another body than this one."""
    return "same_body" if q.answer("body") == q.case.body else None


@guard
def receiver_is_superior(q: Question) -> str | None:
    """T2-31, KC-15: the direct superior of the body that has the case, as the directory of bodies knows it."""
    body = q.answer("body")
    return None if body is None or body in q.setting.directory.above(q.case.body)[:1] else "not_the_superior"


@guard
def receiver_in_line(q: Question) -> str | None:
    """T2-36, KC-15: taken over from above, handed down, or inherited; sideways it is a transfer, and counted."""
    body, mine, who = q.answer("body"), q.case.body, q.setting.directory
    if body is None:
        return None
    line = body in who.above(mine) or mine in who.above(body) or body == who.addressee(mine, q.on) != mine
    return None if line else "receiver_not_in_line"


@guard
def under_transfer_cap(q: Question) -> str | None:
    """KC-15: a report is not handed round; at the cap it goes to the sender's superior.

    Where the body has set no cap transfers are only counted: the law wants a report handed on in time (T2-04).
    """
    return "transfer_cap_reached" if _capped(q) else None


@guard
def transfer_cap_reached(q: Question) -> str | None:
    """KC-15: the superior is called in only where the report was handed on as often as it may be."""
    return None if _capped(q) else "under_transfer_cap"


def _capped(q: Question) -> bool:
    cap = q.confirmed("transfer_cap")
    return cap is not None and transfers(q.case) >= cap


def transfers(case: Case) -> int:
    """Count how often a report went from one body to another."""
    return sum(past.act in TRANSFERS and not past.annulled for past in case.history)
