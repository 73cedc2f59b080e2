"""Guards of complaints against a discipline decision: time to complain, who resolves, dialogue, court, correction."""

from datetime import date, timedelta

from cases.clocks import Pause, due
from cases.guards.base import Question, guard
from cases.guards.discipline import number

OWN = ("cadre", "civil_servant")  # chapter IV of the law on complaints; the general rules are for everybody else
SECOND = {  # of chapter IV or not; dismissal there, a remote place elsewhere
    (True, False): "complain_second",
    (True, True): "complain_second_dismissal",
    (False, False): "complain_second_general",
    (False, True): "complain_second_remote",
}
RESOLVE = (
    "resolve",
    "resolve_general",
    "resolve_general_remote",
    "resolve_second",
    "resolve_second_remote",
)


@guard
def complained_in_time(q: Question) -> str | None:
    """T3-01, T3-19: so many days from receiving the decision; the time of an obstacle is not counted (T3-04)."""
    return "complained_too_late" if _late(q) else None


@guard
def late_ground_holds(q: Question) -> str | None:
    return "complained_in_time" if q.answer("decline_ground") == "too_late" and not _late(q) else None


def _late(q: Question) -> bool:
    given = q.case.answered
    if "complained_on" not in given:
        return False
    name = "complain_first" if given["person_kind"] in OWN else "complain_general"
    return date.fromisoformat(given["complained_on"]) > _last_day(q, given["decision_received_on"], name)


@guard
def complained_second_in_time(q: Question) -> str | None:
    """T3-02, T3-03, T3-19: so many days from receiving the first decision."""
    received, complained = q.answer("first_received_on"), q.answer("complained_second_on")
    if received is None or complained is None:
        return None
    return "complained_too_late" if date.fromisoformat(complained) > _last_day(q, received, _second(q)) else None


def _second(q: Question) -> str:
    given = q.case.answered
    own = given["person_kind"] in OWN
    return SECOND[own, given["form"] == "dismissal" if own else given["area"] == "remote"]


def _last_day(q: Question, received: str, name: str) -> date:
    stopped = q.case.answered
    pauses: tuple[Pause, ...] = ()
    if "obstacle_since" in stopped:
        before = date.fromisoformat(stopped["obstacle_since"]) - timedelta(days=1)
        pauses = (Pause(before, date.fromisoformat(stopped["obstacle_until"])),)
    return due(date.fromisoformat(received), q.number(name), "calendar_days", q.setting.calendar, pauses).day


@guard
def obstacle_in_order(q: Question) -> str | None:
    since, until = q.answer("obstacle_since"), q.answer("obstacle_until")
    return "days_out_of_order" if since is not None and until is not None and until < since else None


@guard
def first_by_decision_maker(q: Question) -> str | None:
    """T3-09: the first complaint is resolved where the decision was signed."""
    post = q.setting.directory.posts.get(q.case.answered.get("signed_by", ""))
    return "not_the_decision_maker" if post is not None and post.body != q.case.body else None


@guard
def direct_superior(q: Question) -> str | None:
    """T3-09: the second goes to the direct superior; above a minister or a provincial chair our directory is silent."""
    body = q.answer("body")
    above = q.setting.directory.above(q.case.body)
    wrong = body == q.case.body or (bool(above) and body != above[0])
    return "not_the_superior" if body is not None and wrong else None


@guard
def other_decider(q: Question) -> str | None:
    """Who decided the discipline does not decide about it a second time."""
    return "same_decider" if q.by == q.case.answered.get("signed_by") else None


@guard
def dialogue_notice_in_time(q: Question) -> str | None:
    """T3-11: the complainant hears of the dialogue so many days before."""
    when, days = q.answer("dialogue_on"), number(q, "dialogue_notice")
    if when is None:
        return None
    if days is None:
        return "dialogue_notice_unconfirmed"
    return "dialogue_notice_too_late" if date.fromisoformat(when) < q.on + timedelta(days=days) else None


@guard
def dialogue_day_come(q: Question) -> str | None:
    invited = q.case.done("invite_dialogue")
    return "dialogue_not_yet" if invited and q.on < date.fromisoformat(invited.data["dialogue_on"]) else None


@guard
def absence_without_reason(q: Question) -> str | None:
    """T3-10: the dialogue is compulsory; only who stays away without good reason gives it up."""
    return "absence_excused" if q.answer("present") is False and q.answer("excused") is not False else None


@guard
def resolution_running(q: Question) -> str | None:
    return None if _states(q) & {"running"} else "clock_not_running"


@guard
def resolution_paused(q: Question) -> str | None:
    return None if _states(q) & {"paused"} else "clock_not_paused"


def _states(q: Question) -> set[str]:
    return {clock.state for clock in q.case.clocks if clock.term in RESOLVE}


@guard
def step_to_send(q: Question) -> str | None:
    clock = q.case.clock("send_step")
    return None if clock is not None and clock.open else "nothing_to_send"


@guard
def court_open(q: Question) -> str | None:
    """T3-15: only a dismissed civil servant up to Director General, who disagrees or whose time has passed."""
    given = q.case.answered
    mine = (given.get("person_kind"), given.get("form"), given.get("post"))
    if mine != ("civil_servant", "dismissal", "up_to_director_general"):
        return "court_not_open"
    ground = q.answer("court_ground")
    if ground == "disagree":
        return None if q.case.done("decide_first", "decide_second") else "nothing_to_disagree_with"
    late = any(clock.open and clock.term in RESOLVE and q.on > clock.due for clock in q.case.clocks)
    return "term_still_runs" if ground == "time_passed" and not late else None


@guard
def second_sent(q: Question) -> str | None:
    """T3-13: the second decision has gone to the complainant before everybody hears of it."""
    return "decision_not_sent" if q.case.done("decide_second") and not q.case.done("send_second") else None


@guard
def correction_recorded(q: Question) -> str | None:
    """KC-22: a complaint that succeeded is closed only when what was published of the discipline was corrected."""
    decided = q.case.done("decide_first", "decide_second")
    changed = decided is not None and decided.data["result"] != "upheld"
    corrected = q.answer("corrected_on")
    if corrected is not None and date.fromisoformat(corrected) > q.on:
        return "answer_in_future"
    return "correction_missing" if q.answers is not None and changed and not corrected else None
