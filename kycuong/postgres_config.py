"""How the embedded PostgreSQL is set: three files that its own user can read but not change."""

import os
import pwd
from pathlib import Path

ROLES = ("kc_owner", "kc_app", "prefect")

# Errors of statements stay out of the log, for they repeat the values that people typed;
# whoever sent the statement gets them. Start, stop, crash and PANIC are logged.
SETTINGS = """\
listen_addresses = ''
unix_socket_permissions = 0700
max_connections = 100
shared_buffers = 96MB
work_mem = 8MB
maintenance_work_mem = 64MB
dynamic_shared_memory_type = posix
huge_pages = off
io_method = sync
jit = off
max_worker_processes = 4
max_parallel_workers = 2
max_parallel_workers_per_gather = 0
max_logical_replication_workers = 0
fsync = on
full_page_writes = on
synchronous_commit = on
wal_level = replica
max_wal_size = 512MB
timezone = 'UTC'
log_timezone = 'UTC'
datestyle = 'iso, ymd'
client_encoding = 'UTF8'
lc_messages = 'C'
default_text_search_config = 'pg_catalog.simple'
log_min_messages = log
log_min_error_statement = panic
log_error_verbosity = terse
log_checkpoints = off
logging_collector = off
"""


def write_config(place: Path, socket_dir: Path) -> Path:
    """Write the files anew at each start, so that a moved folder works; return the main one."""
    (place / "pg_hba.conf").write_text("local all all peer map=own\n")
    (place / "pg_ident.conf").write_text(_ident())
    config = place / "postgresql.conf"
    config.write_text(
        f"data_directory = {_quoted(place / 'data')}\n"
        f"hba_file = {_quoted(place / 'pg_hba.conf')}\n"
        f"ident_file = {_quoted(place / 'pg_ident.conf')}\n"
        f"unix_socket_directories = {_quoted(socket_dir)}\n{SETTINGS}"
    )
    for path in place.glob("*.conf"):
        path.chmod(0o644)  # The folder decides who comes this far; umask 077 must not shut the server out.
    return config


def _ident() -> str:
    """Let the OS user that runs Kỷ Cương, and nobody else, act in our roles."""
    user = pwd.getpwuid(os.geteuid()).pw_name.replace('"', '""')
    return "".join(f'own "{user}" {role}\n' for role in ROLES)


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("\\", "\\\\").replace("'", "''") + "'"
