"""The law as dated data: read a rulebook, pick the one in force on a day. `check.py` says what is wrong with one."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import MISSING, dataclass, field, fields
from datetime import date
from functools import cache, cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from cases import compose
from cases.errors import BadRulebook
from cases.lines import Lines
from cases.rows import Conditions, EarlierActs, Field, Migration, NoticeRule, Number, Posting, Rule, Stage, Term

__all__ = [
    "Field",
    "Migration",
    "NoticeRule",
    "Number",
    "Posting",
    "Rule",
    "Rulebook",
    "Rules",
    "Stage",
    "Term",
    "read",
    "shelf",
]

Row = TypeVar("Row")
SHELF = Path(__file__).parent / "rulebooks"
ORDER = (
    "intake",
    "feedback",
    "denunciation",
    "protection",
    "discipline",
    "discipline_appeal",
    "inspection",
    "supervision",
    "party_inspection",
    "party_discipline",
    "directive_duty",
    "correction",
)


@dataclass(frozen=True)
class Rulebook:
    """One version of one procedure: a graph that is pinned, compared and hashed as one thing.

    A `reference` holds the numbers of a text that no case follows any more: it has no acts. `migrate` says what this
    version does to cases that were open when it came.
    """

    procedure: str
    version: str
    label: str
    label_en: str
    in_force: date
    source: str
    first: str
    stages: Mapping[str, Stage]
    acts: Mapping[str, Rule]
    terms: Mapping[str, Term]
    numbers: Mapping[str, Number] = field(default_factory=dict)
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    postings: Mapping[str, Posting] = field(default_factory=dict)
    until: date | None = None
    standalone: bool = True
    reference: bool = False
    amends: str = ""
    migrate: Migration | None = None
    earlier_acts: EarlierActs | None = None
    sha256: str = ""
    path: Path | None = None

    @property
    def id(self) -> str:
        return f"{self.procedure}@{self.version}"

    @cached_property
    def by_stage(self) -> Mapping[str, tuple[Rule, ...]]:
        """Return the acts that each stage knows, in the order of the file."""
        return {key: tuple(rule for rule in self.acts.values() if key in rule.from_stages) for key in self.stages}

    def stages_of(self, act: str) -> tuple[str, ...]:
        return self.acts[act].from_stages


def read(path: Path, shelf: Path | None = None) -> Rulebook:
    """Read one rulebook, whole: what it amends and the common acts with it. Raises BadRulebook with line and reason."""
    shelf = shelf or path.parent.parent
    try:
        return _build(*compose.whole(path, shelf), path, shelf)
    except BadRulebook as problem:
        raise BadRulebook(**problem.facts | {"line": _line_of(problem, path)}) from problem
    except Misshapen as problem:
        line = Lines(path.read_text(encoding="utf-8")).of(problem.part, problem.key, problem.item)
        raise BadRulebook(file=path.name, line=line, why="wrong_shape", name=str(problem)) from problem
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        name = str(problem).strip("'\"")
        raise BadRulebook(file=path.name, line=1, why="wrong_shape", name=name) from problem


BRINGS_IN = {"no_such_version": "amends", "no_such_row": "without", "no_such_include": "includes"}


def _line_of(problem: BadRulebook, path: Path) -> int:
    """Return the line of a problem that was noticed where lines are not known any more."""
    line, why, name = int(str(problem.facts["line"])), str(problem.facts["why"]), str(problem.facts["name"])
    if line or why == "too_large":
        return line or 1
    lines = Lines(path.read_text(encoding="utf-8"))
    if why == "act_twice":
        return lines.of("acts", name, name, nth=1)
    return lines.of("head", word=BRINGS_IN[why]) if why in BRINGS_IN else max(len(lines.all), 1)


class Misshapen(ValueError):
    """A row lacks an item, or has one of a wrong type or name. `part` and `key` say which row, `item` what in it."""

    def __init__(self, words: str, item: str, part: str = "head", key: str = "") -> None:
        super().__init__(words)
        self.item, self.part, self.key = item, part, key


HEAD = ("procedure", "version", "label", "label_en", "in_force", "source")


def _build(table: dict[str, Any], raw: bytes, path: Path, shelf: Path) -> Rulebook:
    reference = table.get("reference", False)
    common = compose.common("" if reference else table.get("includes", ""), shelf, path.name)
    both = {part: common.get(part, {}) | table.get(part, {}) for part in compose.ROWS}
    stages = {key: _row("stages", key, Stage, row | {"key": key}) for key, row in both["stages"].items()}
    return Rulebook(
        **_head(table, reference),
        stages={} if reference else stages,
        acts={} if reference else _acts([*table.get("acts", ()), *common.get("acts", ())], stages, path.name),
        terms={key: _row("terms", key, Term, row | {"key": key}) for key, row in both["terms"].items()},
        numbers={key: _row("numbers", key, Number, row) for key, row in both["numbers"].items()},
        choices=both["choices"],
        postings={key: _row("postings", key, Posting, row) for key, row in both["postings"].items()},
        until=table.get("until"),
        standalone=table.get("standalone", True),
        reference=reference,
        amends=table.get("amends", ""),
        migrate=_row("migrate", "", Migration, table["migrate"]) if "migrate" in table else None,
        earlier_acts=_row("earlier_acts", "", EarlierActs, table["earlier_acts"]) if "earlier_acts" in table else None,
        sha256=sha256(raw + common["raw"]).hexdigest(),
        path=path,
    )


def _head(table: dict[str, Any], reference: bool) -> dict[str, Any]:
    """Return what stands at the top of the file; a text kept for reference has no first act."""
    head: dict[str, Any] = {"first": ""} if reference else {}
    for key in HEAD if reference else (*HEAD, "first"):
        wanted = date if key == "in_force" else str
        if type(table.get(key)) is not wanted:
            raise Misshapen(f"{key} = {table[key]!r}" if key in table else key, key)
        head[key] = table[key]
    if type(table.get("until", date.min)) is not date:
        raise Misshapen(f"until = {table['until']!r}", "until")
    return head


def _row(part: str, key: str, kind: type[Row], row: Mapping[str, Any]) -> Row:
    """Build one row; what is wrong with it is told with its place."""
    try:
        return _make(kind, **row)
    except ValueError as problem:
        raise Misshapen(str(problem), getattr(problem, "item", ""), part, key) from problem


def _acts(rows: list[dict[str, Any]], stages: Mapping[str, Stage], file: str) -> dict[str, Rule]:
    acts: dict[str, Rule] = {}
    for row in rows:
        act = row.get("act", "")
        if act in acts:
            raise BadRulebook(file=file, line=0, why="act_twice", name=act)
        try:
            acts[act] = _rule(row, stages)
        except ValueError as problem:
            raise Misshapen(str(problem), getattr(problem, "item", ""), "acts", act) from problem
    return acts


def _rule(row: dict[str, Any], stages: Mapping[str, Stage]) -> Rule:
    row = dict(row)
    named = row.get("from")
    if named not in ("*", "any") and not (isinstance(named, list) and all(isinstance(each, str) for each in named)):
        raise Misshapen("Rule.from", "from")
    where = row.pop("from")
    open_stages = tuple(key for key, stage in stages.items() if not stage.ends)
    row["from_stages"] = {"*": open_stages, "any": tuple(stages)}.get(where, where) if isinstance(where, str) else where
    row["asks"] = tuple(_make(Field, **ask) for ask in row.get("asks", ()))
    row["notices"] = tuple(_make(NoticeRule, **notice) for notice in row.get("notices", ()))
    row["after"] = tuple((each,) if isinstance(each, str) else tuple(each) for each in row.get("after", ()))
    return _make(Rule, **row)


def _make(kind: type[Row], /, **row: Any) -> Row:
    """Build one row; an unknown, a missing or a wrongly typed key is refused by name."""
    known = {each.name: each for each in fields(kind)}  # type: ignore[arg-type]
    for name in row:
        if name not in known:
            raise Misshapen(f"{kind.__name__}.{name}?", name)
    for name, each in known.items():
        if name not in row and each.default is MISSING and each.default_factory is MISSING:
            raise Misshapen(f"{kind.__name__}.{name} missing in {row.get('act') or row.get('key') or row}", name)
    return kind(**{name: _typed(kind, known[name].type, name, value) for name, value in row.items()})


SCALARS = (int, str, bool, date)


def _typed(kind: type, wanted: Any, name: str, value: Any) -> Any:
    if wanted == Conditions:
        if not isinstance(value, dict) or not all(isinstance(answers, list) for answers in value.values()):
            raise Misshapen(f"{kind.__name__}.{name} = {value!r}", name)
        return {question: tuple(answers) for question, answers in value.items()}
    if isinstance(value, list):
        value = tuple(value)
    words = wanted != tuple[str, ...] or (isinstance(value, tuple) and all(isinstance(each, str) for each in value))
    if not words or (wanted in SCALARS and type(value) is not wanted):
        raise Misshapen(f"{kind.__name__}.{name} = {value!r}", name)
    if wanted not in SCALARS and not isinstance(value, tuple):
        raise Misshapen(f"{kind.__name__}.{name} = {value!r}", name)
    return value


class Rules:
    """All rulebooks of a shelf: by id, and by procedure and day."""

    def __init__(self, books: Mapping[str, Rulebook]) -> None:
        self._books = books

    @classmethod
    def load(cls, shelf: Path = SHELF) -> "Rules":
        files = sorted(file for file in shelf.glob("*/*.toml") if file.parent.name != "common")
        books = [read(file, shelf) for file in files]
        return cls({book.id: book for book in books})

    def __getitem__(self, book: str) -> Rulebook:
        return self._books[book]

    def __iter__(self) -> Iterator[Rulebook]:
        return iter(self._books.values())

    def in_force(self, procedure: str, on: date) -> Rulebook:
        """Pick the version in force on a day; a day before the law existed is refused, naming the first version."""
        versions = sorted((book for book in self if book.procedure == procedure), key=lambda book: book.in_force)
        fitting = [book for book in versions if book.in_force <= on and (book.until is None or on <= book.until)]
        if not fitting:
            first = versions[0].in_force if versions else None
            raise BadRulebook(file=procedure, line=0, why="no_version", name=procedure, on=on, first=first)
        return fitting[-1]

    def opens(self, procedure: str, on: date) -> Rulebook:
        """Pick the version by which a case opens on a day; a text kept for reference opens none (KC-13)."""
        book = self.in_force(procedure, on)
        if book.reference:
            first = min(each.in_force for each in self if each.procedure == procedure and not each.reference)
            raise BadRulebook(file=book.id, line=0, why="reference_only", name=procedure, on=on, first=first)
        return book

    def of_the_act(self, procedure: str, day: date, answered: Mapping[str, Any]) -> Rulebook:
        """Pick the version that judges an act of a day: in force then, or the first whose text reaches so far back."""
        book = self.in_force(procedure, day)
        reaching = (each for each in self if each.procedure == procedure and each.earlier_acts and book.reference)
        fitting = [each for each in reaching if each.earlier_acts and each.earlier_acts.reaches(day, answered)]
        return min(fitting, key=lambda each: each.in_force, default=book)

    def current(self, on: date) -> list[Rulebook]:
        """Return, of each procedure that is open on a day, the version by which a case opens."""
        books = []
        for procedure in self.procedures():
            with suppress(BadRulebook):
                books.append(self.opens(procedure, on))
        return books

    def procedures(self) -> list[str]:
        """Return the names of all procedures in the order in which people look for them."""
        names = {book.procedure for book in self}
        return sorted(names, key=lambda name: (ORDER.index(name) if name in ORDER else len(ORDER), name))


@cache
def shelf() -> Rules:
    """Return the rulebooks that come with this version of the product, read once."""
    return Rules.load()
