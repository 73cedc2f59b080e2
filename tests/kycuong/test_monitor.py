"""`kycuong monitor` against logs that tell the truth, and against every way of not telling it."""

import json
import socket
import threading
import urllib.error
import urllib.request

import pytest
from aiosmtpd.controller import Controller

from kycuong import cli, log_client, monitor
from kycuong.cli import parser
from kycuong.errors import BadSetting
from kycuong.log_client import Client
from kycuong.settings import Settings
from ledger import policy, tiles
from ledger.note import Signer
from ledger.policy import Trusted
from tests.kycuong.served_log import LOG, TOKEN, WITNESS, Clock, Journal, Served, serving

BUNDLE = "tile/entries/000.p/3"


@pytest.fixture
def journal() -> Journal:
    made = Journal()
    made.fact("a", terms="accept 2026-12-01")
    made.fact("b")
    made.fact("a", terms="resolve 2026-12-24")
    return made


@pytest.fixture
def log(journal):
    return Served(journal.entries)


@pytest.fixture
def at(log):
    with serving(log) as url:
        yield url


@pytest.fixture
def start(at, tmp_path, monkeypatch):
    """Build a monitor of that log, as the command line does, with a clock of its own."""
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path / "home"))
    (tmp_path / "token").write_text(TOKEN + "\n")
    (tmp_path / "policy").write_bytes(policy.written([Trusted(LOG.verifier)], {}, 0))
    opened = []

    def started(*words: str, clock: Clock | None = None):
        for store in opened:
            store.close()
        line = ["monitor", "--log", at, "--policy", str(tmp_path / "policy"), "--token", str(tmp_path / "token"),
                "--data", str(tmp_path / "data"), *words]  # fmt: skip
        made, store = monitor.build(parser().parse_args(line), Settings.from_env({}), clock or Clock())
        opened[:] = [store]
        return made

    yield started
    for store in opened:
        store.close()


def codes(made) -> list[str]:
    return [each["code"] for each in made.state["findings"]]


def look(made, **how) -> list[str]:
    made.look(**how)
    return codes(made)


def test_an_honest_log_is_green(start):
    made = start()

    assert look(made) == []
    assert (made.state["state"], made.state["size"], made.state["open"], made.code()) == ("green", 3, 2, 0)


def test_what_it_adds_is_followed(start, log, journal):
    made = start()
    look(made)
    log.show(journal.grown(700).entries)

    assert look(made, whole=True) == []
    assert made.state["size"] == 703


def test_what_was_seen_is_kept_over_a_restart(start, log, journal):
    look(start())
    log.show(journal.grown(300).entries)

    again = start()

    assert again.round.last().size == 3
    assert look(again) == []


def test_a_term_that_passed_is_found_and_gone_when_met(start, log, journal):
    clock = Clock()
    made = start(clock=clock)
    clock.on(days=31)

    assert look(made)[:1] == ["overdue"]

    journal.fact("a", clock.at, terms="")
    journal.fact("b", clock.at)
    log.show(journal.entries)
    assert look(made) == []


def test_a_silent_case_is_found(start):
    clock = Clock()
    made = start("--silent-days", "20", clock=clock)
    clock.on(days=20)

    assert look(made) == ["silent", "silent"]


def test_a_closing_without_a_reason_is_found(start, log, journal):
    journal.fact("b", ended=1, reasoned=0)
    log.show(journal.entries)

    assert look(start()) == ["ended_without_reason"]


# --- A log that lies ------------------------------------------------------------------------------------------------


def evidence(tmp_path) -> list[str]:
    return sorted(file.name.partition("-")[2].rpartition("-")[0] for file in (tmp_path / "data" / "evidence").iterdir())


def test_a_log_that_went_back_is_found_and_never_forgotten(start, log, journal, tmp_path):
    made = start()
    look(made)
    log.show(journal.entries[:2])
    assert look(made) == look(made) == ["rolled_back"]

    log.show(journal.entries)

    assert look(made) == ["rolled_back"]
    assert look(start()) == ["rolled_back"]
    assert evidence(tmp_path) == ["rolled_back-seen-before", "rolled_back-served-now"]


def test_two_trees_of_one_size_are_found(start, log, journal, tmp_path):
    made = start()
    look(made)
    other = Journal()
    for case in "aba":
        other.fact(case, reasoned=0)
    log.show(other.entries)

    assert look(made) == ["forked"]
    assert evidence(tmp_path) == ["forked-seen-before", "forked-served-now"]


def test_a_log_that_was_rewritten_and_signed_again_is_found_with_the_first_entry(start, log, journal):
    made = start()
    look(made)
    other = Journal()
    for case in "abab":
        other.fact(case, terms="accept 2026-12-01" if case == "a" and not other.entries else "")
    log.show(other.entries)

    assert look(made) == ["rewritten"]
    assert made.state["findings"][0]["about_index"] == 2


def test_spoiled_tiles_are_no_proof_of_rewriting_and_nothing_is_taken_over(start, log, journal):
    made = start()
    look(made)
    log.show(journal.grown(5).entries)
    log.lies["tile/0/000.p/8"] = (200, b"x" * 8 * 32)
    assert look(made) == ["bad_answer"]

    log.lies.clear()

    assert look(made) == []
    assert made.state["size"] == 8


def test_another_log_at_the_same_address_is_refused(start, log, journal):
    other = Served(journal.entries, Signer.read("log.example/other", b"l" * 32))
    log.lies["checkpoint"] = (200, bytes(other.note))

    assert look(start()) == ["checkpoint_refused"]


def test_an_altered_entry_is_found_when_it_is_first_read(start, log, journal, tmp_path):
    log.entries[1] = log.entries[1].replace(b"received", b"receIved")

    assert look(start()) == ["entry_altered", "entry_unknown"]
    assert evidence(tmp_path) == ["entry-1-altered"]


def test_an_entry_altered_after_it_was_read_is_found_later(start, log):
    made = start()
    look(made)
    log.entries[1] = log.entries[1].replace(b"received", b"receIved")

    assert look(made) == ["entry_altered"]


def test_an_entry_that_is_gone_is_found_unless_a_restore_names_it(start, log, journal):
    made = start()
    look(made)
    log.entries[2] = b""
    assert look(made) == ["entry_unknown"]

    journal.entries[2] = b""
    assert look(start()) == ["entry_unknown"]  # a lasting finding is not washed away


def test_entries_lost_to_a_backup_are_said_by_the_log_and_kept_here(start, log, journal):
    made = start()
    look(made)
    leaves, before = list(log.leaves), dict(journal.ends)
    journal.add("restore", "log", first=2, after=3, size=3)
    journal.ends = before | {"log": journal.ends["log"], "a": (1, log.leaves[0].hex())}
    journal.fact("a", terms="accept 2026-12-01")
    log.show(journal.entries)
    assert log.leaves[:3] == leaves
    log.entries[2] = b""

    assert look(made) == ["entries_lost"]
    assert [row.raw is not None for row in made.round.store.rows()] == [True] * 5


def test_entries_that_were_found_gone_before_the_restore_named_them_are_explained_by_it(start, log, journal):
    """Between the backup's return and `kycuong restore` a monitor looks too."""
    made = start()
    look(made)
    log.entries[2] = b""
    assert look(made) == ["entry_unknown"]

    before = dict(journal.ends)
    journal.add("restore", "log", first=2, after=3, size=3)
    journal.ends = before | {"log": journal.ends["log"], "a": (1, log.leaves[0].hex())}
    journal.fact("a", terms="accept 2026-12-01")
    log.show(journal.entries)
    log.entries[2] = b""
    assert look(made) == ["entries_lost"]


def test_entries_that_are_withheld_are_found(start, log):
    log.lies[BUNDLE] = (404, b"")

    assert look(start()) == ["entries_withheld"]


BROKEN = {
    "cut short": lambda raw: raw[:-7],
    "one entry fewer": lambda raw: tiles.bundle(list(tiles.unbundle(raw))[:2]),
    "one entry more": lambda raw: raw + tiles.bundle([b"more"]),
    "empty": lambda raw: b"",
    "rubbish": lambda raw: b"\xff" * 900,
}


@pytest.mark.parametrize("spoil", BROKEN.values(), ids=BROKEN)
def test_a_broken_bundle_is_asked_for_again(start, log, spoil):
    made = start()
    log.lies[BUNDLE] = (200, spoil(log.answer(BUNDLE, f"Bearer {TOKEN}")[1]))
    assert look(made) == ["bad_answer"]

    log.lies.clear()

    assert look(made) == []


@pytest.mark.parametrize("path", ["checkpoint", "tile/0/000.p/3", BUNDLE, "balance"])
def test_an_answer_without_end_is_cut_off(start, log, path):
    log.lies[path] = (200, b"x" * 20_000_000)

    assert look(start()) == ["too_large"]


@pytest.mark.parametrize("raw", [b"", b"rubbish", b"\xff\xfe", b"a\n\n\n", b"log.example/so\n1\n"])
def test_a_checkpoint_that_is_none_is_refused(start, log, raw):
    log.lies["checkpoint"] = (200, raw)

    assert look(start()) == ["checkpoint_refused"]


def test_a_packed_answer_is_not_unpacked(start, log):
    log.headers["content-encoding"] = "gzip"

    made = start()
    made.look()

    assert (made.state["state"], made.state["away"]) == ("amber", "ValueError")


def test_too_few_witnesses_are_found_and_the_log_is_still_read(start, log, journal, tmp_path):
    (tmp_path / "policy").write_bytes(policy.written([Trusted(LOG.verifier)], {"w1": Trusted(WITNESS.verifier)}, 1))
    made = start()
    assert look(made) == ["too_few_witnesses"]
    assert made.state["size"] == 3

    log.signers = (LOG, WITNESS)
    log.show(journal.entries)

    assert look(made) == []
    assert list(made.state["witnesses"]) == ["witness.example/w1"]


def test_a_log_whose_witnesses_are_silent_is_stale_after_fifteen_minutes(start, log, journal, tmp_path):
    (tmp_path / "policy").write_bytes(policy.written([Trusted(LOG.verifier)], {"w1": Trusted(WITNESS.verifier)}, 1))
    log.signers = (LOG, WITNESS)
    log.show(journal.entries)
    clock = Clock()
    made = start(clock=clock)
    clock.on(minutes=14)
    assert look(made) == []

    clock.on(minutes=2)

    assert look(made) == ["stale"]


def test_a_credential_that_is_not_accepted_is_said(start, tmp_path):
    (tmp_path / "token").write_text("another")

    made = start()

    assert look(made) == ["not_let_in"]
    assert made.code() == 2


# --- A log that is away ---------------------------------------------------------------------------------------------


def test_a_log_that_is_away_is_red_after_fifteen_minutes_and_green_when_back(start, log):
    clock = Clock()
    made = start(clock=clock)
    assert look(made) == []
    log.lies["checkpoint"] = (503, b"")
    clock.on(minutes=14)
    assert look(made) == []
    assert made.state["state"] == "amber"

    clock.on(minutes=2)
    assert look(made) == ["unreachable"]
    assert made.code() == 2

    log.lies.clear()
    assert look(made) == []
    assert made.code() == 0


def test_an_answer_that_never_ends_is_given_up(at, log, monkeypatch):
    """A letter a second keeps no monitor busy for long."""
    monkeypatch.setattr(log_client, "SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as slow:
        stop = threading.Event()

        def drip() -> None:
            line, _ = slow.accept()
            with line:
                line.sendall(b"HTTP/1.1 200 OK\r\nx: ")
                while not stop.wait(0.05):
                    try:
                        line.sendall(b"x")
                    except OSError:
                        return

        thread = threading.Thread(target=drip)
        thread.start()
        with pytest.raises(log_client.Away):
            Client(f"http://127.0.0.1:{slow.getsockname()[1]}/log", TOKEN).get("checkpoint", 100)
        stop.set()
        thread.join()


def test_being_told_to_wait_is_obeyed(at, log):
    waited: list[float] = []
    log.lies["checkpoint"] = (429, b"")

    with pytest.raises(log_client.Away, match="429"):
        Client(at, TOKEN, sleep=waited.append).get("checkpoint", 100)

    assert len(waited) == log_client.MOST_WAITS


def test_the_credential_travels_to_the_entries_only(at, log):
    asked = []
    answer = log.answer
    log.answer = lambda path, said: asked.append((path, said)) or answer(path, said)
    client = Client(at, TOKEN)

    client.get("checkpoint", 10_000)
    client.get(BUNDLE, 10_000, entries=True)

    assert asked == [("checkpoint", ""), (BUNDLE, f"Bearer {TOKEN}")]


@pytest.mark.parametrize("url", ["", "log", "ftp://x/log", "http://example.org/log", "https://u:p@x/log", "https:///log",
                                 "http://127.0.0.1:1/log?x=1", "http://127.0.0.1:99999999/log"])  # fmt: skip
def test_an_address_that_is_none_is_refused(url):
    with pytest.raises(ValueError):
        Client(url, TOKEN)


# --- Telling --------------------------------------------------------------------------------------------------------


class Box:
    """Takes mail; can be told to refuse it."""

    def __init__(self) -> None:
        self.mails: list[bytes] = []
        self.refuses = False

    async def handle_DATA(self, server, session, envelope):
        if self.refuses:
            return "451 later"
        self.mails.append(envelope.content)
        return "250 OK"


@pytest.fixture
def box():
    box = Box()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    box.url = f"smtp://127.0.0.1:{port}"
    yield box
    controller.stop()


def test_its_owner_is_told_once_of_each_new_finding(start, log, journal, box):
    clock = Clock()
    made = start("--mail-to", "giam-sat@co-quan.example", "--smtp", box.url, clock=clock)
    look(made)
    assert box.mails == []
    clock.on(days=31)

    for _ in range(3):
        look(made)
        clock.on(days=1)

    assert len(box.mails) == 1


def test_a_mail_that_was_not_taken_is_sent_again(start, log, box, capsys):
    clock = Clock()
    made = start("--mail-to", "giam-sat@co-quan.example", "--smtp", box.url, clock=clock)
    clock.on(days=31)
    box.refuses = True
    look(made)
    assert "sẽ gửi lại" in capsys.readouterr().err

    box.refuses = False
    look(made)

    assert len(box.mails) == 1


def test_its_page_shows_state_findings_and_due_dates(start, log, journal):
    journal.fact("c" * 32, terms="accept 2026-11-20, resolve 2026-12-05")
    log.show(journal.entries)
    made = start()
    made.look()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = monitor.monitor_page.serve(f"127.0.0.1:{port}", lambda: made.state)

    page = urllib.request.urlopen(f"http://127.0.0.1:{port}/").read().decode()
    data = json.loads(urllib.request.urlopen(f"http://127.0.0.1:{port}/state.json").read())
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(f"http://127.0.0.1:{port}/etc/passwd")
    server.shutdown()
    server.server_close()

    assert "vụ việc cccccccc: quá hạn 4 ngày: accept, hạn 2026-11-20" in page
    assert "2026-12-05" in page
    assert "c" * 9 not in page
    assert data["state"] == "red"


# --- The command ----------------------------------------------------------------------------------------------------


@pytest.fixture
def once(at, tmp_path, monkeypatch):
    monkeypatch.setenv("KYCUONG_HOME", str(tmp_path / "home"))
    (tmp_path / "token").write_text(TOKEN + "\n")
    (tmp_path / "policy").write_bytes(policy.written([Trusted(LOG.verifier)], {}, 0))

    def run(**other: str) -> int:
        given = {"log": at, "policy": str(tmp_path / "policy"), "token": str(tmp_path / "token"),
                 "data": str(tmp_path / "data"), **other}  # fmt: skip
        words = [word for name, value in given.items() for word in (f"--{name.replace('_', '-')}", value)]
        return cli.main(["monitor", "--once", *words])

    return run


def test_once_ends_with_nothing_found_something_found_or_not_at_all(once, log, capsys, journal):
    # the machine's clock is before the terms of this log, or after them: only silence depends on it
    assert once(silent_days="100000") in (0, 1)

    journal.fact("b", ended=1, reasoned=0)
    log.show(journal.entries)
    assert once(silent_days="100000") == 1
    assert "kết thúc mà không ghi lý do" in capsys.readouterr().out

    log.lies["checkpoint"] = (503, b"")
    assert once(silent_days="100000") == 2
    assert "Không liên lạc được với sổ" in capsys.readouterr().out


WRONG = {
    "no policy": {"policy": "/none"}, "no token": {"token": "/none"}, "no log": {"log": "nowhere"},
    "a mail without a server": {"mail_to": "a@b.example"}, "two mailboxes": {"mail_to": "a@b.example,c@d.example"},
    "mail in clear": {"mail_to": "a@b.example", "smtp": "smtp://mail.example:25"},
    "a folder that is none": {"data": "/dev/null"},
}  # fmt: skip


@pytest.mark.parametrize("given", WRONG.values(), ids=WRONG)
def test_a_mistake_in_the_call_is_a_sentence_and_exit_code_2(once, given, capsys):
    assert once(**given) == 2

    said = capsys.readouterr().err.strip().splitlines()
    assert len(said) == 2


@pytest.mark.parametrize("raw", [b"", b"rubbish", b"log x\n", b"\xff" * 10, b"x" * 200_000])
def test_a_policy_that_is_none_is_a_sentence(once, tmp_path, raw, capsys):
    (tmp_path / "policy").write_bytes(raw)

    assert once() == 2
    assert "chính sách" in capsys.readouterr().err


@pytest.mark.parametrize("raw", [b"", b"two words", b"\x00", b"\xff\xfe", b"a\nb", b"x" * 2000])
def test_a_token_that_is_none_is_a_sentence(once, tmp_path, raw):
    (tmp_path / "token").write_bytes(raw)

    assert once() == 2


def test_a_damaged_folder_is_a_sentence(once, tmp_path, capsys):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "seen.sqlite").write_bytes(b"rubbish" * 1000)

    assert once() == 2
    assert "hãy giữ nó lại làm chứng" in capsys.readouterr().err


def test_two_monitors_do_not_share_a_folder(start, once):
    start()

    assert once() == 2


@pytest.mark.parametrize("listen", ["0.0.0.0:8428", "8428", "127.0.0.1:x", "127.0.0.1:99999", "example.org:80", ""])
def test_its_page_stays_on_this_machine(listen):
    with pytest.raises(BadSetting):
        monitor.monitor_page.serve(listen, dict)
