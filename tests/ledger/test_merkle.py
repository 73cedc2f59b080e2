"""Trees: the public test vectors, and every proof of every small tree."""

import json
from base64 import b64decode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger import merkle
from ledger.errors import LedgerError
from ledger.merkle import EMPTY_ROOT, Tree, leaf_hash, verify_consistency, verify_inclusion

VECTORS = Path(__file__).parent / "vectors"
SIZES = st.integers(1, 300)


def vectors(name):
    return [pytest.param(each, id=each["case"]) for each in json.loads((VECTORS / f"{name}.json").read_text())]


def hashes(said):
    return [b64decode(each or "") for each in said or []]


def held(verify, *given):
    try:
        verify(*given)
    except LedgerError:
        return False
    return True


@pytest.mark.parametrize("vector", vectors("inclusion"))
def test_inclusion_is_judged_as_the_public_vectors_say(vector):
    given_ = (b64decode(vector["leafHash"] or ""), vector["leafIdx"], vector["treeSize"], hashes(vector["proof"]))

    assert held(verify_inclusion, *given_, b64decode(vector["root"] or "")) is not vector["wantErr"]


@pytest.mark.parametrize("vector", vectors("consistency"))
def test_consistency_is_judged_as_the_public_vectors_say(vector):
    roots = b64decode(vector["root1"] or ""), b64decode(vector["root2"] or "")

    proved = held(verify_consistency, vector["size1"], vector["size2"], hashes(vector["proof"]), *roots)

    assert proved is not vector["wantErr"]


def leaves(count):
    return [leaf_hash(str(number).encode()) for number in range(count)]


def slow_root(given_):
    """The definition of RFC 6962, word for word."""
    if len(given_) <= 1:
        return given_[0] if given_ else EMPTY_ROOT
    half = 1
    while half * 2 < len(given_):
        half *= 2
    return merkle.node_hash(slow_root(given_[:half]), slow_root(given_[half:]))


@pytest.mark.parametrize("size", range(70))
def test_the_root_is_that_of_the_definition(size):
    assert merkle.root(iter(leaves(size))) == Tree.of(leaves(size)).root(size) == slow_root(leaves(size))


def test_every_proof_of_every_small_tree_holds():
    for size in range(1, 34):
        tree = Tree.of(leaves(size))
        for index in range(size):
            verify_inclusion(leaves(size)[index], index, size, tree.inclusion_proof(index, size), tree.root(size))
        for old in range(1, size + 1):
            verify_consistency(old, size, tree.consistency_proof(old, size), tree.root(old), tree.root(size))


@given(SIZES, st.data())
def test_no_other_leaf_index_size_or_root_is_accepted(size, data):
    index = data.draw(st.integers(0, size - 1))
    tree, leaf = Tree.of(leaves(size)), leaves(size)[index]
    proof, root = tree.inclusion_proof(index, size), tree.root(size)

    assert not held(verify_inclusion, leaf_hash(b"another"), index, size, proof, root)
    assert not held(verify_inclusion, leaf, index, size, proof, leaf_hash(root))
    assert not held(verify_inclusion, leaf, index, size, [*proof, leaf], root)
    assert not proof or not held(verify_inclusion, leaf, index, size, proof[:-1], root)
    other = data.draw(st.integers(-1, size + 1).filter(lambda each: each != index))
    assert not held(verify_inclusion, leaf, other, size, proof, root)


@given(SIZES, SIZES, st.data())
def test_a_tree_that_does_not_begin_with_the_old_one_is_refused(one, other, data):
    old, new = sorted((one, other))
    changed = data.draw(st.integers(0, old - 1))
    tree = Tree.of(leaves(new))
    spoiled = leaves(new)
    spoiled[changed] = leaf_hash(b"rewritten")
    forged = Tree.of(spoiled)

    assert not held(verify_consistency, old, new, forged.consistency_proof(old, new), tree.root(old), forged.root(new))
    assert held(verify_consistency, old, new, tree.consistency_proof(old, new), tree.root(old), tree.root(new))


@pytest.mark.parametrize(("index", "size"), [(0, 0), (5, 5), (-1, 3), (2**64 - 1, 1)])
def test_what_is_outside_a_tree_has_no_proof(index, size):
    with pytest.raises(LedgerError, match="index_outside_tree"):
        Tree.of(leaves(5)).inclusion_proof(index, size)
    with pytest.raises(LedgerError, match="index_outside_tree"):
        verify_inclusion(EMPTY_ROOT, index, size, [], EMPTY_ROOT)


@pytest.mark.parametrize(("old", "new"), [(0, 0), (0, 5), (5, 4), (-1, 3)])
def test_a_tree_of_size_nothing_proves_nothing(old, new):
    with pytest.raises(LedgerError, match="sizes_out_of_order"):
        verify_consistency(old, new, [], EMPTY_ROOT, EMPTY_ROOT)
    with pytest.raises(LedgerError, match="sizes_out_of_order"):
        Tree.of(leaves(5)).consistency_proof(old, new)


@pytest.mark.parametrize("short", [b"", b"x" * 31, b"x" * 33])
def test_what_is_no_hash_is_refused(short):
    with pytest.raises(LedgerError, match="not_a_hash"):
        verify_inclusion(short, 0, 1, [], short)
    with pytest.raises(LedgerError, match="not_a_hash"):
        verify_consistency(1, 2, [short], EMPTY_ROOT, EMPTY_ROOT)
