"""The citizen's way in a real browser: no scroll sideways from 320 to 1920 px, no script needed, by keyboard alone."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from portal.limits import Limiter
from tests.portal.citizen import WHAT, answered, served
from tests.portal.loopback import on_loopback
from tests.portal.staff import app_of

CHROMIUM = Path("/usr/bin/chromium")
pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="no /usr/bin/chromium here")
WIDTHS = (320, 390, 1920)
LAW = ("/quy-dinh", "/quy-dinh/van-ban", "/quy-dinh/denunciation/2026-07-01", "/quy-dinh/feedback/2026-07-01/nguoi-dan")
PLAIN = (
    "/",
    "/gui",
    "/gui/neu-ten",
    "/tra-cuu",
    "/cong-khai",
    "/nguoi-bi-phan-anh",
    "/so-cong-khai",
    "/khong-don-nao-bi-bo-quen",
    "/khong-co",
    *LAW,
)


@pytest.fixture
def address(house) -> Iterator[str]:
    """The portal on a port of loopback, served by uvicorn as `kycuong up` does."""
    app = app_of(house)
    app.state.codes = Limiter(each=10_000, everyone=10_000)
    with on_loopback(app) as address:
        yield address


@pytest.fixture(scope="module")
def chromium():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield browser
        browser.close()


def sideways(page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def test_no_page_scrolls_sideways_at_any_width(address, chromium):
    wide = {}
    page = chromium.new_page()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for path in PLAIN:
            page.goto(address + path)
            wide[path, width] = sideways(page)
    page.close()

    assert {where: pixels for where, pixels in wide.items() if pixels > 0} == {}


def test_the_whole_way_without_scripts_leaves_no_code_in_the_history(address, chromium):
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.goto(address)
    page.click("text=Gửi phản ánh, tố cáo >> nth=-1")
    page.click("strong:has-text('Không nêu tên')")
    page.fill("#what", WHAT + " " + "dài" * 200)
    page.set_input_files("#files", [{"name": "ảnh.jpg", "mimeType": "image/jpeg", "buffer": b"\xff\xd8"}])
    page.click("text=Kiểm tra lại")
    page.click("text=Gửi đi")
    code = page.get_attribute(".code", "aria-label")
    assert page.url == f"{address}/gui/xong"
    assert not page.locator("#in").is_visible()

    page.goto(f"{address}/tra-cuu")
    page.fill("#code", code.lower())
    page.click("text=Xem hồ sơ")

    assert page.url == f"{address}/tra-cuu"
    assert page.inner_text("h1") == "Mới tiếp nhận"
    context.close()


def test_the_receipt_and_the_case_fit_the_smallest_screen(house, address, chromium):
    with ThreadPoolExecutor(1) as aside:  # Playwright's own loop runs in this thread
        codes = aside.submit(lambda: (answered(house).code, served(house).letter)).result()
    page = chromium.new_page(viewport={"width": 320, "height": 700})
    for path, code in zip(("/tra-cuu", "/nguoi-bi-phan-anh"), codes, strict=True):
        page.goto(address + path)
        page.fill("#code", code)
        page.click("main .button")
        for summary in page.query_selector_all("details:not([open]) > summary"):
            summary.click()
        assert page.query_selector(".words") is not None
        assert sideways(page) <= 0
    page.close()


def test_nothing_breaks_the_content_policy_and_the_print_button_works(address, chromium):
    page = chromium.new_page()
    complaints = []
    page.on("console", lambda line: complaints.append(line.text) if "Content Security Policy" in line.text else None)
    for path in LAW:
        page.goto(address + path)
    page.goto(f"{address}/gui/khong-neu-ten")
    page.fill("#what", "<img src=x onerror=alert(1)>")
    page.click("text=Kiểm tra lại")
    page.click("text=Gửi đi")
    page.wait_for_url("**/gui/xong")

    page.locator("#in").wait_for(state="visible", timeout=5000)
    assert complaints == []
    page.close()


def test_a_report_can_be_filed_by_keyboard_alone(address, chromium):
    page = chromium.new_page()
    page.goto(f"{address}/gui/khong-neu-ten")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    for _ in range(30):
        if page.evaluate("document.activeElement.id") == "what":
            break
        page.keyboard.press("Tab")
    page.keyboard.insert_text(WHAT)
    while page.evaluate("document.activeElement.name") != "go":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/gui/kiem-tra")

    assert WHAT in page.inner_text("main")
    page.close()
