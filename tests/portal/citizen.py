"""A small driver for the citizen's pages: one browser that reads forms and sends them as a person would."""

import re
from dataclasses import dataclass, replace
from html import unescape
from typing import Any

import httpx

from cases import letters, store
from cases.house import House
from portal.limits import Limiter
from tests.cases.walk import Walker
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


@dataclass(frozen=True)
class Story:
    """A report that became a denunciation and is being verified; the person reported has been served a letter."""

    house: House
    citizen: Citizen
    code: str
    walker: Walker
    letter: str = ""

    @property
    def case(self) -> str:
        return self.walker.case

    def look(self) -> httpx.Response:
        return self.citizen.look(self.code)

    def served(self) -> httpx.Response:
        return self.citizen.look(self.letter, "/nguoi-bi-phan-anh")


ACCUSED, OTHER = "cb-009", "cb-018"
SUMMARY = "Ông bị phản ánh đã đòi tiền khi nhận hồ sơ đất vào tháng 3/2026."


def reported(house: House) -> Story:
    """File a report through the pages."""
    citizen = Citizen(house)
    code = citizen.report()
    with store.transaction(house.db) as conn:
        (case,) = conn.execute("SELECT id FROM case_file ORDER BY number DESC LIMIT 1").fetchone()
    return Story(house, citizen, code, Walker(house, case))


def two_reported(house: House) -> Story:
    """Carry a report to the verification of a denunciation against two officials."""
    return accepted(house, ACCUSED, OTHER)


def accepted(house: House, *persons: str) -> Story:
    """Carry a report to the verification of a denunciation against one official, or these."""
    story = reported(house)
    alleged = [{"id": f"nd{place}", "subject": person} for place, person in enumerate(persons or (ACCUSED,), 1)]
    act = story.walker.act
    act("clerk", "sort_as_denunciation", why="Nêu người cụ thể và hành vi có dấu hiệu vi phạm.")
    act("clerk", "confirm_form", form="signed", identity_checked="yes")
    act("clerk", "set_allegations", allegations=alleged, acts="Đòi tiền khi nhận hồ sơ")
    act("head", "accept", form_right="yes", capacity="yes", competence="yes", basis="yes")
    act("head", "assign_team", team=["cb-013", "cb-014"])
    return story


def served(house: House) -> Story:
    """Tell the person reported what is alleged, and serve the letter with its code."""
    story = accepted(house)
    fact = story.walker.act("teamlead", "notify_content", summary=SUMMARY, checked_by="cb-014")["fact"]
    return replace(story, letter=serve(house, story.case, fact))


def serve(house: House, case: str, fact: str, person: str = ACCUSED) -> str:
    with store.transaction(house.db) as conn:
        letters.serve(conn, house, case, fact, person)
        return letters.opened(conn, house, {"fact": fact, "served_to": person})["code"]


def answered(house: House) -> Story:
    """Carry a report to an answer to feedback."""
    story = reported(house)
    act = story.walker.act
    act("clerk", "sort_as_feedback", why="Phản ánh việc chậm trả hồ sơ.")
    act("clerk", "forward", body="hanh-chinh-cong")
    act("head", "answer", reply="Hồ sơ đã ký ngày hôm nay.\n\nMời ông/bà đến nhận.")
    return story
