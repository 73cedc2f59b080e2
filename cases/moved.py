"""What a changed calendar does to a case: one fact a clock that moves, decided from the case and the calendar. Pure.

Nobody acts in the case: days off and make-up days are announced (W-10), and the engine counts again.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from cases.clocks import Clock, library
from cases.model import Case, Fact, Setting
from cases.rows import NoticeRule, Rule
from cases.rulebook import Rules

ACT = "calendar"
FLOW = "calendar"
SOURCE = "Bộ luật Lao động 45/2019, Điều 112 khoản 3"
TOLD = ("handlers", "role:clerk", "reporter:mail")
RULE = Rule(
    act=ACT,
    label="Hạn dời theo lịch nghỉ mới",
    label_en="Due day moved by a new calendar",
    from_stages=(),
    by=("administrator",),
    source=SOURCE,
    fact="W-10",
    level="A",
    notices=tuple(NoticeRule(to, "due_moved", "Quy tắc hệ thống KC-35") for to in TOLD),
)


def rule_of(rules: Rules, fact: Fact) -> Rule:
    """Return the rule by which a fact was made; that of a moved clock stands in no rulebook."""
    return RULE if fact.act == ACT else rules[fact.decided_under].acts[fact.act]


def moving(case: Case, setting: Setting) -> Iterator[tuple[int, Clock]]:
    """Yield each clock that ends on another day by this calendar, with its place. A paused one waits for its end."""
    for place, clock in enumerate(case.clocks):
        if clock.state == "running":
            now = clock.computed(setting.calendar)
            if now.due != clock.due:
                yield place, now


def moved(case: Case, place: int, now: Clock, fact_id: str, setting: Setting) -> Fact:
    """Return the fact that moves the clock at `place` to the day on which it ends by this calendar."""
    was = case.clocks[place]
    clocks = _with(case.clocks, place, now)
    return Fact(
        id=fact_id,
        case=case.id,
        seq=case.seq + 1,
        act=ACT,
        on=setting.today,
        recorded_at=setting.now,
        decided_by=ACT,
        entered_by=ACT,
        role="administrator",
        decided_under=case.rulebook,
        procedure=case.procedure,
        rulebook=case.rulebook,
        from_stage=case.stage,
        stage=case.stage,
        round=case.round,
        body=case.body,
        people=case.people,
        allegations=case.allegations,
        clocks=clocks,
        source=SOURCE,
        basis=_notice(now, setting),
        data={ACT: {"place": place, "term": was.term, "was": was.due.isoformat(), "now": now.due.isoformat()}},
        options=options(clocks, setting),
    )


def _with(clocks: tuple[Clock, ...], place: int, clock: Clock) -> tuple[Clock, ...]:
    return (*clocks[:place], clock, *clocks[place + 1 :])


def _notice(clock: Clock, setting: Setting) -> str:
    """Name the notices of the years that decided."""
    numbers = (setting.calendar.notices.get(year) for year in clock.years)
    return "; ".join(dict.fromkeys(number for number in numbers if number)) or SOURCE


def recounted(clocks: tuple[Clock, ...], setting: Setting) -> tuple[Clock, ...]:
    """Count running clocks again: what an annulment brings back may come from before a change of the calendar."""
    return tuple(clock.computed(setting.calendar) if clock.state == "running" else clock for clock in clocks)


def options(clocks: tuple[Clock, ...], setting: Setting) -> dict[str, Any]:
    """What a fact keeps of the settings and the calendar it was decided with, so that it can be decided again.

    Where a running term rests on a year without a notice, that is also the release of the library: the next one may
    know other days.
    """
    calendar = setting.calendar
    kept = {name: value for name, value in setting.options.items() if name not in ("calendar", "library")}
    kept["switches"] = list(kept.get("switches", ()))
    if not calendar.guesses:
        return kept
    rests = any(year not in calendar.notices for clock in clocks if clock.open for year in clock.years)
    return {**kept, "calendar": calendar.version, **({"library": library()} if rests else {})}


def without_the_library(fact: Fact) -> Fact:
    """Return a fact without what the library decided, for whoever has another release of it."""
    clocks = tuple(replace(clock, due=clock.start, skipped=()) for clock in fact.clocks)
    kept = {name: value for name, value in fact.options.items() if name != "library"}
    data = {name: value for name, value in fact.data.items() if name != ACT}
    return replace(fact, clocks=clocks, options=kept, data=data)


def again(before: Case, fact: Fact, setting: Setting) -> Fact:
    """Decide a moved clock again from the record."""
    place = fact.data[ACT]["place"]
    now = before.clocks[place].computed(setting.calendar)
    return replace(moved(before, place, now, fact.id, setting), opens=fact.opens)
