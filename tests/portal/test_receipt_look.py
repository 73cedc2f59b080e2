"""Receipts in a real browser: files arrive by a press of a button, pages fit a telephone, the strict policy holds."""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ledger.proof import LogProof
from portal.page import STATIC
from tests.portal.citizen import WHAT, accepted
from tests.portal.staff import Browser
from tests.portal.test_public_look import CHROMIUM, address, chromium, sideways  # noqa: F401 - fixtures
from tests.portal.test_receipts import SIGNER, sealed

pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="no /usr/bin/chromium here")
NARROW = {"width": 390, "height": 800}
PICTURES = os.environ.get("PICTURES_OF_RECEIPTS")  # a folder, for whoever wants to look


def picture(page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=str(Path(PICTURES) / f"{name}.png"), full_page=True)


def aside(work):
    with ThreadPoolExecutor(1) as other:  # Playwright's own loop runs in this thread
        return other.submit(work).result()


def got(page, press: str) -> tuple[str, bytes]:
    with page.expect_download() as waiting:
        page.click(press)
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def test_a_sender_takes_promise_and_code_home_at_once_and_the_proof_after_sealing(house, address, chromium):  # noqa: F811
    page = chromium.new_page(viewport=NARROW)
    complaints = []
    page.on("console", lambda line: complaints.append(line.text) if "Content Security Policy" in line.text else None)
    page.goto(f"{address}/gui/khong-neu-ten")
    page.fill("#what", WHAT)
    page.click("text=Kiểm tra lại")
    page.click("text=Gửi đi")
    page.wait_for_url("**/gui/xong")
    code = page.get_attribute(".code", "aria-label")

    promise, own = got(page, "text=Tải cam kết"), got(page, "text=Tải mã thành tệp riêng")
    picture(page, "receipt")
    page.click("text=Tải bằng chứng")
    page.wait_for_selector("text=Bằng chứng chưa xong")
    aside(lambda: sealed(house))
    name, proof = got(page, "text=Tải bằng chứng")

    assert (promise[0], own[0], name) == ("cam-ket.txt", "ma-bien-nhan.txt", "bang-chung.tlog-proof")
    assert own[1].decode().strip() == code and code.encode() not in promise[1] + proof
    made = LogProof.read(proof)
    assert json.loads(made.verify(made.extra, [SIGNER.verifier]) and made.extra)["k"] == "report.received"
    assert (sideways(page), complaints) == (0, [])
    _check(page, address, name, proof, complaints)
    page.close()


def _check(page, address, name, proof, complaints):  # noqa: F811
    page.goto(f"{address}/kiem-tra-bien-nhan")
    page.set_input_files("#tep", [{"name": name, "mimeType": "application/octet-stream", "buffer": proof}])
    page.click("main .button")
    page.wait_for_selector("text=Bằng chứng đúng")
    picture(page, "check")
    assert sideways(page) <= 0
    page.set_input_files("#tep", [{"name": name, "mimeType": "x/y", "buffer": proof.replace(b"index 0", b"index 1")}])
    page.click("main .button")
    page.wait_for_selector("text=Tệp này không chứng minh được")
    picture(page, "check-wrong")
    page.goto(f"{address}/bien-nhan")
    picture(page, "meaning")
    assert (sideways(page) <= 0, complaints) == (True, [])
    page.emulate_media(media="print")
    picture(page, "meaning-print")
    page.emulate_media(media="screen")


def test_the_page_of_a_case_and_the_desks_receipt_fit_a_telephone(house, address, chromium):  # noqa: F811
    story = aside(lambda: accepted(house))
    aside(lambda: sealed(house))
    paper = aside(lambda: Browser(house, "clerk").get(f"/viec/{story.case}/bien-nhan").text)
    page = chromium.new_page(viewport=NARROW)
    page.goto(f"{address}/tra-cuu")
    page.fill("#code", story.code)
    page.click("main .button")
    for summary in page.query_selector_all("details:not([open]) > summary"):
        summary.click()
    picture(page, "case")
    assert sideways(page) <= 0
    names = [got(page, f"text={each}")[0] for each in ("Tải bằng chứng", "Tải tệp mở nội dung", "Tải các dòng này")]
    assert names == ["bang-chung.tlog-proof", "mo-noi-dung.json", "cac-dong-trong-so.jsonl"]

    page.route(
        "**/static/**", lambda asked: asked.fulfill(path=STATIC / asked.request.url.split("/")[-1].split("?")[0])
    )
    page.route("**/to-giay", lambda asked: asked.fulfill(body=paper, content_type="text/html"))
    page.goto(f"{address}/to-giay")
    picture(page, "desk")
    assert sideways(page) <= 0
    page.emulate_media(media="print")
    assert not page.locator(".d-screen").first.is_visible()
    page.set_viewport_size({"width": 794, "height": 1123})
    picture(page, "desk-print")
    page.close()
