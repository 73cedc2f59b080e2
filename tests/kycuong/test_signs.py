"""The office's own copy of the appendix: loaded once it reads as one; what is no item of it is refused."""

import pytest

from cases import signs
from cases.errors import Refused
from cases.words import sentence
from kycuong import signs_file

GOOD = '[items]\n6 = "Câu thứ sáu của phụ lục (ví dụ)"\n25 = "Câu cuối (ví dụ)"\n'


def test_the_catalogue_has_25_places_in_three_groups_and_five_texts():
    assert (signs.SIZES, signs.MOST, sorted(signs.BUILT_IN)) == ((12, 9, 4), 25, [1, 2, 3, 4, 5])


def test_loaded_items_become_choices_of_the_house(tmp_path):
    file = tmp_path / "phu-luc.toml"
    file.write_text(GOOD, encoding="utf-8")

    assert signs_file.known(tmp_path) == {}
    assert "2" in signs_file.keep(file, tmp_path)
    assert signs_file.known(tmp_path) == {"signs": [6, 25]}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[items", "signs_unreadable"),
        ("[other]\n", "signs_unreadable"),
        ("items = 5\n", "signs_unreadable"),
        ('[items]\nsáu = "x"\n', "signs_unreadable"),
        ('[items]\n26 = "x"\n', "sign_unknown"),
        ('[items]\n0 = "x"\n', "sign_unknown"),
        ('[items]\n6 = " "\n', "sign_unknown"),
        ("[items]\n6 = 6\n", "sign_unknown"),
        ('[items]\n6 = "x"\n06 = "y"\n', "sign_unknown"),
        ('[items]\n"٦" = "x"\n', "sign_unknown"),
        ('[items]\n"1_0" = "x"\n', "sign_unknown"),
        ('[items]\n6 = "x\\u202Ey"\n', "sign_unknown"),
        ('[items]\n6 = "' + "x" * 2_001 + '"\n', "sign_unknown"),
        ('[items]\n6 = "' + "x" * 200_000 + '"\n', "signs_unreadable"),
        ("a = " + "[" * 100_000, "signs_unreadable"),
        ('[items]\n6 = "Thi\u0301 dụ"\n', "signs_not_nfc"),
    ],
)
def test_what_is_no_item_is_a_sentence(text, why):
    with pytest.raises(Refused) as problem:
        signs.read(text)

    assert problem.value.facts["why"] == why
    assert sentence(problem.value)
    assert sentence(problem.value, "en")


def test_a_file_that_is_no_appendix_is_not_kept(tmp_path):
    file = tmp_path / "phu-luc.toml"
    file.write_bytes(b"\xff\xfe")

    with pytest.raises(Refused):
        signs_file.keep(file, tmp_path)

    assert not (tmp_path / "signs.toml").exists()
