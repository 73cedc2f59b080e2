"""The log asks its witnesses: who is honest signs, and whoever is away, slow or lying holds up nothing."""

import socket
import threading
import time
import tracemalloc
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from kycuong.cosign import collect
from ledger import checkpoint, policy
from ledger.policy import Trusted
from ledger.witness import Answer
from tests.kycuong.witnesses import LOG, Honest, answering, point, serving, tree

pytestmark = pytest.mark.filterwarnings("error")


def asked_of(servers, least=0):
    """A policy over (name, key, address)."""
    trusted = {name: Trusted(key, url) for name, key, url in servers}
    return policy.read_policy(policy.written([Trusted(LOG.verifier)], trusted, least))


def names(note, asked):
    return sorted(checkpoint.opened(bytes(note), asked.log_keys, asked.witness_keys).cosigned())


def one(respond, size=7, known=None, seconds=5.0, of=None, key="a"):
    with serving(respond) as url:
        asked = asked_of([("a", Honest(key).signer.verifier, url)])
        return collect(point(size), asked, of or tree(size), {} if known is None else known, seconds)


def test_an_honest_witness_signs_and_is_known_from_then_on():
    known: dict[str, int] = {}
    witness = Honest("a")
    with serving(answering(witness)) as url:
        asked = asked_of([("a", witness.signer.verifier, url)], 1)
        for size in (3, 3, 9, 300):
            note, wrong = collect(point(size), asked, tree(size), known)
            assert (names(note, asked), wrong, known) == (["a.example/w"], [], {"a": size})
            assert asked.satisfied(checkpoint.opened(bytes(note), asked.log_keys, asked.witness_keys))

    assert [body.split(b"\n")[0] for body in witness.asked] == [b"old 0", b"old 3", b"old 3", b"old 9"]


@pytest.mark.parametrize("known", [{}, {"a": 2}, {"a": 5}, {"a": 7}, {"a": 999}])
def test_a_log_that_forgot_what_the_witness_has_asks_it_and_tries_once_more(known):
    witness = Honest("a")
    with serving(answering(witness)) as url:
        asked = asked_of([("a", witness.signer.verifier, url)])
        collect(point(4), asked, tree(4), {})
        note, wrong = collect(point(7), asked, tree(7), known)

    assert (names(note, asked), wrong, known) == (["a.example/w"], [], {"a": 7})
    assert len(witness.asked) == 3


def test_an_empty_log_is_cosigned():
    witness = Honest("a")
    note, wrong = one(answering(witness), size=0)
    assert (len(note.signatures), wrong) == (2, [])


def test_two_of_three_suffice_with_one_lying_and_one_away():
    honest, lying = Honest("a"), Honest("b")
    with ExitStack() as stack:
        servers = [stack.enter_context(serving(answering(each))) for each in (honest, Honest("b", now=5), Honest("c"))]
        asked = asked_of([(n, Honest(n).signer.verifier, url) for n, url in zip("abc", servers, strict=True)], 2)
        note, wrong = collect(point(7), asked, tree(7), {})
        assert (len(names(note, asked)), wrong) == (3, [])

    forged = Honest("z")  # signs with its own key under another's name
    forged.signer = type(forged.signer)(lying.signer.name, lying.signer.kind, forged.signer.private)
    with serving(answering(honest)) as a, serving(answering(forged)) as b:
        servers = [("a", honest.signer.verifier, a), ("b", lying.signer.verifier, b)]
        asked = asked_of([*servers, ("c", Honest("c").signer.verifier, "http://127.0.0.1:9/")], 2)
        note, wrong = collect(point(7), asked, tree(7), {})
        assert names(note, asked) == ["a.example/w"]
        assert not asked.satisfied(checkpoint.opened(bytes(note), asked.log_keys, asked.witness_keys))
    assert [name for name, _ in wrong] == ["b", "c"]
    assert "not_signed_by_the_witness" in wrong[0][1]
    assert "not reached" in wrong[1][1]


def test_a_witness_that_saw_more_than_there_is_says_that_the_log_was_cut():
    witness = Honest("a")
    with serving(answering(witness)) as url:
        asked = asked_of([("a", witness.signer.verifier, url)])
        collect(point(9), asked, tree(9), {})
        note, wrong = collect(point(7), asked, tree(7), {})

    assert note == point(7)
    assert "9" in wrong[0][1] and "seen more" in wrong[0][1]


def test_a_rewritten_log_gets_no_cosignature():
    witness = Honest("a")
    with serving(answering(witness)) as url:
        asked = asked_of([("a", witness.signer.verifier, url)])
        collect(point(4), asked, tree(4), {})
        other = tree(7, b"other")
        note, wrong = collect(point(7, other), asked, other, {})

    assert note == point(7, other)
    assert wrong == [("a", "từ chối, mã / refused, status 422")]


def line(name="a", time=1, text=None, key=None):
    return Honest(key or name).signer.sign(text or point(7).text, time).line().encode()


@pytest.mark.parametrize(("answer", "said"), [
    (Answer(200, b""), "not usable"),
    (Answer(200, b"\xff"), "not reached: UnicodeDecodeError"),
    (Answer(200, line()[:-1]), "not usable"),
    (Answer(200, line("b")), "not_signed_by_the_witness"),
    (Answer(200, line(text=point(6).text)), "bad_signature"),
    (Answer(200, line(time=0)), "no_time"),
    (Answer(204, b""), "204"), (Answer(301, b""), "301"), (Answer(500, b"x"), "500"), (Answer(404, b""), "404"),
    (Answer(409, b""), "not usable"), (Answer(409, b"-1\n"), "not usable"), (Answer(409, b"\xff"), "UnicodeDecode"),
    (Answer(409, b"8\n"), "seen more"), (Answer(409, b"9" * 5000), "not usable"), (Answer(409, b"3\n"), "409"),
    (Answer(200, b"x" * 70_000), "too long"),
])  # fmt: skip
def test_an_answer_that_is_none_is_left_out_and_named(answer, said):
    note, wrong = one(answering(lambda body: answer))

    assert note == point(7)
    assert [name for name, _ in wrong] == ["a"]
    assert said in wrong[0][1]


def test_a_line_of_an_unknown_key_beside_the_right_one_is_ignored():
    note, wrong = one(answering(lambda body: Answer(200, line("b") + line("a") + line("c"))))

    assert (bytes(note), wrong) == (bytes(point(7)) + line("a"), [])


def test_a_witness_whose_answer_has_no_end_is_cut_off():
    def endless(handler, body):
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(b"x" * 65_536)

    tracemalloc.start()
    note, wrong = one(endless)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (note, wrong) == (point(7), [("a", "trả lời quá dài / the answer is too long")])
    assert peak < 4_000_000


def drip(handler, body):
    """One byte every 0.05 s: no single read ever waits long."""
    for each in b"HTTP/1.0 200 OK\r\nA: " + b"a" * 400:
        handler.wfile.write(bytes([each]))
        time.sleep(0.05)


def drip_body(handler, body):
    handler.send_response(200)
    handler.end_headers()
    for _ in range(400):
        handler.wfile.write(b"x")
        time.sleep(0.05)


@pytest.mark.parametrize("slow", [lambda h, b: time.sleep(3), drip, drip_body])
def test_a_slow_witness_is_left_when_the_time_is_over_and_holds_no_thread(slow):
    began = time.monotonic()
    note, wrong = one(slow, seconds=0.4)
    took = time.monotonic() - began

    assert note == point(7)
    assert "in time" in wrong[0][1]
    assert took < 2.5
    ends = time.monotonic() + 2
    while any(each.name == "witness a" for each in threading.enumerate()) and time.monotonic() < ends:
        time.sleep(0.01)
    assert not any(each.name == "witness a" for each in threading.enumerate())


def test_a_slow_witness_does_not_delay_the_others():
    with serving(lambda h, b: time.sleep(4)) as slow, serving(answering(Honest("b"))) as quick:
        asked = asked_of([("a", Honest("a").signer.verifier, slow), ("b", Honest("b").signer.verifier, quick)])
        note, wrong = collect(point(7), asked, tree(7), {}, 1.5)

    assert names(note, asked) == ["b.example/w"]
    assert [name for name, _ in wrong] == ["a"]


@pytest.mark.parametrize("url", [
    "http://witness.example/", "ftp://127.0.0.1/", "https://", "http://[::1", "http://127.0.0.1:99999/", "none",
    "http://127.0.0.1:9/\N{LATIN SMALL LETTER E WITH ACUTE}",
])  # fmt: skip
def test_an_address_that_cannot_be_used_is_one_sentence(url):
    asked = asked_of([("a", Honest("a").signer.verifier, url)])

    note, wrong = collect(point(7), asked, tree(7), {}, 1.0)

    assert note == point(7)
    assert len(wrong) == 1


def test_a_witness_without_an_address_is_not_asked():
    assert collect(point(7), asked_of([("a", Honest("a").signer.verifier, "")]), tree(7), {}) == (point(7), [])


def test_spoiled_tiles_of_our_own_are_not_blamed_on_the_witness():
    def gone(height, place):
        raise FileNotFoundError

    witness = Honest("a")
    with serving(answering(witness)) as url:
        asked = asked_of([("a", witness.signer.verifier, url)])
        collect(point(4), asked, tree(4), {})
        _, wrong = collect(point(7), asked, type(tree(1))(gone), {"a": 4})

    assert "this log's own tiles" in wrong[0][1]


def test_a_cosignature_that_is_there_already_makes_room_for_the_newer():
    witness = Honest("a")
    with serving(answering(witness)) as url:
        asked = asked_of([("a", witness.signer.verifier, url)])
        once, _ = collect(point(7), asked, tree(7), {})
        witness.now += 60
        twice, wrong = collect(once, asked, tree(7), {"a": 7})

    assert (len(once.signatures), len(twice.signatures), wrong) == (2, 2, [])
    found = checkpoint.opened(bytes(twice), asked.log_keys, asked.witness_keys)
    assert found.cosigned() == {"a.example/w": 1_790_000_060}


@pytest.fixture
def certificate(tmp_path):
    """A certificate for 127.0.0.1, as a file with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "witness")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now - timedelta(1), now + timedelta(1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), False)
        .add_extension(x509.BasicConstraints(True, None), True)
        .sign(key, hashes.SHA256())
    )
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path = tmp_path / "witness.pem"
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM) + key.private_bytes(*form))
    return path


@pytest.mark.parametrize(("trusted", "respond", "said"), [
    (True, answering(Honest("a")), None), (False, answering(Honest("a")), "SSLCertVerificationError"),
    (True, drip, "in time"), (True, drip_body, "in time"),
])  # fmt: skip
def test_over_tls_only_who_holds_a_trusted_certificate_is_heard(certificate, monkeypatch, trusted, respond, said):
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serving(respond, certificate) as url:
        asked = asked_of([("a", Honest("a").signer.verifier, url)])
        began = time.monotonic()
        note, wrong = collect(point(7), asked, tree(7), {}, 0.8 if said else 10)

    assert not said or time.monotonic() - began < 3
    assert names(note, asked) == ([] if said else ["a.example/w"])
    assert not said or said in wrong[0][1]


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_server_that_accepts_and_says_nothing_is_left_in_time(scheme):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"{scheme}://127.0.0.1:{silent.getsockname()[1]}/"
        asked = asked_of([("a", Honest("a").signer.verifier, url)])
        began = time.monotonic()
        _, wrong = collect(point(7), asked, tree(7), {}, 0.4)

    assert time.monotonic() - began < 2
    assert "in time" in wrong[0][1]


def test_noise_in_place_of_http_is_left_out():
    for noise in (b"", b"\x00" * 300, b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n",
                  b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500, b"HTTP/1.1 100 Continue\r\n\r\n" * 50,
                  b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b"x" * 100_000):  # fmt: skip
        note, wrong = one(lambda handler, body, noise=noise: handler.wfile.write(noise), seconds=2.0)
        assert note == point(7), noise[:40]
        assert len(wrong) == 1, noise[:40]
