"""The timeline as a picture: an SVG that reads at a glance on a phone.

It is as wide as a phone held upright and as tall as the guide is long: two minutes to a line, a new line at each
chapter. In a line lie three lanes: what is done (work, hold, repetitions, rest, each with its side and its length or
count written in it), the voice, and the signals. Kinds of parts differ in words, in lightness and in colour, so that
colour alone never tells; text and ground have a contrast of 7:1 or more.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from types import MappingProxyType
from typing import Final, TypeVar

from guide.model.cues import PartKind
from guide.model.signals import Signal
from guide.model.timeline import Chapter, Clip, Part, Speech, Timeline
from guide.units import RATE_HZ, clock, to_ms
from guide.values import dataclass

Stretch = TypeVar("Stretch", bound="Clip | Part")

WIDTH: Final = 400
"""Pixels, as wide as most phones count them."""
_MARGIN: Final = 12
_LINE_S: Final = 120
_SCALE: Final = (WIDTH - 2 * _MARGIN) / _LINE_S
"""Pixels for each second."""

_PARTS_HEIGHT: Final = 24
_VOICE_HEIGHT: Final = 7
_SIGNAL_HEIGHT: Final = 7
_GAP: Final = 3
_LINE_HEIGHT: Final = _PARTS_HEIGHT + _VOICE_HEIGHT + _SIGNAL_HEIGHT + 2 * _GAP + 16
_CHAPTER_HEIGHT: Final = 28
_FONT: Final = "font-family='system-ui, sans-serif'"
_INK: Final = "#14211f"
_CHARACTER: Final = 6.6
"""Pixels of a character at 12 px, at most; what does not fit in its block is not written."""

_FILLS: Final[Mapping[PartKind, str]] = MappingProxyType(
    {
        PartKind.WORK: "#9fe0b4",
        PartKind.HOLD: "#a9cbf5",
        PartKind.REPS: "#ffd27a",
        PartKind.BREATHS: "#d9c2f0",
        PartKind.REST: "#eceae4",
    }
)
_VOICE: Final = "#46545a"
_SIGNALS: Final = "#a8321f"
_LOUD: Final = frozenset({Signal.START, Signal.END, Signal.FINISH})
"""Drawn taller than pips and ticks."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the picture: a stretch of the guide, and where it is drawn."""

    start: int
    end: int
    top: int

    def inside(self, start: int, end: int) -> tuple[float, float] | None:
        """Left edge and width of what sounds from here to there, as far as it lies in the line."""
        first, last = max(start, self.start), min(end, self.end)
        if last <= first:
            return None
        return _MARGIN + (first - self.start) / RATE_HZ * _SCALE, (last - first) / RATE_HZ * _SCALE


def picture(timeline: Timeline, title: str) -> str:
    """The whole guide as an SVG document."""
    parts, clips = timeline.outer_parts, timeline.clips
    head_height = 100
    drawn: list[str] = []
    top = head_height
    for chapter, end in _chapters(timeline):
        drawn.append(_heading(chapter, top))
        top += _CHAPTER_HEIGHT
        for line in _lines(chapter.start, end, top):
            drawn += _drawn(line, _in_line(parts, line), _in_line(clips, line))
            top += _LINE_HEIGHT
        top += 8
    return "\n".join((*_opening(title, timeline, top + _MARGIN), *_head(title, timeline), *drawn, "</svg>", ""))


def _chapters(timeline: Timeline) -> Iterator[tuple[Chapter, int]]:
    """Each chapter with its end; what comes before the first is one, too."""
    chapters = list(timeline.chapters)
    if not chapters or chapters[0].start > 0:
        chapters.insert(0, Chapter(0, ""))
    ends = [*(chapter.start for chapter in chapters[1:]), timeline.length]
    return ((chapter, end) for chapter, end in zip(chapters, ends, strict=True) if end > chapter.start)


def _lines(start: int, end: int, top: int) -> Iterator[_Line]:
    for number, at in enumerate(range(start, end, _LINE_S * RATE_HZ)):
        yield _Line(at, min(end, at + _LINE_S * RATE_HZ), top + number * _LINE_HEIGHT)


# ── Drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _opening(title: str, timeline: Timeline, height: int) -> Iterator[str]:
    length = clock(to_ms(timeline.length))
    yield (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {height}' width='100%' role='img'"
        f" aria-label='{escape(title)}, {length}: what is done, said and signalled, and when'>"
    )
    yield f"<rect width='{WIDTH}' height='{height}' fill='#ffffff'/>"


def _head(title: str, timeline: Timeline) -> Iterator[str]:
    """Title, length, and what the blocks mean."""
    yield _text(_MARGIN, 28, _cut(title, WIDTH - 90, 9.5), size=18, bold=True)
    yield _text(WIDTH - _MARGIN, 28, clock(to_ms(timeline.length)), size=18, anchor="end")
    left = float(_MARGIN)
    used = {part.kind for part in timeline.parts}
    for kind in (kind for kind in PartKind if kind in used):
        width = len(kind.value) * _CHARACTER + 12
        yield _block(left, 44, width, 18, _FILLS[kind])
        yield _text(left + width / 2, 57, kind.value, anchor="middle")
        left += width + 8
    yield _block(_MARGIN, 78, 22, _VOICE_HEIGHT, _VOICE)
    yield _text(_MARGIN + 28, 86, "voice")
    yield _block(_MARGIN + 80, 76, 3, _SIGNAL_HEIGHT + 3, _SIGNALS)
    yield _text(_MARGIN + 90, 86, f"signals · {_LINE_S // 60} minutes a line")


def _heading(chapter: Chapter, top: int) -> str:
    title = _cut(chapter.title, WIDTH - 2 * _MARGIN - 56, 7.8)
    at = _text(WIDTH - _MARGIN, top + 18, clock(to_ms(chapter.start)), size=13, anchor="end")
    return _text(_MARGIN, top + 18, title, size=14, bold=True) + at


def _in_line(stretches: tuple[Stretch, ...], line: _Line) -> tuple[Stretch, ...]:
    """Those of clips or parts that lie in a line; they are in order, and none overlaps another."""
    first = bisect_right(stretches, line.start, key=lambda one: one.end)
    return stretches[first : bisect_left(stretches, line.end, key=lambda one: one.start)]


def _drawn(line: _Line, parts: Iterable[Part], clips: Iterable[Clip]) -> Iterator[str]:
    """Everything in one line, lane by lane, over a ground that shows its length."""
    ground = line.inside(line.start, line.end)
    assert ground is not None
    yield _block(*ground[:1], line.top, ground[1], _PARTS_HEIGHT, "#f7f6f2")
    yield from _parts(line, parts)
    yield from _clips(line, clips)


def _parts(line: _Line, parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        place = line.inside(part.start, part.end)
        if place is None:
            continue
        left, width = place
        yield _block(left, line.top, width, _PARTS_HEIGHT, _FILLS[part.kind], _whole_label(part), stroke=True)
        label = next((words for words in _labels(part) if len(words) * _CHARACTER <= width - 2), None)
        is_most_of_it = 2 * width >= (part.end - part.start) / RATE_HZ * _SCALE or width > _SCALE * (_LINE_S - 1)
        if label and is_most_of_it:
            yield _text(left + width / 2, line.top + 16, label, anchor="middle")


def _labels(part: Part) -> tuple[str, ...]:
    """What a block says, from the fullest to the shortest."""
    kind, side = part.kind.value, part.where.side.value if part.where.side else ""
    length = f"{part.shown_ms / 1000:g} s" if part.count is None else f"× {part.count}"
    bare = length.removesuffix(" s").removeprefix("× ")
    wordings = (f"{side} {kind} {length}", f"{side} {length}", f"{kind} {length}", length, bare)
    return tuple(words.strip() for words in wordings)


def _whole_label(part: Part) -> str:
    where = part.where
    known = (
        f"{clock(to_ms(part.start))} {_labels(part)[0]}",
        f"round {where.round}" if where.round else "",
        f"line {where.line}" if where.line else "",
    )
    return ", ".join(filter(None, known))


def _clips(line: _Line, clips: Iterable[Clip]) -> Iterator[str]:
    voice_top = line.top + _PARTS_HEIGHT + _GAP
    signal_top = voice_top + _VOICE_HEIGHT + _GAP
    for clip in clips:
        place = line.inside(clip.start, clip.end)
        if place is None:
            continue
        left, width = place
        if isinstance(clip.sound, Speech):
            yield _block(left, voice_top, max(width, 1), _VOICE_HEIGHT, _VOICE, clip.sound.utterance.spoken)
        elif clip.start >= line.start:
            height = _SIGNAL_HEIGHT + 3 if clip.sound in _LOUD else _SIGNAL_HEIGHT - 3
            yield _block(left, signal_top, 2.4 if clip.sound in _LOUD else 1.2, height, _SIGNALS, clip.sound.value)


def _block(
    left: float, top: float, width: float, height: float, fill: str, title: str = "", *, stroke: bool = False
) -> str:
    edge = " stroke='#ffffff' stroke-width='1'" if stroke else ""
    shape = f"<rect x='{left:.1f}' y='{top:g}' width='{width:.1f}' height='{height:g}' fill='{fill}'{edge}"
    return f"{shape}><title>{escape(title, quote=False)}</title></rect>" if title else f"{shape}/>"


def _text(left: float, base: float, words: str, *, size: int = 12, bold: bool = False, anchor: str = "start") -> str:
    weight = " font-weight='600'" if bold else ""
    return (
        f"<text x='{left:.1f}' y='{base:g}' {_FONT} font-size='{size}'{weight} text-anchor='{anchor}' fill='{_INK}'>"
        f"{escape(words, quote=False)}</text>"
    )


def _cut(words: str, width: float, character: float) -> str:
    """The words, or as many of them as fit."""
    most = int(width / character)
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
