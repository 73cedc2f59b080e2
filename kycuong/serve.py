"""The two processes that `up` starts beside the servers: the portal, and the worker that runs the flows."""

import asyncio
import contextlib
import os
import signal

from kycuong import house as building
from kycuong import office
from kycuong.settings import Settings


def portal(settings: Settings) -> int:
    """Serve the portal until told to stop."""
    import uvicorn

    from portal.app import create_app

    house = building.build(settings, building.address(settings))
    app = create_app(house, office.read(settings.office), settings.demo)
    uvicorn.run(app, host=settings.host, port=settings.portal_port, log_level="warning", access_log=False)
    return 0


def worker(settings: Settings) -> int:
    """Follow the journal and run what it owes until told to stop."""
    from kycuong.prefect_server import client_env

    os.environ.update(client_env(settings))  # Prefect reads its settings from the environment at import.
    from flows import serve

    house = building.build(settings, building.address(settings))
    smtp_url = settings.smtp_url or f"smtp://127.0.0.1:{settings.mail_port}"
    with contextlib.suppress(asyncio.CancelledError):
        asyncio.run(_until_told(serve.run(house, smtp_url, office.read(settings.office))))
    return 0


async def _until_told(work) -> None:  # type: ignore[no-untyped-def]
    """Let SIGTERM cancel the work, so that runs end in a state that says so."""
    task = asyncio.ensure_future(work)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    await task
