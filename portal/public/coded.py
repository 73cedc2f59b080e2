"""The pages behind a code, the same for the sender and for the person reported: look, act, close."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from cases import store
from cases.errors import Refused
from cases.house import House
from cases.words import sentence
from portal import forms
from portal.edge import remember_language
from portal.page import language, render
from portal.problems import Problem
from portal.public import acts, bodies, codes
from portal.public.acts import LABELS, WITH_FILES
from portal.public.codes import Opened
from portal.public.seen import Seen, look
from portal.words import LANGUAGES, say


@dataclass(frozen=True)
class Place:
    """One of the two places: its address, role, look-up and templates, and what its page needs besides."""

    path: str
    role: str
    find: Callable[[House, str], Opened | None]
    ask: str
    show: str
    more: Callable[[House, Opened, Seen], dict[str, Any]] = lambda house, opened, seen: {}

    def start(self, request: Request) -> Response:
        return render(request, self.ask, closed="dong" in request.query_params, wrong=False)

    def enter(self, request: Request) -> Response:
        """Answer a code; one that opens nothing gets the one answer that all wrong codes get."""
        opened = self.find(request.app.state.house, codes.typed(request))
        page = self._page(request, opened) if opened else None
        return page or render(request, self.ask, status=404, closed=False, wrong=True)

    def again(self, request: Request) -> Response:
        """Show the case again from the half hour that the code opened; also the switch of language."""
        if forms.text(request, "lang") in LANGUAGES:
            request.state.lang = forms.text(request, "lang")
        return self._still(request) or self._closed()

    def act(self, request: Request) -> Response:
        """Take one of the reader's own acts and show the case after it; a refusal keeps what was typed."""
        opened = codes.current(request, self.role)
        if opened is None:
            return self._closed()
        try:
            rule = acts.take(request, opened)
        except (Refused, Problem) as refused:
            return self._page(request, opened, trouble=_said(request, refused)) or self._closed()
        return self._page(request, opened, done=rule.act) or self._closed()

    def close(self, request: Request) -> Response:
        response = RedirectResponse("/", 303)
        codes.forget(request, response)
        return response

    def away(self, request: Request) -> Response:
        """Lead an address that only takes forms back to where the code is asked."""
        return RedirectResponse(self.path, 303)

    def routes(self, name: str) -> list[tuple[str, str, Callable[[Request], Response], str]]:
        inner = (("ho-so", self.again, "case"), ("viec", self.act, "act"), ("dong", self.close, "close"))
        return [
            ("GET", self.path, self.start, name),
            ("POST", self.path, self.enter, f"{name}_enter"),
            *(("POST", f"{self.path}/{path}", endpoint, f"{name}_{what}") for path, endpoint, what in inner),
            *(("GET", f"{self.path}/{path}", self.away, f"{name}_{what}_away") for path, _, what in inner),
        ]

    def _still(self, request: Request) -> Response | None:
        opened = codes.current(request, self.role)
        return self._page(request, opened) if opened else None

    def _closed(self) -> Response:
        return RedirectResponse(f"{self.path}?dong=1", 303)

    def _page(self, request: Request, opened: Opened, done: str = "", trouble: str = "") -> Response | None:
        """Show the case, or nothing when the code no longer opens it."""
        house: House = request.app.state.house
        with store.transaction(house.db) as conn:
            case = codes.still_open(conn, opened)
            if case is None:
                return None
            seen = look(conn, house, opened, case, language(request))
        facts = {
            "seen": seen,
            "body": bodies.name(house, seen.case.body),
            "passed": [bodies.name(house, each) for each in seen.passed],
            "choices": house.rules[case.rulebook].choices,
            "typed": dict(forms.texts(forms.of(request))) if trouble else {},
            **self.more(house, opened, seen),
        }
        response = render(
            request, self.show, status=422 if trouble else 200, path=self.path, done=done, trouble=trouble,
            labels=LABELS, with_files=WITH_FILES, new_id=_new_id, **facts,
        )  # fmt: skip
        codes.remember(request, response, opened)
        remember_language(response, language(request), secure=request.url.scheme == "https")
        return response


def _new_id() -> str:
    return uuid.uuid4().hex


def _said(request: Request, refused: Refused | Problem) -> str:
    lang = language(request)
    if isinstance(refused, Problem):
        return say(lang, refused.sentence, **refused.facts)
    return sentence(refused, lang)
