"""The rows of a rulebook as frozen values: terms, stages, questions, notices, acts, numbers, forms of publication."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Conditions = Mapping[str, tuple[str, ...]]  # question → the answers for which something holds


@dataclass(frozen=True)
class Term:
    """A time limit. `start` names what begins it: on (the day of the act), received, or act:NAME (that act's day).

    `setting` names the body's own option that replaces `amount` where the law gives no number. It begins only
    where every question of `when` and none of `unless` was answered so. `outlives`: it runs on when the case closes.
    `each` names a question answered in rows: one clock a row, whose own answers `start` may name (decision 0011).
    """

    key: str
    label: str
    amount: int
    unit: str
    source: str
    fact: str
    level: str
    start: str = "on"
    least: bool = False
    setting: str = ""
    total: bool = False  # an extension up to this amount in all, not by it
    label_en: str = ""
    when: Conditions = field(default_factory=dict)
    unless: Conditions = field(default_factory=dict)
    outlives: bool = False
    each: str = ""
    quote: str = ""  # the article's own words, shortly

    def __post_init__(self) -> None:
        if self.unit == "at_once" and self.amount:
            raise ValueError(f"{self.key}: at_once, and yet {self.amount}")

    def applies(self, given: Mapping[str, Any]) -> bool:
        """Say whether this term begins for these answers."""
        wanted = all(_among(given.get(name), values) for name, values in self.when.items())
        return wanted and not any(_among(given.get(name), values) for name, values in self.unless.items())


def _among(answer: Any, values: tuple[str, ...]) -> bool:
    return bool(set(values).intersection(answer if isinstance(answer, list | tuple) else (answer,)))


@dataclass(frozen=True)
class Posting:
    """A form of publication: whether something stays to be seen (`here`: on our own pages), or how often it is said."""

    stays: bool = False
    here: bool = False
    times: str = ""  # the number that says how many times in a row


@dataclass(frozen=True)
class Stage:
    """A place on the path. `flow` is the Prefect flow of the facts made here; `ends` says that nothing more is owed.

    `aside`: a case comes here only when it leaves its main path; what is still owed here is owed all the same.
    """

    key: str
    label: str
    label_en: str
    flow: str
    public: str = ""
    public_en: str = ""
    ends: bool = False
    aside: bool = False
    waits: str = ""  # why a stage needs no clock, where it has none


@dataclass(frozen=True)
class Field:
    """One question of an act's form. `into` names the part of the case that the answer becomes."""

    name: str
    label: str
    kind: str
    audience: str = "internal"
    choices: str = ""
    required: bool = True
    into: str = ""
    label_en: str = ""


@dataclass(frozen=True)
class NoticeRule:
    """Who is told of an act, by which message, on what article."""

    to: str
    message: str
    source: str


@dataclass(frozen=True)
class Rule:
    """One lawful act: from which stages, by whom, after what, by which article, and what follows from it."""

    act: str
    label: str
    label_en: str
    from_stages: tuple[str, ...]
    by: tuple[str, ...]
    source: str
    fact: str
    level: str
    to: str = ""
    asks: tuple[Field, ...] = ()
    after: tuple[tuple[str, ...], ...] = ()
    not_after: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    meets: tuple[str, ...] = ()
    drops: tuple[str, ...] = ()
    pauses: tuple[str, ...] = ()
    resumes: tuple[str, ...] = ()
    extends: tuple[str, ...] = ()  # pairs: the term, and the one that says how far; the pair whose clock runs counts
    waits_for: tuple[str, ...] = ()
    notices: tuple[NoticeRule, ...] = ()
    papers: tuple[str, ...] = ()
    publishes: str = ""
    opens: str = ""
    becomes: str = ""
    part: str = "part"  # of a first act: the question that takes the words by which another case opened this one
    reporter_follows: bool = False  # the reporter of this case is the reporter of the one that it opens
    new_round: bool = False
    counts: bool = False
    aside: bool = False  # lawful only on a ground of its own: nobody waits for it, no path shows it
    each: str = ""  # the question that names one of several persons: what is met is met when it was done for each
    moves: bool = False  # the case goes to the body that the act names
    receives: bool = False  # the body's terms run from here: it has received the report only now
    forgets: bool = False  # nobody stays named as reported; they are still kept out of the case
    adopts: str = ""  # the case goes on by another version of its procedure: newer, or that of the day of the act
    quote: str = ""


@dataclass(frozen=True)
class Number:
    """A number of the law that a guard needs; `setting` names the body's own option where the law gives none."""

    label: str
    label_en: str
    value: int
    source: str
    fact: str
    level: str
    setting: str = ""
    quote: str = ""

    def __post_init__(self) -> None:
        if self.setting and self.value:
            raise ValueError(f"{self.label}: set by the body, and yet {self.value}")


@dataclass(frozen=True)
class EarlierActs:
    """Since when a text that this version carries has bound acts, for those of whom every question was answered so.

    A version may hold a text that is older than it: what was in force before is then kept for reference only, and an
    act of those days is judged by this version (section 4a).
    """

    since: date
    source: str
    fact: str
    level: str
    when: Conditions = field(default_factory=dict)

    def reaches(self, day: date, given: Mapping[str, Any]) -> bool:
        return self.since <= day and all(_among(given.get(name), values) for name, values in self.when.items())


@dataclass(frozen=True)
class Migration:
    """What a new version does to what came before it.

    `open_cases`: keep (they finish by their own version), adopt (they go on by this one), favourable (by this one where
    that is more favourable). `acts_before`, of a case opened under it about an act done before it: new (this version
    all the same), favourable (the version of the day of the act where that is more favourable).
    """

    open_cases: str
    source: str
    fact: str
    level: str
    acts_before: str = "new"
    why: str = ""
