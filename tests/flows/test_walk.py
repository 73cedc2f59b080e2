"""The walk: one case from the report to the disclosure, through the running portal, worker, Prefect and SMTP server.

What each step owes (task, notices, papers) is listed here by hand from the law, not read from the rulebooks.
"""

import json
import subprocess
import sys
import urllib.request
from collections import Counter
from datetime import date

import pytest

from cases import store
from cases.intake import Report, receive
from ledger import entry as ledger
from tests.browser import Browser
from tests.cases.walk import actor
from tests.flows.conftest import ROOT, free_port, wait_for

CLERK, HEAD, LEAD = "tiepnhan@thanhtra.example", "thutruong@thanhtra.example", "totruong@thanhtra.example"
INSPECTOR, REPORTER = "thanhtra1@thanhtra.example", "nguoigui@thu.example"
SCHOOL_HEAD, CHAIR = "hieutruong@thcs.example", "hoidong1@thcs.example"
COUNCIL = [CHAIR, "hoidong2@thcs.example", "hoidong3@thcs.example"]
TEACHER = "letter"  # the teacher has no mail: a letter is printed and served

# (who, act, day on the paper, answers, told by which rule, papers)
DENUNCIATION = [
    ("clerk", "sort_as_denunciation", "2026-07-07", {"why": "Nêu người, việc, ngày"}, [REPORTER, HEAD], []),
    ("clerk", "confirm_form", "2026-07-08", {"form": "signed", "identity_checked": "yes"}, [HEAD], []),
    ("clerk", "set_allegations", "2026-07-08", {"allegations.0": "person:cb-075", "acts": "Thu tiền"}, [], []),
    ("head", "accept", "2026-07-10",
     {"form_right": "yes", "capacity": "yes", "competence": "yes", "basis": "yes"},
     [REPORTER, LEAD], ["acceptance_decision"]),
    ("head", "assign_team", "2026-07-13", {"team": ["cb-015", "cb-013"]}, [LEAD, INSPECTOR], ["team_decision"]),
    ("inspector1", "notify_content", "2026-07-15",
     {"summary": "Ông được phản ánh về việc thu tiền dạy thêm.", "checked_by": "cb-015"},
     [TEACHER], ["content_notice"]),
    ("inspector1", "invite_person_reported", "2026-07-16", {"meeting_on": "2026-07-20", "place": "Phòng 1, 8 giờ"},
     [TEACHER], ["invitation"]),
    ("inspector1", "record_answer", "2026-07-20", {"answer": "Đã trình bày"}, [LEAD, INSPECTOR], []),
    ("teamlead", "report_verification", "2026-07-27", {"report": "Đã đối chiếu sổ thu"}, [HEAD],
     ["verification_report"]),
    ("head", "conclude", "2026-07-30",
     {"findings.nd1": "true", "head_responsibility": "none", "conclusion": "Tố cáo đúng", "outcome": "Tố cáo đúng"},
     [CLERK], ["conclusion"]),
    ("clerk", "send_conclusion", "2026-08-03", {"how": "Gửi bảo đảm"}, [REPORTER, TEACHER], []),
    ("head", "open_discipline", "2026-08-05",
     {"person": "cb-075", "body": "thcs-thi-du", "person_kind": "public_employee", "manager": "no",
      "act_ended_on": "2026-05-30", "detected_on": "2026-07-30", "part": "Thu tiền dạy thêm trái quy định"}, [], []),
    ("publisher", "publish", "2026-08-06",
     {"forms": ["portal"], "until": "2027-01-15", "public_title": "Kết luận nội dung tố cáo về thu tiền",
      "public_text": "Tố cáo đúng; đã mở xem xét kỷ luật một viên chức."}, [REPORTER], []),
]  # fmt: skip
DISCIPLINE = [
    ("school.council1", "answer_exclusions", "2026-08-07", {"exclusion": "none", "why": "Không có"}, [], []),
    ("school.council1", "hold_meeting", "2026-08-10",
     {"present": "yes", "summons_sent": "1", "minutes": "Đã kiểm điểm"}, [], ["meeting_minutes"]),
    ("school.council1", "report_meeting", "2026-08-12", {"report": "Kèm biên bản"}, [SCHOOL_HEAD], ["meeting_report"]),
    ("school.head", "set_up_council", "2026-08-14", {"council": ["cb-071", "cb-073", "cb-074"]}, COUNCIL,
     ["council_decision"]),
    ("school.council1", "summon", "2026-08-17", {"session_on": "2026-08-25", "place": "Phòng họp, 14 giờ"}, [TEACHER],
     ["summons"]),
    ("school.council1", "open_first_ballot", "2026-08-25", {}, COUNCIL, []),
    ("ballot", "yes", "", {}, [], []),
    ("school.council1", "count_first_ballot", "2026-08-25", {}, [], ["ballot_minutes"]),
    ("school.council1", "open_second_ballot", "2026-08-25", {}, COUNCIL, []),
    ("ballot", "reprimand", "", {}, [], []),
    ("school.council1", "count_second_ballot", "2026-08-25", {}, [], ["ballot_minutes"]),
    ("school.council1", "close_session", "2026-08-25", {"minutes": "Đủ ba thành viên"}, [], []),
    ("school.council1", "recommend", "2026-08-27", {"recommendation": "Khiển trách"}, [SCHOOL_HEAD],
     ["council_recommendation"]),
    ("school.head", "decide_discipline", "2026-08-28", {"form": "reprimand", "decision": "Khiển trách"}, [TEACHER],
     ["discipline_decision"]),
    ("school.council3", "publish", "2026-09-03",
     {"forms": ["portal"], "until": "2027-01-15", "public_title": "Quyết định kỷ luật một viên chức",
      "public_text": "Khiển trách một viên chức vì thu tiền trái quy định."}, [TEACHER], []),
]  # fmt: skip


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


class Desk:
    """Everyone at their own screen."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.screens: dict[str, Browser] = {}

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


def _walk(desk: Desk, case: str, steps: list) -> list[tuple[str, list[str], list[str]]]:
    for login, act, on, answers, _, _ in steps:
        if login == "ballot":
            desk.vote(case, act)
        else:
            desk.act(login, case, act, on, answers)
    return [(act, told, papers) for login, act, _, _, told, papers in steps if login != "ballot"]


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
    owed = [("register", [REPORTER, CLERK], []), *_walk(desk, receipt.case, DENUNCIATION)]
    child = _query(house, "SELECT child FROM case_link WHERE parent = %s", receipt.case)[0][0]
    owed += [("open", [CHAIR], []), *_walk(desk, child, DISCIPLINE)]

    wait_for(lambda: _query(house, "SELECT 1 FROM run WHERE state <> 'done'") == [], 240, worker.log.read_text())
    wait_for(lambda: _query(house, "SELECT 1 FROM notice WHERE state IN ('queued', 'sending')") == [], 60, "mail")
    wait_for(lambda: len(_query(house, "SELECT 1 FROM run_history")) == len(owed), 90, "our own copies of the runs")

    _every_fact_has_one_run_and_its_step(house, owed)
    _every_notice_went_out_once(house, mailbox, owed)
    _papers_are_drafted(house, owed)
    _the_chain_holds(house)
    _case_path_agrees(house, prefect, receipt.case, len(owed))
    _everybody_sees_what_they_may(desk, portal, receipt, child)


def _every_fact_has_one_run_and_its_step(house, owed) -> None:
    runs = _query(house, "SELECT r.act, h.state, h.tasks FROM run r JOIN run_history h ON h.fact = r.fact ORDER BY r.i")
    assert Counter(act for act, _, _ in runs) == Counter(act for act, _, _ in owed)
    for act, state, tasks in runs:
        assert state == "Completed"
        assert [task["state"] for task in tasks if task["name"] == act] == ["Completed"], act


def _every_notice_went_out_once(house, mailbox, owed) -> None:
    expected = Counter(address for _, told, _ in owed for address in told)
    letters = len(_query(house, "SELECT 1 FROM notice WHERE state = 'to_print'"))
    received = Counter(address for rcpts, _ in mailbox.mails for address in rcpts)
    assert received + Counter({TEACHER: letters}) == expected
    assert len({mail["Message-ID"] for _, mail in mailbox.mails}) == len(mailbox.mails)
    words = "\n".join(mail.as_string() for rcpts, mail in mailbox.mails if REPORTER in rcpts)
    assert "Thí Dụ" not in words


def _papers_are_drafted(house, owed) -> None:
    papers = Counter(kind for (kind,) in _query(house, "SELECT kind FROM document"))
    assert papers == Counter(paper for _, _, papers in owed for paper in papers)


def _the_chain_holds(house) -> None:
    ends: dict[str, str] = {}
    for index, (i, raw, leaf, case) in enumerate(
        _query(house, "SELECT i, entry, leaf, case_id FROM journal ORDER BY i")
    ):
        entry = ledger.decode(bytes(raw))
        assert (i, entry["prev"]) == (index, ends.get(case, ledger.GENESIS))
        assert ledger.leaf_hash(bytes(raw)) == bytes(leaf)
        ends[case] = bytes(leaf).hex()


def _case_path_agrees(house, prefect, case: str, facts: int) -> None:
    api = prefect.env["PREFECT_API_URL"]

    def ask(path: str, body: dict | None = None) -> dict:
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(api + path, data, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    deployment = ask("/deployments/name/case_path/kycuong")["id"]
    run = ask(f"/deployments/{deployment}/create_flow_run", {"parameters": {"case": case}})["id"]
    wait_for(lambda: ask(f"/flow_runs/{run}")["state"]["type"] in ("COMPLETED", "FAILED"), 120, "case_path")
    assert ask(f"/flow_runs/{run}")["state"]["type"] == "COMPLETED"
    nested = ask("/task_runs/filter", {"flow_runs": {"id": {"any_": [run]}}, "limit": 200})
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
