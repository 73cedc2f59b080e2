"""One known date must not give away a case or its handlers: attackers with the log's files, then with its entries.

The insider knows a great deal of one case: its number, its id (it stands in the addresses of the desk), the exact
second and the id of one act, who did it, every account and person of the office, and how this program works.
"""

import base64
import hashlib
import hmac
import itertools
import json
import re
import tomllib
import uuid
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest

from cases import ballots, log, promise, store, vault
from cases.house import HANOI, House
from flows import alarm
from flows.setting import Setting
from kycuong import demo, office
from kycuong import house as building
from kycuong.sealing import keep, seal, write
from kycuong.settings import load_keys
from ledger import note
from ledger.checkpoint import Checkpoint
from ledger.merkle import leaf_hash
from ledger.note import COSIGNATURE, Signer
from notifications.mail import Line
from people.load import account_id
from tests.cases import walk
from tests.cases.test_ballots import COUNCIL
from tests.cases.walk import Walker, actor
from tests.conftest import ROOT
from tests.kycuong.test_demo import _report
from tests.portal.citizen import Citizen, accepted, reported

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)
LOGINS = ("clerk", "inspector1", "inspector2", "teamlead", "head", "chair", "supervisor", "admin", *COUNCIL)
PERSONS = ("cb-009", "cb-010", "cb-012", "cb-013", "cb-014", "cb-018")


@dataclass
class Office:
    """An office after some days' work, and what the insider knows of one of its cases."""

    house: House
    cases: list[str]
    voting: str
    sizes: list[tuple[datetime, int]]  # what whoever looks at the checkpoint every half minute has written down

    def entries(self) -> list[dict]:
        with store.transaction(self.house.db) as conn:
            return [json.loads(bytes(row[0])) for row in conn.execute("SELECT entry FROM journal ORDER BY i")]

    def leaves(self) -> list[bytes]:
        """The leaf hashes, as anyone reads them from the published tiles."""
        raw = b"".join(
            path.read_bytes() for path in sorted((self.house.log / "tile" / "0").rglob("*")) if path.is_file()
        )
        return [raw[at : at + 32] for at in range(0, len(raw), 32)]

    def true_case_of(self) -> dict[str, str]:
        """Which account stands behind each pseudonym: the answer sheet, made with the key that no attacker has."""
        known = {account_id(login): login for login in LOGINS} | {"sender": "sender"}
        return {
            vault.alias(self.house.keys.actor, account, case): login
            for account, login in known.items()
            for case in {entry["case"] for entry in self.entries()}
        }


@pytest.fixture(scope="module")
def city(server, tmp_path_factory) -> Iterator[Office]:
    """Three denunciations with the same handlers, a report of today, and a discipline case with a counted ballot.

    Made once: every test only reads it.
    """
    database = server.database()
    home = tmp_path_factory.mktemp("privacy")
    house = House(
        building.engine(server.url("kc_app", database)),
        load_keys(home),
        office.options(office.read(ROOT / "office.toml")),
        recall_seconds=0,
        ballot_keys=home / "ballots",
        evidence=home / "evidence",
        named_reports=True,
        log=home / "ledger",
    )
    yield _worked(house)
    house.db.dispose()
    server.drop(database)


def _worked(house: House) -> Office:
    voting = _voted(house)
    cases, sizes, now = [], [], [house.clock()]
    house.clock = lambda: now[0]
    for _ in range(3):
        cases.append(accepted(house).case)
        now[0] += timedelta(minutes=7, seconds=13)
        sizes.append((now[0], Checkpoint.read(seal(house, SIGNER).text).size))
    cases.append(reported(house).case)
    _alarm(house, cases[0])
    sizes.append((now[0], Checkpoint.read(seal(house, SIGNER).text).size))
    for old in (house.log / "tile" / "0").rglob("*"):  # a partial tile that a fuller one replaced
        if old.is_file() and old.name != str(sizes[-1][1]):
            old.unlink()
    (house.log / "log.vkey").write_text(f"{SIGNER.verifier}\n", "utf-8")
    (house.log / "receipts.vkey").write_text(f"{promise.signer(house).verifier}\n", "utf-8")
    return Office(house, cases, voting, sizes)


def _voted(house: House) -> str:
    """Carry a discipline case to its counted ballot; return its id."""
    teller = demo.Teller(house, datetime(2026, 7, 6, 9, 17, 43, tzinfo=HANOI))
    voting = None
    for at in teller.story(_report("disciplined"), 1, teller.at):
        teller.at = at
        with store.transaction(house.db) as conn:
            voting = conn.execute("SELECT case_id FROM ballot").fetchone()
        if voting:
            break
    house.clock = lambda: teller.at.replace(minute=23, second=51)
    for login, choice in COUNCIL.items():
        ballots.cast(house, voting[0], choice, actor(house, login))
    Walker(house, voting[0]).act("school.council1", "count_first_ballot")
    return voting[0]


def _alarm(house, case):
    with store.transaction(house.db) as conn:
        (fact,) = conn.execute("SELECT fact FROM run WHERE case_id = %s ORDER BY seq LIMIT 1", (case,)).fetchone()
    setting = Setting(house, Line("smtp://127.0.0.1:1"), office.read(ROOT / "office.toml"))
    alarm.raise_alarm(setting, fact, f"evidence:{hashlib.sha256(b'a file that the insider has').hexdigest()}")


# --- with the public files alone --------------------------------------------------------------------------------


def test_the_public_files_hold_nothing_that_the_insider_could_look_for(city):
    with store.transaction(city.house.db) as conn:
        numbers = [row[0] for row in conn.execute("SELECT number FROM case_file")]
        acts = [row[0] for row in conn.execute("SELECT fact FROM journal WHERE fact IS NOT NULL")]
    known = [*city.cases, city.voting, *acts, *numbers, *LOGINS, *PERSONS, *map(account_id, LOGINS)]
    known += ["accept", "conclude", "denunciation", "discipline", "verification", "deciding_head", "2026-07"]
    spelled = {f(each.encode()) for each in known for f in SPELLINGS}
    files = [path for path in city.house.log.rglob("*") if path.is_file()]

    hits = {(path.name, each) for path in files for each in spelled if each and each in path.read_bytes()}

    assert len(files) >= 4 and len(spelled) > 300
    assert hits == set()


SPELLINGS = (
    bytes,
    lambda raw: raw.hex().encode(),
    lambda raw: base64.b64encode(raw).rstrip(b"=")[:-1] if len(raw) > 8 else raw,
    lambda raw: quote(raw.decode()).encode(),
    lambda raw: bytes.fromhex(raw.decode()) if re.fullmatch(rb"[0-9a-f]{32}", raw) else b"",
    lambda raw: hashlib.sha256(raw).digest(),
    leaf_hash,
)


def test_the_public_files_let_nobody_confirm_a_guessed_entry(city):
    """The insider writes every entry that they can think of and looks for its leaf in the tiles."""
    true, leaves = city.entries(), city.leaves()
    published = set(leaves)

    found = {(guess["i"], guess["k"]) for guess in _guesses(true, leaves) if leaf_hash(_bytes(guess)) in published}

    assert found == set()


def test_the_guessing_is_able_to_find_an_entry_without_a_secret(city):
    """Had an alarm no salted commitment, the same attack would see it: the attack is a real one."""
    entry = next(each for each in city.entries() if each["k"] == "alarm.unlawful")
    bare = {name: value for name, value in entry.items() if name != "pc"}
    leaves = [*city.leaves()[: entry["i"]], leaf_hash(_bytes(bare))]

    found = {guess["i"] for guess in _guesses(city.entries(), leaves) if leaf_hash(_bytes(guess)) in set(leaves)}

    assert entry["i"] in found


def _bytes(entry: dict) -> bytes:
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()


def _guesses(true: list[dict], leaves: list[bytes]):
    """Yield entries as the insider would guess them: the true one, but for what only a key or a salt gives.

    One of each kind and act is enough: the others differ in nothing that helps. `prev` may be any published leaf.
    """
    for entry in {(entry["k"], entry.get("rule")): entry for entry in true}.values():
        given = {
            "prev": ["0" * 64, *(leaf.hex() for leaf in leaves)],
            "actor": [*_pseudonyms(entry["case"])],
            "pc": [None, "", "0" * 64, hashlib.sha256(b"").hexdigest()],
        }
        names = [name for name in given if name in entry]
        for values in itertools.product(*(given[name] for name in names)):
            guess = entry | dict(zip(names, values, strict=True))
            yield {name: value for name, value in guess.items() if value is not None}


def _pseudonyms(case: str):
    """Every pseudonym that can be made without the key."""
    for login in ("clerk", "school.council1"):
        account = account_id(login)
        yield account
        yield hashlib.sha256(f"{case}|{account}".encode()).hexdigest()[:32]
        yield hmac.digest(b"", f"{case}|{account}".encode(), "sha256")[:16].hex()


def _keyed(case: str, account: str):
    keys = (b"", b"\0" * 32, case.encode(), account.encode(), b"actor", b"ky-cuong.example/log", b"k" * 32)
    for key, said in itertools.product(keys, (f"{case}|{account}", f"{account}|{case}", account)):
        yield hmac.digest(key, said.encode(), "sha256")[:16].hex()


def test_the_balance_of_the_month_does_not_tell_how_the_one_known_report_ended(house):
    """The insider knows the month of a report, even that it was the only one, and reads all that is public."""
    case = walk.report(house)["case"]
    Walker(house, case).act("head", "guide_elsewhere", ground="civil", guidance="Mời ông/bà đến tòa án.")
    seal(house, SIGNER)
    outsider = Citizen(house)
    book = house.rules.opens("intake", house.setting().today)
    ends = {stage.label for stage in book.stages.values() if stage.ends}

    public = [outsider.get(path).text for path in (*PUBLIC, "/log/balance.json")]

    assert [end for end in ends for page in public if end in page] == []
    assert [page for page in public if "guided" in page] == []


def test_without_a_credential_no_address_of_the_log_gives_an_entry(city):
    outsider, size = Citizen(city.house), city.sizes[-1][1]
    known = [*city.cases, city.voting, "2026-07-06", "deciding_head", "report.received"]

    bundles = [outsider.get(f"/log/tile/entries/000.p/{size}"), outsider.get("/log/tile/entries/000")]
    bundles += [outsider.get(bundles[0].url.path, headers={"authorization": f"Bearer {'A' * 43}"})]
    public = [outsider.get(path).text for path in PUBLIC]

    assert {answer.status_code for answer in bundles} <= {401, 403, 404}
    assert [word for word in known for page in [*public, *(each.text for each in bundles)] if word in page] == []


PUBLIC = ("/log/checkpoint", "/log/log.vkey", "/so-cong-khai", "/khong-don-nao-bi-bo-quen", "/bien-nhan")


def test_whoever_writes_down_every_checkpoint_learns_how_many_lines_came_and_nothing_else(city):
    """That is a limit of any log that is sealed often, and is said in docs/operating.md: counts, by half a minute."""
    counts = [after - before for (_, before), (_, after) in itertools.pairwise(city.sizes)]

    assert all(count > 0 for count in counts)
    assert {len(leaf) for leaf in city.leaves()} == {32}
    assert len(set(city.leaves())) == len(city.leaves()) == city.sizes[-1][1]


# --- with the entries, as a supervising body has them ---------------------------------------------------------------


def test_no_long_value_stands_in_two_cases(city):
    """Whatever is equal in two cases links them: pseudonyms, act ids, commitments, anything of eight letters or more.

    Equal may be only what every case has: kinds, roles, stages, rules, days, the hour.
    """
    public = {"k", "role", "from", "to", "rule", "t", "due", "terms", "what", "v", "ended", "reasoned", "seq", "i"}
    seen = defaultdict(set)
    for entry in city.entries():
        for name, value in entry.items():
            if name not in public:
                seen[value].add(entry["case"])

    shared = {value for value, cases in seen.items() if len(cases) > 1 and value != "0" * 64}

    assert shared == set()


def test_without_the_key_no_pseudonym_can_be_computed(city):
    entries = city.entries()
    true = {entry["actor"] for entry in entries if "actor" in entry}

    guessed = {each for entry in entries for login in LOGINS for each in _keyed(entry["case"], account_id(login))}
    guessed |= {hashlib.sha256(f"{e['case']}|{login}".encode()).hexdigest()[:32] for e in entries for login in LOGINS}

    assert len(true) > 10 and guessed & true == set()


def test_the_handler_of_the_known_case_is_nobody_elsewhere(city):
    """The insider knows who accepted the first case; is that pseudonym, or one made of it, anywhere else?"""
    entries, sheet = city.entries(), city.true_case_of()
    heads = [each["actor"] for each in entries if each["case"] == city.cases[0] and _held(each)]
    head = heads[0]
    assert sheet[head] == "head"

    elsewhere = {entry["actor"] for entry in entries if entry["case"] != city.cases[0] and "actor" in entry}
    same = {actor for actor in elsewhere if sheet.get(actor) == "head"}
    made = {hashlib.sha256(head.encode()).hexdigest()[:32], head[::-1], uuid.uuid5(uuid.UUID(head), city.cases[1]).hex}

    assert len(same) >= 2  # they are there, and …
    assert head not in elsewhere and made & elsewhere == set()


def _held(entry: dict) -> bool:
    return entry.get("role") == "deciding_head"


def test_no_entry_tells_a_minute_or_a_second(city):
    clock = re.compile(r"\d\d:(?!00Z)\d\d|:\d\d:\d\d|\b1[6-9]\d{8}\b")
    entries = city.entries()

    told = [(name, value) for entry in entries for name, value in entry.items() if clock.search(str(value))]
    long = [entry[name] for entry in entries for name in ("case", "act") if name in entry]
    ids = [each for each in long if re.fullmatch("[0-9a-f]{32}", each)]

    assert told == []
    assert {entry["t"][-4:] for entry in entries} == {":00Z"}
    assert {uuid.UUID(each).version for each in ids} <= {4, 5}  # no id is made of a clock


def test_nobody_finds_who_voted_what_even_with_the_very_tally_in_hand(city):
    entries = city.entries()
    cast = [entry for entry in entries if entry["k"] == "ballot.cast"]
    counted = next(entry for entry in entries if entry.get("rule", "").endswith("#count_first_ballot"))
    with store.transaction(city.house.db) as conn:
        (tally,) = conn.execute("SELECT body FROM payload WHERE i = %s", (counted["i"],)).fetchone()
    salts = [b"", b"\0" * 32, bytes.fromhex(counted["prev"]), counted["case"].encode(), counted["act"].encode()]
    votes = [b"yes", b"no", *(f"{login}={choice}".encode() for login, choice in COUNCIL.items())]

    opened = [salt for salt in salts if hmac.new(salt, bytes(tally), "sha256").hexdigest() == counted["pc"]]
    leaks = [entry for entry in cast if set(entry) != {"v", "i", "t", "k", "case", "seq", "prev", "actor"}]
    told = [vote for entry in cast for vote in votes if hashlib.sha256(vote).hexdigest() in _bytes(entry).decode()]

    assert len(cast) == 3 and (opened, leaks, told) == ([], [], [])
    assert not any(choice in _bytes(entry).decode() for entry in cast for choice in ("yes", '"no"'))


def test_an_entry_has_no_fingerprint_of_a_file_that_somebody_may_hold(city):
    held = hashlib.sha256(b"a file that the insider has").hexdigest()

    assert [entry["k"] for entry in city.entries() if held in _bytes(entry).decode()] == []


def test_a_case_and_what_it_opened_are_linked_and_only_they(city):
    """A limit, on purpose: the ids of what an act opens follow from the act's, and both lines stand side by side.

    Whoever reads entries therefore knows that one case grew from the other, and that one person opened it.
    """
    entries = city.entries()
    names = ("case", "opens", "petition", "ballot", "disclosure", *(f"served|{person}" for person in PERSONS))
    derived = {uuid.uuid5(uuid.UUID(e["act"]), name).hex: e["case"] for e in entries if "act" in e for name in names}

    linked = {(derived[e[name]], e["case"]) for e in entries for name in ("case", "act") if e.get(name) in derived}
    linked = {pair for pair in linked if pair[0] != pair[1]}

    with store.transaction(city.house.db) as conn:
        known = set(conn.execute("SELECT parent, child FROM case_link WHERE kind = 'opened'").fetchall())
    assert known and linked == known


def test_a_role_is_no_name_while_more_than_one_person_in_the_city_holds_it(city):
    """The limit: a line names the role. Where one person alone holds it for all cases, that is as good as a name."""
    people = tomllib.loads((ROOT / "kycuong" / "city" / "people.toml").read_text("utf-8"))["accounts"]
    holders = defaultdict(set)
    for account in people:
        for roles in account["roles"].values():
            for role in roles:
                holders[role].add(account["person"])
    roles = {entry["role"] for entry in city.entries() if "role" in entry} - {"reporter"}

    assert {role: len(holders[role]) for role in roles if len(holders[role]) < 2} == {}
    assert all("body" not in entry for entry in city.entries())


# --- what a proof tells whoever gets hold of it -----------------------------------------------------------------------


ON_THE_HOUR = 42 + 17 / 60  # minutes from 09:17:43: the first second that tells nothing of the hour before it


def test_a_proof_fetched_later_does_not_tell_the_minute_of_filing(house):
    """A cosignature names its second; the proof uses one from after the hour, as soon as there is one."""
    moment = datetime(2026, 11, 24, 2, 17, 43, tzinfo=UTC)
    house.clock = lambda: moment
    witness = Signer.read("witness.example", b"w" * 32, COSIGNATURE)
    index = _first(house, reported(house).case)

    told = []
    for minutes in (0, 1, ON_THE_HOUR, 62):
        _cosigned(house, witness, moment + timedelta(minutes=minutes))
        with store.transaction(house.db) as conn:
            proof = log.proof(conn, house, index)
        time = note.verified(note.read(proof.checkpoint), [witness.verifier])[0].time
        told.append((datetime.fromtimestamp(time, UTC) - moment).total_seconds() / 60)

    assert told == pytest.approx([0, 1, ON_THE_HOUR, ON_THE_HOUR])


def test_in_a_log_where_nothing_more_happens_the_first_seal_after_the_hour_is_kept(house):
    moment = datetime(2026, 11, 24, 2, 17, 43, tzinfo=UTC)
    house.clock = lambda: moment
    witness = Signer.read("witness.example", b"w" * 32, COSIGNATURE)
    index = _first(house, reported(house).case)
    made = seal(house, SIGNER)

    told = []
    for minutes in (0, 30, ON_THE_HOUR, 600):
        at = moment + timedelta(minutes=minutes)
        both = note.Note(made.text, (*made.signatures, witness.sign(made.text, int(at.timestamp()))))
        with store.transaction(house.db) as conn:
            keep(conn, both, at, enough=True)
            kept = log.covering(conn, index)
        time = note.verified(note.read(kept), [witness.verifier])[0].time
        told.append((datetime.fromtimestamp(time, UTC) - moment).total_seconds() / 60)

    assert told == pytest.approx([0, 30, ON_THE_HOUR, ON_THE_HOUR])


def test_a_proof_waits_for_the_checkpoint_that_enough_witnesses_signed(house):
    moment = datetime(2026, 11, 24, 2, 17, 43, tzinfo=UTC)
    house.clock = lambda: moment
    witness = Signer.read("witness.example", b"w" * 32, COSIGNATURE)
    index = _first(house, reported(house).case)

    house.clock = lambda: moment + timedelta(hours=2)
    alone = seal(house, SIGNER)
    with store.transaction(house.db) as conn:
        assert log.covering(conn, index) == bytes(alone), "what there is, while there is no better"
    _cosigned(house, witness, moment + timedelta(hours=3))
    with store.transaction(house.db) as conn:
        assert note.verified(note.read(log.covering(conn, index)), [witness.verifier])


def test_a_checkpoint_is_early_while_every_witness_signed_within_the_hour(house):
    moment = datetime(2026, 11, 24, 2, 17, 43, tzinfo=UTC)
    house.clock = lambda: moment
    witnesses = [Signer.read(f"witness.example/{name}", name.encode() * 32, COSIGNATURE) for name in "ab"]
    index = _first(house, reported(house).case)
    made = seal(house, SIGNER)

    def early(*minutes):
        times = [int((moment + timedelta(minutes=each)).timestamp()) for each in minutes]
        signed = [each.sign(made.text, time) for each, time in zip(witnesses, times, strict=False)]
        with store.transaction(house.db) as conn:
            return log.early(conn, index, bytes(note.Note(made.text, (*made.signatures, *signed))))

    assert (early(), early(0, 1), early(0, 60), early(60, 0), early(60, 61)) == (False, True, False, False, False)


def _first(house, case):
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT i FROM journal WHERE case_id = %s AND seq = 1", (case,)).fetchone()[0]


def _cosigned(house, witness, at):
    """Add a line, seal, and let a witness cosign at this moment."""
    house.clock = lambda: at
    with store.transaction(house.db) as conn:
        store.note_apart(conn, log.CHAIN, [store.Line("config.changed", log.CHAIN, {}, b"{}")], at)
    made = seal(house, SIGNER)
    both = note.Note(made.text, (*made.signatures, witness.sign(made.text, int(at.timestamp()))))
    with store.transaction(house.db) as conn:
        size = Checkpoint.read(made.text).size
        conn.execute("UPDATE log_checkpoint SET note = %s, enough = true WHERE size = %s", (bytes(both), size))
    write(house.log / "checkpoint", bytes(both))
