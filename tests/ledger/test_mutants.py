"""What an attacker does to a bundle: every byte turned, every structure bent; nothing goes unnoticed (L1, L2)."""

import json
import random
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from ledger import bundle, policy, verify
from ledger.errors import LedgerError
from ledger.merkle import Tree, leaf_hash, verify_inclusion
from ledger.receipt import check_proof
from ledger.report import Report
from ledger.verify import check
from tests.ledger.made import Made, office, packed, policy_bytes, trust, unpacked

TIMES = 200
LOG = office(12, 5)
BIG = office(20, 5)
ONE = list(LOG.listed)[3]


def unnoticed(path, members, trusted, **how) -> bool:
    """Say whether a bundle made of these members is taken as good."""
    try:
        return check(packed(path, members, **how), trusted).holds
    except LedgerError:
        return False


def turned(raw: bytes, at: int, chance: random.Random) -> bytes:
    changed = bytearray(raw)
    changed[at] ^= chance.randrange(1, 256)
    return bytes(changed)


class Handed:
    """A bundle's members as the verifier reads them, without the zip around: so that every byte can be tried."""

    def __init__(self, members: dict[str, bytes]) -> None:
        self.members = members
        self.hashes: dict[str, str] = {}

    def whole(self, name):
        self.hashes[name] = sha256(self.members[name]).hexdigest()
        return self.members[name]

    def digest(self, name):
        self.whole(name)
        return self.hashes[name]

    def lines(self, name):
        *lines, rest = self.whole(name).split(b"\n")
        if rest:
            raise LedgerError("line_cut_off", file=name)
        return iter(lines)

    def proofs(self):
        return {int(name[7:-11]) for name in self.members if name.startswith("proofs/")}

    def files(self):
        return [name[6:] for name in self.members if name.startswith("files/")]


def taken(members, trusted) -> bool:
    """Say whether members are taken as good, manifest and all, as they stand."""
    report = Report("bundle")
    parts = Handed(members)
    try:
        found = verify._checkpoint(parts, trusted, report)
        if found is not None:
            verify._Bundle(parts, found, None, report, verify._silent).check()
    except LedgerError:
        return False
    return report.holds


def test_the_short_way_of_these_tests_takes_what_is_good(tmp_path):
    for case in (None, ONE):
        members = unpacked(LOG.write(tmp_path / "a.zip", case))
        assert taken(members, trust())
        assert not unnoticed(tmp_path / "b.zip", members | {"checkpoint": b""}, trust())


@pytest.mark.drill
def test_every_byte_of_two_hundred_entries_is_noticed_even_with_a_new_manifest(tmp_path):
    """The root, not the manifest, must notice: whoever turns a byte can write the manifest anew."""
    chance, tried = random.Random(1), 0
    leaves = BIG.leaves
    tree, size = Tree.of(leaves), len(leaves)
    assert size >= 200
    root = tree.root(size)
    for index, entry in enumerate(BIG.entries[:200]):
        proof = tree.inclusion_proof(index, size)
        for at in range(len(entry)):
            with pytest.raises(LedgerError):
                verify_inclusion(leaf_hash(turned(entry, at, chance)), index, size, proof, root)
            tried += 1
    print(f"{tried} bytes of entries turned, 0 unnoticed")
    assert tried > 50_000


@pytest.mark.parametrize("name", ["checkpoint", "manifest.txt", "cases.jsonl"])
def test_every_byte_of_a_small_member_is_noticed(name):
    chance, small = random.Random(2), office(2, 2)
    members = members_of(small)
    for at in range(len(members[name])):
        assert not taken(members | {name: turned(members[name], at, chance)}, trust()), at


def members_of(made: Made, case: str | None = None):
    with TemporaryDirectory() as folder:
        return unpacked(made.write(Path(folder) / "a.zip", case))


@pytest.mark.drill
@pytest.mark.parametrize("case", [None, "one"])
def test_every_byte_of_a_small_bundle_is_noticed(case):
    chance, small = random.Random(3), office(2, 2)
    members, tried = members_of(small, next(iter(small.listed)) if case else None), 0
    for name, raw in members.items():
        for at in range(len(raw)):
            assert not taken(members | {name: turned(raw, at, chance)}, trust()), (name, at)
            tried += 1
    print(f"{tried} bytes of a bundle turned, 0 unnoticed")


def test_every_byte_of_a_receipt_is_noticed():
    """Two witnesses are needed and two signed: whatever byte is turned, something is missing."""
    chance, small = random.Random(4), office(2, 2)
    small.witnesses = "ab"
    raw = small.proof(5)
    for at in range(len(raw)):
        try:
            held = check_proof(turned(raw, at, chance), trust()).holds
        except LedgerError:
            held = False
        assert not held, at


def test_a_receipt_with_a_witness_to_spare_may_lose_it_but_says_so():
    small = office(2, 2)
    raw = small.proof(5).replace(b"c.example", b"d.example")
    report = check_proof(raw, trust())

    assert report.holds
    assert "unknown_signatures" in {each.code for each in report.remarks}


def test_every_byte_of_a_policy_is_noticed():
    chance, raw = random.Random(5), policy_bytes()
    for at in range(len(raw)):
        with pytest.raises(LedgerError):
            policy.read(turned(raw, at, chance))


# What is bent: each takes the members of a good bundle and returns others; the attacker writes the manifest anew.


def _lines(members, name):
    return members[name].split(b"\n")[:-1]


def _joined(lines):
    return b"".join(line + b"\n" for line in lines)


def delete(members, chance):
    lines = _lines(members, "entries.jsonl")
    del lines[chance.randrange(len(lines))]
    return {"entries.jsonl": _joined(lines)}


def insert(members, chance):
    lines = _lines(members, "entries.jsonl")
    forged = chance.choice(lines).replace(b'"seq":', b'"seq":1')
    lines.insert(chance.randrange(len(lines) + 1), forged)
    return {"entries.jsonl": _joined(lines)}


def swap(members, chance):
    lines = _lines(members, "entries.jsonl")
    one, two = chance.sample(range(len(lines)), 2)
    lines[one], lines[two] = lines[two], lines[one]
    return {"entries.jsonl": _joined(lines)}


def duplicate(members, chance):
    lines = _lines(members, "entries.jsonl")
    at = chance.randrange(len(lines))
    return {"entries.jsonl": _joined([*lines[:at], lines[at], *lines[at:]])}


def reorder(members, chance):
    lines = _lines(members, "entries.jsonl")
    mixed = list(lines)
    while mixed == lines:
        chance.shuffle(mixed)
    return {"entries.jsonl": _joined(mixed)}


def cut_tail(members, chance):
    lines = _lines(members, "entries.jsonl")
    return {"entries.jsonl": _joined(lines[: chance.randrange(len(lines))])}


def replace_entry(members, chance):
    """Write an entry anew as the office would have: another stage, another day, another role."""
    lines = _lines(members, "entries.jsonl")
    at = chance.randrange(len(lines))
    says = json.loads(lines[at])
    says[chance.choice(["to", "due", "role", "actor", "t"])] = "2026-12-31"
    lines[at] = bundle.spelled(says)
    return {"entries.jsonl": _joined(lines)}


def _payload(members, chance, change):
    lines = _lines(members, "payloads.jsonl")
    at = chance.randrange(len(lines))
    says = json.loads(lines[at])
    change(says)
    lines[at] = bundle.spelled(says)
    return {"payloads.jsonl": _joined(lines)}


def replace_payload(members, chance):
    return _payload(members, chance, lambda says: says.update(body=says["body"].replace('"', "'", 1)))


def replace_salt(members, chance):
    return _payload(members, chance, lambda says: says.update(salt=chance.randbytes(32).hex()))


def move_payload(members, chance):
    return _payload(members, chance, lambda says: says.update(i=says["i"] + chance.choice([-1, 1])))


def respell_payload(members, chance):
    """The same payload in another spelling: nothing is changed but bytes."""
    lines = _lines(members, "payloads.jsonl")
    at = chance.randrange(len(lines))
    lines[at] = json.dumps(json.loads(lines[at])).encode()
    return {"payloads.jsonl": _joined(lines)}


def delete_payload(members, chance):
    lines = _lines(members, "payloads.jsonl")
    del lines[chance.randrange(len(lines))]
    return {"payloads.jsonl": _joined(lines)}


def swap_payloads(members, chance):
    lines = _lines(members, "payloads.jsonl")
    one, two = chance.sample(range(len(lines)), 2)
    lines[one], lines[two] = lines[two], lines[one]
    return {"payloads.jsonl": _joined(lines)}


def change_list(members, chance):
    lines = _lines(members, "cases.jsonl")
    at = chance.randrange(len(lines))
    says = json.loads(lines[at])
    what = chance.choice(["stage", "ended", "due", "entries"])
    says[what] = f"{says[what]}x" if isinstance(says[what], str) else says[what] + 1
    lines[at] = bundle.spelled(says)
    return {"cases.jsonl": _joined(lines)}


def hide_case(members, chance):
    lines = _lines(members, "cases.jsonl")
    del lines[chance.randrange(len(lines))]
    return {"cases.jsonl": _joined(lines)}


def _file(members, chance):
    return chance.choice([name for name in members if name.startswith("files/")])


def replace_file(members, chance):
    name = _file(members, chance)
    return {name: turned(members[name], chance.randrange(len(members[name])), chance)}


def delete_file(members, chance):
    return {_file(members, chance): None}


def add_file(members, chance):
    content = chance.randbytes(20)
    return {f"files/{sha256(content).hexdigest()}": content}


def older_checkpoint(members, chance):
    older = Made(entries=LOG.entries[: chance.randrange(1, len(LOG.entries))])
    return {"checkpoint": older.checkpoint()}


EVERYWHERE = [
    delete, insert, swap, duplicate, reorder, cut_tail, replace_entry, replace_payload, replace_salt, move_payload,
    respell_payload, delete_payload, swap_payloads, change_list, hide_case, replace_file, delete_file, add_file,
    older_checkpoint,
]  # fmt: skip


def bent(members, chance, how):
    changed = members | how(members, chance)
    return {name: raw for name, raw in changed.items() if raw is not None}


@pytest.mark.parametrize("case", [None, ONE], ids=["whole log", "one case"])
@pytest.mark.parametrize("how", EVERYWHERE, ids=lambda how: how.__name__)
def test_what_is_bent_is_noticed_however_the_manifest_is_written(how, case, tmp_path):
    chance, members = random.Random(how.__name__), members_of(LOG, case)
    trusted = trust()
    for _ in range(TIMES // 20):
        changed = bent(members, chance, how)
        assert changed != members
        assert not unnoticed(tmp_path / "a.zip", changed, trusted)


@pytest.mark.drill
@pytest.mark.parametrize("case", [None, ONE], ids=["whole log", "one case"])
@pytest.mark.parametrize("how", EVERYWHERE, ids=lambda how: how.__name__)
def test_two_hundred_of_each_are_noticed(how, case, tmp_path):
    chance, members = random.Random(7), members_of(LOG, case)
    trusted = trust()
    for _ in range(TIMES):
        assert not unnoticed(tmp_path / "a.zip", bent(members, chance, how), trusted)


def withhold(members, chance):
    """Show an entry's leaf instead of the entry: the root stays right."""
    lines = _lines(members, "entries.jsonl")
    at = chance.randrange(len(lines))
    payloads = [line for line in _lines(members, "payloads.jsonl") if json.loads(line)["i"] != at]
    lines[at] = bundle.withheld(at, leaf_hash(lines[at]))
    return {"entries.jsonl": _joined(lines), "payloads.jsonl": _joined(payloads)}


def test_an_entry_turned_into_its_leaf_is_noticed(tmp_path):
    chance, members = random.Random(8), members_of(LOG)
    for _ in range(TIMES // 10):
        assert not unnoticed(tmp_path / "a.zip", bent(members, chance, withhold), trust())


def test_a_bundle_as_it_lies_on_a_disk_never_breaks_the_verifier(tmp_path):
    """Bytes of the zip itself turned, or the end cut: a result or a word, and never another content taken as good."""
    chance, path = random.Random(9), LOG.write(tmp_path / "a.zip", ONE)
    raw, members = path.read_bytes(), members_of(LOG, ONE)
    for _ in range(TIMES):
        cut = (
            raw[: chance.randrange(len(raw))]
            if chance.random() < 0.3
            else turned(raw, chance.randrange(len(raw)), chance)
        )
        path.write_bytes(cut)
        try:
            held = check(path, trust()).holds
        except LedgerError:
            continue
        if held:
            assert unpacked(path) == members
