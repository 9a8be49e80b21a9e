"""Whatever ends a build, the old guide stays as it was and no broken one appears."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from roads import ARTICLE

BUILD_AND_END = """
import os, sys
import guide.mix
number, moment = int(sys.argv.pop(1)), int(sys.argv.pop(1))
whole = guide.mix.mix

def until_it_ends(*arguments):
    for count, block in enumerate(whole(*arguments)):
        if count == moment:
            os.kill(os.getpid(), number)
        yield block

guide.mix.mix = until_it_ends
from guide.cli import run
run(sys.argv[1:])
"""
"""A build to which a signal comes when so many seconds of sound are made."""

BUILD_ON_A_FULL_DISK = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
from guide.cli import run
run(sys.argv[1:])
"""
"""A build that may write files of 100 kB."""

posix = pytest.mark.skipif(os.name == "nt", reason="Windows ends a process without telling it")


def run(program, *arguments, folder):
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


BUILD = ("build", "calves.md", "--voice", "silent", "--out", "out", "--force")


@pytest.fixture
def folder(tmp_path):
    """A folder with a script and an older guide of that name."""
    (tmp_path / "calves.md").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "calves.mp3").write_bytes(b"the old guide")
    return tmp_path


def files(folder: Path):
    return {path.name: path.read_bytes() for path in (folder / "out").iterdir()}


@posix
@pytest.mark.parametrize("moment", [0, 30])
@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("SIGINT", "guide: interrupted; finished files are complete, others are as they were"),
        ("SIGTERM", "guide: asked to end; finished files are complete, others are as they were"),
        ("SIGHUP", "guide: the terminal was closed; finished files are complete, others are as they were"),
    ],
)
def test_a_build_that_is_stopped_cleans_up_and_says_so_in_a_line(folder, name, line, moment):
    number = getattr(signal, name)
    done = run(BUILD_AND_END, number.value, moment, *BUILD, folder=folder)
    assert (128 + number, "") == (done.returncode, done.stdout)
    assert line == done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert {"calves.mp3": b"the old guide"} == files(folder)


@posix
@pytest.mark.parametrize("moment", [0, 30, 60])
def test_a_build_that_is_killed_leaves_the_old_guide(folder, moment):
    done = run(BUILD_AND_END, signal.SIGKILL.value, moment, *BUILD, folder=folder)
    assert -signal.SIGKILL == done.returncode
    assert b"the old guide" == files(folder)["calves.mp3"]
    assert ["calves.mp3"] == [name for name in files(folder) if not name.startswith(".")]


@posix
def test_after_a_kill_the_next_build_succeeds(folder):
    run(BUILD_AND_END, signal.SIGKILL.value, 30, *BUILD, folder=folder)
    done = run("from guide.cli import run; run()", *BUILD, folder=folder)
    assert 0 == done.returncode
    assert ["calves.mp3"] == list(files(folder))
    assert files(folder)["calves.mp3"].startswith(b"ID3")


@posix
def test_a_disk_without_room_is_one_clear_line(folder):
    done = run(BUILD_ON_A_FULL_DISK, *BUILD, folder=folder)
    assert 1 == done.returncode
    assert "guide: out/calves.mp3 could not be written: File too large; choose another folder with --out" in done.stderr
    assert "Traceback" not in done.stderr
    assert {"calves.mp3": b"the old guide"} == files(folder)


def test_the_same_script_can_be_built_twice_at_once(folder):
    command = [sys.executable, "-m", "guide", *BUILD]
    both = [subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
    codes = [(process.communicate(), process.returncode)[1] for process in both]
    assert [0, 0] == codes
    assert ["calves.mp3"] == list(files(folder))
    assert files(folder)["calves.mp3"].startswith(b"ID3")
