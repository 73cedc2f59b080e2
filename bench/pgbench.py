"""The floor: PostgreSQL's own `pgbench`, one inserted row, one commit."""

import subprocess
import tempfile
import time
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict

from bench.ground import Ground
from bench.measure import Taken
from kycuong.postgres_install import installed

TABLE = "CREATE TABLE one_row (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text NOT NULL)"
SCRIPT = "INSERT INTO one_row (body) VALUES (repeat('x', 100));\n"


def prepare(on: Ground, database: str) -> None:
    with on.connect(on.make(database)) as conn:
        conn.execute(TABLE)


def run(on: Ground, database: str, clients: int, seconds: int) -> Taken:
    """Let pgbench commit for a while; its log has a line for each transaction, its third word the microseconds."""
    host = str(conninfo_to_dict(on.url("kc_owner", database, "postgresql"))["host"])
    with tempfile.TemporaryDirectory(prefix="kycuong-pgbench-") as scratch:
        script = Path(scratch, "insert.sql")
        script.write_text(SCRIPT)
        command = [
            str(installed().bin / "pgbench"),
            *("--host", host, "--username", "kc_owner", "--no-vacuum", "--protocol", "prepared"),
            *("--client", str(clients), "--jobs", str(min(clients, 2)), "--time", str(seconds)),
            *("--log", "--log-prefix", "took", "--file", str(script), database),
        ]
        start = time.perf_counter()
        subprocess.run(command, cwd=scratch, check=True, capture_output=True)
        wall = time.perf_counter() - start
        lines = (line for log in Path(scratch).glob("took.*") for line in log.read_text().splitlines())
        return Taken(tuple(int(line.split()[2]) / 1e6 for line in lines), wall)
