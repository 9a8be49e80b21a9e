"""Values that somebody filled into the blanks of a form."""

from __future__ import annotations

import pytest

from guide.model.document import Paragraph
from guide.model.text import Text
from guide.read import read_bytes


def read(text: str) -> Text:
    block = read_bytes("form.txt", text.encode()).blocks[-1]
    assert isinstance(block, Paragraph)
    return block.text


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Press for [ 7 ] seconds", "Press for 7 seconds"),
        ("Press for [7 ] seconds, [ 9 ] times", "Press for 7 seconds, 9 times"),
        ("Press for [ 5-10 ] seconds", "Press for 5-10 seconds"),
        ("Number of presses      [ 4 ]", "Number of presses: 4"),
        ("Presses: [ 4 ]", "Presses: 4"),
        ("Press for ...7... seconds", "Press for 7 seconds"),
        ("Press for …7… seconds", "Press for 7 seconds"),
        ("Press for ...7...seconds", "Press for 7 seconds"),
        ("Press for [7] seconds, then rest [30] seconds", "Press for 7 seconds, then rest 30 seconds"),
    ],
)
def test_filled_blanks_are_read_without_the_room_around_them(written: str, plain: str) -> None:
    assert plain == read(written).content


@pytest.mark.parametrize(
    "written",
    [
        "Press for [ ] seconds",
        "Press for [7 s]",
        "Press for [hold 7 s, 4 reps]",
        "Press often [7].",
        "Press often [7], as others [8] say.",
        "Smith [7] and others [8] agree; so do the rest [9].",
        "Breathe in ...2...3...4... and out",
        "Wait... 7 ... and go",
    ],
)
def test_other_brackets_and_dots_stay(written: str) -> None:
    assert written == read(written).content


def test_a_filled_blank_knows_its_place() -> None:
    written = "Press for [ 7 ] seconds, rest ...9... seconds"
    text = read(written)
    for words in ("7", "seconds,", "9"):
        assert written.index(words) == text.offset(text.content.index(words))
