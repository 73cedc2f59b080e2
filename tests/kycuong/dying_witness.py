"""A witness that is killed at a named point: reads points from its input, a life each, and says when it is dead.

    python -m tests.kycuong.dying_witness PORT KEY DATA

A line is a point and how often it is reached before death comes: `asked` (before anything is read), `read` (what was
seen is known), `stored` (before the commit), `committed` (on the disk, not answered), `-` (somebody else kills it).
"""

import os
import signal
import sys

import uvicorn

from kycuong import cli, commands, witness, witness_server
from kycuong.witness_memory import Memory

STATEMENTS = {"read": "INSERT", "stored": "COMMIT"}


class Dying(Memory):
    """The same memory; death comes at one point, the n-th time that a life gets there."""

    point, left = "-", 0

    def judge(self, *request):  # type: ignore[no-untyped-def]
        self._reached("asked")
        if self.point in STATEMENTS:
            self._db.set_trace_callback(self._look)
        before = self._db.total_changes
        answer = super().judge(*request)
        if self._db.total_changes > before:
            self._reached("committed")
        return answer

    def _look(self, statement: str) -> None:
        if statement.lstrip().startswith(STATEMENTS[self.point]) and (self.point == "read" or self._changed()):
            self._reached(self.point)

    def _changed(self) -> bool:
        """Say whether the commit that begins keeps a cosigned checkpoint: that of a refusal is none to die at."""
        count, self._count = self._count, self._db.total_changes
        return self._count > count

    _count = 0

    def _reached(self, point: str) -> None:
        if point == self.point:
            self.left -= 1
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


def live(point: str, times: str, port: str, key: str, data: str) -> None:
    Dying.point, Dying.left = point, int(times)
    witness.Memory = Dying  # type: ignore[misc]
    cli.main(["witness", "--listen", f"127.0.0.1:{port}", "--log", key, "--data", data])


def main() -> None:
    uvicorn.Config(witness_server.app).load()  # everything is imported once, so that each life begins at once
    assert commands.COMMANDS["witness"]
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            live(*line.split(), *sys.argv[1:4])
            os._exit(0)
        print(f"pid {child}", flush=True)
        os.waitpid(child, 0)
        print("dead", flush=True)


if __name__ == "__main__":
    main()
