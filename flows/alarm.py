"""When the record disagrees with itself: say so in the journal and to the supervisors; undo nothing."""

import json
from dataclasses import replace
from typing import Any

from psycopg import Connection

from cases import store
from flows.recipients import resolve
from flows.setting import Setting
from notifications import outbox


def raise_alarm(setting: Setting, fact_id: str, what: str) -> None:
    """Append `alarm.unlawful` to the case's chain, once a fact and finding, and notify the supervisors."""
    house = setting.house
    with store.transaction(house.db) as conn:
        found = _append(conn, setting, "alarm.unlawful", fact_id, what)
        if found is None:
            return
        key, case, seq, number, body = found
        told = replace(store.read_case(conn, case), body=body)  # the cached state may be what was spoiled
        for who in resolve(conn, house, told, "role:supervisor"):
            outbox.put(conn, _notice(setting, key, case, seq, number, who.name, who.address), house.clock(), 0)


def run_missing(setting: Setting, fact_id: str, what: str) -> bool:
    """Append `alarm.run_missing`: Prefect no longer shows what we copied from it. Returns whether it is new."""
    with store.transaction(setting.house.db) as conn:
        return _append(conn, setting, "alarm.run_missing", fact_id, what) is not None


def _append(
    conn: Connection[Any], setting: Setting, kind: str, fact_id: str, what: str
) -> tuple[str, str, int, str, str] | None:
    """Write the entry once. Returns (key, case, seq, number, body), or None when it stands already."""
    key = f"{kind}:{fact_id}:{what}"
    row = conn.execute(
        """SELECT c.id, c.number, c.seq, c.body
           FROM case_file c JOIN run r ON r.case_id = c.id
           WHERE r.fact = %s FOR UPDATE OF c""", (fact_id,)
    ).fetchone()  # fmt: skip
    if row is None or conn.execute("SELECT 1 FROM answer WHERE act = %s", (key,)).fetchone():
        return None
    case, number, seq, body = row
    store.note(conn, case, [_line(kind, case, fact_id, what)], setting.house.clock())
    store.save_answer(conn, key, {"case": case})
    return key, case, seq, number, body


def _line(kind: str, case: str, fact: str, what: str) -> store.Line:
    """The entry names the kind of finding; which file or which answer (`evidence:<sha256>`) stands in the payload.

    Its salted commitment also keeps whoever knows case and act from guessing the entry and finding it in the tiles.
    """
    payload = json.dumps({"what": what}).encode()
    return store.Line(kind, case, {"act": fact, "what": what.partition(":")[0]}, payload)


def _notice(
    setting: Setting, key: str, case: str, seq: int, number: str, name: str, address: str | None
) -> outbox.Notice:
    facts = setting.signed() | {"number": number, "act": "", "due": "", "source": ""}
    return outbox.Notice(f"{key}:{name}", case, seq, key, "unlawful", name, facts, address=address)
