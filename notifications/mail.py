"""The only file that speaks SMTP: one kept connection, a stable Message-ID, no mail in clear beyond this machine."""

import asyncio
import contextlib
import ipaddress
import ssl
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from urllib.parse import unquote, urlsplit

import aiosmtplib

from notifications.render import Message, header

SECONDS = 10


@dataclass(frozen=True)
class Sender:
    """Who our mail comes from: neutral, so that an address in a mailbox tells nothing."""

    address: str
    reply_to: str


def compose(key: str, sender: Sender, to: str, message: Message, at: datetime) -> EmailMessage:
    """Make the mail of one notice; the same notice has the same Message-ID however often it is sent."""
    mail = EmailMessage(policy=SMTP)
    domain = sender.address.rpartition("@")[2]
    mail["From"] = header(sender.address)
    mail["To"] = header(to)
    mail["Reply-To"] = header(sender.reply_to)
    mail["Subject"] = header(message.subject)
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{sha256(key.encode()).hexdigest()[:40]}@{domain}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(message.text, cte="quoted-printable")
    mail.add_alternative(message.html, subtype="html", cte="quoted-printable")
    return mail


class NoLine(OSError):
    """The server could not be reached, or did not let us in: nothing is wrong with the mail, so it is tried again."""


class Line:
    """A kept SMTP connection to one server; connects again when the server hung up."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme == "smtp" and not _this_machine(parts.hostname or ""):
            raise ValueError("mail in clear beyond this machine: use smtps:// or smtp+starttls://")
        self._opening = asyncio.Lock()
        self._user = unquote(parts.username) if parts.username else None
        self._password = unquote(parts.password) if parts.password else None
        self._client = aiosmtplib.SMTP(
            hostname=parts.hostname,
            port=parts.port,
            use_tls=parts.scheme == "smtps",
            start_tls=parts.scheme == "smtp+starttls",
            tls_context=ssl.create_default_context() if parts.scheme != "smtp" else None,
            timeout=SECONDS,
        )

    async def send(self, mail: EmailMessage) -> None:
        """Hand one mail to the server. Raises NoLine, aiosmtplib.SMTPException or OSError when it did not take it."""
        async with self._opening:  # aiosmtplib lets a second connect() wait until the first connection is closed
            if not self._client.is_connected:
                await self._open()
        try:
            await self._client.send_message(mail)
        except (aiosmtplib.SMTPServerDisconnected, aiosmtplib.SMTPTimeoutError):
            self._client.close()
            raise

    async def _open(self) -> None:
        try:
            await self._client.connect()
            if self._user and self._password:
                await self._client.login(self._user, self._password)
        except (aiosmtplib.SMTPException, OSError) as problem:
            self._client.close()
            raise NoLine(type(problem).__name__) from problem

    async def close(self) -> None:
        if self._client.is_connected:
            with contextlib.suppress(aiosmtplib.SMTPException, OSError):
                async with asyncio.timeout(1):  # a server that hangs does not keep us from ending
                    await self._client.quit()
            self._client.close()


def _this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
