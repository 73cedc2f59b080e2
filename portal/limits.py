"""How much and how often: the size of what is sent, and how many codes may be tried in a minute."""

import hmac
import secrets
from collections import deque
from collections.abc import Callable
from threading import Lock
from time import monotonic

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.problems import Problem

MIB = 1024 * 1024
FILES_TOTAL = 30 * MIB
FILES_MOST = 10
FORM = FILES_TOTAL + MIB  # the files and the words around them
PLAIN = 2 * MIB
DRAINED = 128 * MIB  # read and thrown away, so that the browser shows our sentence instead of a broken connection
DAY = 24 * 3600.0


class BodyLimit:
    """Stops a body that is too large while it arrives; nothing of it is kept."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        multipart = HTTPConnection(scope).headers.get("content-type", "").startswith("multipart/form-data")
        most, seen = FORM if multipart else PLAIN, 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen <= most:
                return message
            while message.get("more_body") and seen <= DRAINED:
                message = await receive()
                seen += len(message.get("body", b""))
            raise Problem(413, "Nội dung gửi lên quá lớn: mọi tệp cộng lại nhiều nhất 30 MB.")

        await self.app(scope, counted, send)


class Limiter:
    """Counts tries in memory: a few a minute from one place, some more from everywhere together.

    An address is kept only as an HMAC under a key that lives for a day, and only for a minute.
    """

    def __init__(self, each: int, everyone: int, seconds: float = 60.0, clock: Callable[[], float] = monotonic) -> None:
        self.each, self.everyone, self.seconds, self.clock = each, everyone, seconds, clock
        self._tries: deque[tuple[float, bytes]] = deque()
        self._key, self._key_since = secrets.token_bytes(32), clock()
        self._lock = Lock()

    def allows(self, address: str) -> bool:
        """Count a try, or say that there were too many."""
        with self._lock:
            now = self.clock()
            if now - self._key_since > DAY:
                self._key, self._key_since = secrets.token_bytes(32), now
                self._tries.clear()
            while self._tries and self._tries[0][0] <= now - self.seconds:
                self._tries.popleft()
            who = hmac.digest(self._key, address.encode(), "sha256")
            if len(self._tries) >= self.everyone or sum(other == who for _, other in self._tries) >= self.each:
                return False
            self._tries.append((now, who))
            return True
