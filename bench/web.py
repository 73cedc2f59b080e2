"""The same act as people take it: a form posted to the running portal, answered by a redirect."""

import contextlib
import http.client
import os
import re
import socket
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlencode

from bench.acts import Tray
from bench.ground import OFFICE, Ground, new_id
from kycuong import demo
from kycuong.processes import Program, end, spawn, wait_ready

CSRF = re.compile(r'name="csrf" value="([^"]+)"')
COOKIE = re.compile(r"^([^=;]+=[^;]*)")
IDLE = 2.0  # seconds; uvicorn hangs up after 5, as browsers know
FORM = "application/x-www-form-urlencoded"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def portal(on: Ground, database: str) -> Iterator[int]:
    """Run the portal as its own process on one database; yields its port."""
    port = free_port()
    program = Program(
        name="portal",
        argv=(sys.executable, "-m", "kycuong", "portal"),
        env=house_env(on, database) | {"KYCUONG_PORTAL_PORT": str(port)},
        log=on.home / "log" / "portal.log",
        ready=lambda: _answers(port),
        cwd=Path(__file__).parent.parent,
    )
    process = spawn(program)
    try:
        wait_ready(program, process)
        yield port
    finally:
        end(process, program.stop_signal, 10)


def house_env(on: Ground, database: str) -> dict[str, str]:
    """Return the environment of one of our processes on a database of the bench."""
    return {
        "PATH": os.environ["PATH"],
        "KYCUONG_HOME": str(on.home),
        "KYCUONG_OFFICE": str(OFFICE),
        "KYCUONG_DATABASE_URL": on.url("kc_app", database),
        "KYCUONG_RECALL_SECONDS": "0",
        "KYCUONG_DEMO": "yes",
    }


def _answers(port: int) -> bool:
    with contextlib.suppress(OSError):
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
        line.request("GET", "/vao")
        return line.getresponse().status == 200
    return False


class Posts:
    """A clerk's browser, logged in: each `once` posts one confirmed form over a kept connection."""

    def __init__(self, home: Path, database: str, port: int, place: int) -> None:
        self.house = Ground(home).house(database)
        self.tray = Tray(self.house, 2 + place)
        self.today = self.house.setting().today.isoformat()
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.used = time.monotonic()
        self.cookies: dict[str, str] = {}
        self._log_in("clerk", demo.password())

    def _log_in(self, login: str, password: str) -> None:
        form = {"csrf": self._csrf("/vao"), "login": login, "password": password, "tiep": "/viec"}
        assert self._send("POST", "/vao", form)[0] == 303, "the clerk could not log in"
        self.csrf = self._csrf("/viec")

    def _csrf(self, path: str) -> str:
        found = CSRF.search(self._send("GET", path)[1])
        assert found is not None, path
        return found[1]

    def once(self) -> None:
        case, version, name, answers = self.tray.take()
        form = {"csrf": self.csrf, "act_id": new_id(), "version": str(version), "on": self.today, "step": "confirm"}
        typed = {f"a.{field}": value for field, value in answers.items()}
        status, page = self._send("POST", f"/viec/{case}/{name}", form | typed)
        assert status == 303, page
        self.tray.put_back(case, version, name)

    def _send(self, method: str, path: str, form: Mapping[str, str] | None = None) -> tuple[int, str]:
        if time.monotonic() - self.used > IDLE:
            self.line.close()  # the next request opens it again
        body = urlencode(form) if form else None
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        self.line.request(method, path, body, headers | ({"Content-Type": FORM} if form else {}))
        response = self.line.getresponse()
        for name, value in response.getheaders():
            if name.lower() == "set-cookie" and (pair := COOKIE.match(value)):
                key, _, content = pair[1].partition("=")
                self.cookies[key] = content
        page = response.read().decode()
        self.used = time.monotonic()
        return response.status, page

    def close(self) -> None:
        self.line.close()
        self.house.db.dispose()
