"""Row 1: an act, decided, committed and in the public log, among 100,000 cases."""

from collections.abc import Callable
from contextlib import ExitStack

from bench import pgbench
from bench.acts import Acts
from bench.crew import Crew
from bench.dbos_side import Workflows
from bench.ground import Ground
from bench.measure import Figure, Ratio, Taken, in_turn, ratio
from bench.servers import portal
from bench.web import Posts

OURS, WEB, DBOS, FLOOR = "engine.take", "POST to the portal", "DBOS, 5 steps", "pgbench, 1 commit"
SHAPES = {"1 client": (1, 1), "8 threads": (1, 8), "2 × 4 threads": (2, 4)}


def measure(on: Ground, database: str, rounds: int, seconds: float) -> tuple[list[Figure], list[Ratio], int]:
    """Return the figures, how they compare, and how many acts were taken."""
    pgbench.prepare(on, "pgbench")
    on.make("dbos")
    with ExitStack() as open_sides:
        ours = open_sides.enter_context(Crew(Acts, 2, on.home, database))
        dbos = open_sides.enter_context(Crew(Workflows, 2, on.home, "dbos"))
        port = open_sides.enter_context(portal(on, database))
        web = open_sides.enter_context(Crew(Posts, 1, on.home, database, port, threads=1))
        sides: dict[str, Callable[[], Taken]] = {}
        for name, shape in SHAPES.items():
            sides[f"{OURS} · {name}"] = lambda shape=shape: ours.run(*shape, seconds)
            sides[f"{DBOS} · {name}"] = lambda shape=shape: dbos.run(*shape, seconds)
        sides[f"{WEB} · 1 client"] = lambda: web.run(1, 1, seconds)
        for clients in (1, 8):
            sides[f"{FLOOR} · {clients}"] = lambda clients=clients: pgbench.run(on, "pgbench", clients, round(seconds))
        found = in_turn(sides, rounds)
    figures = _figures(found)
    return list(figures.values()), _ratios(figures), ours.done + web.done


def _figures(found: dict[str, list[Taken]]) -> dict[str, Figure]:
    figures = {}
    for name, rounds in found.items():
        side, shape = name.split(" · ")
        if shape in ("1 client", "1"):
            figures[f"{side} p50"] = Figure(1, side, "1 client, p50", "ms", tuple(each.p50_ms for each in rounds))
            figures[f"{side} p99"] = Figure(1, side, "1 client, p99", "ms", tuple(each.p99_ms for each in rounds))
        else:
            label = "8 clients" if shape == "8" else f"8 clients ({shape})"
            figures[f"{side} {shape}"] = Figure(1, side, label, "/s", tuple(each.rate for each in rounds))
    return figures


def _ratios(of: dict[str, Figure]) -> list[Ratio]:
    eight = [
        ratio(f"rate of DBOS, 8 clients ({shape})", of[f"{OURS} {shape}"], of[f"{DBOS} {shape}"], 4)
        for shape in ("8 threads", "2 × 4 threads")
    ]
    return [
        ratio("sooner than DBOS, 1 client", of[f"{DBOS} p50"], of[f"{OURS} p50"], 4),
        *eight,
        ratio("times one bare commit, 1 client", of[f"{OURS} p50"], of[f"{FLOOR} p50"], 4, at_least=False),
    ]
