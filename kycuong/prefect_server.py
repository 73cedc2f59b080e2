"""Prefect's server and its clients by environment: on loopback, with one password, telling nobody outside."""

import sys
from base64 import b64encode
from pathlib import Path

from kycuong.settings import Settings, prefect_auth

QUIET = {
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_CLOUD_ENABLE_ORCHESTRATION_TELEMETRY": "false",
    "PREFECT_TELEMETRY_ENABLE_RESOURCE_METRICS": "false",
    "PREFECT_LOGGING_LEVEL": "WARNING",
    "PREFECT_LOGGING_SERVER_LEVEL": "WARNING",
}
# What we do not use: automations, Prefect's own pauses, and the clean-up of runs in processes of their own.
UNUSED_SERVICES = ("TRIGGERS", "PAUSE_EXPIRATIONS", "CANCELLATION_CLEANUP", "CLEANUP_RECONCILER")


def api_url(settings: Settings) -> str:
    """Return where Prefect's API is: the operator's server, or ours."""
    return settings.prefect_api_url or f"http://127.0.0.1:{settings.prefect_port}/api"


def command(settings: Settings) -> tuple[str, ...]:
    """Return the command of our server: what `prefect server start` runs, without its second process."""
    app = "prefect.server.api.server:create_app"
    return (sys.executable, "-P", "-m", "uvicorn", "--factory", app, "--host", "127.0.0.1",
            "--port", str(settings.prefect_port), "--log-level", "warning", "--timeout-keep-alive", "30")  # fmt: skip


def basic_auth(settings: Settings) -> dict[str, str]:
    """Return the header that our server asks of everyone."""
    return {"Authorization": f"Basic {b64encode(prefect_auth(settings.home).encode()).decode()}"}


def server_env(settings: Settings, database: str) -> dict[str, str]:
    """Return the environment of our server; `database` is its own, over asyncpg."""
    unused = {f"PREFECT_SERVER_SERVICES_{service}_ENABLED": "false" for service in UNUSED_SERVICES}
    return (
        QUIET
        | unused
        | {
            "PREFECT_HOME": str(_home(settings)),
            "PREFECT_API_DATABASE_CONNECTION_URL": database,
            "PREFECT_SERVER_API_AUTH_STRING": prefect_auth(settings.home),
            "PREFECT_API_AUTH_STRING": prefect_auth(settings.home),
            "PREFECT_API_URL": api_url(settings),
            "PREFECT_UI_API_URL": "/api",  # So that the UI also works through a tunnel.
            "PREFECT_UI_STATIC_DIRECTORY": str(_home(settings) / "ui"),  # Its own package may be read-only.
            "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
            "PREFECT_SERVER_CORS_ALLOWED_ORIGINS": f"http://127.0.0.1:{settings.prefect_port}",
            "PREFECT_SERVER_DATABASE_SQLALCHEMY_POOL_SIZE": "5",
            "PREFECT_SERVER_DATABASE_SQLALCHEMY_MAX_OVERFLOW": "5",
            "PREFECT__SERVER_FINAL": "1",  # One server a process: Prefect then keeps less in memory.
        }
    )


def client_env(settings: Settings) -> dict[str, str]:
    """Return the environment of a process that talks to Prefect."""
    auth = settings.prefect_auth if settings.prefect_api_url else prefect_auth(settings.home)
    secret = {"PREFECT_API_AUTH_STRING": auth} if auth else {}
    return (
        QUIET
        | secret
        | {
            "PREFECT_HOME": str(_home(settings)),
            "PREFECT_API_URL": api_url(settings),
            "PREFECT_WORKER_QUERY_SECONDS": "0.5",
            # The environment knows no "never"; once a day is as good. Reconcile watches runs by leases.
            "PREFECT_FLOWS_HEARTBEAT_FREQUENCY": "86400",
            "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",
        }
    )


def _home(settings: Settings) -> Path:
    home = settings.home / "prefect"
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    return home
