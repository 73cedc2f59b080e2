"""Who is who in the embedded PostgreSQL: three roles, two databases, and no way from one to the other."""

from collections.abc import Callable

import psycopg
from psycopg import sql

DATABASES = {"kycuong": "kc_owner", "prefect": "prefect"}
ROLES = ("kc_app", "prefect")
EXTENSIONS = ("pg_trgm", "unaccent")
Connection = psycopg.Connection[tuple[object, ...]]


def furnish(address_of: Callable[[str], str]) -> None:
    """Make what is missing, as the owner; safe to repeat at each start."""
    with psycopg.connect(address_of("postgres"), autocommit=True) as connection:
        for role in ROLES:
            if not _exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = %s", role):
                _run(connection, "CREATE ROLE {} LOGIN", role)
        for database, owner in DATABASES.items():
            if not _exists(connection, "SELECT 1 FROM pg_database WHERE datname = %s", database):
                _run(connection, "CREATE DATABASE {} OWNER {}", database, owner)
        for database in ("postgres", "template1", *DATABASES):
            _run(connection, "REVOKE ALL ON DATABASE {} FROM PUBLIC", database)
        _run(connection, "GRANT CONNECT ON DATABASE {} TO {}", "kycuong", "kc_app")
    for database in DATABASES:
        with psycopg.connect(address_of(database), autocommit=True) as connection:
            for extension in EXTENSIONS:
                _run(connection, "CREATE EXTENSION IF NOT EXISTS {}", extension)


def _exists(connection: Connection, question: str, name: str) -> bool:
    return connection.execute(sql.SQL(question), (name,)).fetchone() is not None  # type: ignore[arg-type]


def _run(connection: Connection, order: str, *names: str) -> None:
    connection.execute(sql.SQL(order).format(*map(sql.Identifier, names)))  # type: ignore[arg-type]
