"""Behind the sender's code: the proof that their report was registered, and every line of the log about their case."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from psycopg import Connection
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from cases import chain, log, moved, promise, store
from cases.chain import Entry
from cases.house import House
from cases.promise import Registered
from cases.rulebook import Rule
from ledger.hours import hour
from portal import receipt
from portal.public import codes
from portal.public.coded import Place
from portal.public.codes import Opened
from portal.public.seen import Seen, settled
from portal.receipt import Shown

Make = Callable[[Connection, House, Opened, Registered], bytes | None]


@dataclass(frozen=True)
class Line:
    """One line of the log in words: its place, its hour, the act by the rulebook's label or the kind, in which role."""

    index: int
    hour: datetime
    kind: str
    rule: Rule | None
    role: str


@dataclass(frozen=True)
class Behind:
    """What the code gives besides the case: the receipt, the lines, whether the sender may open their own words."""

    receipt: Shown | None
    lines: tuple[Line, ...]
    opens: bool


def more(house: House, opened: Opened, seen: Seen) -> dict[str, Any]:
    """Return what the page of a case needs of the log."""
    with store.transaction(house.db) as conn:
        found = promise.registered(conn, opened.case)
        entries = readable(conn, house, opened.case)
        shown = receipt.shown(conn, house, found) if found else None
        own = opening(conn, found) is not None if found else False
    rules = {fact.id: moved.rule_of(house.rules, fact) for fact in seen.facts}
    return {"log": Behind(shown, tuple(_line(each, rules.get(each.fact or "")) for each in entries), own)}


def readable(conn: Connection, house: House, case: str) -> list[Entry]:
    """Return a case's entries up to the first one of an act that the office may still take back."""
    facts = store.facts(conn, case)
    out = {fact.id for fact in facts} - {fact.id for fact in settled(facts, house)}
    found = chain.entries(conn, case)
    first = next((place for place, each in enumerate(found) if each.fact in out), len(found))
    return found[:first]


def opening(conn: Connection, found: Registered) -> bytes | None:
    """Return what opens the commitment of a sender's own first entry: index, salt (hex), payload.

    None when it was erased, and when an official entered it: that payload names the official's account.
    """
    row = conn.execute("SELECT salt, body FROM payload WHERE i = %s", (found.index,)).fetchone()
    if row is None or found.says.get("role") != "reporter":
        return None
    what = {"i": found.index, "salt": bytes(row[0]).hex(), "body": bytes(row[1]).decode()}
    return json.dumps(what, ensure_ascii=False).encode()


def files(place: Place) -> list[tuple[str, str, Callable[[Request], Response], str]]:
    """Return the addresses of the files behind this place's code; whoever comes without the code is led to it."""
    given = {
        "bang-chung": ("proof", receipt.PROOF_FILE, "application/octet-stream", _proof),
        "cam-ket": ("promise", receipt.PROMISE_FILE, "text/plain", _promise),
        "mo-noi-dung": ("opening", receipt.OPENING_FILE, "application/json", _opening),
        "nhat-ky": ("entries", receipt.ENTRIES_FILE, "application/jsonl", _entries),
    }
    posts = [
        ("POST", f"{place.path}/{path}", partial(_give, place, file, kind, make), f"status_{name}")
        for path, (name, file, kind, make) in given.items()
    ]
    gets = [("GET", f"{place.path}/{path}", place.away, f"status_{name}_away") for path, (name, *_) in given.items()]
    return [*posts, *gets]


def _give(place: Place, file: str, kind: str, make: Make, request: Request) -> Response:
    """Hand over a file of the case that this browser has open, or show the case again while there is none."""
    opened = codes.current(request, place.role)
    if opened is None:
        return RedirectResponse(f"{place.path}?dong=1", 303)
    house: House = request.app.state.house
    with store.transaction(house.db) as conn:
        found = promise.registered(conn, opened.case)
        content = make(conn, house, opened, found) if found else None
    return place.again(request) if content is None else receipt.download(file, content, kind)


def _proof(conn: Connection, house: House, opened: Opened, found: Registered) -> bytes | None:
    made = log.proof(conn, house, found.index)
    return bytes(made) if made else None


def _promise(conn: Connection, house: House, opened: Opened, found: Registered) -> bytes:
    return bytes(promise.of(house, found))


def _opening(conn: Connection, house: House, opened: Opened, found: Registered) -> bytes | None:
    return opening(conn, found)


def _entries(conn: Connection, house: House, opened: Opened, found: Registered) -> bytes:
    return b"".join(each.raw + b"\n" for each in readable(conn, house, opened.case))


def _line(entry: Entry, rule: Rule | None) -> Line:
    says = entry.says
    return Line(entry.index, hour(str(says["t"])), entry.kind, rule, str(says.get("role", "")))
