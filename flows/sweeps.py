"""Which sweeps have something to do: asked once a second of our own tables, so that Prefect runs none for nothing."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from psycopg import Connection

from flows import runs
from notifications import outbox

# A stage's own run sends its notices and is copied in batches; the sweeps take what is still there after this time.
GRACE = timedelta(seconds=5)
AGAIN = timedelta(seconds=10)  # between two runs of one sweep

DUE: dict[str, Callable[[Connection[Any], datetime], bool]] = {
    "deliver": lambda conn, now: outbox.waits(conn, now - GRACE),
    "history": lambda conn, now: bool(runs.uncopied(conn, now - GRACE, 1)),
    "reconcile": lambda conn, now: bool(runs.lapsed(conn, now, 1)),
}


class Sweeps:
    """Says which sweeps to run now; each at most once in ten seconds."""

    def __init__(self) -> None:
        self._ran: dict[str, datetime] = {}

    def due(self, conn: Connection[Any], now: datetime) -> Iterator[str]:
        for name, has_work in DUE.items():
            last = self._ran.get(name)
            if (last is None or now - last >= AGAIN) and has_work(conn, now):
                self._ran[name] = now
                yield name
