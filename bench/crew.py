"""Clients in processes of their own: the same shapes of load for each side, no interpreter shared with a rival."""

import multiprocessing as mp
import signal
import threading
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Protocol, Self

from bench.measure import Taken, join


class Work(Protocol):
    """What a client does again and again: `ready` prepares the next piece, its call is what is timed."""

    def ready(self) -> Callable[[], object]: ...
    def close(self) -> None: ...


Opener = Callable[..., Work]
WARM_SECONDS = 1.5


class Crew:
    """Processes that hold one side open; `run` lets threads of some of them work for a while."""

    def __init__(self, opener: Opener, processes: int, *about: Any, threads: int = 8) -> None:
        context = mp.get_context("spawn")
        self._threads = threads  # the most that one process will have
        self.done = 0  # pieces of work, with those of the first round
        self._lines: list[Connection] = []
        self._processes = []
        for place in range(processes):
            ours, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs, opener, (*about, place)), daemon=True)
            process.start()
            theirs.close()
            self._lines.append(ours)
            self._processes.append(process)

    def __enter__(self) -> Self:
        try:
            for line in self._lines:
                _heard(line)
            self.run(len(self._lines), self._threads, WARM_SECONDS)  # connections, prepared statements, caches
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._end()

    def run(self, processes: int, threads: int, seconds: float) -> Taken:
        """Work with this many processes of this many threads; return what all of them did."""
        lines = self._lines[:processes]
        for line in lines:
            line.send((threads, seconds))
        taken = join([_heard(line) for line in lines])
        self.done += len(taken.each)
        return taken

    def _end(self) -> None:
        for line in self._lines:
            line.close()
        for process in self._processes:
            process.join(timeout=10)
            if process.is_alive():
                process.kill()
                process.join()


def _heard(line: Connection) -> Any:
    said = line.recv()
    if isinstance(said, str):
        raise RuntimeError(f"a client of the bench failed:\n{said}")
    return said


def _serve(line: Connection, opener: Opener, about: tuple[Any, ...]) -> None:
    """Live in the child: open the side, then measure whenever told, until the line is closed.

    Ctrl-C goes to every process of the terminal; the children wait for the parent, who ends them in order.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        work = opener(*about)
        line.send(Taken((), 0.0))
        while True:
            threads, seconds = line.recv()
            line.send(together(work, threads, seconds))
    except EOFError:
        work.close()
    except BaseException:
        line.send(traceback.format_exc())


def together(work: Work, threads: int, seconds: float) -> Taken:
    """Let threads work at the same time until the time is over; a thread's error is ours."""
    found: list[list[float]] = [[] for _ in range(threads)]
    problems: list[BaseException] = []
    start = time.perf_counter()

    def client(mine: list[float]) -> None:
        try:
            while time.perf_counter() - start < seconds:
                piece = work.ready()
                before = time.perf_counter()
                piece()
                mine.append(time.perf_counter() - before)
        except BaseException as problem:
            problems.append(problem)

    others = [threading.Thread(target=client, args=(mine,)) for mine in found[1:]]
    for each in others:
        each.start()
    client(found[0])
    for each in others:
        each.join()
    if problems:
        raise problems[0]
    return Taken(tuple(took for mine in found for took in mine), time.perf_counter() - start)
