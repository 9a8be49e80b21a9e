"""Findings as people read them: the line, a caret under the place, how to write it."""

import sys

import pytest
from streams import Terminal

from guide.cli import report
from guide.cli.excerpt import excerpt
from guide.model.findings import Finding, Severity
from guide.model.text import NOWHERE, Source, Span


def source_of(text):
    return Source("feet.md", text)


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")


def shown(capsys, text, meant, hint=""):
    at = text.index(meant)
    finding = Finding("W302", Severity.WARNING, Span(at, at + len(meant)), "this cannot be followed", hint)
    report.say_finding(finding, source_of(text))
    return capsys.readouterr().err.splitlines()


def test_a_finding_shows_its_line_its_place_and_a_way_out(capsys):
    assert [
        "feet.md:3:13: warning W302 this cannot be followed",
        "    3 | Bend it now as shown.",
        "      |             ^^^^^^^^",
        "      = say it in words",
    ] == shown(capsys, "# Feet\n\nBend it now as shown.\n", "as shown", "say it in words")


def test_of_a_long_line_the_part_around_the_place_is_shown(capsys):
    _, line, carets = shown(capsys, f"{'word ' * 60}HERE {'word ' * 60}", "HERE")
    assert 80 > len(line)
    assert line.count("…") == 2
    assert "HERE" == line[carets.index("^") : carets.rindex("^") + 1]


def test_a_long_place_is_marked_at_its_beginning(capsys):
    _, line, carets = shown(capsys, "Begin " + "walk on and on " * 30, "walk on and on " * 30)
    assert 80 > len(line)
    assert line.index("walk") == carets.index("^")


@pytest.mark.parametrize("before", ["", "\t", "足の", "e\N{COMBINING ACUTE ACCENT}"])
def test_carets_stand_under_what_is_meant_whatever_stands_before_it(before):
    text = f"{before}HERE it is"
    found = excerpt(source_of(text), Span(len(before), len(before) + 4), 80)
    cells = {"": 0, "\t": 1, "足の": 4}.get(before, 1)
    assert " " * cells + "^^^^" == found.mark


def test_what_is_found_at_the_end_of_a_file_has_no_excerpt():
    assert excerpt(source_of("A line.\n"), Span(8, 8), 80) is None


def test_what_has_no_place_has_no_excerpt(capsys):
    report.say_finding(Finding("E201", Severity.ERROR, NOWHERE, "no exercise", "write one"), source_of("A poem.\n"))
    assert ["feet.md:1:1: error E201 no exercise", "      = write one"] == capsys.readouterr().err.splitlines()


def test_a_line_that_ends_as_old_windows_files_do_is_shown_without_its_end(capsys):
    assert "    1 | Bend as shown." == shown(capsys, "Bend as shown.\r\nSit.\r\n", "as shown")[1]


def test_on_a_terminal_lines_break_between_words(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("COLUMNS", "30")
    report.say("guide: feet.md: nothing can be made of it today")
    assert ["guide: feet.md: nothing can", "  be made of it today"] == terminal.getvalue().splitlines()


def test_what_is_wrong_begins_with_the_program_in_red(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "30")
    report.say_wrong("feet.md does not exist anywhere")
    assert ["\x1b[1;31mguide:\x1b[0m feet.md does not", "  exist anywhere"] == terminal.getvalue().splitlines()


def test_a_label_keeps_its_place_when_its_words_go_on_below(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("COLUMNS", "30")
    report.say("sherpa  voices of Piper, Kokoro and Matcha")
    assert ["sherpa  voices of Piper,", "          Kokoro and Matcha"] == terminal.getvalue().splitlines()


def test_severities_have_colours_where_somebody_looks(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "xterm")
    report.say_finding(Finding("E201", Severity.ERROR, NOWHERE, "no exercise"), source_of("A poem.\n"))
    assert "\x1b[1mfeet.md:1:1\x1b[0m: \x1b[1;31merror\x1b[0m \x1b[2mE201\x1b[0m no exercise\n" == terminal.getvalue()


@pytest.mark.parametrize(
    ("severities", "words"),
    [
        ((Severity.ERROR,), "1 error"),
        ((Severity.NOTE, Severity.WARNING, Severity.WARNING), "2 warnings, 1 note"),
        ((), "nothing found"),
    ],
)
def test_findings_are_counted(severities, words):
    assert words == report.tally(Finding("N201", severity, NOWHERE, "something") for severity in severities)
