"""When the record disagrees with itself: say so in the journal and to the supervisors; undo nothing."""

from dataclasses import replace

from cases import store
from flows.recipients import resolve
from flows.setting import Setting
from notifications import outbox


def raise_alarm(setting: Setting, fact_id: str, what: str) -> None:
    """Append `alarm.unlawful` to the case's chain, once a fact and finding, and notify the supervisors."""
    house = setting.house
    key = f"alarm:{fact_id}:{what}"
    with store.transaction(house.db) as conn:
        row = conn.execute(
            """SELECT c.id, c.number, c.entries, c.last_leaf, c.seq, c.body FROM case_file c JOIN run r ON r.case_id = c.id
               WHERE r.fact = %s FOR UPDATE OF c""", (fact_id,)
        ).fetchone()  # fmt: skip
        if row is None or conn.execute("SELECT 1 FROM answer WHERE act = %s", (key,)).fetchone():
            return
        case, number, entries, last_leaf, seq, body = row
        line = store.Line("alarm.unlawful", case, {"act": fact_id, "what": what})
        ends = {case: (entries, last_leaf)}
        store.append(conn, [line], store.claim(conn, 1), house.clock(), ends)
        conn.execute("UPDATE case_file SET entries = %s, last_leaf = %s WHERE id = %s", (*ends[case], case))
        store.save_answer(conn, key, {"case": case})
        told = replace(store.read_case(conn, case), body=body)  # the cached state may be what was spoiled
        for who in resolve(conn, house, told, "role:supervisor"):
            outbox.put(conn, _notice(setting, key, case, seq, number, who.name, who.address), house.clock(), 0)


def _notice(
    setting: Setting, key: str, case: str, seq: int, number: str, name: str, address: str | None
) -> outbox.Notice:
    office = setting.office["office"]
    facts = {"number": number, "office": office["name"], "phone": office["reception"]["phone"],
             "address": office["reception"]["address"], "foot": office["mail"]["foot"],
             "act": "", "due": "", "source": ""}  # fmt: skip
    return outbox.Notice(f"{key}:{name}", case, seq, key, "unlawful", name, facts, address=address)
