"""PostgreSQL goes away in the middle of acts: each act that is sent until it is answered is one fact."""

import threading
import tomllib
import uuid

import psycopg
import pytest
from sqlalchemy.exc import SQLAlchemyError

from cases import chain, engine, store
from cases.house import House
from cases.model import Act
from kycuong import house as building
from kycuong import office
from kycuong.migrate import upgrade
from kycuong.postgres import Cluster
from kycuong.settings import load_keys
from people.load import load
from tests.cases.walk import actor, report
from tests.conftest import CITY, ROOT, today

RESTARTS, CLERKS = 8, 4
AWAY = (SQLAlchemyError, psycopg.Error)


@pytest.fixture
def own(tmp_path_factory):
    """A server of our own that we may stop, with the schema and the demo people, and the house on it."""
    home = tmp_path_factory.mktemp("restarted")
    home.chmod(0o755)
    cluster = Cluster(home)
    cluster.start()
    cluster.furnish()
    upgrade(cluster.url("kc_owner", "kycuong"))
    db = building.engine(cluster.url("kc_owner", "kycuong"))
    people = tomllib.loads((CITY / "people.toml").read_text(encoding="utf-8"))
    bodies = tomllib.loads((CITY / "bodies.toml").read_text(encoding="utf-8"))
    load(db, bodies["bodies"], people["people"], people["accounts"], people["password"])
    db.dispose()
    db = building.engine(cluster.url("kc_app", "kycuong"))
    yield cluster, House(db, load_keys(home), office.options(office.read(ROOT / "office.toml")))
    db.dispose()
    cluster.remove()


class Stubborn:
    """A clerk who sends one act after the other, each under its own id until it is answered."""

    def __init__(self, house: House, case: str) -> None:
        self.house, self.case, self.on = house, case, today()
        self.clerk = actor(house, "clerk")
        self.answers: dict[str, dict] = {}
        self.refused = 0

    def work(self, over: threading.Event) -> None:
        while not over.is_set():
            version = 1 + len(self.answers)
            act = Act(
                uuid.uuid4().hex, "add_evidence", self.case, version + 1, self.on, {"note": f"Tài liệu {version}"}
            )
            while act.id not in self.answers:
                try:
                    self.answers[act.id] = engine.take(self.house, act, self.clerk)
                except AWAY:
                    self.refused += 1


@pytest.mark.drill
def test_acts_sent_until_they_are_answered_are_one_fact_each_however_often_the_database_restarts(own):
    cluster, house = own
    clerks = []
    for _ in range(CLERKS):
        clerk = Stubborn(house, report(house)["case"])
        sorted_ = Act(uuid.uuid4().hex, "sort_as_feedback", clerk.case, 1, clerk.on, {"why": "Chậm trễ"})
        engine.take(house, sorted_, clerk.clerk)
        clerks.append(clerk)
    over = threading.Event()
    threads = [threading.Thread(target=clerk.work, args=(over,)) for clerk in clerks]
    for thread in threads:
        thread.start()

    for _ in range(RESTARTS):
        before = sum(len(clerk.answers) for clerk in clerks)
        while sum(len(clerk.answers) for clerk in clerks) < before + 8:
            over.wait(0.01)
        cluster.stop()
        cluster.start()
    over.set()
    for thread in threads:
        thread.join(timeout=60)

    assert sum(clerk.refused for clerk in clerks) >= RESTARTS  # acts really met a database that was away
    for clerk in clerks:
        with store.transaction(house.db) as conn:
            facts = store.facts(conn, clerk.case)
            assert [fact.id for fact in facts[2:]] == list(clerk.answers)
            assert chain.check(conn, clerk.case) == (len(facts), [])
    with store.transaction(house.db) as conn:
        first, last, count = conn.execute("SELECT min(i), max(i), count(*) FROM journal").fetchone()
    assert (first, last) == (0, count - 1)


def test_a_connection_that_dies_in_the_middle_of_an_act_is_asked_again_and_the_act_is_one_fact(server, database, house):
    case = report(house)["case"]
    clerk, act = actor(house, "clerk"), uuid.uuid4().hex
    with psycopg.connect(server.url("kc_owner", database, "postgresql")) as holder:
        holder.execute("SELECT 1 FROM case_file WHERE id = %s FOR UPDATE", (case,))
        sent = Act(act, "sort_as_feedback", case, 1, today(), {"why": "Chậm trễ"})
        answers: list[dict] = []
        waiting = threading.Thread(target=lambda: answers.append(engine.take(house, sent, clerk)))
        waiting.start()
        killed = False
        while not killed:
            with psycopg.connect(server.url("kc_owner", database, "postgresql"), autocommit=True) as other:
                found = other.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND usename = 'kc_app' AND wait_event_type = 'Lock'"
                ).fetchall()
            killed = found == [(True,)]
    waiting.join(timeout=30)

    assert answers[0]["seq"] == 2
    with store.transaction(house.db) as conn:
        assert [fact.act for fact in store.facts(conn, case)] == ["register", "sort_as_feedback"]
