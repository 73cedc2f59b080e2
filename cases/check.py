"""What is wrong with a rulebook: dead ends, unknown names, missing articles, overlapping dates, a changed file."""

import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from cases.answers import KINDS
from cases.errors import BadRulebook
from cases.guards import GUARDS
from cases.rulebook import Number, Rule, Rulebook, Rules, Term, read
from cases.versions import EARLIER, NEWER

ROLES = frozenset(
    {
        "clerk",
        "inspector",
        "team_lead",
        "committee_member",
        "chair",
        "deciding_head",
        "publisher",
        "supervisor",
        "observer",
        "custodian",
        "administrator",
        "reporter",
        "person_reported",
        "unit_head",
        "legal_officer",
    }
)
UNITS = frozenset({"working_days", "calendar_days", "months", "years", "at_once"})
RECIPIENTS = frozenset({"reporter", "denouncer", "person_reported", "handlers", "body", "told"})
EVERYWHERE = ("joined", "duplicate")


def check(book: Rulebook, others: Rules | None = None) -> Iterator[BadRulebook]:
    """Yield everything that is wrong with one rulebook, each with its line."""
    yield from _articles(book)
    yield from _overlaps(book, others)
    yield from _transition(book, others)
    yield from (_bad(book, "unknown_unit", term.unit) for term in book.terms.values() if term.unit not in UNITS)
    if not book.reference:
        yield from _names(book, others)
        yield from _graph(book)


def check_file(path: Path, others: Rules) -> list[BadRulebook]:
    """Check a file on its own against the shelf; what cannot even be read is the one thing wrong with it."""
    try:
        shelf_path = path.parent.parent if (path.parent.parent / "common").is_dir() else None
        book = read(path, shelf_path or Path(__file__).parent / "rulebooks")
    except BadRulebook as problem:
        return [problem]
    text = path.read_text(encoding="utf-8")
    if not unicodedata.is_normalized("NFC", text):
        bad = next(n for n, line in enumerate(text.splitlines(), 1) if not unicodedata.is_normalized("NFC", line))
        return [BadRulebook(file=path.name, line=bad, why="not_nfc", name="")]
    return list(check(book, others))


def locked(shelf: Path) -> list[BadRulebook]:
    """Compare each published file with its hash in LOCK; a published version never changes."""
    lines = (shelf / "LOCK").read_text(encoding="utf-8").splitlines()
    wrong = []
    for line in lines:
        digest, _, name = line.partition("  ")
        path = shelf / name
        if not path.is_file() or sha256(path.read_bytes()).hexdigest() != digest:
            wrong.append(BadRulebook(file=name, line=0, why="changed", name=name))
    return wrong


def _bad(book: Rulebook, why: str, name: str) -> BadRulebook:
    return BadRulebook(file=book.path.name if book.path else book.id, line=_line(book, name), why=why, name=name)


def _line(book: Rulebook, name: str) -> int:
    """Find the line in which a name first stands as a whole word."""
    if book.path is None:
        return 0
    word = re.compile(rf"(?<![\w]){re.escape(name)}(?![\w])")
    lines = book.path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if word.search(line)), 0)


def _names(book: Rulebook, others: Rules | None) -> Iterator[BadRulebook]:
    if book.first not in book.acts:
        yield _bad(book, "unknown_act", book.first)
    for rule in book.acts.values():
        yield from (_bad(book, "unknown_guard", name) for name in rule.needs if name not in GUARDS)
        yield from (_bad(book, "unknown_role", name) for name in rule.by if name not in ROLES)
        yield from (_bad(book, "unknown_stage", name) for name in rule.from_stages if name not in book.stages)
        yield from (_bad(book, "unknown_recipient", each.to) for each in rule.notices if not _recipient(each.to))
        yield from _steps(book, rule)
        yield from _questions(book, rule)
        yield from _targets(book, rule, others)
        if rule.adopts not in ("", NEWER, EARLIER):
            yield _bad(book, "unknown_migration", rule.adopts)
    yield from _conditions(book)


def _recipient(to: str) -> bool:
    return to in RECIPIENTS or (to.startswith("role:") and to[5:] in ROLES)


def _steps(book: Rulebook, rule: Rule) -> Iterator[BadRulebook]:
    named = {name for group in rule.after for name in group} | set(rule.not_after)
    yield from (_bad(book, "unknown_act", name) for name in sorted(named - set(book.acts)))


def _questions(book: Rulebook, rule: Rule) -> Iterator[BadRulebook]:
    for ask in rule.asks:
        if ask.kind not in KINDS:
            yield _bad(book, "unknown_kind", ask.kind)
        needs_choices = ask.kind in ("choice", "choices", "findings")
        if (needs_choices or ask.choices) and ask.choices not in book.choices:
            yield _bad(book, "unknown_choices", ask.choices or ask.name)
    if rule.act == book.first and rule.part not in {ask.name for ask in rule.asks}:
        yield _bad(book, "unknown_question", rule.part)


def _conditions(book: Rulebook) -> Iterator[BadRulebook]:
    """What a term or a form of publication depends on: questions, choices and numbers that exist."""
    choices = {ask.name: ask.choices for rule in book.acts.values() for ask in rule.asks if ask.choices}
    for term in book.terms.values():
        for name, values in (*term.when.items(), *term.unless.items()):
            if name not in choices:
                yield _bad(book, "unknown_question", name)
            elif unknown := set(values) - set(book.choices.get(choices[name], {})):
                yield _bad(book, "unknown_choices", min(unknown))
    known = set(book.choices.get("posting_form", {}))
    yield from (_bad(book, "unknown_posting", name) for name in sorted(known ^ set(book.postings)))
    for posting in book.postings.values():
        if posting.times and posting.times not in book.numbers:
            yield _bad(book, "unknown_posting", posting.times)


def _targets(book: Rulebook, rule: Rule, others: Rules | None) -> Iterator[BadRulebook]:
    """Terms and stages that an act leads to: in its own rulebook, or in the one that the case changes to."""
    targets = [book] if not rule.becomes else [each for each in others or () if each.procedure == rule.becomes]
    if rule.becomes and others is not None and not targets:
        yield _bad(book, "unknown_stage", rule.becomes)
    for target in targets:
        if rule.to and rule.to not in target.stages:
            yield _bad(book, "unknown_stage", rule.to)
        yield from (_bad(book, "unknown_term", name) for name in rule.starts if name not in target.terms)
    moved = {*rule.meets, *rule.drops, *rule.pauses, *rule.resumes, *rule.waits_for, *rule.extends}
    yield from (_bad(book, "unknown_term", name) for name in sorted(moved - set(book.terms)))


def _articles(book: Rulebook) -> Iterator[BadRulebook]:
    rows: list[tuple[str, Rule | Term | Number]] = [*book.acts.items(), *book.terms.items(), *book.numbers.items()]
    for name, row in rows:
        if not (row.source.strip() and row.fact.strip() and row.level.strip()):
            yield _bad(book, "no_article", name)
    for rule in book.acts.values():
        yield from (_bad(book, "no_article", each.message) for each in rule.notices if not each.source.strip())


def _graph(book: Rulebook) -> Iterator[BadRulebook]:
    ways = {key: {rule.to for rule in rules if rule.to and not rule.becomes} for key, rules in book.by_stage.items()}
    leaves = {key for key, rules in book.by_stage.items() if any(rule.becomes for rule in rules)}
    ends = {key for key, stage in book.stages.items() if stage.ends} | leaves
    for key, stage in book.stages.items():
        if not stage.ends and not (_reached(ways, key) - set(EVERYWHERE)) & (ends - {key} | leaves):
            yield _bad(book, "dead_end", key)
    starts = {rule.to for rule in book.acts.values() if not rule.from_stages}
    reached = starts.union(*(_reached(ways, start) for start in starts))
    yield from (_bad(book, "unreachable", key) for key in book.stages if key not in reached)
    yield from (_bad(book, "no_clock", key) for key in book.stages if not _clocked(book, key))


def _reached(ways: dict[str, set[str]], start: str) -> set[str]:
    found = {start}
    waiting = [start]
    while waiting:
        new = ways.get(waiting.pop(), set()) - found
        found |= new
        waiting.extend(new)
    return found


def _clocked(book: Rulebook, key: str) -> bool:
    """A stage has a clock when an act that it knows meets, ends or waits for one; otherwise it says why not."""
    stage = book.stages[key]
    watched = any(rule.meets or rule.waits_for for rule in book.by_stage[key])
    return stage.ends or bool(stage.waits) or watched


def _overlaps(book: Rulebook, others: Rules | None) -> Iterator[BadRulebook]:
    for other in others or ():
        if other.procedure == book.procedure and other.id != book.id and _overlap(book, other):
            yield _bad(book, "overlap", other.id)
        if other.id == book.id and other.sha256 != book.sha256:
            yield _bad(book, "overlap", other.id)


def _transition(book: Rulebook, others: Rules | None) -> Iterator[BadRulebook]:
    """A version that follows another one says what becomes of the cases that are open by it."""
    earlier = [each for each in others or () if each.procedure == book.procedure and each.in_force < book.in_force]
    if book.migrate is None:
        yield from (_bad(book, "no_transition", each.version) for each in earlier[-1:] if not each.reference)
        return
    if book.migrate.open_cases not in ("keep", "adopt", "favourable"):
        yield _bad(book, "unknown_migration", book.migrate.open_cases)
    if book.migrate.acts_before not in ("new", "favourable"):
        yield _bad(book, "unknown_migration", book.migrate.acts_before)


def _overlap(one: Rulebook, other: Rulebook) -> bool:
    """Two versions overlap when one starts on the other's first day, or before its stated end."""
    first, second = sorted((one, other), key=lambda book: book.in_force)
    if first.in_force == second.in_force:
        return True
    return first.until is not None and first.until >= second.in_force
