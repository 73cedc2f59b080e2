"""Row 5: the public log: what an entry costs an act, sealing, the proof of one entry, a million entries verified."""

import json
import resource
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from random import Random

from bench.ground import Ground
from bench.measure import Measured, Taken, in_turn, ratio, timed
from cases import log, store
from cases.house import House
from kycuong.sealing import seal
from ledger import bundle, entry
from ledger.checkpoint import Checkpoint
from ledger.merkle import leaf_hash, root
from ledger.note import Signer
from ledger.policy import Trusted, read_policy, written
from ledger.verify import check

ENTRY, BARE, PROOF, SEAL = "an entry", "the same without it", "proof", "seal"
VERIFY, HASHES = "verify", "one SHA-256 an entry"
TIMES, ENTRIES = 300, 1_000_000
MOST_ENTRY_MS, MOST_PROOF_MS, MOST_VERIFY_S, MOST_GIB, MOST_RATIO = 2.0, 50.0, 60.0, 1.0, 10.0
LOG = Signer.read("ky-cuong.example/log", b"b" * 32)
WORDS = "Hồ sơ đã quá hạn bốn mươi ngày, chưa được trả lời. " * 3
POLICY = read_policy(written([Trusted(LOG.verifier)], {}, 0))


def measure(on: Ground, name: str, rounds: int, entries: int = ENTRIES) -> list[Measured]:
    """Return what was measured on a database of many cases, and offline on a bundle of `entries`."""
    with tempfile.TemporaryDirectory() as folder:
        house = replace(on.house(name), log=Path(folder) / "ledger")
        begun = timed(lambda: seal(house, LOG), 1)
        found = in_turn(_sides(house), rounds)
        told = [
            _said(found[ENTRY], ENTRY, "appended and committed, p50", 0.5),
            _said(found[BARE], BARE, "committed, p50", 0.5),
            _said(found[PROOF], PROOF, "of one entry, p95", 0.95, MOST_PROOF_MS),
            _said(found[SEAL], SEAL, "one more entry, p50", 0.5),
            Measured(5, SEAL, f"everything from nothing, {_size(house):,} entries", "ms", (begun.p50_ms,)),
        ]
        house.db.dispose()
        cost = tuple(more - less for more, less in zip(told[0].rounds, told[1].rounds, strict=True))
        told.insert(2, Measured(5, ENTRY, "what it costs an act, p50", "ms", cost, MOST_ENTRY_MS))
        return [*told, *_offline(Path(folder) / "bundle.zip", rounds, entries)]


def _said(rounds: list[Taken], side: str, what: str, share: float, goal: float | None = None) -> Measured:
    return Measured(5, side, what, "ms", tuple(1000 * each.percentile(share) for each in rounds), goal)


def _size(house: House) -> int:
    return Checkpoint.read(seal(house, LOG).text).size


def _sides(house: House) -> dict[str, Callable[[], Taken]]:
    chosen, number, case = Random(1), count(), "f" * 32
    payload = json.dumps({"text": "Hồ sơ đã quá hạn bốn mươi ngày. " * 20}, ensure_ascii=False).encode()

    def append(with_it: bool) -> None:
        line = store.Line("bench", case, {"act": "a" * 32, "terms": "resolve 2026-12-22"}, payload)
        with store.piped(house.db) as conn:
            conn.execute("UPDATE register SET last = last WHERE name = 'case'")
            if with_it:
                store.append(conn, [line], store.claim(conn, 1), house.clock(), {case: (next(number), "0" * 64)})

    def prove() -> None:
        with store.transaction(house.db) as conn:
            assert log.proof(conn, house, chosen.randrange(size)) is not None

    def more() -> None:
        append(True)
        sealed.append(Checkpoint.read(seal(house, LOG, sealed[-1]).text).size)

    size = _size(house)
    sealed = [size]
    return {
        ENTRY: lambda: timed(lambda: append(True), TIMES),
        BARE: lambda: timed(lambda: append(False), TIMES),
        PROOF: lambda: timed(prove, TIMES),
        SEAL: lambda: timed(more, 10),
    }


def _offline(path: Path, rounds: int, entries: int) -> list[Measured]:
    """Verify a bundle of a log of `entries` in a process of its own, whose memory is looked at afterwards."""
    _write(path, entries)
    taken, hashed, memory = [], [], []
    for _ in range(min(rounds, 3)):
        with get_context("spawn").Pool(1) as alone:
            seconds, peak = alone.apply(_verified, (path,))
            hashed.append(alone.apply(_hashed, (entries,)))
        taken.append(seconds)
        memory.append(peak)
    said = f"{entries:,} entries offline"
    ours = Measured(5, VERIFY, said, "s", tuple(taken), MOST_VERIFY_S * entries / ENTRIES)
    plain = Measured(5, HASHES, said, "s", tuple(hashed))
    return [
        ours,
        plain,
        ratio("times as long", ours, plain, MOST_RATIO),
        Measured(5, VERIFY, "memory at most", "GiB", tuple(memory), MOST_GIB),
    ]


def _write(path: Path, entries: int) -> None:
    leaves = [leaf_hash(raw) for raw in _made(entries)]
    point = Checkpoint(LOG.name, entries, root(leaves))
    with bundle.writing(path, bundle.ALL, bytes(point.signed(LOG))) as writer:
        writer.entries(_made(entries))
        writer.payloads((index, *_payload(index)) for index in range(entries))
        writer.cases(_listed(entries))


def _made(entries: int) -> Iterator[bytes]:
    """Yield the entries of cases of ten facts each, every one bound to its payload."""
    at, ends = datetime(2026, 11, 22, 9, tzinfo=UTC), entry.GENESIS
    for index in range(entries):
        case, seq = divmod(index, 10)
        ends = entry.GENESIS if seq == 0 else ends
        more: dict[str, str | int] = {
            "actor": f"{case:032x}", "role": "chair", "act": f"{index:032x}", "from": "verification",
            "to": "conclusion", "due": "2026-12-22", "terms": "resolve 2026-12-22", "ended": 0, "reasoned": 1,
            "rule": "denunciation@2026-07-01#conclude", "pc": entry.commitment(*_payload(index)),
        }  # fmt: skip
        kind = "report.received" if seq == 0 else "case.fact"
        raw = entry.encode(index, at, kind, f"{case:032x}", seq + 1, ends, more)
        ends = leaf_hash(raw).hex()
        yield raw


def _payload(index: int) -> tuple[bytes, bytes]:
    """Return the salt and the payload of an entry, some 200 bytes of words."""
    return sha256(str(index).encode()).digest(), json.dumps({"i": index, "text": WORDS}, ensure_ascii=False).encode()


def _listed(entries: int) -> Iterator[bundle.Listed]:
    for first in range(0, entries, 10):
        yield bundle.Listed(f"{first // 10:032x}", "conclusion", 0, "2026-12-22", min(10, entries - first))


def _verified(path: Path) -> tuple[float, float]:
    taken = timed(lambda: _whole(path), 1)
    return taken.wall, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


def _whole(path: Path) -> None:
    report = check(path, POLICY)
    assert report.holds, report.findings[:3]


def _hashed(entries: int) -> float:
    raws = list(_made(entries))

    def work() -> None:
        for raw in raws:
            sha256(raw).digest()

    return timed(work, 1).wall
