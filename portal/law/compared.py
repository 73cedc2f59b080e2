"""What one version of a rulebook changes against another, in words: what is new, what is gone, what reads otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cases.rulebook import Rulebook
from portal.law.particulars import Lens, name_of, particulars, standing
from portal.law.readable import transition
from portal.page import day
from portal.words import cite

KINDS = {
    "stages": "Chặng",
    "acts": "Việc",
    "terms": "Thời hạn",
    "numbers": "Con số",
    "choices": "Danh mục",
    "postings": "Hình thức công khai",
}


@dataclass(frozen=True)
class Change:
    """One row that differs. `how` is added, dropped or changed; `points` are (what, before, after)."""

    kind: str
    label: str
    how: str
    points: tuple[tuple[str, str, str], ...] = ()


def changes(old: Rulebook, new: Rulebook, lens: Lens) -> list[Change]:
    """List what `new` changes, head first, then kind by kind in the order of the files."""
    found = list(_head(old, new, lens))
    for kind, title in KINDS.items():
        found += _rows(old, new, lens, kind, lens.say(title))
    return found


def _head(old: Rulebook, new: Rulebook, lens: Lens) -> Iterator[Change]:
    points = (
        (lens.say("Hiệu lực từ"), day(old.in_force), day(new.in_force)),
        (lens.say("Căn cứ"), cite(lens.language, old.source), cite(lens.language, new.source)),
        (lens.say("Tên"), lens.label(old), lens.label(new)),
    )
    was, now = dict(transition(old, lens)), dict(transition(new, lens))
    moved = ((what, was.get(what, ""), now.get(what, "")) for what in dict.fromkeys([*now, *was]))
    different = tuple(point for point in (*points, *moved) if point[1] != point[2])
    if different:
        yield Change(lens.say("Bộ quy tắc"), lens.label(new), "changed", different)


def _rows(old: Rulebook, new: Rulebook, lens: Lens, kind: str, title: str) -> Iterator[Change]:
    before: Any = getattr(old, kind)
    after: Any = getattr(new, kind)
    for key in dict.fromkeys([*after, *before]):
        if key not in before:
            yield Change(title, name_of(new, lens, kind, key), "added", _whole(new, lens, kind, key))
        elif key not in after:
            yield Change(title, name_of(old, lens, kind, key), "dropped")
        elif points := _points(old, new, lens, kind, key):
            yield Change(title, name_of(new, lens, kind, key), "changed", points)


def _whole(book: Rulebook, lens: Lens, kind: str, key: str) -> tuple[tuple[str, str, str], ...]:
    return tuple((what, "", how) for what, how in _said(book, lens, kind, key)[1:])


def _said(book: Rulebook, lens: Lens, kind: str, key: str) -> tuple[tuple[str, str], ...]:
    named = (lens.say("Tên"), name_of(book, lens, kind, key))
    return (named, *particulars(book, lens, kind, key), *standing(book, lens, kind, key))


def _points(old: Rulebook, new: Rulebook, lens: Lens, kind: str, key: str) -> tuple[tuple[str, str, str], ...]:
    """Compare what the two versions say of one row; a new name of the row is a point as well."""
    was, now = dict(_said(old, lens, kind, key)), dict(_said(new, lens, kind, key))
    return tuple(
        (what, was.get(what, ""), now.get(what, ""))
        for what in dict.fromkeys([*now, *was])
        if was.get(what) != now.get(what)
    )


def lines(old: Rulebook, new: Rulebook, lens: Lens) -> Iterator[str]:
    """Write the changes as plain text."""
    yield f"{old.id} → {new.id}"
    found = changes(old, new, lens)
    if not found:
        yield lens.say("Không có gì khác.")
    words = {"added": lens.say("thêm"), "dropped": lens.say("bỏ"), "changed": lens.say("đổi")}
    for each in found:
        yield f"{words[each.how]}: {each.kind} “{each.label}”"
        for what, before, after in each.points:
            yield f"    {what}: {after}" if each.how == "added" else f"    {what}: {before or '—'} → {after or '—'}"
