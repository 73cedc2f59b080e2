"""The words of the domain as frozen values; `case.after(fact)` is the only way to a new Case."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from cases.clocks import Calendar, Clock
from people.model import Actor, Body, Directory, Post

__all__ = [
    "Act",
    "Actor",
    "Allegation",
    "Body",
    "Case",
    "Directory",
    "Done",
    "Fact",
    "People",
    "Post",
    "Setting",
    "Text",
]

Answers = Mapping[str, Any]
WITHOUT_A_STEP = ("annul", "calendar")  # facts that take the case nowhere: an act taken back, a due day moved


@dataclass(frozen=True)
class Act:
    """What a person asks for. `on` is the day on the paper; `expected` the version of the case they saw."""

    id: str
    name: str
    case: str | None
    expected: int
    on: date
    answers: Answers = field(default_factory=dict)
    reason: str = ""
    basis: str = ""
    decided_by: str | None = None


@dataclass(frozen=True)
class Allegation:
    """What is said to have been done by whom: one value of the conclusion belongs to each (L25/2018 art. 35)."""

    id: str
    subject: str  # a person's or a body's id
    kind: str = "person"


@dataclass(frozen=True)
class Text:
    """Words that somebody wrote, and who may read them: internal, reporter, person_reported, public."""

    text: str
    audience: str


@dataclass(frozen=True)
class People:
    """Who has to do with the case. Reported persons and recused ones are kept out of it, whatever their role."""

    reported: tuple[str, ...] = ()
    handlers: tuple[str, ...] = ()
    recused: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fact:
    """What was decided, with everything that it changes; never altered afterwards."""

    id: str
    case: str
    seq: int
    act: str
    on: date
    recorded_at: datetime
    decided_by: str
    entered_by: str
    role: str
    decided_under: str  # the rulebook whose rule this was; sorting and annulling may leave it for another
    procedure: str
    rulebook: str
    from_stage: str | None
    stage: str
    round: int
    body: str
    people: People
    allegations: tuple[Allegation, ...]
    clocks: tuple[Clock, ...]
    source: str
    basis: str = ""
    reason: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    texts: dict[str, Text] = field(default_factory=dict)
    annuls: int | None = None
    options: dict[str, Any] = field(default_factory=dict)  # the body's own settings that were in force
    parent: str | None = None
    reported_in: str | None = None  # the case in which lies the report that this one grew from
    opens: tuple[str, ...] = ()
    received_on: date | None = None

    @property
    def rule(self) -> str:
        return f"{self.decided_under}#{self.act}"


@dataclass(frozen=True)
class Done:
    """A fact as later rules see it: no words, only what was done, when, and the answers that are data."""

    fact: str
    seq: int
    act: str
    on: date
    stage: str
    round: int
    by: str
    data: dict[str, Any] = field(default_factory=dict)
    annulled: bool = False


@dataclass(frozen=True)
class Case:
    """One procedure for some allegations, as it stands after its last fact."""

    id: str
    procedure: str
    rulebook: str
    stage: str
    body: str
    seq: int
    round: int
    received_on: date
    people: People = People()
    allegations: tuple[Allegation, ...] = ()
    clocks: tuple[Clock, ...] = ()
    history: tuple[Done, ...] = ()
    parent: str | None = None
    reported_in: str | None = None

    @classmethod
    def opened(cls, fact: Fact) -> "Case":
        """Return the case that its first fact makes."""
        blank = cls(
            fact.case,
            fact.procedure,
            fact.rulebook,
            fact.stage,
            fact.body,
            0,
            fact.round,
            fact.received_on or fact.on,
            parent=fact.parent,
            reported_in=fact.reported_in,
        )
        return blank.after(fact)

    def after(self, fact: Fact) -> "Case":
        """Return the case as it stands after `fact`."""
        done = Done(fact.id, fact.seq, fact.act, fact.on, fact.stage, fact.round, fact.decided_by, fact.data)
        history = tuple(replace(past, annulled=True) if past.seq == fact.annuls else past for past in self.history)
        return replace(
            self,
            procedure=fact.procedure,
            rulebook=fact.rulebook,
            stage=fact.stage,
            body=fact.body,
            seq=fact.seq,
            round=fact.round,
            people=fact.people,
            allegations=fact.allegations,
            clocks=fact.clocks,
            history=(*history, done),
            received_on=fact.received_on or self.received_on,
        )

    def done(self, *acts: str) -> Done | None:
        """Return the last time one of these acts was done in this round, or None."""
        standing = (past for past in reversed(self.history) if past.act in acts and not past.annulled)
        return next((past for past in standing if past.round == self.round), None)

    def clock(self, term: str) -> Clock | None:
        """Return the open clock of this term; if none is open, the last one."""
        clocks = [clock for clock in self.clocks if clock.term == term]
        return next((clock for clock in clocks if clock.open), clocks[-1] if clocks else None)

    @property
    def answered(self) -> Answers:
        """Return the last standing answer to each question, whichever act asked it."""
        return {name: value for past in self.history if not past.annulled for name, value in past.data.items()}

    @property
    def here_since(self) -> date:
        """Return the day on the paper by which the case came to the stage in which it stands."""
        day = self.received_on
        for past in reversed(self.history):
            if past.annulled or past.act in WITHOUT_A_STEP:
                continue
            if (past.stage, past.round) != (self.stage, self.round):
                break
            day = past.on
        return day

    def in_effect(self, term: str, on: date) -> bool:
        """Say whether what this term measures still has its effect on a day, though the case be closed (T4-11)."""
        clock = self.clock(term)
        return clock is not None and clock.open and clock.start <= on <= clock.due

    @property
    def due(self) -> date | None:
        """Return the earliest day by which something is owed."""
        days = [clock.due for clock in self.clocks if clock.state == "running" and not clock.least]
        return min(days, default=None)


@dataclass(frozen=True)
class Setting:
    """The world around a decision: the day it is, the calendar, who works where, the body's own settings."""

    now: datetime
    today: date
    calendar: Calendar
    directory: Directory = field(default_factory=Directory)
    options: Mapping[str, Any] = field(default_factory=dict)
    earlier: Case | None = None  # the case before the fact to be annulled
    tally: Mapping[str, int] | None = None  # the opened ballot box

    def of(self, body: str) -> "Setting":
        """Return the world of one body: the numbers that it has set for itself before those of the office (T7-04)."""
        own = self.options.get("bodies", {}).get(body, {})
        return replace(self, options={**self.options, **own}) if own else self
