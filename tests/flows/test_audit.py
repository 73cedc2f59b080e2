"""Our record against a real Prefect: an honest walk leaves no mark, each forgery is named, emptied all is shown."""

import json
import subprocess
import sys

import pytest

from cases import runs_audit, runs_shown, store
from kycuong.audit import findings
from tests.flows.conftest import ROOT, free_port, wait_for
from tests.flows.test_memory import asked, at_prefect, ended, named, one  # noqa: F401 - `ended` is a fixture
from tests.portal.staff import PASSWORD, Browser

pytestmark = pytest.mark.drill


def audited(worker, *words: str, **env: str):
    """Run `kycuong audit` as a supervisor would. Returns (exit code, what it printed, what it complained)."""
    command = [sys.executable, "-m", "kycuong", "audit", "--as", "supervisor", *words]
    done = subprocess.run(
        command,
        check=False,
        env=worker.env | {"KYCUONG_PASSWORD": PASSWORD} | env,
        cwd=ROOT,
        capture_output=True,
        timeout=120,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_an_honest_walk_leaves_no_mark_and_each_forgery_at_prefect_is_named(server, prefect, house, worker, ended):  # noqa: F811
    walk = "SELECT state_type::text FROM flow_run WHERE name = %s"
    wait_for(lambda: at_prefect(server, walk, f"{ended} · case_path") == [("COMPLETED",)], what="the walk")
    assert named(prefect, house) == set()
    assert findings(house) == []
    code, said, complained = audited(worker, "--json")
    assert (code, json.loads(said)["findings"], json.loads(said)["runs"]) == (0, [], 2), complained

    first, second = (one(house, "SELECT prefect FROM run WHERE seq = %s", seq) for seq in (1, 2))
    at_prefect(server, "UPDATE flow_run SET state_name = 'Failed' WHERE id = %s", first)
    at_prefect(server, "UPDATE flow_run SET end_time = end_time - interval '1 day' WHERE id = %s", first)
    at_prefect(server, "UPDATE flow_run SET name = 'Nguyễn Văn Thí Dụ', run_count = 2 WHERE id = %s", second)
    at_prefect(server, "UPDATE task_run SET run_count = 3 WHERE flow_run_id = %s AND name = 'recheck'", second)
    columns = [row[0] for row in at_prefect(
        server, "SELECT column_name FROM information_schema.columns WHERE table_name = 'task_run' AND "
        "is_generated = 'NEVER' AND column_name NOT IN ('id', 'dynamic_key', 'name')")]  # fmt: skip
    at_prefect(
        server,
        f"INSERT INTO task_run (id, dynamic_key, name, {', '.join(columns)}) SELECT gen_random_uuid(), 'forged', "
        f"'forged', {', '.join(columns)} FROM task_run WHERE flow_run_id = %s AND name = 'register'", first,
    )  # fmt: skip
    forged = str(at_prefect(server, "SELECT id FROM task_run WHERE name = 'forged'")[0][0])
    by_hand = asked(prefect, lambda client: _made_by_hand(client, ended))

    assert named(prefect, house) == {
        (first, "state_changed", "Completed → Failed/COMPLETED"),
        (first, "times_changed", ""),
        (first, "task_added", forged),
        (second, "renamed", ""),
        (second, "run_again", ""),
        (second, "task_changed", "recheck"),
        (by_hand, "no_fact", "intake: Completed"),
    }
    code, said, _ = audited(worker, ended)
    assert code == 1
    assert "Tác vụ ở Prefect đã đổi / A task was changed at Prefect  [recheck" in said
    assert by_hand in said
    assert "Nguyễn" not in said


async def _made_by_hand(client, case: str) -> str:
    from prefect.states import Completed

    deployment = await client.read_deployment_by_name("intake/kycuong")
    run = await client.create_flow_run_from_deployment(
        deployment.id, parameters={"fact_id": "0" * 32, "act": "register"}, tags=[f"case:{case}"],
        name=f"{case} · 3 · close", state=Completed(),
    )  # fmt: skip
    return str(run.id)


def test_when_prefect_is_emptied_the_page_still_shows_all_and_says_what_prefect_lost(
    server, prefect, house, worker, ended  # noqa: F811
):  # fmt: skip
    with store.transaction(house.db) as conn:
        before = runs_shown.runs(runs_audit.held(conn, [ended]))
    at_prefect(server, "DELETE FROM flow_run")
    supervisor = Browser(house, "supervisor")

    assert supervisor.post(f"/giam-sat/{ended}/doi-chieu", {}).status_code == 303

    looked = "SELECT count(*) FROM run_look WHERE case_id = %s AND looked IS NOT NULL"
    wait_for(lambda: one(house, looked, ended) == 1, what=worker.log.read_text())
    page = supervisor.get(f"/giam-sat/{ended}").text
    for run in before:
        assert f"khớp với bút toán {run.index}." in page
        assert run.prefect in page
        for task in run.tasks:
            assert f"<code>{task['name']}</code>" in page
    assert len(before) == 2
    assert findings(house) == []
    assert "Báo động: lượt chạy đã chép không còn trong Prefect" in page


def test_what_could_not_be_asked_is_said_and_is_no_clean_audit(worker, house, ended):  # noqa: F811
    code, said, _ = audited(worker, KYCUONG_PREFECT_API_URL=f"http://127.0.0.1:{free_port()}/api")
    assert code == 2
    assert "Prefect could not be asked" in said

    away = f"postgresql://kc_app@127.0.0.1:{free_port()}/t"
    code, _, complained = audited(worker, KYCUONG_DATABASE_URL=away)
    assert code == 2
    assert "our own record is not checked" in complained

    assert audited(worker, "999999/2099")[0] == 2
