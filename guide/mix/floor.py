"""The floor: soft pink noise under everything, so that a guide is never digitally silent.

Bluetooth speakers and headphones go to sleep in digital silence and swallow the first syllable after it. Pink, because
that sounds like a quiet room instead of a hiss.

The noise is a sum of random numbers each held for 1, 2, 4 … 512 samples (Voss and McCartney's pink noise: equal power
in every octave, here from 16 kHz down to 31 Hz), made of integers only, so that every machine and every version of
numpy gives the same samples. The octaves all repeat with the loop, so it has no seam.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from guide.audio.samples import FULL_SCALE, SAMPLE, decibels
from guide.model.pcm import Pcm
from guide.units import FRAME_LENGTH

LOOP_LENGTH: Final = 228 * FRAME_LENGTH
"""8.2 s: long enough that nobody hears the noise come round. Whole MP3 frames, so that the encoder meets the same again
and again, and whole turns of the slowest octave, so that there is no seam."""

_OCTAVES: Final = 10
_SEED: Final = 0x5EED


class Floor:
    """Endless noise at a level, added to what lies over it."""

    def __init__(self, level_dbfs: float, anew: tuple[int, ...] = (0,)) -> None:
        """`anew` are samples of the guide, in order, 0 first, at which the loop begins again."""
        noise = _pink()
        scale = FULL_SCALE * decibels(level_dbfs) / float(np.sqrt(np.mean(np.square(noise, dtype=np.float64))))
        self._loop = np.rint(noise * scale).astype(SAMPLE)
        self._highest = int(np.abs(self._loop).max())
        self._anew = anew

    def between(self, start: int, end: int) -> Pcm:
        """The noise itself, from one sample of the guide to another."""
        places = (start, *(place for place in self._anew if start < place < end), end)
        return Pcm(b"".join(self._from(at, to - at) for at, to in pairwise(places)))

    def turn(self, start: int = 0) -> Pcm:
        """One loop of it from a sample of the loop on."""
        return Pcm(np.roll(self._loop, -start).tobytes())

    def _from(self, start: int, length: int) -> bytes:
        first = (start - self._anew[bisect_right(self._anew, start) - 1]) % LOOP_LENGTH
        turns = -(-(first + length) // LOOP_LENGTH)
        loops = self._loop if turns == 1 else np.tile(self._loop, turns)
        return loops[first : first + length].tobytes()

    def under(self, block: Pcm, start: int) -> Pcm:
        """The block with the noise of its place; `start` is its first sample in the guide."""
        noise = self.between(start, start + block.length)
        if block.frames == bytes(len(block.frames)):
            return noise
        sound, below = np.frombuffer(block.frames, SAMPLE), np.frombuffer(noise.frames, SAMPLE)
        if self._highest - FULL_SCALE <= sound.min() and sound.max() < FULL_SCALE - self._highest:
            return Pcm((sound + below).tobytes(), block.rate_hz)  # all sums have room, as nearly always
        mixed = np.clip(sound.astype(np.int32) + below, -FULL_SCALE, FULL_SCALE - 1)
        return Pcm(mixed.astype(SAMPLE).tobytes(), block.rate_hz)


@cache
def _pink() -> NDArray[np.int32]:
    """One loop of the noise, at no particular level."""
    noise = np.zeros(LOOP_LENGTH, np.int32)
    for octave in range(_OCTAVES):
        held = 1 << octave
        values = _white(octave, LOOP_LENGTH // held)
        noise += np.roll(np.repeat(values, held), held // 2)  # shifted, so that not all change at the same sample
    return noise


def _white(stream: int, length: int) -> NDArray[np.int32]:
    """Random numbers of 16 bits and a sign, a different row for each stream (SplitMix64, Steele et al. 2014)."""
    counter = np.arange(1, length + 1, dtype=np.uint64) + np.uint64(_SEED + (stream << 32))
    mixed = counter * np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ mixed >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ mixed >> np.uint64(27)) * np.uint64(0x94D049BB133111EB)
    mixed ^= mixed >> np.uint64(31)
    signed: NDArray[np.int32] = (mixed >> np.uint64(47)).astype(np.int32) - (1 << 16)
    return signed
