"""The citizen's pages: report, look up, disclosures, and the page of the person reported."""

from portal.public import checking, codes, disclosures, home, person, proofs, report
from portal.public.coded import Place

STATUS = Place(
    "/tra-cuu",
    "reporter",
    codes.receipt,
    "public/lookup.html",
    "public/status.html",
    proofs.more,
)
PERSON = Place(
    "/nguoi-bi-phan-anh",
    "person_reported",
    codes.letter,
    "public/person_lookup.html",
    "public/person.html",
    person.more,
)

ROUTES = [
    ("GET", "/", home.home, "home"),
    ("GET", "/healthz", home.health, "health"),
    ("GET", "/gui", report.choice, "report"),
    ("GET", "/gui/neu-ten", report.named_form, "report_named"),
    ("GET", "/gui/khong-neu-ten", report.anonymous_form, "report_anonymous"),
    ("POST", "/gui/kiem-tra", report.review, "report_review"),
    ("POST", "/gui/sua", report.edit, "report_edit"),
    ("POST", "/gui/xem", report.look_again, "report_look_again"),
    ("POST", "/gui/xong", report.confirm, "report_confirm"),
    ("POST", "/gui/bien-nhan", report.receipt_again, "receipt_again"),
    ("POST", "/gui/bang-chung", report.proof, "receipt_proof"),
    ("POST", "/gui/cam-ket", report.promised, "receipt_promise"),
    ("POST", "/gui/ma", report.code_file, "receipt_code"),
    *(("GET", f"/gui/{path}", report.start_again, f"report_{path}_away")
      for path in ("kiem-tra", "sua", "xem", "xong", "bien-nhan", "bang-chung", "cam-ket", "ma")),
    *STATUS.routes("status"),
    *proofs.files(STATUS),
    ("GET", "/bien-nhan", checking.meaning, "receipt_meaning"),
    ("GET", "/kiem-tra-bien-nhan", checking.page, "receipt_check"),
    ("POST", "/kiem-tra-bien-nhan", checking.check, "receipt_check_send"),
    ("GET", "/cong-khai", disclosures.listed, "disclosures"),
    ("GET", "/cong-khai/{id}", disclosures.one, "disclosure"),
    *PERSON.routes("person_reported"),
]  # fmt: skip
