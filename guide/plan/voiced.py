"""What the voice says in place of signals that are not heard, for `--signals none`.

The signals keep their places, silent, so that every time stays as exact. Right after the place of a start the voice
says "Go"; the last five seconds are counted, or in a part too short for that "Stop" ends just before its end. A short
hold in a repetition has "Hold" and "Back" after the places of its ticks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from guide.model.cues import Call, PartKind, Window
from guide.model.signals import Signal, duration_ms
from guide.plan.counting import NAME_AFTER_SIGNAL_MS, PIPS_FROM_MS, countdown, onset_of, saying
from guide.plan.phrasing import english

_BEFORE_END_MS = 150
"""From the end of "Stop" to the end: the gap that laying out keeps before a signal."""
_STOP_FROM_MS = 2_000
"""A shorter part has no room for "Go" and "Stop"."""


def voiced(window: Window) -> Window:
    """The same window with words for its signals."""
    if window.kind is PartKind.REST or (window.kind is PartKind.BREATHS and window.count is None):
        return window
    counted = window.kind is not PartKind.REPS and window.duration_ms >= PIPS_FROM_MS
    ticks = tuple(tick for tick in window.ticks if not (counted and tick.signal is Signal.PIP))
    calls = [_firm(call) for call in window.calls if not (counted and call.otherwise is Signal.PIP)]
    calls += [*_edges(window, counted), *_holds(window), *countdown(window.duration_ms, window.where, counted)]
    return replace(window, ticks=ticks, calls=tuple(sorted(calls, key=onset_of)))


def _firm(call: Call) -> Call:
    """A number of a hold keeps its place before any word for a signal."""
    is_number = any(say.where.rep is not None for say in call.options)
    return replace(call, required=True) if is_number and call.otherwise is None else call


def _edges(window: Window, counted: bool) -> Iterator[Call]:
    """The words for start and end; the last number tells the end of repetitions, the count that of a long part."""
    after_start = duration_ms(window.opens or Signal.END) + NAME_AFTER_SIGNAL_MS
    names_its_start = any(call.at_ms is not None and call.at_ms <= after_start for call in window.calls)
    if not names_its_start:
        yield Call((saying(english.GO, window.where),), at_ms=after_start)
    if window.kind in (PartKind.HOLD, PartKind.WORK) and not counted and window.duration_ms >= _STOP_FROM_MS:
        yield Call((saying(english.STOP, window.where),), ends_at_ms=window.duration_ms - _BEFORE_END_MS)


def _holds(window: Window) -> Iterator[Call]:
    after_tick = duration_ms(Signal.BEAT) + NAME_AFTER_SIGNAL_MS
    for hold in window.stretches:
        for at_ms, words in ((hold.at_ms, english.HOLD), (hold.at_ms + hold.duration_ms, english.BACK)):
            yield Call((saying(words, window.where),), at_ms=at_ms + after_tick)
