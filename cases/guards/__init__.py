"""The small named conditions that a rulebook may cite, one module a kind; each module signs up its own."""

from cases.guards import deferral, denunciation, publication, resolution, shared, transfers
from cases.guards.base import GUARDS, Guard, Question
from cases.guards.discipline import forms, slip

__all__ = ["GUARDS", "Guard", "Question", "deferral", "denunciation", "forms", "publication", "resolution", "shared", "slip", "transfers"]
