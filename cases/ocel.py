"""The journal as an object-centric event log: OCEL 2.0, JSON (Berti et al., 2024, section 5), for process mining.

Objects: case, report, official, document, member. Nobody's name is in it: officials and documents bear pseudonyms that
are made anew for each export, members those of the log, another one in each case.
"""

import hmac
import json
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import IO, Any

from psycopg import Connection

from cases import evidence, export
from cases.export import Row, Shown
from cases.model import Fact
from cases.permission import WITHOUT_ACCOUNT

BALLOT, RUN = "ballot.cast", "run.finished"
OTHERS = (BALLOT, RUN, evidence.KIND)
LONG_AGO = datetime.min.replace(tzinfo=UTC)
FROM_THE_START = "1970-01-01T00:00:00Z"  # the format's time of what an object had from the beginning
OBJECT_TYPES: Mapping[str, Mapping[str, str]] = {
    "case": {"number": "string", "procedure": "string", "stage": "string", "ended": "boolean"},
    "report": {"received_on": "string", "channel": "string"},
    "official": {},
    "document": {"kind": "string"},
    "member": {"role": "string"},
}
EVENT: Mapping[str, str] = {
    "entry": "integer",
    "kind": "string",
    "role": "string",
    "from": "string",
    "to": "string",
    "rule": "string",
    "on": "string",
    "state": "string",
    "exact": "boolean",  # false: only the hour is known, and that it was not before the case's entry ahead of it
}
Relations = list[tuple[str, str]]  # (object, qualifier)


def write(conn: Connection[Any], cases: Mapping[str, Shown], case: str | None, out: IO[bytes]) -> int:
    """Write the event log of these cases; returns how many events. Events stream, objects are kept until the end."""
    log = _Log(cases, _papers(conn, cases))
    out.write(b'{"events":[')
    count = 0
    for row in export.rows(conn, case, payloads=True):
        if row.case in cases and row.raw and (event := log.event(row)):
            out.write((b"," if count else b"") + b"\n" + _json(event))
            count += 1
    out.write(b'\n],\n"objects":[\n' + b",\n".join(_json(each) for each in log.objects.values()) + b"\n],\n")
    types = [_type(name, OBJECT_TYPES[name]) for name in OBJECT_TYPES]
    out.write(b'"objectTypes":' + _json(types) + b",\n")
    out.write(b'"eventTypes":' + _json([_type(name, EVENT) for name in sorted(log.kinds)]) + b"}\n")
    return count


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _type(name: str, attributes: Mapping[str, str]) -> dict[str, Any]:
    return {"name": name, "attributes": [{"name": each, "type": kind} for each, kind in attributes.items()]}


def _papers(conn: Connection[Any], cases: Mapping[str, Shown]) -> dict[str, list[tuple[str, str]]]:
    """Return the papers that each fact drafted: (id, kind)."""
    papers: dict[str, list[tuple[str, str]]] = {}
    for fact, paper, kind, case in conn.execute("SELECT fact, id, kind, case_id FROM document ORDER BY kind"):
        if case in cases:
            papers.setdefault(fact, []).append((paper, kind))
    return papers


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")


class _Log:
    """Turns entries into events one after another, and gathers the objects that they are about."""

    def __init__(self, cases: Mapping[str, Shown], papers: Mapping[str, list[tuple[str, str]]]) -> None:
        self.objects: dict[str, dict[str, Any]] = {}
        self.kinds: set[str] = set()
        self._cases = cases
        self._papers = papers
        self._key = secrets.token_bytes(32)  # lives as long as this export: pseudonyms of two exports never meet
        self._last: dict[str, datetime] = {}

    def event(self, row: Row) -> dict[str, Any] | None:
        """Return the event of an entry; None for kinds that are none of the case's own doings."""
        if not row.is_fact and (row.kind not in OTHERS or "t" not in row.says):
            return None
        says, fact, exact = row.says, row.told, True
        at = fact.recorded_at if fact else _ended(row)
        if at is None:
            at, exact = max(datetime.fromisoformat(str(says["t"])), self._last.get(row.case, LONG_AGO)), False
        self._last[row.case] = at
        what = str(says["rule"]).partition("#")[2] if row.is_fact else row.kind
        self.kinds.add(what)
        about: dict[str, Any] = {name: says[name] for name in ("role", "from", "to", "rule", "state") if says.get(name)}
        about |= {"entry": row.index, "kind": row.kind, "exact": exact} | ({"on": str(fact.on)} if fact else {})
        return {
            "id": f"entry:{row.index}",
            "type": what,
            "time": _instant(at),
            "attributes": [{"name": name, "value": value} for name, value in about.items()],
            "relationships": _links(self._related(row, says, fact, _instant(at))),
        }

    def _related(self, row: Row, says: Mapping[str, str | int], fact: Fact | None, at: str) -> Relations:
        """Return the objects that an event is about, made or brought up to date on the way."""
        case = self._case(row.case)
        related = [(case, "in")]
        if says.get("actor") and says.get("role") not in WITHOUT_ACCOUNT:
            related.append((self._member(str(says["actor"]), says.get("role"), at), "by"))
        if row.kind == evidence.KIND:
            related.append((self._evidence(row), "added"))
        if row.is_fact:
            self._set(case, "procedure", fact.procedure if fact else None, at)
            self._set(case, "stage", says["to"], at)
            self._set(case, "ended", bool(says["ended"]), at)
        if fact is not None:
            related += [*self._people(fact), *self._sent(row, fact), *self._drafted(fact), *self._others(fact)]
        for each, how in related[1:]:
            self._bind(case, each, how)
        return related

    def _case(self, case: str) -> str:
        """Return a case's object; only cases that may be shown are asked for."""
        known = self._cases[case]
        return self._object("case", case, {"number": known.number})

    def _member(self, alias: str, role: str | int | None, at: str) -> str:
        member = self._object("member", alias, {})
        self._set(member, "role", role, at)
        return member

    def _evidence(self, row: Row) -> str:
        name = str(row.record.get("sha256", f"erased {row.index}"))
        return self._object("document", self._pseudonym(name), {"kind": evidence.KIND})

    def _people(self, fact: Fact) -> Relations:
        persons = {*fact.people.reported, *(each.subject for each in fact.allegations if each.kind == "person")}
        return [(self._object("official", self._pseudonym(each), {}), "about") for each in sorted(persons)]

    def _sent(self, row: Row, fact: Fact) -> Relations:
        """The report that a case began with, or grew from; of one that may not be shown, nothing."""
        if row.kind == "report.received":
            about = {"received_on": str(fact.received_on or fact.on), "channel": str(fact.data.get("channel", ""))}
            return [(self._object("report", fact.case, about), "received")]
        origin = fact.reported_in
        return [(self._object("report", origin, {}), "from")] if origin in self._cases and origin else []

    def _drafted(self, fact: Fact) -> Relations:
        papers = self._papers.get(fact.id, ())
        return [(self._object("document", self._pseudonym(each), {"kind": kind}), "drafted") for each, kind in papers]

    def _others(self, fact: Fact) -> Relations:
        opened = [(self._case(each), "opens") for each in fact.opens if each in self._cases]
        return opened + ([(self._case(fact.parent), "from")] if fact.parent in self._cases and fact.parent else [])

    def _pseudonym(self, name: str) -> str:
        return hmac.digest(self._key, name.encode(), "sha256")[:16].hex()

    def _object(self, kind: str, name: str, about: Mapping[str, Any]) -> str:
        made = f"{kind}:{name}"
        if made not in self.objects:
            self.objects[made] = {"id": made, "type": kind, "attributes": [], "relationships": []}
        for each, value in about.items():
            self._set(made, each, value, FROM_THE_START)
        return made

    def _set(self, each: str, name: str, value: Any, at: str) -> None:
        """Note what an object's attribute is from `at` on, where that is news."""
        attributes = self.objects[each]["attributes"]
        last = next((row["value"] for row in reversed(attributes) if row["name"] == name), None)
        if value is not None and value != last:
            attributes.append({"name": name, "time": at, "value": value})

    def _bind(self, case: str, other: str, how: str) -> None:
        link = {"objectId": other, "qualifier": how}
        if link not in self.objects[case]["relationships"]:
            self.objects[case]["relationships"].append(link)


def _ended(row: Row) -> datetime | None:
    """Return when a run ended by its own record, while that is there."""
    try:
        return datetime.fromisoformat(str(row.record.get("ended"))).astimezone(UTC) if row.kind == RUN else None
    except ValueError:
        return None


def _links(relations: Relations) -> list[dict[str, str]]:
    """Write each relation once."""
    return [{"objectId": each, "qualifier": how} for each, how in dict.fromkeys(relations)]
