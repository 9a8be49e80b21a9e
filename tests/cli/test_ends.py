"""How the program ends: one style for errors, no traceback, and silence where nobody listens."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from streams import Terminal

from guide.cli import building, run


def guide_process(*arguments, **how):
    return subprocess.Popen(
        [sys.executable, "-m", "guide", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **how
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("biuld",),
        ("build", "--nonsense"),
        ("build", "feet.md", "--also", "vtt,ogg"),
        ("build", "feet.md", "--jobs", "0"),
        ("build", "feet.md", "--pace", "fast"),
        ("build", "feet.md", "--pace", "3"),
        ("build", "feet.md", "--ranges", "some"),
        ("build", "feet.md", "--floor", "perhaps"),
        ("build", "feet.md", "--bitrate", "65"),
    ],
)
def test_wrong_usage_is_told_apart(guide, folder, arguments):
    done = guide(*arguments)
    assert (2, "") == (done.code, done.out)
    assert done.err
    assert not (folder / "output").exists()


def test_a_wrong_flag_says_what_is_allowed(guide):
    assert [
        "guide: --pace cannot be '3'",
        "      | guide build feet.md --pace 3",
        "      |                            ^",
        "      = it is a number from 0.8 to 1.25",
    ] == guide("build", "feet.md", "--pace", "3").error_lines


def test_a_wrong_setting_elsewhere_is_a_failure_with_its_place(guide, folder):
    (folder / "guide.toml").write_text("pace = 3\n")
    done = guide("build", "feet.md")
    assert 1 == done.code
    assert [
        "guide.toml:1:1: error E901 `pace` cannot be 3",
        "    1 | pace = 3",
        "      | ^^^^^^^^",
        "      = it is a number from 0.8 to 1.25",
    ] == done.error_lines


def test_on_a_terminal_it_begins_with_the_same_lines(guide, monkeypatch):
    lines = guide().lines
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit):
        run([])
    assert lines == terminal.getvalue().splitlines()


def test_a_fault_is_one_line(guide, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr(building, "build_one", broken)
    done = guide("build", "feet.md")
    assert (1, "") == (done.code, done.out)
    assert (
        "guide: feet.md: a fault of this program (ZeroDivisionError: by nothing); please report it with the script;"
        " GUIDE_DEBUG=1 shows where it happened\n"
    ) == done.err


def test_a_missing_library_is_one_line(folder):
    program = "import sys; sys.modules['numpy'] = None; from guide.cli import run; run(sys.argv[1:])"
    command = [sys.executable, "-c", program, "build", "feet.md", "--voice", "silent"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert (1, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith("guide: the installation is not complete (")
    assert 1 == len(done.stderr.splitlines())


def test_debugging_shows_where_it_happened(guide, monkeypatch):
    monkeypatch.setenv("GUIDE_DEBUG", "1")
    done = guide("check", "gone.md")
    assert "Traceback (most recent call last)" in done.err
    assert "guide: gone.md does not exist" == done.error_lines[-1]


@pytest.mark.parametrize("arguments", [("plan", "feet.md"), ("plan", "feet.md", "--json"), ("build", "--help")])
def test_nobody_reading_on_is_no_error(folder, arguments):
    process = guide_process(*arguments, cwd=folder)
    process.stdout.close()
    with process.stderr:
        assert b"" == process.stderr.read()
    process.wait()


def test_a_console_without_our_characters_shows_others(folder):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(Path(__file__).parents[2])}
    (folder / "füße.md").write_text("# Füße\n\n## Zehen\n\nStand for 20 seconds.\n", encoding="utf-8")
    for arguments in (("plan", "füße.md"), ("check", "füße.md"), ("build", "füße.md", "--voice", "silent")):
        process = guide_process(*arguments, cwd=folder, env=environment)
        out, err = process.communicate()
        assert (0, b"") == (process.returncode, err)
        assert out.isascii()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("plan", "feet.md"), b"guide: feet.md: standard output cannot be written: No space left on device"),
        (("--help",), b"guide: No space left on device"),
    ],
)
def test_an_output_that_is_full_is_one_clear_line(folder, arguments, told):
    with Path("/dev/full").open("wb") as full:
        process = subprocess.run(
            [sys.executable, "-m", "guide", *arguments],
            cwd=folder,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (1, told) == (process.returncode, process.stderr.strip())


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="here everything may be read and written")
def test_what_may_not_be_read_or_written_is_one_clear_line(guide, folder):
    (folder / "feet.md").chmod(0)
    assert "guide: feet.md may not be read; change its permissions\n" == guide("build", "feet.md").err
    (folder / "output").mkdir(mode=0o500)
    assert (
        "output/loose.mp3 could not be written: Permission denied"
        in guide("build", "loose.md", "--voice", "silent").err
    )


def with_closed(streams, *arguments, cwd):
    """A command for which the shell has closed some streams."""
    command = ["sh", "-c", f'exec "$@" {streams}', "sh", sys.executable, "-m", "guide", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such shell")
@pytest.mark.parametrize("arguments", [("plan", "feet.md", "--json"), ("script", "feet.md"), ("plan", "feet.md")])
def test_a_closed_output_is_no_fault(folder, arguments):
    done = with_closed(">&-", *arguments, cwd=folder)
    assert 0 == done.returncode
    assert "fault of this program" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such shell")
def test_what_is_for_standard_error_never_comes_into_the_result(folder):
    done = with_closed("2>&-", "plan", "gone.md", cwd=folder)
    assert (1, "") == (done.returncode, done.stdout)


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="this system does not show what is open")
def test_no_file_of_ours_gets_the_number_of_a_closed_stream(folder):
    program = "from guide.cli.terminal import open_what_is_closed; open_what_is_closed(); import os;"
    program += "print([os.readlink(f'/proc/self/fd/{number}') for number in (0, 2)])"
    command = ["sh", "-c", 'exec "$@" <&- 2>&-', "sh", sys.executable, "-c", program]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert "['/dev/null', '/dev/null']" == done.stdout.strip()


def test_a_script_without_a_name_is_told_as_that(guide):
    assert ["guide: the name of the script is empty"] == guide("plan", "").error_lines
