"""Guards of inspection and supervision: the plan, the team, the unit's hearing, the superior's opinion, the reports."""

from datetime import date

from cases.clocks import Clock
from cases.guards.base import Question, guard
from cases.model import Case

DURATION = ("duration", "duration_government")
SIGNING = ("sign", "sign_government")


@guard
def ground_is_the_plan(q: Question) -> str | None:
    """KC-23: only what is planned enters the plan and is published with it; a surprise check never is."""
    return None if q.case.answered.get("ground") == "plan" else "not_on_the_plan"


@guard
def body_inspects(q: Question) -> str | None:
    """T5-20, T5-28: an inspectorate decides an inspection; other bodies check within their own field."""
    body = q.setting.directory.bodies.get(q.case.body)
    return None if body is not None and body.kind == "inspectorate" else "not_an_inspectorate"


@guard
def plan_is_approved(q: Question) -> str | None:
    planned = q.case.answered.get("ground") == "plan"
    return "plan_not_approved" if planned and not q.case.done("approve_plan") else None


@guard
def surprise_only_on_signs(q: Question) -> str | None:
    """KC-23: what stands in a published plan surprises nobody."""
    return "planned_is_no_surprise" if q.answer("surprise") and q.case.answered.get("ground") == "plan" else None


@guard
def inspection_team_large_enough(q: Question) -> str | None:
    """T5-29: the law's number was not read, so the body confirms it; until then no team is set up."""
    team = q.answer("team")
    if team is None:
        return None
    least = q.confirmed("team_size")
    if least is None:
        return "team_size_unconfirmed"
    return "inspection_team_too_small" if len(set(team)) < least else None


@guard
def team_outside_the_unit(q: Question) -> str | None:
    """Nobody inspects the unit where they work or that a relative heads, nor one below it."""
    unit, who = q.answer("subject") or q.case.answered.get("subject"), q.setting.directory
    if unit is None:
        return None
    below = {body for body in who.bodies if unit in (body, *who.above(body))}
    near = frozenset[str]().union(*(who.kin(head) for head in who.heads(unit)))
    inside = {person for person, post in who.posts.items() if post.body in below}
    return "team_from_the_unit" if set(q.answer("team") or ()) & (inside | near) else None


@guard
def not_ones_own_unit(q: Question) -> str | None:
    """Nobody inspects or supervises themselves: not the unit, nor a body below it; the one above takes over."""
    unit = q.answer("subject") or q.case.answered.get("subject")
    own = (q.case.body, *q.setting.directory.above(q.case.body))
    return "unit_judges_itself" if unit in own else None


@guard
def not_a_surprise(q: Question) -> str | None:
    return "surprise_not_told" if q.case.answered.get("surprise") else None


@guard
def notice_given_unless_surprise(q: Question) -> str | None:
    told = q.case.done("notify_announcement")
    if q.case.answered.get("surprise"):
        return None
    if told is None:
        return "announcement_not_notified"
    return "announcement_day_not_come" if q.on < date.fromisoformat(told.data["meeting_on"]) else None


@guard
def unit_heard(q: Question) -> str | None:
    """KC-23: no conclusion before the unit explained, or was asked and kept silent."""
    return None if q.case.done("record_explanation") else "unit_not_heard"


@guard
def silent_after_its_day(q: Question) -> str | None:
    """KC-23, KC-25: silence is silence only where the unit was asked and the day that it was given has gone by."""
    if q.answer("reply") != "silent":
        return None
    if "requested_report" in q.book.terms:  # supervision: the silence is recorded, each report on its own day
        return None if q.case.done("record_no_report") else "no_report_recorded"
    asked = q.case.done("ask_explanation")
    until = asked.data.get("explain_by") if asked else None
    return "explanation_still_awaited" if until and q.on <= date.fromisoformat(until) else None


@guard
def inspection_not_paused(q: Question) -> str | None:
    return "inspection_is_paused" if _paused(q.case) else None


@guard
def inspection_paused(q: Question) -> str | None:
    return None if _paused(q.case) else "clock_not_paused"


def _paused(case: Case) -> bool:
    """Say whether the last word was a pause: also where the term is unconfirmed, so that no clock tells it."""
    last = case.done("pause_inspection", "resume_inspection")
    return last is not None and last.act == "pause_inspection"


@guard
def duration_confirmed(q: Question) -> str | None:
    """T5-22: what is not confirmed cannot be prolonged."""
    extended, by = q.rule.extends or ("", "")
    most = q.setting.options.get(q.book.terms[by].setting)
    return None if q.case.clock(extended) and most else "duration_unconfirmed"


@guard
def extended_once(q: Question) -> str | None:
    done = sum(past.act == q.rule.act and past.round == q.case.round and not past.annulled for past in q.case.history)
    return "no_more_extensions" if done >= q.number("extensions") else None


@guard
def within_confirmed_extension(q: Question) -> str | None:
    """T5-22: at most the days that the body has confirmed."""
    days, by = q.answer("days"), q.book.terms[q.rule.extends[1]] if q.rule.extends else None
    if days is None or by is None:
        return None
    return None if 1 <= days <= int(q.setting.options.get(by.setting) or 0) else "extension_too_long"


@guard
def signing_in_time(q: Question) -> str | None:
    """KC-02: a term that has run out is not stopped by asking for an opinion."""
    clock = _open(q.case, SIGNING)
    return "term_ran_out" if clock and q.on > clock.due else None


@guard
def opinion_time_over(q: Question) -> str | None:
    """T5-25: silence is silence only after the superior's thirty days."""
    clock = q.case.clock("superior_opinion")
    return "opinion_still_awaited" if clock and q.on <= clock.due else None


@guard
def opinion_not_awaited(q: Question) -> str | None:
    asked = q.case.done("ask_superior_opinion")
    answered = q.case.done("record_superior_opinion", "record_no_opinion")
    return "opinion_still_awaited" if asked and not answered else None


@guard
def each_point_found(q: Question) -> str | None:
    """Each point that was listed gets its finding; without points there is nothing to find."""
    if q.answers is None:
        return None
    found = set(q.answer("findings") or {})
    return None if found == {each.id for each in q.case.allegations} else "points_unanswered"


@guard
def posted_as_confirmed(q: Question) -> str | None:
    """T5-29: what is posted stays at least as long as the body has confirmed; unconfirmed is not no time at all."""
    until, least = q.answer("until"), q.book.terms["posting"]
    if until is None or q.answers is None or not least.applies(q.answers):
        return None
    days = q.setting.options.get(least.setting)
    if not days:
        return "posting_unconfirmed"
    return "posting_too_short" if (date.fromisoformat(until) - q.on).days < int(days) else None


@guard
def posting_time_over(q: Question) -> str | None:
    """KC-25: what was said to stay public until a day stays until that day."""
    published = q.case.done("publish")
    until = published.data.get("until") if published else None
    return "posting_still_runs" if until and q.on < date.fromisoformat(until) else None


@guard
def supervision_day_ahead(q: Question) -> str | None:
    return _ahead(q, "finish_on")


@guard
def explanation_day_ahead(q: Question) -> str | None:
    return _ahead(q, "explain_by")


@guard
def report_day_ahead(q: Question) -> str | None:
    return _ahead(q, "report_on")


def _ahead(q: Question, name: str) -> str | None:
    day = q.answer(name)
    return "day_not_ahead" if day is not None and date.fromisoformat(day) <= q.on else None


@guard
def no_report_awaited(q: Question) -> str | None:
    """KC-25: one report at a time, so that each has its own day on the record."""
    return "report_still_awaited" if _open(q.case, ("requested_report",)) else None


@guard
def report_awaited(q: Question) -> str | None:
    return None if _open(q.case, ("requested_report",)) else "no_report_asked"


@guard
def report_time_over(q: Question) -> str | None:
    """KC-25: a unit is silent only after the last day that it was given."""
    clock = _open(q.case, ("requested_report",))
    return "report_still_awaited" if clock and q.on <= clock.due else None


def _open(case: Case, terms: tuple[str, ...]) -> Clock | None:
    return next((clock for clock in case.clocks if clock.term in terms and clock.open), None)
