"""How a step becomes a Prefect task, and how a stage's flow takes one: the same short way for every stage."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from prefect import Task, get_run_logger, task
from prefect.artifacts import acreate_table_artifact
from prefect.client.orchestration import get_client

from cases import store
from cases.errors import Unlawful
from flows import alarm, effects
from flows.setting import current

Step = Task[[str], Coroutine[Any, Any, dict[str, Any]]]


def legal_step(act: str, article: str) -> Step:
    """Make the task of one legal act, named as the rulebook names it."""

    async def step(fact_id: str) -> dict[str, Any]:
        return await effects.carry_out(fact_id)

    step.__doc__ = f"{act}: {article}. Decide it again from the record, then do what it owes."
    return task(name=act, task_run_name=act, persist_result=False, retries=0)(step)


async def take(steps: dict[str, Step], fact_id: str, act: str, check: bool) -> dict[str, Any]:
    """Run the one step of a fact; in check mode only look again, send nothing. A broken record fails the run."""
    try:
        done = await (_look if check else steps[act])(fact_id)
    except Unlawful as unlawful:
        get_run_logger().error("unlawful fact=%s what=%s", fact_id, unlawful.facts["what"])
        await asyncio.to_thread(alarm.raise_alarm, current(), fact_id, str(unlawful.facts["what"]))
        raise
    if not check:
        await show(fact_id, done)
        if done["ends"]:
            await _show_the_path(fact_id, done["case"])
    return done


async def _show_the_path(fact_id: str, case: str) -> None:
    """A case that ended is walked once as a whole; nobody waits for it."""
    async with get_client() as client:
        deployment = await client.read_deployment_by_name("case_path/kycuong")
        await client.create_flow_run_from_deployment(
            deployment.id,
            parameters={"case": case},
            idempotency_key=f"path:{fact_id}",
            name=f"{case} · case_path",
            tags=[f"case:{case}"],
        )


@task(name="look", persist_result=False)
async def _look(fact_id: str) -> dict[str, Any]:
    """Check mode: decide again, compare, change nothing."""
    step = await effects.recheck(fact_id)
    return {"fact": step.fact.id, "rule": step.fact.rule, "result": step.fact.stage, "leaf": step.leaf}


@task(name="show", persist_result=False)
async def show(fact_id: str, done: dict[str, Any]) -> None:
    """Write the case's table: one row a fact, opaque ids only."""
    rows = await asyncio.to_thread(table, fact_id)
    await acreate_table_artifact(key=f"case-{rows[0]['case'][:32]}", table=[_public(row) for row in rows])


def table(fact_id: str) -> list[dict[str, Any]]:
    """Return the case's facts as rows: number, step, from, to, rule, due, run, leaf."""
    with store.transaction(current().house.db) as conn:
        rows = conn.execute(
            """SELECT convert_from(j.entry, 'UTF8')::jsonb, encode(j.leaf, 'hex'), r.seq, r.act, r.prefect, j.case_id
               FROM journal j JOIN run r ON r.fact = j.fact
               WHERE j.case_id = (SELECT case_id FROM run WHERE fact = %s) ORDER BY j.seq""",
            (fact_id,),
        ).fetchall()
    return [
        {"case": case, "seq": seq, "step": act, "from": entry["from"], "to": entry["to"], "rule": entry["rule"],
         "due": entry["due"], "run": run or "", "leaf": leaf[:16]}
        for entry, leaf, seq, act, run, case in rows
    ]  # fmt: skip


def _public(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "case"}
