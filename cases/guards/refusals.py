"""By which codes a guard may refuse, for the pages of the law: the guard itself is the only list of them."""

from typing import Any

from cases.guards.base import GUARDS


def refusals_of(name: str) -> tuple[str, ...]:
    """Return every string of a guard and of the functions that it asks; `words.refusals` knows which are codes."""
    codes: dict[str, None] = {}
    waiting: list[Any] = [GUARDS[name]]
    seen: list[Any] = []
    while waiting:
        function = waiting.pop()
        seen.append(function)
        codes |= dict.fromkeys(each for each in function.__code__.co_consts if isinstance(each, str))
        asked = (function.__globals__.get(each) for each in function.__code__.co_names)
        waiting += [each for each in asked if hasattr(each, "__code__") and each not in (*seen, *waiting)]
    return tuple(codes)
