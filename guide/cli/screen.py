"""How a moment looks: rows that fit a terminal, whatever its width, none longer than it."""

from __future__ import annotations

from typing import Final

from guide.cli.columns import broken_lines, shortened, width
from guide.play.following import Moment, shown
from guide.units import clock
from guide.values import dataclass

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


def rows(title: str, moment: Moment, columns: int, marks: Marks, *, hint: str) -> tuple[Row, ...]:
    """The whole screen, for so many columns; `hint` says which keys there are."""
    room = max(NARROWEST, min(columns, WIDEST))
    at = f"{clock(moment.at_ms)} of {clock(moment.length_ms)}"
    left = "" if moment.left_ms is None else f"{_clock_up(moment.left_ms)} left"
    return (
        Row(_apart(shown(title), at, room, marks), is_strong=True),
        Row(shortened(moment.chapter if moment.chapter != shown(title) else "", room, marks.cut)),
        *(Row(line, is_strong=True) for line in _wrapped(moment.words, room, marks)),
        Row(_apart(moment.part, left, room, marks)),
        Row(_apart(f"Next: {moment.next}", f"in {_clock_up(moment.next_in_ms)}", room, marks), is_faint=True),
        Row(_bar(moment, room, marks)),
        Row(shortened(hint, room, marks.cut), is_faint=True),
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


def _bar(moment: Moment, room: int, marks: Marks) -> str:
    played = room * moment.at_ms // max(1, moment.length_ms)
    return marks.played * played + marks.to_come * (room - played)


def _apart(left: str, right: str, room: int, marks: Marks) -> str:
    """One text at either edge; the left one gives way."""
    left_room = room - width(right) - 2
    if not right or left_room < len(marks.cut):
        return shortened(left or right, room, marks.cut)
    cut = shortened(left, left_room, marks.cut)
    return f"{cut}{' ' * (room - width(cut) - width(right))}{right}"


def _wrapped(text: str, room: int, marks: Marks) -> tuple[str, ...]:
    """The words on exactly `ROWS_OF_WORDS` rows; what does not fit there is cut off."""
    lines = broken_lines(text, room)
    if len(lines) > ROWS_OF_WORDS:
        lines[ROWS_OF_WORDS - 1 :] = [shortened(" ".join(lines[ROWS_OF_WORDS - 1 :]), room, marks.cut)]
    return (*lines, *[""] * (ROWS_OF_WORDS - len(lines)))
