"""What terminals can show: styles where somebody looks, and the nearest characters where ours are missing."""

import io
import sys

import pytest
from streams import Terminal

from guide.cli import terminal


@pytest.fixture
def seen(monkeypatch):
    """What a line with a style becomes on a stream."""
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")

    def write(stream, **environment):
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "stdout", stream)
        terminal.write(terminal.styled("Feet", terminal.BOLD))
        return stream.getvalue()

    return write


STYLED, PLAIN = "\x1b[1mFeet\x1b[0m\n", "Feet\n"


@pytest.mark.parametrize(
    ("stream", "environment", "line"),
    [
        (Terminal, {}, STYLED),
        (Terminal, {"NO_COLOR": "1"}, PLAIN),
        (Terminal, {"TERM": "dumb"}, PLAIN),
        (io.StringIO, {}, PLAIN),
        (io.StringIO, {"FORCE_COLOR": "1"}, STYLED),
    ],
)
def test_styles_are_for_terminals_that_want_them(seen, stream, environment, line):
    assert line == seen(stream(), **environment)


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "“Füße” – 3 × 10 … ½ 足"),
        ("cp1252", "“Füße” – 3 × 10 … ½ ?"),
        ("cp437", '"Füße" - 3 x 10 ... ½ ?'),
        ("ascii", '"Fusse" - 3 x 10 ... 1/2 ?'),
    ],
)
def test_a_console_shows_the_nearest_it_has(monkeypatch, encoding, shown):
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr(sys, "stdout", stream)
    terminal.show_what_can_be_shown()
    terminal.write("“Füße” – 3 × 10 … ½ 足")
    assert shown == stream.buffer.getvalue().decode(encoding).rstrip()
