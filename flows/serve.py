"""The list of all deployments and schedules, and the one process that follows the journal and works."""

import asyncio
import logging
from asyncio import FIRST_COMPLETED
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from prefect import Flow
from prefect.client.orchestration import PrefectClient, get_client
from prefect.client.schemas.actions import DeploymentScheduleCreate, WorkPoolCreate
from prefect.client.schemas.schedules import CronSchedule, IntervalSchedule
from prefect.exceptions import ObjectAlreadyExists

from cases.house import House
from flows import setting
from flows.case_path import case_path
from flows.deliver import deliver
from flows.follow import Follower
from flows.history import compare, history
from flows.path import STAGE_FLOWS
from flows.reconcile import reconcile
from flows.reminders import reminders
from flows.worker import POOL, InProcessWorker
from notifications.mail import Line

log = logging.getLogger("kycuong.serve")
AT_ONCE = 8  # runs of one worker; Prefect's server is the limit, not we
FINISH_SECONDS = 5.0  # for what is under way when the worker is told to end
HANOI = "Asia/Ho_Chi_Minh"
# Each of these does all that is due and claims it row by row, so two at once do no harm. They have no concurrency
# limit: a slot that a killed worker held would stop them for ever (docs/decisions/0005).
SCHEDULES: dict[str, Any] = {
    # These three are asked for by the follower as soon as they have something to do (sweeps.py); this is the net below.
    deliver.name: IntervalSchedule(interval=600),
    reconcile.name: IntervalSchedule(interval=600),
    history.name: IntervalSchedule(interval=600),
    reminders.name: CronSchedule(cron="0 6 * * *", timezone=HANOI),
    compare.name: CronSchedule(cron="0 3 * * *", timezone=HANOI),
    case_path.name: CronSchedule(cron="30 2 * * *", timezone=HANOI),
}
FLOWS: dict[str, Flow[..., Any]] = STAGE_FLOWS | {
    each.name: each for each in (deliver, reconcile, history, compare, reminders, case_path)
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


async def run(house: House, smtp_url: str, office: Mapping[str, Any], told: asyncio.Event) -> None:
    """Register, follow and work until told to end; a part that dies ends the others with its error."""
    line = Line(smtp_url)
    setting.use(setting.Setting(house, line, office))
    InProcessWorker.known = FLOWS
    async with get_client() as client:
        follower = Follower(house, client, lambda: register(client))
        worker = InProcessWorker(work_pool_name=POOL, limit=AT_ONCE)
        follower.deployments = await _patiently(client)
        following = asyncio.create_task(follower.follow())
        working = asyncio.create_task(worker.start(printer=log.info))
        await asyncio.wait({following, working, stop := asyncio.create_task(told.wait())}, return_when=FIRST_COMPLETED)
        following.cancel()
        await worker.finish(FINISH_SECONDS)
        working.cancel()
        stop.cancel()
        ended = await asyncio.gather(following, working, return_exceptions=True)
    await line.close()
    for problem in ended:
        if isinstance(problem, BaseException) and not isinstance(problem, asyncio.CancelledError):
            raise problem


async def _patiently(client: PrefectClient) -> dict[str, UUID]:
    """Register as soon as the server answers; it may start after us."""
    from httpx import HTTPError

    while True:
        try:
            return await register(client)
        except HTTPError as away:
            log.warning("prefect is away: %s", type(away).__name__)
            await asyncio.sleep(1)
