"""How a moment looks: rows that fit a terminal, whatever its width, none longer than it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len, set_cell_size

from guide.play.following import Moment, shown
from guide.units import clock

ROWS_OF_WORDS: Final = 3
"""Of the author's words: the rows under them must not jump with their length."""
NARROWEST: Final = 10
"""Below, the terminal cuts the rows off."""
WIDEST: Final = 100
"""Columns that are used at most: what stands at either edge belongs together."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Characters that not every terminal can show."""

    cut: str
    apart: str
    played: str
    to_come: str
    arrows: str


UNICODE: Final = Marks("…", " · ", "█", "░", "← →")
ASCII: Final = Marks("...", " - ", "#", "-", "< >")


def marks_for(encoding: str) -> Marks:
    """The characters that an encoding has."""
    try:
        "".join((UNICODE.cut, UNICODE.apart, UNICODE.played, UNICODE.to_come, UNICODE.arrows)).encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return ASCII
    return UNICODE


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the screen."""

    text: str
    is_strong: bool = False
    is_faint: bool = False


def rows(title: str, moment: Moment, width: int, marks: Marks, *, hint: str) -> tuple[Row, ...]:
    """The whole screen; `hint` says which keys there are."""
    width = max(NARROWEST, min(width, WIDEST))
    at = f"{clock(moment.at_ms)} of {clock(moment.length_ms)}"
    left = "" if moment.left_ms is None else f"{_clock_up(moment.left_ms)} left"
    return (
        Row(_apart(shown(title), at, width, marks), is_strong=True),
        Row(_cut(moment.chapter if moment.chapter != shown(title) else "", width, marks)),
        *(Row(line, is_strong=True) for line in _wrapped(moment.words, width, marks)),
        Row(_apart(moment.part, left, width, marks)),
        Row(_apart(f"Next: {moment.next}", f"in {_clock_up(moment.next_in_ms)}", width, marks), is_faint=True),
        Row(_bar(moment, width, marks)),
        Row(_cut(hint, width, marks), is_faint=True),
    )


def keys_hint(marks: Marks, *, has_keys: bool, has_chapters: bool, is_paused: bool) -> str:
    """Which keys do what."""
    if not has_keys:
        return "Ctrl-C stops"
    wishes = ("PAUSED", "space goes on") if is_paused else ("space pauses",)
    return marks.apart.join((*wishes, "q stops", *((f"{marks.arrows} exercise",) if has_chapters else ())))


def _clock_up(duration_ms: int) -> str:
    """A time to come: it is over when it shows 0:00."""
    return clock(duration_ms + 999)


def _bar(moment: Moment, width: int, marks: Marks) -> str:
    played = width * moment.at_ms // max(1, moment.length_ms)
    return marks.played * played + marks.to_come * (width - played)


def _cut(text: str, width: int, marks: Marks) -> str:
    """The text, its end cut off where it is too long."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(0, width - len(marks.cut))).rstrip() + marks.cut


def _apart(left: str, right: str, width: int, marks: Marks) -> str:
    """One text at either edge; the left one gives way."""
    room = width - cell_len(right) - 2
    if not right or room < 1:
        return _cut(left or right, width, marks)
    cut = _cut(left, room, marks)
    return f"{cut}{' ' * (width - cell_len(cut) - cell_len(right))}{right}"


def _wrapped(text: str, width: int, marks: Marks) -> tuple[str, ...]:
    """The words on exactly `ROWS_OF_WORDS` rows; what does not fit there is cut off."""
    lines = list(_lines(text, width))
    if len(lines) > ROWS_OF_WORDS:
        lines[ROWS_OF_WORDS - 1 :] = [_cut(" ".join(lines[ROWS_OF_WORDS - 1 :]), width, marks)]
    return (*lines, *[""] * (ROWS_OF_WORDS - len(lines)))


def _lines(text: str, width: int) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if cell_len(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        line = word
        while cell_len(line) > width:  # a word longer than a row
            head = set_cell_size(line, width).rstrip()
            yield head
            line = line[len(head) :]
    if line:
        yield line
