"""How far a build is: one line that renews itself on a terminal, a line now and then elsewhere."""

import io

import pytest
from streams import Terminal

from guide.build import Stage
from guide.cli.progress import Progress
from guide.units import RATE_HZ

TEN_MINUTES = 600 * RATE_HZ


class Clock:
    """Stands until it is told to go on."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture(autouse=True)
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")


def test_speech_sound_and_check_follow_each_other_in_one_line(clock):
    terminal = Terminal()
    shown = Progress("feet.md", terminal, now=clock)
    shown.stage(Stage.SPEECH, 0, TEN_MINUTES)
    for at, ready in ((0.0, 3), (2.0, 23), (4.0, 43)):
        clock.now = at
        shown.speech(ready, 43, 3)
    clock.now = 5.0
    shown.stage(Stage.SOUND, TEN_MINUTES // 2, TEN_MINUTES)
    clock.now = 6.0
    shown.stage(Stage.CHECK, 0, TEN_MINUTES)
    assert [
        "feet.md: speech 3 of 43 (3 kept), 10 s left",
        "feet.md: speech 23 of 43 (3 kept), 6 s left",
        "feet.md: speech 43 of 43 (3 kept), 4 s left",
        "feet.md: sound 50 %, 3 s left",
        "feet.md: check, 2 s left",
    ] == terminal.lines_seen
    assert "\n" not in terminal.getvalue()


def test_it_says_at_once_that_it_has_begun(clock):
    terminal, stream = Terminal(), io.StringIO()
    for shown in (Progress("feet.md", terminal, now=clock), Progress("feet.md", stream, now=clock)):
        shown.begins()
    assert ["feet.md: looking for a voice"] == terminal.lines_seen
    assert "" == stream.getvalue()


def test_the_line_is_taken_away_in_the_end(clock):
    terminal = Terminal()
    shown = Progress("feet.md", terminal, now=clock)
    shown.speech(1, 5, 0)
    shown.clear()
    assert terminal.getvalue().endswith("\r" + " " * len("feet.md: speech 1 of 5") + "\r")


def test_it_is_not_renewed_more_often_than_eyes_follow(clock):
    terminal = Terminal()
    shown = Progress("feet.md", terminal, now=clock)
    for ready in range(1, 1001):
        clock.now += 0.001
        shown.speech(ready, 1000, 0)
    assert 12 > len(terminal.lines_seen)


@pytest.mark.parametrize("columns", [20, 30, 40, 80])
def test_the_line_never_breaks(clock, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    terminal = Terminal()
    shown = Progress("scripts/a name that is much too long for a narrow terminal.md", terminal, now=clock)
    shown.speech(3, 128, 0)
    (line,) = terminal.lines_seen
    assert columns > len(line)
    assert "speech 3 of" in line


def test_without_a_terminal_lines_are_few_and_whole(clock):
    stream = io.StringIO()
    shown = Progress("feet.md", stream, now=clock)
    shown.stage(Stage.SPEECH, 0, 30 * RATE_HZ)
    for ready in range(1, 101):
        clock.now += 1
        shown.speech(ready, 100, 0)
    shown.clear()
    assert [
        "feet.md: speech 10 of 100, 1:30 left",
        "feet.md: speech 40 of 100, 1:00 left",
        "feet.md: speech 70 of 100, 35 s left",
        "feet.md: speech 100 of 100",
    ] == stream.getvalue().splitlines()


def test_a_short_build_without_a_terminal_says_nothing(clock):
    stream = io.StringIO()
    shown = Progress("feet.md", stream, now=clock)
    clock.now = 9.0
    shown.speech(5, 5, 0)
    shown.stage(Stage.CHECK, 0, TEN_MINUTES)
    assert "" == stream.getvalue()


@pytest.mark.parametrize("stream", [Terminal(), io.StringIO(), None])
def test_quiet_says_nothing(clock, stream):
    shown = Progress("feet.md", stream, quiet=True, now=clock)
    clock.now = 99.0
    shown.speech(1, 5, 0)
    shown.clear()
    assert stream is None or "" == stream.getvalue()


def test_a_terminal_that_cannot_renew_lines_gets_lines(clock, monkeypatch):
    monkeypatch.setenv("TERM", "dumb")
    terminal = Terminal()
    shown = Progress("feet.md", terminal, now=clock)
    shown.stage(Stage.SPEECH, 0, 30 * RATE_HZ)
    clock.now = 11.0
    shown.speech(11, 100, 0)
    assert "feet.md: speech 11 of 100, 1:30 left\n" == terminal.getvalue()
