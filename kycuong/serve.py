"""The two processes that `up` starts beside the servers: the portal, and the worker that runs the flows."""

import asyncio
import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor

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
    """Follow the journal and run what it owes until told to stop; then end what is under way, or hand it back."""
    from kycuong.prefect_server import client_env

    os.environ.update(client_env(settings))  # Prefect reads its settings from the environment at import.
    from flows import serve

    house = building.build(settings, building.address(settings))
    smtp_url = settings.smtp_url or f"smtp://127.0.0.1:{settings.mail_port}"
    told = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: told.set())
    # In a thread of its own: around each run, Prefect would put a handler of SIGTERM that raises inside our loop.
    with ThreadPoolExecutor(1) as beside:
        work = beside.submit(asyncio.run, serve.run(house, smtp_url, office.of(settings), told))
        work.result()
    return 0
