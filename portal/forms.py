"""What a browser sent, read once: words in NFC, files still on their way; limits first."""

from collections.abc import Iterator
from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from cases.answers import clean
from portal.limits import FILES_MOST, FILES_TOTAL, MIB
from portal.problems import Problem

PART = 4 * MIB  # a text far over the limit still arrives, so that its page can say so and keep it
FIELDS = 400
FILES_READ = 60
EMPTY = FormData()

Trouble = tuple[str, dict[str, Any]]  # a sentence and its facts


async def read(request: Request) -> FormData:
    """Read the form of a request. Raises Problem for one that is broken or has too many parts."""
    try:
        return await request.form(max_files=FILES_READ, max_fields=FIELDS, max_part_size=PART)
    except HTTPException as broken:
        raise Problem(400, "Biểu mẫu gửi lên không đọc được.") from broken


def of(request: Request) -> FormData:
    """Return the form that the door has read."""
    form: FormData = getattr(request.state, "form", EMPTY)
    return form


def text(request: Request, name: str) -> str:
    """Return one field's words, composed (NFC) and without control characters; empty when it was not sent."""
    value = of(request).get(name, "")
    return clean(value) if isinstance(value, str) else ""


def files(request: Request, name: str) -> list[UploadFile]:
    """Return the files that were chosen; a file field left empty sends one without a name."""
    sent = [each for each in of(request).getlist(name) if isinstance(each, UploadFile)]
    return [each for each in sent if each.filename or each.size]


def file_trouble(sent: list[UploadFile], already: int = 0, bytes_already: int = 0) -> Trouble | None:
    """Say what is wrong with files that came, beside those that came before; None when nothing is."""
    if already + len(sent) > FILES_MOST:
        return "Nhiều nhất {most} tệp; ông/bà đã chọn {chosen}.", {"most": FILES_MOST, "chosen": already + len(sent)}
    if any(not each.size for each in sent):
        return "Có tệp rỗng (0 byte). Xin chọn lại tệp khác.", {}
    if bytes_already + sum(each.size or 0 for each in sent) > FILES_TOTAL:
        return "Các tệp cộng lại nhiều nhất 30 MB.", {}
    return None


def texts(form: FormData) -> Iterator[tuple[str, str]]:
    """Yield every text field by name."""
    return ((name, clean(value)) for name, value in form.multi_items() if isinstance(value, str))
