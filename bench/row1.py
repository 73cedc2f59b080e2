"""Row 1: an act, decided, committed and in the public log, among 100,000 cases."""

from collections.abc import Callable
from contextlib import ExitStack

from bench import pgbench
from bench.acts import Acts
from bench.crew import Crew
from bench.dbos_side import Workflows
from bench.ground import Ground
from bench.measure import Measured, Taken, in_turn, ratio
from bench.servers import portal
from bench.web import Posts

OURS, WEB, DBOS, FLOOR = "engine.take", "HTTP POST", "DBOS, 5 steps", "pgbench, 1 commit"
THREADS = {"8 threads": (1, 8), "2 × 4 threads": (2, 4)}  # eight clients: in one process, in two


def measure(on: Ground, database: str, rounds: int, seconds: float) -> tuple[list[Measured], int]:
    """Return what was measured, and how many acts were taken for it."""
    pgbench.prepare(on, "pgbench")
    on.make("dbos")
    with ExitStack() as open_sides:
        ours = open_sides.enter_context(Crew(Acts, 2, on.home, database))
        dbos = open_sides.enter_context(Crew(Workflows, 2, on.home, "dbos"))
        port = open_sides.enter_context(portal(on, database))
        web = open_sides.enter_context(Crew(Posts, 1, on.home, database, port, threads=1))
        sides: dict[tuple[str, str], Callable[[], Taken]] = {}
        for name, shape in {"1 client": (1, 1), **THREADS}.items():
            sides[OURS, name] = lambda shape=shape: ours.run(*shape, seconds)
            sides[DBOS, name] = lambda shape=shape: dbos.run(*shape, seconds)
        sides[WEB, "1 client"] = lambda: web.run(1, 1, seconds)
        for clients in (1, 8):
            name = f"{clients} client{'s' if clients > 1 else ''}"
            sides[FLOOR, name] = lambda clients=clients: pgbench.run(on, "pgbench", clients, max(1, round(seconds)))
        found = in_turn(sides, rounds)
    return _said(found), ours.done + web.done


def _said(found: dict[tuple[str, str], list[Taken]]) -> list[Measured]:
    goals = {(OURS, "p50"): 4.0, (OURS, "p99"): 15.0, (WEB, "p50"): 15.0, (WEB, "p95"): 60.0}
    said: list[Measured] = []
    for side in (OURS, WEB, DBOS, FLOOR):
        for share in ("p50", "p95", "p99"):
            rounds = tuple(getattr(each, f"{share}_ms") for each in found[side, "1 client"])
            said.append(Measured(1, side, f"1 client, {share}", "ms", rounds, goals.get((side, share))))
    for name in THREADS:
        said.append(_rate(found, OURS, name, 352))
        said.append(_rate(found, DBOS, name))
    said.append(_rate(found, FLOOR, "8 clients"))
    return [*said, *_ratios({(each.side, each.what): each for each in said})]


def _rate(found: dict[tuple[str, str], list[Taken]], side: str, name: str, goal: float | None = None) -> Measured:
    what = name if name == "8 clients" else f"8 clients ({name})"
    return Measured(1, side, what, "/s", tuple(each.rate for each in found[side, name]), goal, at_least=True)


def _ratios(of: dict[tuple[str, str], Measured]) -> list[Measured]:
    one, eight = "1 client, p50", [f"8 clients ({name})" for name in THREADS]
    return [
        ratio("times sooner, 1 client", of[DBOS, one], of[OURS, one], 4, at_least=True),
        *(ratio(f"times the rate, {name}", of[OURS, name], of[DBOS, name], 4, at_least=True) for name in eight),
        ratio("times as long, 1 client", of[OURS, one], of[FLOOR, one], 4),
    ]
