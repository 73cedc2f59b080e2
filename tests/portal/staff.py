"""A small driver for the staff's pages: a browser that logs in, reads forms and sends them as a person would."""

import asyncio
import re
import uuid
from collections.abc import Awaitable
from html import unescape
from typing import Any

import httpx

from cases.house import House
from kycuong import office
from people import accounts
from people.load import account_id
from portal.app import create_app
from portal.session import COOKIE

PASSWORD = "ky-cuong-demo-2026"
HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')


def app_of(house: House):
    return create_app(house, office.read(office.OURS), True)


class Client:
    """httpx against the app itself, over an https address: `__Host-` cookies travel on no other."""

    def __init__(self, app) -> None:
        self._loop = asyncio.Runner()
        self._inside = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://testserver")
        self.cookies = self._inside.cookies

    def get(self, path: str, **more: Any) -> httpx.Response:
        return self._loop.run(self._whole(self._inside.get(path, **more)))

    def post(self, path: str, **more: Any) -> httpx.Response:
        return self._loop.run(self._whole(self._inside.post(path, **more)))

    async def _whole(self, asked: Awaitable[httpx.Response]) -> httpx.Response:
        """Let the loop close a body that the app did not read to its end, before the loop stands still."""
        answer = await asked
        for _ in range(3):
            await asyncio.sleep(0)
        return answer


class Browser:
    """One person's browser on the portal of a house."""

    def __init__(self, house: House, login: str | None = None) -> None:
        self.client = Client(app_of(house))
        if login:  # without the password's deliberate slowness; the log-in itself has its own tests
            token = accounts.open_session(house.db, account_id(login), house.clock())
            self.client.cookies.set(COOKIE, token, domain="testserver.local", path="/")

    def get(self, path: str):
        return self.client.get(path)

    def hidden(self, page: str) -> dict[str, str]:
        return {name: unescape(value) for name, value in HIDDEN.findall(page)}

    def csrf(self, path: str = "/viec") -> str:
        return self.hidden(self.get(path).text)["csrf"]

    def post(self, path: str, data: dict[str, Any], csrf: str | None = None):
        token = csrf if csrf is not None else self.csrf()
        return self.client.post(path, data={"csrf": token, **data})

    def log_in(self, login: str, password: str = PASSWORD):
        form = {"login": login, "password": password, "tiep": "/viec"}
        return self.post("/vao", form, self.csrf("/vao"))

    def form(self, case: str, act: str) -> dict[str, str]:
        """Open an act's form and return what a browser would send of it untouched."""
        page = self.get(f"/viec/{case}/{act}")
        assert page.status_code == 200, page.text
        on = re.search(r'id="on" name="on"[^>]* value="([^"]+)"', page.text)
        return self.hidden(page.text) | ({"on": on.group(1)} if on else {})

    def send(self, case: str, act: str, form: dict[str, Any], step: str = "confirm", **answers: Any):
        typed = {f"a.{name}": value for name, value in answers.items()}
        return self.client.post(f"/viec/{case}/{act}", data={**form, **typed, "step": step})

    def act(self, case: str, act: str, **answers: Any):
        """Open the form, fill it in, confirm."""
        return self.send(case, act, self.form(case, act), **answers)


def fresh_id() -> str:
    return uuid.uuid4().hex
