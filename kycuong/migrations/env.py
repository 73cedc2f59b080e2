"""Alembic's entry: the schema of all rooms, applied over one connection of the database's owner."""

from alembic import context
from sqlalchemy import create_engine
from sqlmodel import SQLModel

import people.tables  # noqa: F401

engine = create_engine(context.config.attributes["url"])
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=SQLModel.metadata)
    with context.begin_transaction():
        context.run_migrations()
engine.dispose()
