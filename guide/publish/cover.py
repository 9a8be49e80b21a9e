"""The cover picture: the title in large letters, how long it takes, and the guide itself from left to right.

In the picture of the guide a tall bar is something done, a middle one a rest, a low one something said, and gaps part
the chapters. Letters and bars are thick and far from the background in brightness (contrast 8:1), so that the picture
still says what it is when a player shows it as small as a fingernail. It is drawn here, from whole numbers and exact
arithmetic, and is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from guide.model.cues import PartKind
from guide.model.timeline import Speech, Timeline
from guide.publish.lettering import HEIGHT, Stroke, drawable, strokes, width, wrapped
from guide.publish.png import Colour, png
from guide.units import RATE_HZ

SIZE: Final = 600
"""Pixels on each side; players ask for 300 to 500 and scale."""

_BACKGROUND: Final[Colour] = (0x16, 0x3B, 0x47)
_LETTERS: Final[Colour] = (0xF6, 0xF1, 0xE7)
_SAID: Final[Colour] = (0x6F, 0x95, 0x9E)
_RESTED: Final[Colour] = (0x9F, 0xC5, 0xBE)
_DONE: Final[Colour] = (0xFF, 0xC1, 0x4D)
_SHADES: Final = 15
"""Steps from the background to the letters."""


def _shade(shade: int) -> Colour:
    red, green, blue = (
        (low * (_SHADES - shade) + high * shade) // _SHADES for low, high in zip(_BACKGROUND, _LETTERS, strict=True)
    )
    return red, green, blue


_PALETTE: Final = (*map(_shade, range(_SHADES + 1)), _SAID, _RESTED, _DONE)
_SAID_INDEX, _RESTED_INDEX, _DONE_INDEX = range(_SHADES + 1, _SHADES + 4)

_MARGIN: Final = 44
_TITLE_TOP, _TITLE_BOTTOM = 46, 330
_FACTS_TOP, _FACTS_SCALE = 372, 6.5
_BARS_TOP, _BARS_BOTTOM = 440, 556
_LARGEST_SCALE, _SMALLEST_SCALE = 20.0, 5.0
_PEN: Final = 0.62
"""Radius of the pen in steps of the grid."""
_LINE_HEIGHT: Final = HEIGHT + 3.4
_MOST_MINUTES: Final = 120
"""From here on hours are shown, too."""
_GAP: Final = 4
"""Pixels between chapters."""

Canvas: TypeAlias = NDArray[np.uint8]
"""Rows of places in the palette."""


def cover_png(title: str, timeline: Timeline) -> bytes:
    """The cover of a guide as a PNG file."""
    canvas = np.zeros((SIZE, SIZE), np.uint8)
    _draw_title(canvas, drawable(title))
    facts = _facts(timeline)
    _draw_text(canvas, facts, _MARGIN, _FACTS_TOP, min(_FACTS_SCALE, _room(1.0) / width(facts)))
    for x, column in enumerate(_columns(timeline), start=_MARGIN):
        _draw_column(canvas, x, column)
    return png(canvas, _PALETTE)


def _facts(timeline: Timeline) -> str:
    """How long it takes and how much there is to do: "39 MIN · 5 EXERCISES"."""
    minutes = max(1, (timeline.length + 30 * RATE_HZ) // (60 * RATE_HZ))
    lasts = f"{minutes} MIN" if minutes < _MOST_MINUTES else f"{minutes // 60} H {minutes % 60} MIN"
    exercises = {clip.where.exercise for clip in timeline.clips} - {None}
    count = f" · {len(exercises)} EXERCISE{'S' if len(exercises) > 1 else ''}" if exercises else ""
    return f"{lasts}{count}"


# ── Letters ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _draw_title(canvas: Canvas, title: str) -> None:
    """The title as large as its place allows; what is too long even in small letters ends in dots."""
    scale, lines = _fitted(title)
    for number, line in enumerate(lines):
        _draw_text(canvas, line, _MARGIN, _TITLE_TOP + number * _LINE_HEIGHT * scale, scale)


def _fitted(title: str) -> tuple[float, tuple[str, ...]]:
    scale = _LARGEST_SCALE
    while scale > _SMALLEST_SCALE:
        lines = wrapped(title, _room(scale))
        if len(lines) <= _most_lines(scale) and all(width(line) <= _room(scale) for line in lines):
            return scale, lines
        scale -= 0.5
    lines = tuple(_shortened(line, _room(scale)) for line in wrapped(title, _room(scale)))
    most = _most_lines(scale)
    if len(lines) <= most:
        return scale, lines
    return scale, (*lines[: most - 1], _shortened(f"{lines[most - 1]}...", _room(scale)))


def _room(scale: float) -> float:
    return (SIZE - 2 * _MARGIN) / scale


def _most_lines(scale: float) -> int:
    return 1 + int((_TITLE_BOTTOM - _TITLE_TOP - HEIGHT * scale) / (_LINE_HEIGHT * scale))


def _shortened(line: str, widest: float) -> str:
    while width(line) > widest:
        line = f"{line.rstrip('.')[:-1]}..."
    return line


def _draw_text(canvas: Canvas, text: str, left: float, top: float, scale: float) -> None:
    for stroke in strokes(text):
        ends = (left + stroke.x1 * scale, top + stroke.y1 * scale, left + stroke.x2 * scale, top + stroke.y2 * scale)
        _draw_stroke(canvas, Stroke(*ends), _PEN * scale)


def _draw_stroke(canvas: Canvas, stroke: Stroke, radius: float) -> None:
    """A thick line with round ends; each pixel is as bright as the pen covers it."""
    dx, dy = stroke.x2 - stroke.x1, stroke.y2 - stroke.y1
    squared = dx * dx + dy * dy
    rows, columns = _pixels(stroke.y1, stroke.y2, radius), _pixels(stroke.x1, stroke.x2, radius)
    from_x, from_y = np.arange(SIZE)[columns] - stroke.x1, np.arange(SIZE)[rows, None] - stroke.y1
    along = np.clip((from_x * dx + from_y * dy) / squared, 0.0, 1.0) if squared else 0.0
    off_x, off_y = from_x - along * dx, from_y - along * dy
    covered = radius + 0.5 - np.sqrt(off_x * off_x + off_y * off_y)
    shades = np.clip(covered * _SHADES, 0, _SHADES).astype(np.uint8)
    canvas[rows, columns] = np.maximum(canvas[rows, columns], shades)


def _pixels(one: float, other: float, radius: float) -> slice:
    return slice(max(0, int(min(one, other) - radius)), min(SIZE, ceil(max(one, other) + radius) + 1))


# ── The guide from left to right ─────────────────────────────────────────────────────────────────────────────────────


def _columns(timeline: Timeline) -> Iterator[int]:
    """For each column of pixels its colour in the palette; 0 where there is nothing."""
    count = SIZE - 2 * _MARGIN
    columns = [0] * count

    def fill(stretches: Iterable[tuple[int, int]], colour: int) -> None:
        for start, end in stretches:
            first = start * count // timeline.length
            last = max(first + 1, end * count // timeline.length)
            columns[first:last] = [colour] * (min(last, count) - first)

    fill(((clip.start, clip.end) for clip in timeline.clips if isinstance(clip.sound, Speech)), _SAID_INDEX)
    fill(((part.start, part.end) for part in timeline.parts if part.kind is PartKind.REST), _RESTED_INDEX)
    fill(((part.start, part.end) for part in timeline.parts if part.kind is not PartKind.REST), _DONE_INDEX)
    starts = [chapter.start * count // timeline.length for chapter in timeline.chapters[1:]]
    if len(starts) * _GAP * 4 < count:
        for start in starts:
            first = max(0, start - _GAP)
            columns[first:start] = [0] * (start - first)
    yield from columns


def _draw_column(canvas: Canvas, x: int, colour: int) -> None:
    tall = {_SAID_INDEX: 0.3, _RESTED_INDEX: 0.55, _DONE_INDEX: 1.0}.get(colour)
    if tall is None:
        return
    canvas[_BARS_BOTTOM - int((_BARS_BOTTOM - _BARS_TOP) * tall) : _BARS_BOTTOM, x] = colour
