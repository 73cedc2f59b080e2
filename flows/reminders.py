"""Remind of running terms: at half of the term, a working day before, on the day, and when overdue; each once."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from prefect import flow

from cases import store
from cases.clocks import Clock, due
from cases.model import Case
from flows.recipients import resolve
from flows.setting import Setting, current
from notifications import outbox


@dataclass(frozen=True)
class Reminder:
    """Which mark of a term has been reached, and who hears of it."""

    mark: str
    message: str
    to: str


@flow(name="reminders", persist_result=False)
async def reminders() -> int:
    """Put every reminder that is due into the outbox. Returns how many were new."""
    return remind(current())


def remind(setting: Setting) -> int:
    """Go through the open clocks of all cases; the outbox key makes each reminder one."""
    house, new = setting.house, 0
    today = house.setting().today
    with store.transaction(house.db) as conn:
        rows = conn.execute(
            "SELECT id, number, state::text FROM case_file WHERE NOT ended AND due IS NOT NULL ORDER BY due"
        ).fetchall()
        for case_id, number, state in rows:
            case = store.CASE.validate_json(state)
            for place, clock in enumerate(case.clocks):
                for reminder in marks(clock, today, setting):
                    new += _put(setting, conn, (case_id, number, case), (place, clock), reminder)
    return new


def marks(clock: Clock, today: date, setting: Setting) -> list[Reminder]:
    """Return the latest mark that a running term has reached; a term that starts late skips what is past."""
    if clock.state != "running" or clock.least:
        return []
    if today > clock.due:
        return [Reminder("overdue", "overdue", "role:deciding_head")]
    if today == clock.due:
        return [Reminder("day", "due_soon", "role:clerk"), Reminder("day", "due_soon", "handlers")]
    if due(today, 1, "working_days", setting.house.calendar).day >= clock.due:
        return [Reminder("eve", "due_soon", "role:clerk"), Reminder("eve", "due_soon", "handlers")]
    if (today - clock.start) * 2 >= clock.due - clock.start:
        return [Reminder("half", "due_soon", "handlers")]
    return []


def _put(setting: Setting, conn: Any, about: tuple[str, str, Case], term: tuple[int, Clock], reminder: Reminder) -> int:
    (case_id, number, case), (place, clock) = about, term
    book = setting.house.rules[case.rulebook]
    label = book.terms[clock.term].label if clock.term in book.terms else clock.term
    label = f"{label} – {clock.row}" if clock.row else label
    about = {"number": number, "act": label, "due": clock.due.isoformat(), "source": clock.source}
    facts = setting.signed() | about
    new = 0
    for who in resolve(conn, setting.house, case, reminder.to):
        key = f"{case_id}:{place}:{clock.due}:{reminder.mark}:{who.name}"
        notice = outbox.Notice(key, case_id, case.seq, f"reminder:{case_id}", reminder.message, who.name, facts,
                               address=who.address, source=clock.source)  # fmt: skip
        new += outbox.put(conn, notice, setting.house.clock(), 0)
    return new
