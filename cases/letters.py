"""What a served letter says beyond its outbox row: the words written for its reader, and the code that opens the page.

Both are looked up when the letter is sent or printed, so that no row holds them: the words lie in the fact's payload,
the code is derived from fact and person under the pepper, and only its HMAC is stored.
"""

import uuid
from collections.abc import Mapping
from typing import Any

from psycopg import Connection

from cases import store, vault
from cases.house import House
from cases.intake import code_of


def serve(conn: Connection[Any], house: House, case: str, fact: str, person: str) -> None:
    """Make the code of a letter valid; serving the same letter again changes nothing."""
    code = _code(house, fact, person)
    conn.execute(
        "INSERT INTO served_code (code, case_id, person, fact) VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING",
        (vault.fingerprint(code, house.keys.pepper), case, person, fact),
    )


def opened(conn: Connection[Any], house: House, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return a notice's facts with what only its letter holds, where it is one to a person reported."""
    if "served_to" not in facts:
        return dict(facts)
    fact = store.fact(conn, facts["fact"])
    texts = [each.text for each in fact.texts.values() if each.audience == "person_reported"]
    code = vault.spoken(_code(house, facts["fact"], facts["served_to"]))
    return {**facts, "texts": texts, "code": code}


def _code(house: House, fact: str, person: str) -> str:
    return code_of(uuid.uuid5(uuid.UUID(fact), f"served|{person}").hex, house.keys.pepper)
