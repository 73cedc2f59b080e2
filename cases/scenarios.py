"""The titles of the scenarios that prove each rule, as specs/ wrote them down for the pages (docs/decisions/0015)."""

import tomllib
from pathlib import Path

WRITTEN = Path(__file__).parent / "rulebooks" / "scenarios.toml"


def titles(path: Path = WRITTEN) -> dict[str, tuple[str, ...]]:
    """Return the titles by rule: denunciation#terms.screening."""
    if not path.is_file():
        return {}
    return {name: tuple(rows) for name, rows in tomllib.loads(path.read_text(encoding="utf-8")).items()}
