"""Makes `verify.py`: the verifier in one file that can be sent by mail and needs nothing of the system.

The modules follow each other as they are, each under its own name; only what they import of each other is left out.
"""

import ast
import re
from functools import cache
from importlib.resources import files

PARTS = (
    "errors", "lines", "hours", "merkle", "entry", "note", "checkpoint", "proof", "policy", "bundle", "bundle_reader",
    "report", "chains", "payloads", "receipt", "sentences", "told", "verify", "options", "tool",
)  # fmt: skip
START = '''#!/usr/bin/env python3
"""Kỷ Cương: kiểm tra sổ công khai bằng một tệp. Verify the public log with one file.

    python3 verify.py GÓI.zip CHÍNH-SÁCH.txt [--since MỐC]
    python3 verify.py BẰNG-CHỨNG.tlog-proof CHÍNH-SÁCH.txt [--opening TỆP]

Cần Python 3.11 và gói "cryptography"; không cần mạng. Needs Python 3.11 and the package "cryptography"; no network.
Kết quả / exit code: 0 đúng / holds, 1 không đúng / does not, 2 không kết luận được / cannot be judged.
Apache-2.0. Tệp này được ghép từ các tệp của thư mục ledger. Joined from the modules of the folder ledger.
"""
'''
LACKING = """except ImportError:
    import sys

    sys.stderr.write("Cần Python 3.11 trở lên và gói cryptography: pip install cryptography\\n")
    sys.stderr.write("Needs Python 3.11 or newer and the package cryptography: pip install cryptography\\n")
    sys.exit(2)
"""
END = """

if __name__ == "__main__":
    sys.exit(main())
"""
SHORT = "  # short name: "  # an alias that only other modules need


@cache
def text() -> str:
    """Return verify.py; the same modules make the same text."""
    needed: set[str] = set()
    parts = []
    for name in PARTS:
        source = (files("ledger") / f"{name}.py").read_text(encoding="utf-8")
        kept, imports = _split_off(source)
        needed |= imports
        parts.append(f"\n\n# {'-' * 20} ledger/{name}.py {'-' * 20}\n\n{kept.strip()}\n")
    first = "".join(f"    {each}\n" for each in sorted(needed))
    return f"{START}\ntry:\n{first}{LACKING}{''.join(parts)}{END}"


def _split_off(source: str) -> tuple[str, set[str]]:
    """Take a module's imports out; return what remains, and the imports of other people's modules."""
    lines = source.splitlines()
    needed: set[str] = set()
    for node in ast.parse(source).body:
        if isinstance(node, ast.Import):
            needed |= {f"import {ast.unparse(each)}" for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            if not (node.module or "").startswith("ledger"):
                needed |= {f"from {node.module} import {ast.unparse(each)}" for each in node.names}
        elif not (isinstance(node, ast.Assign) and SHORT in lines[node.lineno - 1]):
            continue
        for at in range(node.lineno - 1, node.end_lineno or node.lineno):
            lines[at] = ""
    return re.sub(r"\n{4,}", "\n\n\n", "\n".join(lines)), needed
