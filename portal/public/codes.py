"""Who comes by code: the sender by the receipt's, the person reported by a served letter's. One path for every code.

A wrong code and a malformed one take the same steps and get the same answer. What a code opened is carried for half an
hour in a sealed cookie, so that nothing secret stands in an address.
"""

import re
import unicodedata
from dataclasses import asdict, dataclass

from psycopg import Connection
from starlette.requests import Request
from starlette.responses import Response

from cases import store, vault
from cases.house import House
from cases.model import Actor, Case
from portal import forms, sealed
from portal.cookies import cookie_name, drop_cookie, set_cookie
from portal.problems import Problem

COOKIE = "code"
SECONDS = 30 * 60
LONGEST = 200


@dataclass(frozen=True)
class Opened:
    """What a code opens: one case, in one role; for the person reported also who, and by which letter."""

    role: str
    case: str
    person: str = ""
    fact: str = ""

    def actor(self, case: Case) -> Actor:
        return Actor(f"code:{case.id}", None, frozenset({(self.role, case.body)}), case=case.id)


def typed(request: Request) -> str:
    """Return the code as typed, without what people put between its letters; counted against the limit first."""
    address = request.client.host if request.client else ""
    if not request.app.state.codes.allows(address):
        raise Problem(429, "Đã có quá nhiều mã được thử trong một phút.")
    said = unicodedata.normalize("NFKC", forms.text(request, "code")[:LONGEST])
    return re.sub(r"[^0-9A-Za-z]", "", said)


def receipt(house: House, code: str) -> Opened | None:
    """Return the sender's case."""
    with store.transaction(house.db) as conn:
        row = conn.execute("SELECT case_id FROM petition WHERE code = %s", (_print(house, code),)).fetchone()
    return Opened("reporter", row[0]) if row else None


def letter(house: House, code: str) -> Opened | None:
    """Return the case of the person whom a letter was served; its first use is noted."""
    with store.transaction(house.db) as conn:
        row = conn.execute(
            """UPDATE served_code SET first_used = coalesce(first_used, %s) WHERE code = %s
               RETURNING case_id, person, fact""",
            (house.clock(), _print(house, code)),
        ).fetchone()
    return Opened("person_reported", *row) if row else None


def still_open(conn: Connection, opened: Opened) -> Case | None:
    """Return the case, unless the letter was annulled or the person is no longer concerned."""
    case = store.read_case(conn, opened.case)
    if opened.role == "reporter":
        return case
    concerned = opened.person in case.people.reported or any(a.subject == opened.person for a in case.allegations)
    annulled = any(done.fact == opened.fact and done.annulled for done in case.history)
    return case if concerned and not annulled else None


def remember(request: Request, response: Response, opened: Opened) -> None:
    token = sealed.seal(request.app.state.house, COOKIE, asdict(opened))
    set_cookie(request, response, COOKIE, token, seconds=SECONDS, strict=True)


def current(request: Request, role: str) -> Opened | None:
    """Return what this browser opened at most half an hour ago, in this role."""
    token = request.cookies.get(cookie_name(request, COOKIE), "")
    facts = sealed.unseal(request.app.state.house, COOKIE, token, SECONDS)
    opened = Opened(**facts) if facts else None
    return opened if opened and opened.role == role else None


def forget(request: Request, response: Response) -> None:
    """Leave nothing on the device: the cookie goes, and what the browser kept of these pages."""
    drop_cookie(request, response, COOKIE)
    response.headers["clear-site-data"] = '"cache", "storage"'


def _print(house: House, code: str) -> bytes:
    return vault.fingerprint(code, house.keys.pepper)
