"""The small named conditions that a rulebook may cite, one module a kind; each module signs up its own."""

from cases.guards import deferral, denunciation, inspection, party, publication, recommendation, shared
from cases.guards.base import GUARDS, Guard, Question
from cases.guards.discipline import forms, slip, voters

__all__ = [
    "GUARDS",
    "Guard",
    "Question",
    "deferral",
    "denunciation",
    "forms",
    "inspection",
    "party",
    "publication",
    "recommendation",
    "shared",
    "slip",
    "voters",
]
