"""Files that a citizen sends: onto the disk under their hash, before any act refers to them."""

from starlette.datastructures import UploadFile

from cases import evidence
from cases.evidence import Stored
from cases.house import House
from portal.problems import Problem

FULL = "Kho tài liệu đang đầy nên chưa nhận thêm tệp. Xin gửi phần chữ trước, tệp gửi thêm sau bằng mã biên nhận."


def received(house: House, sent: list[UploadFile], first: int = 1) -> tuple[Stored, ...]:
    """Store what was sent; files are numbered from `first`."""
    if sent and evidence.full(house.evidence):
        raise Problem(503, FULL)
    return tuple(
        evidence.put(house.evidence, each.file, each.filename or "", number) for number, each in enumerate(sent, first)
    )
