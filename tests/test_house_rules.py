"""What every file of this house keeps to, so that nobody need remember it."""

import ast
import importlib.metadata
import re
import unicodedata
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOMS = ("cases", "people", "ledger", "flows", "notifications", "portal", "kycuong", "specs", "tests", "bench", "docs")
FIXTURES = ROOT / "tests" / "kycuong" / "letters"
COPYLEFT = re.compile(r"\b(A?GPL|Affero)")
ALLOWED = {"text-unidecode": "Artistic License, chosen over the GPL (NOTICE)"}


def _files(*suffixes):
    own = [path for path in ROOT.iterdir() if path.is_file()]
    inside = [path for room in ROOMS for path in (ROOT / room).rglob("*")]
    return [p for p in (*own, *inside) if p.suffix in suffixes and FIXTURES not in p.parents]


def test_text_is_composed():
    kinds = (".py", ".toml", ".md", ".feature", ".html", ".txt", ".css")
    guilty = [p for p in _files(*kinds) if not unicodedata.is_normalized("NFC", p.read_text(encoding="utf-8"))]

    assert guilty == []


def test_no_pattern_has_a_possessive_group():
    """Before Python 3.11.5, which Debian 12 does not have, such a group matches wrongly (gh-106052)."""
    possessive = re.compile(r"\)(\*|\+|\?)\+(?!\+)")
    product = [p for p in _files(".py") if p.relative_to(ROOT).parts[0] not in ("tests", "specs", "bench")]

    assert [p for p in product if possessive.search(p.read_text(encoding="utf-8"))] == []


def test_a_module_says_what_it_owns():
    trees = {p: ast.parse(p.read_text(encoding="utf-8")) for p in _files(".py") if "versions" not in p.parts}

    assert [path for path, tree in trees.items() if tree.body and not ast.get_docstring(tree)] == []


def test_lock_files_name_no_index():
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text(encoding="utf-8")
        assert "://" not in text
        assert "--hash=sha256:" in text


def test_nothing_swallows_an_exception():
    guilty = [
        p for p in _files(".py") if re.search(r"except( Exception)?:\s*\n\s*pass\b", p.read_text(encoding="utf-8"))
    ]

    assert guilty == []


def test_the_product_holds_no_gpl():
    locked = re.findall(r"^([A-Za-z0-9_.-]+)(?:\[.*?\])?==", (ROOT / "requirements.lock").read_text(), re.MULTILINE)
    guilty = []
    for name in locked:
        try:
            facts = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # for another platform
        stated = " ".join([facts.get("License-Expression") or "", *(facts.get_all("Classifier") or [])])
        if COPYLEFT.search(stated.replace("LGPL", "Lesser")) and name not in ALLOWED:
            guilty.append(name)
    assert guilty == []
