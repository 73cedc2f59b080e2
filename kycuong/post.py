"""The post room: an e-mail file becomes a report; what would tell who wrote it stays sealed."""

from io import BytesIO
from pathlib import Path

from cases import evidence, store
from cases.house import House
from cases.intake import Receipt, Report, receive
from kycuong import letterbox
from kycuong.errors import CannotRun, explained
from kycuong.office import Office

NO_WORDS = "[Thư không có chữ; xem tệp đính kèm.]"


def file_letter(house: House, path: Path, office: Office, *, named: bool) -> Receipt:
    """File one .eml: body and attachments become the report; headers and the raw file are sealed with the identity."""
    if not path.is_file():
        raise CannotRun("no_such_file", path=path)
    with explained(path):
        raw = path.read_bytes()
    letter = letterbox.open_letter(raw)
    files = [
        evidence.put(house.evidence, BytesIO(each.content), each.name, number)
        for number, each in enumerate(letter.attachments, 1)
    ]
    identity = {"name": letter.sender.name, "email": letter.sender.address} if named else {}
    report = Report(
        letter.body or NO_WORDS,
        office["office"]["body"],
        channel="email",
        identity=identity,
        original=letter.raw,
        dated_on=letter.sent_on if letter.sent_on and letter.sent_on <= house.setting().today else None,
    )
    receipt = receive(house, report)
    with store.transaction(house.db) as conn:
        evidence.keep(conn, house, receipt.case, receipt.fact, files, "reporter")
    return receipt
