"""The public log on the web: checkpoint, tiles, keys, the balance; entries for supervising bodies only."""

from collections.abc import Callable
from typing import Any

ROUTES: list[tuple[str, str, Callable[..., Any], str]] = []
