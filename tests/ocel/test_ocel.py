"""The event log: by the rules of OCEL 2.0, without a name, and read by PM4Py without a warning."""

import io
import json
import os
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from cases import ballots, evidence, exported, store
from cases.model import Actor
from tests.cases.carried import denounced
from tests.cases.test_ballots import session  # noqa: F401 - a discipline case whose first ballot is open
from tests.cases.walk import actor, report
from tests.ocel.rules import broken

HERE = Path(__file__).parent
PM4PY = os.environ.get("KYCUONG_PM4PY", "")  # read before the tests take such settings away
RUN = {"flow": "intake", "name": "x", "state": "Completed", "started": "2026-07-06T05:00:01+00:00",
       "ended": "2026-07-06T05:00:02+00:00", "tasks": []}  # fmt: skip


def log_of(house, case=None, who=None):
    out = io.BytesIO()
    told = exported.write(house, who or actor(house, "supervisor"), "ocel", case, out)
    log = json.loads(out.getvalue())
    assert told.entries == len(log["events"])
    return log


@pytest.fixture
def carried(house):
    """A denunciation with everything that an event can be, and a second case beside it."""
    case = denounced(house)
    with store.transaction(house.db) as conn:
        first = store.facts(conn, case)[0].id
        stored = evidence.put(house.evidence, io.BytesIO(b"a paper"), "a.txt", 1)
        evidence.keep(conn, house, case, first, [stored], "clerk")
        line = store.Line("run.finished", case, {"act": first, "state": "Completed"}, json.dumps(RUN).encode())
        store.note(conn, case, [line], house.clock())
        conn.execute(
            "INSERT INTO document (id, case_id, fact, kind, state) VALUES ('d1', %s, %s, 'conclusion', 'draft')",
            (case, first),
        )
    report(house)
    return case


def related(log, event):
    return {row["qualifier"]: row["objectId"] for row in event["relationships"]}


def test_the_log_keeps_the_rules_of_its_format(house, carried):
    log = log_of(house)

    assert list(broken(log)) == []
    kinds = Counter(each["type"] for each in log["objects"])
    assert kinds == {"case": 2, "report": 2, "official": 1, "document": 2, "member": kinds["member"]}
    assert kinds["member"] == 5


def test_a_fact_bears_the_exact_time_and_says_who_in_which_role(house, carried):
    log = log_of(house, carried)

    (accepted,) = [each for each in log["events"] if each["type"] == "accept"]
    assert accepted["time"] == "2026-07-10T05:00:00.000+00:00"
    about = {row["name"]: row["value"] for row in accepted["attributes"]}
    assert (about["from"], about["to"], about["exact"], about["on"]) == (
        "screening",
        "verification",
        True,
        "2026-07-10",
    )
    head = related(log, accepted)["by"]
    (member,) = [each for each in log["objects"] if each["id"] == head]
    assert [row["value"] for row in member["attributes"]] == ["deciding_head"]
    (run,) = [each for each in log["events"] if each["type"] == "run.finished"]
    assert run["time"] == "2026-07-06T05:00:02.000+00:00"


def test_a_case_carries_its_stages_with_their_times(house, carried):
    log = log_of(house, carried)

    case = next(each for each in log["objects"] if each["id"] == f"case:{carried}")
    stages = [row["value"] for row in case["attributes"] if row["name"] == "stage"]
    assert stages == ["received", "screening", "verification", "conclusion", "handling", "disclosure"]


def test_nobodys_name_or_number_is_in_it_and_pseudonyms_differ_between_exports(house, carried):
    one, other = log_of(house), log_of(house)

    said = json.dumps(one, ensure_ascii=False)
    with store.transaction(house.db) as conn:
        accounts = [row[0] for row in conn.execute("SELECT id FROM account")]
        persons = [row[0] for row in conn.execute("SELECT id FROM person")]
        names = [row[0] for row in conn.execute("SELECT name FROM person")]
    for secret in (*accounts, *persons, *names, "Thu tiền dạy thêm."):
        assert secret not in said
    officials = [{each["id"] for each in log["objects"] if each["type"] == "official"} for log in (one, other)]
    assert officials[0].isdisjoint(officials[1])


def test_a_ballot_is_an_event_at_its_hour_that_says_no_more_than_that_somebody_voted(house, session):  # noqa: F811
    ballots.cast(house, session.case, "yes", actor(house, "school.council1"))

    with store.transaction(house.db) as conn:
        body = store.read_case(conn, session.case).body
    log = log_of(house, session.case, Actor("watching", "cb-999", frozenset({("supervisor", body)})))

    (cast,) = [each for each in log["events"] if each["type"] == "ballot.cast"]
    about = {row["name"]: row["value"] for row in cast["attributes"]}
    assert about["exact"] is False
    assert set(related(log, cast)) == {"in", "by"}
    assert list(broken(log)) == []


def test_an_opened_case_is_bound_to_its_own_only_where_both_may_be_seen(house):
    case = denounced(house)

    alone = log_of(house)
    both = log_of(house, None, Actor("watching", "cb-999", frozenset({("supervisor", "*")})))

    for log, expected in ((alone, []), (both, ["opens"])):
        (found,) = [each for each in log["objects"] if each["id"] == f"case:{case}"]
        links = [row["qualifier"] for row in found["relationships"] if row["objectId"].startswith("case:")]
        assert links == expected
        assert list(broken(log)) == []
        assert all(sum(row["objectId"].startswith("case:") for row in each["relationships"]) == 1
                   for each in log["events"])  # fmt: skip


@pytest.mark.drill
@pytest.mark.skipif(not PM4PY, reason="KYCUONG_PM4PY names no Python that has PM4Py (tests/ocel/make_venv.sh)")
def test_pm4py_reads_it_without_a_warning_and_finds_what_we_wrote(house, carried, tmp_path):
    log = log_of(house)
    path = tmp_path / "log.json"
    path.write_text(json.dumps(log), encoding="utf-8")

    done = subprocess.run(
        [PM4PY, "-W", "error", HERE / "read_it.py", path], capture_output=True, text=True, timeout=300, check=False
    )

    assert done.returncode == 0, done.stderr
    assert "arning" not in done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["events"] == len(log["events"])
    assert found["objects"] == Counter(each["type"] for each in log["objects"])
    assert found["activities"] == Counter(each["type"] for each in log["events"])
    assert found["relations"] == sum(len(each["relationships"]) for each in log["events"])
    assert found["o2o"] == sum(len(each["relationships"]) for each in log["objects"])
    assert found["cases"] == 2
    assert found["flat"] == len(log["events"])
