"""True peaks of long sounds: how high the sound rises between its samples, at little cost.

ITU-R BS.1770-4, annex 2, asks for at least four times as many samples. They are worked out only around samples that
are high themselves: a wave below a quarter of the rate, as nearly all of a voice is, rises at most 3 dB between two
samples, so what is 6 dB below the highest sample is not looked at.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from guide.audio.samples import Floats

CONTEXT: Final = 16
"""Samples on either side of a place that say how high it is there."""
_OVERSAMPLING: Final = 4
_LOOKED_AT: Final = 0.5
_AT_A_TIME: Final = 1 << 14


def interpolated_peak(samples: Floats, known: float = 0.0) -> float:
    """The highest peak of the samples or between them, full scale at 1, or the one known already if that is higher."""
    padded = np.abs(np.pad(samples, 1))
    highest = max(known, float(padded.max()))
    if highest == 0:
        return 0.0
    middle = padded[1:-1]
    tops = np.flatnonzero((middle >= _LOOKED_AT * highest) & (middle >= padded[:-2]) & (middle >= padded[2:]))
    windows = sliding_window_view(np.pad(samples, CONTEXT), 2 * CONTEXT)
    for start in range(0, len(tops), _AT_A_TIME):
        some = tops[start : start + _AT_A_TIME]
        for places in (some, some + 1):  # before and after each top
            highest = max(highest, float(np.abs(windows[places] @ _kernels()).max()))
    return highest


@cache
def _kernels() -> Floats:
    """For each place between two samples the weights of those around it."""
    offsets = np.arange(1, _OVERSAMPLING) / _OVERSAMPLING
    distances = np.arange(-CONTEXT, CONTEXT)[:, None] + 1 - offsets
    window = np.cos(np.pi * distances / (2 * CONTEXT)) ** 2
    kernels: Floats = np.sinc(distances) * window
    return kernels
