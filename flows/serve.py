"""The list of all deployments and schedules, and the one process that follows the journal and works."""

import asyncio
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID

from prefect import Flow
from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.actions import DeploymentScheduleCreate, WorkPoolCreate
from prefect.client.schemas.schedules import CronSchedule, IntervalSchedule
from prefect.exceptions import ObjectAlreadyExists

from cases.house import House
from flows import setting
from flows.audit import compare
from flows.calendar import calendar
from flows.case_path import case_path
from flows.deliver import deliver
from flows.follow import Follower
from flows.freshness import freshness
from flows.history import history
from flows.path import STAGE_FLOWS
from flows.reconcile import reconcile
from flows.reminders import reminders
from flows.worker import POOL, InProcessWorker, kept_clients
from notifications.mail import Line

log = logging.getLogger("kycuong.serve")
AT_ONCE = 8  # runs of one worker; Prefect's server is the limit, not we
GRACE = 5.0  # seconds that runs under way get to end when we are told to stop; `up` waits longer
HANOI = "Asia/Ho_Chi_Minh"
# Each of these does all that is due and claims it row by row, so two at once do no harm. They have no concurrency
# limit: a slot that a killed worker held would stop them for ever (docs/decisions/0005). The first four are started
# by flows/wake.py when there is something for them; their schedule is what catches the rest (docs/decisions/0007).
SCHEDULES: dict[str, Any] = {
    deliver.name: IntervalSchedule(interval=300),
    reconcile.name: IntervalSchedule(interval=300),
    history.name: IntervalSchedule(interval=300),
    calendar.name: IntervalSchedule(interval=300),
    freshness.name: IntervalSchedule(interval=300),
    reminders.name: CronSchedule(cron="0 6 * * *", timezone=HANOI),
    compare.name: CronSchedule(cron="0 3 * * *", timezone=HANOI),
    case_path.name: CronSchedule(cron="30 2 * * *", timezone=HANOI),
}
# No result is stored; without a place for them each run would ask the server for one, and everything would wait.
NOWHERE = Path(os.devnull)
FLOWS: dict[str, Flow[..., Any]] = {
    each.name: each.with_options(result_storage=NOWHERE)
    for each in (*STAGE_FLOWS.values(), deliver, reconcile, history, compare, reminders, case_path, calendar, freshness)
}


async def register(client: PrefectClient) -> dict[str, UUID]:
    """Make the work pool and one deployment a flow; making them twice changes nothing."""
    try:
        template = InProcessWorker.get_default_base_job_template()
        await client.create_work_pool(WorkPoolCreate(name=POOL, type=InProcessWorker.type, base_job_template=template))
    except ObjectAlreadyExists:
        log.debug("the pool is there")
    return {name: await _deploy(client, flow) for name, flow in FLOWS.items()}


async def _deploy(client: PrefectClient, flow: Flow[..., Any]) -> UUID:
    schedule = SCHEDULES.get(flow.name)
    return await client.create_deployment(
        await client.create_flow(flow),
        "kycuong",
        work_pool_name=POOL,
        schedules=[DeploymentScheduleCreate(schedule=schedule, active=True)] if schedule else [],
        enforce_parameter_schema=False,
        parameter_openapi_schema=None,
    )


async def run(house: House, smtp_url: str, office: Mapping[str, Any], told: Event) -> None:
    """Register, follow and work until told to stop; runs under way get a few seconds to end."""
    line = Line(smtp_url)
    setting.use(setting.Setting(house, line, office))
    InProcessWorker.known = FLOWS
    worker = InProcessWorker(work_pool_name=POOL, limit=AT_ONCE)
    async with get_client() as client:
        follower = Follower(house, client, lambda: register(client))
        follower.deployments = await _patiently(client, told)
        async with kept_clients(), asyncio.TaskGroup() as together:
            following = together.create_task(follower.follow())
            working = together.create_task(worker.start(printer=log.info))
            while not told.is_set():
                await asyncio.sleep(0.1)
            following.cancel()
            await worker.drain(GRACE)
            working.cancel()
    await line.close()


async def _patiently(client: PrefectClient, told: Event) -> dict[str, UUID]:
    """Register as soon as the server answers; it may start after us."""
    from httpx import HTTPError

    while not told.is_set():
        try:
            return await register(client)
        except HTTPError as away:
            log.warning("prefect is away: %s", type(away).__name__)
            await asyncio.sleep(1)
    return {}
