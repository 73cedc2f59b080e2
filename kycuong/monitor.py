"""`kycuong monitor`: watch a public log from outside, with a supervising body's credential and no database."""

import json
import signal
import sys
import threading
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiosmtplib

from cases.house import HANOI, now
from kycuong import monitor_mail, monitor_page
from kycuong.asked import printed
from kycuong.errors import BadSetting
from kycuong.log_client import Client
from kycuong.monitor_round import Looked, Round
from kycuong.monitor_store import Kept, Store
from kycuong.monitor_words import SHORT, both, data
from kycuong.settings import Settings, is_loopback
from ledger import policy
from ledger.errors import LedgerError
from ledger.hours import at_second
from ledger.lines import to_base64

FINE, FOUND, CANNOT = 0, 1, 2
SOON = timedelta(days=14)
LONGEST_TOKEN = 1000
NO_ANSWER = frozenset({"unreachable", "not_let_in"})


@dataclass
class Monitor:
    """One watched log with whom to tell; `state` is what page and data show."""

    url: str
    round: Round
    mail_to: str = ""
    smtp: str = ""
    state: dict[str, Any] = field(default_factory=dict)

    def look(self, *, whole: bool = False) -> Looked:
        """Look once, tell the owner what is new, keep the state for the page."""
        looked = self.round.look(whole=whole)
        found = self.round.store.findings()
        self._tell([each for each in found if not each.told], looked.at)
        self.state = self._state(looked, found)
        return looked

    def _tell(self, new: list[Kept], at: datetime) -> None:
        if not new or not self.mail_to:
            return
        try:
            monitor_mail.send(self.smtp, self.mail_to, new, at)
        except (aiosmtplib.SMTPException, OSError) as problem:
            reason = type(problem).__name__
            print(f"Chưa gửi được thư, sẽ gửi lại / Mail not sent, tried again ({reason})", file=sys.stderr)
            return
        self.round.store.told(new, at)

    def _state(self, looked: Looked, found: list[Kept]) -> dict[str, Any]:
        last, newest = self.round.last(), looked.newest
        cases = self.round.watch.cases.values()
        soon = (looked.at + SOON).astimezone(HANOI).date()
        times = newest.cosigned() if newest else {}
        return {
            "state": "red" if found else "green" if looked.reached else "amber",
            "log": self.url,
            "away": looked.away,
            "looked": looked.at.astimezone(UTC).isoformat(timespec="seconds"),
            "size": last.size if last else 0,
            "root": to_base64(last.root) if last else "",
            "witnesses": {name: at_second(at).isoformat() for name, at in times.items()},
            "open": sum(not each.ended for each in cases),
            "ended": sum(each.ended for each in cases),
            "findings": [data(each.finding, each.since) for each in found],
            "due": [(day.isoformat(), case[:SHORT], term) for day, case, term in self.round.watch.due(soon)[:200]],
        }

    def code(self) -> int:
        """Return what `--once` ends with: 2 where the log could not be looked at, 1 where something was found."""
        if self.state["away"] or any(each["code"] in NO_ANSWER for each in self.state["findings"]):
            return CANNOT
        return FOUND if self.state["findings"] else FINE


def monitor(given: Namespace, settings: Settings) -> int:
    """Watch until ended, or look once; every mistake in the call is a sentence and exit code 2."""
    made, store = build(given, settings)
    try:
        if given.once:
            made.look(whole=True)
            _say(made, as_data=given.json)
            return made.code()
        return _watch(made, given)
    finally:
        store.close()


def build(given: Namespace, settings: Settings, clock: Callable[[], datetime] = now) -> tuple[Monitor, Store]:
    """Read everything that was given. Raises BadSetting."""
    try:
        trusted = policy.read(_read(given.policy, policy.LARGEST_POLICY))
    except LedgerError as problem:
        raise BadSetting("monitor_policy", path=given.policy, reason=problem.why) from problem
    try:
        client = Client(given.log, _token(given.token))
    except ValueError:
        raise BadSetting("monitor_address", option="--log", form="https://…/log") from None
    smtp = given.smtp or settings.smtp_url or ""
    if given.mail_to:
        _mail_address(given.mail_to, smtp)
    store = Store(Path(given.data) if given.data else settings.home / "monitor")
    return Monitor(given.log, Round(client, trusted, store, clock, given.silent_days), given.mail_to or "", smtp), store


def _read(name: str, most: int) -> bytes:
    try:
        with Path(name).open("rb") as file:
            return file.read(most + 1)
    except OSError:
        raise BadSetting("no_such_file", path=name) from None


def _token(name: str) -> str:
    said = _read(name, LONGEST_TOKEN).decode("ascii", "replace").strip()
    if not said or not said.isprintable() or not said.isascii() or " " in said:
        raise BadSetting("monitor_token", path=name)
    return said


def _mail_address(to: str, smtp: str) -> None:
    if to.count("@") != 1 or not to.isprintable() or not to.isascii() or any(each in to for each in " ,;<>"):
        raise BadSetting("monitor_address", option="--mail-to", form="ten@co-quan.example")
    if not smtp:
        raise BadSetting("monitor_mail")
    scheme, _, rest = smtp.partition("://")
    host = rest.rpartition("@")[2].partition("/")[0].rpartition(":")[0] or rest
    if scheme not in ("smtps", "smtp+starttls") and not (scheme == "smtp" and is_loopback(host)):
        raise BadSetting("monitor_address", option="--smtp", form="smtps://host:465")


def _say(made: Monitor, *, as_data: bool) -> None:
    if as_data:
        printed([json.dumps(made.state, ensure_ascii=False)])
        return
    state = made.state
    if state["away"]:
        printed([f"Không liên lạc được với sổ / The log cannot be reached: {state['away']}"])
    title, english, _ = monitor_page.STATES[state["state"]]
    printed(
        [f"{title} / {english}: {state['size']} bút toán / entries, {state['open']} + {state['ended']} vụ việc / cases"]
    )
    printed(f"  {both(each.finding)}" for each in made.round.store.findings())


def _watch(made: Monitor, given: Namespace) -> int:
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    made.state = made._state(Looked(made.round.clock(), reached=False), made.round.store.findings())
    server = monitor_page.serve(given.listen, lambda: made.state) if given.listen else None
    last = ""
    while not stop.is_set():
        made.look()
        told = made.state["state"] + str(len(made.state["findings"])) + made.state["away"]
        if told != last or given.json:
            _say(made, as_data=given.json)
            sys.stdout.flush()
        last = told
        stop.wait(max(given.every, 1))
    if server is not None:
        server.shutdown()
    return FINE
