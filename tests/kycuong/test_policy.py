"""`kycuong policy`: the operator writes whom to trust; whoever verifies reads the same bytes."""

import hashlib

import pytest

from kycuong import cli, policy
from kycuong.errors import SENTENCES
from ledger import policy as formats
from ledger.note import COSIGNATURE, Signer

LOG = Signer.read("log.example/one", bytes(32)).verifier
KEYS = {name: str(Signer.read(f"{name}.example", hashlib.sha256(name.encode()).digest(), COSIGNATURE).verifier)
        for name in ("a", "b", "c")}  # fmt: skip


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path))
    (tmp_path / "ledger").mkdir()
    (tmp_path / "ledger" / "log.vkey").write_text(f"{LOG}\n")
    return tmp_path


def write(*names, more=()):
    given = [word for name in names for word in ("--witness", name, KEYS[name], f"https://{name}.example/")]
    return cli.main(["policy", "write", *given, *more])


@pytest.mark.parametrize(("names", "more", "least"), [
    ("", (), 0), ("a", (), 1), ("ab", (), 2), ("abc", (), 2), ("abc", ("--quorum", "3"), 3),
    ("ab", ("--quorum", "0"), 0),
])  # fmt: skip
def test_a_policy_needs_more_than_half_of_its_witnesses_unless_told_otherwise(home, capsys, names, more, least):
    assert write(*names, more=more) == 0

    raw = (home / "policy.txt").read_bytes()
    assert capsys.readouterr().out.encode() == raw
    found = formats.read(raw)
    assert found.log_keys == (LOG,)
    assert found.logs[0].url == "https://phananh.thanhtra.example/log"
    assert list(found.witnesses) == list(names)
    assert (found.quorum, found.groups) == (
        ("witnesses", {"witnesses": (least, tuple(names))}) if least else ("none", {})
    )


def test_a_witness_key_may_be_given_as_its_file(home, tmp_path):
    (tmp_path / "witness.vkey").write_text(f"{KEYS['a']}\n")

    assert cli.main(["policy", "write", "--witness", "a", str(tmp_path / "witness.vkey"), "http://127.0.0.1:8427"]) == 0
    assert str(formats.read((home / "policy.txt").read_bytes()).witnesses["a"].verifier) == KEYS["a"]


def refused(capsys, arguments):
    code = cli.main(arguments)
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 2
    return code, said


@pytest.mark.parametrize(("given", "code", "says"), [
    (["--witness", "a", KEYS["a"][:-1], "https://a/"], 1, "vkey"),
    (["--witness", "a", KEYS["a"].replace("a.example", "b.example"), "https://a/"], 1, "vkey"),
    (["--witness", "a", str(LOG), "https://a/"], 1, "vkey"),
    (["--witness", "a", "/no/such/file", "https://a/"], 1, "/no/such/file"),
    (["--witness", "a", KEYS["a"], "http://elsewhere.example/"], 2, "--witness"),
    (["--witness", "a", KEYS["a"], "https://a/ b"], 2, "--witness"),
    (["--witness", "a", KEYS["a"], "http://[::1"], 2, "--witness"),
    (["--witness", "a", KEYS["a"], "nonsense"], 2, "--witness"),
    (["--witness", "none", KEYS["a"], "https://a/"], 2, "none"),
    (["--witness", "witnesses", KEYS["a"], "https://a/"], 2, "witnesses"),
    (["--witness", "a b", KEYS["a"], "https://a/"], 2, "a b"),
    (["--witness", "a", KEYS["a"], "https://a/", "--witness", "a", KEYS["b"], "https://a/"], 2, "“a”"),
    (["--witness", "a", KEYS["a"], "https://a/", "--witness", "b", KEYS["a"], "https://a/"], 2, "“b”"),
    (["--witness", "a", KEYS["a"], "https://a/", "--quorum", "2"], 2, "2"),
    (["--witness", "a", KEYS["a"], "https://a/", "--quorum", "-1"], 2, "-1"),
    (["--quorum", "1"], 2, "1"),
])  # fmt: skip
def test_a_policy_that_cannot_be_meant_so_is_one_sentence_and_nothing_is_written(home, capsys, given, code, says):
    (home / "policy.txt").write_text("as it was")

    found, said = refused(capsys, ["policy", "write", *given])

    assert (found, says in said) == (code, True)
    assert (home / "policy.txt").read_text() == "as it was"


def test_more_witnesses_than_a_checkpoint_can_carry_are_refused(home, capsys):
    made = [str(Signer.read(f"w{n}.example", n.to_bytes(32, "big"), COSIGNATURE).verifier) for n in range(33)]
    given = [word for n, key in enumerate(made) for word in ("--witness", f"w{n}", key, "https://w.example/")]

    assert refused(capsys, ["policy", "write", *given])[0] == 2
    assert cli.main(["policy", "write", *given[4:]]) == 0


def test_a_log_without_a_key_is_one_sentence(home, capsys):
    (home / "ledger" / "log.vkey").unlink()

    assert "kycuong seal" in refused(capsys, ["policy", "write"])[1]


def test_the_published_policy_is_shown_as_it_is(home, capsys):
    assert refused(capsys, ["policy", "show"])[0] == 1

    write("a")
    raw = (home / "policy.txt").read_bytes()
    (home / "ledger" / "policy.txt").write_bytes(raw)
    capsys.readouterr()
    assert cli.main(["policy", "show"]) == 0
    assert capsys.readouterr().out.encode() == raw

    (home / "ledger" / "policy.txt").write_bytes(raw.replace(b"quorum", b"quorun"))
    assert refused(capsys, ["policy", "show"])[0] == 1


def test_a_policy_by_hand_is_sealed_and_sealing_twice_changes_nothing(tmp_path, capsys):
    path = tmp_path / "policy.txt"
    path.write_text(f"# by hand\nlog {LOG}\nwitness a {KEYS['a']}\nwitness b {KEYS['b']}\n\ngroup g any a b\nquorum g")

    assert cli.main(["policy", "seal", str(path)]) == 0
    once = path.read_bytes()
    assert formats.read(once).groups == {"g": (1, ("a", "b"))}
    assert cli.main(["policy", "seal", str(path)]) == 0
    assert path.read_bytes() == once


@pytest.mark.parametrize(("text", "says"), [
    (b"", "how many"), (f"log {LOG}\n".encode(), "how many"),
    (b"quorum nobody\n", "line 1: no witness or group called “nobody”"),
    (f"witness a {KEYS['a']}\ngroup g 1 a b\nquorum g\n".encode(), "line 2: no witness or group called “b”"),
    (f"witness a {KEYS['a']}\ngroup g 2 a\nquorum g\n".encode(), "line 2"),
    (f"log {LOG}+\nquorum none\n".encode(), "line 1"), (b"quorum none\n\xff\xfe\n", "line"),
    (b"#" * 200_000, "too long"), (b"quorum none\nquorum none\n", "line 2"),
])  # fmt: skip
def test_a_policy_by_hand_that_is_wrong_is_named_with_its_line_and_left_as_it_is(tmp_path, capsys, text, says):
    path = tmp_path / "policy.txt"
    path.write_bytes(text)

    code, said = refused(capsys, ["policy", "seal", str(path)])

    assert (code, says in said) == (1, True)
    assert path.read_bytes() == text


def test_a_policy_that_is_not_there_is_one_sentence(tmp_path, capsys):
    assert refused(capsys, ["policy", "seal", str(tmp_path / "none")])[0] == 1
    assert refused(capsys, ["policy", "seal", str(tmp_path)])[0] == 1
    assert refused(capsys, ["policy", "seal", "x" * 5000])[0] == 1


def test_every_refusal_has_its_sentence():
    assert {
        "bad_policy",
        "no_log_key",
        "bad_quorum",
        "bad_witness_name",
        "witness_twice",
        "too_many_witnesses",
    } <= SENTENCES.keys()
    assert policy.GROUP == "witnesses"
