"""The small named conditions that a rulebook may cite, one module a kind; each module signs up its own."""

from cases.guards import (
    deferral,
    denunciation,
    protection,
    publication,
    resolution,
    shared,
    sorting,
    transfers,
)
from cases.guards.base import GUARDS, Guard, Question
from cases.guards.discipline import forms, slip

__all__ = [
    "GUARDS",
    "Guard",
    "Question",
    "deferral",
    "denunciation",
    "forms",
    "protection",
    "publication",
    "resolution",
    "shared",
    "slip",
    "sorting",
    "transfers",
]
