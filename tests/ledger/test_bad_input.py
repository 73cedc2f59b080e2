"""The list of bad input, as somebody types it: a sentence in both languages, the right exit code, no traceback."""

import pytest

from ledger import policy, tool
from ledger.merkle import leaf_hash
from tests.ledger.made import LOG, WITNESSES, office, packed, point, policy_bytes, unpacked
from tests.ledger.test_bundle import zipped

SMALL = office(2, 2)


@pytest.fixture
def files(tmp_path):
    """Good files to spoil."""
    (tmp_path / "policy.txt").write_bytes(policy_bytes())
    (tmp_path / "receipt.tlog-proof").write_bytes(SMALL.proof(5))
    SMALL.write(tmp_path / "all.zip")
    return tmp_path


def cut_short(files):
    (files / "all.zip").write_bytes((files / "all.zip").read_bytes()[:-500])


def with_a_way_out(files):
    zipped(files / "all.zip", unpacked(files / "all.zip"), ("../out", b""))


def with_a_long_line(files):
    packed(files / "all.zip", unpacked(files / "all.zip") | {"entries.jsonl": b"x" * (10 << 20) + b"\n"})


def not_even_a_zip(files):
    (files / "all.zip").write_bytes(b"PK\x03\x04 and nothing else")


def with_sixty_four_lines(files):
    head, checkpoint = SMALL.proof(5).split(b"\n\n", 1)
    (files / "all.zip").write_bytes(head + b"\n" + b"\n".join(head.split(b"\n")[-1:] * 64) + b"\n\n" + checkpoint)


def without_its_entry(files):
    (files / "all.zip").write_bytes(SMALL.proof(5, extra=False))


def with_an_empty_proof(files):
    (files / "all.zip").write_bytes(b"c2sp.org/tlog-proof@v1\nindex 0\n\n")


def with_a_key_of_the_wrong_length(files):
    raw = policy_bytes().replace(str(LOG.verifier).encode(), f"{LOG.name}+00000000+AQ==".encode())
    (files / "policy.txt").write_bytes(policy.sealed(raw))


def with_an_unknown_witness(files):
    (files / "policy.txt").write_bytes(policy.sealed(policy_bytes().replace(b" a b c\n", b" a b stranger\n")))


def with_a_changed_policy(files):
    (files / "policy.txt").write_bytes(policy_bytes().replace(b"group witnesses 2", b"group witnesses 1"))


def with_a_policy_beyond_measure(files):
    (files / "policy.txt").write_bytes(b"#" * 1_000_000)


def with_an_empty_policy(files):
    (files / "policy.txt").write_bytes(b"")


@pytest.mark.parametrize(
    "spoil",
    [
        cut_short, with_a_way_out, with_a_long_line, not_even_a_zip, with_sixty_four_lines, without_its_entry,
        with_an_empty_proof, with_a_key_of_the_wrong_length, with_an_unknown_witness, with_a_changed_policy,
        with_a_policy_beyond_measure, with_an_empty_policy,
    ],
    ids=lambda spoil: spoil.__name__,
)  # fmt: skip
def test_it_cannot_be_judged_and_says_why(files, capsys, spoil):
    spoil(files)

    code = tool.main([str(files / "all.zip"), str(files / "policy.txt")])

    out, err = capsys.readouterr()
    assert (code, out, len(err.strip().splitlines())) == (2, "", 2)
    assert "?" not in err, "every sentence has its facts"


def test_the_unknown_witness_is_named_with_its_line(files, capsys):
    with_an_unknown_witness(files)
    tool.main([str(files / "all.zip"), str(files / "policy.txt")])

    assert "line 5" in capsys.readouterr().err.splitlines()[1]


def test_two_checkpoints_of_one_size_do_not_hold(files, capsys):
    (files / "other").write_bytes(point([*SMALL.leaves[:-1], leaf_hash(b"another")]))

    code = tool.main([str(files / "all.zip"), str(files / "policy.txt"), "--since", str(files / "other")])

    assert code == 1
    assert "two faces" in capsys.readouterr().out


def test_a_checkpoint_that_a_known_witness_signed_wrongly_does_not_hold(files, capsys):
    members = unpacked(files / "all.zip")
    line = WITNESSES["c"].sign("another text\n", 1).line().encode()
    members["checkpoint"] = b"".join(members["checkpoint"].splitlines(keepends=True)[:-1]) + line
    packed(files / "all.zip", members)

    assert tool.main([str(files / "all.zip"), str(files / "policy.txt"), "--language", "en"]) == 1
    assert "The signature of “c.example” is wrong" in capsys.readouterr().out
