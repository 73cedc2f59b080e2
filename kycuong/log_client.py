"""Read a public log over HTTP with bounded patience: so many bytes, so many seconds, no redirect, nothing unpacked."""

import contextlib
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable

from kycuong.addresses import over_tls_or_here

SECONDS = 20.0
CHUNK = 65_536
MOST_WAITS = 30
WAIT = 5.0


class Away(Exception):
    """The log cannot be reached, or answers with an error of its own; `why` says how, never what it sent."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Missing(Exception):
    """The log answers that there is no such thing."""


class NotLetIn(Exception):
    """The log does not accept the credential."""


class TooLarge(Exception):
    """The answer is longer than anything honest."""


class Client:
    """One log by its address, `https://…/log`; plain http only on this machine. Raises ValueError for another one."""

    def __init__(self, url: str, token: str, sleep: Callable[[float], None] = time.sleep) -> None:
        parts = over_tls_or_here(url)
        if parts is None:
            raise ValueError(url)
        self._host, self._port, self._path = parts.hostname or "", parts.port, parts.path.rstrip("/")
        self._secure, self._token, self._sleep = parts.scheme == "https", token, sleep
        self._line: http.client.HTTPConnection | None = None

    def get(self, name: str, most: int, *, entries: bool = False) -> bytes:
        """Return what stands at `<log>/<name>`, at most `most` bytes; `entries` shows the credential.

        Raises Away, Missing, NotLetIn or TooLarge.
        """
        for _ in range(MOST_WAITS):
            status, body = self._asked(name, most, entries)
            if status != 429:
                break
            self._sleep(WAIT)
        if status == 200:
            return body
        if status in (401, 403):
            raise NotLetIn
        if status == 404:
            raise Missing
        raise Away(f"HTTP {status}")

    def _asked(self, name: str, most: int, entries: bool) -> tuple[int, bytes]:
        until = time.monotonic() + SECONDS
        alarm = threading.Timer(2 * SECONDS, self._cut)  # whoever sends a letter a second is cut off as well
        alarm.start()
        try:
            answer = self._answer(name, entries)
            body = self._body(answer, most, until) if answer.status == 200 else b""
        except (OSError, http.client.HTTPException, ValueError) as problem:
            self.close()
            raise Away(type(problem).__name__) from problem
        except TooLarge:
            self.close()
            raise
        finally:
            alarm.cancel()
        if not answer.isclosed():  # the rest of an error page: not worth reading
            self.close()
        return answer.status, body

    def _answer(self, name: str, entries: bool) -> http.client.HTTPResponse:
        """Ask once more on a new line where the kept one was closed meanwhile."""
        for kept in (self._line is not None, False):
            try:
                line = self._open()
                headers = {"accept-encoding": "identity", "user-agent": "kycuong-monitor"}
                headers |= {"authorization": f"Bearer {self._token}"} if entries else {}
                line.request("GET", f"{self._path}/{name}", headers=headers)
                return line.getresponse()
            except (OSError, http.client.HTTPException):
                self.close()
                if not kept:
                    raise
        raise AssertionError("unreachable")

    def _open(self) -> http.client.HTTPConnection:
        if self._line is None:
            if self._secure:
                context = ssl.create_default_context()
                self._line = http.client.HTTPSConnection(self._host, self._port, timeout=SECONDS, context=context)
            else:
                self._line = http.client.HTTPConnection(self._host, self._port, timeout=SECONDS)
        return self._line

    @staticmethod
    def _body(answer: http.client.HTTPResponse, most: int, until: float) -> bytes:
        if answer.getheader("content-encoding", "identity") != "identity":
            raise ValueError("packed though nobody asked")
        if answer.length is None and not answer.chunked:
            raise ValueError("no length: a cut answer would look like a whole one")
        parts: list[bytes] = []
        left = most
        while part := answer.read1(min(CHUNK, left + 1)):
            left -= len(part)
            if left < 0:
                raise TooLarge
            if time.monotonic() > until:
                raise TimeoutError
            parts.append(part)
        if answer.length:  # it promised more than it sent
            raise http.client.IncompleteRead(b"")
        return b"".join(parts)

    def _cut(self) -> None:
        line = self._line
        if line is not None and line.sock is not None:
            with contextlib.suppress(OSError):  # closed meanwhile: that is what we wanted
                line.sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None
