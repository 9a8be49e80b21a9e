import io

import pytest

from guide.cli.columns import Column, Line, broken_lines, show, width
from guide.cli.terminal import BOLD

LABEL, FIGURE, WORDS = Column(breaks=False), Column(breaks=False, right=True), Column()


@pytest.fixture
def shown(capsys, monkeypatch):
    """What rows look like on a terminal of a width."""

    def show_them(columns, *rows, wide=40):
        monkeypatch.setenv("COLUMNS", str(wide))
        show([row if isinstance(row, Line) else Line(row) for row in rows], columns)
        return capsys.readouterr().out.splitlines()

    return show_them


def test_columns_are_as_wide_as_they_need_to_be(shown):
    assert ["at  heard", " 1  heel", "12  toe"] == shown((FIGURE, WORDS), ("at", "heard"), ("1", "heel"), ("12", "toe"))


def test_words_go_on_in_their_column(shown):
    rows = shown((LABEL, WORDS, WORDS), ("1", "Raise your heel and lower it slowly", "line 3"), wide=27)
    assert ["1  Raise your heel  line 3", "   and lower it", "   slowly"] == rows


def test_long_columns_share_the_room(shown):
    rows = shown((WORDS, WORDS), ("one two three four", "five six seven eight"), wide=21)
    assert ["one two    five six", "three      seven", "four       eight"] == rows


def test_no_line_is_wider_than_the_terminal(shown):
    rows = shown((LABEL, WORDS, WORDS), ("label", "word " * 40, "uninterrupted" * 9), wide=33)
    assert max(map(len, rows)) < 33


def test_letters_of_two_cells_keep_the_columns_in_line(shown):
    assert ["足を上げる  2", "Heel        1"] == shown((LABEL, WORDS), ("足を上げる", "2"), ("Heel", "1"))


def test_a_line_without_columns_stands_across_them(shown):
    assert ["The whole title of it", "1  heel"] == shown(
        (LABEL, WORDS), Line(("The whole title of it",), BOLD), ("1", "heel")
    )


class Terminal(io.StringIO):
    """What a terminal is given."""

    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("environment", "stream", "text"),
    [
        ({"TERM": "xterm"}, Terminal, "\x1b[1mFeet\x1b[0m\n"),
        ({"TERM": "dumb"}, Terminal, "Feet\n"),
        ({"TERM": "xterm", "NO_COLOR": "1"}, Terminal, "Feet\n"),
        ({"TERM": "xterm"}, io.StringIO, "Feet\n"),
        ({"TERM": "xterm", "FORCE_COLOR": "1"}, io.StringIO, "\x1b[1mFeet\x1b[0m\n"),
    ],
)
def test_styles_are_for_terminals(monkeypatch, environment, stream, text):
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    out = stream()
    monkeypatch.setattr("sys.stdout", out)
    show((Line(("Feet",), BOLD),), (WORDS,))
    assert text == out.getvalue()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("as  it  is", ["as  it  is"]),
        ("Stand on tiptoe", ["Stand on", "tiptoe"]),
        ("uninterruptedly", ["uninterrup", "tedly"]),
        ("足を上げる足を", ["足を上げる", "足を"]),
    ],
)
def test_words_are_cut_only_where_they_must_be(text, lines):
    assert lines == broken_lines(text, 10)


def test_combining_marks_take_no_cell():
    assert (1, 2, 0) == (width("e\N{COMBINING ACUTE ACCENT}"), width("足"), width(""))
