"""One PostgreSQL for all tests, one database a test, copied from a template that has the schema and the demo people."""

import os
import shutil
import tempfile
import tomllib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings

from cases.house import HANOI, House
from kycuong import house as building
from kycuong import office
from kycuong.migrate import upgrade
from kycuong.postgres import Cluster
from kycuong.settings import load_keys
from people.load import load

settings.register_profile("house", deadline=None)  # two busy cores are no fault of the code
settings.load_profile("house")

ROOT = Path(__file__).parent.parent
CITY = ROOT / "kycuong" / "city"
TEMPLATE = "kc_template"


@dataclass(frozen=True)
class Server:
    """Where the tests' PostgreSQL listens: its address for a role and a database."""

    home: Path

    def url(self, role: str, database: str, driver: str = "postgresql+psycopg") -> str:
        return Cluster(self.home).url(role, database, driver)

    def run(self, statement: str) -> None:
        """Run one statement as the owner, outside a transaction: databases are made and dropped so."""
        with psycopg.connect(self.url("kc_owner", "postgres", "postgresql"), autocommit=True) as conn:
            conn.execute(statement)  # type: ignore[arg-type]

    def database(self, template: str = TEMPLATE) -> str:
        name = f"t_{uuid.uuid4().hex[:12]}"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
        return name

    def drop(self, name: str) -> None:
        self.run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def today() -> date:
    """The day it is in Hanoi, where the office works; a test that asks the machine's zone fails in the evening."""
    return datetime.now(HANOI).date()


def start_cluster() -> Cluster:
    home = Path(tempfile.mkdtemp(prefix="kycuong-tests-"))
    home.chmod(0o755)
    cluster = Cluster(home)
    cluster.start()
    server = Server(home)
    server.run(f"CREATE DATABASE {TEMPLATE} OWNER kc_owner")
    upgrade(server.url("kc_owner", TEMPLATE))
    db = building.engine(server.url("kc_owner", TEMPLATE))
    people = tomllib.loads((CITY / "people.toml").read_text(encoding="utf-8"))
    bodies = tomllib.loads((CITY / "bodies.toml").read_text(encoding="utf-8"))
    load(db, bodies["bodies"], people["people"], people["accounts"], people["password"])
    db.dispose()
    return cluster


def end_cluster(cluster: Cluster) -> None:
    cluster.remove()
    shutil.rmtree(cluster.home, ignore_errors=True)


def pytest_configure_node(node) -> None:  # type: ignore[no-untyped-def]
    """Under xdist the controller starts the one server; the workers learn where it is."""
    if not hasattr(node.config, "kycuong_cluster"):
        node.config.kycuong_cluster = start_cluster()
    node.workerinput["kycuong_home"] = str(node.config.kycuong_cluster.home)


def pytest_unconfigure(config) -> None:  # type: ignore[no-untyped-def]
    if hasattr(config, "kycuong_cluster"):
        end_cluster(config.kycuong_cluster)


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """The tests' PostgreSQL; started here when there is no xdist."""
    given = getattr(request.config, "workerinput", {}).get("kycuong_home")
    if given is not None:
        yield Server(Path(given))
        return
    cluster = start_cluster()
    yield Server(cluster.home)
    end_cluster(cluster)


@pytest.fixture
def database(server: Server) -> Iterator[str]:
    """A database of its own for one test, with the schema and the demo people."""
    name = server.database()
    yield name
    server.drop(name)


@pytest.fixture
def house(server: Server, database: str, tmp_path: Path) -> Iterator[House]:
    """The house on a fresh database, connected as the application; nothing waits to be recalled."""
    facts = office.read(ROOT / "office.toml")
    db = building.engine(server.url("kc_app", database))
    yield House(
        db,
        load_keys(tmp_path),
        office.options(facts),
        recall_seconds=0,
        ballot_keys=tmp_path / "ballots",
        evidence=tmp_path / "evidence",
        named_reports=True,
        log=tmp_path / "ledger",
    )
    db.dispose()


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """A developer's own KYCUONG_* or PREFECT_* variables change no test."""
    for name in list(os.environ):
        if name.startswith(("KYCUONG_", "PREFECT_")):
            monkeypatch.delenv(name)
