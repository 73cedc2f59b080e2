"""The durable-execution library's side: DBOS, a workflow of five durable steps on the same PostgreSQL."""

import logging
from collections.abc import Callable
from pathlib import Path

from dbos import DBOS, DBOSConfig

from bench.ground import Ground

STEPS = 5


@DBOS.step()
def step(number: int) -> int:
    """Do nothing: what is measured is the price of remembering that it was done."""
    return number


@DBOS.workflow()
def five_steps() -> int:
    return sum(step(number) for number in range(STEPS))


class Workflows:
    """A client of DBOS: each piece of work is one workflow, run in the caller's thread."""

    def __init__(self, home: Path, database: str, place: int) -> None:
        logging.getLogger("dbos").setLevel(logging.ERROR)
        config = DBOSConfig(
            name="bench",
            system_database_url=Ground(home).url("kc_owner", database),
            executor_id=f"desk-{place}",
            application_version="bench",
            log_level="ERROR",
        )
        DBOS(config=config)
        DBOS.launch()

    def ready(self) -> Callable[[], object]:
        return five_steps

    def close(self) -> None:
        DBOS.destroy()
