"""Build the house from the settings: the one place where database, keys, office and rulebooks come together."""

from cases.house import House
from kycuong import office
from kycuong.settings import Settings, load_keys
from sqlalchemy import Engine, create_engine


def engine(url: str) -> Engine:
    """Open a pool; every connection gives up after 10 s instead of hanging a page."""
    return create_engine(url, pool_size=8, max_overflow=8, pool_timeout=10, pool_recycle=1800)


def build(settings: Settings, url: str) -> House:
    """Return this office's house on the database at `url`."""
    facts = office.read(settings.office)
    return House(
        engine(url),
        load_keys(settings.home),
        office.options(facts),
        recall_seconds=settings.recall_seconds,
        ballot_keys=settings.home / "keys" / "ballots",
        named_reports=settings.demo,
    )
