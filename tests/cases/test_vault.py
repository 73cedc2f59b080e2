"""Codes and seals: what opens a case, and what only the receiving office may open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases import intake, vault

KEY, PEPPER = b"k" * 32, b"p" * 32


def test_a_code_is_24_letters_in_six_groups_without_look_alikes():
    code = vault.new_code()

    assert len(code) == 24
    assert not set("ILOU") & set(code)
    assert [len(group) for group in vault.spoken(code).split("-")] == [4] * 6


@given(st.uuids())
def test_spaces_hyphens_case_and_look_alikes_do_not_matter(form):
    code = intake.code_of(form.hex, PEPPER)
    typed = f" {vault.spoken(code).lower().replace('-', ' ')} ".replace("0", "o").replace("1", "l")

    assert vault.fingerprint(typed, PEPPER) == vault.fingerprint(code, PEPPER)


def test_the_same_form_gives_the_same_code_and_another_pepper_another():
    form = "0" * 32

    assert intake.code_of(form, PEPPER) == intake.code_of(form, PEPPER)
    assert intake.code_of(form, PEPPER) != intake.code_of(form, KEY)


def test_an_identity_opens_only_at_its_own_petition():
    sealed = vault.seal_identity(KEY, {"name": "Nguyễn Thí Dụ"}, "p1")

    assert vault.unseal_identity(KEY, sealed, "p1") == {"name": "Nguyễn Thí Dụ"}
    for key, petition in ((KEY, "p2"), (PEPPER, "p1")):
        with pytest.raises(ValueError, match="sealed for another place"):
            vault.unseal_identity(key, sealed, petition)


def test_the_seal_hides_the_name_and_never_repeats():
    one, two = (vault.seal_identity(KEY, {"name": "Thí Dụ"}, "p1") for _ in range(2))

    assert one != two
    assert "Thí Dụ".encode() not in one


def test_an_actor_has_another_id_in_each_case():
    assert vault.alias(KEY, "a", "c1") != vault.alias(KEY, "a", "c2")
    assert vault.alias(KEY, "a", "c1") == vault.alias(KEY, "a", "c1")
