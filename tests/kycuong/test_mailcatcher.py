"""The demo's mail catcher: what comes in over SMTP stands on its page, and a mail cannot harm who reads it."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import aiosmtplib
import httpx
import pytest
from aiosmtpd.controller import Controller

from kycuong import mailcatcher
from kycuong.mailcatcher import Catcher, pages
from tests.flows.conftest import free_port

MAIL = """\
From: =?utf-8?q?V=C4=83n_ph=C3=B2ng?= <van-phong@example.invalid>
To: can-bo@example.invalid
Subject: =?utf-8?q?C=C3=B3_vi=E1=BB=87c_c=E1=BA=A7n_l=C3=A0m?=
Message-ID: <1@example.invalid>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=x

--x
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hạn: <b>24/11/2026</b>
--x
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

<p>Hạn: 24/11/2026</p><script>alert(1)</script>
--x--
""".encode()


@pytest.fixture
def catcher(tmp_path: Path) -> Catcher:
    return Catcher(tmp_path / "mail")


@dataclass
class Page:
    """The catcher's pages, asked without a server."""

    catcher: Catcher
    base: str = "http://127.0.0.1"

    def get(self, path: str) -> httpx.Response:
        return asyncio.run(self._get(path))

    async def _get(self, path: str) -> httpx.Response:
        transport = httpx.ASGITransport(pages(self.catcher))
        async with httpx.AsyncClient(transport=transport, base_url=self.base) as client:
            return await client.get(path)


@pytest.fixture
def page(catcher: Catcher) -> Page:
    return Page(catcher)


def send(catcher: Catcher, *mails: bytes, to: str = "can-bo@example.invalid") -> None:
    controller = Controller(
        catcher, hostname="127.0.0.1", port=free_port(), data_size_limit=mailcatcher.LARGEST, ready_timeout=20
    )
    controller.start()
    try:
        for mail in mails:
            asyncio.run(_send(controller.port, mail, to))
    finally:
        controller.stop()


async def _send(port: int, mail: bytes, to: str) -> None:
    async with aiosmtplib.SMTP(hostname="127.0.0.1", port=port, timeout=20) as smtp:
        await smtp.sendmail("van-phong@example.invalid", [to], mail)


def test_a_mail_stands_on_the_page_in_plain_words(catcher, page):
    send(catcher, MAIL)
    (name, _), *_ = catcher.newest()

    assert "Có việc cần làm" in page.get("/").text
    assert "Văn phòng" in page.get(f"/mail/{name}").text
    assert "Hạn: &lt;b&gt;24/11/2026&lt;/b&gt;" in page.get(f"/mail/{name}").text


def test_the_true_recipient_is_shown_though_no_header_names_it(catcher, page):
    send(catcher, MAIL, to="bcc@example.invalid")
    (name, _), *_ = catcher.newest()

    assert "bcc@example.invalid" in page.get(f"/mail/{name}").text


def test_the_newest_mail_comes_first(catcher):
    send(catcher, b"Subject: one\r\n\r\n.", b"Subject: two\r\n\r\n.")

    assert [mail["Subject"] for _, mail in catcher.newest()] == ["two", "one"]


def test_a_mail_in_html_can_run_nothing_and_reach_nobody(catcher, page):
    send(catcher, MAIL)
    (name, _), *_ = catcher.newest()

    policy = page.get(f"/mail/{name}/html").headers["content-security-policy"]

    assert policy.startswith("sandbox; default-src 'none'")
    assert "script" not in policy
    assert f'<iframe sandbox src="/mail/{name}/html"' in page.get(f"/mail/{name}").text


@pytest.mark.parametrize(
    "mail",
    [
        b"no header at all",
        b"Subject: =?klingon?b?w7w=?=\r\nContent-Type: text/plain; charset=klingon\r\n\r\n\xff\xfe",
        b"Subject: =?utf-8?b?!!!?=\r\nContent-Type: multipart/mixed\r\n\r\nnothing",
    ],
)
def test_a_broken_mail_is_shown_as_far_as_it_goes(catcher, page, mail):
    send(catcher, mail)
    (name, _), *_ = catcher.newest()

    assert page.get("/").status_code == 200
    assert page.get(f"/mail/{name}").status_code == 200


def test_a_mail_over_ten_mebibytes_is_refused(catcher):
    with pytest.raises(aiosmtplib.SMTPResponseException) as refusal:
        send(catcher, b"Subject: big\r\n\r\n" + b"x" * 76 * 1000 + b"\r\n" + (b"y" * 70 + b"\r\n") * 150_000)

    assert refusal.value.code == 552
    assert catcher.newest() == []


def test_only_the_newest_mails_are_kept(catcher, monkeypatch):
    monkeypatch.setattr(mailcatcher, "KEPT", 2)

    send(catcher, *(f"Subject: {number}\r\n\r\n.".encode() for number in range(4)))

    assert [mail["Subject"] for _, mail in catcher.newest()] == ["3", "2"]


def test_a_mail_that_is_not_there_is_not_found(page):
    assert page.get("/mail/17").status_code == 404
    assert page.get("/mail/..%2F..%2Fkeys%2Fidentity.key").status_code == 404


def test_another_site_cannot_read_it_under_a_name_of_its_own(catcher):
    stranger = Page(catcher, "http://example.invalid")

    assert stranger.get("/").status_code == 400
