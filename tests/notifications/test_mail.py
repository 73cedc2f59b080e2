"""Mail as a real SMTP server sees it: one kept connection, stable ids, no header smuggled in, nothing in clear."""

import asyncio
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default

import pytest
from aiosmtpd.controller import Controller

from notifications.mail import Line, NoLine, Sender, compose
from notifications.render import BadHeader, Message
from tests.flows.conftest import free_port

SENDER = Sender("khong-tra-loi@hopthu.example", "tiepnhan@thanhtra.example")
NOON = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)


class Inbox:
    """Keeps what a server accepted, and how many connections it took."""

    def __init__(self) -> None:
        self.mails: list = []
        self.connections: set = set()

    async def handle_DATA(self, server, session, envelope):
        self.connections.add(session.peer)
        self.mails.append(message_from_bytes(envelope.content, policy=default))
        return "250 OK"


@pytest.fixture
def inbox():
    box = Inbox()
    controller = Controller(box, hostname="127.0.0.1", port=free_port())
    controller.start()
    box.url = f"smtp://127.0.0.1:{controller.port}"
    yield box
    controller.stop()


def mail(key: str = "f:reporter:news", subject: str = "Có tin mới"):
    return compose(key, SENDER, "nguoi.nhan@thi-du.example", Message(subject, "Chào bạn.\n", "<p>Chào bạn.</p>"), NOON)


def send(url: str, *mails) -> None:
    async def all_at_once() -> None:
        line = Line(url)
        try:
            await asyncio.wait_for(asyncio.gather(*(line.send(each) for each in mails)), 10)
        finally:
            await line.close()

    asyncio.run(all_at_once())


def test_several_mails_at_once_share_one_connection(inbox):
    send(inbox.url, *(mail(f"f:{number}") for number in range(6)))

    assert (len(inbox.mails), len(inbox.connections)) == (6, 1)


def test_the_same_notice_has_the_same_message_id_however_often_it_is_sent(inbox):
    send(inbox.url, mail("f:a"), mail("f:a"), mail("f:b"))

    assert len({each["Message-ID"] for each in inbox.mails}) == 2


def test_a_mail_has_a_neutral_sender_a_monitored_reply_address_a_text_and_an_html_part(inbox):
    send(inbox.url, mail())

    got = inbox.mails[0]
    assert (got["From"], got["Reply-To"]) == (SENDER.address, SENDER.reply_to)
    assert got["Date"].datetime == NOON
    assert [part.get_content_type() for part in got.iter_parts()] == ["text/plain", "text/html"]
    assert got.get_body(("plain",)).get_content().strip() == "Chào bạn."


@pytest.mark.parametrize(
    "subject",
    ["Tin\r\nBcc: nguoi.la@thi-du.example", "=?utf-8?q?a=0D=0ABcc:nguoi.la@thi-du.example?=", "Tin\x00", "Tin\u2028x"],
)
def test_a_subject_that_hides_another_header_is_refused(subject):
    with pytest.raises(BadHeader):
        mail(subject=subject)


@pytest.mark.parametrize("to", ["a@thi-du.example\nBcc: b@thi-du.example", "=?utf-8?q?x?= <a@thi-du.example>"])
def test_an_address_that_hides_another_header_is_refused(to):
    with pytest.raises(BadHeader):
        compose("f", SENDER, to, Message("Tin", "x", "x"), NOON)


def test_a_line_to_another_machine_is_never_in_clear():
    with pytest.raises(ValueError, match="clear"):
        Line("smtp://mail.thi-du.example:25")


def test_a_connection_that_the_server_closed_is_opened_again(inbox):
    async def twice() -> None:
        line = Line(inbox.url)
        await line.send(mail("f:1"))
        line._client.transport.close()  # the server hung up
        await asyncio.sleep(0.05)
        await asyncio.wait_for(line.send(mail("f:2")), 10)
        await line.close()

    asyncio.run(twice())

    assert len(inbox.mails) == 2


def test_a_server_that_is_away_is_an_error_at_once_and_not_a_hang():
    with pytest.raises(NoLine):
        send("smtp://127.0.0.1:1", mail())
