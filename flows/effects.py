"""The small tasks that every step shares: recheck, draft, notify; each safe to repeat."""

import asyncio
import uuid
from hashlib import sha256
from typing import Any

import aiosmtplib
from prefect import task

from cases import letters, store, vault
from cases.plan import Owed, plan
from flows import record
from flows.recipients import Recipient, resolve
from flows.setting import Setting, current
from notifications import mail, outbox
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
        conn.execute(
            "INSERT INTO document (id, case_id, fact, kind, state) VALUES (%s, %s, %s, %s, 'draft') "
            "ON CONFLICT DO NOTHING",
            (key, step.fact.case, step.fact.id, paper),
        )
    return key


@task(name="notify", task_run_name="notify-{to}", persist_result=False)
async def notify(step: record.Step, owed: Owed, to: str) -> list[str]:
    """Put the notices that one rule owes into the outbox and send at once what need not wait."""
    setting = current()
    keys = await asyncio.to_thread(_put, setting, step, owed)
    for key in keys:
        await deliver(setting, key)
    return keys


def _put(setting: Setting, step: record.Step, owed: Owed) -> list[str]:
    house = setting.house
    with store.transaction(house.db) as conn:
        number = conn.execute("SELECT number FROM case_file WHERE id = %s", (step.fact.case,)).fetchone()
        assert number is not None
        notices = [
            _notice(setting, conn, step, owed, who, number[0]) for who in resolve(conn, house, step.after, owed.to)
        ]
        now = house.clock()
        for notice in notices:
            outbox.put(conn, notice, now, house.recall_seconds)
    return [notice.key for notice in notices]


def _notice(setting: Setting, conn: Any, step: record.Step, owed: Owed, who: Recipient, number: str) -> outbox.Notice:
    return outbox.Notice(
        key=f"{step.fact.id}:{owed.to}:{owed.message}:{who.name}",
        subject_key=step.fact.case,
        place=step.fact.seq,
        origin=step.fact.id,
        message=owed.message,
        recipient=who.name,
        facts=_facts(setting, conn, step, owed, who, number),
        address=who.address,
        sealed_address=who.sealed,
        source=owed.source,
        outward=owed.outward,
    )


def _facts(setting: Setting, conn: Any, step: record.Step, owed: Owed, who: Recipient, number: str) -> dict[str, Any]:
    """What a template may know: never a name. Words for the person reported are looked up when the letter leaves."""
    office = setting.office["office"]
    facts: dict[str, Any] = {
        "number": number,
        "act": step.rule.label,
        "due": step.after.due.isoformat() if step.after.due else "",
        "office": office["name"],
        "phone": office["reception"]["phone"],
        "address": office["reception"]["address"],
        "foot": office["mail"]["foot"],
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
    """Hand one notice to the server; a 5xx is final, all else is tried again."""
    try:
        message = render(notice.message, notice.language, _opened(setting, notice))
        to = notice.address or _unsealed(setting, notice)
        await setting.line.send(mail.compose(notice.key, setting.sender, to, message, setting.house.clock()))
    except aiosmtplib.SMTPResponseException as refusal:
        return f"{refusal.code}", 500 <= refusal.code < 600
    except aiosmtplib.SMTPRecipientsRefused as refusal:
        codes = [each.code for each in refusal.recipients]
        return f"{codes}", all(500 <= code < 600 for code in codes)
    except (aiosmtplib.SMTPException, OSError) as problem:
        return type(problem).__name__, False
    except ValueError as problem:
        return type(problem).__name__, True
    return None, False


def _opened(setting: Setting, notice: outbox.Claimed) -> dict[str, Any]:
    with store.transaction(setting.house.db) as conn:
        return letters.opened(conn, setting.house, notice.facts)


def _unsealed(setting: Setting, notice: outbox.Claimed) -> str:
    """A reporter's address is opened only here, at the moment of sending."""
    petition = notice.key.rpartition("reporter:")[2]
    identity = vault.unseal_identity(setting.house.keys.identity, notice.sealed_address or b"", petition)
    return identity["email"]


@task(name="correct", persist_result=False)
async def correct(step: record.Step) -> list[str]:
    """After an annulment: what has not left stays; everyone who got something gets the correction."""
    setting = current()
    annulled = next(past.fact for past in step.after.history if past.seq == step.fact.annuls)
    with store.transaction(setting.house.db) as conn:
        reached = outbox.recall(conn, annulled)
        number = conn.execute("SELECT number FROM case_file WHERE id = %s", (step.fact.case,)).fetchone()
        assert number is not None
        owed = Owed("told", "correction", step.rule.source)
        notices = [
            _notice(setting, conn, step, owed, Recipient(name, address, bytes(sealed) if sealed else None), number[0])
            for _, name, address, sealed in reached
        ]
        for notice in notices:
            outbox.put(conn, notice, setting.house.clock(), 0)
    for notice in notices:
        await deliver(setting, notice.key)
    return [notice.key for notice in notices]


async def carry_out(fact_id: str) -> dict[str, Any]:
    """Do what one legal step owes and say what was done: the body of every step's task."""
    step = await recheck(fact_id)
    if step.fact.annuls is not None:
        notices = await correct(step)
        owed = ()
    else:
        made = plan(step.after, step.fact, step.rule)
        for paper in made.papers:
            await draft(step, paper)
        notices, owed = [], made.notices
    for each in owed:
        notices += await notify(step, each, each.to)
    return _result(step, notices)


def _result(step: record.Step, notices: list[str]) -> dict[str, Any]:
    """Ids and hashes only: this is what Prefect shows."""
    return {
        "fact": step.fact.id,
        "rule": step.fact.rule,
        "article": step.fact.source,
        "result": step.fact.stage,
        "hashes": {"leaf": step.leaf, "notices": sha256("\n".join(sorted(notices)).encode()).hexdigest()},
        "notices": len(notices),
    }
