"""A timeline in stretches, so that a part of a guide can be verified without the rest.

A stretch is a row of sounds and of the gaps between them. One begins where the sound begins anew, unless the last has
only begun, and where it has lasted for some time since. So a change leaves all stretches as they were but a few around
it, wherever the others stand.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from guide.model.timeline import Clip, Timeline
from guide.units import RATE_HZ, to_samples
from guide.values import dataclass

LONG_ENOUGH: Final = 16 * RATE_HZ
"""Samples after which a stretch ends: whole seconds, in which gaps are looked at. A change costs no more than a few
such stretches, and there are not so many that looking each up costs more."""
SHORTEST: Final = 4 * RATE_HZ
"""Samples after which a stretch ends before sound that begins anew: one of a sentence would cost as much."""
_BLUR: Final = to_samples(40)
"""How far an MP3 spreads a sound: a frame of 36 ms and a little."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A place where nothing should be heard."""

    start: int
    end: int
    began: int
    """Where the gap between two clips begins that this is a part of."""


Check: TypeAlias = Gap | Clip
"""What is looked at."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A row of checks; together, stretches cover the whole guide."""

    start: int
    end: int
    checks: tuple[Check, ...]


def stretches_of(timeline: Timeline) -> Iterator[Stretch]:
    """The stretches of a guide in order."""
    anew = timeline.anew
    start, checks = 0, list[Check]()
    section, begun = 0, 0
    for check in _checks_of(timeline, anew):
        before, section = section, bisect_right(anew, check.start)
        begins_anew = section > before
        if checks and (check.start - start >= SHORTEST if begins_anew else check.start - begun >= LONG_ENOUGH):
            yield Stretch(start, check.start, tuple(checks))
            start, checks, begun = check.start, [], check.start
        if begins_anew:
            begun = check.start
        checks.append(check)
    yield Stretch(start, timeline.length, tuple(checks))


def _checks_of(timeline: Timeline, anew: Sequence[int]) -> Iterator[Check]:
    at = 0
    for clip in timeline.clips:
        yield from _gaps(at, clip.start, anew)
        yield clip
        at = clip.end
    yield from _gaps(at, timeline.length, anew)


def _gaps(start: int, end: int, anew: Sequence[int]) -> Iterator[Gap]:
    """What lies between two clips but for what they blur into, cut where sound begins anew, and where it is long."""
    first, last = start + _BLUR if start else 0, end - _BLUR
    cuts = anew[bisect_right(anew, first) : bisect_right(anew, last - 1)] if first < last else ()
    for place, following in pairwise((first, *cuts, last)):
        for at in range(place, following, LONG_ENOUGH):
            yield Gap(at, min(at + LONG_ENOUGH, following), start)
