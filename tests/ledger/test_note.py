"""Signed notes, checkpoints, proofs, policies and tiles: the examples of the formats, and what is not one."""

from contextlib import suppress
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from ledger import checkpoint, note, policy, tiles
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.merkle import Tree, leaf_hash
from ledger.note import COSIGNATURE, Signer, Verifier
from ledger.policy import Trusted
from ledger.proof import LogProof

# The example of the signed-note specification.
KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
NOTE = (
    "This is an example message.\n\n— example.com/foo "
    "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
).encode()


def signer(name, kind=note.PLAIN):
    return Signer.read(name, sha256(name.encode()).digest(), kind)


LOG = signer("log.example/one")
WITNESSES = {name: signer(f"{name}.example", COSIGNATURE) for name in ("a", "b", "c")}


def cosigned(point, *names, time=1_790_000_000):
    made = point.signed(LOG)
    more = tuple(WITNESSES[name].sign(point.text, time) for name in names)
    return bytes(note.Note(made.text, made.signatures + more))


def two_of_three():
    trusted = {name: Trusted(each.verifier) for name, each in WITNESSES.items()}
    return policy.read_policy(policy.written([Trusted(LOG.verifier)], trusted, 2))


def test_the_example_of_the_specification_verifies():
    (signed,) = note.verified(note.read_note(NOTE), [Verifier.read(KEY)])

    assert (str(signed.verifier), signed.time) == (KEY, 0)
    assert bytes(note.read_note(NOTE)) == NOTE


@given(st.integers(0, len(NOTE) - 1), st.integers(1, 255))
def test_the_example_with_any_byte_changed_is_signed_by_nobody(place, other):
    changed = bytearray(NOTE)
    changed[place] ^= other

    with suppress(LedgerError):
        assert note.verified(note.read_note(bytes(changed)), [Verifier.read(KEY)]) == ()


@pytest.mark.parametrize("raw", [
    b"", b"text\n", b"text\n\n", b"text\n\nunsigned\n", NOTE[:-1], NOTE + b"\n", NOTE.replace(b"message", b"mess\tage"),
    NOTE.replace(b"message", b"\xff"), NOTE.replace(b"foo ", b"f+o "), NOTE.replace("— ".encode(), b"- "),
    b"text\n\n" + "— a AAAA\n".encode(), b"x" * 1_000_001,
    b"text\n\n" + ("— a AAAAAAA=\n" * 101).encode(),
])  # fmt: skip
def test_what_is_no_note_is_refused(raw):
    with pytest.raises(LedgerError):
        note.read_note(raw)


def test_sixteen_unknown_signatures_are_kept_and_ignored():
    more = "".join(str(signer(f"unknown{n}").sign("other\n").line()) for n in range(16))

    read = note.read_note(NOTE + more.encode())

    assert len(read.signatures) == 17
    assert len(note.verified(read, [Verifier.read(KEY)])) == 1


def test_a_wrong_signature_by_a_known_key_spoils_the_note():
    forged = NOTE.replace(b"example message", b"other message")

    with pytest.raises(LedgerError, match="bad_signature"):
        note.verified(note.read_note(forged), [Verifier.read(KEY)])


@pytest.mark.parametrize("vkey", [
    "", "a", "a+b", KEY[:-1], KEY + "A", KEY.replace("530d", "530e"), KEY.replace("foo", "fo o"),
    KEY.replace("/foo", ""),
    "example.com/foo+530d903a+AQ==", "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
])  # fmt: skip
def test_a_key_that_is_none_is_refused(vkey):
    with pytest.raises(LedgerError):
        Verifier.read(vkey)


def test_a_key_has_one_spelling():
    assert str(Verifier.read(KEY)) == KEY
    assert Verifier.read(str(WITNESSES["a"].verifier)) == WITNESSES["a"].verifier


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_a_private_key_of_another_length_is_refused(length):
    with pytest.raises(LedgerError, match="bad_key"):
        Signer.read("a", bytes(length))


def test_a_cosignature_says_when():
    point = Checkpoint(LOG.name, 1, leaf_hash(b"x"))

    found = checkpoint.opened(cosigned(point, "a", "b"), [LOG.verifier], [w.verifier for w in WITNESSES.values()])

    assert found.cosigned() == {"a.example": 1_790_000_000, "b.example": 1_790_000_000}


def test_the_time_of_a_cosignature_cannot_be_changed():
    point = Checkpoint(LOG.name, 1, leaf_hash(b"x"))
    made = WITNESSES["a"].sign(point.text, 1_790_000_000)
    later = note.Signature(made.name, made.key_id, (1_790_000_001).to_bytes(8, "big") + made.made[8:])

    with pytest.raises(LedgerError, match="bad_signature"):
        WITNESSES["a"].verifier.verify(point.text, later)


@pytest.mark.parametrize("text", ["log\n1\n", "log\n01\nx\n", "log\n-1\nx\n", "\n1\nx\n", "log\n1\nAAAA\n", "log\n0\n"])
def test_what_is_no_checkpoint_is_refused(text):
    with pytest.raises(LedgerError):
        Checkpoint.read(text)


def test_an_empty_log_has_the_root_of_nothing():
    with pytest.raises(LedgerError, match="not_a_checkpoint"):
        Checkpoint.read(Checkpoint("log", 0, leaf_hash(b"x")).text)


def test_a_checkpoint_under_another_name_than_the_key_is_refused():
    forged = note.Note(Checkpoint("other.example", 1, leaf_hash(b"x")).text, ())
    signed = note.Note(forged.text, (LOG.sign(forged.text),))

    with pytest.raises(LedgerError, match="not_signed_by_the_log"):
        checkpoint.opened(bytes(signed), [LOG.verifier])


def proved(index=2, size=5):
    entries = [f"entry {number}".encode() for number in range(size)]
    tree = Tree.of([leaf_hash(each) for each in entries])
    point = Checkpoint(LOG.name, size, tree.root(size))
    hashes = tuple(tree.inclusion_proof(index, size))
    return entries[index], LogProof(entries[index], index, hashes, cosigned(point, "a", "c"))


def test_one_file_proves_an_entry():
    entry, proof = proved()

    read = LogProof.read(bytes(proof))
    found = read.verify(read.extra, two_of_three().log_keys, two_of_three().witness_keys)

    assert (read, read.extra) == (proof, entry)
    assert two_of_three().satisfied(found)


def test_any_byte_of_a_proof_matters():
    _, proof = proved()
    raw, trusted = bytes(proof), two_of_three()

    for place in range(len(raw)):
        changed = bytearray(raw)
        changed[place] ^= 0x01
        try:
            read = LogProof.read(bytes(changed))
            found = read.verify(read.extra, trusted.log_keys, trusted.witness_keys)
        except LedgerError:
            continue
        assert not trusted.satisfied(found), place


@pytest.mark.parametrize(("said", "other"), [
    (b"c2sp.org/tlog-proof@v1", b"c2sp.org/tlog-proof@v2"), (b"index 2", b"index 02"), (b"index 2", b"index -2"),
    (b"index", b"place"), (b"extra ", b"extra  "), (b"\n\n", b"\n"),
])  # fmt: skip
def test_what_is_no_proof_is_refused(said, other):
    _, proof = proved()

    with pytest.raises(LedgerError):
        LogProof.read(bytes(proof).replace(said, other))


def test_a_proof_of_64_lines_is_refused_and_one_of_63_is_read():
    _, proof = proved()
    long = LogProof(b"", 1, (leaf_hash(b"x"),) * 63, proof.checkpoint)

    assert len(LogProof.read(bytes(long)).hashes) == 63
    with pytest.raises(LedgerError, match="proof_too_long"):
        LogProof.read(bytes(LogProof(b"", 1, (leaf_hash(b"x"),) * 64, proof.checkpoint)))


def test_two_of_three_witnesses_are_enough_and_one_is_not():
    point = Checkpoint(LOG.name, 1, leaf_hash(b"x"))
    trusted = two_of_three()

    for names, enough in (
        (("a",), False),
        (("a", "b"), True),
        (("b", "c"), True),
        (("a", "b", "c"), True),
        ((), False),
    ):
        found = checkpoint.opened(cosigned(point, *names), trusted.log_keys, trusted.witness_keys)
        assert trusted.satisfied(found) is enough


def test_a_policy_reads_as_the_specification_writes_it():
    keys = [signer(f"w{n}.example", COSIGNATURE).verifier for n in range(5)]
    said = f"""# two levels

log {LOG.verifier}  https://log.example/
witness X1 {keys[0]}
witness X2 {keys[1]} https://x2.example/
witness X3 {keys[2]}
  group X-witnesses 2 X1\tX2 X3
witness Y1 {keys[3]}
witness Y2 {keys[4]}
group Y-witnesses any Y1 Y2
group X-and-Y all X-witnesses Y-witnesses
quorum X-and-Y
"""
    read = policy.read_policy(policy.sealed(said.encode()))

    assert read.groups["X-and-Y"] == (2, ("X-witnesses", "Y-witnesses"))
    assert read.witnesses["X2"].url == "https://x2.example/"


@pytest.mark.parametrize(("line", "why"), [
    ("quorum nobody", "unknown_witness"), ("group g 1 nobody\nquorum g", "unknown_witness"),
    ("group g 2 a\nquorum g", "policy_line"), ("group g 0 a\nquorum g", "policy_line"),
    ("group g 1 a a\nquorum g", "policy_line"), ("group a 1 a\nquorum a", "policy_line"),
    ("quorum a\nquorum a", "policy_line"), ("witness a x\nquorum a", "policy_line"),
    ("trust a\nquorum a", "policy_line"),
    ("", "no_quorum"), (f"log {WITNESSES['b'].verifier}\nquorum a", "policy_line"),
    (f"witness d {WITNESSES['a'].verifier}\nquorum a", "policy_line"), ("quorum a \x01", "policy_line"),
])  # fmt: skip
def test_a_policy_that_means_nothing_is_refused_with_its_line(line, why):
    said = f"log {LOG.verifier}\nwitness a {WITNESSES['a'].verifier}\n{line}\n"

    with pytest.raises(LedgerError, match=why):
        policy.read_policy(policy.sealed(said.encode()))


def test_any_byte_of_a_policy_matters():
    raw = policy.written([Trusted(LOG.verifier)], {"a": Trusted(WITNESSES["a"].verifier, "https://a.example/")}, 1)

    for place in range(len(raw)):
        changed = bytearray(raw)
        changed[place] ^= 0x01
        with pytest.raises(LedgerError):
            policy.read_policy(bytes(changed))


@given(st.integers(0, 300), st.integers(0, 300))
def test_a_sealed_policy_sealed_again_is_the_same(one, other):
    body = b"quorum none\n" + b"# x\n" * one

    assert policy.sealed(policy.sealed(body)) == policy.sealed(body)


@pytest.mark.parametrize(("tile", "path"), [
    (tiles.Tile(0, 1234067), "tile/0/x001/x234/067"), (tiles.Tile(2, 0, 1), "tile/2/000.p/1"),
    (tiles.Tile("entries", 273, 112), "tile/entries/273.p/112"), (tiles.Tile(0, 1000), "tile/0/x001/000"),
])  # fmt: skip
def test_a_tile_lies_where_the_specification_says(tile, path):
    assert tile.path == path


def test_the_example_of_the_specification_has_its_tiles():
    level = {n: list(tiles.at_level(n, 70_000)) for n in range(3)}

    assert [len(each) for each in level.values()] == [274, 2, 1]
    assert [each[-1].width for each in level.values()] == [112, 17, 1]


def written(size, entries, stored):
    """Write the tiles that a log has at `size` and had not before, as the sealer does."""

    def read(tile):
        return stored[tile.path]

    for tile in tiles.added(stored.get("size", 0), size):
        first = tile.number * tiles.WIDTH
        if tile.level == 0:
            made = entries[first : first + tile.width]
        else:
            below = [tiles.Tile(tile.level - 1, first + at) for at in range(tile.width)]
            made = [Tree.of(tiles.split(read(each), tiles.WIDTH)).root(tiles.WIDTH) for each in below]
        stored[tile.path] = b"".join(made)
    stored["size"] = size
    return tiles.tree(size, read)


@pytest.mark.parametrize("sizes", [(1, 2, 255, 256, 257, 700), (66_000,), (70_000, 70_001)])
def test_a_tree_over_tiles_is_the_tree_over_leaves(sizes):
    entries = [leaf_hash(str(number).encode()) for number in range(sizes[-1])]
    stored, whole = {}, Tree.of(entries)
    for size in sizes:
        tree = written(size, entries, stored)
        assert tree.root(size) == whole.root(size)
        for index in {0, size // 2, size - 1}:
            assert tree.inclusion_proof(index, size) == whole.inclusion_proof(index, size)
        assert tree.consistency_proof(max(1, size // 3), size) == whole.consistency_proof(max(1, size // 3), size)


@given(st.lists(st.binary(max_size=300), max_size=20))
def test_a_bundle_gives_its_entries_back(entries):
    assert list(tiles.unbundle(tiles.bundle(entries))) == entries


@pytest.mark.parametrize("raw", [b"\0", b"\0\5abc", b"\0\1a\0"])
def test_a_bundle_that_ends_early_is_refused(raw):
    with pytest.raises(LedgerError, match="bad_bundle"):
        list(tiles.unbundle(raw))


def test_a_key_made_anew_has_another_number():
    one, other = (Signer("same.example", note.PLAIN, Ed25519PrivateKey.generate()).verifier for _ in range(2))

    assert one.key_id != other.key_id
