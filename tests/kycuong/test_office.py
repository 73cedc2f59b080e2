"""The office's own numbers: what is not confirmed is left out, whatever stands there instead."""

import pytest

from kycuong import office

LIMITATION = ("limitation_reprimand_years", "limitation_other_years")


def test_the_demonstration_confirms_no_statute_of_limitations():
    assert office.options(office.read(office.OURS)).keys().isdisjoint(LIMITATION)


def test_a_confirmed_number_is_used():
    given = office.options({"limitation": {"reprimand_years": 3, "other_years": 4}})

    assert [given[name] for name in LIMITATION] == [3, 4]


@pytest.mark.parametrize("written", ["cần xác nhận", None, "5", 5.5])
def test_what_is_no_whole_number_is_not_confirmed(written):
    given = office.options({"limitation": {"reprimand_years": written, "other_years": written}})

    assert given.keys().isdisjoint(LIMITATION)
