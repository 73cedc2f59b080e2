"""The supervisor downloads: one case or all, each in three forms, never without an entry; and the quick checks."""

import csv
import io
import json
import zipfile

import pytest

from cases import chain, store
from kycuong.sealing import seal
from ledger.note import Signer
from tests.cases.carried import denounced
from tests.cases.walk import Walker, report
from tests.portal.staff import Browser

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)


@pytest.fixture
def case(house):
    case = report(house)["case"]
    Walker(house, case).act("clerk", "sort_as_feedback", why="Phản ánh về đường sá.")
    seal(house, SIGNER)
    return case


def number(house, case):
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT number FROM case_file WHERE id = %s", (case,)).fetchone()[0]


def test_one_case_comes_as_a_bundle_under_its_number(house, case):
    answer = Browser(house, "supervisor").post(f"/giam-sat/{case}/xuat", {"dang": "goi"})

    assert answer.status_code == 200
    name = answer.headers["content-disposition"]
    assert name.startswith(f'attachment; filename="ky-cuong-{number(house, case).replace("/", "-")}-')
    assert answer.headers["cache-control"] == "no-store"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        assert archive.read("manifest.txt").startswith(b"ky-cuong.bundle v1\n")
    with store.transaction(house.db) as conn:
        assert chain.entries(conn, case)[-1].kind == "export"


@pytest.mark.parametrize(("form", "read"), [("goi", zipfile.ZipFile), ("csv", csv.reader), ("ocel", json.load)])
def test_everything_comes_in_each_form(house, case, form, read):
    answer = Browser(house, "supervisor").post("/giam-sat/xuat", {"dang": form})

    assert answer.status_code == 200
    assert "ky-cuong-tat-ca-" in answer.headers["content-disposition"]
    assert int(answer.headers["content-length"]) == len(answer.content)
    read(io.BytesIO(answer.content) if form != "csv" else io.StringIO(answer.text))
    with store.transaction(house.db) as conn:
        assert [each.kind for each in chain.entries(conn, "log")] == ["export"]


def test_nobody_else_downloads_and_no_other_site_starts_it(house, case):
    for path in ("/giam-sat/xuat", f"/giam-sat/{case}/xuat"):
        assert Browser(house, "clerk").post(path, {"dang": "csv"}).status_code == 403
        assert Browser(house, "supervisor").post(path, {"dang": "csv"}, csrf="forged").status_code == 403
        assert Browser(house, "supervisor").post(path, {"dang": "x"}).status_code == 400
        assert Browser(house, "supervisor").get("/giam-sat/xuat").status_code == 404
    assert Browser(house, "kimlien.supervisor").post(f"/giam-sat/{case}/xuat", {"dang": "csv"}).status_code == 404
    with store.transaction(house.db) as conn:
        assert {row[0] for row in conn.execute("SELECT kind FROM journal")} == {"report.received", "case.fact"}


def test_before_the_first_sealing_a_page_says_when_there_will_be_a_bundle(house):
    report(house)

    answer = Browser(house, "supervisor").post("/giam-sat/xuat", {"dang": "goi"})

    assert answer.status_code == 422
    assert "sau lần niêm phong tới" in answer.text


def test_the_case_page_asks_its_questions(house):
    case = denounced(house, until="conclude", one_decides=True)

    page = Browser(house, "supervisor").get(f"/giam-sat/{case}").text

    asked = page.partition("Kiểm tra nhanh")[2].partition("</section>")[0]
    assert "không phải kết luận có sai phạm" in asked
    assert "do cùng một người quyết định" in asked


def test_a_case_in_order_raises_no_question(house, case):
    page = Browser(house, "supervisor").get(f"/giam-sat/{case}").text

    assert "Không có câu hỏi nào" in page
    assert page.count('name="dang"') == 3
