"""Whether a sound is the one it should be, by its shape and by its levels."""

from __future__ import annotations

from typing import Final

import numpy as np

from guide.audio.samples import Floats, Singles, fast_length
from guide.model.reference import NO_LEVEL
from guide.verify.measures import levels_of

_SOFTER_STEPS_DB: Final = 25.0
"""Steps that are so much softer than the loudest are blurred by the encoder, and not looked at."""
_SOFTEST_DBFS: Final = -55.0
"""Nor is what drowns in the floor."""
_SOFTEST_OVER_MUSIC_DBFS: Final = -30.0
"""Nor what drowns in music, which lies 20 dB below the voice and fills its softer steps."""
_STEP_OFF_DB: Final = 6.0
"""A step is wrong from here on; an encoder at 40 kb/s changes single steps by up to 5 dB."""
_STEPS_IN_A_ROW: Final = 3
_GONE_DB: Final = -15.0
_TINY: Final = 1e-9


def best_fit(around: Singles, shape: Floats) -> tuple[int, float]:
    """Where a shape fits best into sound around it, and how well: 1 is perfectly, however loud."""
    if len(around) < len(shape):
        return 0, 0.0
    sums = np.concatenate(([0.0], np.cumsum(np.square(around, dtype=float))))
    powers = sums[len(shape) :] - sums[: -len(shape)]
    likeness = _products(around, shape) / np.sqrt(np.maximum(powers, _TINY) * np.square(shape).sum())
    place = int(np.argmax(likeness))
    return place, float(likeness[place])


def _products(around: Singles, shape: Floats) -> Floats:
    """The sound times the shape at each place where all of it lies within; through their spectrum, which is faster."""
    length = fast_length(len(around))  # what comes round is beyond these places
    spectrum = np.fft.rfft(around.astype(float), length) * np.conj(np.fft.rfft(shape, length))
    products: Floats = np.fft.irfft(spectrum, length)
    return products[: len(around) - len(shape) + 1]


def wrong_step(heard: Singles, levels: bytes, *, over_music: bool = False) -> tuple[int, bool] | None:
    """The first of several steps in a row that are not as loud as they were made, and whether all of it is gone."""
    expected = -np.frombuffer(levels, np.uint8).astype(float)
    if not expected.size:
        return None
    softest_dbfs = _SOFTEST_OVER_MUSIC_DBFS if over_music else _SOFTEST_DBFS
    counts = expected >= max(expected.max() - _SOFTER_STEPS_DB, softest_dbfs)
    needed = min(_STEPS_IN_A_ROW, int(counts.sum()))
    if not needed:
        return None
    off = np.where(counts, _as_long(levels_of(heard), expected.size) - expected, 0.0)
    wrong = np.abs(off) > _STEP_OFF_DB
    if np.count_nonzero(wrong) < needed:
        return None
    in_a_row = wrong[: wrong.size - needed + 1]
    for later in range(1, needed):
        in_a_row = in_a_row & wrong[later : later + in_a_row.size]
    if not in_a_row.any():
        return None
    return int(np.argmax(in_a_row)), bool(np.median(off[counts]) < _GONE_DB)


def _as_long(levels: Floats, count: int) -> Floats:
    """So many levels; where there is no sound, there is none."""
    long = np.full(count, -float(NO_LEVEL))
    long[: len(levels)] = levels[:count]
    return long
