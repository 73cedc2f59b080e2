"""The embedded PostgreSQL: on any path, for our own OS user only, alive again after kill -9."""

import asyncio
import os
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from kycuong.errors import CannotRun
from kycuong.postgres import Cluster
from kycuong.postgres_install import installed

AS_ROOT = os.geteuid() == 0
needs_root = pytest.mark.skipif(not AS_ROOT, reason="only root can act as a second OS user or mount a disk")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that PostgreSQL's own user can enter, as /var/lib is; pytest's are closed to all others."""
    folder = Path(tempfile.mkdtemp(prefix="kc-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def cluster(folder: Path) -> Iterator[Cluster]:
    """A server of one's own, to stop and to spoil."""
    cluster = Cluster(folder / "dữ-liệu")
    cluster.start()
    yield cluster
    cluster.remove()


@pytest.fixture(scope="module")
def shared() -> Iterator[Cluster]:
    """One server for all who only ask."""
    folder = Path(tempfile.mkdtemp(prefix="kc-"))
    folder.chmod(0o755)
    cluster = Cluster(folder / "Kỷ Cương dữ liệu")
    cluster.start()
    yield cluster
    cluster.remove()
    shutil.rmtree(folder, ignore_errors=True)


def ask(cluster: Cluster, question: str, role: str = "kc_app", database: str = "kycuong") -> object:
    with psycopg.connect(cluster.url(role, database, "postgresql"), autocommit=True) as connection:
        cursor = connection.execute(question)
        row = cursor.fetchone() if cursor.description else None
        return row[0] if row else None


def postmaster(cluster: Cluster) -> int:
    return int((cluster.data / "postmaster.pid").read_text().splitlines()[0])


def test_a_path_with_a_space_and_vietnamese_letters_works(shared):
    with create_engine(shared.url("kc_app", "kycuong")).connect() as connection:
        role, server = connection.execute(text("SELECT current_user, current_setting('server_version')")).one()

    assert role == "kc_app"
    assert server.startswith("18.")


def test_no_driver_reads_another_path_out_of_the_address(shared):
    """SQLAlchemy writes a space as "+", which libpq does not read back."""
    address = make_url(shared.url("kc_app", "kycuong")).set(drivername="postgresql").render_as_string()

    with psycopg.connect(address) as connection:
        assert connection.info.user == "kc_app"


def test_asyncpg_connects_as_prefect_without_a_password(shared):
    async def who() -> str:
        engine = create_async_engine(shared.url("prefect", "prefect", "postgresql+asyncpg"))
        async with engine.connect() as connection:
            name = (await connection.execute(text("SELECT current_user"))).scalar_one()
        await engine.dispose()
        return name

    assert asyncio.run(who()) == "prefect"


def test_vietnamese_letters_are_letters_to_search_and_to_case(shared):
    assert ask(shared, "SELECT lower('ĐƯỜNG')") == "đường"
    assert ask(shared, "SELECT unaccent('Đường sá')") == "Duong sa"
    assert ask(shared, "SELECT similarity('đường', 'đường') = 1 AND similarity('đường', 'ương') < 1") is True


def test_neither_role_enters_the_other_s_database(shared):
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        ask(shared, "SELECT 1", "kc_app", "prefect")
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        ask(shared, "SELECT 1", "prefect", "kycuong")


def test_it_listens_on_no_port_and_writes_to_disk_before_it_answers(shared):
    shown = {name: ask(shared, f"SHOW {name}") for name in ("listen_addresses", "fsync", "synchronous_commit")}

    assert shown == {"listen_addresses": "", "fsync": "on", "synchronous_commit": "on"}


def test_what_people_typed_does_not_reach_the_server_s_log(shared):
    with pytest.raises(psycopg.errors.InvalidTextRepresentation):
        ask(shared, "SELECT 'Nguyễn Văn Thí Dụ'::int")

    assert "Thí Dụ" not in shared.log.read_text()


def test_a_path_of_150_characters_works_by_a_short_private_socket(folder):
    cluster = Cluster(folder / ("d" * (150 - len(str(folder)) - 1)))
    with cluster:
        socket_dir = Path(cluster.url("kc_app", "kycuong").partition("host=")[2])

        assert ask(cluster, "SELECT 1") == 1
        assert stat.S_IMODE(socket_dir.stat().st_mode) == 0o700
        assert socket_dir.stat().st_uid == cluster.data.stat().st_uid
    cluster.remove()
    assert not socket_dir.exists()


@pytest.mark.drill
def test_the_runtime_folder_of_the_user_holds_the_socket_of_a_long_path(folder):
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    cluster = Cluster(folder / ("d" * 120), runtime)
    with cluster:
        socket_dir = Path(cluster.url("kc_app", "kycuong").partition("host=")[2])

        # As root the server is another user, who cannot enter root's runtime folder.
        assert (socket_dir.parent == runtime) is not AS_ROOT
    cluster.remove()


@pytest.mark.drill
def test_a_path_that_clients_would_cut_at_a_comma_works(folder):
    cluster = Cluster(folder / "a, b: 100% 'c' \\ $HOME")
    with cluster:
        assert ask(cluster, "SELECT 1") == 1
    cluster.remove()


@needs_root
def test_a_second_os_user_is_refused_by_the_folder(shared):
    assert as_nobody(shared).returncode != 0
    assert stat.S_IMODE(shared.data.stat().st_mode) == 0o700


@needs_root
def test_a_second_os_user_is_refused_by_the_server_though_the_folder_stands_open(cluster):
    for path in (cluster.place, cluster.data):
        path.chmod(0o755)
    (cluster.data / ".s.PGSQL.5432").chmod(0o777)

    for role in ("kc_owner", "kc_app", "prefect", "nobody"):
        refused = as_nobody(cluster, role)
        assert refused.returncode != 0
        assert "authentication failed" in refused.stderr


def as_nobody(cluster: Cluster, role: str = "kc_owner") -> subprocess.CompletedProcess[str]:
    """Knock as another OS user, with PostgreSQL's own client."""
    psql, socket_dir = installed().bin / "psql", (cluster.place / "socket").readlink()
    return subprocess.run(
        [psql, "-h", socket_dir, "-U", role, "-d", "kycuong", "-c", "SELECT 1"],
        check=False, capture_output=True, text=True, cwd="/", env={}, user="nobody", group="nogroup", extra_groups=[],
    )  # fmt: skip


@needs_root
def test_as_root_the_server_runs_as_a_user_who_cannot_log_in(shared):
    owner = Path(f"/proc/{postmaster(shared)}").stat().st_uid

    assert owner != 0
    assert shared.data.stat().st_uid == owner
    assert (shared.place / "pg_hba.conf").stat().st_uid == 0


@needs_root
def test_as_root_a_home_that_nobody_else_may_enter_works_and_keeps_its_rights(folder):
    closed = folder / "closed"
    closed.mkdir(mode=0o700)
    cluster = Cluster(closed / "home")
    with cluster:
        assert ask(cluster, "SELECT 1") == 1

    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    place = cluster.place
    cluster.remove()
    assert not place.exists()


def test_what_was_committed_is_there_after_a_restart(cluster):
    ask(cluster, "CREATE TABLE kept (x int)", "kc_owner")
    ask(cluster, "INSERT INTO kept VALUES (7)", "kc_owner")

    cluster.stop()
    cluster.start()

    assert ask(cluster, "SELECT x FROM kept", "kc_owner") == 7


@pytest.mark.drill
def test_kill_9_of_the_server_is_survived(cluster):
    os.kill(postmaster(cluster), signal.SIGKILL)
    cluster.stop()

    cluster.start()

    assert ask(cluster, "SELECT 1") == 1


@pytest.mark.drill
def test_a_number_left_by_kill_9_that_another_program_has_by_now_is_no_hindrance(cluster):
    """PostgreSQL alone would wait for ever: the process it believes to be its rival is its user's own."""
    left = (cluster.data / "postmaster.pid").read_text()
    cluster.stop()
    other = subprocess.Popen(["sleep", "60"], user=cluster.data.stat().st_uid if AS_ROOT else None)
    try:
        (cluster.data / "postmaster.pid").write_text(left.replace(left.split("\n")[0], str(other.pid), 1))

        cluster.start()

        assert ask(cluster, "SELECT 1") == 1
    finally:
        other.kill()
        other.wait()


def test_a_second_cluster_object_uses_the_running_server_and_does_not_stop_it(shared):
    with Cluster(shared.home) as second:
        assert ask(second, "SELECT 1") == 1

    assert shared.running()


@pytest.mark.drill
def test_starting_for_the_first_time_takes_less_than_two_seconds(folder):
    cluster = Cluster(folder)
    began = time.monotonic()

    cluster.start()

    took = time.monotonic() - began
    cluster.remove()
    assert took < 2 * max(1, os.getloadavg()[0])  # Others may use the machine too.


def test_data_of_another_version_are_one_sentence(cluster):
    cluster.stop()
    (cluster.data / "PG_VERSION").write_text("16\n")

    with pytest.raises(CannotRun) as problem:
        cluster.start()

    assert problem.value.why == "other_version"
    assert "PostgreSQL 16" in problem.value.vietnamese
    assert "PostgreSQL 16" in problem.value.english


def test_data_that_are_gone_are_said_and_not_made_anew(folder):
    (folder / "postgres").symlink_to(folder / "gone")

    with pytest.raises(CannotRun) as problem:
        Cluster(folder).start()

    assert problem.value.why == "cluster_gone"


@pytest.mark.drill
def test_a_first_start_that_was_cut_off_leaves_nothing_that_is_taken_for_data(folder):
    half = folder / "postgres" / "data.new"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    (folder / "postgres").chmod(0o711)

    with Cluster(folder) as cluster:
        assert ask(cluster, "SELECT 1") == 1
    cluster.remove()


@pytest.mark.skipif(AS_ROOT, reason="root may write everywhere")
def test_a_missing_right_is_one_sentence(folder):
    folder.chmod(0o500)

    with pytest.raises(CannotRun) as problem:
        Cluster(folder / "home").start()

    assert problem.value.why == "no_right"


@pytest.fixture
def small_disk(folder: Path) -> Iterator[Path]:
    disk = folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m,mode=0755", "tmpfs", disk], check=False)
    if mounted.returncode != 0:
        pytest.skip("this machine lets us mount no disk")
    yield disk
    subprocess.run(["umount", disk], check=True)


@pytest.mark.drill
@needs_root
def test_a_full_disk_is_one_sentence(small_disk):
    cluster = Cluster(small_disk)

    with pytest.raises(CannotRun) as problem:
        cluster.start()

    assert problem.value.why == "disk_full"
    assert str(small_disk) in problem.value.vietnamese
