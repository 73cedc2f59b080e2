"""Which regime a report looks like, by four questions; a person decides and may decide otherwise (KC-15). Pure."""

from cases.model import Answers

QUESTIONS = {  # in this order: whose own rights are touched complains, whoever else they name
    "own_rights": "complaint",
    "names_act": "denunciation",
    "conduct": "feedback",
    "proposal": "petition",
}
OPINION = "opinion"
BY_ACT = {
    "sort_as_denunciation": "denunciation",
    "sort_as_feedback": "feedback",
    "sort_as_appeal": "complaint",
    "close_as_opinion": OPINION,
}
BY_GROUND = {"complaint": "complaint", "petition": "petition", "opinion": OPINION}


def fitting(answers: Answers) -> tuple[str, ...]:
    """Return every regime that the answers point to, the proposed one first; the others are parts to split off."""
    found = tuple(regime for question, regime in QUESTIONS.items() if answers.get(question))
    return found or (OPINION,)


def chosen(act: str, answers: Answers) -> str:
    """Return the regime that an act of sorting chooses; empty where the questions say nothing about it."""
    return BY_ACT.get(act) or BY_GROUND.get(str(answers.get("ground")), "")
