"""The sealer killed between any two steps, 200 times: whatever anybody was ever shown is one history."""

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kycuong import house as building
from kycuong.rounds import Sealer
from kycuong.sealer import alone
from ledger import checkpoint, note
from ledger.checkpoint import Checkpoint
from ledger.errors import LedgerError
from ledger.merkle import root
from ledger.note import Verifier
from tests.flows.conftest import wait_for
from tests.kycuong.sealed import ROOT, Witness, add, leaves, published, settings_of, start, state, with_witness
from tests.kycuong.witnesses import answering, serving

pytestmark = pytest.mark.drill
SEAL = [sys.executable, "-m", "kycuong", "seal"]
PLACES = ("read", "tiles", "signed", "remembered", "cosigned", "published", "kept")


@dataclass
class Seen:
    """Every checkpoint that the log's key signed and that lay anywhere where somebody could find it."""

    home: Path
    key: Verifier
    points: set[Checkpoint] = field(default_factory=set)

    def look(self, *asked: bytes) -> None:
        notes = [path.read_bytes() for path in (self.home / "seal/last_signed", self.home / "ledger/checkpoint")
                 if path.exists()]  # fmt: skip
        notes += [body.partition(b"\n\n")[2] for body in asked]
        self.points |= {checkpoint.opened(each, [self.key]).checkpoint for each in notes}

    def size(self, name: str) -> int:
        path = self.home / name
        return Checkpoint.read(note.read(path.read_bytes()).text).size if path.exists() else -1

    def is_one_history(self, all_leaves: list[bytes]) -> None:
        for each in self.points:
            assert each.root == root(all_leaves[: each.size]), each.size
        assert len({each.size for each in self.points}) == len(self.points)


def in_a_child(server, database, house, place: str | None, after: float) -> int:
    """One sealer in a process of its own, which ends at `place`, or seals on and on until it is killed."""
    child = os.fork()
    if child == 0:
        try:
            os.environ["FAULT_OF_A_TEST"] = place or ""
            own = replace(house, db=building.engine(server.url("kc_app", database)))
            with alone(own.log.parent):
                sealer = Sealer.open(settings_of(own.log.parent), own)
                while True:
                    sealer.round()
        except BaseException as problem:
            sys.stderr.write(f"{problem!r}\n")
            os._exit(77)
    if place is None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def test_two_hundred_deaths_leave_one_history(server, database, house):
    chance = random.Random(4)
    seen = Seen(house.log.parent, start(house).signer.verifier)
    witness, codes = Witness(house), []
    with serving(answering(asking := Asked(witness))) as url:
        with_witness(house, url, witness.signer.verifier)
        for turn in range(200):
            add(house, chance.choice([1, 1, 2, 40]) if turn % 3 else chance.choice([1, 230]))
            place = PLACES[turn // 2 % len(PLACES)] if turn % 2 else None
            codes.append(in_a_child(server, database, house, place, chance.uniform(0, 0.25)))
            seen.look(*asking.bodies)
            asking.bodies.clear()
            assert seen.size("ledger/checkpoint") <= seen.size("seal/last_signed"), "shown before it was remembered"
        sealer = start(house)
        sealer.round()
        seen.look(*asking.bodies)

    assert 77 not in codes, codes
    assert codes.count(9) == 100, "each named place ended it"
    assert codes.count(-9) == 100, "each kill hit it at work"
    assert len(seen.points) > 60
    assert published(sealer) == state(house)
    seen.is_one_history(leaves(house))


class Asked:
    """A witness whose mail is kept."""

    def __init__(self, witness: Witness) -> None:
        self.witness = witness
        self.bodies: list[bytes] = []

    def __call__(self, body: bytes):
        self.bodies.append(body)
        return self.witness(body)


def environment(server, database, house) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "KYCUONG_HOME": str(house.log.parent),
        "KYCUONG_LOG_ORIGIN": house.origin,
        "KYCUONG_OFFICE": str(ROOT / "office.toml"),
        "KYCUONG_DATABASE_URL": server.url("kc_app", database, "postgresql"),
        "KYCUONG_SEAL_SECONDS": "1",
    }


def test_the_process_seals_on_the_stroke_holds_its_folder_and_ends_when_told(server, database, house):
    env, shown = environment(server, database, house), house.log / "checkpoint"
    process = subprocess.Popen(SEAL, env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        wait_for(shown.exists, 60, "the first checkpoint")
        add(house, 3)
        wait_for(lambda: b"\n3\n" in shown.read_bytes(), 20, "the next checkpoint")
        second = subprocess.run([*SEAL, "--once"], env=env, cwd=ROOT, capture_output=True, text=True, check=False)
        process.send_signal(signal.SIGTERM)
        said, code = process.communicate(timeout=10)[0], process.returncode
    finally:
        process.kill()

    assert code == 0 and said.startswith("Khóa của sổ / The log's key: ky-cuong.example/log+")
    assert second.returncode == 1 and "Another sealer holds" in second.stderr and "Traceback" not in second.stderr


@pytest.mark.parametrize("place", PLACES)
def test_the_command_itself_killed_at_a_named_place_goes_on(server, database, house, place):
    add(house, 300)
    home, env = house.log.parent, environment(server, database, house)
    command = [*SEAL, "--once"]

    killed = subprocess.run(
        command, env=env | {"FAULT_OF_A_TEST": place}, cwd=ROOT, capture_output=True, text=True, check=False
    )
    after = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, check=False)

    assert killed.returncode == 9, killed.stderr
    assert after.returncode == 0, after.stderr
    assert published(start(house)) == state(house)
    assert not list(home.rglob(".*.[0-9]*"))


def test_a_checkpoint_of_another_history_would_be_seen(house):
    add(house, 3)
    sealer = start(house)
    sealer.round()
    seen = Seen(house.log.parent, sealer.signer.verifier)
    seen.look(b"old 0\n\n" + bytes(Checkpoint(house.origin, 2, b"x" * 32).signed(sealer.signer)))

    with pytest.raises(AssertionError):
        seen.is_one_history(leaves(house))
    with pytest.raises(LedgerError):
        seen.look(b"old 0\n\nnothing")
