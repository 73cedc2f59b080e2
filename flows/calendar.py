"""Tell those concerned that due dates moved by a new notice of days off: one message a case, some cases a run.

Every moved clock is a fact that owes a run; 100,000 runs of their own would hold up everybody else's for hours, so one
run of this flow does the work of many: it decides each fact again, then tells.
"""

import asyncio

from prefect import flow, get_run_logger
from prefect.runtime import flow_run

from cases import store
from cases.errors import Unlawful
from cases.plan import Owed, plan
from flows import alarm, effects, record, runs
from flows.setting import Setting, current

MOST = 500  # cases a run; the next one goes on


@flow(name="calendar", persist_result=False)
async def calendar() -> int:
    """Take up moved due dates of which nobody has been told. Returns how many cases it were."""
    told, unlawful = await asyncio.to_thread(tell, current(), str(flow_run.id))
    for fact in unlawful:
        get_run_logger().error("unlawful fact=%s", fact)
    return told


def tell(setting: Setting, run: str, most: int = MOST) -> tuple[int, list[str]]:
    """Tell of some cases. What is interrupted is done again: the outbox holds each message once."""
    house = setting.house
    with store.transaction(house.db) as conn:
        found = runs.moved_cases(conn, most)
    done: list[str] = []
    unlawful: list[str] = []
    for _, facts in found:
        steps = [_looked_at_again(setting, fact) for fact in facts]
        if last := all(steps) and steps[-1]:
            effects.put(setting, last, _owed(last))
            done += facts
        unlawful += [fact for fact, step in zip(facts, steps, strict=True) if step is None]
    with store.transaction(house.db) as conn:
        runs.told(conn, done, run, house.clock())
    return len(found), unlawful


def _looked_at_again(setting: Setting, fact: str) -> record.Step | None:
    """Decide a moved clock again from the record; one that does not come out is alarmed and nobody is told."""
    try:
        return record.recheck(setting.house, fact)
    except Unlawful as unlawful:
        alarm.raise_alarm(setting, fact, str(unlawful.facts["what"]))
        with store.transaction(setting.house.db) as conn:
            runs.spoiled(conn, fact, setting.house.clock())
        return None


def _owed(step: record.Step) -> list[Owed]:
    """One message each to those who handle the case, else to the clerks; to its sender if they asked for mail."""
    nobody = "role:clerk" if step.after.people.handlers else "handlers"
    return [owed for owed in plan(step.after, step.fact, step.rule).notices if owed.to != nobody]
