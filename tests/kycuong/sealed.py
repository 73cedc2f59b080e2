"""What the tests of the sealer share: a sealer in its own folder, entries by the thousand, an owner who tampers."""

from dataclasses import replace
from pathlib import Path

import psycopg

from cases import store
from cases.house import House
from kycuong.rounds import Sealer
from kycuong.settings import Settings
from ledger import checkpoint, policy, witness
from ledger.checkpoint import Checkpoint
from ledger.merkle import root
from ledger.note import Signer, Verifier
from ledger.policy import Trusted
from ledger.witness import Seen
from tests.kycuong.witnesses import Honest

ROOT = Path(__file__).parent.parent.parent


def settings_of(home: Path, **more) -> Settings:
    return replace(Settings(home, ROOT / "office.toml"), **more)


def start(house: House, **more) -> Sealer:
    """A sealer as the process makes one, on the folder beside the published log."""
    return Sealer.open(settings_of(house.log.parent, **more), house)


def add(house: House, count: int, chain: str = "log") -> int:
    """Append entries that are no facts; return how many there are now."""
    with store.transaction(house.db) as conn:
        first = store.claim(conn, count)
        row = conn.execute(
            "SELECT seq, encode(leaf, 'hex') FROM journal WHERE case_id = %s ORDER BY seq DESC LIMIT 1", (chain,)
        ).fetchone()
        lines = [store.Line("alarm.test", chain, {"what": f"{at}"}) for at in range(count)]
        store.append_many(conn, lines, first, house.clock(), {chain: tuple(row)} if row else {})
        return first + count


def leaves(house: House) -> list[bytes]:
    with store.transaction(house.db) as conn:
        return [bytes(row[0]) for row in conn.execute("SELECT leaf FROM journal ORDER BY i")]


def as_owner(server, database: str, *statements: str) -> None:
    """Do what only somebody with the database's own rights can: the journal's triggers are off meanwhile."""
    with psycopg.connect(server.url("kc_owner", database, "postgresql")) as conn:
        conn.execute("ALTER TABLE journal DISABLE TRIGGER USER")
        for each in statements:
            conn.execute(each)
        conn.execute("ALTER TABLE journal ENABLE TRIGGER USER")


def back_to(server, database: str, size: int) -> None:
    """Make the journal what a backup held when it had `size` entries."""
    as_owner(
        server,
        database,
        f"DELETE FROM payload WHERE i >= {size}",
        f"DELETE FROM journal WHERE i >= {size}",
        f"UPDATE journal_head SET size = {size}",
        f"DELETE FROM log_checkpoint WHERE size > {size}",
    )


def published(sealer: Sealer) -> Checkpoint:
    raw = (sealer.house.log / "checkpoint").read_bytes()
    return checkpoint.opened(raw, [sealer.signer.verifier]).checkpoint


def state(house: House) -> Checkpoint:
    """What a checkpoint over the journal must say now."""
    found = leaves(house)
    return Checkpoint(house.origin, len(found), root(found))


def rows(house):
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT size, note, sealed, enough FROM log_checkpoint ORDER BY size").fetchall()


def with_witness(house, url, key, least=1, name="a"):
    own = Signer.read(house.origin, (house.log.parent / "keys" / "log.key").read_bytes())
    written = policy.written([Trusted(own.verifier)], {name: Trusted(key, url)}, least)
    (house.log.parent / "policy.txt").write_bytes(written)


class Witness(Honest):
    """One that knows the log of the test."""

    def __init__(self, house, now=1_790_000_000):
        super().__init__("a", now)
        self.house = house

    def __call__(self, body):
        key = Verifier.read((self.house.log / "log.vkey").read_text().strip())
        said = witness.answer(body, [key], lambda o: self.seen.get(o, Seen()), self.signer, self.now)
        if said.seen:
            self.seen[key.name] = said.seen
        return said
