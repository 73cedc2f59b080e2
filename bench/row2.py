"""Row 2: from the committed act to the completed Prefect run and the mail that a real SMTP server accepted."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import httpx

from bench import servers
from bench.filler import BODY, TOLD
from bench.ground import Ground, new_id
from bench.measure import Measured, Taken, in_turn, ratio
from bench.servers import Mailbox
from cases import engine, store
from cases.house import House
from cases.model import Act
from kycuong import prefect_server
from kycuong.settings import Settings
from people.load import account_id

OURS, RIVAL = "act → run → mail", "suspend_flow_run + serve"
DEPLOYMENT = "human-step"
LONGEST = 60.0  # seconds that anything may take
LOOK = 0.005


def measure(
    on: Ground, database: str, settings: Settings, box: Mailbox, rounds: int, acts: int
) -> tuple[list[Measured], int]:
    """Return what was measured, and how many acts were taken for it."""
    with ExitStack() as open_sides:
        rival = open_sides.enter_context(suspended(on, settings, box, rounds))
        open_sides.enter_context(servers.worker(settings, on))
        ours = Consequences(on.house(database), box)
        ours.round(2)  # the worker starts, registers its deployments, makes its first connections
        found = in_turn({OURS: lambda: ours.round(acts), RIVAL: rival.resume}, rounds)
        ours.house.db.dispose()
    return _said(found), ours.done


def _said(found: dict[str, list[Taken]]) -> list[Measured]:
    ours = Measured(2, OURS, "p50", "ms", tuple(each.p50_ms for each in found[OURS]), 1500)
    worst = Measured(2, OURS, "slowest", "ms", tuple(1000 * max(each.each) for each in found[OURS]))
    rival = Measured(2, RIVAL, "resume → mail", "ms", tuple(each.p50_ms for each in found[RIVAL]))
    return [ours, worst, rival, ratio("times sooner", rival, ours, 6, at_least=True)]


def until(said: Callable[[], Any], what: str) -> Any:
    """Look again and again until there is an answer."""
    end = time.monotonic() + LONGEST
    while not (answer := said()):
        if time.monotonic() > end:
            raise TimeoutError(f"not within {LONGEST:.0f} s: {what}")
        time.sleep(LOOK)
    return answer


class Consequences:
    """A clerk who takes an act and waits until all that follows from it has happened."""

    def __init__(self, house: House, box: Mailbox) -> None:
        self.house, self.box, self.done = house, box, 0
        clerk = house.actor(account_id("clerk"))
        assert clerk is not None
        self.clerk = clerk
        with store.transaction(house.db) as conn:
            found = "SELECT id FROM case_file WHERE stage = 'received' AND body = %s LIMIT 1000"
            self.waiting = [row[0] for row in conn.execute(found, (BODY,))]

    def round(self, acts: int) -> Taken:
        start = time.perf_counter()
        return Taken(tuple(self._one() for _ in range(acts)), time.perf_counter() - start)

    def _one(self) -> float:
        """Sort a report as a denunciation: the deciding head gets one mail."""
        act = Act(new_id(), "sort_as_denunciation", self.waiting.pop(), 1, self.house.setting().today, TOLD)
        answer = engine.take(self.house, act, self.clerk)
        committed = time.perf_counter()
        until(lambda: self.box.times_of(answer["number"]), f"the mail of case {answer['number']}")
        until(lambda: self._finished(answer["fact"]), f"the run of fact {answer['fact']}")
        self.done += 1
        return time.perf_counter() - committed

    def _finished(self, fact: str) -> bool:
        with store.transaction(self.house.db) as conn:
            row = conn.execute("SELECT state FROM run WHERE fact = %s", (fact,)).fetchone()
        return row is not None and row[0] == "done"


@contextmanager
def suspended(on: Ground, settings: Settings, box: Mailbox, runs: int) -> Iterator["Rival"]:
    """Serve the rival's flow and bring runs of it to where a person is awaited."""
    env = servers.defaults(settings) | {"BENCH_SMTP_PORT": str(box.port)}
    auth = prefect_server.basic_auth(settings)
    with (
        httpx.Client(base_url=prefect_server.api_url(settings), headers=auth, timeout=30) as server,
        servers.running("serve", on, (sys.executable, "-m", "bench.suspended"), env),
    ):
        rival = Rival(server, box)
        rival.suspend(runs)
        yield rival


class Rival:
    """Suspended runs of a served flow, and the person who resumes them one by one."""

    def __init__(self, server: httpx.Client, box: Mailbox) -> None:
        self.server, self.box = server, box
        self.waiting: list[tuple[str, str]] = []

    def suspend(self, runs: int) -> None:
        deployment = until(self._deployment, "the served deployment")
        for word in (f"resumed-{place}" for place in range(runs)):
            made = self.server.post(f"/deployments/{deployment}/create_flow_run", json={"parameters": {"word": word}})
            self.waiting.append((made.raise_for_status().json()["id"], word))
        for run, _ in self.waiting:
            until(lambda run=run: self._state(run) == "PAUSED", f"the suspension of run {run}")

    def _deployment(self) -> str | None:
        answer = self.server.get(f"/deployments/name/{DEPLOYMENT}/{DEPLOYMENT}")
        return answer.json()["id"] if answer.status_code == 200 else None

    def _state(self, run: str) -> str:
        return str(self.server.get(f"/flow_runs/{run}").raise_for_status().json()["state_type"])

    def resume(self) -> Taken:
        """Resume one run; it is over when its mail is accepted and Prefect calls it completed."""
        run, word = self.waiting.pop()
        start = time.perf_counter()
        self.server.post(f"/flow_runs/{run}/resume", json={}).raise_for_status()
        until(lambda: self.box.times_of(word), f"the mail of run {run}")
        until(lambda: self._state(run) == "COMPLETED", f"the end of run {run}")
        took = time.perf_counter() - start
        return Taken((took,), took)
