"""What a supervisor downloads: the bundle, the sheet or the event log, of one case or of all they may see."""

import tempfile
from collections.abc import Iterator
from typing import IO

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from cases import dossier, export, exported, store
from cases.house import HANOI
from portal.desk.door import house_of, said, user_of
from portal.problems import Problem

CHUNK = 1 << 20
# What a button says → what is made, the end of the file's name, its type.
FORMS = {
    "goi": (export.BUNDLE, ".zip", "application/zip"),
    "csv": (export.CSV, ".csv", "text/csv; charset=utf-8"),
    "ocel": (export.OCEL, ".ocel.json", "application/json"),
}


def everything(request: Request, form: FormData) -> Response:
    return _download(request, form, None, "tat-ca")


def one_case(request: Request, form: FormData) -> Response:
    with store.transaction(house_of(request).db) as conn:
        case = dossier.case_of(conn, user_of(request).actor, request.path_params["case"])
        row = conn.execute("SELECT number FROM case_file WHERE id = %s", (case.id,)).fetchone()
    assert row is not None, "the case has just been read"
    return _download(request, form, case.id, str(row[0]).replace("/", "-"))


def _download(request: Request, form: FormData, case: str | None, about: str) -> Response:
    """Make the file whole first, then hand it out: what fails on the way is a page, not half a file.

    The draft has no name in any folder: it is gone when it was read, or when this process ends.
    """
    if said(form, "dang") not in FORMS:
        raise Problem(400, "Biểu mẫu này thiếu dạng dữ liệu cần xuất.")
    what, end, kind = FORMS[said(form, "dang")]
    house = house_of(request)
    out = tempfile.TemporaryFile()  # noqa: SIM115 - closed by whoever has read it
    try:
        exported.write(house, user_of(request).actor, what, case, out)
    except BaseException:
        out.close()
        raise
    name = f"ky-cuong-{about}-{house.clock().astimezone(HANOI):%Y%m%d}{end}"
    headers = {"content-disposition": f'attachment; filename="{name}"', "content-length": str(out.seek(0, 2))}
    return StreamingResponse(_read(out), headers=headers, media_type=kind)


def _read(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        file.seek(0)
        while piece := file.read(CHUNK):
            yield piece
