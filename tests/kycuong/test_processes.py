"""Processes of ours, real ones: found ready, known again after kill -9, restarted when they die, ended for good."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kycuong.errors import CannotRun
from kycuong.processes import LOG_BYTES, Program, end, end_leftovers, identity, note, spawn, wait_ready
from kycuong.up import Keeper

SLEEPY = "import time; time.sleep(60)"
STUBBORN = (
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(60)"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    folder.mkdir()
    return folder


def program(
    tmp_path: Path, code: str = SLEEPY, name: str = "sleepy", ready: Callable[[], bool] = lambda: True
) -> Program:
    return Program(name, (sys.executable, "-c", code), tmp_path / "log" / f"{name}.log", ready, ready_within=10)


def lives(pid: int) -> bool:
    return identity(pid) is not None


def wait_until(happened: Callable[[], object], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


def test_a_program_writes_into_its_log_and_not_onto_our_console(tmp_path, capfd):
    sleepy = program(tmp_path, "print('Xin chào')")

    spawn(sleepy).wait()

    assert "Xin chào" in sleepy.log.read_text()
    assert capfd.readouterr() == ("", "")


def test_a_large_log_is_set_aside_when_the_program_starts(tmp_path):
    sleepy = program(tmp_path, "pass")
    sleepy.log.parent.mkdir()
    for number in range(5):
        sleepy.log.write_bytes(str(number).encode() * (LOG_BYTES + 1))
        spawn(sleepy).wait()

    assert [sleepy.log.with_name(f"sleepy.log.{n}").read_bytes()[:1] for n in (1, 2, 3)] == [b"4", b"3", b"2"]
    assert not sleepy.log.with_name("sleepy.log.4").exists()
    assert sleepy.log.stat().st_size < 1000


def test_a_program_that_ends_before_it_is_ready_is_one_sentence(tmp_path):
    hasty = program(tmp_path, "raise SystemExit(3)", ready=lambda: False)

    with pytest.raises(CannotRun) as problem:
        wait_ready(hasty, spawn(hasty))

    assert problem.value.why == "ended"
    assert "3" in problem.value.english


def test_a_program_that_met_a_full_disk_says_so(tmp_path):
    full = program(tmp_path, "open('/dev/full', 'w').write('x' * 9999)", ready=lambda: False)

    with pytest.raises(CannotRun) as problem:
        wait_ready(full, spawn(full))

    assert problem.value.why == "disk_full"


def test_a_complaint_of_an_earlier_start_explains_nothing_now(tmp_path):
    full = program(tmp_path, "open('/dev/full', 'w').write('x' * 9999)")
    spawn(full).wait()
    hasty = program(tmp_path, "raise SystemExit(3)", ready=lambda: False)

    with pytest.raises(CannotRun) as problem:
        wait_ready(hasty, spawn(hasty))

    assert problem.value.why == "ended"


def test_a_program_that_will_not_end_is_ended_with_all_that_it_started(tmp_path):
    code = f"import subprocess, sys; print(subprocess.Popen([sys.executable, '-c', {SLEEPY!r}]).pid); {STUBBORN}"
    stubborn = program(tmp_path, code)
    process = spawn(stubborn)
    wait_until(lambda: "deaf" in stubborn.log.read_text())
    child = int(stubborn.log.read_text().split()[-2])

    code = end(process, signal.SIGTERM, within=0.2)

    assert code == -signal.SIGKILL
    wait_until(lambda: not lives(child))


def test_kill_9_of_the_parent_ends_the_child(tmp_path):
    log = str(tmp_path / "log" / "child.log")
    code = f"""
import sys, time
from pathlib import Path
from kycuong.processes import Program, spawn
child = Program("child", (sys.executable, "-c", {SLEEPY!r}), Path({log!r}), bool)
print(spawn(child).pid, flush=True)
time.sleep(60)
"""
    root = Path(__file__).parent.parent.parent
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=root)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert lives(child)

    parent.kill()
    parent.communicate()

    wait_until(lambda: not lives(child))


def test_what_kill_9_left_is_ended_even_when_it_is_deaf(tmp_path, folder):
    stubborn = program(tmp_path, STUBBORN)
    process = spawn(stubborn)
    wait_until(lambda: "deaf" in stubborn.log.read_text())
    note(stubborn, process, folder)

    end_leftovers(folder, within=0.2)

    assert process.wait(timeout=10) == -signal.SIGKILL
    assert list(folder.iterdir()) == []


def test_a_stranger_who_has_the_number_by_now_is_left_alone(tmp_path, folder):
    stranger = spawn(program(tmp_path))
    (folder / "portal.pid").write_text(f"{stranger.pid} 1 another-boot\n15\n")

    end_leftovers(folder, within=0.2)

    assert lives(stranger.pid)
    end(stranger, signal.SIGTERM, within=5)


@pytest.mark.parametrize("torn", ["", "12", "x y z\n15\n", "12 3 boot\n"])
def test_a_note_that_was_torn_by_a_crash_is_thrown_away(folder, torn):
    (folder / "portal.pid").write_text(torn)

    end_leftovers(folder, within=0.2)

    assert list(folder.iterdir()) == []


def test_what_dies_is_started_again_and_it_is_said_in_one_line(tmp_path, folder, capsys):
    keeper = Keeper(folder)
    keeper.start(program(tmp_path))
    first = keeper.kept[0].process
    assert first is not None
    os.kill(first.pid, signal.SIGKILL)

    wait_until(lambda: keeper.look_after() or keeper.kept[0].process not in (first, None))

    said = capsys.readouterr().out
    keeper.stop()
    assert said.count("\n") == 1
    assert "sleepy" in said
    assert "1 giây" in said


def test_what_keeps_dying_waits_longer_each_time_and_says_why_once(tmp_path, folder, capsys):
    keeper = Keeper(folder)
    keeper.start(program(tmp_path, "raise SystemExit(3)"))

    wait_until(lambda: keeper.look_after() or keeper.kept[0].pause == 4)

    assert capsys.readouterr().out.count("Starting again in") == 1
    keeper.stop()


def test_all_are_ended_in_reverse_order(tmp_path, folder):
    ends = tmp_path / "ends"
    code = """
import signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit(print({0!r}, file=open({1!r}, "a"))))
print("on", flush=True)
time.sleep(60)
"""
    keeper = Keeper(folder)
    for name in ("postgres", "portal", "worker"):
        each = program(tmp_path, code.format(name, str(ends)), name)
        keeper.start(each)
        wait_until(lambda each=each: "on\n" in each.log.read_text())

    keeper.stop()

    assert ends.read_text().split() == ["worker", "portal", "postgres"]
    assert list(folder.iterdir()) == []


@pytest.mark.drill
def test_five_deaf_programs_are_gone_within_fifteen_seconds(tmp_path, folder):
    keeper = Keeper(folder)
    deaf = [program(tmp_path, STUBBORN, f"deaf{number}") for number in range(5)]
    keeper.start(*deaf)
    wait_until(lambda: all("deaf\n" in each.log.read_text() for each in deaf))
    began = time.monotonic()

    keeper.stop()

    assert time.monotonic() - began < 16
