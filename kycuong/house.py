"""Build the house from the settings: the one place where database, keys, office and rulebooks come together."""

from sqlalchemy import Engine, create_engine

from cases.house import House
from kycuong import office, signs_file
from kycuong.errors import CannotRun
from kycuong.postgres import Cluster
from kycuong.settings import Settings, load_keys


def engine(url: str) -> Engine:
    """Open a pool; every connection gives up after 10 s instead of hanging a page."""
    return create_engine(url, pool_size=8, max_overflow=8, pool_timeout=10, pool_recycle=1800, hide_parameters=True)


def build(settings: Settings, url: str) -> House:
    """Return this office's house on the database at `url`."""
    return House(
        engine(url),
        load_keys(settings.home),
        office.options_of(settings) | signs_file.known(settings.home),
        recall_seconds=settings.recall_seconds,
        ballot_keys=settings.home / "keys" / "ballots",
        evidence=settings.home / "evidence",
        named_reports=settings.demo,
        log=settings.home / "ledger",
        origin=office.log_origin(settings),
        stale_minutes=settings.stale_minutes,
    )


def address(settings: Settings) -> str:
    """Return where the application finds its database: the operator's, or the embedded one that is running."""
    if settings.database_url is not None:
        return settings.database_url
    cluster = Cluster(settings.home, settings.runtime)
    if not cluster.running():
        raise CannotRun("postgres_stopped", home=settings.home)
    return cluster.url("kc_app", "kycuong")
