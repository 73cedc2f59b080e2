"""What a supervisor may want to ask about: acts out of order, one person on both sides of a decision. Pure.

A finding is a question, never a verdict: the law knows reasons that no list knows. Acts that were annulled, and the
annulling ones, are asked about only where the stages do not follow one another.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from cases import words
from cases.moved import ACT as MOVED

# What must have been done before an act, in the same round; one of them is enough.
NEEDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "feedback": {"publish_answer": ("answer",)},
    "denunciation": {
        act: ("conclude",) for act in ("send_conclusion", "handle", "clear", "open_discipline", "publish")
    },
    "discipline": {"decide_discipline": ("recommend", "report_meeting", "skip_council", "skip_meeting")},
    "discipline_appeal": {"send_second": ("decide_second",)},
    "inspection": {act: ("conclude",) for act in ("send_conclusion", "publish", "open_discipline")},
    "supervision": {act: ("conclude_supervision",) for act in ("publish", "close")},
    "party_inspection": {act: ("conclude",) for act in ("send_conclusion", "follow_up", "open_party_discipline")},
    "party_discipline": {
        "announce_decision": ("count_organisation_ballot",),
        "decide_above": ("count_deciding_ballot", "propose_above"),
    },
    "correction": {"publish": ("approve_statement",)},
    "protection": {"end_measures": ("order_measures",)},
}
# Who prepares a decision and who takes it.
PAIRS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "denunciation": {"conclude": ("report_verification",)},
    "discipline": {"decide_discipline": ("recommend", "report_meeting")},
    "inspection": {"conclude": ("report_inspection", "submit_draft")},
    "supervision": {"confirm_recommendation": ("report_recommendation",)},
    "party_inspection": {"conclude": ("report_check",)},
    "party_discipline": {"decide_above": ("propose_above",)},
    "correction": {"approve_statement": ("draft_statement",)},
    "directive_duty": {"approve_plan": ("draft_plan",), "confirm_done": ("sign_report",)},
}

SENTENCES: Mapping[str, tuple[str, str]] = {
    "nothing_before": (
        "Việc số {n} ({act}) được ghi khi cùng vòng ấy chưa có việc nào trong số: {other}. Căn cứ là gì?",
        "Act {n} ({act}) was recorded while its round had none of: {other}. What was it based on?",
    ),
    "earlier_day": (
        "Việc số {n} ({act}) mang ngày {day}, trước ngày {other_day} của việc số {m} ({other}). Vì sao?",
        "Act {n} ({act}) bears the day {day}, before {other_day} of act {m} ({other}). Why?",
    ),
    "same_person": (
        "Việc số {m} ({other}) và việc số {n} ({act}) do cùng một người quyết định. Có được phép không?",
        "Act {m} ({other}) and act {n} ({act}) were decided by the same person. Was that allowed?",
    ),
    "stages_apart": (
        "Việc số {n} ({act}) bắt đầu từ một chặng khác với chặng mà việc số {m} ({other}) để lại. Vì sao?",
        "Act {n} ({act}) begins at another stage than the one where act {m} ({other}) left the case. Why?",
    ),
    "before_its_stage": (
        "Việc số {n} ({act}) mang ngày {day}, khi hồ sơ chưa đến chặng ấy (đến ngày {other_day}, việc số {m}). Vì sao?",
        "Act {n} ({act}) bears the day {day}, when the case had not reached that stage ({other_day}, act {m}). Why?",
    ),
    "recorded_backwards": (
        "Việc số {n} ({act}) được ghi vào lúc sớm hơn việc đứng trước nó, số {m} ({other}). Đồng hồ máy có đúng không?",
        "Act {n} ({act}) was recorded at a moment before act {m} ({other}), the one ahead of it. Was the clock right?",
    ),
}


@dataclass(frozen=True)
class Seen:
    """One fact as its entry and its payload show it; what only an erased payload knew is None.

    `who` decided it, under a name of this case; `rule` is `<rulebook>#<act>`.
    """

    seq: int
    rule: str
    origin: str
    stage: str
    who: str
    on: date | None = None
    at: datetime | None = None
    round: int | None = None
    annuls: int | None = None

    @property
    def act(self) -> str:
        return self.rule.partition("#")[2]

    @property
    def procedure(self) -> str:
        return self.rule.partition("@")[0]


@dataclass(frozen=True)
class Finding:
    """A question about one act, and the other act that raises it; `needs` names what was looked for in vain."""

    code: str
    about: Seen
    other: Seen | None = None
    needs: tuple[str, ...] = ()

    def sentence(self, language: str = "vi") -> str:
        """Say it as a question."""
        told = self.other.act if self.other else ""
        names = [words.act(act, language, self.about.rule.partition("#")[0]) for act in self.needs or (told,)]
        text = SENTENCES[self.code][language == "en"]
        return text.format(
            n=self.about.seq,
            m=self.other.seq if self.other else "",
            act=words.act(self.about.act, language, self.about.rule.partition("#")[0]),
            other=", ".join(names),
            day=_said(self.about.on),
            other_day=_said(self.other.on if self.other else None),
        )


def _said(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""


def findings(facts: Iterable[Seen]) -> list[Finding]:
    """Return every question about the facts of one case, in their order."""
    every = sorted(facts, key=lambda each: each.seq)
    undone = {each.annuls for each in every if each.annuls}
    standing = [each for each in every if each.seq not in undone and not each.annuls and each.act != MOVED]
    asked = [*_apart(every), *_backwards(every), *_before_its_stage(standing)]
    for place, each in enumerate(standing):
        before = [past for past in standing[:place] if past.round == each.round]
        asked += [*_unfounded(each, before), *_same(each, before)]
    said = {each.about.seq for each in asked if each.code == "earlier_day"}  # the same day, asked about already
    asked = [each for each in asked if each.code != "before_its_stage" or each.about.seq not in said]
    return sorted(asked, key=lambda each: each.about.seq)


def _apart(every: Sequence[Seen]) -> Iterator[Finding]:
    """Each fact begins where the one before it ended, an annulment too."""
    for before, each in pairwise(every):
        if each.origin != before.stage:
            yield Finding("stages_apart", each, before)


def _backwards(every: Sequence[Seen]) -> Iterator[Finding]:
    for before, each in pairwise(every):
        if before.at and each.at and each.at < before.at:
            yield Finding("recorded_backwards", each, before)


def _before_its_stage(standing: Sequence[Seen]) -> Iterator[Finding]:
    """An act bears no day before that of the act which brought the case to the stage where it was taken."""
    brought: Seen | None = None
    for each in standing:
        if brought and brought.on and each.on and each.on < brought.on:
            yield Finding("before_its_stage", each, brought)
        if each.stage != each.origin:
            brought = each


def _unfounded(each: Seen, before: Sequence[Seen]) -> Iterator[Finding]:
    """A decision follows the conclusion that it rests on: in the record, and by the days on the papers."""
    needs = NEEDS.get(each.procedure, {}).get(each.act, ())
    if not needs or each.round is None:
        return
    found = [past for past in before if past.act in needs]
    if not found:
        yield Finding("nothing_before", each, None, needs)
    elif (last := found[-1]).on and each.on and each.on < last.on:
        yield Finding("earlier_day", each, last)


def _same(each: Seen, before: Sequence[Seen]) -> Iterator[Finding]:
    """Whoever prepares a decision is somebody else than whoever takes it."""
    prepared = PAIRS.get(each.procedure, {}).get(each.act, ())
    last = next((past for past in reversed(before) if past.act in prepared), None)
    if last is not None and last.who == each.who:
        yield Finding("same_person", each, last)
