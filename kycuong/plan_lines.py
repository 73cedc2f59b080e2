"""What `kycuong plan` prints: what became of each task, which bodies have disseminated, the measures of a period."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from cases import views
from cases.duties import dissemination, measures
from cases.house import House
from cases.model import Actor
from cases.words import sentence
from kycuong import plan
from kycuong.plan import NO_TEXT, Loaded, Plan, duties, of_bodies
from portal.desk import names

OUTCOMES = {
    "opened": "đã giao",
    "updated": "đã cập nhật theo phiên bản này",
    "unchanged": "không đổi",
    "ended": "đã kết thúc, không đổi",
    "waiting": f"cơ quan thực hiện: {NO_TEXT}",
    "refused": "không giao được",
}


def load(house: House, actor: Actor, file: Path) -> tuple[list[str], int]:
    """Open the duties of a plan, once; a new version updates them. Returns what to say, and 1 if a task was refused."""
    found = plan.read(file)
    loaded = list(plan.load(house, actor, found))
    return list(loading(found, loaded)), int(any(each.outcome == "refused" for each in loaded))


def loading(found: Plan, loaded: list[Loaded]) -> Iterator[str]:
    """Say what became of each task; a plan without tasks says so."""
    yield f"{found.said} · phiên bản {found.version}"
    if not loaded:
        yield f"Nhiệm vụ: {NO_TEXT}. / No task in the text yet."
    for each in loaded:
        due = f"{each.task.due:%d/%m/%Y}" if each.task.due else NO_TEXT
        why = f": {sentence(each.problem)}" if each.problem else ""
        yield f"{each.task.number:>3}  {each.task.body or '—':<24} {due:<16} {OUTCOMES[each.outcome]}{why}"


def status(house: House, actor: Actor) -> Iterator[str]:
    """List each body's dissemination, those that have not confirmed first, then duties of bodies that have ended."""
    today, cases = house.setting().today, duties(house, actor)
    called = names.bodies(house.db, today)
    yield "Phổ biến, quán triệt, đếm theo cơ quan:"
    for line in dissemination(cases):
        mark = "đã xác nhận" if line.confirmed else "CHƯA xác nhận"
        yield f"  {called.get(line.body, line.body):<50} {mark:<14} {line.sessions} buổi, {line.present} lượt người"
    for case in cases:
        body = house.directory().bodies.get(case.body)
        ended = body is not None and body.until is not None and body.until < today
        if ended and not house.rules[case.rulebook].stages[case.stage].ends:
            successor = body.successor if body else None
            yield f"  Cần bàn giao: {case.body} → {called.get(successor or '', successor or NO_TEXT)}"


def counted(house: House, actor: Actor, since: date, until: date) -> Iterator[str]:
    """Print the fixed measures of a period, over the bodies whose cases this person sees, as they are to be signed."""
    found = measures(of_bodies(house, actor, views.bodies(actor, house)), since, until)
    yield f"on_time={found.on_time}  late={found.late}  apologies={found.apologies}"
    yield f"repeated={found.repeated}  recommendations_done={found.recommendations_done}"
