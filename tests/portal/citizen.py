"""A small driver for the citizen's pages: one browser that reads forms and sends them as a person would."""

import re
from html import unescape
from typing import Any

import httpx

from cases.house import House
from portal.limits import Limiter
from tests.portal.staff import Client, app_of

HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
CODE = re.compile(r'class="code" aria-label="([0-9A-Z-]{29})"')
WHAT = "Ngày 16/3/2026 tôi nộp hồ sơ đất, cán bộ quầy số 4 đòi hai triệu đồng mới nhận."


def hidden(page: httpx.Response) -> dict[str, str]:
    return {name: unescape(value) for name, value in HIDDEN.findall(page.text)}


class Citizen:
    """One browser on the portal of a house; the limit on codes is out of the way unless a test wants it."""

    def __init__(self, house: House, *, limited: bool = False) -> None:
        app = app_of(house)
        if not limited:
            app.state.codes = Limiter(each=10_000, everyone=10_000)
        self.client = Client(app)

    def get(self, path: str, **more: Any) -> httpx.Response:
        return self.client.get(path, **more)

    def post(self, path: str, data: dict[str, Any], **more: Any) -> httpx.Response:
        return self.client.post(path, data=data, **more)

    def form(self, path: str) -> dict[str, str]:
        return hidden(self.get(path))

    def write(self, *files: tuple[str, bytes], mode: str = "khong-neu-ten", **answers: str) -> httpx.Response:
        """Fill in the form and ask to see it once more."""
        data = {**self.form(f"/gui/{mode}"), "what": WHAT, **answers}
        return self.check(data, *files)

    def check(self, data: dict[str, Any], *files: tuple[str, bytes]) -> httpx.Response:
        sent = [("files", (name, content)) for name, content in files]
        return self.post("/gui/kiem-tra", data, files=sent or [("files", ("", b""))])

    def confirm(self, review: httpx.Response) -> httpx.Response:
        return self.post("/gui/xong", hidden(review))

    def report(self, *files: tuple[str, bytes], **answers: str) -> str:
        """File a report and return its code."""
        return code_on(self.confirm(self.write(*files, **answers)))

    def look(self, code: str, path: str = "/tra-cuu") -> httpx.Response:
        return self.post(path, {**self.form(path), "code": code})

    def act(self, page: httpx.Response, act: str, path: str = "/tra-cuu", files=(), **answers: str) -> httpx.Response:
        """Fill in one of the short forms of a case's page and send it."""
        return self.post(f"{path}/viec", {**short_form(page, act), **answers}, files=list(files))


def code_on(receipt: httpx.Response) -> str:
    found = CODE.search(receipt.text)
    assert found, receipt.text
    return found.group(1)


def short_form(page: httpx.Response, act: str) -> dict[str, str]:
    """Return the hidden fields of the form of one act."""
    forms = re.findall(r"<form method=\"post\" action=\"[^\"]+/viec\".*?</form>", page.text, re.DOTALL)
    found = [dict(HIDDEN.findall(form)) for form in forms]
    return next(fields for fields in found if fields["name"] == act)
