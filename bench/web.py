"""The same act as people take it: a form posted to the running portal, answered by a redirect."""

import http.client
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlencode

from bench.acts import Tray
from bench.ground import Ground, new_id
from kycuong import demo

CSRF = re.compile(r'name="csrf" value="([^"]+)"')
COOKIE = re.compile(r"^([^=;]+=[^;]*)")
IDLE = 2.0  # seconds; uvicorn hangs up after 5, as browsers know
FORM = "application/x-www-form-urlencoded"


class Posts:
    """A clerk's browser, logged in: each piece of work posts one confirmed form over a kept line."""

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

    def ready(self) -> Callable[[], object]:
        case, version, name, answers = self.tray.take()
        form = {"csrf": self.csrf, "act_id": new_id(), "version": str(version), "on": self.today, "step": "confirm"}
        typed = {f"a.{field}": value for field, value in answers.items()}

        def piece() -> None:
            status, page = self._send("POST", f"/viec/{case}/{name}", form | typed)
            assert status == 303, page
            self.tray.put_back(case, version, name)

        return piece

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
