"""The walk: from the report to the disclosure, through the running portal, worker, Prefect server and SMTP server."""

import subprocess
import sys
from collections import Counter
from datetime import date

import pytest

from cases import store
from cases.intake import Report, receive
from ledger import entry as ledger
from ledger.merkle import leaf_hash
from tests.browser import Browser, Page
from tests.cases.walk import actor
from tests.conftest import today
from tests.flows.conftest import ROOT, free_port, wait_for
from tests.flows.walked import (
    BALLOT,
    BY_WEB,
    CLOSE,
    DENUNCIATION,
    DISCIPLINE,
    FEEDBACK,
    OPEN,
    RATE,
    REGISTER,
    REPORTER,
    Step,
)
from tests.portal.citizen import CODE


@pytest.fixture
def portal(worker):
    """The portal as its own process, on the same database as the worker."""
    port = free_port()
    env = {**worker.env, "KYCUONG_PORTAL_PORT": str(port), "KYCUONG_DEMO": "yes"}
    log = worker.log.with_name("portal.log")
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "kycuong", "portal"], env=env, cwd=ROOT, stdout=out, stderr=out
        )

    def healthy():
        assert process.poll() is None, log.read_text()
        try:
            return Browser(port).get("/healthz").status == 200
        except OSError:
            return False

    wait_for(healthy, 30, "the portal answers")
    yield port
    process.terminate()
    process.wait(timeout=20)


class Citizen:
    """The sender at home: the form, the receipt, the status by code, the rating."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.page: Page | None = None

    def report(self, what: str, **who: str) -> str:
        form = self.browser.get("/gui/neu-ten")
        review = self.browser.send(form, "/gui/kiem-tra", what=what, wants_mail="yes", **who)
        receipt = self.browser.send(review, "/gui/xong")
        assert receipt.status == 200, receipt.text
        return CODE.search(receipt.text).group(1)

    def reads(self, code: str, stage: str) -> None:
        """Look the code up once, then load the page again: codes may be tried ten times a minute."""
        page, where = (self.page, "/tra-cuu/ho-so") if self.page else (self.browser.get("/tra-cuu"), "/tra-cuu")
        self.page = self.browser.send(page, where, **({} if self.page else {"code": code}))
        assert self.page.status == 200
        assert f"<h1>{stage}</h1>" in self.page.text, stage

    def rate(self, rating: str) -> None:
        forms = [form for form in self.page.forms("/tra-cuu/viec") if ("name", "rate") in form.fields]
        self.page = self.browser.post("/tra-cuu/viec", forms[0].fields, rating=rating)
        assert self.page.status == 200, self.page.text


class Desk:
    """Everyone at their own screen."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.screens: dict[str, Browser] = {}
        self.citizen = Citizen(Browser(port))

    def walk(self, case: str, steps: list[Step], code: str = "") -> list[Step]:
        """Take each step at its own desk; after each, the sender reads by code where the case stands."""
        here = ""
        for step in steps:
            if step.who == BALLOT:
                self.vote(case, step.act)
            else:
                self.act(step.who, case, step.act, step.on or today().isoformat(), step.answers)
            here = step.reads or here
            if code:
                self.citizen.reads(code, here)
        return [step for step in steps if step.who != BALLOT]

    def at(self, login: str) -> Browser:
        if login not in self.screens:
            browser = Browser(self.port)
            page = browser.get("/vao")
            page = browser.send(page, "/vao", login=login, password="ky-cuong-demo-2026")
            assert page.status == 200, page.text[:400]
            self.screens[login] = browser
        return self.screens[login]

    def act(self, login: str, case: str, act: str, on: str, answers: dict) -> None:
        """Fill in the act's form, look at the preview, confirm."""
        browser, where = self.at(login), f"/viec/{case}/{act}"
        typed = {f"a.{name}".replace(".", "__"): value for name, value in answers.items()}
        page = browser.get(where)
        assert page.status == 200, page.text
        preview = browser.send(page, where, on=on, step="preview", **typed)
        assert preview.status == 200, preview.text
        done = browser.send(preview, where, step="confirm")
        assert done.status == 200, done.text

    def vote(self, case: str, choice: str) -> None:
        for login in ("school.council1", "school.council2", "school.council3"):
            where = f"/viec/{case}/bo-phieu"
            page = self.at(login).get(where)
            assert self.at(login).send(page, where, choice=choice).status == 200


def _query(house, statement, *facts):
    with store.transaction(house.db) as conn:
        return conn.execute(statement, facts).fetchall()


@pytest.mark.drill
def test_a_case_walks_from_the_report_to_the_disclosure(house, worker, portal, mailbox, prefect):
    worker.start()
    desk = Desk(portal)
    receipt = receive(
        house,
        Report("Giáo viên thu tiền dạy thêm.", "thanh-tra-thanh-pho", "paper", received_on=date(2026, 7, 6),
               identity={"name": "Trần Thị Thí Dụ", "email": REPORTER}, wants_mail=True),
        actor(house, "clerk"),
    )  # fmt: skip
    denounced = [REGISTER, *desk.walk(receipt.case, DENUNCIATION, receipt.code)]
    child = _query(house, "SELECT child FROM case_link WHERE parent = %s", receipt.case)[0][0]
    disciplined = [OPEN, *desk.walk(child, DISCIPLINE)]
    _everything_has_followed(house, worker, [*denounced, *disciplined])

    _every_fact_has_one_run_and_its_step(house, {receipt.case: denounced, child: disciplined})
    _every_notice_went_out_once_by_its_article(house, mailbox, {receipt.case: denounced, child: disciplined})
    _papers_are_drafted(house, [*denounced, *disciplined])
    _the_chain_holds(house)
    _case_path_agrees(prefect, receipt.case, len(denounced) + len(disciplined))
    _everybody_sees_what_they_may(desk, portal, receipt, child)


@pytest.mark.drill
def test_feedback_walks_from_the_web_form_to_the_published_answer(house, worker, portal, mailbox, prefect):
    worker.start()
    desk = Desk(portal)
    code = desk.citizen.report("Giấy phép xây dựng quá hạn hai tháng.", name="Trần Thị Thí Dụ", email=REPORTER)
    case = _query(house, "SELECT id FROM case_file")[0][0]
    desk.citizen.reads(code, BY_WEB.reads)
    owed = [BY_WEB, *desk.walk(case, FEEDBACK, code)]
    desk.citizen.rate("satisfied")
    owed += [RATE, *desk.walk(case, [CLOSE], code)]
    _everything_has_followed(house, worker, owed)

    _every_fact_has_one_run_and_its_step(house, {case: owed})
    _every_notice_went_out_once_by_its_article(house, mailbox, {case: owed})
    _papers_are_drafted(house, owed)
    _the_chain_holds(house)
    _case_path_agrees(prefect, case, len(owed))
    assert "Trả lời phản ánh về giấy phép xây dựng" not in Browser(portal).get("/cong-khai").text  # closed, taken down


def _everything_has_followed(house, worker, owed: list[Step]) -> None:
    wait_for(lambda: _query(house, "SELECT 1 FROM run WHERE state <> 'done'") == [], 240, worker.log.read_text())
    wait_for(lambda: _query(house, "SELECT 1 FROM notice WHERE state IN ('queued', 'sending')") == [], 60, "mail")
    wait_for(lambda: len(_query(house, "SELECT 1 FROM run_history")) == len(owed), 90, "our own copies of the runs")


def _every_fact_has_one_run_and_its_step(house, owed: dict[str, list[Step]]) -> None:
    for case, steps in owed.items():
        runs = _query(
            house,
            "SELECT r.act, h.state, h.tasks FROM run r JOIN run_history h ON h.fact = r.fact "
            "WHERE r.case_id = %s ORDER BY r.i",
            case,
        )
        assert [act for act, _, _ in runs] == [step.act for step in steps]
        for act, state, tasks in runs:
            assert state == "Completed"
            assert [task["state"] for task in tasks if task["name"] == act] == ["Completed"], act


def _every_notice_went_out_once_by_its_article(house, mailbox, owed: dict[str, list[Step]]) -> None:
    """Facts against mails and letters: each reader of each step once, by the article that the law gives."""
    for case, steps in owed.items():
        found = _query(
            house,
            "SELECT r.act, n.recipient, n.address, n.source, n.state FROM notice n JOIN run r ON r.fact = n.origin "
            "WHERE r.case_id = %s",
            case,
        )
        told = Counter((act, _reader(who, address), article) for act, who, address, article, _ in found)
        assert _named(told) == Counter((s.act, who, article) for s in steps for who, article in s.told.items())
    readers = Counter(who for steps in owed.values() for step in steps for who in step.told)
    received = Counter(address for rcpts, _ in mailbox.mails for address in rcpts)
    assert received == Counter({who: times for who, times in readers.items() if "@" in who})
    letters = Counter(who for (who,) in _query(house, "SELECT recipient FROM notice WHERE state = 'to_print'"))
    assert letters == Counter({who: times for who, times in readers.items() if "@" not in who})
    assert len({mail["Message-ID"] for _, mail in mailbox.mails}) == len(mailbox.mails)
    assert "Thí Dụ" not in "\n".join(mail.as_string() for _, mail in mailbox.mails)


def _reader(recipient: str, address: str | None) -> str:
    """A sender's address lies sealed: in the outbox they have no name but their petition's."""
    return REPORTER if recipient.startswith("reporter:") else address or recipient


def _named(told: Counter) -> Counter:
    """House rules are cited by their number alone."""
    house = "Quy tắc hệ thống "
    return Counter({(act, who, article.removeprefix(house)): n for (act, who, article), n in told.items()})


def _papers_are_drafted(house, owed: list[Step]) -> None:
    papers = Counter(kind for (kind,) in _query(house, "SELECT kind FROM document"))
    assert papers == Counter(paper for step in owed for paper in step.papers)


def _the_chain_holds(house) -> None:
    ends: dict[str, str] = {}
    for index, (i, raw, leaf, case) in enumerate(
        _query(house, "SELECT i, entry, leaf, case_id FROM journal ORDER BY i")
    ):
        entry = ledger.decode(bytes(raw))
        assert (i, entry["prev"]) == (index, ends.get(case, ledger.GENESIS))
        assert leaf_hash(bytes(raw)) == bytes(leaf)
        ends[case] = bytes(leaf).hex()


def _case_path_agrees(prefect, case: str, facts: int) -> None:
    deployment = prefect.ask("/deployments/name/case_path/kycuong")["id"]
    run = prefect.ask(f"/deployments/{deployment}/create_flow_run", {"parameters": {"case": case}})["id"]
    wait_for(lambda: prefect.ask(f"/flow_runs/{run}")["state"]["type"] in ("COMPLETED", "FAILED"), 120, "case_path")
    assert prefect.ask(f"/flow_runs/{run}")["state"]["type"] == "COMPLETED"
    nested = prefect.ask("/task_runs/filter", {"flow_runs": {"id": {"any_": [run]}}, "limit": 200})
    assert len(nested) == facts


def _everybody_sees_what_they_may(desk: Desk, port: int, receipt, child: str) -> None:
    citizen = Browser(port)
    listed = citizen.get("/cong-khai").text
    assert "Kết luận nội dung tố cáo về thu tiền" in listed
    assert "Quyết định kỷ luật một viên chức" in listed
    status = citizen.send(citizen.get("/tra-cuu"), "/tra-cuu", code=receipt.code)
    assert status.status == 200
    assert "Tố cáo đúng" in status.text
    assert desk.at("supervisor").get(f"/giam-sat/{receipt.case}").status == 200
    assert desk.at("kimlien.clerk").get(f"/viec/{receipt.case}").status == 404
    assert desk.at("clerk").get(f"/viec/{child}").status == 404
