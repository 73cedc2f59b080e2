"""The door of the portal: headers, forms from elsewhere, errors as pages, languages, and what the log may hold."""

import logging
import re
from dataclasses import replace

import pytest
from sqlalchemy import create_engine
from starlette.responses import PlainTextResponse

from portal import app as portal_app
from portal.app import ROUTES, STATUS
from portal.problems import error_words
from tests.portal.citizen import Citizen, hidden, reported

POSTS = sorted(path for method, path, _, _ in ROUTES if method == "POST")
GETS = sorted(path for method, path, _, _ in ROUTES if method == "GET")


def filled(path: str) -> str:
    return re.sub(r"\{[^}]+\}", "x", path)


@pytest.fixture
def citizen(house) -> Citizen:
    return Citizen(house)


PARTS = ("default-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'")


def test_every_answer_has_the_strict_headers(citizen):
    for path in ("/", "/gui", "/tra-cuu", "/cong-khai", "/khong-co", "/healthz", "/static/print.js", "/viec"):
        headers = citizen.get(path).headers
        policy = headers["content-security-policy"]

        assert re.search(r"script-src 'nonce-[\w-]{22}'", policy)
        assert [part for part in PARTS if part not in policy] == []
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-frame-options"] == "DENY"
        kept = "public, max-age=31536000, immutable" if "static" in path else "no-store"
        assert headers["cache-control"] == kept


def test_a_nonce_is_used_once(citizen):
    nonces = {citizen.get("/").headers["content-security-policy"] for _ in range(5)}

    assert len(nonces) == 5


def test_no_page_holds_a_script_or_a_style_of_its_own(citizen):
    for path in ("/", "/gui", "/gui/khong-neu-ten", "/tra-cuu", "/cong-khai", "/nguoi-bi-phan-anh"):
        page = citizen.get(path).text
        assert not re.search(r"<script(?![^>]* src=)|<style| style=| on[a-z]+=", page), path


def test_a_form_without_our_token_is_refused_everywhere(citizen):
    answers = {path: citizen.post(filled(path), {"code": "x"}) for path in POSTS}

    assert {path for path, answer in answers.items() if answer.status_code != 403} == set()
    assert all("Biểu mẫu không được gửi từ trang của chúng tôi" in answer.text for answer in answers.values())


def test_a_form_with_another_browsers_token_is_refused_everywhere(house):
    mine, other = Citizen(house), Citizen(house)
    mine.get("/tra-cuu")
    form = other.form("/tra-cuu")

    assert {path for path in POSTS if mine.post(filled(path), form).status_code != 403} == set()


def test_a_planted_cookie_makes_no_pair(house):
    citizen, attacker = Citizen(house), Citizen(house)
    token = attacker.form("/tra-cuu")["csrf"]
    seed = attacker.client.cookies["__Host-c"].partition(".")[0]
    citizen.client.cookies.set("__Host-c", f"{seed}.{'0' * 64}")

    assert citizen.post("/tra-cuu", {"csrf": token, "code": "x"}).status_code == 403


def test_where_a_form_comes_from_is_looked_at(citizen):
    form = {**citizen.form("/tra-cuu"), "code": "x"}
    answers = (
        ({}, 404),
        ({"sec-fetch-site": "same-origin", "origin": "null"}, 404),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "http://testserver"}, 403),
        ({"origin": "https://testserver"}, 404),
    )

    for headers, status in answers:
        assert citizen.post("/tra-cuu", form, headers=headers).status_code == status, headers


def test_the_cookie_is_bound_to_this_host_and_hidden_from_scripts(citizen):
    cookie = citizen.get("/tra-cuu").headers["set-cookie"]

    assert cookie.startswith("__Host-c=")
    for part in ("HttpOnly", "Secure", "Path=/", "SameSite=lax"):
        assert part in cookie


def test_reading_pages_writes_nothing(house):
    url = house.db.url.update_query_dict({"options": "-c default_transaction_read_only=on"})
    reading = create_engine(url)
    citizen = Citizen(replace(house, db=reading))

    answers = {path: citizen.get(filled(path)).status_code for path in GETS}

    reading.dispose()
    assert {path: status for path, status in answers.items() if status >= 500} == {}


def test_the_read_only_database_of_the_test_above_does_refuse_a_write(house):
    url = house.db.url.update_query_dict({"options": "-c default_transaction_read_only=on"})
    reading = create_engine(url)
    citizen = Citizen(replace(house, db=reading))

    assert citizen.confirm(citizen.write()).status_code >= 500
    reading.dispose()


def test_a_page_that_does_not_exist_says_so(citizen):
    for path in ("/khong-co", "/gui/khong-co", "/cong-khai/x", "/.env", "/static/../app.py", "/static/khong.css"):
        page = citizen.get(path)

        assert page.status_code == 404, path
        assert "Không có dữ liệu nào bị mất." in page.text
        assert "Traceback" not in page.text


def test_a_wrong_method_gets_a_page_and_the_right_ones(citizen):
    page = citizen.post("/cong-khai", citizen.form("/tra-cuu"))

    assert page.status_code == 405
    assert set(page.headers["allow"].split(", ")) == {"GET", "HEAD"}
    assert "Trang này không mở theo cách đó được" in page.text


@pytest.mark.parametrize(
    "kind", [{}, {"content-type": "multipart/form-data; boundary=x"}, {"content-type": "text/plain"}]
)
def test_a_body_that_is_no_form_is_refused_in_words(citizen, kind):
    page = citizen.client.post("/tra-cuu", content=b"\xff\x00 nonsense", headers=kind)

    assert page.status_code in (400, 403)
    assert "không có gì bị mất" in page.text


def test_a_plain_body_of_more_than_two_mebibytes_is_stopped(citizen):
    page = citizen.post("/tra-cuu", {**citizen.form("/tra-cuu"), "code": "x" * (3 << 20)})

    assert page.status_code == 413
    assert "Chưa có gì được ghi lại." in page.text


def test_every_status_that_can_happen_has_its_words():
    assert set(error_words()) >= {*STATUS.values(), 400, 413, 405, 429}


def test_an_unforeseen_error_becomes_a_page_with_a_reference_and_the_log_keeps_no_words(house, monkeypatch, caplog):
    def broken(request):
        raise ValueError("Nguyễn Thị Hư Cấu, 0900 000 123")

    monkeypatch.setattr(portal_app, "ROUTES", [("GET", "/hong", broken, "broken")])
    caplog.set_level(logging.DEBUG)

    page = Citizen(house).get("/hong?q=bi-mat")

    reference = re.search(r'<strong class="mono">([0-9A-F]{8})</strong>', page.text).group(1)
    assert page.status_code == 500
    assert "Những gì đã ghi trước đó vẫn còn nguyên." in page.text
    assert reference in caplog.text
    assert "ValueError" in caplog.text
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name == "portal")
    assert "Hư Cấu" not in page.text
    for secret in ("Hư Cấu", "0900", "bi-mat"):
        assert secret not in ours


def test_without_a_database_the_house_says_it_is_interrupted(house):
    away = create_engine("postgresql+psycopg://kc_app@/khong_co?host=/nonexistent", pool_timeout=1)
    citizen = Citizen(replace(house, db=away))

    assert citizen.get("/healthz").status_code == 503
    assert "Hệ thống đang gián đoạn" in citizen.get("/cong-khai").text
    assert citizen.get("/").status_code == 200


def test_the_house_answers_ok_when_it_is_awake(citizen):
    answer = citizen.get("/healthz")

    assert (answer.status_code, answer.text) == (200, "ok")


def test_the_log_of_a_day_holds_no_address_text_or_code(house, caplog):
    caplog.set_level(logging.INFO)
    story = reported(house)
    story.look()
    story.citizen.get("/cong-khai?q=bi-mat")
    story.citizen.look("KHONG-CO-MA-NAY", "/nguoi-bi-phan-anh")

    ours = "\n".join(record.getMessage() for record in caplog.records if not record.name.startswith("httpx"))
    for secret in (story.code, "hai triệu", "bi-mat", "KHONG-CO", "127.0.0.1", "testclient"):
        assert secret not in ours


def test_the_language_is_remembered_and_the_filters_stay(citizen):
    answer = citizen.get("/cong-khai?kind=conclusion&lang=en&q=đất")

    assert answer.status_code == 303
    assert answer.headers["location"] == "/cong-khai?kind=conclusion&q=%C4%91%E1%BA%A5t"
    assert '<html lang="en">' in citizen.get("/").text
    citizen.get("/?lang=vi")
    assert '<html lang="vi">' in citizen.get("/").text


EVIL = (
    "//evil.example", "///evil.example", "/\\evil.example", "/%5C%5Cevil.example", "/%2F%2Fevil.example",
    "/%09/evil.example", "/@evil.example", "/https:evil.example", "/%0d%0aLocation:%20https://evil.example",
    "/.%2e/%2e%2e/evil", "/%E3%80%82evil.example", "/https%3A%2F%2Fevil.example",
)  # fmt: skip


def test_the_switch_of_language_never_leads_to_another_site(citizen):
    for path in EVIL:
        location = citizen.get(f"https://testserver{path}?lang=en").headers["location"]

        assert location.startswith("/"), path
        assert not re.match(r"/[/\\\t\r\n]", location), path
        assert "\n" not in location, path


def test_an_unknown_language_changes_nothing(citizen):
    assert citizen.get("/?lang=xx").status_code == 200
    citizen.client.cookies.set("lang", "<script>")
    assert '<html lang="vi">' in citizen.get("/").text


def test_a_form_of_a_page_is_accepted_after_the_language_changed(citizen):
    form = citizen.form("/tra-cuu")
    citizen.get("/tra-cuu?lang=en")

    assert citizen.post("/tra-cuu", {**form, "code": "x"}).status_code == 404


def test_names_and_addresses_of_routes_are_unique():
    assert len({name for *_, name in ROUTES}) == len(ROUTES)
    assert len({(method, path) for method, path, *_ in ROUTES}) == len(ROUTES)


def test_an_endpoint_may_be_async(house, monkeypatch):
    async def later(request):
        return PlainTextResponse("ok")

    monkeypatch.setattr(portal_app, "ROUTES", [("GET", "/sau", later, "later")])

    assert Citizen(house).get("/sau").text == "ok"


def test_the_hidden_fields_of_a_page_are_found(citizen):
    """The driver itself: a form without its token would make every test above meaningless."""
    assert len(hidden(citizen.get("/tra-cuu"))["csrf"]) == 64
