"""The second look at a fact: an entry that tells outsiders something else than its fact is unlawful."""

import psycopg
import pytest

from cases.errors import Unlawful
from flows import record
from ledger.merkle import leaf_hash
from tests.cases.walk import Walker, report


def _rewritten(server, database, fact, was, now):
    """Change an entry and everything that would give it away inside the database: leaf, and the case's last leaf."""
    with psycopg.connect(server.url("kc_owner", database, "postgresql")) as owner:
        owner.execute("ALTER TABLE journal DISABLE TRIGGER USER")
        index, raw = owner.execute("SELECT i, entry FROM journal WHERE fact = %s", (fact,)).fetchone()
        changed = bytes(raw).replace(was, now)
        assert changed != bytes(raw)
        leaf = leaf_hash(changed)
        owner.execute("UPDATE journal SET entry = %s, leaf = %s WHERE i = %s", (changed, leaf, index))
        owner.execute("UPDATE case_file SET last_leaf = %s", (leaf.hex(),))


@pytest.mark.parametrize(("was", "now", "what"), [
    (b'"ended":0', b'"ended":1', "entry:ended"),
    (b'"reasoned":1', b'"reasoned":0', "entry:reasoned"),
    (b'"due":"2', b'"due":"3', "entry:due"),
    (b'"role":"clerk"', b'"role":"chair"', "entry:role"),
    (b'"terms":"', b'"terms":"x', "entry:terms"),
    (b'"from":"received"', b'"from":"elsewhere"', "entry:from"),
])  # fmt: skip
def test_an_entry_that_tells_outsiders_something_else_is_unlawful(server, house, database, was, now, what):
    case = report(house)["case"]
    fact = Walker(house, case).act("clerk", "sort_as_feedback", why="Chậm trễ")["fact"]
    record.recheck(house, fact)

    _rewritten(server, database, fact, was, now)

    with pytest.raises(Unlawful) as unlawful:
        record.recheck(house, fact)
    assert unlawful.value.facts["what"] == what
