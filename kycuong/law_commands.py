"""What the commands about the law do: plans and signs, rulebooks and their confirmation, days off, due days."""

import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kycuong.asked import day, file, house_of, log_in, printed
from kycuong.errors import CannotRun
from kycuong.settings import Settings


def plan_load(given: Namespace, settings: Settings) -> int:
    from kycuong import plan_lines

    house = house_of(settings)
    lines, code = plan_lines.load(house, log_in(house, given.login), file(given.file))
    return printed(lines) or code


def plan_status(given: Namespace, settings: Settings) -> int:
    from kycuong import plan_lines

    house = house_of(settings)
    return printed(plan_lines.status(house, log_in(house, given.login)))


def plan_measures(given: Namespace, settings: Settings) -> int:
    from kycuong import plan_lines

    house = house_of(settings)
    actor = log_in(house, given.login)
    return printed(plan_lines.counted(house, actor, day(given.since), day(given.until)))


def signs_load(given: Namespace, settings: Settings) -> int:
    from kycuong import signs_file

    return printed([signs_file.keep(file(given.file), settings.home)])


def rules_show(given: Namespace, settings: Settings) -> int:
    from kycuong import rules

    return printed(rules.shown(given, settings))


def rules_diff(given: Namespace, settings: Settings) -> int:
    from kycuong import rules

    return printed(rules.changed(given, settings))


def rules_confirm(given: Namespace, settings: Settings) -> int:
    """Sign with one's own password: a command is no way around it."""
    from kycuong import office, rules

    house = house_of(settings)
    who = log_in(house, given.login)
    return printed(rules.confirm(house, who, given, office.read(settings.office)))


def rules_confirmations(given: Namespace, settings: Settings) -> int:
    from kycuong import rules
    from people import accounts

    house = house_of(settings)
    return printed(rules.listed(house, accounts.logins(house.db)))


def rulebook_check(given: Namespace, settings: Settings) -> int:
    """Check one file, or all that come with the product and their LOCK."""
    from cases import check
    from cases.rulebook import SHELF, shelf
    from cases.words import sentence

    if given.file:
        path = file(given.file).absolute()
        wrong = [*check.check_file(path, shelf()), *check.published(path)]
    else:
        wrong = check.check_shelf(SHELF)
    for problem in wrong:
        print(sentence(problem), file=sys.stderr)
    if not wrong:
        print("Không có lỗi. / No fault found.")
    return 1 if wrong else 0


def calendar_add(given: Namespace, settings: Settings) -> int:
    from kycuong import calendar

    return printed(calendar.add(house_of(settings), Path(given.file), given.by))


def calendar_move(given: Namespace, settings: Settings) -> int:
    from kycuong import calendar

    return printed(calendar.move(house_of(settings)))


def calendar_show(given: Namespace, settings: Settings) -> int:
    from cases.house import HANOI
    from kycuong import calendar

    year = given.year or str(datetime.now(HANOI).year)
    if not (year.isascii() and year.isdecimal() and len(year) == 4):
        raise CannotRun("bad_year", value=year[:40])
    return printed(calendar.show(calendar.known(settings), int(year)))


def due(given: Namespace, settings: Settings) -> int:
    """Print when a term ends that begins on a day; 1 where none that was asked for has its number yet."""
    from cases.rulebook import shelf
    from kycuong import calendar
    from kycuong import due as counted

    start = day(given.start)
    found = counted.find(shelf(), given.rule, start)
    known = calendar.known(settings)
    how = "json" if given.json else "end" if given.end_only else "lines"
    printed(counted.printed(found, start, known, given.language, how))
    return 0 if any(counted.clock(each, start, known) for each in found) else 1


COMMANDS: dict[str, Callable[[Namespace, Settings], int]] = {
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
}
