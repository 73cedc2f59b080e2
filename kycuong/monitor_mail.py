"""Tell a monitor's owner, once, what is new: case ids and terms, never a name, for the log has none."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from html import escape

from kycuong.monitor_store import Kept
from kycuong.monitor_words import sentence
from notifications.mail import Line, Sender, compose
from notifications.render import Message

MOST = 200  # findings in one mail; the page has them all
SUBJECT = "Giám sát sổ công khai: {count} điều mới / Log monitor: {count} new"


def message(found: Sequence[Kept]) -> Message:
    """Write one mail about these findings."""
    lines = [f"- {sentence(each.finding, 0)}\n  {sentence(each.finding, 1)}" for each in found[:MOST]]
    if len(found) > MOST:
        lines.append(f"… {len(found) - MOST} điều nữa trên trang của bộ giám sát / more on the monitor's page")
    text = "\n".join(lines) + "\n"
    html = "<ul>" + "".join(f"<li>{_escaped(line)}</li>" for line in lines) + "</ul>"
    return Message(SUBJECT.format(count=len(found)), text, html)


def _escaped(line: str) -> str:
    return escape(line.removeprefix("- ")).replace("\n", "<br>")


def send(smtp: str, to: str, found: Sequence[Kept], at: datetime) -> None:
    """Hand the mail to the server. Raises what the line raises; nothing counts as told then."""
    key = sha256("\n".join(each.finding.key for each in found).encode()).hexdigest()
    mail = compose(key, Sender(to, to), to, message(found), at)

    async def sent() -> None:
        line = Line(smtp)
        try:
            await line.send(mail)
        finally:
            await line.close()

    asyncio.run(sent())
