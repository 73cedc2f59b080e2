"""The small tasks that every step shares: recheck, draft, notify; each safe to repeat."""

import asyncio
import uuid
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from aiosmtplib import SMTPDataError, SMTPException, SMTPRecipientsRefused, SMTPResponseException
from jinja2 import TemplateError
from prefect import task

from cases import letters, store, vault
from cases.plan import Owed, plan
from flows import record, runs
from flows.recipients import Recipient, resolve
from flows.setting import Setting, current
from notifications import outbox
from notifications.mail import NoLine, compose
from notifications.render import render


@task(name="recheck", task_run_name="recheck", persist_result=False, log_prints=False)
async def recheck(fact_id: str) -> record.Step:
    """Decide the fact again from entry bytes and payloads; a record that disagrees stops the step here."""
    return await asyncio.to_thread(record.recheck, current().house, fact_id)


@task(name="draft", task_run_name="draft-{paper}", persist_result=False)
async def draft(step: record.Step, paper: str) -> str:
    """Note the paper that this step owes; its number is given when it is issued."""
    key = uuid.uuid5(uuid.UUID(step.fact.id), paper).hex
    with store.transaction(current().house.db) as conn:
        if _annulled(conn, step):
            return key
        conn.execute(
            "INSERT INTO document (id, case_id, fact, kind, state) VALUES (%s, %s, %s, %s, 'draft') "
            "ON CONFLICT DO NOTHING",
            (key, step.fact.case, step.fact.id, paper),
        )
    return key


@task(name="notify", task_run_name="notify-{to}", persist_result=False)
async def notify(step: record.Step, key: str, to: str) -> bool:
    """Send one notice now, unless it must wait: for its recall time, or for an earlier one to the same reader."""
    setting = current()
    with store.transaction(setting.house.db) as conn:
        runs.renewed(conn, step.fact.id, setting.house.clock())
    return await deliver(setting, key)


def put(setting: Setting, step: record.Step, owed: Iterable[Owed]) -> list[tuple[str, str]]:
    """Put everything owed into the outbox at once. Returns (key, to) of each notice."""
    house = setting.house
    with store.transaction(house.db) as conn:
        number = _number(conn, step)
        if _annulled(conn, step):
            return []
        person = str(step.fact.data.get(step.rule.each, ""))
        made = [(each, who) for each in owed for who in resolve(conn, house, step.after, each.to, person)]
        notices = [_notice(setting, conn, step, each, who, number) for each, who in made]
        for notice in notices:
            outbox.put(conn, notice, house.clock(), house.recall_seconds)
    return [(notice.key, each.to) for notice, (each, _) in zip(notices, made, strict=True)]


def _number(conn: Any, step: record.Step) -> str:
    """Return the number printed on letters; until this transaction ends, no act can come in between."""
    row = conn.execute("SELECT number FROM case_file WHERE id = %s FOR SHARE", (step.fact.case,)).fetchone()
    return str(row[0])


def _annulled(conn: Any, step: record.Step) -> bool:
    """A late run of an act that was annulled meanwhile sends nothing: effects never depend on the order of runs."""
    return any(each.annuls == step.fact.seq for each in store.facts(conn, step.fact.case))


def _notice(setting: Setting, conn: Any, step: record.Step, owed: Owed, who: Recipient, number: str) -> outbox.Notice:
    owed = _discreet(owed) if who.private else owed
    number = "" if who.private else number
    return outbox.Notice(
        key=f"{step.fact.id}:{owed.to}:{owed.message}:{who.name}",
        subject_key=step.fact.case,
        place=step.fact.seq,
        origin=step.fact.id,
        message=owed.message,
        recipient=who.name,
        facts=_facts(setting, conn, step, owed, who, number),
        language=who.language,
        address=who.address,
        sealed_address=who.sealed,
        source=owed.source,
        outward=owed.outward,
    )


def _discreet(owed: Owed) -> Owed:
    """What a mailbox that others may see into is told: that there is news, or that a paper comes."""
    if owed.message == "correction":
        return owed
    return replace(owed, message="paper_for_you" if owed.to == "person_reported" else "news")


def _facts(setting: Setting, conn: Any, step: record.Step, owed: Owed, who: Recipient, number: str) -> dict[str, Any]:
    """What a template may know: never a name. Words for the person reported are looked up when the letter leaves."""
    facts: dict[str, Any] = setting.signed(who.language) | {
        "number": number,
        "act": step.rule.label_en if who.language == "en" else step.rule.label,
        "due": step.after.due.isoformat() if step.after.due else "",
        "source": owed.source,
    }
    if owed.to == "person_reported" and who.person:
        letters.serve(conn, setting.house, step.fact.case, step.fact.id, who.person)
        meeting = step.fact.data.get("meeting_on") or step.fact.data.get("session_on") or ""
        facts |= {"fact": step.fact.id, "served_to": who.person, "meeting_on": meeting}
    return facts


async def deliver(setting: Setting, key: str | None = None) -> bool:
    """Send the next notice that may leave (or just this one). Returns whether there was one."""
    house = setting.house
    with store.transaction(house.db) as conn:
        notice = outbox.claim(conn, house.clock(), key)
    if notice is None:
        return False
    problem, permanent = await _send(setting, notice)
    with store.transaction(house.db) as conn:
        if problem is None:
            outbox.sent(conn, notice.key, house.clock())
        else:
            outbox.refused(conn, notice, problem, house.clock(), permanent)
    return True


async def _send(setting: Setting, notice: outbox.Claimed) -> tuple[str | None, bool]:
    """Hand one notice to the server. Returns (problem, final): only what is wrong with this mail itself is final."""
    try:
        message = render(notice.message, notice.language, _opened(setting, notice))
        to = notice.address or _unsealed(setting, notice)
        mail = compose(notice.key, setting.sender, to, message, setting.house.clock())
    except (TemplateError, ValueError, KeyError) as problem:
        return type(problem).__name__, True
    try:
        await setting.line.send(mail)
    except SMTPRecipientsRefused as refusal:
        codes = sorted({each.code for each in refusal.recipients})
        return ", ".join(map(str, codes)), all(500 <= code < 600 for code in codes)
    except SMTPDataError as refusal:
        return str(refusal.code), 500 <= refusal.code < 600
    except SMTPResponseException as refusal:  # what the server holds against us, not against this mail
        return str(refusal.code), False
    except (SMTPException, OSError) as problem:
        return str(problem) if isinstance(problem, NoLine) else type(problem).__name__, False
    return None, False


def _opened(setting: Setting, notice: outbox.Claimed) -> dict[str, Any]:
    with store.transaction(setting.house.db) as conn:
        return letters.opened(conn, setting.house, notice.facts)


def _unsealed(setting: Setting, notice: outbox.Claimed) -> str:
    """A reporter's address is opened only here, at the moment of sending."""
    petition = notice.key.rpartition("reporter:")[2]
    identity = vault.unseal_identity(setting.house.keys.identity, notice.sealed_address or b"", petition)
    return identity["email"]


def correct(setting: Setting, step: record.Step) -> list[tuple[str, str]]:
    """After an annulment: what has not left stays; everyone who got something gets the correction."""
    annulled = next(past.fact for past in step.after.history if past.seq == step.fact.annuls)
    owed = Owed("told", "correction", step.rule.source)
    with store.transaction(setting.house.db) as conn:
        number = _number(conn, step)
        reached = outbox.recall(conn, annulled)
        conn.execute("UPDATE document SET state = 'void' WHERE fact = %s", (annulled,))
        notices = [_notice(setting, conn, step, owed, Recipient.again(*each), number) for each in reached]
        for notice in notices:
            outbox.put(conn, notice, setting.house.clock(), 0)
    return [(notice.key, owed.to) for notice in notices]


async def carry_out(fact_id: str) -> dict[str, Any]:
    """Do what one legal step owes and say what was done: the body of every step's task."""
    setting, step = current(), await recheck(fact_id)
    if step.fact.annuls is not None:
        notices = await asyncio.to_thread(correct, setting, step)
    else:
        made = plan(step.after, step.fact, step.rule)
        for paper in made.papers:
            await draft(step, paper)
        notices = await asyncio.to_thread(put, setting, step, made.notices)
    for key, to in notices:
        await notify(step, key, to)
    ends = setting.house.rules[step.after.rulebook].stages[step.after.stage].ends
    return _result(step, [key for key, _ in notices]) | {"ends": ends}


def _result(step: record.Step, notices: list[str]) -> dict[str, Any]:
    """Ids and hashes only: this is what Prefect shows."""
    return {
        "fact": step.fact.id,
        "case": step.fact.case,
        "rule": step.fact.rule,
        "article": step.fact.source,
        "result": step.fact.stage,
        "hashes": {"leaf": step.leaf, "notices": sha256("\n".join(sorted(notices)).encode()).hexdigest()},
        "notices": len(notices),
    }
