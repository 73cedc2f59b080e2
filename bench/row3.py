"""Row 3: one stage's flow run in our worker, against a bare Prefect flow with as many empty tasks."""

from collections.abc import Callable
from contextlib import ExitStack

from bench.crew import Crew
from bench.ground import Ground
from bench.measure import Measured, Taken, in_turn, ratio
from bench.servers import defaults
from bench.stage import Bare, BareAsync, Stage
from kycuong import prefect_server
from kycuong.settings import Settings

OURS, PLAIN, ASYNC = "a stage's run", "bare flow, def", "bare flow, async def"


def measure(on: Ground, database: str, settings: Settings, rounds: int, seconds: float) -> tuple[list[Measured], int]:
    """Return what was measured, and how many acts were taken for it."""
    env, bare = prefect_server.client_env(settings), defaults(settings)
    with ExitStack() as open_sides:
        ours = open_sides.enter_context(Crew(Stage, 1, on.home, database, env, settings.smtp_url, threads=1))
        plain = open_sides.enter_context(Crew(Bare, 1, on.home, bare, threads=1))
        awaited = open_sides.enter_context(Crew(BareAsync, 1, on.home, bare, threads=1))
        sides: dict[str, Callable[[], Taken]] = {
            OURS: lambda: ours.run(1, 1, seconds),
            PLAIN: lambda: plain.run(1, 1, seconds),
            ASYNC: lambda: awaited.run(1, 1, seconds),
        }
        found = in_turn(sides, rounds)
    of = {side: Measured(3, side, "p50", "ms", tuple(each.p50_ms for each in taken)) for side, taken in found.items()}
    ratios = [ratio("times as long", of[OURS], of[side], 1) for side in (PLAIN, ASYNC)]
    return [*of.values(), *ratios], ours.done + 1  # and the run whose tasks were counted
