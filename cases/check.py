"""What is wrong with a rulebook: dead ends, unknown names, missing articles, overlapping dates, a changed file."""

import unicodedata
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from cases import compose, sources
from cases.answers import KINDS
from cases.articles import articles, bad, levels
from cases.bounds import bounds
from cases.errors import BadRulebook
from cases.guards import GUARDS
from cases.rulebook import SHELF, Rule, Rulebook, Rules, read
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
RECIPIENTS = frozenset({"reporter", "denouncer", "person_reported", "handlers", "body", "told", "unit", "addressees"})
ROWS = frozenset({"recommendations"})  # kinds of question that are answered in rows, each with an id
EVERYWHERE = ("joined", "duplicate")


def check(book: Rulebook, others: Rules | None = None) -> Iterator[BadRulebook]:
    """Yield everything that is wrong with one rulebook, each with its line."""
    yield from articles(book)
    yield from levels(book)
    yield from bounds(book)
    yield from _overlaps(book, others)
    yield from _transition(book, others)
    yield from (
        bad(book, "unknown_unit", term.unit, "terms", term.key)
        for term in book.terms.values()
        if term.unit not in UNITS
    )
    if not book.reference:
        yield from _names(book, others)
        yield from _graph(book)


def check_file(path: Path, others: Rules) -> list[BadRulebook]:
    """Check a file on its own against the shelf; what cannot even be read is the one thing wrong with it."""
    decomposed = _decomposed(path)
    if decomposed:
        return [BadRulebook(file=path.name, line=decomposed, why="not_nfc", name="")]
    try:
        shelf_path = path.parent.parent if (path.parent.parent / "common").is_dir() else None
        book = read(path, shelf_path or Path(__file__).parent / "rulebooks")
    except BadRulebook as problem:
        return [problem]
    return list(check(book, others))


def published(path: Path) -> list[BadRulebook]:
    """Say whether a file that lies on a shelf is the one that was published there, by the shelf's LOCK."""
    shelf = path.parent.parent
    if not (shelf / "LOCK").is_file():
        return []
    return [problem for problem in locked(shelf) if problem.facts["file"] == str(path.relative_to(shelf))]


def check_shelf(shelf: Path = SHELF) -> list[BadRulebook]:
    """Check every file of a shelf, its LOCK and its register of sources."""
    wrong = locked(shelf)
    try:
        rules = Rules.load(shelf)
        sources.read(shelf / "sources.toml")
    except BadRulebook as problem:
        return [*wrong, problem]
    files = [*shelf.glob("*/*.toml"), shelf / "sources.toml"]
    for file in sorted(files):
        line = _decomposed(file)
        wrong += [BadRulebook(file=file.name, line=line, why="not_nfc", name="")] if line else []
    return [*wrong, *(problem for book in rules for problem in check(book, rules))]


def _decomposed(path: Path) -> int:
    """Return the first line whose Vietnamese is not composed, or 0; what is no text at all is for the reader to say."""
    raw = path.read_bytes()
    if len(raw) > compose.LARGEST:
        return 0
    text = raw.decode("utf-8", errors="replace")
    if unicodedata.is_normalized("NFC", text):
        return 0
    lines = enumerate(text.splitlines(), 1)
    return next((number for number, line in lines if not unicodedata.is_normalized("NFC", line)), 1)


def locked(shelf: Path) -> list[BadRulebook]:
    """Compare each published file with its hash in LOCK; a published version never changes."""
    lines = (shelf / "LOCK").read_text(encoding="utf-8").splitlines()
    wrong = []
    known = set()
    for number, line in enumerate(lines, 1):
        digest, _, name = line.partition("  ")
        path = shelf / name
        known.add(path)
        if not path.is_file() or sha256(path.read_bytes()).hexdigest() != digest:
            wrong.append(BadRulebook(file=name, line=number, why="changed", name=name))
    files = sorted(set(shelf.glob("*/*.toml")) - known)
    return [
        *wrong,
        *(BadRulebook(file=str(f.relative_to(shelf)), line=1, why="not_in_lock", name=f.name) for f in files),
    ]


def _names(book: Rulebook, others: Rules | None) -> Iterator[BadRulebook]:
    if book.first not in book.acts:
        yield bad(book, "unknown_act", book.first)
    for rule in book.acts.values():
        named = [
            *(("unknown_guard", name) for name in rule.needs if name not in GUARDS),
            *(("unknown_role", name) for name in rule.by if name not in ROLES),
            *(("unknown_stage", name) for name in rule.from_stages if name not in book.stages),
            *(("unknown_recipient", each.to) for each in rule.notices if not _recipient(each.to)),
            *(("unknown_migration", rule.adopts) for _ in range(rule.adopts not in ("", NEWER, EARLIER))),
        ]
        yield from (bad(book, why, name, "acts", rule.act) for why, name in named)
        yield from _steps(book, rule)
        yield from _questions(book, rule)
        yield from _targets(book, rule, others)
    yield from _conditions(book)


def _recipient(to: str) -> bool:
    return to in RECIPIENTS or (to.startswith("role:") and to[5:] in ROLES)


def _steps(book: Rulebook, rule: Rule) -> Iterator[BadRulebook]:
    named = {name for group in rule.after for name in group} | set(rule.not_after)
    yield from (bad(book, "unknown_act", name, "acts", rule.act) for name in sorted(named - set(book.acts)))


def _questions(book: Rulebook, rule: Rule) -> Iterator[BadRulebook]:
    for ask in rule.asks:
        if ask.kind not in KINDS:
            yield bad(book, "unknown_kind", ask.kind, "acts", rule.act)
        needs_choices = ask.kind in ("choice", "choices", "findings")
        if (needs_choices or ask.choices) and ask.choices not in book.choices:
            yield bad(book, "unknown_choices", ask.choices or ask.name, "acts", rule.act)
    if rule.act == book.first and rule.part not in {ask.name for ask in rule.asks}:
        yield bad(book, "unknown_question", rule.part, "acts", rule.act)


def _conditions(book: Rulebook) -> Iterator[BadRulebook]:
    """What a term or a form of publication depends on: questions, choices and numbers that exist."""
    choices = {ask.name: ask.choices for rule in book.acts.values() for ask in rule.asks if ask.choices}
    for term in book.terms.values():
        for name, values in (*term.when.items(), *term.unless.items()):
            if name not in choices:
                yield bad(book, "unknown_question", name, "terms", term.key)
            elif strange := set(values) - set(book.choices.get(choices[name], {})):
                yield bad(book, "unknown_choices", min(strange), "terms", term.key)
    in_rows = {ask.name for rule in book.acts.values() for ask in rule.asks if ask.kind in ROWS}
    yield from (
        bad(book, "unknown_question", term.each, "terms", term.key)
        for term in book.terms.values()
        if term.each and term.each not in in_rows
    )
    known = set(book.choices.get("posting_form", {}))
    yield from (
        bad(book, "unknown_posting", name, "choices", "posting_form") for name in sorted(known - set(book.postings))
    )
    yield from (bad(book, "unknown_posting", name, "postings", name) for name in sorted(set(book.postings) - known))
    for key, posting in book.postings.items():
        if posting.times and posting.times not in book.numbers:
            yield bad(book, "unknown_posting", posting.times, "postings", key)


def _targets(book: Rulebook, rule: Rule, others: Rules | None) -> Iterator[BadRulebook]:
    """Terms and stages that an act leads to: in its own rulebook, or in the one that the case changes to."""
    living = (each for each in others or () if each.procedure == rule.becomes and not each.reference)
    targets = list(living) if rule.becomes else [book]
    if rule.becomes and others is not None and not targets:
        yield bad(book, "unknown_stage", rule.becomes, "acts", rule.act)
    for target in targets:
        if rule.to and rule.to not in target.stages:
            yield bad(book, "unknown_stage", rule.to, "acts", rule.act)
        unknown = (name for name in rule.starts if name not in target.terms)
        yield from (bad(book, "unknown_term", name, "acts", rule.act) for name in unknown)
    moved = {*rule.meets, *rule.drops, *rule.pauses, *rule.resumes, *rule.waits_for, *rule.extends}
    yield from (bad(book, "unknown_term", name, "acts", rule.act) for name in sorted(moved - set(book.terms)))


def _graph(book: Rulebook) -> Iterator[BadRulebook]:
    ways = {key: {rule.to for rule in rules if rule.to and not rule.becomes} for key, rules in book.by_stage.items()}
    leaves = {key for key, rules in book.by_stage.items() if any(rule.becomes for rule in rules)}
    ends = {key for key, stage in book.stages.items() if stage.ends} | leaves
    for key, stage in book.stages.items():
        if not stage.ends and not (_reached(ways, key) - set(EVERYWHERE)) & (ends - {key} | leaves):
            yield bad(book, "dead_end", key, "stages", key)
    starts = {rule.to for rule in book.acts.values() if not rule.from_stages}
    reached = starts.union(*(_reached(ways, start) for start in starts))
    yield from (bad(book, "unreachable", key, "stages", key) for key in book.stages if key not in reached)
    yield from (bad(book, "no_clock", key, "stages", key) for key in book.stages if not _clocked(book, key))


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
    """Versions of a procedure follow each other: no day with two of them, and none without one in between."""
    versions = [other for other in others or () if other.procedure == book.procedure and other.id != book.id]
    for other in versions:
        if _overlap(book, other):
            yield bad(book, "overlap", other.id, word="in_force")
    earlier = [other for other in versions if other.in_force < book.in_force]
    before = max(earlier, key=lambda other: other.in_force, default=None)
    if before and before.until and before.until + timedelta(days=1) < book.in_force:
        yield bad(book, "gap", before.id, word="in_force")
    yield from (bad(book, "overlap", each.id, word="version") for each in others or () if _other_text(book, each))


def _other_text(book: Rulebook, other: Rulebook) -> bool:
    return other.id == book.id and other.sha256 != book.sha256


def _transition(book: Rulebook, others: Rules | None) -> Iterator[BadRulebook]:
    """A version that follows another one says what becomes of the cases that are open by it."""
    versions = (each for each in others or () if each.procedure == book.procedure and each.in_force < book.in_force)
    before = max(versions, key=lambda each: each.in_force, default=None)
    if book.migrate is None:
        if before and not before.reference:
            yield bad(book, "no_transition", before.version, word="version")
        return
    if book.migrate.open_cases not in ("keep", "adopt", "favourable"):
        yield bad(book, "unknown_migration", book.migrate.open_cases, "migrate")
    if book.migrate.acts_before not in ("new", "favourable"):
        yield bad(book, "unknown_migration", book.migrate.acts_before, "migrate")


def _overlap(one: Rulebook, other: Rulebook) -> bool:
    """Two versions overlap when one starts on the other's first day, or before its stated end."""
    first, second = sorted((one, other), key=lambda book: book.in_force)
    if first.in_force == second.in_force:
        return True
    return first.until is not None and first.until >= second.in_force
