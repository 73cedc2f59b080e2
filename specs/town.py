"""The town of the specs: bodies, posts and people, all made up, and who may act in which role."""

from datetime import date

from cases.model import Actor, Body, Directory, Post

OFFICE, HOSPITAL = "thanh-tra", "benh-vien"
CELL, COMMITTEE = "chi-bo", "dang-uy"

BODIES = {
    "Ủy ban nhân dân thành phố": Body("thanh-pho", "state"),
    "Thanh tra thành phố": Body(OFFICE, "inspectorate", parent="thanh-pho"),
    "Sở Giả Định": Body("so", "state", parent="thanh-pho"),
    "phường Thí Dụ": Body("phuong", "state", parent="thanh-pho"),
    "trạm y tế phường Thí Dụ": Body("tram", "public_unit", parent="phuong"),
    "Bệnh viện Minh Hoạ": Body(HOSPITAL, "public_unit", parent="so"),
    "quận Hư Cấu": Body("quan", "state", parent="thanh-pho", until=date(2025, 6, 30), successor="phuong"),
    "Đảng ủy cấp trên Giả Định": Body("dang-uy-cap-tren", "party"),
    "Đảng ủy Minh Hoạ": Body(COMMITTEE, "party", parent="dang-uy-cap-tren"),
    "Chi bộ Minh Hoạ": Body(CELL, "party", parent=COMMITTEE),
    "Chi bộ Hư Cấu": Body("chi-bo-hu-cau", "party", parent=COMMITTEE),
}
HOMES = {"party_inspection": CELL, "party_discipline": CELL}  # where a case that is opened on its own lies

REPORTED = "bà Trần Thị Ví Dụ"
PEOPLE = {
    REPORTED: Post("vi-du", "public_employee", HOSPITAL, superior="minh-hoa"),
    "ông Nguyễn Văn Thí Dụ": Post("thi-du", "cadre", "phuong", leads=True),
    "ông Lê Minh Hoạ": Post("minh-hoa", "public_employee", HOSPITAL, leads=True),
    "ông Phạm Thử Nghiệm": Post("thu-nghiem", "civil_servant", OFFICE),
    "bà Vũ Hư Cấu": Post("hu-cau", "civil_servant", OFFICE),
    "bà Bùi Tưởng Tượng": Post("tuong-tuong", "civil_servant", OFFICE),
    "bà Đỗ Giả Định": Post("gia-dinh", "civil_servant", OFFICE, relatives=("vi-du",)),
    "bà Trịnh Cấp Trên": Post("cap-tren", "cadre", "thanh-pho"),
    "bà Mai Nơi Nhận": Post("noi-nhan", "civil_servant", "so"),
    "ông Hồ Ví Dụ": Post("ho-vi-du", "public_employee", HOSPITAL, superior="vi-du"),
    "ông Đinh Thân Quen": Post("than-quen", "civil_servant", OFFICE, relatives=("minh-hoa",)),
}
# Chín đảng viên của chi bộ, để kiểm phiếu.
MEMBERS = {f"đảng viên số {number}": Post(f"dang-vien-{number}", "civil_servant", OFFICE) for number in range(1, 10)}
PEOPLE |= MEMBERS

ROLES = {
    "văn thư": "clerk",
    "thanh tra viên": "inspector",
    "tổ trưởng xác minh": "team_lead",
    "ủy viên": "committee_member",
    "chủ tịch hội đồng": "chair",
    "người có thẩm quyền": "deciding_head",
    "người phụ trách công khai": "publisher",
    "người giám sát": "supervisor",
    "người theo dõi": "observer",
    "người giữ danh tính": "custodian",
    "quản trị": "administrator",
    "người gửi": "reporter",
    "người bị phản ánh": "person_reported",
    "thủ trưởng đơn vị liên quan": "unit_head",
    "người phụ trách pháp chế": "legal_officer",
}
BY_CODE = ("reporter", "person_reported")

DIRECTORY = Directory(
    posts={post.person: post for post in PEOPLE.values()}, bodies={body.id: body for body in BODIES.values()}
)


def official(role: str, *more: str) -> Actor:
    """Return somebody who holds this role, and nothing else, at the office, the hospital and the Party cell."""
    return Actor(f"tk-{role}", f"nguoi-{role}", frozenset((role, body) for body in (OFFICE, HOSPITAL, CELL, *more)))


def visitor(role: str, case: str, body: str) -> Actor:
    """Return somebody without an account, let in by the code of one case."""
    return Actor(f"code:{case}", None, frozenset({(role, body)}), case=case)


def person(name: str, role: str, body: str) -> Actor:
    """Return a named person of the town as an official, with the conflicts of interest of their place."""
    post = PEOPLE[name]
    return Actor(f"tk-{post.person}", post.person, frozenset({(role, body)}), DIRECTORY.ties(post.person))
