"""What a reader must know of the machine and the programs to judge the figures; nothing that says whose it is."""

import importlib.metadata
import os
import platform
import subprocess
from pathlib import Path

from kycuong.postgres_install import installed

PACKAGES = {"Prefect": "prefect", "DBOS": "dbos", "psycopg": "psycopg"}


def facts() -> dict[str, str]:
    """Return facts by name, in the order in which they are shown."""
    gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "processor": f"{len(os.sched_getaffinity(0))} × {_processor()}",
        "memory": f"{gib:.0f} GiB",
        "load before": f"{os.getloadavg()[0]:.1f}",
        "system": f"{platform.system()} {platform.machine()}",
        "Python": platform.python_version(),
        "PostgreSQL": _postgres(),
        **{name: importlib.metadata.version(package) for name, package in PACKAGES.items()},
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def _postgres() -> str:
    said = subprocess.run([installed().bin / "postgres", "--version"], capture_output=True, text=True, check=True)
    return said.stdout.split()[-1]
