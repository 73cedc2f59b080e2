"""Two pages for everyone: what the public log is and how it stands; and the balance of reports."""

from time import monotonic
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from cases import balance as counting
from cases.balance import Month
from cases.house import House
from ledger.errors import LedgerError
from ledger.lines import to_base64
from portal.log import seen
from portal.page import render

KEPT_SECONDS = 60.0  # how long a count that nobody signed is shown


def log(request: Request) -> Response:
    """Show what the log is, what it does not prove, and its newest checkpoint with whoever cosigned it."""
    house: House = request.app.state.house
    found = seen.newest(house)
    return render(
        request, "log/log.html",
        found=found, root=to_base64(found.root) if found else "", since=_since(found),
        log_key=seen.key(house, "log.vkey"), receipts_key=seen.key(house, "receipts.vkey"),
        policy=seen.key(house, "policy.txt"),
        site=request.app.state.office["office"]["site"].rstrip("/"),
    )  # fmt: skip


def _since(found: seen.Log | None) -> tuple[str, int]:
    """Say how old the checkpoint is in the largest unit that fits: a sentence and its number."""
    seconds = int(found.age.total_seconds()) if found else 0
    if seconds < 60:
        return "niêm phong {count} giây trước", seconds
    if seconds < 2 * 3600:
        return "niêm phong {count} phút trước", seconds // 60
    return "niêm phong {count} giờ trước", seconds // 3600


def balance(request: Request) -> Response:
    """Show the signed balance; while the sealer has published none, a count of now, marked as unsigned."""
    house: House = request.app.state.house
    spoiled = False
    try:
        found = seen.balance(house)
    except LedgerError:
        found, spoiled = None, True
    months = found.balance.months if found else _counted(request.app.state, house)
    return render(
        request, "log/balance.html",
        found=found, spoiled=spoiled, months=months, whole=all(each.balanced for each in months),
        labels=_labels(house, months, request),
        no_month=counting.NO_MONTH,
    )  # fmt: skip


def _counted(state: Any, house: House) -> tuple[Month, ...]:
    kept: tuple[float, tuple[Month, ...]] | None = getattr(state, "balance_counted", None)
    if kept is None or monotonic() - kept[0] > KEPT_SECONDS:
        kept = (monotonic(), counting.count(house, EVERYTHING))
        state.balance_counted = kept
    return kept[1]


EVERYTHING = 2**62  # entries


def _labels(house: House, months: tuple[Month, ...], request: Request) -> dict[str, str]:
    place = 1 if getattr(request.state, "lang", "vi") == "en" else 0
    stages = {stage for month in months for stage in month.ended}
    return {stage: names[place] for stage, names in counting.labels(house.rules, stages).items()}
