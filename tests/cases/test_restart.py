"""PostgreSQL restarted in the middle of an act: the act sent again gives one fact."""

import threading
import time
import uuid

import psycopg
import pytest
from sqlalchemy.exc import OperationalError as Away

from cases import engine, store
from cases.house import House
from cases.model import Act
from kycuong import house as building
from kycuong import office
from kycuong.postgres import Cluster
from kycuong.settings import load_keys
from tests.cases.walk import actor, report
from tests.conftest import ROOT, TEMPLATE, Server, end_cluster, start_cluster

pytestmark = pytest.mark.drill


@pytest.fixture
def own_cluster():
    """A PostgreSQL that no other test uses."""
    cluster = start_cluster()
    yield cluster
    end_cluster(cluster)


@pytest.fixture
def own_house(own_cluster: Cluster, tmp_path):
    db = building.engine(Server(own_cluster.home).url("kc_app", TEMPLATE))
    yield House(db, load_keys(tmp_path), office.options(office.read(ROOT / "office.toml")), recall_seconds=0)
    db.dispose()


def test_an_act_under_way_while_postgresql_restarts_is_one_fact(own_cluster, own_house):
    case, clerk = report(own_house)["case"], actor(own_house, "clerk")
    today = own_house.setting().today
    act = Act(uuid.uuid4().hex, "sort_as_denunciation", case, 1, today, {"why": "Nêu hành vi"})
    answers, refusals = [], []

    def send() -> None:
        try:
            answers.append(engine.take(own_house, act, clerk))
        except (Away, psycopg.OperationalError) as away:
            refusals.append(away)

    other = psycopg.connect(Server(own_cluster.home).url("kc_owner", TEMPLATE, "postgresql"))
    other.execute("SELECT 1 FROM case_file WHERE id = %s FOR UPDATE", (case,))
    sending = threading.Thread(target=send)
    sending.start()
    _wait_until_it_waits(own_cluster)
    own_cluster.stop()
    other.close()
    own_cluster.start()
    sending.join(30)

    again = engine.take(own_house, act, clerk)

    assert answers in ([], [again])
    assert len(answers) + len(refusals) == 1
    with store.transaction(own_house.db) as conn:
        facts = conn.execute("SELECT seq FROM run WHERE case_id = %s ORDER BY seq", (case,)).fetchall()
    assert facts == [(1,), (2,)]


def _wait_until_it_waits(cluster: Cluster) -> None:
    """Until the act holds its transaction open, waiting for the case's lock."""
    with psycopg.connect(Server(cluster.home).url("kc_owner", "postgres", "postgresql"), autocommit=True) as conn:
        for _ in range(200):
            if conn.execute("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'").fetchone():
                return
            time.sleep(0.02)
    raise AssertionError("the act never waited")
