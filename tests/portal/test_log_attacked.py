"""Whoever is not let in learns nothing, however they ask; a spoiled file of the log locks nobody out of their case."""

import shutil

import pytest

from cases import log, log_readers
from kycuong.sealing import seal
from tests.portal.citizen import Citizen, code_on
from tests.portal.staff import Browser, Client, app_of
from tests.portal.test_log_files import SIGNER, note
from tests.portal.test_receipts import ask, entry_of, filed, sealed


def raw(client, method, path, *headers):
    """Send headers as they are, also those that httpx would put right."""
    return client._loop.run(client._whole(client._inside.request(method, path, headers=headers)))


ENTRIES = ["000", "000.p/3", "000.p/4", "000.p/1", "%30%30%30", "000?x=1", "000/", "x000/000", "../entries/000"]


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_without_a_credential_every_spelling_is_answered_alike(house, method):
    client = Client(app_of(house))
    note(house, 3)
    seal(house, SIGNER)
    told = set()
    for path in ENTRIES:
        for more in ([], [(b"range", b"bytes=0-9")], [(b"accept-encoding", b"gzip")], [(b"if-none-match", b"*")]):
            client._inside._transport.app.state.log_guesses._tries.clear()
            answer = raw(client, method, f"/log/tile/entries/{path}", *more)
            told.add((answer.status_code, answer.content, answer.headers["cache-control"]))

    assert told == {(401, b"credential needed\n" if method == "GET" else b"", "no-store")}


@pytest.mark.parametrize(
    "said",
    [b"Bearer", b"Bearer ", b"Basic {}", b"{}", b"Bearer {}{}", b"Bearer " + b"a" * 60_000, b"Bearer \xff\xfe\x00",
     b"Bearer {}\x00", b"Bearer, {}"],
)  # fmt: skip
def test_no_odd_spelling_of_a_credential_opens_the_entries(house, said):
    client = Client(app_of(house))
    note(house, 3)
    seal(house, SIGNER)
    token = (log_readers.add(house, "Thanh tra") or "").encode()
    answer = raw(client, "GET", "/log/tile/entries/000.p/3", (b"authorization", said.replace(b"{}", token)))

    assert answer.status_code == 401
    assert raw(client, "GET", "/log/tile/entries/000.p/3", (b"authorization", b"bearer " + token)).status_code == 200


@pytest.mark.parametrize(
    ("said", "packed"),
    [("gzip", True), ("br, gzip;q=0.5", True), ("GZIP", True), ("gzip;q=0", False), ("gzip; q=0.000", False),
     ("x-gzip-not", False), ("identity", False)],
)  # fmt: skip
def test_entries_are_packed_only_for_whoever_can_unpack(house, said, packed):
    client = Client(app_of(house))
    note(house, 3)
    seal(house, SIGNER)
    token = log_readers.add(house, "Thanh tra")
    headers = {"authorization": f"Bearer {token}", "accept-encoding": said}
    answer = client.get("/log/tile/entries/000.p/3", headers=headers)

    assert (answer.headers.get("content-encoding") == "gzip") is packed
    assert "private" in answer.headers["cache-control"]


def test_a_spoiled_checkpoint_shows_no_entry_and_is_no_accident(house):
    client = Client(app_of(house))
    note(house, 3)
    seal(house, SIGNER)
    token = log_readers.add(house, "Thanh tra")
    (house.log / "checkpoint").write_bytes(b"x")

    for path in ("/log/tile/entries/000.p/3", "/log/tile/0/000.p/3"):
        answer = client.get(path, headers={"authorization": f"Bearer {token}"})
        assert (answer.status_code, answer.content) == (404, b"not found\n")


def spoil_checkpoint(house):
    (house.log / "checkpoint").write_bytes(b"x")


def spoil_tiles(house):
    shutil.rmtree(house.log / "tile")
    log._full.cache_clear()


def spoil_hashes(house):
    for path in (house.log / "tile").rglob("*"):
        if path.is_file():
            path.write_bytes(b"x" * path.stat().st_size)
    log._full.cache_clear()


def spoil_one_tile(house):
    for path in (house.log / "tile").rglob("*"):
        if path.is_file():
            path.write_bytes(b"x")
    log._full.cache_clear()


SPOILS = [spoil_checkpoint, spoil_tiles, spoil_hashes, spoil_one_tile]


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_spoiled_log_locks_no_sender_out_of_their_case(house, spoil):
    note(house, 5)
    citizen, page = filed(house)
    sealed(house)
    spoil(house)

    again = Citizen(house)
    shown = again.look(code_on(page))

    assert shown.status_code == 200
    for path in ("/tra-cuu/cam-ket", "/tra-cuu/nhat-ky", "/tra-cuu/bang-chung"):
        assert ask(again, shown, path).status_code in (200, 303), path
    assert ask(citizen, page, "/gui/bang-chung").status_code == 200


def test_a_proof_over_a_spoiled_tile_is_not_handed_out_and_is_there_once_it_is_mended(house):
    note(house, 300)
    citizen, page = filed(house)
    note(house, 300)
    sealed(house)
    kept = [(path, path.read_bytes()) for path in (house.log / "tile").rglob("*") if path.is_file()]
    whole = ask(citizen, page, "/gui/bang-chung")

    spoil_hashes(house)
    waiting = ask(citizen, page, "/gui/bang-chung")
    for path, content in kept:
        path.write_bytes(content)

    assert "Bằng chứng chưa xong" in waiting.text and "content-disposition" not in waiting.headers
    assert ask(citizen, page, "/gui/bang-chung").content == whole.content


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_report_is_taken_while_the_log_s_files_are_spoiled(house, spoil):
    note(house, 5)
    filed(house)
    sealed(house)
    spoil(house)

    _, page = filed(house)

    assert page.status_code == 200 and code_on(page)


@pytest.mark.parametrize("spoil", SPOILS)
def test_the_clerk_prints_the_promise_while_the_log_s_files_are_spoiled(house, spoil):
    note(house, 5)
    filed(house)
    sealed(house)
    spoil(house)

    assert Browser(house, "clerk").get(f"/viec/{entry_of(house)[2]}/bien-nhan").status_code == 200


@pytest.mark.parametrize(
    "path", ["/giam-sat/%00", "/giam-sat/a%00b", "/viec/%00", "/viec/%00/bien-nhan", "/quy-dinh/%00"]
)
def test_a_zero_byte_in_an_address_names_no_page(house, path):
    assert Browser(house, "supervisor").get(path).status_code == 404


@pytest.mark.parametrize("end", ["kiem-tra", "doi-chieu", "xuat"])
def test_a_zero_byte_names_no_case_to_export_or_to_compare(house, end):
    answer = Browser(house, "supervisor").post(f"/giam-sat/%00/{end}", {"dang": "goi"})

    assert answer.status_code == 404


@pytest.mark.parametrize("path", ["/giam-sat?so=%00", "/giam-sat?sau=x..%00"])
def test_a_zero_byte_in_what_is_looked_for_finds_nothing(house, path):
    assert Browser(house, "supervisor").get(path).status_code == 404
