"""What each command does: reads and acts through the same doors as the portal, prints plain lines."""

import os
import sys
import uuid
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from kycuong.asked import day, house_of, log_in, printed
from kycuong.errors import CannotRun
from kycuong.law_commands import COMMANDS as LAW
from kycuong.log_commands import COMMANDS as LOG
from kycuong.settings import DEMO_MARK, Settings


def run(given: Namespace) -> int:
    """Find the command's function by its name."""
    name = "_".join(part for part in (given.command, getattr(given, "action", None)) if part)
    import psycopg
    from sqlalchemy.exc import OperationalError, ProgrammingError

    from cases.errors import CaseError
    from cases.words import sentence

    try:
        return COMMANDS[name](given, _settings(given))
    except CaseError as refused:
        print(sentence(refused), file=sys.stderr)
        print(sentence(refused, "en"), file=sys.stderr)
        return 1
    except (psycopg.OperationalError, psycopg.errors.UndefinedTable, OperationalError, ProgrammingError) as error:
        raise _explained(getattr(error, "orig", error)) from error


def _explained(error: Exception) -> Exception:
    """Say what a database means that is away, or that `up` has not furnished yet; anything else stays itself."""
    from psycopg import OperationalError
    from psycopg.errors import UndefinedTable

    if isinstance(error, UndefinedTable):
        return CannotRun("no_tables")
    if isinstance(error, OperationalError):
        return CannotRun("database_away", reason=str(error).strip().splitlines()[-1])
    return error


def _settings(given: Namespace) -> Settings:
    """Read the settings; a folder that `up --demo` filled stays a demo for every command that works on it."""
    settings = Settings.from_env(os.environ)
    if settings.demo or not (getattr(given, "demo", False) or (settings.home / DEMO_MARK).exists()):
        return settings
    return Settings.from_env({**os.environ, "KYCUONG_DEMO": "yes"})


def up(given: Namespace, settings: Settings) -> int:
    from kycuong.up import up as start

    return start(settings)


def demo(given: Namespace, settings: Settings) -> int:
    from kycuong import demo as city

    filed = city.load(house_of(settings))
    print(f"Đã nạp thành phố thử: {filed} vụ việc. / Demo city loaded: {filed} cases.")
    return 0


def report(given: Namespace, settings: Settings) -> int:
    """File a real e-mail: body and attachments become the report; the raw file is sealed with the identity."""
    from kycuong import office, post

    house = house_of(settings)
    receipt = post.file_letter(house, Path(given.file), office.read(settings.office), named=given.named)
    from cases.vault import spoken

    print(f"Số hồ sơ / Number: {receipt.number}")
    print(f"Mã biên nhận / Receipt code: {spoken(receipt.code)}")
    print(f"Cam kết, không có mã và tên / Promise, without code and name:\n\n{_promised(house, receipt.case)}", end="")
    return 0


def _promised(house, case: str) -> str:  # type: ignore[no-untyped-def]
    from cases import promise, store

    with store.transaction(house.db) as conn:
        found = promise.registered(conn, case)
    assert found is not None, "the report has just been registered"
    return str(promise.of(house, found))


def case_list(given: Namespace, settings: Settings) -> int:
    from kycuong import desk

    house = house_of(settings)
    return printed(desk.lines(house, log_in(house, given.login), everything=given.all))


def case_show(given: Namespace, settings: Settings) -> int:
    from kycuong import desk

    house = house_of(settings)
    return printed(desk.story(house, log_in(house, given.login), given.code))


def case_act(given: Namespace, settings: Settings) -> int:
    from cases import engine
    from cases.model import Act
    from kycuong import desk

    house = house_of(settings)
    actor = log_in(house, given.login)
    case = desk.find(house, actor, given.code)
    on = day(given.on) if given.on else house.setting().today
    version = case.seq if given.version is None else given.version
    answers = desk.answers(house, case, given.act, given.answers)
    act = Act(uuid.uuid4().hex, given.act, case.id, version, on, answers, reason=given.reason)
    answer = engine.take(house, act, actor)
    print(f"{answer['number']}  #{answer['seq']}  → {answer['stage']}")
    return 0


def case_open(given: Namespace, settings: Settings) -> int:
    from cases import engine
    from cases.model import Act
    from kycuong import desk

    house = house_of(settings)
    actor = log_in(house, given.login)
    on = day(given.on) if given.on else house.setting().today
    rule = desk.first_rule(house, given.procedure, on)
    answers = desk.read_answers(rule, given.answers)
    act = Act(uuid.uuid4().hex, rule.act, None, 0, on, answers, reason=given.reason)
    body = given.body or desk.body_of(actor, rule)
    answer = engine.open_alone(house, act, actor, given.procedure, body)
    print(f"{answer['number']}  #{answer['seq']}  → {answer['stage']}")
    return 0


def deadlines(given: Namespace, settings: Settings) -> int:
    from kycuong import desk

    return printed(desk.deadlines(house_of(settings)))


def runs(given: Namespace, settings: Settings) -> int:
    from kycuong import desk

    return printed(desk.runs(house_of(settings), given.code))


def mail(given: Namespace, settings: Settings) -> int:
    from kycuong import desk

    return printed(desk.notices(house_of(settings)))


def portal(given: Namespace, settings: Settings) -> int:
    from kycuong.serve import portal as serve

    return serve(settings)


def worker(given: Namespace, settings: Settings) -> int:
    from kycuong.serve import worker as serve

    return serve(settings)


def mailcatcher(given: Namespace, settings: Settings) -> int:
    from kycuong.mailcatcher import serve

    return serve(settings)


COMMANDS: dict[str, Callable[[Namespace, Settings], int]] = {
    **LAW,
    **LOG,
    "up": up,
    "demo": demo,
    "report": report,
    "case_list": case_list,
    "case_show": case_show,
    "case_act": case_act,
    "case_open": case_open,
    "deadlines": deadlines,
    "runs": runs,
    "mail": mail,
    "portal": portal,
    "worker": worker,
    "mailcatcher": mailcatcher,
}
