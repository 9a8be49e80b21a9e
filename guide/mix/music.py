"""Music under the guide: looped, lowered under the voice and the signals, faded in and out.

Under speech the music is 20 dB below the voice, which is what people with poor hearing need to follow speech (WCAG 2.2,
success criterion 1.4.7, low background audio); alone it is 10 dB louder, so that a hold of half a minute is not a
silence. The gain moves in straight lines of decibels: down in the time before a sound begins, which is known in
advance, and back up more slowly after it. Where the next sound comes soon it stays down, so that nothing pumps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np

from guide.audio.level import CEILING_DBTP, TARGET_LUFS
from guide.audio.samples import FULL_SCALE, SAMPLE, Floats, decibels
from guide.model.pcm import Pcm
from guide.model.timeline import Clip, Timeline
from guide.units import to_samples
from guide.values import dataclass

UNDER_SPEECH_LU: Final = -20.0
ALONE_LU: Final = -10.0
"""Against the voice."""
LOUDNESS_LUFS: Final = TARGET_LUFS + ALONE_LU
CREST_DB: Final = 12.0
"""Peaks above its own loudness that music may have; more would disturb, and eat the room above the voice."""
PEAK_DBTP: Final = LOUDNESS_LUFS + CREST_DB

_DOWN_MS: Final = 500
_UP_MS: Final = 1_500
_STAYS_DOWN_MS: Final = 3_000
"""Between two sounds, at most: no time to come up and go down again."""
_FADE_IN_MS: Final = 2_000
_FADE_OUT_MS: Final = 6_000
_SILENT_DB: Final = -60.0


@dataclass(frozen=True, slots=True)
class _Line:
    """A gain in decibels as a line through points; flat before the first and after the last."""

    places: Floats
    gains_db: Floats

    def at(self, places: Floats) -> Floats:
        gains: Floats = np.interp(places, self.places, self.gains_db)
        return gains


class Bed:
    """Endless music under the blocks of a guide."""

    def __init__(self, loop: Pcm, timeline: Timeline) -> None:
        self._loop = np.frombuffer(loop.frames, SAMPLE).astype(np.float64)
        self._ducking = _ducking(timeline.clips)
        self._fading = _fading(timeline.length)

    def under(self, block: Pcm, start: int) -> Pcm:
        """The block with the music of its place; `start` is its first sample in the guide."""
        own = np.frombuffer(block.frames, SAMPLE).astype(np.float64)
        turn = self._loop[np.arange(start, start + block.length) % len(self._loop)]
        music = turn * 10 ** (self._gain_db(np.arange(start, start + block.length, dtype=np.float64)) / 20)
        room = np.maximum(FULL_SCALE * decibels(CEILING_DBTP) - np.abs(own), 0)
        mixed = own + np.clip(music, -room, room)
        return Pcm(np.rint(mixed).astype(SAMPLE).tobytes(), block.rate_hz)

    def _gain_db(self, places: Floats) -> Floats:
        gains: Floats = self._ducking.at(places) + self._fading.at(places)
        return gains


def _fading(length: int) -> _Line:
    """In at the beginning, out at the end; a guide too short for both gets shorter fades."""
    rise, fall = (min(to_samples(ms), length // 3) for ms in (_FADE_IN_MS, _FADE_OUT_MS))
    return _Line(np.array([0.0, rise, length - fall, length]), np.array([_SILENT_DB, 0.0, 0.0, _SILENT_DB]))


def _ducking(clips: Iterable[Clip]) -> _Line:
    down, up, lower_db = to_samples(_DOWN_MS), to_samples(_UP_MS), UNDER_SPEECH_LU - ALONE_LU
    places: list[float] = [0.0]
    gains: list[float] = [0.0]
    for start, end in _sounding(clips):
        places += [start - down, start, end, end + up]
        gains += [0.0, lower_db, lower_db, 0.0]
    return _Line(np.array(places), np.array(gains))


def _sounding(clips: Iterable[Clip]) -> Iterator[tuple[int, int]]:
    """Stretches in which something sounds, with the short gaps in them."""
    stretch: tuple[int, int] | None = None
    for clip in clips:
        if stretch and clip.start - stretch[1] <= to_samples(_STAYS_DOWN_MS):
            stretch = stretch[0], clip.end
        else:
            if stretch:
                yield stretch
            stretch = clip.start, clip.end
    if stretch:
        yield stretch
