"""Guards of the directive's 25 signs (D-04): an item of the catalogue, on what was proved, never on an opinion."""

from cases.guards.base import Question, guard
from cases.signs import BUILT_IN


@guard
def signs_in_catalogue(q: Question) -> str | None:
    """D-06: an item whose text nobody has loaded is not chosen."""
    known = {*BUILT_IN, *q.setting.options.get("signs", ())}
    return "sign_has_no_text" if any(row["item"] not in known for row in q.answer("signs") or ()) else None


@guard
def signs_rest_on_findings(q: Question) -> str | None:
    """KC-34: a sign rests on an allegation that this conclusion finds true or partly true, of a day gone by."""
    found = q.answer("findings") or {}
    for row in q.answer("signs") or ():
        if found.get(row["allegation"]) not in ("true", "partly_true"):
            return "sign_without_finding"
        if row["on"] > q.on.isoformat():
            return "sign_in_future"
    return None


@guard
def signs_never_from_opinion(q: Question) -> str | None:
    """KC-34: what somebody said or wrote as an opinion is never a sign; what was done, or left undone, may be one."""
    if not q.answer("signs"):
        return None
    ground = q.answer("signs_ground")
    if ground is None:
        return "sign_ground_missing"
    return "sign_from_opinion" if ground == "opinion" else None
