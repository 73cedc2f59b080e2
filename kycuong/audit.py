"""`kycuong audit`: facts against runs, the record against itself, and what Prefect shows now, said to a supervisor."""

import asyncio
import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from cases import store, whole
from cases.errors import CaseError, CaseNotFound
from cases.house import House
from cases.model import Actor
from cases.permission import can
from cases.whole import Finding, Looked
from cases.words import sentence
from kycuong.asked import house_of, log_in, printed
from kycuong.errors import CannotRun
from kycuong.settings import Settings

NOTHING, MARKS, CANNOT = 0, 1, 2


@dataclass
class Report:
    """What was looked at, what was found, and which half could not be checked."""

    cases: int = 0
    runs: int = 0
    findings: list[Finding] = field(default_factory=list)
    prefect: str = "checked"  # or why it could not be asked

    @property
    def code(self) -> int:
        if self.prefect != "checked":
            return CANNOT
        return MARKS if self.findings else NOTHING


def findings(house: House) -> list[Finding]:
    """Say everything about a house's record that does not hold; nothing when it is whole. Prefect is not asked."""
    return whole.check(house)


def audit(given: Namespace, settings: Settings) -> int:
    """Audit one case or all that this supervisor may see. Returns 0: nothing to say, 1: marks, 2: cannot."""
    try:
        report = _report(given, settings)
    except CaseError as refused:
        sys.stderr.write(f"{sentence(refused)}\n{sentence(refused, 'en')}\n")
        return CANNOT
    except CannotRun as problem:
        problem.exit_code = CANNOT
        raise
    printed([as_json(report)] if given.json else lines(report))
    return report.code


def _report(given: Namespace, settings: Settings) -> Report:
    from sqlalchemy.exc import OperationalError

    house = house_of(settings)
    try:
        actor = log_in(house, given.login)
        if not any(role == "supervisor" for role, _ in actor.grants):
            raise CannotRun("not_a_supervisor", login=given.login)
        looked, report = look(house, actor, given.code)
    except OperationalError as away:
        raise CannotRun("record_away", reason=str(away.orig).strip().splitlines()[-1]) from away
    return _with_prefect(settings, house, looked, report, given.code is None)


def look(house: House, actor: Actor, code: str | None = None) -> tuple[list[Looked], Report]:
    """Look at the record: one case by its number or id, or all that this person supervises."""
    with store.transaction(house.db) as conn:
        ids = [_case_id(conn, code)] if code else whole.case_ids(conn)
        looked = [each for each in (whole.case(conn, house, one) for one in ids) if _supervises(actor, each)]
        if code and not looked:
            raise CaseNotFound(case=code)
        seen = {each.id: each.number for each in looked}
        found = [] if code else whole.journal(conn, house)
        found += [finding for each in looked for finding in each.findings]
        marks = whole.runs(conn, house, ids[0] if code else None)
        found += [replace(each, number=seen.get(each.case, "")) for each in marks if each.case in seen or not each.case]
    return looked, Report(len(looked), 0, found)


def _case_id(conn: Any, code: str) -> str:
    row = conn.execute(
        """SELECT id FROM case_file WHERE number = %(code)s OR id = %(code)s
           UNION SELECT case_id FROM journal WHERE case_id = %(code)s LIMIT 1""",
        {"code": code},
    ).fetchone()
    if row is None or row[0] in whole.APART:
        raise CaseNotFound(case=code)
    return str(row[0])


def _supervises(actor: Actor, looked: Looked) -> bool:
    """By the case as its facts make it: a changed row hides nothing. One of which nothing is left has no body."""
    case = looked.case
    return case is None or (bool(can(actor, "see", case)) and "supervisor" in actor.roles(case.body))


def _with_prefect(settings: Settings, house: House, looked: list[Looked], report: Report, everything: bool) -> Report:
    """Ask Prefect, where it can be reached; a run that no case claims is said only when everything is looked at."""
    from kycuong.prefect_server import client_env

    os.environ.update(client_env(settings))  # Prefect reads its settings from the environment at import.
    from httpx import HTTPError
    from prefect.client.orchestration import get_client
    from prefect.exceptions import PrefectException

    from flows.audit import differences

    async def ask() -> tuple[list[Any], list[str]]:
        async with get_client() as client:
            return await differences(client, house, None if everything else [each.id for each in looked])

    try:
        found, compared = asyncio.run(ask())
    except (HTTPError, PrefectException, OSError, RuntimeError) as away:
        report.prefect = type(away).__name__
        return report
    numbers = {each.id: each.number for each in looked}
    report.runs = len(compared)
    report.findings += [
        Finding(f"prefect_{each.what}", each.case, numbers.get(each.case, ""), 0, None, each.fact, each.prefect,
                each.detail)
        for each in found if each.case in numbers or not each.case
    ]  # fmt: skip
    return report


def as_json(report: Report) -> str:
    rows = [asdict(each) for each in report.findings]
    said = {"cases": report.cases, "runs": report.runs, "prefect": report.prefect, "exit": report.code}
    return json.dumps({**said, "findings": rows}, ensure_ascii=False, indent=1)


def lines(report: Report) -> Iterator[str]:
    """Say the report in Vietnamese, then in English."""
    from portal.words import recorded

    for each in report.findings:
        where = each.number or each.case or (f"#{each.index}" if each.index is not None else "—")
        place = f" · {each.seq}" if each.seq else ""
        more = " ".join(part for part in (each.detail, each.prefect) if part)
        words = " / ".join(recorded(language, "mark", each.what) for language in ("vi", "en"))
        yield f"{where}{place}  {words}{f'  [{more}]' if more else ''}"
    found = len(report.findings)
    yield (
        f"Đã xem {report.cases} hồ sơ, đối chiếu {report.runs} lượt chạy với Prefect: {found} điều không khớp. / "
        f"{report.cases} cases looked at, {report.runs} runs compared with Prefect: {found} marks."
    )
    if report.prefect != "checked":
        yield (
            f"Không hỏi được Prefect ({report.prefect}): nửa ấy chưa kiểm tra; hồ sơ của chúng ta thì đã kiểm tra. / "
            f"Prefect could not be asked ({report.prefect}): that half is not checked; our own record is."
        )
