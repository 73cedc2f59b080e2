"""The guard of sorting: what the questions propose is followed, or the difference has its reason (KC-15)."""

from cases import sorting
from cases.guards.base import Question, guard


@guard
def as_proposed(q: Question) -> str | None:
    """Say what the answered questions propose where a person sorts otherwise and does not say why."""
    asked = q.case.done("answer_sorting")
    if asked is None or q.answers is None or q.answer("differs"):
        return None
    regime, proposed = sorting.chosen(q.rule.act, q.answers), sorting.fitting(asked.data)[0]
    says = {
        "complaint": "looks_like_complaint",
        "denunciation": "looks_like_denunciation",
        "feedback": "looks_like_feedback",
        "petition": "looks_like_petition",
        "opinion": "looks_like_opinion",
    }
    return says[proposed] if regime and regime != proposed else None
