"""How a moment looks in terminals of all widths."""

from dataclasses import replace

import pytest

from guide.cli.columns import width as cells_of
from guide.cli.screen import ASCII, UNICODE, keys_hint, marks_for, rows
from guide.play import Moment

MOMENT = Moment(
    at_ms=185_400,
    length_ms=2_409_000,
    chapter="1 of 5: Toe walking",
    words="Turn your toes outwards and walk for another 20 seconds.",
    part="work 20 s, round 2",
    left_ms=11_600,
    next="work 20 s: Turn your toes inwards and walk for another 20 seconds.",
    next_in_ms=14_001,
)
HINT = "space pauses · q stops · ← → exercise"


def screen(width, moment=MOMENT, marks=UNICODE, title="Feet first"):
    return [row.text for row in rows(title, moment, width, marks, hint=HINT)]


def test_at_39_columns_what_is_long_is_wrapped_or_cut():
    assert [
        "Feet first                3:05 of 40:09",
        "1 of 5: Toe walking",
        "Turn your toes outwards and walk for",
        "another 20 seconds.",
        "",
        "work 20 s, round 2            0:12 left",
        "Next: work 20 s: Turn your to…  in 0:15",
        "███░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░",
        "space pauses · q stops · ← → exercise",
    ] == screen(39)


@pytest.mark.parametrize("width", [10, 11, 20, 39, 40, 79, 80, 199])
@pytest.mark.parametrize(
    "moment",
    [
        MOMENT,
        replace(MOMENT, words="", part="", left_ms=None, chapter=""),
        replace(MOMENT, words="足の指を外側に向けて歩きます。" * 20, next="踵上げ" * 50),
        replace(MOMENT, words="x" * 1000, chapter="y" * 1000, part="z" * 1000),
    ],
)
def test_no_row_is_longer_than_the_terminal_and_their_number_never_changes(width, moment):
    for marks in (UNICODE, ASCII):
        lines = screen(width, moment, marks, title="5 Exercises for the whole family, every day")
        assert 9 == len(lines)
        assert width >= max(map(cells_of, lines))


def test_beyond_100_columns_nothing_drifts_further_apart():
    assert screen(100) == screen(199)


def test_the_title_is_shown_once():
    assert "" == screen(79, replace(MOMENT, chapter="Feet first"))[1]


def test_without_unicode_all_is_ascii():
    lines = [*screen(39, marks=ASCII)[:-1], keys_hint(ASCII, has_keys=True, has_chapters=True, is_paused=True)]
    assert all(line.isascii() for line in lines)


@pytest.mark.parametrize(
    ("encoding", "marks"), [("utf-8", UNICODE), ("ascii", ASCII), ("cp437", ASCII), ("cp1252", ASCII), ("none", ASCII)]
)
def test_characters_are_those_that_the_terminal_has(encoding, marks):
    assert marks is marks_for(encoding)


@pytest.mark.parametrize(
    ("facts", "hint"),
    [
        ((True, True, False), "space pauses · q stops · ← → exercise"),
        ((True, True, True), "PAUSED · space goes on · q stops · ← → exercise"),
        ((True, False, False), "space pauses · q stops"),
        ((False, True, False), "Ctrl-C stops"),
    ],
)
def test_only_keys_that_do_something_are_named(facts, hint):
    has_keys, has_chapters, is_paused = facts
    assert hint == keys_hint(UNICODE, has_keys=has_keys, has_chapters=has_chapters, is_paused=is_paused)


def test_every_hint_that_matters_fits_40_columns():
    for marks in (UNICODE, ASCII):
        assert 39 >= len(keys_hint(marks, has_keys=True, has_chapters=True, is_paused=False))
