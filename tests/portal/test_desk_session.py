"""Log-in at the door: the cookie, the new id, the end of a session, rights taken away, forms from elsewhere."""

from datetime import timedelta

from sqlalchemy import text
from sqlmodel import Session

from cases.house import now
from people import accounts
from people.load import account_id
from people.tables import AccountRow, GrantRow
from portal.session import COOKIE
from tests.cases.walk import report
from tests.portal.staff import Browser


def test_nobody_sees_the_desk_without_logging_in(house):
    case = report(house)["case"]
    browser = Browser(house)

    for path in (
        "/viec",
        f"/viec/{case}",
        f"/viec/{case}/annul",
        "/can-in",
        "/giam-sat",
        f"/giam-sat/{case}",
    ):
        answer = browser.get(path)
        assert (answer.status_code, answer.headers["location"].partition("?")[0]) == (303, "/vao")


def test_the_cookie_is_bound_to_this_host_and_out_of_reach_of_scripts(house):
    answer = Browser(house).log_in("clerk")

    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"{COOKIE}=")
    assert {"Secure", "HttpOnly", "SameSite=lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    assert "Domain" not in cookie


def test_logging_in_again_gives_a_new_id_and_the_old_one_is_dead(house):
    browser = Browser(house, "clerk")
    old = browser.client.cookies[COOKIE]

    account = account_id("clerk")
    token = browser.csrf()
    browser.post("/vao", {"login": "clerk", "password": "ky-cuong-demo-2026"}, token)

    assert browser.client.cookies[COOKIE] != old
    assert accounts.visit(house.db, old, now()) is None
    assert accounts.visit(house.db, browser.client.cookies[COOKIE], now()).account == account


def test_a_planted_session_id_is_not_adopted(house):
    browser = Browser(house)
    browser.client.cookies.set(COOKIE, "planted", domain="testserver.local", path="/")

    browser.log_in("clerk")

    assert "planted" not in [cookie.value for cookie in browser.client.cookies.jar if cookie.domain == ".testserver"]
    assert accounts.visit(house.db, "planted", now()) is None


def test_wrong_login_wrong_password_and_locked_account_get_the_same_page(house):
    with Session(house.db) as rows:
        rows.get(AccountRow, account_id("head")).locked_until = now() + timedelta(minutes=5)
        rows.commit()
    browser = Browser(house)

    pages = [browser.log_in(*pair) for pair in (("x", "y"), ("clerk", "y"), ("head", "ky-cuong-demo-2026"))]

    assert {page.status_code for page in pages} == {422}
    plain = {page.text.replace('value="clerk"', 'value="x"').replace('value="head"', 'value="x"') for page in pages}
    assert len({page.partition("<main")[2].partition('name="csrf"')[0] for page in plain}) == 1


def test_logging_out_ends_the_session_on_the_server(house):
    browser = Browser(house, "clerk")
    token = browser.client.cookies[COOKIE]

    browser.post("/ra", {})

    assert accounts.visit(house.db, token, now()) is None
    assert browser.get("/viec").status_code == 303


def test_a_disabled_account_is_out_at_the_next_request(house):
    browser = Browser(house, "clerk")
    with Session(house.db) as rows:
        rows.get(AccountRow, account_id("clerk")).active = False
        rows.commit()

    assert browser.get("/viec").headers["location"].startswith("/vao")


def test_a_role_taken_away_counts_at_the_next_request(house):
    case = report(house)["case"]
    browser = Browser(house, "clerk")
    assert browser.get(f"/viec/{case}").status_code == 200
    with Session(house.db) as rows:
        rows.delete(rows.get(GrantRow, (account_id("clerk"), "clerk", "thanh-tra-thanh-pho")))
        rows.commit()

    assert browser.get(f"/viec/{case}").status_code == 404


def test_a_form_without_the_sessions_own_token_is_refused(house):
    case = report(house)["case"]
    browser, other = Browser(house, "clerk"), Browser(house, "head")
    before = _everything(house)

    sent = {"on": "2026-11-24", "version": "1", "step": "confirm", "a.why": "x"}
    for path in ("/ra", f"/viec/{case}/sort_as_feedback", f"/viec/{case}/bo-phieu", "/can-in/x"):
        for token in ("", "wrong", other.csrf()):
            assert browser.post(path, sent, token).status_code == 403
    elsewhere = browser.client.post(
        f"/viec/{case}/sort_as_feedback",
        data=sent | {"csrf": browser.csrf()},
        headers={"sec-fetch-site": "cross-site"},
    )

    assert elsewhere.status_code == 403
    assert _everything(house) == before


def test_logging_in_leads_only_into_our_own_rooms(house):
    browser = Browser(house)
    for place in (
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "/viec//evil.example",
        "/viec?x=//y",
        "viec",
    ):
        token = browser.csrf("/vao")
        answer = browser.post("/vao", {"login": "clerk", "password": "ky-cuong-demo-2026", "tiep": place}, token)
        assert answer.headers["location"] == "/viec"
        browser.post("/ra", {})


def _everything(house) -> dict[str, str]:
    """Return a hash of each table's rows."""
    with house.db.connect() as conn:
        tables = conn.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).scalars().all()
        query = "SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM {} t"
        return {name: conn.execute(text(query.format(name))).scalar() for name in tables if name != "web_session"}
