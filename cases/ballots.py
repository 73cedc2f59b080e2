"""Secret ballots: who voted is known, what they chose is not, not even with the whole database in hand.

A slip is sealed (X25519, HKDF, AES-256-GCM through HPKE, RFC 9180) to a key whose private part lies outside the
database until the count and is destroyed by it. Slips have one length, random ids, and are deleted when counted;
the log keeps "has voted" and the total.
"""

import secrets
import uuid
from collections import Counter
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from psycopg import Connection

from cases import store, vault
from cases.errors import CaseNotFound, NotAllowed, Refused
from cases.guards import slip, voters
from cases.model import Actor, Case, Fact
from cases.permission import can

if TYPE_CHECKING:
    from cases.house import House

LENGTH = 32  # bytes of every slip before it is sealed
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
RAW = serialization.Encoding.Raw


def counted_by(act: str) -> str:
    """Return the act that counts the ballot which this act opens: the two have one name (open_…, count_…)."""
    return act.replace("open_", "count_", 1)


def open_box(conn: Connection[Any], house: "House", case: Case, fact: Fact) -> None:
    """Make a ballot with a key of its own; the private part never enters the database."""
    key = X25519PrivateKey.generate()
    ballot = uuid.uuid5(uuid.UUID(fact.id), "ballot").hex
    public = key.public_key().public_bytes(RAW, serialization.PublicFormat.Raw)
    private = key.private_bytes(RAW, serialization.PrivateFormat.Raw, serialization.NoEncryption())
    house.ballot_keys.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = house.ballot_keys / ballot
    path.touch(mode=0o600)
    path.write_bytes(private)
    conn.execute(
        "INSERT INTO ballot (id, case_id, act, public_key, members, state) VALUES (%s, %s, %s, %s, %s, 'open')",
        (ballot, case.id, counted_by(fact.act), public, len(voters(case))),
    )


def cast(house: "House", case_id: str, choice: str, actor: Actor) -> None:
    """Put one member's slip into the open box. Raises Refused for a choice not on the slip or a second vote."""
    with store.transaction(house.db) as conn:
        locked, _ = store.lock(conn, case_id, "")
        if locked is None or not can(actor, "see", locked.case):
            raise CaseNotFound(case=case_id)
        ballot = open_ballot(conn, case_id)
        if ballot is None or actor.person not in voters(locked.case):
            raise NotAllowed(why="not_a_member_of_the_council", act="vote", by="", rule=locked.case.rulebook)
        _put(conn, house, locked, ballot, choice, actor)


def _put(
    conn: Connection[Any],
    house: "House",
    locked: store.Locked,
    ballot: tuple[str, str, bytes],
    choice: str,
    actor: Actor,
) -> None:
    box, act, public = ballot
    book = house.rules[locked.case.rulebook]
    rule = book.acts[act]
    if choice not in slip(locked.case, book, rule):
        raise Refused(why="choice_not_on_slip", rule=f"{book.id}#{act}", source=rule.source, act=act)
    voted = conn.execute(
        "INSERT INTO ballot_voted (ballot, member) VALUES (%s, %s) ON CONFLICT DO NOTHING",
        (box, actor.person),
    )
    if voted.rowcount == 0:
        raise Refused(why="voted_already", rule=f"{book.id}#{act}", source=rule.source, act=act)
    sealed = SUITE.encrypt(
        choice.encode().ljust(LENGTH, b"\0"), X25519PublicKey.from_public_bytes(public), box.encode()
    )
    conn.execute(
        "INSERT INTO ballot_slip (id, ballot, sealed) VALUES (%s, %s, %s)",
        (secrets.token_hex(16), box, sealed),
    )
    _log(conn, house, locked, actor)


def _log(conn: Connection[Any], house: "House", locked: store.Locked, actor: Actor) -> None:
    """The log says that somebody of this case voted; not what, and nothing that others could not see in the room."""
    case = locked.case
    line = store.Line("ballot.cast", case.id, {"actor": vault.alias(house.keys.actor, actor.id, case.id)})
    store.note(conn, case.id, [line], house.clock())


def open_ballot(conn: Connection[Any], case: str) -> tuple[str, str, bytes] | None:
    """Return the open ballot of a case: its id, the act that counts it, its public key."""
    row = conn.execute(
        "SELECT id, act, public_key FROM ballot WHERE case_id = %s AND state = 'open'", (case,)
    ).fetchone()
    return (row[0], row[1], bytes(row[2])) if row else None


def voted(conn: Connection[Any], ballot: str) -> set[str]:
    """Return who has voted so far."""
    return {row[0] for row in conn.execute("SELECT member FROM ballot_voted WHERE ballot = %s", (ballot,))}


def tally(conn: Connection[Any], house: "House", case: Case, act: str) -> dict[str, int]:
    """Open the slips of the ballot that this act counts; in no order, each on its own."""
    ballot = open_ballot(conn, case.id)
    if ballot is None or ballot[1] != act:
        return {}
    key = X25519PrivateKey.from_private_bytes((house.ballot_keys / ballot[0]).read_bytes())
    sealed = [
        bytes(row[0])
        for row in conn.execute("SELECT sealed FROM ballot_slip WHERE ballot = %s ORDER BY id", (ballot[0],))
    ]
    slips = [SUITE.decrypt(each, key, ballot[0].encode()).rstrip(b"\0").decode() for each in sealed]
    return dict(sorted(Counter(slips).items()))


def close_box(conn: Connection[Any], case: Case, act: str) -> None:
    """After the count nothing of a single slip remains; the key goes once this is committed (`forget`)."""
    boxes = conn.execute(
        "UPDATE ballot SET state = 'counted' WHERE case_id = %s AND act = %s AND state = 'open' RETURNING id",
        (case.id, act),
    ).fetchall()
    for (box,) in boxes:
        conn.execute("DELETE FROM ballot_slip WHERE ballot = %s", (box,))


def forget(house: "House") -> None:
    """Destroy the keys of counted ballots; runs after each count and at start, so that a crash leaves none."""
    if not house.ballot_keys.is_dir():
        return
    kept = {path.name: path for path in house.ballot_keys.iterdir()}
    with store.transaction(house.db) as conn:
        counted = conn.execute("SELECT id FROM ballot WHERE state = 'counted' AND id = ANY(%s)", (list(kept),))
        for (box,) in counted.fetchall():
            kept[box].unlink(missing_ok=True)
