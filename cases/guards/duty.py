"""Guards of a duty under the directive: what kind it is, whom its draft went to, whether its head kept silent."""

from datetime import date

from cases.guards.base import Question, guard
from cases.model import Done


@guard
def duty_is_plan(q: Question) -> str | None:
    return _other_kind(q, "plan")


@guard
def duty_is_dissemination(q: Question) -> str | None:
    return _other_kind(q, "dissemination")


@guard
def duty_is_report(q: Question) -> str | None:
    return _other_kind(q, "report")


@guard
def plan_version_newer(q: Question) -> str | None:
    """KC-29: a task follows a later version of its plan, never an earlier or the same one."""
    version, known = q.answer("plan_version"), q.case.answered.get("plan_version", 0)
    return "plan_version_old" if version is not None and version <= known else None


@guard
def receiver_succeeds(q: Question) -> str | None:
    """KC-29: the duties of a body that has ended pass to its named successor; of one that exists, to nobody."""
    body = q.answer("body")
    if body is None:
        return None
    ended = q.setting.directory.bodies.get(q.case.body)
    if ended is None or ended.until is None or ended.until >= q.on:
        return "body_still_exists"
    return None if body == ended.successor else "not_the_successor"


@guard
def reply_day_ahead(q: Question) -> str | None:
    """KC-30: whoever is asked for an opinion has at least a day to give it."""
    when = q.answer("reply_by")
    return "reply_day_not_ahead" if when is not None and date.fromisoformat(when) <= q.on else None


@guard
def organisation_asked(q: Question) -> str | None:
    """KC-30: an opinion, or silence, is that of an organisation to which the draft was sent."""
    name = q.answer("organisation")
    return "organisation_not_asked" if name is not None and name not in _asked(q) else None


@guard
def reply_day_over(q: Question) -> str | None:
    """KC-30: silence is recorded only after the day by which the organisation was asked to answer."""
    last = _asked(q).get(q.answer("organisation") or "")
    return "reply_day_still_open" if last is not None and q.on <= last else None


@guard
def every_organisation_answered(q: Question) -> str | None:
    """KC-30: the draft went to the Front and every organisation, and each answered or kept silent past its day."""
    everyone = set(q.book.choices["organisation"])
    if not everyone <= set(_asked(q)):
        return "organisations_not_asked"
    heard = {past.data["organisation"] for past in _done(q, "record_opinion", "record_silence")}
    return None if everyone <= heard else "opinions_missing"


@guard
def somebody_present(q: Question) -> str | None:
    present = q.answer("present")
    return "nobody_present" if present is not None and present < 1 else None


@guard
def duty_carried_out(q: Question) -> str | None:
    """KC-31: a head confirms what was done: a session held, a report signed; a plan is done when it is approved."""
    wanted = {"plan": "approve_plan", "dissemination": "hold_session", "report": "sign_report"}.get(_kind(q))
    return "duty_not_carried_out" if wanted and not q.case.done(wanted) else None


@guard
def period_in_order(q: Question) -> str | None:
    since, until = q.answer("period_from"), q.answer("period_until")
    if since is None or until is None:
        return None
    return None if since <= until <= q.on.isoformat() else "period_wrong"


@guard
def counts_not_negative(q: Question) -> str | None:
    counts = [q.answer(ask.name) or 0 for ask in q.rule.asks if ask.kind == "number"]
    return "count_negative" if min(counts, default=0) < 0 else None


@guard
def duty_overdue(q: Question) -> str | None:
    """KC-32: only who let the plan's day go by is reminded as silent."""
    clock = q.case.clock("due")
    return None if clock and clock.open and q.on > clock.due else "duty_not_overdue"


@guard
def head_not_yet_reminded(q: Question) -> str | None:
    """KC-32: a reminder that still runs is not sent again."""
    clock = q.case.clock("reply")
    return "reminder_still_runs" if clock and clock.open and q.on <= clock.due else None


@guard
def head_still_silent(q: Question) -> str | None:
    """KC-32: supervision is proposed only after the head was told and let the term for an answer go by."""
    clock = q.case.clock("reply")
    if clock is None:
        return "reply_term_unconfirmed"
    if not clock.open:
        return "head_has_answered"
    return "reply_term_running" if q.on <= clock.due else None


@guard
def supervised_from_above(q: Question) -> str | None:
    """KC-32: a body does not supervise itself, nor does one below it: the case goes to a body above."""
    body = q.answer("body")
    above = q.setting.directory.above(q.case.body)
    return "supervisor_not_above" if body is not None and body not in above else None


def _kind(q: Question) -> str:
    return str(q.case.answered.get("kind", ""))


def _other_kind(q: Question, wanted: str) -> str | None:
    return None if _kind(q) == wanted else "duty_of_another_kind"


def _done(q: Question, *acts: str) -> list[Done]:
    return [past for past in q.case.history if past.act in acts and not past.annulled]


def _asked(q: Question) -> dict[str, date]:
    """Return the organisations to which the draft was sent, each with the last day of its answer."""
    return {
        name: date.fromisoformat(past.data["reply_by"])
        for past in _done(q, "send_draft")
        for name in past.data["organisations"]
    }
