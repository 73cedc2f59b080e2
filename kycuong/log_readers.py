"""`kycuong log add|end|readers`: which supervising bodies may read the log's entries."""

from argparse import Namespace
from collections.abc import Iterator

from cases import answers, store
from cases import log_readers as readers
from cases.house import HANOI
from kycuong.asked import house_of, printed
from kycuong.errors import CannotRun
from kycuong.settings import Settings

LONGEST = 200


def log_add(given: Namespace, settings: Settings) -> int:
    """Give a body a credential; it is shown this once."""
    name = _name(given.name)
    token = readers.add(house_of(settings), name)
    if token is None:
        raise CannotRun("reader_known", name=name)
    return printed(
        [
            f"Mã truy cập của {name}, chỉ hiện một lần này; hãy giao tận tay và giữ trong tệp 0600:",
            f"The credential of {name}, shown this once; hand it over safely and keep it in a 0600 file:",
            token,
        ]
    )


def log_end(given: Namespace, settings: Settings) -> int:
    """Take a body's credential back, from the next request on."""
    name = _name(given.name)
    if not readers.end(house_of(settings), name):
        raise CannotRun("reader_unknown", name=name)
    return printed([f"Đã thu hồi mã truy cập của {name}. / The credential of {name} has been taken back."])


def _listed(settings: Settings) -> Iterator[str]:
    with store.transaction(house_of(settings).db) as conn:
        found = readers.listed(conn)
    for each in found:
        until = f" – {each.until.astimezone(HANOI):%H:%M %d/%m/%Y}" if each.until else ""
        yield f"{each.since.astimezone(HANOI):%H:%M %d/%m/%Y}{until}  {each.name}"
    if not found:
        yield "Chưa cơ quan nào có mã truy cập. / No body has a credential yet."


def _name(said: str) -> str:
    name = answers.clean(said).replace("\n", " ")
    if not name or len(name) > LONGEST:
        raise CannotRun("reader_name", most=LONGEST)
    return name


def log_readers(given: Namespace, settings: Settings) -> int:
    """List the bodies that have or had a credential."""
    return printed(_listed(settings))
