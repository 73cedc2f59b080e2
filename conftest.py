"""What specs and tests share: each tag of a feature is a marker, so that `pytest specs -m T2-13` runs one fact's."""

import re
from pathlib import Path

import pytest


def pytest_configure(config: pytest.Config) -> None:
    features = (Path(__file__).parent / "specs").rglob("*.feature")
    text = "\n".join(file.read_text(encoding="utf-8") for file in features)
    for tag in sorted(set(re.findall(r"(?<=@)\S+", text))):
        config.addinivalue_line("markers", f"{tag}: căn cứ {tag}")
