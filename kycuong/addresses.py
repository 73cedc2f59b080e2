"""Addresses that the log's programs may use: they go out over TLS, and in clear on this machine only."""

from urllib.parse import SplitResult, urlsplit

from kycuong.settings import is_loopback


def over_tls_or_here(url: str) -> SplitResult | None:
    """Return the parts of `https://…`, or of `http://…` on this machine; None for any other address.

    No name and password, no query and no fragment: nothing that could make it look like another host.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return None
    if not host or "@" in parts.netloc or parts.query or parts.fragment:
        return None
    return parts if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host)) else None


def host_and_port(said: str) -> tuple[str, int] | None:
    """Read where to listen, `127.0.0.1:8427` or `[::1]:8427`; None when it is no such thing."""
    host, _, port = said.rpartition(":")
    if not host or not (port.isascii() and port.isdigit() and len(port) <= 5 and int(port) < 65_536):
        return None
    return host.strip("[]"), int(port)
