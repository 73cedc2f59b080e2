"""Longer doings that several scenarios begin with; each speaks only to the desk."""

from datetime import date

from cases.model import Actor
from specs.desk import Desk, Table
from specs.town import BODIES

HIGHER = "Chưa hài lòng, đề nghị cấp trên xem lại"


def at(desk: Desk, role: str) -> str:
    """Name somebody who holds a role in the body that the case belongs to, and nothing else."""
    name = f"{role} của nơi ấy"
    desk.named[name] = Actor(f"tk-{role}", f"nguoi-{role}", frozenset({(role, desk.case.body)}))
    return name


def spread(desk: Desk, body: str, present: int) -> None:
    """Let a body hold its session, by its own clerk, with so many people present."""
    desk.open("nhiệm vụ", desk.today, [["Loại nhiệm vụ", "Phổ biến, quán triệt"]], at=BODIES[body].id)
    desk.does(at(desk, "clerk"), "Tổ chức phổ biến, quán triệt", table=[["Số người có mặt", str(present)]])


def confirm(desk: Desk, on: date) -> None:
    """Let the body's own head confirm what it did."""
    desk.does(at(desk, "clerk"), "Thêm minh chứng")
    desk.does(at(desk, "deciding_head"), "Người đứng đầu xác nhận đã hoàn thành", on)


def published_and_corrected(desk: Desk, on: date, published: Table) -> None:
    """Publish a conclusion so, and bring a correction of it to the day on which it may be published, apologised."""
    desk.reach("tố cáo", "Xử lý theo kết luận", on)
    desk.does("văn thư", "Gửi kết luận")
    desk.does("người có thẩm quyền", "Xử lý theo kết luận")
    desk.does("người phụ trách công khai", "Công khai kết luận", table=published)
    desk.reach("nói lại cho đúng", "Đã duyệt, chờ công khai", on)
    desk.does("người có thẩm quyền", "Xin lỗi vì đã công khai sai")


def rated(desk: Desk, rating: str) -> None:
    desk.does("người gửi", "Đánh giá mức độ hài lòng", table=[["Mức độ hài lòng", rating]])


def looked_at_above(desk: Desk, body: str) -> None:
    """Bring feedback whose answer did not satisfy to the level above, and let that answer."""
    rated(desk, "Chưa hài lòng")
    desk.does("người gửi", HIGHER)
    desk.does("văn thư", "Chuyển đến cơ quan có thẩm quyền trả lời", table=[["Cơ quan phải trả lời", body]])
    desk.does("người có thẩm quyền", "Trả lời phản ánh")
