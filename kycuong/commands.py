"""What each command does: reads and acts through the same doors as the portal, prints plain lines."""

import contextlib
import os
import sys
import uuid
from argparse import Namespace
from collections.abc import Callable, Iterable
from datetime import date, datetime
from getpass import getpass
from pathlib import Path
from typing import Any

from kycuong.errors import CannotRun
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


def _house(settings: Settings):  # type: ignore[no-untyped-def]
    from kycuong import house

    return house.build(settings, house.address(settings))


def up(given: Namespace, settings: Settings) -> int:
    from kycuong.up import up as start

    return start(settings)


def demo(given: Namespace, settings: Settings) -> int:
    from kycuong import demo as city

    filed = city.load(_house(settings))
    print(f"Đã nạp thành phố thử: {filed} vụ việc. / Demo city loaded: {filed} cases.")
    return 0


def report(given: Namespace, settings: Settings) -> int:
    """File a real e-mail: body and attachments become the report; the raw file is sealed with the identity."""
    from kycuong import office, post

    house = _house(settings)
    receipt = post.file_letter(house, Path(given.file), office.read(settings.office), named=given.named)
    from cases.vault import spoken

    print(f"Số hồ sơ / Number: {receipt.number}")
    print(f"Mã biên nhận / Receipt code: {spoken(receipt.code)}")
    return 0


def case_list(given: Namespace, settings: Settings) -> int:
    from kycuong import desk

    house = _house(settings)
    for line in desk.lines(house, _log_in(house, given.login), everything=given.all):
        print(line)
    return 0


def case_show(given: Namespace, settings: Settings) -> int:
    from kycuong import desk

    house = _house(settings)
    for line in desk.story(house, _log_in(house, given.login), given.code):
        print(line)
    return 0


def case_act(given: Namespace, settings: Settings) -> int:
    from cases import engine
    from cases.model import Act
    from kycuong import desk

    house = _house(settings)
    actor = _log_in(house, given.login)
    case = desk.find(house, actor, given.code)
    on = _day(given.on) if given.on else house.setting().today
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

    house = _house(settings)
    actor = _log_in(house, given.login)
    on = _day(given.on) if given.on else house.setting().today
    rule = desk.first_rule(house, given.procedure, on)
    answers = desk.read_answers(rule, given.answers)
    act = Act(uuid.uuid4().hex, rule.act, None, 0, on, answers, reason=given.reason)
    body = given.body or desk.body_of(actor, rule)
    answer = engine.open_alone(house, act, actor, given.procedure, body)
    print(f"{answer['number']}  #{answer['seq']}  → {answer['stage']}")
    return 0


def deadlines(given: Namespace, settings: Settings) -> int:
    from kycuong import desk

    for line in desk.deadlines(_house(settings)):
        print(line)
    return 0


def runs(given: Namespace, settings: Settings) -> int:
    from kycuong import desk

    for line in desk.runs(_house(settings), given.code):
        print(line)
    return 0


def mail(given: Namespace, settings: Settings) -> int:
    from kycuong import desk

    for line in desk.notices(_house(settings)):
        print(line)
    return 0


def plan_load(given: Namespace, settings: Settings) -> int:
    from kycuong import plan_lines

    house = _house(settings)
    lines, code = plan_lines.load(house, _log_in(house, given.login), _file(given.file))
    return _printed(lines) or code


def plan_status(given: Namespace, settings: Settings) -> int:
    from kycuong import plan_lines

    house = _house(settings)
    return _printed(plan_lines.status(house, _log_in(house, given.login)))


def plan_measures(given: Namespace, settings: Settings) -> int:
    from kycuong import plan_lines

    house = _house(settings)
    actor = _log_in(house, given.login)
    return _printed(plan_lines.counted(house, actor, _day(given.since), _day(given.until)))


def signs_load(given: Namespace, settings: Settings) -> int:
    from kycuong import signs_file

    return _printed([signs_file.keep(_file(given.file), settings.home)])


def _file(name: str) -> Path:
    path = Path(name)
    if not path.is_file():
        raise CannotRun("no_such_file", path=name)
    return path


def rules_show(given: Namespace, settings: Settings) -> int:
    from kycuong import rules

    return _printed(rules.shown(given, settings))


def rules_diff(given: Namespace, settings: Settings) -> int:
    from kycuong import rules

    return _printed(rules.changed(given, settings))


def rules_confirm(given: Namespace, settings: Settings) -> int:
    """Sign with one's own password: a command is no way around it."""
    from kycuong import office, rules

    house = _house(settings)
    who = _log_in(house, given.login)
    return _printed(rules.confirm(house, who, given, office.read(settings.office)))


def rules_confirmations(given: Namespace, settings: Settings) -> int:
    from kycuong import rules
    from people import accounts

    house = _house(settings)
    return _printed(rules.listed(house, accounts.logins(house.db)))


def _printed(lines: Iterable[str]) -> int:
    for line in lines:
        print(line)
    return 0


def rulebook_check(given: Namespace, settings: Settings) -> int:
    """Check one file, or all that come with the product and their LOCK."""
    from cases import check
    from cases.rulebook import SHELF, shelf
    from cases.words import sentence

    if given.file:
        file = _file(given.file).absolute()
        wrong = [*check.check_file(file, shelf()), *check.published(file)]
    else:
        wrong = check.check_shelf(SHELF)
    for problem in wrong:
        print(sentence(problem), file=sys.stderr)
    if not wrong:
        print("Không có lỗi. / No fault found.")
    return 1 if wrong else 0


def calendar_add(given: Namespace, settings: Settings) -> int:
    from kycuong import calendar

    for line in calendar.add(_house(settings), Path(given.file), given.by):
        print(line)
    return 0


def calendar_move(given: Namespace, settings: Settings) -> int:
    from kycuong import calendar

    for line in calendar.move(_house(settings)):
        print(line)
    return 0


def calendar_show(given: Namespace, settings: Settings) -> int:
    from cases.house import HANOI
    from kycuong import calendar

    year = given.year or str(datetime.now(HANOI).year)
    if not (year.isascii() and year.isdecimal() and len(year) == 4):
        raise CannotRun("bad_year", value=year[:40])
    for line in calendar.show(calendar.known(settings), int(year)):
        print(line)
    return 0


def due(given: Namespace, settings: Settings) -> int:
    """Print when a term ends that begins on a day; 1 where none that was asked for has its number yet."""
    from cases.rulebook import shelf
    from kycuong import calendar
    from kycuong import due as counted

    start = _day(given.start)
    found = counted.find(shelf(), given.rule, start)
    known = calendar.known(settings)
    how = "json" if given.json else "end" if given.end_only else "lines"
    for line in counted.printed(found, start, known, given.language, how):
        print(line)
    return 0 if any(counted.clock(each, start, known) for each in found) else 1


def portal(given: Namespace, settings: Settings) -> int:
    from kycuong.serve import portal as serve

    return serve(settings)


def worker(given: Namespace, settings: Settings) -> int:
    from kycuong.serve import worker as serve

    return serve(settings)


def mailcatcher(given: Namespace, settings: Settings) -> int:
    from kycuong.mailcatcher import serve

    return serve(settings)


def _log_in(house: Any, login: str) -> Any:
    """Ask for the password like the portal does; a command is no way around it."""
    from kycuong import desk

    password = os.environ.get("KYCUONG_PASSWORD") or _asked()
    actor = desk.log_in(house, login, password)
    if actor is None:
        raise CannotRun("wrong_password")
    return actor


def _asked() -> str:
    try:
        return getpass("Mật khẩu / Password: ")
    except EOFError:
        raise CannotRun("no_password") from None


def _day(said: str) -> date:
    """Read a day as people write it here (24/11/2026), or as files do (2026-11-24)."""
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        with contextlib.suppress(ValueError):
            return datetime.strptime(said, form).date()  # noqa: DTZ007 - a day has no time zone
    raise CannotRun("bad_day", value=said[:40])


COMMANDS: dict[str, Callable[[Namespace, Settings], int]] = {
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
    "plan_load": plan_load,
    "plan_status": plan_status,
    "plan_measures": plan_measures,
    "signs_load": signs_load,
    "rules_show": rules_show,
    "rules_diff": rules_diff,
    "rules_confirm": rules_confirm,
    "rules_confirmations": rules_confirmations,
    "rulebook_check": rulebook_check,
    "calendar_add": calendar_add,
    "calendar_move": calendar_move,
    "calendar_show": calendar_show,
    "due": due,
    "portal": portal,
    "worker": worker,
    "mailcatcher": mailcatcher,
}
