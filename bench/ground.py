"""The ground that every side stands on: one embedded PostgreSQL in a folder of its own, with the demo's people."""

import contextlib
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg

from cases.house import House
from kycuong import demo, office
from kycuong import house as building
from kycuong.migrate import upgrade
from kycuong.postgres import Cluster
from kycuong.settings import load_keys

OFFICE = Path(__file__).parent.parent / "office.toml"


@dataclass(frozen=True)
class Ground:
    """A running server. It is only a path, so that a child process can be told where it stands."""

    home: Path

    def url(self, role: str, database: str, driver: str = "postgresql+psycopg") -> str:
        return Cluster(self.home).url(role, database, driver)

    def connect(self, database: str = "postgres") -> psycopg.Connection:
        return psycopg.connect(self.url("kc_owner", database, "postgresql"), autocommit=True)

    def make(self, name: str, template: str = "template1", owner: str = "kc_owner") -> str:
        """Make a database, empty or as a copy of another."""
        with self.connect() as conn:
            conn.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" OWNER "{owner}" STRATEGY file_copy')
        return name

    def drop(self, name: str) -> None:
        with self.connect() as conn:
            conn.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def checkpoint(self) -> None:
        """Write everything out now, so that no side pays for what another one left behind."""
        with self.connect() as conn:
            conn.execute("CHECKPOINT")

    def house(self, database: str) -> House:
        """Return the house on one of our databases, as the application sees it; nothing waits to be recalled."""
        return House(
            building.engine(self.url("kc_app", database)),
            load_keys(self.home),
            office.options(office.read(OFFICE)),
            recall_seconds=0,
            ballot_keys=self.home / "ballots",
            named_reports=True,
        )


@contextlib.contextmanager
def ground() -> Iterator[Ground]:
    """Start a server for the length of one measurement; nothing of it is left afterwards."""
    home = Path(tempfile.mkdtemp(prefix="kycuong-bench-"))
    home.chmod(0o755)  # as root, PostgreSQL runs as another user, who must come this far
    cluster = Cluster(home)
    try:
        cluster.start()
        yield Ground(home)
    finally:
        cluster.remove()
        shutil.rmtree(home, ignore_errors=True)


def furnished(on: Ground, name: str) -> str:
    """Make a database with the schema and the demo's people, but no case."""
    on.make(name)
    upgrade(on.url("kc_owner", name))
    house = on.house(name)
    demo.furnish(house)
    house.db.dispose()
    return name


def new_id() -> str:
    return uuid.uuid4().hex
