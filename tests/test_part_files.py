"""Files in the making, and what is left of them."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from guide.part_files import part_file, remove_abandoned

posix = pytest.mark.skipif(os.name == "nt", reason="there only age tells an abandoned file")

KILLED = """
import os, signal, sys
from pathlib import Path
from guide.part_files import part_file
with part_file(Path(sys.argv[1]), Path(sys.argv[2])) as file:
    file.write(b"half")
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_file_takes_its_name_when_it_is_whole(tmp_path):
    with part_file(tmp_path / "a.part", tmp_path / "a") as file:
        file.write(b"whole")
        assert not (tmp_path / "a").exists()
    assert [("a", b"whole")] == [(path.name, path.read_bytes()) for path in tmp_path.iterdir()]


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), ValueError("no")])
def test_a_file_that_fails_is_removed(tmp_path, stop):
    def write_half():
        with part_file(tmp_path / "a.part", tmp_path / "a") as file:
            file.write(b"half")
            raise stop

    with pytest.raises(type(stop)):
        write_half()
    assert [] == list(tmp_path.iterdir())


@posix
def test_what_a_killed_program_left_is_removed(tmp_path):
    command = [sys.executable, "-c", KILLED, str(tmp_path / "a.part"), str(tmp_path / "a")]
    assert -signal.SIGKILL == subprocess.run(command, check=False).returncode
    assert b"half" == (tmp_path / "a.part").read_bytes()
    remove_abandoned(tmp_path.iterdir())
    assert [] == list(tmp_path.iterdir())


def test_what_is_being_written_is_left_alone(tmp_path):
    with part_file(tmp_path / "a.part", tmp_path / "a") as file:
        file.write(b"more")
        remove_abandoned(tmp_path.iterdir())
    assert b"more" == (tmp_path / "a").read_bytes()


def test_what_is_not_there_is_no_failure(tmp_path):
    remove_abandoned([tmp_path / "gone.part"])


def test_files_that_are_removed_as_soon_as_they_appear_still_become_whole(tmp_path):
    over = threading.Event()

    def remove_all_the_time():
        while not over.is_set():
            remove_abandoned(tmp_path.glob("*.part"))

    remover = threading.Thread(target=remove_all_the_time)
    remover.start()
    try:
        for number in range(300):
            with part_file(tmp_path / f"{number}.part", tmp_path / str(number)) as file:
                file.write(b"whole")
    finally:
        over.set()
        remover.join()
    assert 300 == len(list(tmp_path.iterdir()))
