"""How many lines a form shows is the sender's word, so odd words get the usual number."""

import pytest
from starlette.datastructures import FormData

from portal.desk.fields import ROWS, row_count


@pytest.mark.parametrize("rows", ["²", "9" * 5_000, "-1", "1e9", ""])
def test_a_number_of_lines_that_is_none_shows_the_usual_number(rows):
    assert row_count(FormData([("rows", rows)])) == ROWS
