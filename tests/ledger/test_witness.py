"""What a witness answers: every status of the specification, and that it never signs two histories."""

from hashlib import sha256
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger import note, witness
from ledger.checkpoint import Checkpoint
from ledger.lines import to_base64
from ledger.merkle import EMPTY_ROOT, Tree, leaf_hash
from ledger.note import Note, Signer
from ledger.witness import Seen, request

LOG = Signer.read("log.example/one", sha256(b"log").digest())
NEXT_KEY = Signer.read("log.example/one", sha256(b"log, next key").digest())
STRANGER = Signer.read("log.example/two", sha256(b"two").digest())
OURS = witness.signer("w.example", sha256(b"w").digest())
NOW = 1_790_000_000
LEAVES = [leaf_hash(str(at).encode()) for at in range(12)]
TREE = Tree.of(LEAVES)
FORKED = Tree.of([*LEAVES[:3], *(leaf_hash(b"other" + bytes([at])) for at in range(9))])
FIVE = Seen(5, TREE.root(5), NOW - 60, b"")
JUNK = bytes(32)


def point(size, tree=TREE, signer=LOG, root=None):
    return Checkpoint(LOG.name, size, root or tree.root(size)).signed(signer)


def asked(old, size, tree=TREE, signer=LOG, proof=None, root=None):
    made = tree.consistency_proof(old, size) if 0 < old <= size else []
    return request(old, made if proof is None else proof, point(size, tree, signer, root))


def answer(body, seen=FIVE, keys=(LOG.verifier,), now=NOW):
    return witness.answer(body, keys, lambda origin: seen, OURS, now)


GOOD = asked(5, 9)
NOTHING = Seen()
UNKNOWN = request(5, [], Checkpoint("log.example/two", 9, TREE.root(9)).signed(STRANGER))
FORGED = GOOD.replace(b"\n9\n", b"\n8\n")


@pytest.mark.parametrize(("body", "seen", "status"), [
    (GOOD, FIVE, 200), (asked(0, 5), NOTHING, 200), (asked(0, 0), NOTHING, 200), (asked(5, 5), FIVE, 200),
    (b"", FIVE, 400), (b"old 5", FIVE, 400), (b"old 5\n", FIVE, 400), (b"old 5\n\n", FIVE, 400),
    (GOOD.replace(b"old 5", b"old 05"), FIVE, 400), (GOOD.replace(b"old 5", b"old -5"), FIVE, 400),
    (GOOD.replace(b"old 5", b"old  5"), FIVE, 400), (GOOD.replace(b"old 5", b"new 5"), FIVE, 400),
    (GOOD.replace(b"old 5", b"old 5 "), FIVE, 400), (GOOD.replace(b"old 5", "old ٥".encode()), FIVE, 400),
    (GOOD.replace(b"old 5", b"old " + b"9" * 5000), FIVE, 400), (GOOD.replace(b"\n9\n", b"\n09\n"), FIVE, 400),
    (GOOD.replace(b"old 5", b"old 9223372036854775808"), FIVE, 400), (GOOD.replace(b"\n", b"\r\n"), FIVE, 400),
    (GOOD[:-1], FIVE, 400), (b"old 5\nAAAA\n\n" + bytes(point(9)), FIVE, 400), (b"\xff" + GOOD, FIVE, 400),
    (b"old 5\n" + b"=" * 44 + b"\n\n" + bytes(point(9)), FIVE, 400),
    (asked(5, 9, proof=[JUNK] * 64), FIVE, 400), (asked(5, 9, proof=[JUNK] * 63), FIVE, 422),
    (b"old 5\n\nlog.example/one\n9\n\n" + b"\n".join(bytes(point(9)).split(b"\n")[4:]), FIVE, 400),
    (bytes(70_000), FIVE, 400), (GOOD + b"x" * 70_000, FIVE, 400),
    (UNKNOWN, FIVE, 404),
    (asked(5, 9, signer=STRANGER), FIVE, 403), (FORGED, FIVE, 403), (asked(5, 9, signer=NEXT_KEY), FIVE, 403),
    (asked(10, 9), FIVE, 400), (asked(5, 4), FIVE, 400),
    (asked(4, 9), FIVE, 409), (asked(0, 9), FIVE, 409), (asked(6, 9), FIVE, 409), (asked(4, 4), FIVE, 409),
    (asked(5, 9), NOTHING, 409), (asked(0, 0), FIVE, 409),
    (asked(0, 5, proof=[JUNK]), NOTHING, 422), (asked(0, 0, proof=[JUNK]), NOTHING, 422),
    (asked(0, 0, root=JUNK), NOTHING, 422),
    (asked(5, 9, FORKED), FIVE, 422), (asked(5, 9, proof=[]), FIVE, 422), (asked(5, 9, root=JUNK), FIVE, 422),
    (asked(5, 9, proof=[*TREE.consistency_proof(5, 9), JUNK]), FIVE, 422),
    (asked(5, 5, FORKED), FIVE, 422), (asked(5, 5, proof=[JUNK]), FIVE, 422),
])  # fmt: skip
def test_every_status_of_the_specification(body, seen, status):
    found = answer(body, seen)

    assert found.status == status
    assert (found.seen is not None) == (status == 200)
    if status == 409:
        assert (found.body, found.kind) == (f"{seen.size}\n".encode(), "text/x.tlog.size")


def test_a_signed_checkpoint_is_answered_with_one_line_that_verifies():
    found = answer(GOOD)

    (line,) = note.read_signatures(found.body.decode())
    assert OURS.verifier.verify(point(9).text, line) == NOW
    assert found.seen is not None
    assert (found.seen.size, found.seen.root, found.seen.time) == (9, TREE.root(9), NOW)
    assert found.seen.note == bytes(point(9)) + found.body


def test_the_time_of_a_cosignature_never_goes_back_and_is_never_zero():
    found = answer(GOOD, now=NOW - 3600)
    first = answer(asked(0, 5), NOTHING, now=0)

    assert found.seen is not None and first.seen is not None
    assert (found.seen.time, first.seen.time) == (FIVE.time, 1)


def test_a_log_that_changes_its_key_may_sign_with_either():
    both = (LOG.verifier, NEXT_KEY.verifier)

    assert answer(asked(5, 9, signer=NEXT_KEY), keys=both).status == 200
    assert answer(GOOD, keys=both).status == 200


def test_what_strangers_signed_is_ignored_and_not_passed_on():
    text = point(9).text
    more = (STRANGER.sign(text), *point(9).signatures, NEXT_KEY.sign(text))
    body = request(5, TREE.consistency_proof(5, 9), Note(text, more))

    found = answer(body)

    assert found.status == 200 and found.seen is not None
    assert found.seen.note == bytes(point(9)) + found.body


def test_one_wrong_signature_of_a_known_key_spoils_the_request():
    text = point(9).text
    wrong = LOG.sign(point(8).text)
    body = request(5, TREE.consistency_proof(5, 9), Note(text, (*point(9).signatures, wrong)))

    assert answer(body).status == 403


def test_extension_lines_are_signed_with_the_rest():
    text = point(9).text + "an extension\n"
    body = request(5, TREE.consistency_proof(5, 9), Note(text, (LOG.sign(text),)))

    found = answer(body)

    (line,) = note.read_signatures(found.body.decode())
    assert OURS.verifier.verify(text, line) == NOW


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
def test_a_request_with_any_byte_changed_is_answered_and_signs_nothing_else(place, other):
    changed = bytearray(GOOD)
    changed[place] ^= other

    found = answer(bytes(changed))

    assert found.status in (200, 400, 403, 404, 409, 422)
    if found.status == 200:  # a byte of a line that nobody asked about may change; what is signed may not
        assert found.seen is not None and found.seen.root == TREE.root(9)


@given(st.binary(max_size=300))
def test_noise_is_answered(noise):
    assert answer(noise).status in (400, 403, 404)
    assert answer(b"old 5\n\n" + noise).status in (400, 403, 404)


HISTORIES = [
    [leaf_hash(bytes([fork if at >= cut else 0, at])) for at in range(20)]
    for fork, cut in ((0, 20), (1, 0), (2, 4), (3, 8), (4, 13), (5, 19))
]
TREES = [Tree.of(each) for each in HISTORIES]


@st.composite
def requests(draw):
    """A checkpoint of some history with some proof: often right, often of another history, sometimes noise."""
    which, other, size = draw(st.integers(0, 5)), draw(st.integers(0, 5)), draw(st.integers(0, 20))
    old = draw(st.one_of(st.just(None), st.integers(0, 21)))
    proof = draw(st.sampled_from(["right", "right", "right", "other", "none", "noise"]))
    return which, other, size, old, proof


@settings(max_examples=300)
@given(st.lists(requests(), max_size=25))
def test_whatever_the_holder_of_the_log_key_sends_one_history_is_signed(sent):
    seen, signed = Seen(), []
    for at, (which, other, size, said, kind) in enumerate(sent):
        old = seen.size if said is None else said
        source = TREES[other if kind == "other" else which]
        proof = source.consistency_proof(old, size) if 0 < old <= size and kind in ("right", "other") else []
        proof = [JUNK] * (size % 5) if kind == "noise" else proof
        made = Checkpoint(LOG.name, size, TREES[which].root(size)).signed(LOG)
        state = seen
        found = witness.answer(request(old, proof, made), [LOG.verifier], lambda _, s=state: s, OURS, NOW + at)
        if found.status == 200:
            assert found.seen is not None
            seen = found.seen
            signed.append(HISTORIES[which][:size])

    for before, after in pairwise(signed):
        assert after[: len(before)] == before
    assert seen.root == (Tree.of(signed[-1]).root(len(signed[-1])) if signed and signed[-1] else EMPTY_ROOT)


def test_the_example_request_of_the_specification_is_read():
    """Its log key is not published: the example ends at "unknown log"."""
    body = (
        "old 20852014\n"
        "PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=\n"
        "jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=\n"
        "5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=\n"
        "/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=\n\n"
        "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
        "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo"
        "+zyWE+xeMcTOAYQ8=\n"
        "— example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS"
        "5Rovnzv++qbSzm9Q=\n"
    ).encode()

    found = witness.Request.read(body)

    assert (found.old, found.size, len(found.proof), found.origin) == (
        20852014, 20852163, 4, "example.com/behind-the-sofa",
    )  # fmt: skip
    assert request(found.old, found.proof, found.note) == body
    assert to_base64(found.root) == "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
    assert answer(body).status == 404
