"""The small named conditions that a rulebook may cite, one module a kind; each module signs up its own."""

from cases.guards import appeal, decision, deferral, denunciation, party, publication, shared
from cases.guards.base import GUARDS, Guard, Question
from cases.guards.discipline import forms, slip, voters

__all__ = [
    "GUARDS",
    "Guard",
    "Question",
    "appeal",
    "decision",
    "deferral",
    "denunciation",
    "forms",
    "party",
    "publication",
    "shared",
    "slip",
    "voters",
]
