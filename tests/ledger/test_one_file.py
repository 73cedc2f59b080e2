"""The verifier as one file: alone in an empty folder, it says what the whole system says."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import ledger
from ledger import one_file
from ledger.sentences import SENTENCES, said
from tests.ledger.made import RECEIPTS, office, policy_bytes
from tests.ledger.test_verify import promised

ROOT = Path(ledger.__file__).parents[1]
SOURCES = [path for room in ("ledger", "cases", "kycuong") for path in sorted((ROOT / room).rglob("*.py"))]


@pytest.fixture
def alone(tmp_path):
    """A folder with verify.py, a policy, a bundle, a receipt; and how to run it there, cut off from the rest."""
    log = office(2, 2)
    (tmp_path / "verify.py").write_text(one_file.text(), encoding="utf-8")
    (tmp_path / "policy.txt").write_bytes(policy_bytes())
    log.write(tmp_path / "all.zip")
    (tmp_path / "receipt.tlog-proof").write_bytes(log.proof(3))
    (tmp_path / "promise.txt").write_bytes(promised(log, 3))
    (tmp_path / "receipts.vkey").write_text(f"{RECEIPTS.verifier}\n")

    def run(*words):
        ran = subprocess.run(
            [sys.executable, "-I", "verify.py", *words], cwd=tmp_path, capture_output=True, check=False, timeout=60
        )
        return ran.returncode, ran.stdout.decode(), ran.stderr.decode()

    return run


def test_it_is_made_of_the_standard_library_and_cryptography_alone():
    imported = {
        (node.module or "").split(".")[0] if isinstance(node, ast.ImportFrom) else node.names[0].name.split(".")[0]
        for node in ast.walk(ast.parse(one_file.text()))
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert imported - sys.stdlib_module_names == {"cryptography"}


def test_no_two_modules_of_it_use_one_name():
    names = []
    first, *rest = [node for node in ast.parse(one_file.text()).body if not isinstance(node, ast.Expr)]
    for node in [*first.body, *rest]:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.append(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names += [each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)]
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names += [each.asname or each.name for each in node.names]
    assert sorted(names) == sorted(set(names))


def test_nothing_in_it_still_asks_for_a_module_of_ours():
    assert not re.search(r"^\s*(from|import) ledger", one_file.text(), re.MULTILINE)
    for part in one_file.PARTS:
        assert f" ledger/{part}.py " in one_file.text()
        source = (Path(ledger.__file__).parent / f"{part}.py").read_text(encoding="utf-8")
        assert "from ledger import" not in source, "a module as a name cannot be joined"
        assert not re.search(r"from ledger\.\S+ import .* as ", source), "nor can another name for a name"


def test_it_is_made_the_same_each_time():
    one_file.text.cache_clear()
    first = one_file.text()
    one_file.text.cache_clear()

    assert one_file.text() == first


def test_alone_it_verifies_a_bundle_a_receipt_and_a_promise(alone):
    assert alone("all.zip", "policy.txt")[0] == 0
    assert alone("receipt.tlog-proof", "policy.txt")[0] == 0
    assert alone("promise.txt", "policy.txt", "--key", "receipts.vkey")[0] == 0
    code, out, _ = alone("all.zip", "policy.txt", "--since", "receipt.tlog-proof", "--json")
    assert (code, json.loads(out)["holds"]) == (0, True)


def test_without_cryptography_it_says_what_it_needs(alone, tmp_path):
    """`-S`: a Python without any package."""
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "verify.py", "all.zip", "policy.txt"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )

    assert (ran.returncode, ran.stdout) == (2, b"")
    assert len(ran.stderr.decode().splitlines()) == 2


def test_alone_it_says_no_by_its_exit_code(alone, tmp_path):
    raw = (tmp_path / "receipt.tlog-proof").read_bytes()
    (tmp_path / "receipt.tlog-proof").write_bytes(raw.replace(b"index 3", b"index 4"))
    code, out, err = alone("receipt.tlog-proof", "policy.txt")

    assert (code, err) == (1, "")
    assert "KHÔNG ĐÚNG" in out
    assert "DOES NOT HOLD" in out


def test_alone_it_speaks_vietnamese_on_a_machine_that_knows_only_ascii(alone, tmp_path):
    ran = subprocess.run(
        [sys.executable, "-I", "-X", "utf8=0", "verify.py", "all.zip", "policy.txt", "--language", "vi"],
        cwd=tmp_path, capture_output=True, check=True, env={"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
    )  # fmt: skip
    assert "Gói xuất: ĐÚNG." in ran.stdout.decode()


@pytest.mark.parametrize(
    "words",
    [
        [], ["all.zip"], ["all.zip", "policy.txt", "--what"], ["gone.zip", "policy.txt"], ["all.zip", "gone.txt"],
        ["policy.txt", "policy.txt"], ["all.zip", "all.zip"], [".", "policy.txt"],
        ["all.zip", "policy.txt", "--since", "."],
        ["receipt.tlog-proof", "policy.txt", "--since", "receipt.tlog-proof"],
        ["promise.txt", "policy.txt", "--key", "receipts.vkey", "--opening", "receipt.tlog-proof"],
        ["all.zip", "policy.txt", "--opening", "receipt.tlog-proof"],
        ["promise.txt", "policy.txt"], ["all.zip", "policy.txt", "--since", "policy.txt"],
    ],
)  # fmt: skip
def test_alone_it_answers_nonsense_with_a_sentence_in_both_languages(alone, words):
    code, out, err = alone(*words)

    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 2
    assert "Traceback" not in err


def codes_in_use():
    found = set()
    for path in SOURCES:
        source = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"LedgerError\(\s*\"([a-z_0-9]+)\"", source))
        if path.parent.name == "ledger":
            found |= set(re.findall(r"(?:\.find|\.remark)\(\s*\"([a-z_0-9]+)\"", source))
    return found


def test_every_code_in_use_has_its_sentences_and_no_other_has():
    assert codes_in_use() - SENTENCES.keys() == set()
    assert SENTENCES.keys() - codes_in_use() - {"ledger_error"} == set()


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_can_be_said_whatever_facts_are_missing(code):
    for english in (False, True):
        sentence = said(code, {"file": "\x1b[31m" + "x" * 500}, english)
        assert sentence.endswith((".", ")"))
        assert "\x1b" not in sentence
        assert len(sentence) < 320
