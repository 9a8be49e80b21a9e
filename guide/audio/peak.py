"""True peaks of long sounds: how high the sound rises between its samples, at little cost.

ITU-R BS.1770-4, annex 2, asks for at least four times as many samples. They are worked out only around samples that
are high themselves: a wave below a quarter of the rate, as nearly all of a voice is, rises at most 3 dB between two
samples, so what is 6 dB below the highest sample is not looked at.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from guide.audio.samples import Floats, Singles

CONTEXT: Final = 16
"""Samples on either side of a place that say how high it is there."""
_OVERSAMPLING: Final = 4
_AROUND: Final = np.arange(2 * CONTEXT + 1)
_LOOKED_AT: Final = 0.5
_AT_A_TIME: Final = 1 << 10
"""Tops: from some 1,300 on numpy's OpenBLAS would wake a thread on every core, which cost more than they multiply."""


def interpolated_peak(samples: Floats | Singles, known: float = 0.0, *, inside: bool = False) -> float:
    """The highest peak of the samples or between them, full scale at 1, or the one known already if that is higher.

    With `inside` they are part of a longer sound: what is between the first and the last `CONTEXT` of them depends on
    samples that are not there, and is not looked at.
    """
    heights = np.abs(samples)
    highest_sample = float(heights.max(initial=0.0))
    highest = max(known, highest_sample)
    if highest_sample <= _LOOKED_AT * highest:
        return highest
    tops = _tops(heights, _LOOKED_AT * highest)
    if inside:
        tops = tops[(tops >= CONTEXT) & (tops < len(heights) - CONTEXT)] - CONTEXT
    padded = samples if inside else np.pad(samples, CONTEXT)
    kernels = _kernels().astype(samples.dtype)
    for start in range(0, len(tops), _AT_A_TIME):
        around = padded[tops[start : start + _AT_A_TIME, None] + _AROUND]
        highest = max(highest, float(np.abs(around @ kernels).max()))
    return highest


def _tops(heights: Floats | Singles, least: float) -> NDArray[np.intp]:
    """Where heights are at least so much, and as high as their neighbours."""
    high = np.flatnonzero(heights >= least)
    before, after = heights[np.maximum(high - 1, 0)], heights[np.minimum(high + 1, len(heights) - 1)]
    return high[(heights[high] >= before) & (heights[high] >= after)]


@cache
def _kernels() -> Floats:
    """For each place between a sample and those before and after it the weights of all around it."""
    offsets = np.arange(1, _OVERSAMPLING) / _OVERSAMPLING
    distances = np.arange(-CONTEXT, CONTEXT)[:, None] + 1 - offsets
    window = np.cos(np.pi * distances / (2 * CONTEXT)) ** 2
    before = np.sinc(distances) * window
    nothing = np.zeros((1, len(offsets)))
    return np.hstack((np.vstack((before, nothing)), np.vstack((nothing, before))))
