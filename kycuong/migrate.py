"""Bring a database to the newest schema, as its owner."""

from pathlib import Path

from alembic import command
from alembic.config import Config

SCRIPTS = Path(__file__).parent / "migrations"


def config(url: str) -> Config:
    settings = Config()
    settings.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    settings.attributes["url"] = url
    return settings


def upgrade(url: str) -> None:
    """Apply every migration that is missing; does nothing when there is none."""
    command.upgrade(config(url), "head")
