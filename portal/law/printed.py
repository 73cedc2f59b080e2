"""A rulebook as plain text, for `kycuong rules`: the same words as on the pages, one rule below the other."""

from collections.abc import Iterator

from cases.rulebook import Rulebook
from portal.law import citizens, readable
from portal.law.citizens import Plain
from portal.law.particulars import Lens, name_of
from portal.law.readable import Entry
from portal.page import day
from portal.words import cite


def listed(books: list[Rulebook], lens: Lens) -> Iterator[str]:
    """Name each version with the day from which it is in force."""
    for book in books:
        note = f"  ({lens.say('chỉ lưu để tra cứu')})" if book.reference else ""
        yield f"{book.id:<32} {day(book.in_force)}  {lens.label(book)}{note}"


def for_jurists(book: Rulebook, lens: Lens) -> Iterator[str]:
    """Print one version whole."""
    yield from _head(book, lens)
    for what, how in readable.transition(book, lens):
        yield f"{what}: {how}"
    for step in readable.steps(book, lens):
        yield ""
        yield f"[{step.label}]{' ■' if step.ends else ''}"
        yield from (f"  {number}. {act} → {target}" for number, act, target in step.leads)
        if step.stays:
            yield f"  {lens.say('Ở lại chặng này: {acts}.', acts=', '.join(step.stays))}"
    rows = (("Việc", readable.acts), ("Thời hạn", readable.terms), ("Con số", readable.numbers))
    for title, entries in rows:
        for number, entry in enumerate(entries(book, lens)):
            yield from ["", f"== {lens.say(title)} =="] if number == 0 else []
            yield from _rule(entry, lens)
    for key, choices in book.choices.items():
        yield ""
        yield f"{lens.say('Danh mục')}: {name_of(book, lens, 'choices', key)}"
        yield from (f"  - {lens.say(label)}" for label in choices.values())


def _head(book: Rulebook, lens: Lens) -> Iterator[str]:
    yield lens.label(book)
    yield f"{lens.say('hiệu lực từ ngày {day}', day=day(book.in_force))} · {cite(lens.language, book.source)}"
    if book.reference:
        yield lens.say("Bản này chỉ lưu để tra cứu: không vụ việc nào mở theo nó.")


def _rule(entry: Entry, lens: Lens) -> Iterator[str]:
    mark = f"  [{lens.say('cần xác nhận')}]" if entry.unconfirmed else ""
    yield ""
    yield f"{entry.label}{mark}"
    yield f"  {entry.source} · {entry.fact} · {entry.level}: {entry.level_words}"
    yield f"  {entry.id}"
    if entry.quote:
        yield f"  “{entry.quote}”"
    if entry.signed:
        said = lens.say("Người phụ trách pháp chế đã xác nhận ngày {day}", day=day(entry.signed.at))
        yield f"  ✓ {said}: {entry.signed.source}"
    yield from (f"  {what}: {how}" for what, how in entry.particulars)
    yield from (f"  • {title}" for title in entry.scenarios)


def for_citizens(book: Rulebook, lens: Lens) -> Iterator[str]:
    """Print what citizens may ask, by when and from whom."""
    found = citizens.leaflet(book, lens)
    yield from _head(book, lens)
    sections = (
        ("Việc người gửi được làm", found.may),
        ("Cơ quan phải làm xong trong bao lâu", found.owed),
        ("Khi nào người gửi được báo", found.told),
        ("Người bị phản ánh được làm gì, được báo gì", found.heard),
    )
    for title, rows in sections:
        if rows:
            yield from ["", lens.say(title)]
            yield from (line for row in rows for line in _plain(row, lens))
    yield from ["", lens.say("Các chặng")] if found.stages else []
    yield from (f"- {label}: {words}" for label, words in found.stages)


def _plain(row: Plain, lens: Lens) -> Iterator[str]:
    mark = f"  [{lens.say('cần xác nhận')}]" if row.unconfirmed else ""
    yield f"- {row.words}{mark}"
    yield f"  {' '.join(part for part in (row.more, f'({row.source})') if part)}"
