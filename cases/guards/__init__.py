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
from importlib import import_module
from pkgutil import iter_modules

from cases.guards.discipline import voters

__all__ = ["GUARDS", "Guard", "Question", "forms", "slip", "voters"]

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
