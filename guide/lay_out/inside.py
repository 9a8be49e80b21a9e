"""Inside a window: its signals stand, and what is said finds its place between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import field
from functools import cache
from operator import attrgetter
from typing import Final, TypeAlias

from guide.model.cues import Call, Where, Window
from guide.model.signals import Signal, duration_ms
from guide.model.speech import Utterance
from guide.model.timeline import Clip, Speech
from guide.units import to_samples
from guide.values import dataclass

GAP: Final = to_samples(150)
"""Between speech and a signal: above the 100 ms or so in which one masks the other."""
BEFORE_PIPS: Final = to_samples(400)
"""From the end of speech to a countdown: the words have sunk in."""
_START: Final = attrgetter("start")

Lengths: TypeAlias = Mapping[Utterance, int]


@cache
def length_of(signal: Signal) -> int:
    """Samples of a signal; one number for the thousands of clips that have it."""
    return to_samples(duration_ms(signal))


@dataclass(frozen=True, slots=True)
class Inside:
    """What is heard in a window, and what should have been."""

    sounds: tuple[Clip, ...]
    """In order, at their places from the onset of the window; the closing signal is not among them."""
    missed: tuple[Call, ...]
    """Required calls that fit nowhere."""


def inside(window: Window, opens: Signal | None, lengths: Lengths) -> Inside:
    """The sounds of a window. Signals stand; calls are placed in order, each where it leaves room for the next."""
    length = to_samples(window.duration_ms)
    before = opens or Signal.END
    opening = Clip(0, length_of(before), before, window.where)
    ticks = [
        Clip(to_samples(tick.at_ms), length_of(tick.signal), tick.signal, window.where)
        for tick in sorted(window.ticks, key=lambda tick: tick.at_ms)
    ]
    room = _Room(length, ticks, _firm_places(window), opening.end)
    missed: list[Call] = []
    for call in sorted(window.calls, key=_time_of):
        sound = _placed(call, room, lengths)
        if sound:
            room.take(sound)
        elif call.required:
            missed.append(call)
    own = [opening] if opens else []
    return Inside(tuple(sorted([*own, *ticks, *room.taken], key=_START)), tuple(missed))


def _time_of(call: Call) -> int:
    time = call.at_ms if call.at_ms is not None else call.ends_at_ms
    assert time is not None
    return time


def _firm_places(window: Window) -> list[_Firm]:
    """Of calls that become a signal, or have to be heard."""
    firm = (
        _Firm(to_samples(call.at_ms), BEFORE_PIPS if call.otherwise is Signal.PIP else GAP)
        for call in window.calls
        if call.at_ms is not None and (call.otherwise or call.required)
    )
    return sorted(firm, key=attrgetter("start", "gap"))


@dataclass(frozen=True, slots=True)
class _Firm:
    """An onset that earlier calls have to leave free."""

    start: int
    gap: int
    """Between speech and what begins here."""


@dataclass(slots=True)
class _Room:
    """What is free in a window."""

    length: int
    ticks: list[Clip]
    firm: list[_Firm]
    used_to: int
    """End of the last sound placed."""
    taken: list[Clip] = field(default_factory=list)

    def fits(self, start: int, end: int) -> bool:
        """Whether speech may stand here."""
        if start < self.used_to + GAP or end + GAP > self.length:
            return False
        after = bisect_left(self.ticks, start, key=_START)
        clear_before = after == 0 or self.ticks[after - 1].end + GAP <= start
        clear_after = after == len(self.ticks) or end + self.gap_before(self.ticks[after]) <= self.ticks[after].start
        firm = bisect_left(self.firm, start + 1, key=_START)
        clear_of_firm = firm == len(self.firm) or end + self.firm[firm].gap <= self.firm[firm].start
        return clear_before and clear_after and clear_of_firm

    def gap_before(self, tick: Clip) -> int:
        return BEFORE_PIPS if tick.sound is Signal.PIP else GAP

    def free_for_signal(self, start: int, end: int) -> bool:
        """Whether a tick may stand here: signals need no gap between them."""
        clear = all(tick.end <= start or end <= tick.start for tick in self.ticks)
        return clear and self.used_to <= start and end <= self.length

    def take(self, sound: Clip) -> None:
        self.taken.append(sound)
        self.used_to = sound.end


def _placed(call: Call, room: _Room, lengths: Lengths) -> Clip | None:
    """The first wording that fits, or the signal instead."""
    for say in call.options:
        length = lengths[say.utterance]
        start = to_samples(_time_of(call)) - (0 if call.at_ms is not None else length)
        if room.fits(start, start + length):
            return Clip(start, length, Speech(say.utterance, say.text), say.where)
    if call.otherwise and call.at_ms is not None:
        start, length = to_samples(call.at_ms), length_of(call.otherwise)
        if room.free_for_signal(start, start + length):
            return Clip(start, length, call.otherwise, Where())
    return None
