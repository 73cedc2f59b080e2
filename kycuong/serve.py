"""The two processes that `up` starts beside the servers: the portal, and the worker that runs the flows."""

import asyncio
import os
import signal
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

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
    _beside_the_signals(lambda told: serve.run(house, smtp_url, office.of(settings), told))
    return 0


def _beside_the_signals(work: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    """Run `work` in a thread, and set its event on the first SIGTERM or SIGINT.

    In the main thread Prefect would put its own handler in ours' place during each run, and raise out of the middle of
    the event loop.
    """
    told, loop = asyncio.Event(), asyncio.new_event_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: loop.call_soon_threadsafe(told.set))
    with ThreadPoolExecutor(1, thread_name_prefix="flows") as thread:
        thread.submit(_run, loop, work(told)).result()


def _run(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, None]) -> None:
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        runner.run(work)
