"""The office's copy of the directive's appendix: a file beside its other data, kept once it reads as one."""

from pathlib import Path

from cases import signs

NAME = "signs.toml"


def keep(file: Path, home: Path) -> str:
    """Keep a file of signs. Raises Refused, and keeps nothing, for what is none; bytes that are no text are none."""
    text = file.read_bytes().decode("utf-8", errors="replace")
    items = signs.read(text)
    (home / NAME).write_text(text, encoding="utf-8")
    return f"Đã nạp {len(items)} mục. / {len(items)} items loaded."


def known(home: Path) -> dict[str, list[int]]:
    """Return the numbers of the signs whose text the office has loaded (D-06); without a file there are none."""
    file = home / NAME
    return {"signs": sorted(signs.read(file.read_text(encoding="utf-8")))} if file.is_file() else {}
