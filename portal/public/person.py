"""What only the person reported is shown besides: findings sent to them, and how to complain against a decision."""

from typing import Any

from cases.house import House
from cases.model import Case
from portal.public.codes import Opened
from portal.public.seen import Seen

# Facts T3-01, T3-05 and T3-18: the law on complaints, and decree 234/2026 for public employees.
COMPLAINTS = {
    "cadre": "official",
    "civil_servant": "official",
    "public_employee": "public_employee",
    "retired": "other",
}


def more(house: House, opened: Opened, seen: Seen) -> dict[str, Any]:
    """Return the facts that the person's page needs besides the case."""
    return {"findings": _findings(seen.case, opened.person), "complaint": _complaint(house, seen.case, opened.person)}


def _findings(case: Case, person: str) -> list[tuple[str, str]]:
    """Return the finding for each allegation against this person, once the conclusion was sent (T2-23)."""
    concluded, sent = case.done("conclude"), case.done("send_conclusion")
    if concluded is None or sent is None:
        return []
    mine = [each.id for each in case.allegations if each.subject == person]
    return [(each, concluded.data["findings"][each]) for each in mine if each in concluded.data["findings"]]


def _complaint(house: House, case: Case, person: str) -> str:
    """Say which law on complaints holds for this person: by the decision, else by their post."""
    opening = next((done for done in case.history if "person_kind" in done.data), None)
    post = house.directory().posts.get(person)
    kind = opening.data["person_kind"] if opening else (post.kind if post else "")
    return COMPLAINTS.get(kind, "other")
