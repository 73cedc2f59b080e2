"""The log as programs read it: checkpoint, tiles by their only names, keys; entries by credential only."""

import asyncio
from urllib.parse import unquote

import psycopg
import pytest

from cases import log_readers, store
from kycuong.sealing import seal
from ledger import tiles
from ledger.checkpoint import Checkpoint, opened
from ledger.merkle import leaf_hash
from ledger.note import Signer
from portal.limits import Limiter
from tests.cases.walk import report
from tests.portal.staff import Client, app_of

SIGNER = Signer.read("ky-cuong.example/log", b"k" * 32)


def note(house, count: int) -> None:
    """Append entries that belong to no case, many at once."""
    with store.transaction(house.db) as conn:
        store.note_apart(conn, "log", [store.Line("config.changed", "log", {"n": n}) for n in range(count)],
                         house.clock())  # fmt: skip


@pytest.fixture
def client(house):
    return Client(app_of(house))


@pytest.fixture
def sealed(house, client):
    """A log of 300 entries, sealed at 258 first, then at 300."""
    note(house, 258)
    first = Checkpoint.read(seal(house, SIGNER).text)
    note(house, 42)
    seal(house, SIGNER, first.size)
    return client


def read(client, path: str, token: str = "", **headers: str):
    return client.get(path, headers={**({"authorization": f"Bearer {token}"} if token else {}), **headers})


def test_the_checkpoint_is_served_as_it_was_signed(sealed):
    answer = sealed.get("/log/checkpoint")

    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    assert opened(answer.content, [SIGNER.verifier]).checkpoint.size == 300


def test_the_tree_is_rebuilt_from_the_tiles_alone(sealed):
    made = Checkpoint.read(sealed.get("/log/checkpoint").text.partition("\n\n")[0] + "\n")

    tree = tiles.tree(made.size, lambda tile: sealed.get(f"/log/{tile.path}").content)

    assert tree.root(made.size) == made.root


def test_tiles_never_change_and_say_so(sealed):
    answer = sealed.get("/log/tile/0/000")

    assert (answer.headers["content-type"], len(answer.content)) == ("application/octet-stream", 8192)
    assert "immutable" in answer.headers["cache-control"]


GOOD = {"tile/0/000": 256, "tile/0/001.p/44": 44, "tile/0/001.p/2": 2, "tile/1/000.p/1": 1, "tile/0/000.p/200": 200}


@pytest.mark.parametrize(("path", "width"), GOOD.items(), ids=GOOD)
def test_partial_tiles_of_every_earlier_size_are_still_there(sealed, house, path, width):
    for gone in house.log.rglob("001.p/2"):
        gone.unlink()

    answer = sealed.get(f"/log/{path}")

    assert (answer.status_code, len(answer.content)) == (200, width * 32)


BAD = (
    "tile/0/001", "tile/0/001.p/45", "tile/0/001.p/0", "tile/0/001.p/256", "tile/0/000.p/256", "tile/0/000.p/044",
    "tile/0/0", "tile/0/1", "tile/0/0000", "tile/0/x000/000", "tile/0/x001/000", "tile/00/000", "tile/+0/000",
    "tile/64/000", "tile/99/000", "tile/1/000", "tile/2/000.p/1", "tile/-1/000", "tile/0/000/", "tile/0//000",
    "tile/0/../0/000", "tile/../checkpoint", "tile/0/%2e%2e/%2e%2e/log.vkey", "tile/..%2fcheckpoint",
    "tile/0/%30%30%30", "tile/0/٠٠٠", "tile/0/000.p/٤", "tile/0/000\x00", "tile/0/000%00", "tile/0/000.p",
    "tile/0/000.p/", "tile/", "tile/entries", "tile/x/000", "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/0/999",
    "tile/0/000%0a", "tile/0/..%5c..%5clog.vkey", "../log/tile/0/999", "tile/../../secret", "tile/../secret",
    "tile/0/../../../../secret", "tile/%2e%2e/%2e%2e/secret", "tile/0/%2e%2e/0/000", "tile/0%2f000", "tile%2f0%2f000",
    "secret", "../secret", "last_signed", "keys/log.key", ".checkpoint.1",
)  # fmt: skip


def as_sent(app, path: str) -> int:
    """Ask for an address exactly as it is spelled: browsers and httpx resolve dots themselves. Returns the status."""
    sent: list[int] = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.extend([message["status"]] if "status" in message else [])

    scope = {"type": "http", "method": "GET", "scheme": "https", "path": unquote(path), "raw_path": path.encode(),
             "query_string": b"", "headers": [(b"host", b"testserver")], "client": ("127.0.0.1", 1), "app": app,
             "server": ("testserver", 443), "http_version": "1.1", "asgi": {"version": "3.0"}}  # fmt: skip
    asyncio.run(app(scope, receive, send))
    return sent[0]


def test_nothing_else_has_a_name(sealed, house):
    app = app_of(house)
    (house.log.parent / "secret").write_bytes(b"s" * 8192)
    (house.log / "secret").write_bytes(b"s" * 8192)
    assert as_sent(app, "/log/tile/0/000") == 200

    found = {path: as_sent(app, f"/log/{path}") for path in BAD}

    assert {path: status for path, status in found.items() if status != 404} == {}


def test_before_the_first_sealing_there_is_nothing(client):
    paths = ("checkpoint", "tile/0/000", "log.vkey", "policy.txt", "receipts.vkey", "balance", "balance.json")

    assert {client.get(f"/log/{path}").status_code for path in paths} == {404}


def test_the_verifier_is_one_file_that_compiles(client):
    answer = client.get("/log/verify.py")

    assert answer.headers["content-disposition"] == 'attachment; filename="verify.py"'
    compile(answer.text, "verify.py", "exec")


@pytest.mark.parametrize("name", ["log.vkey", "receipts.vkey", "policy.txt"])
def test_keys_and_policy_are_served_as_they_stand(sealed, house, name):
    (house.log / name).write_text("Đúng từng chữ\n", encoding="utf-8")

    assert sealed.get(f"/log/{name}").text == "Đúng từng chữ\n"


def test_programs_get_no_cookie_and_no_session(sealed, house):
    for path in ("checkpoint", "checkpoint?lang=en", "tile/0/000", "tile/0/999", "tile/entries/000"):
        answer = sealed.get(f"/log/{path}", headers={"cookie": "__Host-s=anything"})
        assert "set-cookie" not in answer.headers, path
        assert answer.status_code != 303


def test_entries_are_those_that_the_tiles_hash(sealed, house):
    token = log_readers.add(house, "Ủy ban Kiểm tra")

    raw = (
        read(sealed, "/log/tile/entries/000", token).content + read(sealed, "/log/tile/entries/001.p/44", token).content
    )

    hashes = b"".join(leaf_hash(entry) for entry in tiles.unbundle(raw))
    assert hashes == sealed.get("/log/tile/0/000").content + sealed.get("/log/tile/0/001.p/44").content


def test_entries_beyond_the_checkpoint_wait_for_it(sealed, house):
    token = log_readers.add(house, "Ủy ban Kiểm tra")  # an entry itself: the 301st

    assert read(sealed, "/log/tile/entries/001.p/44", token).status_code == 200
    assert read(sealed, "/log/tile/entries/001.p/45", token).status_code == 404


def test_entries_travel_compressed_when_asked(sealed, house):
    token = log_readers.add(house, "Ủy ban Kiểm tra")

    plain = read(sealed, "/log/tile/entries/000", token, **{"accept-encoding": "identity"})
    packed = read(sealed, "/log/tile/entries/000", token, **{"accept-encoding": "gzip"})

    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert packed.content == plain.content
    assert int(packed.headers["content-length"]) < len(plain.content) / 2


CREDENTIALS = {
    "none": ("", 401), "empty": ("Bearer ", 401), "another scheme": ("Basic {token}", 401), "wrong": ("Bearer x", 401),
    "the hash": ("Bearer {digest}", 401), "longer": ("Bearer {token}x", 401), "huge": ("Bearer " + "x" * 9000, 401),
    "right": ("Bearer {token}", 200), "right, other case": ("bearer {token}", 200),
}  # fmt: skip


@pytest.mark.parametrize(("said", "status"), CREDENTIALS.values(), ids=CREDENTIALS)
def test_entries_need_a_credential(sealed, house, said, status):
    token = log_readers.add(house, "Ủy ban Kiểm tra")
    with store.transaction(house.db) as conn:
        (digest,) = conn.execute("SELECT encode(token, 'hex') FROM log_reader").fetchone()

    answer = sealed.get("/log/tile/entries/000", headers={"authorization": said.format(token=token, digest=digest)})

    assert answer.status_code == status
    assert ("www-authenticate" in answer.headers) == (status == 401)
    assert answer.headers["cache-control"] == "no-store" or status == 200


def test_a_credential_that_was_taken_back_opens_nothing(sealed, house):
    token = log_readers.add(house, "Ủy ban Kiểm tra")
    assert log_readers.add(house, "Ủy ban Kiểm tra") is None
    assert log_readers.end(house, "Ủy ban Kiểm tra")
    assert not log_readers.end(house, "Ủy ban Kiểm tra")

    assert read(sealed, "/log/tile/entries/000", token).status_code == 401
    assert read(sealed, "/log/tile/entries/000", log_readers.add(house, "Ủy ban Kiểm tra")).status_code == 200


def test_giving_and_taking_back_stand_in_the_log(house):
    log_readers.add(house, "Ủy ban Kiểm tra")
    log_readers.end(house, "Ủy ban Kiểm tra")

    with store.transaction(house.db) as conn:
        kinds = conn.execute("SELECT kind, case_id FROM journal ORDER BY i").fetchall()
    assert kinds == [("reader.added", "log"), ("reader.ended", "log")]


def test_guessing_stops_after_ten_and_shuts_nobody_else_out(sealed, house):
    token = log_readers.add(house, "Ủy ban Kiểm tra")

    guesses = [read(sealed, "/log/tile/entries/000", f"guess{n}").status_code for n in range(12)]

    assert guesses == [401] * 10 + [429] * 2
    assert read(sealed, "/log/tile/entries/000", token).status_code == 200


def test_a_reader_who_asks_too_often_waits(house):
    app = app_of(house)
    app.state.log_reads = Limiter(each=2, everyone=100)
    client, token = Client(app), log_readers.add(house, "Ủy ban Kiểm tra")
    seal(house, SIGNER)

    answers = [read(client, "/log/tile/entries/000.p/1", token) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].headers["retry-after"] == "60"


def test_an_entry_that_is_gone_leaves_its_place_empty(server, database, house, client):
    for _ in range(3):
        report(house)
    seal(house, SIGNER)
    token = log_readers.add(house, "Ủy ban Kiểm tra")
    delete(server, database, "DELETE FROM journal WHERE i = 1")

    found = list(tiles.unbundle(read(client, "/log/tile/entries/000.p/3", token).content))

    assert [bool(entry) for entry in found] == [True, False, True]


def delete(server, database, statement: str) -> None:
    """Change the journal as its owner, past the triggers that keep it."""
    with psycopg.connect(server.url("kc_owner", database, "postgresql")) as conn:
        conn.execute("SET LOCAL session_replication_role = replica")
        conn.execute(statement)
