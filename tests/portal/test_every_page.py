"""What every page owes to somebody who cannot see it: one title, headings in order, named fields, a language."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from cases.house import House
from cases.rulebook import shelf
from tests.cases.test_ballots import session  # noqa: F401 - a discipline case whose first ballot is open
from tests.portal.citizen import Citizen, answered, served
from tests.portal.staff import Browser

PLAIN = ("/", "/gui", "/gui/khong-neu-ten", "/gui/neu-ten", "/tra-cuu", "/cong-khai", "/nguoi-bi-phan-anh", "/khong-co",
         "/so-cong-khai", "/khong-don-nao-bi-bo-quen",
         "/bien-nhan", "/kiem-tra-bien-nhan",
         "/quy-dinh", "/quy-dinh/van-ban", *(f"/quy-dinh/{book.procedure}/{book.version}{form}"
                                             for book in shelf() for form in ("", "/nguoi-dan")))  # fmt: skip
DESKS = {
    "clerk": ("/viec", "/viec?xem=tat-ca", "/viec?so=9/2026", "/can-in"),
    "head": ("/viec", "/viec?xem=nhom-toi"),
    "supervisor": ("/viec", "/giam-sat", "/giam-sat?so=9/2026"),
    "admin": ("/viec", "/can-in"),
}
NAMED = {"input", "select", "textarea"}
VOID = {"input", "meta", "link", "br", "img", "hr"}
NO_KEY = re.compile(r"\{\w*\}|\bnd\d+\b|\b[a-z]+@20\d\d-\d\d-\d\d\b")


class Outline(HTMLParser):
    """Read a page into what the rules below ask about."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.lang, self.headings, self.ids, self.fields = "", [], [], []
        self.labels: set[str] = set()
        self.words, self.nameless = "", []
        self._open: list[tuple[str, dict[str, str | None], int]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self.ids += [said["id"]] if "id" in said else []
        self.lang = said.get("lang") or "" if tag == "html" else self.lang
        self.labels |= {str(said["for"])} if tag == "label" and "for" in said else set()
        self.headings += [int(tag[1])] if re.fullmatch("h[1-6]", tag) else []
        if tag in NAMED and said.get("type") != "hidden":
            inside = any(name == "label" for name, _, _ in self._open)
            self.fields.append((said.get("id"), said.get("name"), inside or "aria-label" in said))
        if tag not in VOID:
            self._open.append((tag, said, len(self.words)))

    def handle_endtag(self, tag: str) -> None:
        while self._open:
            name, said, start = self._open.pop()
            if name in ("a", "button", "summary", "legend", "label") and "aria-label" not in said:
                self.nameless += [] if self.words[start:].strip() else [f"<{name} {said}>"]
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if not any(name in ("script", "style") for name, _, _ in self._open):
            self.words += f"{data} "


def _of_citizens(house: House, lang: str) -> Iterator[tuple[str, str]]:
    citizen = Citizen(house)
    citizen.client.cookies.set("lang", lang, domain="testserver.local", path="/")
    yield from ((path, citizen.get(path).text) for path in PLAIN)
    yield "nothing written", citizen.write(what="").text
    review = citizen.write(("ảnh.jpg", b"\xff\xd8"), what="Họ tên rất dài " * 40)
    yield "review", review.text
    yield "receipt", citizen.confirm(review).text
    yield "wrong code", citizen.look("AAAA").text
    yield "status", citizen.look(answered(house).code).text


def _of_staff(house: House, lang: str) -> Iterator[tuple[str, str]]:
    story = served(house)
    citizen = Citizen(house)
    citizen.client.cookies.set("lang", lang, domain="testserver.local", path="/")
    yield "person reported", citizen.look(story.letter, "/nguoi-bi-phan-anh").text
    for login, paths in DESKS.items():
        browser = Browser(house, login)
        browser.client.cookies.set("lang", lang, domain="testserver.local", path="/")
        yield from ((f"{login} {path}", browser.get(path).text) for path in paths)
        case = browser.get(f"/viec/{story.case}").text
        yield f"{login} case", case
        acts = sorted(set(re.findall(rf'href="(/viec/{story.case}/[^"]+)"', case)))
        yield from ((f"{login} {path.rpartition('/')[2]}", browser.get(path).text) for path in acts)
        if login == "supervisor":
            yield "audit", browser.get(f"/giam-sat/{story.case}").text
        if letter := re.search(r'href="(/can-in/\w+)"', browser.get("/can-in").text):
            yield "letter", browser.get(letter[1]).text


def faults(page: str, lang: str) -> list[str]:
    seen = Outline(page)
    jumps = [b for a, b in zip([0, *seen.headings], seen.headings, strict=False) if b > a + 1]
    unnamed = [name for id_, name, inside in seen.fields if not inside and id_ not in seen.labels]
    return [
        *(["language"] if seen.lang != lang else []),
        *(["no single h1"] if seen.headings.count(1) != 1 else []),
        *(f"heading jumps to h{level}" for level in jumps),
        *(f"field without a label: {name}" for name in unnamed),
        *(f"id twice: {each}" for each in sorted({i for i in seen.ids if seen.ids.count(i) > 1})),
        *(f"nothing to read: {each}" for each in seen.nameless),
        *(f"a key, not a word: {each}" for each in NO_KEY.findall(seen.words)),
    ]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("room", [_of_citizens, _of_staff])
def test_every_page_can_be_read_and_filled_in_without_seeing_it(house: House, room, lang):
    pages = list(room(house, lang))

    assert len(pages) > 12
    assert {name: wrong for name, page in pages if (wrong := faults(page, lang))} == {}


def test_the_rules_find_what_is_wrong():
    page = '<html lang="vi"><h1>A</h1><h3>B</h3><input name="x"><a href="/"></a><p id="a">nd1</p><p id="a"></p></html>'

    assert len(faults(page, "en")) == 6


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_so_can_the_ballot_before_and_after_the_vote(house: House, session, lang):  # noqa: F811
    member = Browser(house, "school.council2")
    member.client.cookies.set("lang", lang, domain="testserver.local", path="/")
    place = f"/viec/{session.case}/bo-phieu"

    before = member.get(place).text
    member.post(place, {"choice": "no"})

    assert {"before": faults(before, lang), "after": faults(member.get(place).text, lang)} == {
        "before": [],
        "after": [],
    }
