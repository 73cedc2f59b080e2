"""What is made public: the list with search and filters, and one page each. A removed one leaves a dated line."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode

from psycopg import Connection
from psycopg.rows import class_row
from starlette.requests import Request
from starlette.responses import Response

from cases import recommendations, store
from cases.answers import clean
from cases.house import House
from cases.recommendations import Recommendation
from portal.page import render
from portal.problems import Problem
from portal.public import bodies
from portal.public.seen import settled

A_PAGE = 20
KINDS = {
    "conclusion": "Kết luận nội dung tố cáo",
    "plan": "Kế hoạch thanh tra",
    "inspection": "Kết luận thanh tra",
    "supervision": "Kết quả giám sát",
    "discipline": "Quyết định kỷ luật",
    "feedback": "Trả lời phản ánh, kiến nghị",
    "appeal": "Giải quyết khiếu nại kỷ luật",
    "wrong_discipline": "Công bố kỷ luật sai",
    "correction": "Nói lại cho đúng",
}
FOLLOWED = frozenset({"inspection", "supervision"})
CARRIED_OUT = {
    "open": "chưa xong",
    "reported": "chưa xong",
    "not_done": "chưa thực hiện được",
    "done": "đã thực hiện xong",
    "passed_on": "đã chuyển cấp có thẩm quyền",
}
STATES = {"public": "Đang công khai", "ended": "Đã hết thời gian công khai, đã gỡ"}


@dataclass(frozen=True)
class Disclosure:
    """One disclosure as a page needs it."""

    id: str
    case: str
    kind: str
    title: str
    text: str
    body: str
    published_on: date
    until: date | None
    visible_from: datetime
    state: str
    corrects: str | None
    corrected_by: str | None
    corrected_on: date | None

    def open_on(self, today: date) -> bool:
        return self.state == "public" and (self.until is None or self.until >= today)


@dataclass(frozen=True)
class Asked:
    """What the list was asked for; it stands in the address, so that it can be kept and sent on."""

    q: str
    kind: str
    state: str
    page: int

    def address(self, **changed: Any) -> str:
        asked = {"q": self.q, "kind": self.kind, "state": self.state, "page": self.page} | changed
        plain = {"q": "", "kind": "", "state": "public", "page": 1}
        rest = {name: value for name, value in asked.items() if value != plain[name]}
        return "/cong-khai" + (f"?{urlencode(rest)}" if rest else "")


SELECT = """SELECT d.id, d.case_id AS "case", d.kind, d.title, d.text, coalesce(b.name, d.body) AS body,
                   d.published_on, d.until, d.visible_from, d.state, d.corrects, c.id AS corrected_by,
                   c.published_on AS corrected_on
            FROM disclosure d LEFT JOIN body b ON b.id = d.body
            LEFT JOIN (
                SELECT DISTINCT ON (corrects) corrects, id, published_on FROM disclosure
                WHERE corrects IS NOT NULL AND state = 'public' AND visible_from <= %(now)s
                ORDER BY corrects, published_on DESC, id) c ON c.corrects = d.id
            WHERE d.visible_from <= %(now)s AND d.state <> 'recalled'"""
OPEN = " AND d.state = 'public' AND (d.until IS NULL OR d.until >= %(today)s)"
GONE = " AND NOT (d.state = 'public' AND (d.until IS NULL OR d.until >= %(today)s))"
SEARCH = " AND (d.title ILIKE %(like)s OR d.text ILIKE %(like)s OR b.name ILIKE %(like)s)"


def listed(request: Request) -> Response:
    asked = _asked(request)
    with store.transaction(request.app.state.house.db) as conn:
        found = _find(conn, request.app.state.house, asked)
    response = render(
        request, "public/disclosures.html", asked=asked, found=found[:A_PAGE], more=len(found) > A_PAGE,
        kinds=KINDS, states=STATES,
    )  # fmt: skip
    response.headers["x-robots-tag"] = "noindex"
    return response


def one(request: Request) -> Response:
    """Show one disclosure; of one that was removed only from when until when it stood here."""
    house: House = request.app.state.house
    with store.transaction(house.db) as conn:
        cursor = conn.cursor(row_factory=class_row(Disclosure))
        facts = {**_today(house), "id": request.path_params["id"]}
        row = cursor.execute(f"{SELECT} AND d.id = %(id)s", facts).fetchone()
        shown = row is not None and row.open_on(house.setting().today)
        followed = _followed(conn, house, row) if row and shown and row.kind in FOLLOWED else ()
    if row is None:
        raise Problem(404, "Không có nội dung công khai này.")
    response = render(
        request, "public/disclosure.html", it=row, shown=shown, kinds=KINDS, followed=followed,
        states=CARRIED_OUT, body=lambda key: bodies.name(house, key),
    )  # fmt: skip
    response.headers["x-robots-tag"] = "noindex"
    return response


def _followed(conn: Connection[Any], house: House, row: Disclosure) -> tuple[Recommendation, ...]:
    """Return the recommendations of a public conclusion; an act that may still be recalled does not show yet."""
    case = store.replay(settled(store.facts(conn, row.case), house))
    return recommendations.of(case) if case else ()


def _asked(request: Request) -> Asked:
    asked = request.query_params
    page = asked.get("page", "1")
    return Asked(
        q=clean(asked.get("q", ""))[:100],
        kind=asked.get("kind", "") if asked.get("kind") in KINDS else "",
        state="ended" if asked.get("state") == "ended" else "public",
        page=int(page) if page.isascii() and page.isdigit() and 0 < int(page[:6]) < 100_000 else 1,
    )


def _find(conn: Connection, house: House, asked: Asked) -> list[Disclosure]:
    """Return one page of what was asked for, and one more if there is a next page. Removed texts are not searched."""
    public = asked.state == "public"
    where = (OPEN if public else GONE) + (" AND d.kind = %(kind)s" if asked.kind else "")
    where += SEARCH if asked.q and public else ""
    order = " ORDER BY d.published_on DESC, d.id LIMIT %(limit)s OFFSET %(offset)s"
    like = "%" + asked.q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    facts = {"like": like, "kind": asked.kind, "limit": A_PAGE + 1, "offset": (asked.page - 1) * A_PAGE}
    cursor = conn.cursor(row_factory=class_row(Disclosure))
    return cursor.execute(SELECT + where + order, facts | _today(house)).fetchall()


def _today(house: House) -> dict[str, Any]:
    setting = house.setting()
    return {"now": setting.now, "today": setting.today}
