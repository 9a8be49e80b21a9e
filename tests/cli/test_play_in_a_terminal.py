"""`guide play` in a real terminal: keys, widths, and how it leaves the terminal.

It plays in real time, but no test waits for time to pass: each goes on as soon as the screen shows what it is about.
"""

import os
import re
import signal
import sys

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are of POSIX", allow_module_level=True)

from articles import LOOSE
from pseudo_terminal import Terminal

from guide.cli.keyboard import NoKeys, keys_of

PLAY = ("play", "loose.md", "--voice", "silent", "--silent")
RIGHT, LEFT = b"\x1b[C", b"\x1b[D"


@pytest.fixture
def terminal(folder):  # noqa: ARG001 — commands run there
    """Runs a command in a terminal."""
    opened = []

    def run(*command, **how):
        opened.append(Terminal(*command, **how))
        return opened[-1]

    yield run
    for each in opened:
        each.__exit__()


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_keys_lead_through_a_guide(terminal, columns):
    playing = terminal(*PLAY, columns=columns)
    playing.until(r"Next: 1 of 2: Squats +in 0:\d\d")
    playing.press(RIGHT)
    playing.until(r"(?m)^1 of 2: Squats(?s:.*)Next: 10 reps: Do 10 squats\. +in 0:\d\d")
    playing.press(b" ")
    playing.until("PAUSED · space goes on")
    playing.press(RIGHT)
    playing.until("(?m)^2 of 2: Lunges")
    playing.press(LEFT)
    playing.until("(?m)^1 of 2: Squats")
    playing.press(b" ")
    playing.until("space pauses")
    assert 0 == playing.screen.overfull
    playing.press(b"q")
    assert 0 == playing.end()
    last = " ".join(playing.screen.text.split())
    assert re.fullmatch(r"Legs stopped at \d:\d\d of \d:\d\d, in “1 of 2: Squats”", last)


def test_the_screen_is_a_few_rows_and_gone_at_the_end(terminal):
    playing = terminal(*PLAY)
    shown = playing.until("← → exercise").splitlines()
    assert re.fullmatch(r"Legs +0:0\d of \d:\d\d", shown[0])
    assert re.fullmatch("█*░+", shown[-2])
    assert "space pauses · q stops · ← → exercise" == shown[-1]
    assert not playing.screen.has_cursor
    playing.press(b"q")
    playing.end()
    assert 1 == len(playing.screen.text.splitlines())
    assert playing.screen.has_cursor
    assert playing.screen.wraps


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_whoever_ends_it_finds_the_terminal_as_it_was(terminal, number, code):
    playing = terminal(*PLAY)
    before = playing.modes
    playing.until("space pauses")
    assert before != playing.modes
    playing.send(number)
    playing.until("Legs  stopped at")
    assert before == playing.modes
    assert code == playing.end()
    assert playing.screen.has_cursor
    assert playing.screen.wraps


def test_a_terminal_that_is_closed_ends_it(terminal):
    playing = terminal(*PLAY)
    playing.until("space pauses")
    assert 129 == playing.hang_up()


def test_ctrl_c_is_heard_also_in_a_pause(terminal):
    playing = terminal(*PLAY)
    playing.until("space pauses")
    playing.press(b" ")
    playing.until("PAUSED")
    playing.press(b"\x03")
    assert 130 == playing.end()


def test_it_ends_by_itself(terminal, folder):
    (folder / "short.md").write_text("# Short\n\n## Stand\n\nStand for 4 seconds.\n", encoding="utf-8")
    playing = terminal("play", "short.md", *PLAY[2:], "--detail", "brief")
    playing.until("Next: After the exercises|Next: the end")
    assert 0 == playing.end()
    assert re.search(r"^Short  0:\d\d  played$", playing.screen.text, re.M)


def test_a_terminal_may_change_its_size(terminal):
    playing = terminal(*PLAY, columns=100)
    playing.until("Next: 1 of 2")
    for columns in (60, 41, 120):
        sent = len(playing.sent)
        playing.resize(columns)
        playing.until(rf"(?m)^[█░]{{{min(columns - 1, 100)}}}$")
        assert b"\x1b[J" in playing.sent[sent:]
    playing.press(b"q")
    assert 0 == playing.end()


def test_a_low_terminal_shows_what_fits(terminal):
    playing = terminal(*PLAY, lines=4)
    playing.until(r"Legs +0:0\d of")
    playing.press(b" ")
    assert 3 >= len(playing.until("Legs").splitlines())
    playing.press(b"q")
    assert 0 == playing.end()


def test_a_terminal_without_unicode_gets_ascii(terminal):
    playing = terminal(*PLAY, PYTHONIOENCODING="ascii")
    playing.until(r"#*-{60}-*\nspace pauses - q stops - < > exercise")
    playing.press(b"q")
    assert 0 == playing.end()
    assert playing.sent.isascii()


def test_who_wants_no_colour_gets_no_styles(terminal):
    playing = terminal(*PLAY, NO_COLOR="1")
    playing.until("space pauses")
    playing.press(b"q")
    assert 0 == playing.end()
    assert b"m" not in {sequence[-1:] for sequence in re.findall(rb"\x1b\[[?\d;]*[A-Za-z]", playing.sent)}


def test_a_terminal_that_cannot_write_over_gets_lines(terminal):
    playing = terminal(*PLAY, TERM="dumb")
    playing.until("   0:0. +Legs")
    playing.press(b"q")
    assert 0 == playing.end()
    assert b"\x1b" not in playing.sent


def test_what_a_file_is_called_cannot_steer_the_terminal(terminal, folder):
    text = LOOSE.replace("# Legs", "# Legs \x1b[2J\x07", 1).replace("Do 10", "\x1b]0;!\x07Do 10")
    (folder / "evil.md").write_text(text, encoding="utf-8")
    playing = terminal("play", "evil.md", *PLAY[2:])
    playing.until("Next: 1 of 2")
    playing.press(b"q")
    assert 0 == playing.end()
    assert b"\x1b[2J" not in playing.sent
    assert b"\x1b]" not in playing.sent
    assert b"\x07" not in playing.sent


def test_nothing_that_is_typed_is_shown(terminal):
    playing = terminal(*PLAY)
    playing.until("space pauses")
    playing.press(b"hello\x1a\x13")  # Ctrl-Z and Ctrl-S neither stop it nor hold it up
    playing.press(RIGHT)
    assert "hello" not in playing.until("(?m)^1 of 2: Squats")
    playing.press(b"q")
    assert 0 == playing.end()


def test_a_terminal_that_is_somebody_elses_is_left_alone():
    ours, theirs = os.openpty()
    with os.fdopen(theirs) as stream, keys_of(stream) as keys:
        assert isinstance(keys, NoKeys)
    os.close(ours)
