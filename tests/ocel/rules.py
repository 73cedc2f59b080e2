"""The rules of OCEL 2.0 in JSON (its section 5.1), as far as a file can break them: our own small reading of them."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

TYPES = {"string": str, "time": str, "integer": int, "float": float, "boolean": bool}
KEYS = {"eventTypes", "objectTypes", "events", "objects"}


def broken(log: dict[str, Any]) -> Iterator[str]:
    """Yield everything that a reader could stumble over."""
    if set(log) != KEYS:
        yield f"keys {sorted(log)}"
        return
    objects = {each["id"] for each in log["objects"]}
    for part, types in (("events", "eventTypes"), ("objects", "objectTypes")):
        ids = [each["id"] for each in log[part]]
        yield from (f"{part}: {each} twice" for each in set(ids) if ids.count(each) > 1)
        names = [each["name"] for each in log[types]]
        yield from (f"{types}: {name} twice" for name in set(names) if names.count(name) > 1)
        known = {each["name"]: {row["name"]: row["type"] for row in each["attributes"]} for each in log[types]}
        for each in log[part]:
            yield from (f"{each['id']}: {why}" for why in _of(each, known, objects, part == "objects"))
    yield from (f"{each['id']}: no object" for each in log["events"] if not each["relationships"])


def _of(each: dict[str, Any], known: dict[str, dict[str, str]], objects: set[str], timed: bool) -> Iterator[str]:
    if each["type"] not in known:
        yield f"type {each['type']} is declared nowhere"
        return
    if not timed:
        yield from _instant(each["time"])
    for row in each["attributes"]:
        kind = known[each["type"]].get(row["name"])
        if kind is None or type(row["value"]) is not TYPES[kind]:
            yield f"attribute {row['name']} is {row['value']!r}, not {kind}"
        if timed:
            yield from _instant(row["time"])
    pairs = [(row["objectId"], row["qualifier"]) for row in each["relationships"]]
    yield from (f"relates to {other}, which is not there" for other, _ in pairs if other not in objects)
    yield from (f"relation {pair} twice" for pair in set(pairs) if pairs.count(pair) > 1)
    yield from (f"relation to {other} has no qualifier" for other, how in pairs if not how)


def _instant(said: str) -> Iterator[str]:
    if datetime.fromisoformat(said).tzinfo is None:
        yield f"{said} has no zone"
