"""The whole path on one screen: procedures, the stages of each, the flow of each stage, the steps of each flow."""

from typing import Any

from prefect import Flow

from flows.conclusion import STEPS as CONCLUSION
from flows.conclusion import conclusion
from flows.discipline import STEPS as DISCIPLINE
from flows.discipline import discipline
from flows.disclosure import STEPS as DISCLOSURE
from flows.disclosure import disclosure
from flows.feedback import STEPS as FEEDBACK
from flows.feedback import feedback
from flows.intake import STEPS as INTAKE
from flows.intake import intake
from flows.screening import STEPS as SCREENING
from flows.screening import screening
from flows.steps import Step
from flows.verification import STEPS as VERIFICATION
from flows.verification import verification

PATH: dict[str, dict[str, Flow[..., Any]]] = {
    "intake": {"received": intake},
    "denunciation": {
        "screening": screening,
        "verification": verification,
        "inspection": verification,
        "conclusion": conclusion,
        "terminating": conclusion,
        "handling": conclusion,
        "disclosure": disclosure,
    },
    "discipline": {
        "meeting": discipline,
        "council": discipline,
        "deciding": discipline,
        "decided": discipline,
        "disclosure": disclosure,
    },
    "feedback": {
        "registered": feedback,
        "answering": feedback,
        "answered": feedback,
        "published": feedback,
    },
}

STEPS: dict[str, dict[str, Step]] = {
    "intake": INTAKE,
    "screening": SCREENING,
    "verification": VERIFICATION,
    "conclusion": CONCLUSION,
    "discipline": DISCIPLINE,
    "disclosure": DISCLOSURE,
    "feedback": FEEDBACK,
}

STAGE_FLOWS: dict[str, Flow[..., Any]] = {
    each.name: each for stages in PATH.values() for each in stages.values()
}  # fmt: skip
